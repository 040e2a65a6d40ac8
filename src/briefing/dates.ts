/**
 * Dates as EDTF strings, read into bounds: levels 0 and 1, and of level 2 a year that is all X (`XXXX-03`) and the
 * seasons of a hemisphere (25 to 28 of the northern, 29 to 32 of the southern).
 *
 * A bound is a day number of the proleptic Gregorian calendar, 0 being 1 January 1970; spans are half open, so
 * `end` is the first day that is no longer in them and `end - start` their width. Times of day are fractions.
 * Plain numbers reach where `Date` does not: 4.5 billion years are 1.6e12 days, far inside the safe integers.
 */
import type { When } from './types.js';

export const precisions = ['century', 'decade', 'year', 'season', 'month', 'day', 'time'] as const;
export type Precision = (typeof precisions)[number];

/** One date, as wide as it is uncertain. */
export interface DatePoint {
  start: number;
  end: number;
  precision: Precision;
  /** Astronomical: 0 is 1 BCE. The first year of a decade or a century; absent where the year is all X. */
  year?: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
  /** 21 spring, 22 summer, 23 autumn, 24 winter. */
  season?: number;
  /** The clock as written, `14:30` or `14:30:00`, and its zone as written; absent where none was. */
  time?: string;
  zone?: string;
  /** `~`: about. */
  approximate: boolean;
  /** `?`: it may be another. */
  uncertain: boolean;
  /** What `<time datetime>` may hold, only where HTML has a value that says the same. */
  datetime?: string;
}

/** How one side of a span stands: known, open (`..`, still going on), or unknown (empty). */
export type Side = 'known' | 'open' | 'unknown';

/** A date or an interval. */
export interface DateSpan {
  /** -Infinity where the start is open, unknown or undated. */
  start: number;
  /** Infinity where the end is open, unknown or undated. */
  end: number;
  /** Of the first date that is known. */
  precision: Precision;
  approximate: boolean;
  uncertain: boolean;
  /** The year is all X: no place in an order or on an axis. */
  undated: boolean;
  interval: boolean;
  /** The first date of an interval, or the date itself; absent where open or unknown. */
  from?: DatePoint;
  /** The last date of an interval, or the date itself; absent where open or unknown. */
  to?: DatePoint;
  startIs: Side;
  endIs: Side;
  /** Of a single date only: HTML has no value for an interval. */
  datetime?: string;
}

const datePattern =
  /^(Y-?[1-9]\d{4,11}|XXXX|-?\d\d(?:\d\d|\dX|XX))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?(?:T(([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?)(Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)?)?([?~%])?$/;

/** Reads an EDTF string. Undefined where it is none, or one beyond the levels above; never throws. */
export function parseDate(edtf: string): DateSpan | undefined {
  const parts = String(edtf).split('/');
  const [first, second] = parts;
  if (first === undefined || parts.length > 2) return undefined;
  const from = parsePoint(first);
  if (second === undefined) return from && spanOf(from, from, 'known', 'known', false);
  const to = parsePoint(second);
  const startIs = side(first, from);
  const endIs = side(second, to);
  if (!startIs || !endIs || !(from ?? to)) return undefined;
  if (from && to && to.end <= from.start) return undefined;
  return spanOf(from, to, startIs, endIs, true);
}

/**
 * Order in a timeline: earliest bound, then the coarser first; 0 leaves the order given. Undated last.
 * A span of unknown start stands at the date it is known to end by; an open start comes before all.
 */
export function compareDates(a: DateSpan | undefined, b: DateSpan | undefined): number {
  const dated = Number(!a || a.undated) - Number(!b || b.undated);
  if (dated !== 0 || !a || !b || a.undated) return dated;
  const [first, second] = [orderKey(a), orderKey(b)];
  if (first !== second) return first < second ? -1 : 1;
  return precisions.indexOf(a.precision) - precisions.indexOf(b.precision);
}

/**
 * Day number of a date in the proleptic Gregorian calendar.
 * @param month 1 to 12.
 * @param day From 1; a day beyond the month counts on.
 */
export function dayNumber(year: number, month = 1, day = 1): number {
  // Years begin in March, so that the leap day is the last and needs no case of its own.
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    day -
    719469
  );
}

/** Year, month and day of a day number: the inverse of `dayNumber`. */
export function civil(days: number): { year: number; month: number; day: number } {
  const z = Math.floor(days) + 719468;
  const era = Math.floor(z / 146097);
  const d = z - era * 146097;
  const y = Math.floor((d - Math.floor(d / 1460) + Math.floor(d / 36524) - Math.floor(d / 146096)) / 365);
  const rest = d - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
  const m = Math.floor((5 * rest + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return { year: y + era * 400 + (month <= 2 ? 1 : 0), month, day: rest - Math.floor((153 * m + 2) / 5) + 1 };
}

function side(written: string, point: DatePoint | undefined): Side | undefined {
  return point ? 'known' : written === '..' ? 'open' : written === '' ? 'unknown' : undefined;
}

function spanOf(
  from: DatePoint | undefined,
  to: DatePoint | undefined,
  startIs: Side,
  endIs: Side,
  interval: boolean,
): DateSpan {
  const known = [from, to].filter((point) => point !== undefined);
  const undated = known.some((point) => point.year === undefined);
  return {
    start: undated ? -Infinity : (from?.start ?? -Infinity),
    end: undated ? Infinity : (to?.end ?? Infinity),
    precision: known[0]!.precision,
    approximate: known.some((point) => point.approximate),
    uncertain: known.some((point) => point.uncertain),
    undated,
    interval,
    from,
    to,
    startIs,
    endIs,
    datetime: interval ? undefined : from?.datetime,
  };
}

/** The first day of the first date that is known. */
export const knownStart = ({ from, to }: DateSpan): number => (from ?? to)!.start;

/** The day after the last date that is known. */
export const knownEnd = ({ from, to }: DateSpan): number => (to ?? from)!.end;

/** Whether any of it may lie between two days: what is open goes on, what is unknown is no further than what is known. */
export const reachesInto = (span: DateSpan, { from, to }: { from: number; to: number }): boolean =>
  orderKey(span) < to && (span.endIs === 'unknown' ? knownEnd(span) : span.end) > from;

function orderKey(span: DateSpan): number {
  return span.startIs === 'unknown' ? knownStart(span) : span.start;
}

function parsePoint(written: string): DatePoint | undefined {
  const match = datePattern.exec(written);
  if (!match) return undefined;
  const [, y = '', m, d, time, hours, minutes, seconds, zone, mark] = match;
  const point: DatePoint = {
    start: -Infinity,
    end: Infinity,
    precision: 'year',
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
  const anyYear = y === 'XXXX';
  const someYears = !anyYear && y.includes('X');
  const parted = m !== undefined;
  if (y === '-0000' || (parted && (someYears || y[0] === 'Y'))) return undefined;
  // Of level 2 only the year may be all X: not `XXXX-XX`, not `1985-XX-03`.
  if ((anyYear && (m === 'XX' || d === 'XX')) || (m === 'XX' && d !== undefined && d !== 'XX'))
    return undefined;

  const month = parted && m !== 'XX' ? Number(m) : undefined;
  let season: number | undefined;
  const day = d && d !== 'XX' ? Number(d) : undefined;
  if (!anyYear) point.year = Number(y.replace('Y', '').replace(/X/g, '0'));
  if (month !== undefined) {
    if (month >= 21 && month <= 32 && d === undefined) {
      point.season = 21 + ((month - 21) % 4);
      point.precision = 'season';
      season = month;
    } else if (month >= 1 && month <= 12) {
      point.month = month;
      point.precision = 'month';
    } else return undefined;
  }
  if (day !== undefined && point.month) {
    // A leap day needs a leap year only where the year is known.
    const year = point.year ?? 2000;
    if (day < 1 || day > dayNumber(year, point.month + 1) - dayNumber(year, point.month)) return undefined;
    point.day = day;
    point.precision = 'day';
  }
  if (time !== undefined) {
    if (point.day === undefined || anyYear || mark) return undefined;
    Object.assign(point, { time, zone, precision: 'time' });
  }
  if (someYears) {
    point.precision = y.endsWith('XX') ? 'century' : 'decade';
    // Counting back: -15XX runs from -1599 to -1500.
    const width = point.precision === 'century' ? 100 : 10;
    if (y[0] === '-') point.year = point.year! - width + 1;
    point.start = dayNumber(point.year!);
    point.end = dayNumber(point.year! + width);
  } else if (point.year !== undefined) {
    if (season) boundSeason(point, season);
    else bound(point, hours, minutes, seconds);
  }
  point.datetime = datetimeOf(point);
  return point;
}

/**
 * Sets the bounds of a season. Which months it is depends on the hemisphere: where none is named, none is assumed, and it
 * is as wide as its year. The one over New Year may begin in the December of its year, or end in its February.
 */
function boundSeason(point: DatePoint, season: number): void {
  const { year = 0 } = point;
  const first = [3, 6, 9, 0, 9, 0, 3, 6][season - 25];
  if (first) {
    point.start = dayNumber(year, first);
    point.end = dayNumber(year, first + 3);
  } else {
    point.start = dayNumber(year);
    point.end = first === 0 ? dayNumber(year + 1, 3) : dayNumber(year + 1);
  }
}

/** Sets the bounds of another date whose year is known. */
function bound(point: DatePoint, hours = '0', minutes = '0', seconds?: string): void {
  const { year = 0, month, day, zone } = point;
  point.start = dayNumber(year, month, day);
  point.end = day ? point.start + 1 : month ? dayNumber(year, month + 1) : dayNumber(year + 1);
  if (point.precision !== 'time') return;
  const [, sign, h = 0, m = 0] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone ?? '') ?? [];
  const offset = (Number(h) * 60 + Number(m)) * (sign === '-' ? -1 : 1);
  point.start += ((Number(hours) * 60 + Number(minutes) - offset) * 60 + Number(seconds ?? 0)) / 86400;
  // Where no seconds were written, a minute wide.
  point.end = point.start + (seconds ? 1 : 60) / 86400;
}

function datetimeOf({
  precision,
  year,
  month,
  day,
  time,
  zone,
  approximate,
  uncertain,
}: DatePoint): string | undefined {
  if (year === undefined || year < 1 || approximate || uncertain || !/year|month|day|time/.test(precision))
    return undefined;
  const two = (part: number | undefined): string => (part ? `-${String(part).padStart(2, '0')}` : '');
  const date = String(year).padStart(4, '0') + two(month) + two(day);
  return time ? `${date}T${time}${zone?.replace(/^([+-]\d\d)$/, '$1:00') ?? ''}` : date;
}

/**
 * Where a date stands in an order and on an axis: by what is known from elsewhere, which is the more exact, else by
 * its own source. Undefined where neither gives a year.
 */
export function placeInTime({
  edtf,
  external,
}: Pick<When, 'edtf' | 'external'>): { span: DateSpan; external: boolean } | undefined {
  for (const written of [external?.edtf, edtf]) {
    const span = written ? parseDate(written) : undefined;
    if (span && !span.undated) return { span, external: written !== edtf };
  }
  return undefined;
}
