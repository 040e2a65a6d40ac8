/** Makes every language known that the package has: facts are said in their own, whatever it is. */
import { languages } from '../language/all.js';
import { addLanguage } from '../language/index.js';

for (const file of languages) addLanguage(file);
