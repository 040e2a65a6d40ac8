/** Dates in words: as exact as they are known, and no more. */
import type { DatePoint, DateSpan } from '../briefing/dates.js';
import type { Key } from './en.js';
import { pluralForm, sayValue } from './numbers.js';
import type { Language } from './registry.js';
import { digits, fill, inflected, isPlain, term } from './term.js';

type Options = Intl.DateTimeFormatOptions;

const formats = new Map<string, Intl.DateTimeFormat>();
const years = new Map<string, Intl.NumberFormat>();

/** From this year back, years are counted from now. */
const deep = -1e6;

/** Of the calendar, in days. */
const monthLength = 365.2425 / 12;

/** A date or an interval: "March 2017", "the 1990s", "about 2017", "from March 2017 on", "March, year not given". */
export function sayDate(span: DateSpan, language: Language): string {
  const { from, to, interval, startIs, endIs } = span;
  const say = (point: DatePoint | undefined): string => (point ? sayPoint(point, language, interval) : '');
  if (!interval) return say(from);
  // "From 2017, uncertain on" would set the word apart from what it is said of.
  if (from?.uncertain || to?.uncertain) {
    const certain = (point: DatePoint | undefined) => point && { ...point, uncertain: false };
    const date = sayDate({ ...span, from: certain(from), to: certain(to) }, language);
    return term(language, 'date-uncertain', { date });
  }
  if (endIs === 'open') return term(language, 'date-on', { date: say(from) });
  if (endIs === 'unknown') return term(language, 'date-end-unknown', { date: say(from) });
  if (startIs === 'open') return term(language, 'date-until', { date: say(to) });
  if (startIs === 'unknown') return term(language, 'date-start-unknown', { date: say(to) });
  return term(language, 'date-to', { from: say(from), to: say(to) });
}

/**
 * A year of the astronomical count (0 is 1 BCE): "2017", "44 BCE", and from a million years back "4.5 billion years
 * ago", where the two thousand years since the count began are less than what such a number leaves open.
 * @param about The year is about this: a round one is said as it was meant.
 * @param ago It is told as one of deep time though it is nearer.
 */
export function sayYear(year: number, language: Language, about = false, ago = year <= deep): string {
  if (ago) return term(language, 'date-ago', { n: sayValue(-year, language) });
  return term(language, 'date-year', { year: bareYear(year, language, about) });
}

/** A year as it stands within a date, where the language has the word for it already ("2017年3月"). */
function bareYear(year: number, language: Language, about = false): string {
  // "March 14" is a day in March, but for its era.
  if (year > 0 && year < 100) return term(language, 'date-ce', { year: plainYear(year, language) });
  if (year > 0) return plainYear(year, language);
  // "About 24000 BCE", not 24001: the year that the count lacks is less than what about leaves open.
  const bce = about && year < 0 && year % 100 === 0 ? -year : 1 - year;
  return term(language, 'date-bce', { year: plainYear(bce, language) });
}

/**
 * A place on a time axis, short: "14:30", "8 Oct", "Oct 2024", "2024". The year of a day goes without saying but on
 * 1 January.
 * @param zoned A time says that it is of UTC.
 * @param dated A day says its year on any day.
 */
export function sayTick(
  { year, month, day, time, ago }: { year: number; month?: number; day?: number; time?: string; ago?: true },
  language: Language,
  zoned = false,
  dated = false,
): string {
  if (time) return sayClock(time, zoned ? 'Z' : undefined, language);
  if (!month) return sayYear(year, language, false, ago);
  const short: Options = day ? { day: 'numeric', month: 'short' } : { month: 'short' };
  return sayCalendar(
    dated || !day || (month === 1 && day === 1) ? year : undefined,
    month,
    day ?? 1,
    short,
    language,
  );
}

/**
 * How long after one date another came: "3 years later", "about 5 months later"; undefined where it is less than two
 * months, or where either did not begin on a date that is known. Taken from the end of what came before, where that is
 * known.
 * @param back Said of the earlier: "3 years earlier".
 */
export function sayGap(
  before: DateSpan,
  after: DateSpan,
  language: Language,
  back = false,
): string | undefined {
  const [a, b] = [(before.interval && before.to) || before.from, after.from ?? after.to];
  if (!a || !b || before.undated || after.undated) return undefined;
  if (before.startIs !== 'known' || after.startIs !== 'known') return undefined;
  // A round number of five digits or more leaves the half of its last digit open on either side.
  const open = [a, b].map(openYears);
  const give = 6 * (open[0]! + open[1]!);
  const [least, longest] = [
    (b.start - a.end + 1) / monthLength - give,
    (b.end - 1 - a.start) / monthLength + give,
  ];
  const middle = (least + longest) / 2;
  if (least < 2) return undefined;
  // No finer than the dates are: of a year in years, of a decade in tens of years.
  const width = Math.max(...[a, b].map(({ start, end }) => (end - start) / monthLength / 12));
  const years = middle >= 23 || width > 0.99;
  const [key, unit]: [Key, number] = years
    ? [back ? 'years-earlier' : 'years-later', 12]
    : [back ? 'months-earlier' : 'months-later', 1];
  const sure = ![before, after].some(({ approximate, uncertain }) => approximate || uncertain);
  const leading = 10 ** Math.max(0, Math.floor(Math.log10(middle / unit)) - 1);
  const round = Math.max(
    width > 1.1 ? 10 ** Math.floor(Math.log10(width) + 0.01) : 1,
    sure && give === 0 ? 1 : leading,
  );
  const n = Math.round(middle / unit / round) * round;
  // Where it may be by a third shorter, or half as long again, nothing is known that is worth saying.
  if (n === 0 || least < (n * unit) / 1.5 || longest > n * unit * 1.5) return undefined;
  const gap = fill(pluralForm(key, n, language), { n: sayValue(n, language) }, language);
  // As good as whole where neither bound is a tenth of the unit away (a day or two for months).
  const exact = sure && Math.abs(least / unit - n) < 0.1 && Math.abs(longest / unit - n) < 0.1;
  return exact ? gap : term(language, 'date-gap-about', { gap });
}

/** How many years a number leaves open that is as exact as its last digit that is not 0: one of five digits or more. */
function openYears({ year = 0 }: DatePoint): number {
  const [zeros] = /0*$/.exec(String(year))!;
  return Math.abs(year) < 1e4 ? 0 : 10 ** zeros.length;
}

/** @param within It stands in an interval, whose words are around it. */
function sayPoint(point: DatePoint, language: Language, within: boolean): string {
  let date = sayPlain(point, language, within);
  if (point.year === undefined)
    date = date ? term(language, 'date-no-year', { date }) : term(language, 'date-not-given');
  // "Vor etwa 66 Millionen Jahren": in most languages about stands beside the number.
  if (point.approximate && point.year !== undefined && point.year <= deep)
    date = term(language, 'date-ago', { n: term(language, 'about', { n: sayValue(-point.year, language) }) });
  else if (point.approximate) date = term(language, 'date-about', { date });
  return point.uncertain ? term(language, 'date-uncertain', { date }) : date;
}

function sayPlain(
  { precision, year, month, day, season, time, zone, approximate }: DatePoint,
  language: Language,
  within: boolean,
): string {
  if (season) {
    const said = year === undefined ? '' : sayYear(year, language);
    return term(language, `date-${season}` as Key, { year: said }).trim();
  }
  if (month) {
    const options: Options = day ? { day: 'numeric', month: 'long' } : { month: 'long' };
    const date = sayCalendar(year, month, day ?? 1, options, language);
    return time ? term(language, 'date-at', { date, time: sayClock(time, zone, language) }) : date;
  }
  if (year === undefined) return '';
  if (precision === 'decade' && year > 0 && year % 100 !== 0)
    return term(language, 'date-decade', { year: bareYear(year, language) });
  // "The 1900s" may be ten years or a hundred, and a "20th century" begins in 1901: both ends are clear.
  const width = precision === 'decade' ? 9 : precision === 'century' ? 99 : 0;
  const said = sayYear(year, language, approximate);
  if (!width) return said;
  const to = sayYear(year + width, language);
  // "From 2000 to 2099 to 2150" would be one span too many for its prepositions.
  return within ? `${said}–${to}` : term(language, 'date-to', { from: said, to });
}

/** Month and day in the order of the language, with the year in our own words, since `Intl` ends at 271,821 BCE. */
function sayCalendar(
  year: number | undefined,
  month: number,
  day: number,
  options: Options,
  language: Language,
): string {
  // 2000 stands for any year: it has the same months, and a 29 February.
  const parts = format(
    year === undefined ? options : { ...options, year: 'numeric' },
    language,
  ).formatToParts(Date.UTC(2000, month - 1, day));
  const date = parts.map(({ type, value }) => (type === 'year' ? bareYear(year!, language) : value)).join('');
  return inflected(date, 'date', language);
}

function sayClock(time: string, zone: string | undefined, language: Language): string {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  const clock = format({ timeStyle: time.length > 5 ? 'medium' : 'short' }, language).format(
    Date.UTC(2000, 0, 1, hours, minutes, seconds),
  );
  return zone ? `${clock} ${zone === 'Z' ? 'UTC' : `UTC${zone.replace('-', '−')}`}` : clock;
}

/** Digits, grouped from five on: nobody reads a year of eight. */
function plainYear(year: number, language: Language): string {
  const { locale } = language;
  if (year >= 1e4) return digits(year, language);
  if (isPlain(year, locale)) return String(year);
  let found = years.get(locale);
  if (!found) years.set(locale, (found = new Intl.NumberFormat(locale, { useGrouping: false })));
  return found.format(year);
}

/** The Gregorian calendar throughout: a source's "March 2017" is no other calendar's month. */
function format(options: Options, { locale }: Language): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
    formats.set(key, found);
  }
  return found;
}
