import { addLanguage } from '../../language/index.js';
import { zh } from '../../language/zh.js';

addLanguage(zh);
