import { addLanguage } from '../../language/index.js';
import { hi } from '../../language/hi.js';

addLanguage(hi);
