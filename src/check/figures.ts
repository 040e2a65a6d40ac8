/** Whether a figure's number, qualifier, direction and unit are those of the words it was taken from. English. */
import type { Figure, Value } from '../briefing/types.js';
import { languageFor, type Key } from '../language/index.js';
import { readNumbers, type WrittenNumber } from './numbers.js';
import { unitDifferences } from './units.js';

/** One difference: the field, what it should be as far as the words tell, and what to do. */
export interface Difference {
  code: 'number-differs' | 'qualifier-differs' | 'direction-differs' | 'unit-differs' | 'currency-missing';
  field: string;
  message: string;
  expected?: string;
  /** An error where none is given. */
  level?: 'warning';
}

const qualifiers = [
  'about',
  'almost',
  'just-over',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'between',
] as const;
const roundWords = /\b(an?|one|a couple of|dozens?|hundreds?|thousands?|decades?|scores?)\b/i;

/** @returns What the figure says and its `asWritten` does not. */
export function figureDifferences(figure: Figure): Difference[] {
  if (figure.derived) return [];
  const numbers = readNumbers(figure.asWritten);
  const own = numbers.filter((number) =>
    slotNames.some((field) => figure[field] !== undefined && isSame(number, figure[field], figure, field)),
  );
  return [
    ...numberDifferences(figure, numbers),
    ...qualifierDifference(figure, numbers),
    ...directionDifference(figure),
    ...unitDifferences(figure, own),
  ];
}

const slotNames = ['value', 'lower', 'upper', 'base'] as const;

function numberDifferences(figure: Figure, numbers: WrittenNumber[]): Difference[] {
  const { asWritten } = figure;
  return slotNames.flatMap((field) => {
    const value = figure[field];
    if (value === undefined || numbers.some((number) => isSame(number, value, figure, field))) return [];
    // "a decade" is one of its unit.
    if (value === 1 && figure.qualifier === 'round' && roundWords.test(asWritten)) return [];
    const written = numbers.map(({ start, end }) => asWritten.slice(start, end));
    const found = written.map((words) => `“${words}”`).join(', ');
    const message = found
      ? `is ${value} but the source says ${found}: ${mendOf(numbers, value, asWritten)}`
      : `is ${value} but the source gives no number in “${asWritten}”: leave it out, or cite the words that give it`;
    return [{ code: 'number-differs' as const, field, message, expected: written.join(', ') }];
  });
}

/** The value to write, as the file has it; where it is the same number, in what it differs. */
function mendOf(numbers: WrittenNumber[], value: Value, asWritten: string): string {
  const values = numbers.map((number) =>
    number.fraction
      ? `"${number.fraction}"`
      : `${isNegative(asWritten, number) ? -number.value : number.value}`,
  );
  const same = values.indexOf(typeof value === 'string' ? `"${value}"` : `${value}`);
  if (same < 0) return `write ${values.join(' or ')}`;
  const { form } = numbers[same]!;
  if (form === 'percent' || form === 'points') return `set scale to ${form}`;
  if (form) return `set kind to ${form === 'multiple' ? form : 'rank'}`;
  return 'mend its kind or scale';
}

function isSame(
  number: WrittenNumber,
  value: Value,
  { asWritten, kind, scale }: Figure,
  field: string,
): boolean {
  if (typeof value === 'string') return number.fraction !== undefined && number.fraction === value;
  if (number.value !== Math.abs(value) || number.fraction) return false;
  if (value < 0 !== isNegative(asWritten, number)) return false;
  if (kind === 'multiple') return number.form === 'multiple' || number.form === undefined;
  if (kind === 'rank') return number.form === 'ordinal';
  if (field === 'base') return number.form !== 'ordinal';
  if (scale === 'percent') return number.form === 'percent';
  if (scale === 'points') return number.form === 'points';
  return number.form === undefined;
}

/** "minus 0.4", "−0.4", "0.4 metres below", "3 degrees below zero"; not "families below the poverty line". */
const isNegative = (words: string, { start, end }: WrittenNumber): boolean =>
  /(?:\bminus\s|\bnegative\s|−\s?|(?<![\p{L}\d])-)$/iu.test(words.slice(0, start)) ||
  /^(?:\s\S+)?\sbelow(?:\s(?:zero|freezing|sea|ground|normal|(?:the\s)?average)\b|\s*(?:$|[,.;)]))/i.test(
    words.slice(end),
  );

interface Wording {
  qualifier: (typeof qualifiers)[number];
  /** What stands before the number, between two of them, and after. */
  before: string;
  between?: string;
  after: string;
  length: number;
}

let wordings: Wording[] | undefined;

/** How English qualifies numbers, as the language files have it: "no fewer than {n}". */
function readWordings(): Wording[] {
  const { words } = languageFor('en');
  return qualifiers.flatMap((qualifier) =>
    words[qualifier as Key & keyof typeof words].split('|').map((wording) => {
      const parts = wording.split(/\{\w\}/).map((part) => part.trim());
      return {
        qualifier,
        before: parts[0]!,
        ...(parts.length > 2 && { between: parts[1] }),
        after: parts.at(-1)!,
        length: parts.join(' ').length,
      };
    }),
  );
}

/** The qualifiers whose wording stands in the words with one of their numbers: the longest wording decides. */
export function writtenQualifiers(asWritten: string, numbers: WrittenNumber[], trend: boolean): string[] {
  wordings ??= readWordings();
  const sides = numbers.map(({ start, end }, index) => ({
    before: plain(asWritten.slice(0, start)).replace(/ (?:by|the) $/, ' '),
    after: plain(asWritten.slice(end)),
    between: numbers[index + 1] && plain(asWritten.slice(end, numbers[index + 1]!.start)),
    afterNext: numbers[index + 1] && plain(asWritten.slice(numbers[index + 1]!.end)),
  }));
  const text = plain(asWritten);
  const found = wordings.filter(({ before, between, after }) => {
    // A trend has no number: its wording stands before a word.
    if (trend && between === undefined) return !after && text.includes(` ${before} `);
    return sides.some((side) => {
      if (before && !side.before.endsWith(` ${before} `)) return false;
      if (between === undefined) return side.after.startsWith(after ? ` ${after} ` : '');
      return side.between === ` ${between} ` && side.afterNext !== undefined;
    });
  });
  const longest = Math.max(...found.map(({ length }) => length));
  return [...new Set(found.filter(({ length }) => length === longest).map(({ qualifier }) => qualifier))];
}

/** Small letters, a space at both ends; a word may be quoted or in brackets: (“at least” 14). */
const plain = (text: string): string =>
  ` ${text.toLowerCase().replace(/["“”‘(),.;:]|(?<=\s)'/g, ' ')} `.replace(/\s{2,}/g, ' ');

function qualifierDifference(figure: Figure, numbers: WrittenNumber[]): Difference[] {
  const { qualifier, asWritten, kind } = figure;
  const trend = kind === 'trend';
  const found = writtenQualifiers(asWritten, numbers, trend);
  // A trend's window may hold a range of its own ("four or five years"), and a change names both its ends.
  const said = trend || figure.base !== undefined ? found.filter((name) => name !== 'between') : found;
  if (said.includes(qualifier) || (said.length === 0 && /^(exact|round)$/.test(qualifier))) return [];
  const message =
    said.length > 0
      ? `is ${qualifier} but the source says “${asWritten}”: set qualifier to ${said.join(' or ')}`
      : `is ${qualifier} but no such word stands in “${asWritten}”: set qualifier to exact, or cite the words that qualify it`;
  return [{ code: 'qualifier-differs', field: 'qualifier', message, expected: said[0] ?? 'exact' }];
}

const rising =
  /\b(ris(?:e|es|en|ing)|rose|increas\w*|grow\w*|grew|up(?!\s+to\b)|higher|highest|doubl\w*|climb\w*|gain\w*)\b/i;
const falling =
  /\b(fall\w*|fell|decreas\w*|declin\w*|shr[iau]nk\w*|down|lower|cut|halv\w*|drop\w*|reduc\w*|(?:fewer|less)(?!\s+than)|lowest)\b/i;
/** "The lowest level" is no level. */
const level =
  /\b(static|stable|steady|flat|unchanged|constant|level(?:led)?\s(?:off|at|with)|(?:remain\w*|stay\w*|held)\slevel)\b/i;

function directionDifference({ direction, asWritten }: Figure): Difference[] {
  if (!direction) return [];
  const directions = { up: rising, down: falling, flat: level };
  const said = (Object.keys(directions) as (keyof typeof directions)[]).filter((name) =>
    directions[name].test(asWritten),
  );
  if (said.length === 0 || said.includes(direction)) return [];
  const message = `is ${direction} but the source says “${asWritten}”: set direction to ${said.join(' or ')}`;
  return [{ code: 'direction-differs', field: 'direction', message, expected: said[0] }];
}
