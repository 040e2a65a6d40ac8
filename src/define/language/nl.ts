import { addLanguage } from '../../language/index.js';
import { nl } from '../../language/nl.js';

addLanguage(nl);
