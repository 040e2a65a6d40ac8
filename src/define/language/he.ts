import { addLanguage } from '../../language/index.js';
import { he } from '../../language/he.js';

addLanguage(he);
