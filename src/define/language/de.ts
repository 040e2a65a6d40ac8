import { addLanguage } from '../../language/index.js';
import { de } from '../../language/de.js';

addLanguage(de);
