import { ar } from '../../language/ar.js';
import { addLanguage } from '../../language/index.js';

addLanguage(ar);
