import { addLanguage } from '../../language/index.js';
import { id } from '../../language/id.js';

addLanguage(id);
