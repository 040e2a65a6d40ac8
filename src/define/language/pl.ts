import { addLanguage } from '../../language/index.js';
import { pl } from '../../language/pl.js';

addLanguage(pl);
