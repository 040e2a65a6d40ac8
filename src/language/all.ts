/** Every language but English, for what runs where bytes are cheap; a page loads each alone. */
import { ar } from './ar.js';
import { de } from './de.js';
import { es } from './es.js';
import { fa } from './fa.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { hi } from './hi.js';
import { id } from './id.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { tr } from './tr.js';
import { uk } from './uk.js';
import { zh } from './zh.js';
import type { LanguageFile } from './en.js';

export const languages: readonly LanguageFile[] = [
  ar,
  de,
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
];
