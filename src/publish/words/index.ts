/** A word of the published pages, in the language of the facts; in English where that has none. */
import type { Language } from '../../language/registry.js';
import { words as ar } from './ar.js';
import { words as en, type PageWords } from './en.js';

const languages: Record<string, PageWords> = { en, ar };

export function pageWord(
  language: Language,
  key: keyof PageWords,
  values: Record<string, string> = {},
): string {
  const words = languages[language.code] ?? en;
  return words[key].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
