import { addLanguage } from '../../language/index.js';
import { pt } from '../../language/pt.js';

addLanguage(pt);
