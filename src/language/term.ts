import type { Key } from './en.js';
import type { Language } from './registry.js';

export type Values = Record<string, string | number | undefined>;

/** Where English sets thousands apart by commas. */
const commas = /^en(-(AU|CA|GB|IE|NZ|US))?$/;

const numbers = new Map<string, Intl.NumberFormat>();
const plurals = new Map<string, Intl.PluralRules>();

/**
 * A number in digits, with as many decimals as it has.
 * @param decimals At least so many, where the source wrote zeros at its end.
 */
export function digits(value: number, language: Language, decimals = 0): string {
  const { locale } = language;
  if (isPlain(value, locale) && !decimals) {
    if (value < 1000) return String(value);
    if (commas.test(locale) && value < 1e15) return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
  }
  const key = `${locale} ${decimals}`;
  let format = numbers.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      maximumFractionDigits: 20,
      minimumFractionDigits: Math.min(decimals, 20),
    });
    numbers.set(key, format);
  }
  const size = format.format(Math.abs(value));
  return value < 0 ? fill(language.words.minus, { n: size }, language) : size;
}

/**
 * Whole numbers of English, which is built in, are written and counted without `Intl`: that takes longer to come than a
 * small embed to be drawn.
 */
export const isPlain = (value: number, locale: string): boolean =>
  /^en(-[A-Z]{2})?$/.test(locale) && value >= 0 && Number.isInteger(value);

/** The CLDR plural category of a number; of a range, where `to` is given. */
export function category(value: number, { locale }: Language, to?: number): string {
  if (to === undefined && isPlain(value, locale)) return value === 1 ? 'one' : 'other';
  let rules = plurals.get(locale);
  if (!rules) plurals.set(locale, (rules = new Intl.PluralRules(locale)));
  // Safari had no selectRange before 15.4; the end of a range decides in most languages anyway.
  const range = rules as { selectRange?: (from: number, to: number) => string };
  return (to !== undefined && range.selectRange?.(value, to)) || rules.select(to ?? value);
}

/**
 * A word of the interface or a phrase, its places filled in. Numbers are written in the language's digits, and `n`
 * chooses the plural form where the word has some; where a source may use several wordings, the first.
 */
export function term(language: Language, key: Key, values: Values = {}): string {
  const words = language.words as Record<string, string>;
  const { n } = values;
  const form = typeof n === 'number' ? words[`${key}.${category(n, language)}`] : undefined;
  return fill(form ?? words[key] ?? words[`${key}.other`] ?? key, values, language);
}

/** Fills the places of a pattern, each in the case it names; of several wordings, the first. */
export function fill(pattern: string, values: Values, language: Language): string {
  return pattern.split('|')[0]!.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, as?: string) => {
    const value = values[name] ?? '';
    return inflected(typeof value === 'number' ? digits(value, language) : value, as, language);
  });
}

/**
 * Words at the start of a line; "c. 1850" stays as it is. Not by `::first-letter`, where screen readers take a word apart.
 */
export const capital = (words: string, { locale }: Language): string =>
  words.replace(
    /^\s*(?!ca?\.\s?\d)[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}]/u,
    (start) => start.toLocaleUpperCase(locale),
  );

/** Whether words end a sentence themselves, be it within quotation marks. */
export const endsSentence = (words: string): boolean => /[.!?…؟。！？।][\s"'”’»›“‘«‹」』]*$/.test(words);

/** Words in the case that a place asks for, as far as the language has it. */
export function inflected(words: string, as: string | undefined, { grammar }: Language): string {
  return (as && grammar.inflect?.(words, as)) || words;
}
