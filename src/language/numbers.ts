import type { Value } from '../briefing/types.js';
import type { Category, Key } from './en.js';
import type { Language } from './registry.js';
import { category, digits, fill, term } from './term.js';

/** A value as a phrase: in digits, "27.5 million" where nothing is lost, "a third". No more digits than written. */
export function sayValue(value: Value, language: Language, asWritten = ''): string {
  return typeof value === 'string' ? sayFraction(value, language) : sayNumber(value, language, asWritten);
}

function sayNumber(value: number, language: Language, asWritten: string): string {
  const power = powerOf(value, language, asWritten);
  if (!power) return digits(value, language, decimalsWritten(value, asWritten, language));
  const n = inPowers(value, power);
  const forms = language.scales[power]!;
  return fill(
    forms[category(Math.abs(n), language) as Category] ?? forms.other,
    { n: digits(n, language, decimalsWritten(n, asWritten, language)) },
    language,
  );
}

/** The power of ten that shortens a number; undefined where it is said in full. */
export function powerOf(value: Value, language: Language, asWritten = ''): number | undefined {
  const size = Math.abs(Number(value));
  const powers = Object.keys(language.scales).map(Number);
  const power = Math.max(...powers.filter((each) => 10 ** each <= size));
  if (!Number.isFinite(power) || asWritten.includes(digits(Number(value), language))) return undefined;
  // Short only where it is shorter: "1.234567 million" helps nobody, and of less than a million, "1.5万" neither.
  const shorter = size < 1e6 ? /^-?\d+$/ : /^-?\d+(\.\d{1,2})?$/;
  return shorter.test(String(inPowers(Number(value), power))) ? power : undefined;
}

const inPowers = (value: number, power: number): number => Number((value / 10 ** power).toPrecision(15));

/** Decimals the source wrote, zeros at their end among them ("3.0", "£27.50"); 0 where it wrote the number otherwise. */
function decimalsWritten(value: number, asWritten: string, language: Language): number {
  for (const [written] of inAscii(asWritten, language).matchAll(/\d[\d,]*(?:\.\d+)?/g)) {
    if (Number(written.replaceAll(',', '')) === Math.abs(value)) return written.split('.')[1]?.length ?? 0;
  }
  return 0;
}

const signs = new Map<string, { digits: string; group: RegExp; decimal: string }>();

/** Numbers as English writes them, out of the digits and separators of the language. */
function inAscii(text: string, { locale }: Language): string {
  if (!/\d|\p{Nd}/u.test(text)) return '';
  let own = signs.get(locale);
  if (!own) {
    const parts = new Intl.NumberFormat(locale).formatToParts(12345.6);
    const sign = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? '';
    const ten = new Intl.NumberFormat(locale, { useGrouping: false }).format(9876543210);
    const group = /\s/.test(sign('group')) ? '\\s' : `\\${sign('group') || ','}`;
    own = {
      digits: [...ten].reverse().join(''),
      group: new RegExp(`${group}(?=\\d{3})`, 'g'),
      decimal: sign('decimal'),
    };
    signs.set(locale, own);
  }
  const { digits: digit, group, decimal } = own;
  return text
    .replace(/\p{Nd}/gu, (each) => String(digit.includes(each) ? digit.indexOf(each) : each))
    .replace(group, '')
    .replaceAll(decimal, '.');
}

function sayFraction(value: string, language: Language): string {
  const [above, below] = value.split('/').map(Number) as [number, number];
  const forms = above === 1 ? language.words['unit-fractions'] : pluralForm('fractions', above, language);
  const form = forms.split('|')[below - 2];
  const n = listed('numbers', above, language) ?? digits(above, language);
  return form ? fill(form, { n }, language) : term(language, 'out-of', { n: above, m: below });
}

/** The pattern that a number asks for, or a range, where `to` is given. */
export function pluralForm(key: Key, number: number, language: Language, to?: number): string {
  const words = language.words as Record<string, string>;
  return words[`${key}.${category(number, language, to)}`] ?? words[key] ?? words[`${key}.other`]!;
}

/** The word that stands at a number's place in a list that begins at one. */
export function listed(
  key: 'numbers' | 'times' | 'ordinals',
  value: number,
  { words }: Language,
): string | undefined {
  return words[key].split('|')[value - 1];
}

/** "First", in the form that stands in the source, else in the one that goes with the noun. */
export function sayOrdinal(
  value: number,
  noun: string,
  language: Language,
  asWritten: string,
): string | undefined {
  const forms = listed('ordinals', value, language)?.split('/');
  const written = plain(asWritten);
  const stands = forms?.filter((form) => written.includes(plain(form))).sort((a, b) => b.length - a.length);
  return stands?.[0] ?? (forms && (language.grammar.agree?.(forms, noun) ?? forms[0]));
}

/**
 * The wording of a pattern that stands in the source: with this very number, else by its words alone, else the first.
 * @param values What fills its places.
 * @param patterns Of the form that a number asks for, where the words have several.
 */
export function wordingOf(
  patterns: string,
  values: Record<string, string>,
  language: Language,
  asWritten: string,
): string {
  const wordings = patterns.split('|');
  const written = plain(asWritten);
  return (
    wordings.find(
      (pattern) => pattern.includes('{') && written.includes(plain(fill(pattern, values, language))),
    ) ??
    wordings.find((pattern) => saysMore(pattern) && stands(pattern, written)) ??
    wordings[0]!
  );
}

/** Whether the source's words say one of these wordings, of whatever number. */
export const saidIn = (asWritten: string, patterns: string): boolean =>
  patterns.split('|').some((pattern) => stands(pattern, plain(asWritten)));

function stands(pattern: string, written: string): boolean {
  const words = plain(pattern)
    .split(/\{[\w:]+\}/)
    .map(escape)
    .join('.+');
  // An accusative may add its letter at the end of an Arabic word.
  return new RegExp(`(^|[^\\p{L}])${words}ا?($|[^\\p{L}])`, 'u').test(written);
}

/** A phrase in the wording that stands in the source. */
export function asSource(
  key: Key,
  values: Record<string, string>,
  language: Language,
  asWritten: string,
): string {
  const patterns = (language.words as Record<string, string>)[key]!;
  return fill(wordingOf(patterns, values, language, asWritten), values, language);
}

/** Whether a pattern has words beside its places. */
const saysMore = (pattern: string): boolean => pattern.replace(/\{[\w:]+\}/g, '').trim() !== '';

/** Text as a pattern that finds it. */
export const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Without case, with plain spaces and apostrophes, and without the vowel signs that Arabic and Hebrew may leave out. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u0591-\u05c7\u064b-\u065f\u0670]/g, '')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ');
