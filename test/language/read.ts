/** Reads the numbers in a text of any language, in its own digits, separators and words for large numbers. */
import { sayValue } from '../../src/language/numbers.js';
import type { Language } from '../../src/language/registry.js';

interface Reader {
  digits: string;
  group: RegExp;
  decimal: string;
  scales: Map<string, number>;
}

const readers = new Map<string, Reader>();

/** Every number in its order; "27.5 million" and "1億2500万" are one each. */
export function numbersIn(text: string, language: Language): number[] {
  const { digits, group, decimal, scales } = readerOf(language);
  const ascii = text
    .replace(/\p{Nd}/gu, (each) => String(digits.includes(each) ? digits.indexOf(each) : each))
    .replace(group, '')
    .replaceAll(decimal, '.');
  const words = [...scales.keys()].sort((a, b) => b.length - a.length).join('|');
  const pattern = new RegExp(`(\\d+(?:\\.\\d+)?)(?:\\s?(${words}))?`, 'gu');
  const found: number[] = [];
  let end = -1;
  for (const match of ascii.matchAll(pattern)) {
    const [all, number, scale] = match;
    const value = Number((Number(number) * (scales.get(scale ?? '') ?? 1)).toPrecision(15));
    // What stands close after a word for a large number belongs to it.
    if (match.index === end) found.push(found.pop()! + value);
    else found.push(value);
    end = scale ? match.index + all.length : -1;
  }
  return found;
}

function readerOf(language: Language): Reader {
  const known = readers.get(language.locale);
  if (known) return known;
  const parts = new Intl.NumberFormat(language.locale).formatToParts(1234567.5);
  const sign = (type: string): string => parts.find((part) => part.type === type)!.value;
  const ten = new Intl.NumberFormat(language.locale, { useGrouping: false }).format(9876543210);
  const scales = new Map<string, number>();
  for (const power of Object.keys(language.scales).map(Number)) {
    for (const n of [1, 2, 5, 1.5]) {
      const size = power < 6 ? n * 10 ** (6 - power) : n;
      const said = sayValue(size * 10 ** power, language);
      const [, word] = /^[\p{Nd}\s.,٫]+([^\p{Nd}]+)/u.exec(said) ?? [];
      if (word) scales.set(word, 10 ** power);
    }
  }
  const group = sign('group').trim() === '' ? '\\s' : `\\${sign('group')}`;
  const reader = {
    digits: [...ten].reverse().join(''),
    group: new RegExp(`(?<=\\d)${group}(?=\\d{2,3})`, 'g'),
    decimal: sign('decimal'),
    scales,
  };
  readers.set(language.locale, reader);
  return reader;
}
