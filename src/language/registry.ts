import { en, type Grammar, type LanguageFile, type Scales, type Words } from './en.js';

/** A language as facts and controls are said in it. */
export interface Language {
  /** Of the words: `en` for `en-GB`, and for a language that is not known. */
  code: string;
  /** Of the text in the language asked for. */
  dir: 'ltr' | 'rtl';
  words: Words;
  /** False: the words are English's, and figures are said as their source wrote them. */
  known: boolean;
  /** The tag for `Intl`, region and digits settled. */
  locale: string;
  scales: Scales;
  grammar: Grammar;
}

interface Registry {
  files: Map<string, LanguageFile>;
  listeners: Set<() => void>;
}

const key = Symbol.for('standfirst.languages');
/** With the file each was made from: another bundle of the page may have added a newer one. */
const said = new Map<string, { file?: LanguageFile; language: Language }>();
const rightToLeft =
  /^(ar|arc|ckb|dv|fa|he|iw|ks|nqo|ps|sd|syr|ug|ur|yi)(-|$)|-(arab|hebr|thaa|nkoo|syrc|adlm)\b/i;

/** One for the whole page, so that a language added to one bundle is known to all. */
function registry(): Registry {
  const page = globalThis as { [key]?: Registry };
  return (page[key] ??= { files: new Map(), listeners: new Set() });
}

/**
 * The language of a BCP 47 tag. English is built in, others come through `addLanguage`; of one that is not known,
 * `known` is false. The same object for the same tag until its words change.
 */
export function languageFor(code: string): Language {
  const tag = String(code);
  const base = tag.toLowerCase().split('-')[0]!;
  const found = registry().files.get(base) ?? (base === 'en' ? en : undefined);
  const file = found?.except?.test(tag) ? undefined : found;
  const former = said.get(tag);
  if (former && former.file === file) return former.language;
  const [own, ...more] = tag.split('-');
  const region = file?.regions?.[[own!.toLowerCase(), ...more.map((part) => part.toUpperCase())].join('-')];
  const language: Language = {
    code: file?.code ?? 'en',
    dir: file?.dir ?? (rightToLeft.test(tag) ? 'rtl' : 'ltr'),
    words: { ...englishBeside(file), ...file?.words, ...region?.words },
    known: Boolean(file),
    locale: file ? localeOf(tag, file) : 'en',
    scales: { ...(file ?? en).scales, ...region?.scales },
    grammar: file ?? en,
  };
  said.set(tag, { file, language });
  return language;
}

/** The words of English that a file lacks; no plural form of a word of its own, which has other forms or none. */
function englishBeside(file: LanguageFile | undefined): LanguageFile['words'] {
  const words = { ...en.words } as Record<string, string>;
  for (const key of Object.keys(words)) {
    const [word, form] = key.split('.');
    if (form && file && `${word}.other` in file.words) delete words[key];
  }
  return words as LanguageFile['words'];
}

function localeOf(tag: string, { code, digits }: LanguageFile): string {
  // What needs no settling does not wake `Intl`, which takes longer to come than a small embed to be drawn.
  if (!digits && /^[a-z]{2}(-[A-Z]{2})?$/.test(tag)) return tag;
  try {
    return Intl.getCanonicalLocales(digits && tag.length === code.length ? `${tag}-u-nu-${digits}` : tag)[0]!;
  } catch {
    return code;
  }
}

/** Makes a language known to the whole page, and tells whoever shows something. */
export function addLanguage(file: LanguageFile): void {
  const { files, listeners } = registry();
  if (files.get(file.code) === file) return;
  files.set(file.code, file);
  for (const listener of [...listeners]) listener();
}

/**
 * Calls back when a language was added.
 * @returns A function that ends it.
 */
export function onLanguage(listener: () => void): () => void {
  const { listeners } = registry();
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
