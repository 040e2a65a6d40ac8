/** Whether an EDTF date says no more than, and nothing other than, the words it was taken from. English. */
import { dayNumber, parseDate, type DatePoint } from '../briefing/dates.js';
import type { When } from '../briefing/types.js';
import { readNumbers } from './numbers.js';

export const monthNames =
  'January February March April May June July August September October November December'.split(' ');
/** As the days of an epoch that began on a Thursday count them. */
export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const seasons: Record<number, RegExp> = { 21: /spring/i, 22: /summer/i, 23: /autumn|fall/i, 24: /winter/i };
const about = /\b(about|around|circa|c\.|roughly|some(?! ?time)|approximately|or so)(?!\p{L})/iu;
const perhaps = /\b(possibly|perhaps|probably|maybe|may have|thought to|believed)\b/i;

/**
 * What a stated date says that its words do not: one phrase each ("the day 22"), empty where it says nothing more.
 * A date that is inferred rests on more than its words (`otherThanWords`).
 */
export function beyondWords({ edtf, words, basis }: When): string[] {
  const span = edtf === undefined || basis !== 'stated' ? undefined : parseDate(edtf);
  if (!span) return [];
  // "753 BC to 476": what goes on after the first year needs no word for it.
  const overTurn = (span.from?.year ?? 1) <= 0 && (span.to?.year ?? 0) > 0 && before.test(words);
  const beyond = [span.from, span.to !== span.from ? span.to : undefined].flatMap((point) =>
    point ? pointBeyond(point, words, overTurn) : [],
  );
  if (about.test(words) && !span.approximate) beyond.push('an exact date where the words say about');
  if (perhaps.test(words) && !span.uncertain) beyond.push('a certain date where the words are not certain');
  return [...new Set(beyond)];
}

function pointBeyond(point: DatePoint, words: string, overTurn: boolean): string[] {
  const { year, month, day, season, precision, time } = point;
  const beyond: string[] = [];
  if (year !== undefined && !yearStands(year, precision, words)) {
    // Who writes -3300 for 3300 BC is not told what is wrong by being told -3300.
    const isBefore = year <= 0 && year > -10_000 && before.test(words);
    beyond.push(
      isBefore ? `the year ${1 - year} BC (EDTF has a year 0)` : `the ${precisionWord(precision)} ${year}`,
    );
  } else if (year !== undefined && !overTurn && !eraStands(year, words))
    beyond.push(
      year > 0 ? `a year ${year} AD where the words say BC` : `a year ${1 - year} BC where the words say AD`,
    );
  if (month !== undefined && !monthStands(month, words)) beyond.push(`the month ${monthNames[month - 1]}`);
  if (season !== undefined && !seasons[season]!.test(words)) beyond.push('the season');
  if (
    day !== undefined &&
    !new RegExp(`(?<!\\d)0?${day}(?:st|nd|rd|th)?(?![\\d:]|\\.\\d(?!\\d?\\.\\d))`).test(words)
  )
    beyond.push(`the day ${day}`);
  const named = day === undefined ? [] : weekdaysOf(day, words);
  if (named.length > 0 && year !== undefined && day !== undefined) {
    const weekday = weekdayOf(year, month!, day);
    if (!named.includes(weekday)) beyond.push(`a ${weekday}, not a ${named.join(' or ')}`);
  }
  if (time !== undefined && !timeStands(time, words)) beyond.push(`the time ${time}`);
  return beyond;
}

export const weekdayOf = (year: number, month: number, day: number): string =>
  weekdays[(((dayNumber(year, month, day) + 4) % 7) + 7) % 7]!;

/** The weekdays that stand beside a day of the month; where none does, all that the words name. */
export function weekdaysOf(day: number, words: string): string[] {
  const beside = new RegExp(`^,?\\s+(?:the\\s+)?(?:\\p{L}+\\.?\\s+)?0?${day}(?!\\d)`, 'u');
  const named = weekdays.flatMap((name) =>
    [...words.matchAll(new RegExp(`\\b${name}\\b(?<rest>.*)`, 'gis'))].flatMap(({ groups }) => {
      const rest = groups!['rest']!;
      // "The Sunday Times" names a newspaper.
      const [, title] = /^\s+(\p{Lu}\p{L}+)/u.exec(rest) ?? [];
      const isTitle =
        title && !monthNames.some((month) => month.toLowerCase().startsWith(title.toLowerCase()));
      return isTitle ? [] : { name, isBeside: beside.test(rest) };
    }),
  );
  const own = named.filter(({ isBeside }) => isBeside);
  return [...new Set((own.length > 0 ? own : named).map(({ name }) => name))];
}

const decades = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];

const precisionWord = (precision: string): string => (/decade|century/.test(precision) ? precision : 'year');

/** "March", "Mar", "Sept", "15/3/2014": the name, what it is shortened to, or its number within a date. */
function monthStands(month: number, words: string): boolean {
  const name = monthNames[month - 1]!;
  if (new RegExp(`\\b(${name}|${name.slice(0, 3)}${month === 9 ? 't?' : ''})\\b`, 'i').test(words))
    return true;
  // In some places the day comes first, in others the month.
  const written = words.matchAll(/(?<!\d)(\d{1,4})([-/.])(\d{1,2})\2\d{1,4}(?!\d)/g);
  return [...written].some(([, first, , second]) => [first, second].map(Number).includes(month));
}

/** "14:30", "2.30 pm", "2pm", "2.30 in the afternoon"; noon and midnight. */
function timeStands(time: string, words: string): boolean {
  if (words.includes(time)) return true;
  const [hour, minute, second = '00'] = time.split(':');
  const clock = `${hour}:${minute}:${second}`;
  if (clock === '12:00:00' && /\b(noon|midday)\b/i.test(words)) return true;
  if (clock === '00:00:00' && /\bmidnight\b/i.test(words)) return true;
  const late = /\b(afternoon|evening|night)\b/i.test(words);
  for (const match of words.matchAll(
    /(?<!\d)(\d{1,2})(?:[:.](\d\d)(?:[:.](\d\d))?)?\s*(?:([ap])\.?m\b|(o['’]clock\b))?/gi,
  )) {
    const [whole, hours, minutes, seconds = '00', own, hourAlone] = match;
    // Of "1:00 – 2:30 PM" both may be past noon.
    const [, shared] =
      /^(?:[-–—]|to\b|until\b)\s*[\d:.]+\s*([ap])\.?m\b/i.exec(words.slice(match.index + whole.length)) ?? [];
    if ((!minutes && !own && !shared && !hourAlone) || seconds !== second || (minutes ?? '00') !== minute)
      continue;
    for (const half of own ? [own] : [undefined, shared]) {
      const said = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours);
      if (said === Number(hour) || (late && !half && said + 12 === Number(hour))) return true;
    }
  }
  return false;
}

const before = /\d\s*B\.?\s?C\.?(?:\s?E\b)?(?!\p{L})/u;
const after = /\b(?:A\.?\s?D\.?\s*\d|\d+\s*(?:A\.?\s?D\b|C\.?\s?E\b))/;

/** "44 BC" is no year 44; where the words name both eras, or none, either may be meant. */
const eraStands = (year: number, words: string): boolean =>
  before.test(words) === after.test(words) || before.test(words) === year <= 0;

function yearStands(year: number, precision: string, words: string): boolean {
  const numbers = readNumbers(words).map(({ value }) => value);
  // "26,000 years ago" is 24,000 BCE: as exact as its last digit that is not 0, to which the year it is said in is little.
  if (year > -1e6) {
    const counts = [...words.matchAll(/(.{1,40}?)\s(?:years? ago|(?:years? )?BP)\b/gi)].flatMap(
      ([, before]) => readNumbers(before!).at(-1)?.value ?? [],
    );
    const isSo = (n: number): boolean =>
      n >= 1000 && Math.abs(2000 - year - n) <= 10 ** /0*$/.exec(`${n}`)![0].length / 2 + 60;
    if (counts.some(isSo)) return true;
    // Of a span one end may be told by years, the other by its era.
    if (counts.length > 0 && year <= 0 && !before.test(words)) return false;
  }
  // Years of five digits and more are grouped: "10,001 BCE", "the year 20,000".
  if (Math.abs(year) >= 10_000) return numbers.some((n) => n === Math.abs(year) || n === 1 - year);
  if (precision === 'century') {
    const century = year > 0 ? Math.floor(year / 100) + 1 : Math.ceil((1 - year) / 100);
    return words.includes(`${year}s`) || (/centur/i.test(words) && numbers.includes(century));
  }
  const nineties = precision === 'decade' && decades[(year % 100) / 10 - 2];
  if (nineties && new RegExp(`\\b${nineties}\\b`, 'i').test(words)) return true;
  const written = year > 0 ? year : 1 - year;
  if (year <= 0 && precision === 'year' && numbers.includes(written)) return true;
  // "The 1990's" are a decade; "2024's worst storm" is not.
  const other = written % 10 === 0 ? "(?!\\d|['’]?s\\b)" : '(?!\\d|s\\b)';
  if (new RegExp(`(?<!\\d)${written}${precision === 'decade' ? 's' : other}`).test(words)) return true;
  // "1914-18", "1999-00".
  return [...words.matchAll(/(?<!\d)(\d\d)(\d\d)[-–/](\d\d)(?![\d/-])/g)].some(
    ([, century, from, to]) => Number(century + to!) + (to! < from! ? 100 : 0) === year,
  );
}
