import { parseDate, type DateSpan } from '../briefing/dates.js';
import { fold } from '../briefing/fold.js';
import type { Figure, When, Window } from '../briefing/types.js';

/**
 * Why figures may not share a scale, in the order in which reasons are looked for. `kind`, `unit`, `denominator`,
 * `window`: they differ in it, or it is not known to be the same. `base`: each starts from its own number, not given.
 * `sum`: they declare one whole and are more than it. `bound`: it may lie on either side of zero. `floor`: it
 * may lie below zero without end. `nothing`: such figures are never drawn.
 */
export type RefusalCode =
  'nothing' | 'kind' | 'unit' | 'denominator' | 'window' | 'base' | 'sum' | 'bound' | 'floor';

/** Which of the conditions of one scale (BRIEFING.md, rule 1) two figures fail first; undefined where none. */
export function unfair(a: Figure, b: Figure): RefusalCode | undefined {
  const series = a.series !== undefined && a.series === b.series;
  if (a.kind !== b.kind) return 'kind';
  if (!sameUnit(a, b) || measure(a) !== measure(b)) return 'unit';
  if (!series && !sameWhole(a, b)) return 'denominator';
  if (!sameWindow(a, b) && !(series && equalLength(a, b))) return 'window';
  return undefined;
}

function sameUnit(a: Figure, b: Figure): boolean {
  const key = ({ unit }: Figure): string => [unit?.id, unit?.currency, unit?.per].join(' ');
  // Where changes start from numbers of no stated unit, these are known to be of one only in a series.
  const unstated = a.kind === 'change' && a.base !== undefined && !a.unit;
  return key(a) === key(b) && !(unstated && (a.series === undefined || a.series !== b.series));
}

/** Per cents and fractions measure the same; percentage points are another unit, and so is a change in numbers. */
function measure({ scale }: Figure): string | undefined {
  return scale === 'fraction' ? 'percent' : scale;
}

function sameWhole(a: Figure, b: Figure): boolean {
  if (!a.of || !b.of) return a.of === b.of;
  // A whole that is not defined is not known to be that of another figure, even in the same words.
  return a.of.defined && b.of.defined && same(a.of.words, b.of.words);
}

function sameWindow(a: Figure, b: Figure): boolean {
  const [first, second] = [a.window, b.window];
  // Nothing closes what has no end but the day of which it is told.
  const asOf = ({ asOf: when, window }: Figure): string =>
    window?.to ? '' : (when?.edtf ?? when?.words ?? '');
  if (asOf(a) !== asOf(b)) return false;
  if (!first || !second) return first === second;
  if (Boolean(first.fromExcluded) !== Boolean(second.fromExcluded)) return false;
  const [x, y] = [first, second].map(({ from, to }) => `${from?.edtf ?? ''} ${to?.edtf ?? ''}`);
  if (x !== ' ' && y !== ' ') return x === y;
  // Undated words ("the last month") are one window only where one source says them.
  return (
    x === y &&
    same(first.words, second.words) &&
    a.cites.some((cite) => b.cites.some(({ source }) => source === cite.source))
  );
}

function equalLength(a: Figure, b: Figure): boolean {
  const length = lengthOf(a.window);
  return length !== undefined ? length === lengthOf(b.window) : !a.window && !b.window;
}

/**
 * How long a window is, as a key that windows of equal length share: whole calendar months count as such, for
 * 2023 and 2024 are a year each. Undefined where it is open, unknown, about, or a bound is not dated.
 */
export function lengthOf(window: Window | undefined): string | undefined {
  const from = span(window?.from);
  const to = window?.to ? span(window.to) : from?.interval ? from : undefined;
  const first = from?.from;
  const last = to?.to;
  if (!from || !to || !first || !last) return undefined;
  const start = window?.fromExcluded ? first.end : first.start;
  const days = last.end - start;
  if (!(days > 0) || !Number.isFinite(days)) return undefined;
  if (first.precision === 'season' || last.precision === 'season') {
    // A season of no known hemisphere is drawn a year wide, but is none: equal only to one of its name and width.
    const one = first.season === last.season && first.year === last.year && first.start === last.start;
    return one
      ? `season ${first.season} of ${Math.round((first.end - first.start) / 30.44)} months`
      : undefined;
  }
  const whole = /century|decade|year|month/;
  if (!whole.test(first.precision) || !whole.test(last.precision))
    return `${Math.round(days * 86400) / 86400} days`;
  const month = (year = 0, of = 1): number => year * 12 + of;
  const skipped = window?.fromExcluded ? Math.round((first.end - first.start) / 30.44) : 0;
  const lastLength = Math.round((last.end - last.start) / 30.44);
  return `${month(last.year, last.month) + lastLength - month(first.year, first.month) - skipped} months`;
}

function span(when: When | undefined): DateSpan | undefined {
  const read = when?.edtf === undefined ? undefined : parseDate(when.edtf);
  return read && !read.undated && !read.approximate && !read.uncertain ? read : undefined;
}

function same(a: string, b: string): boolean {
  return fold(a).toLowerCase() === fold(b).toLowerCase();
}
