/** Every language there is, and each as briefings and controls ask for it. */
import { readdirSync } from 'node:fs';
import type { LanguageFile } from '../../src/language/en.js';

const files = readdirSync('src/language').filter((file) => /^[a-z]{2}\.ts$/.test(file));

export const languages: LanguageFile[] = await Promise.all(
  files.map(async (file) => {
    const code = file.slice(0, 2);
    const module = (await import(`../../src/language/${code}.js`)) as Record<string, LanguageFile>;
    return module[code]!;
  }),
);
