import type { Value } from '../briefing/types.js';
import type { Key } from './en.js';
import type { Language } from './registry.js';
import { category, digits, fill, term } from './term.js';

/** A value as a phrase: in digits, "27.5 million" where nothing is lost, "a third". No more digits than written. */
export function sayValue(value: Value, language: Language, asWritten = ''): string {
  return typeof value === 'string' ? sayFraction(value, language) : sayNumber(value, language, asWritten);
}

function sayNumber(value: number, language: Language, asWritten: string): string {
  const full = digits(value, language, decimalsWritten(value, asWritten));
  const size = Math.abs(value);
  const scale = size >= 1e12 ? 'trillion' : size >= 1e9 ? 'billion' : size >= 1e6 ? 'million' : undefined;
  if (!scale || asWritten.includes(full)) return full;
  const n = Number((value / { trillion: 1e12, billion: 1e9, million: 1e6 }[scale]).toPrecision(15));
  // Short only where it is shorter: "1.234567 million" helps nobody.
  if (!/^-?\d+(\.\d{1,2})?$/.test(String(n))) return full;
  return fill(
    pluralForm(scale, Math.abs(n), language),
    { n: digits(n, language, decimalsWritten(n, asWritten)) },
    language,
  );
}

/** Decimals the source wrote, zeros at their end among them ("3.0", "£27.50"); 0 where it wrote the number otherwise. */
function decimalsWritten(value: number, asWritten: string): number {
  for (const [written] of asWritten.matchAll(/\d[\d,]*(?:\.\d+)?/g)) {
    if (Number(written.replaceAll(',', '')) === Math.abs(value)) return written.split('.')[1]?.length ?? 0;
  }
  return 0;
}

function sayFraction(value: string, language: Language): string {
  const [above, below] = value.split('/').map(Number) as [number, number];
  const form = pluralForm('fractions', above, language).split('|')[below - 2];
  const n = listed('numbers', above, language) ?? digits(above, language);
  return form ? fill(form, { n }, language) : term(language, 'out-of', { n: above, m: below });
}

/** The pattern that a number asks for, or a range, where `to` is given. */
export function pluralForm(key: Key, number: number, language: Language, to?: number): string {
  const words = language.words as Record<string, string>;
  return words[`${key}.${category(number, language, to)}`] ?? words[`${key}.other`]!;
}

/** The word that stands at a number's place in a list that begins at one. */
export function listed(
  key: 'numbers' | 'times' | 'ordinals',
  value: number,
  { words }: Language,
): string | undefined {
  return words[key].split('|')[value - 1];
}

/**
 * The wording of a pattern that stands in the source: with this very number, else by its words alone, else the first.
 * @param values What fills its places.
 */
export function asSource(
  key: Key,
  values: Record<string, string>,
  language: Language,
  asWritten: string,
): string {
  const wordings = (language.words as Record<string, string>)[key]!.split('|');
  const written = plain(asWritten);
  const stands = (words: string): boolean => {
    // An accusative may add its letter at the end of an Arabic word.
    return new RegExp(`(^|[^\\p{L}])${plain(words)}ا?($|[^\\p{L}])`, 'u').test(written);
  };
  const wording =
    wordings.find(
      (pattern) => pattern.includes('{') && written.includes(plain(fill(pattern, values, language))),
    ) ??
    wordings.find((pattern) => stands(pattern.replace(/\{\w+\}/g, '.+'))) ??
    wordings[0]!;
  return fill(wording, values, language);
}

/** Without case, and without the vowel signs that Arabic may leave out. */
const plain = (text: string): string => text.toLowerCase().replace(/\p{M}/gu, '');
