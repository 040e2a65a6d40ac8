import { addLanguage } from '../../language/index.js';
import { it } from '../../language/it.js';

addLanguage(it);
