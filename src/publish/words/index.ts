/** A word of the published pages, in the language of the facts; in English where that has none. */
import type { Language } from '../../language/registry.js';
import { words as ar } from './ar.js';
import { words as de } from './de.js';
import { words as en, type PageWords } from './en.js';
import { words as es } from './es.js';
import { words as fa } from './fa.js';
import { words as fr } from './fr.js';
import { words as he } from './he.js';
import { words as hi } from './hi.js';
import { words as id } from './id.js';
import { words as it } from './it.js';
import { words as ja } from './ja.js';
import { words as ko } from './ko.js';
import { words as nl } from './nl.js';
import { words as pl } from './pl.js';
import { words as pt } from './pt.js';
import { words as tr } from './tr.js';
import { words as uk } from './uk.js';
import { words as zh } from './zh.js';

export type { PageWords };

const languages: Record<string, PageWords> = {
  ar,
  de,
  en,
  es,
  fa,
  fr,
  he,
  hi,
  id,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  tr,
  uk,
  zh,
};

export function pageWord(
  language: Language,
  key: keyof PageWords,
  values: Record<string, string> = {},
): string {
  const words = languages[language.code] ?? en;
  return words[key].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
