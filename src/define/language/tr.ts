import { addLanguage } from '../../language/index.js';
import { tr } from '../../language/tr.js';

addLanguage(tr);
