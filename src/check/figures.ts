/** Whether a figure's number, qualifier, direction and unit are those of the words it was taken from. English. */
import type { Figure, Value } from '../briefing/types.js';
import { escape } from '../language/numbers.js';
import { readNumbers, type WrittenNumber } from './numbers.js';
import { trendQualifiers, vague, writtenQualifiers } from './qualifiers.js';
import { measuresIn, unitDifferences } from './units.js';

/** One difference: the field, what it should be as far as the words tell, and what to do. */
export interface Difference {
  code: 'number-differs' | 'qualifier-differs' | 'direction-differs' | 'unit-differs' | 'currency-missing';
  field: string;
  message: string;
  expected?: string;
  /** An error where none is given. */
  level?: 'warning';
}

const roundWords = /\b(an?|one|a couple of|dozens?|hundreds?|thousands?|decades?|scores?)\b/i;
/** "Tens of thousands", "several hundred": as much as one of them is sure. */
const rounds = Object.entries({
  dozen: 12,
  score: 20,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
})
  .flatMap(
    ([name, value]) =>
      [
        [`(?:several|few) ${name}|(?<!s of )${name}s(?! of (?:thousand|million|billion)s)`, value],
        [`tens of ${name}s`, value * 10],
        [`hundreds of ${name}s`, value * 100],
      ] as const,
  )
  .map(([words, value]) => ({ value, words: new RegExp(`\\b(?:${words})\\b`, 'i') }));

/** @returns What the figure says and its `asWritten` does not. */
export function figureDifferences(figure: Figure): Difference[] {
  if (figure.derived) return [];
  const numbers = numbersOf(figure, figure.asWritten);
  return [
    ...numberDifferences(figure, numbers),
    ...readingDifference(figure),
    ...qualifierDifference(figure, numbers),
    ...directionDifference(figure),
    ...reachedDifference(figure, numbers),
    ...unitDifferences(figure, ownOf(figure, numbers, slotNames)),
  ];
}

const qualifiedSlots = ['value', 'lower', 'upper'] as const;
const slotNames = [...qualifiedSlots, 'base'] as const;

/** The numbers that are a figure's, among all that its words hold. */
const ownOf = (figure: Figure, numbers: WrittenNumber[], fields: readonly (typeof slotNames)[number][]) =>
  numbers.filter((number) =>
    fields.some((field) => figure[field] !== undefined && isSame(number, figure[field], figure, field)),
  );

/**
 * The numbers of a text as a figure reads them: "a week" is one of its weeks, "both men" are two, of metres "1.5m" are no
 * millions, and of a share "one child in five" is a fifth.
 */
export function numbersOf({ kind, unit, ...figure }: Figure, text: string): WrittenNumber[] {
  const numbers = readNumbers(text);
  if (kind === 'share')
    return [...numbers, ...numbers.flatMap((number, index) => partOf(number, numbers[index + 1], text))];
  if (!unit || /multiple|rank/.test(kind)) return numbers;
  if (measuresIn([unit.id, unit.other].join(' ')).includes('metre'))
    numbers.forEach((number, index) => {
      const inMetres = ({ start, end }: WrittenNumber): boolean => /\d\s?m$/.test(text.slice(start, end));
      const next = numbers[index + 1];
      // In "2-3m" both are of the letter that stands once.
      const isShared =
        next && inMetres(next) && Number(text.slice(number.start, number.end)) * 1e6 === number.value;
      if (inMetres(number) || isShared) number.value /= 1e6;
    });
  // Of an index, a score or a table they are no percentage points.
  if (!figure.scale && /\bpoints?\b/i.test(unit.other) && !/percent/i.test(unit.other))
    for (const number of numbers)
      if (number.form === 'points' && !/percent/i.test(text.slice(number.start, number.end)))
        delete number.form;
  const values = qualifiedSlots.map((field) => figure[field]);
  const words = values.includes(1)
    ? {
        value: 1,
        pattern: `(?:an?|only|single|sole)(?=\\s(?:\\p{L}+\\s)?${escape(unit.one ?? unit.other)}(?!\\p{L}))`,
      }
    : values.includes(2) && { value: 2, pattern: 'both|a pair' };
  if (!words) return numbers;
  const more = [...text.matchAll(new RegExp(`(?<!\\p{L})(?:${words.pattern})(?!\\p{L})`, 'giu'))]
    .map(({ 0: { length }, index }) => ({ value: words.value, start: index, end: index + length }))
    .filter(({ start, end }) => numbers.every((number) => end <= number.start || start >= number.end));
  return [...numbers, ...more].sort((a, b) => a.start - b.start);
}

/** "One child in five", which may as well be one child in five towns. */
function partOf(
  { value, start, end }: WrittenNumber,
  of: WrittenNumber | undefined,
  text: string,
): WrittenNumber[] {
  if (!of || !/^\s\p{L}+\s(?:in|out of)\s(?:every\s)?$/u.test(text.slice(end, of.start))) return [];
  return [{ value: value / of.value, fraction: `${value}/${of.value}`, start, end: of.end }];
}

/** The qualifiers of a figure's own numbers in a text; of all of its numbers, where none is the figure's. */
export function qualifiersOf(figure: Figure, text: string, numbers: WrittenNumber[]): string[] {
  const own = ownOf(figure, numbers, qualifiedSlots);
  const ends = figure.base !== undefined;
  return writtenQualifiers(text, numbers, own.length > 0 ? own : numbers, ends);
}

const none = /\b(no|none|nobody|nothing|nil)\b/i;
const noneOf = /\b(?:none|neither) of\b/i;

function numberDifferences(figure: Figure, numbers: WrittenNumber[]): Difference[] {
  const { asWritten } = figure;
  return slotNames.flatMap((field) => {
    const value = figure[field];
    if (value === undefined || numbers.some((number) => isSame(number, value, figure, field))) return [];
    const isRound =
      rounds.some((round) => value === round.value && round.words.test(asWritten)) ||
      (value === 2 && /\b(?:couple|pair)\b/i.test(asWritten));
    // "a decade" is one of its unit.
    if (figure.qualifier === 'round' && (isRound || (value === 1 && roundWords.test(asWritten)))) return [];
    if (value === 0 && (numbers.length > 0 ? noneOf : none).test(asWritten)) return [];
    const written = numbers.map(({ start, end }) => asWritten.slice(start, end));
    const found = written.map((words) => `“${words}”`).join(', ');
    const message = found
      ? `is ${value} but the source says ${found}: ${mendOf(numbers, value, asWritten)}`
      : `is ${value} but the source gives no number in “${asWritten}”: leave it out, or cite the words that give it`;
    return [{ code: 'number-differs' as const, field, message, expected: written.join(', ') }];
  });
}

/** "Three times as many" is no "three times more", whatever the latter may be read as. */
function readingDifference({ kind, reading, asWritten }: Figure): Difference[] {
  if (kind !== 'multiple' || reading !== 'times-more' || !asMany.test(asWritten)) return [];
  const message = `is ${reading} but the source says “${asWritten}”: set reading to times-as-many`;
  return [{ code: 'number-differs', field: 'reading', message, expected: 'times-as-many' }];
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

function qualifierDifference(figure: Figure, numbers: WrittenNumber[]): Difference[] {
  const { qualifier, asWritten, kind } = figure;
  const said =
    kind === 'trend' ? trendQualifiers(asWritten, numbers) : qualifiersOf(figure, asWritten, numbers);
  const isVague = numbers.some(({ start }) => vague.test(asWritten.slice(0, start)));
  if (qualifier === 'between' && said.includes(qualifier) && isVague && !figure.caveats?.length) {
    const vaguely = `is between but “${asWritten}” is less sure of both ends: say so in caveats, which readers see`;
    return [{ code: 'qualifier-differs', field: 'qualifier', message: vaguely, level: 'warning' }];
  }
  if (said.includes(qualifier) || (said.length === 0 && /^(exact|round)$/.test(qualifier))) return [];
  const message =
    said.length > 0
      ? `is ${qualifier} but the source says “${asWritten}”: set qualifier to ${said.join(' or ')}`
      : `is ${qualifier} but no such word stands in “${asWritten}”: set qualifier to exact, or cite the words that qualify it`;
  return [{ code: 'qualifier-differs', field: 'qualifier', message, expected: said[0] ?? 'exact' }];
}

const asMany = /\btimes\s(?:as|the)\b|fold\b|\b(?:twice|thrice|(?:doubl|tripl|trebl|quadrupl)\w*)\b/i;
const rising =
  /\b(ris(?:e|es|en|ing)|rose|increas\w*|grow\w*|grew|up(?!\s+to\b)|higher|highest|doubl\w*|climb\w*|gain\w*|jump\w*|soar\w*|surg(?:e[sd]?|ing)|leap\w*|leapt|rocket\w*|swell\w*|expand\w*|more(?!\s+than)|bigger|larger|dearer)\b/i;
const falling =
  /\b(fall\w*|fell|decreas\w*|declin\w*|shr[iau]nk\w*|down|lower|cut|halv\w*|drop\w*|reduc\w*|(?:fewer|less)(?!\s+than)|lowest|plung\w*|plummet\w*|slump\w*|tumbl\w*|slid(?:e[sd]?|ing)?|dip(?:s|ped|ping)?|s[aiu]nk\w*|contract(?:s|ed|ing|ion)|cheaper|smaller)\b/i;
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

const reached = new RegExp(
  `(?:${rising.source}|${falling.source})(?:\\s\\p{L}+ly|\\sback|\\sagain)?\\sto\\s(?:(?:an?\\srecord|about|almost|around|just|less|more|nearly|over|than|under)\\s)*$`,
  'iu',
);

/** “Fell to 4 per cent” tells where it ended, and not by how much it fell. A warning: inflation is a change as it stands. */
function reachedDifference(figure: Figure, numbers: WrittenNumber[]): Difference[] {
  const { kind, base, asWritten } = figure;
  if (kind !== 'change' || base !== undefined) return [];
  const end = ownOf(figure, numbers, qualifiedSlots).find(({ start }) =>
    reached.test(asWritten.slice(0, start)),
  );
  if (!end) return [];
  const message = `is change but “${asWritten}” gives where it ended, not by how much it moved: set kind to share, if readers should not take it for that`;
  return [{ code: 'number-differs', field: 'kind', message, level: 'warning' }];
}
