/** What people write into the column of a number, and where each part of it belongs. Nothing is guessed: it is said. */
import { readNumbers } from '../../check/index.js';

const number = /^-?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?$/i;
const fraction = /^\d+\/[1-9]\d*$/;

/** A number as a cell may hold it: in plain digits. Nothing where it can be read in two ways. */
export function plainNumber(cell: string): number | undefined {
  // Three digits after a point, the last a nought: 1.250 may well be twelve hundred and fifty.
  if (!number.test(cell) || /^\d{1,3}\.\d\d0$/.test(cell)) return undefined;
  const value = Number(cell);
  return Number.isFinite(value) ? value : undefined;
}

export const isFraction = (cell: string): boolean => fraction.test(cell);

/** What says how sure a number is, with the qualifier it means and the columns that this one needs. */
const qualifiers: [RegExp, string, ('lower' | 'upper')?][] = [
  [/≥|\bat least\b|\bno (?:less|fewer) than\b|\bminimum\b|\bor more\b/i, 'at-least', 'lower'],
  [/≤|\bat most\b|\bno more than\b|\bup to\b|\bmaximum\b|\bor (?:less|fewer)\b/i, 'at-most', 'upper'],
  [/>|\+$|\bmore than\b|\bover\b|\babove\b|\bexceed/i, 'more-than', 'lower'],
  [/<|\bless than\b|\bfewer than\b|\bunder\b|\bbelow\b/i, 'less-than', 'upper'],
  [/\bjust over\b|\bslightly more\b/i, 'just-over', 'lower'],
  [/\balmost\b|\bnearly\b|\bclose to\b|\bjust under\b/i, 'almost', 'upper'],
  [/[~≈]|\babout\b|\baround\b|\bsome\b|\broughly\b|\bapprox|\bcirca\b|^c\.?\s?\d/i, 'about'],
];
const priority = ['just-over', 'almost'];

/**
 * How to mend a cell that is no number.
 * @param column The column's own name, where the number goes that needs no other.
 */
export function numberMend(cell: string, column: string): string {
  const own = column.split('.').at(-1)!;
  if (/^[-\d]*-?[a-z]{3}[-\s]\d{1,4}$|^\d{1,2}-[a-z]{3}$|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/i.test(cell))
    return 'a spreadsheet made a date of a number or fraction such as 1/3: format the column as Text and type it again';
  const grouped = /^-?\d{1,3}([.,\s'’\u00a0\u202f])\d{3}(\1\d{3})*$/.exec(cell);
  if (grouped?.[1] === '.') {
    const [thousands, decimal] = [cell.replaceAll('.', ''), String(Number(cell))];
    return decimal === 'NaN'
      ? `write ${thousands}, without points`
      : `it may be ${thousands} or ${decimal}: write the one that is meant so`;
  }
  if (grouped)
    return `write ${cell.replace(/[^-\d]/g, '')}, without ${grouped[1] === ',' ? 'commas' : 'spaces'}`;
  if (/^-?\d+,\d+$/.test(cell))
    return `write ${cell.replace(',', '.')}, with a point, if that is what is meant`;

  const found = readNumbers(cell);
  const written = found.map(({ value, fraction: parts }) => parts ?? String(value));
  const range = written.length === 2 && /-|–|—|\bto\b|\bor\b|\band\b|\bbetween\b/i.test(cell);
  if (range) return `write between in qualifier, ${written[0]} in lower and ${written[1]} in upper`;
  if (written.length !== 1) return 'write one number, in digits and nothing else';

  const parts: string[] = [];
  const matching = qualifiers.filter(([pattern]) => pattern.test(cell));
  const [, qualifier, slot = own] = matching.find(([, name]) => priority.includes(name)) ?? matching[0] ?? [];
  const isFigure = /^(value|lower|upper)$/.test(own);
  if (qualifier && isFigure) parts.push(`${qualifier} in qualifier`);
  parts.push(`${written[0]} in ${qualifier && isFigure ? slot : own}`);
  if (isFigure) {
    const scale = found[0]!.fraction
      ? 'fraction'
      : found[0]!.form === 'percent' || found[0]!.form === 'points'
        ? found[0]!.form
        : undefined;
    if (scale) parts.push(`${scale} in scale`);
    const currency = ({ '£': 'GBP', $: 'a code such as USD', '€': 'EUR' } as Record<string, string>)[
      /[£$€]/.exec(cell)?.[0] ?? ''
    ];
    if (currency) parts.push(`${currency} in unit.currency`);
  }
  return `write ${parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts[0]}`;
}
