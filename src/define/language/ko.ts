import { addLanguage } from '../../language/index.js';
import { ko } from '../../language/ko.js';

addLanguage(ko);
