import { addLanguage } from '../../language/index.js';
import { uk } from '../../language/uk.js';

addLanguage(uk);
