import { decimals } from '../briefing/ends.js';
import { boundsOf, shareOfWhole, type Bounds } from '../briefing/quantity.js';
import type { Figure } from '../briefing/types.js';

export type Sort = 'given' | 'ascending' | 'descending';

/** Bounds on the one scale that figures of a kind share: a share is a part of 1, all else as stated. */
export function boundsOn(figure: Figure): Bounds | undefined {
  return figure.kind === 'share' ? shareOfWhole(figure) : boundsOf(figure);
}

/**
 * Figures of one scale in order of size; undefined where their bounds leave the order of any two open
 * ("over 750" and 900), for then no order is known. Equals stay as given.
 */
export function rank(figures: readonly Figure[], sort: Exclude<Sort, 'given'>): Figure[] | undefined {
  const order = (a: Figure, b: Figure): number | undefined => {
    const [x, y] = [sharp(a), sharp(b)];
    if (!x || !y) return undefined;
    if (x.lower !== undefined && x.lower === x.upper && x.lower === y.lower && x.lower === y.upper) return 0;
    return isBelow(x, y) ? -1 : isBelow(y, x) ? 1 : undefined;
  };
  for (const [index, figure] of figures.entries()) {
    if (figures.slice(index + 1).some((other) => order(figure, other) === undefined)) return undefined;
  }
  return [...figures].sort((a, b) => order(a, b)! * (sort === 'ascending' ? 1 : -1));
}

/** How many times the greatest of some figures is the least: exactly so many, or that and more. */
export interface Ratio {
  greatest: string;
  least: string;
  times: number;
  qualifier: 'exact' | 'at-least' | 'more-than';
}

/**
 * The ratio of the greatest to the least of figures on one scale. Exact where both are, and it comes out in no more
 * digits than either is written with; else the whole number that it is surely above, from two on, whatever the bounds
 * and the rounding of the numbers allow. Undefined where no order of all is known, or nothing of the kind can be said.
 */
export function ratioOf(figures: readonly Figure[]): Ratio | undefined {
  const ranked = rank(figures, 'descending') ?? [];
  const [greatest, least] = [ranked[0], ranked.at(-1)];
  if (!greatest || !least || greatest === least || greatest.scale !== least.scale) return undefined;
  const [low, high] = [boundsOn(greatest)!, boundsOn(least)!];
  // An amount under a bound may be a loss.
  const nothing = high.lower ?? (least.kind === 'amount' ? -1 : 0);
  if (!(low.lower! > 0) || !(high.upper! > 0) || nothing < 0) return undefined;
  const ids = { greatest: greatest.id, least: least.id };
  const exact = greatest.qualifier === 'exact' && least.qualifier === 'exact';
  const times = Number((low.lower! / high.upper!).toPrecision(15));
  if (exact) {
    if (times === 1) return undefined;
    const digits = Math.min(significant(greatest), significant(least));
    if (String(times).replace('.', '').length <= (Number.isInteger(times) ? 15 : digits))
      return { ...ids, times, qualifier: 'exact' };
  }
  const sure = (low.lower! - room(greatest)) / (high.upper! + room(least));
  const floor = Math.floor(Number(sure.toPrecision(15)));
  if (floor < 2) return undefined;
  const reached = floor === times && low.lowerIncluded && high.upperIncluded;
  return { ...ids, times: floor, qualifier: reached ? 'at-least' : 'more-than' };
}

function significant({ value }: Figure): number {
  if (typeof value !== 'number') return 1;
  return decimals(value) === 0 ? String(value).length : String(value).replace(/^0\.0*|\./g, '').length;
}

/** How far a measured number may be off: half a unit of its last digit. What is counted, and what is a bound, is as stated. */
function room({ kind, qualifier, value, scale }: Figure): number {
  if (kind === 'count' || qualifier !== 'exact' || typeof value !== 'number') return 0;
  return (0.5 * 10 ** -decimals(value)) / (kind === 'share' && scale !== 'fraction' ? 100 : 1);
}

/** Bounds with which an order can be told; "about" and round words leave it open. */
function sharp(figure: Figure): Bounds | undefined {
  return figure.qualifier === 'about' || figure.qualifier === 'round' ? undefined : boundsOn(figure);
}

function isBelow({ upper, upperIncluded }: Bounds, { lower, lowerIncluded }: Bounds): boolean {
  if (upper === undefined || lower === undefined) return false;
  return upper < lower || (upper === lower && !(upperIncluded && lowerIncluded));
}
