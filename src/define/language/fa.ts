import { addLanguage } from '../../language/index.js';
import { fa } from '../../language/fa.js';

addLanguage(fa);
