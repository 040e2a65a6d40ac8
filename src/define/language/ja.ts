import { addLanguage } from '../../language/index.js';
import { ja } from '../../language/ja.js';

addLanguage(ja);
