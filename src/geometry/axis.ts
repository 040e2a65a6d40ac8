/** The time axis: which days it spans, and where its ticks stand, from minutes to thousands of millions of years. */
import { civil, dayNumber, knownEnd, knownStart, type DateSpan } from '../briefing/dates.js';

/** A place on the axis, as coarse as the step between ticks; the caller puts it into words. */
export interface Tick {
  /** Day number. */
  at: number;
  year: number;
  month?: number;
  day?: number;
  /** `14:30`; the first minute of a day is its day. */
  time?: string;
  /** A year that is told by how long ago it was, beside others that are. */
  ago?: true;
}

/** A stretch of time, in day numbers. */
export interface Extent {
  from: number;
  to: number;
}

/** From the first day that is known to the last; of no dates, from Infinity on. */
export function knownExtent(spans: readonly DateSpan[]): Extent {
  let [from, to] = [Infinity, -Infinity];
  for (const span of spans) {
    from = Math.min(from, knownStart(span));
    to = Math.max(to, knownEnd(span));
  }
  return { from, to };
}

/**
 * A stretch that holds every known bound, with room at both ends for what is open.
 * @param spans Dated spans; open and unknown sides count by their known side.
 * @param asOf When the facts were true: on it as well where it is no further from the events than they from each other, or than three months,
 * or where something goes on until then. A day long ago would be a dot at one end of all the time since.
 * @param roomy Whether there is room about them, as on an axis.
 */
export function extentOf(spans: readonly DateSpan[], asOf?: DateSpan, roomy = true): Extent {
  let { from: first, to: last } = knownExtent(spans);
  let [timed, untimed, open] = [false, false, false];
  for (const { precision, endIs } of spans) {
    if (precision === 'time') timed = true;
    else untimed = true;
    open ||= endIs === 'open';
  }
  if (asOf && !asOf.undated) {
    const [start, end] = [knownStart(asOf), knownEnd(asOf)];
    const near = Math.max(last - first, 90);
    if (open || first > last || (start - last <= near && first - end <= near)) {
      first = Math.min(first, start);
      last = Math.max(last, end);
    }
  }
  if (first > last) [first, last] = [0, 1];
  if (!roomy) return { from: first, to: last };
  // At least ten days in all, so that one day is not drawn as wide as a year would be; of times of day less.
  const least = timed ? (untimed ? 1.2 : 0.125) : 10;
  const room = Math.max((last - first) * 0.04, (least - (last - first)) / 2);
  return { from: first - room, to: last + room };
}

/**
 * Round dates between two day numbers; one at the least, or nothing would tell the scale.
 * @param most How many there is room for, at least 1.
 * @param least How many it takes to tell the scale: for them there may be up to two and a half times as many as have room.
 */
export function ticks(start: number, end: number, most: number, least = 1): Tick[] {
  const found = roundDates(start, end, most);
  if (found.length >= least || !(end > start)) return found;
  // From two days to seven is the longest way between steps.
  for (let times = 1.25; times <= 2.5; times *= 1.25) {
    const finer = roundDates(start, end, most * times);
    if (finer.length >= least) return finer;
  }
  if (found.length > 0) return found;
  // Thousands of millions of years may hold none that is as round: then the middle one of the next that are.
  let finer = found;
  for (let times = 2; finer.length === 0 && times < 1e3; times *= 2)
    finer = roundDates(start, end, most * times);
  return finer.slice(finer.length >> 1).slice(0, 1);
}

function roundDates(start: number, end: number, most: number): Tick[] {
  const days = (end - start) / Math.max(1, most);
  // So far away that a number holds no minute any more, the days are counted.
  if (days <= 0.5 && Math.abs(start) < Number.MAX_SAFE_INTEGER / 1440)
    return byMinutes(
      [5, 10, 15, 30, 60, 120, 180, 360, 720].find((step) => step / 1440 >= days)!,
      start,
      end,
    );
  if (days <= 14)
    return byDays(
      [1, 2, 7, 14].find((step) => step >= days)!,
      start,
      end,
    );
  if (days <= 183)
    return byMonths(
      [1, 3, 6].find((step) => step * 30.5 >= days)!,
      start,
      end,
    );
  const years = days / 365.2425;
  const power = 10 ** Math.floor(Math.log10(years));
  const step = Math.max(1, [1, 2, 5, 10].find((times) => times * power >= years)! * power);
  return byYears(step, start, end);
}

function byMinutes(step: number, start: number, end: number): Tick[] {
  const found: Tick[] = [];
  const two = (value: number): string => String(value).padStart(2, '0');
  for (let count = Math.ceil((start * 1440) / step) * step; count < end * 1440; count += step) {
    const minute = ((count % 1440) + 1440) % 1440;
    const time = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
    found.push({ at: count / 1440, ...civil(count / 1440), ...(minute && { time }) });
  }
  return found;
}

function byDays(step: number, start: number, end: number): Tick[] {
  const found: Tick[] = [];
  for (let at = Math.ceil(start / step) * step; at < end; at += step) found.push({ at, ...civil(at) });
  return found;
}

function byMonths(step: number, start: number, end: number): Tick[] {
  const found: Tick[] = [];
  for (let count = civil(start).year * 12; ; count += step) {
    const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
    const at = dayNumber(year, month);
    if (at >= end) return found;
    if (at >= start) found.push({ at, year, month });
  }
}

function byYears(step: number, start: number, end: number): Tick[] {
  const found: Tick[] = [];
  // From a million years back they are those of "years ago", where one year is nothing, and then so are all before our
  // count: one axis does not count in two ways.
  const deep = step > 1 && Math.ceil(civil(start).year / step) * step <= -1e6;
  for (let round = Math.floor(civil(start).year / step) * step; ; round += step) {
    // There is no year 0 to say: before it the round numbers are those of BCE (-999 is 1000 BCE), and 1 stands for 0.
    const ago = deep && round < 0;
    const year = step === 1 || ago ? round : round < 0 ? round + 1 : round || 1;
    const at = dayNumber(year);
    if (at >= end) return found;
    // On the scale of deep time the first year of our count is no landmark.
    if (at >= start && (round !== 0 || step < 10_000)) found.push({ at, year, ...(ago && { ago }) });
  }
}
