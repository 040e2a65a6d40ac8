/** Whether a figure's digits stand in its words: all that is read of them in a language other than English. */
import type { Figure } from '../briefing/types.js';
import type { Difference } from './figures.js';

/** Digits with what groups or parts them; a space groups by three. */
const runs = /\d+(?:[.,٫٬’'](?=\d)\d+|\s\d{3}(?!\d))*/g;
const year = /^(?:1[5-9]|20)\d\d$/;

/**
 * A number of two digits or more whose digits, but for zeros at either end, are no number's of its words: “27,5 Millionen”
 * may be 27500000 and not 25700000. Words may give a number too, so it is a warning.
 */
export function digitDifferences({ asWritten, derived, kind, qualifier, ...figure }: Figure): Difference[] {
  const words = asWritten.replace(/\p{Nd}/gu, inAscii);
  // "1億200万" is one number of two.
  if (derived || qualifier === 'round' || kind === 'multiple' || /\d\s?\p{L}\s?\d|[¼-¾⅐-⅞]/u.test(words))
    return [];
  const found = words.match(runs) ?? [];
  const known = new Set(found.flatMap((run) => [run, ...run.split(/\s/)]).map(telling));
  if (found.every((run) => year.test(run))) return [];
  return (['value', 'lower', 'upper'] as const).flatMap((field) => {
    const value = figure[field];
    const digits = typeof value === 'number' ? telling(String(value)) : '';
    // Small and round numbers are written in words beside others in digits: “zwölf”, “drei Millionen”.
    if (typeof value !== 'number' || digits.length < 2 || Math.abs(value) < 13 || known.has(digits))
      return [];
    const message = `is ${value} but the source says “${asWritten}”, which has other digits: write the number that it gives`;
    return [{ code: 'number-differs' as const, field, message, level: 'warning' as const }];
  });
}

/** Without signs and without zeros at either end: the scale may stand in words. */
const telling = (number: string): string => number.replace(/\D/g, '').replace(/^0+|0+$/g, '');

/** A digit of any script: each has its ten in a row. */
function inAscii(digit: string): string {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}
