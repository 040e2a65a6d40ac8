import { addLanguage } from '../../language/index.js';
import { es } from '../../language/es.js';

addLanguage(es);
