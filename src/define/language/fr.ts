import { addLanguage } from '../../language/index.js';
import { fr } from '../../language/fr.js';

addLanguage(fr);
