import { decimals } from '../briefing/ends.js';
import { boundsOf, shareOfWhole, toNumber, type Bounds } from '../briefing/quantity.js';
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

/** How many times the greatest of some figures is the least; only where it comes out even. */
export interface Ratio {
  greatest: string;
  least: string;
  times: number;
}

/**
 * The ratio of the greatest to the least of exact figures on one scale. Undefined where a figure is not exact or not
 * above zero, and where the ratio would need more digits than either number is written with.
 */
export function ratioOf(figures: readonly Figure[]): Ratio | undefined {
  if (
    figures.some(({ qualifier, value }) => qualifier !== 'exact' || typeof value !== 'number' || value <= 0)
  )
    return undefined;
  const ranked = rank(figures, 'descending') ?? [];
  const [greatest, least] = [ranked[0], ranked.at(-1)];
  if (!greatest || !least || greatest.scale !== least.scale) return undefined;
  const digits = Math.min(significant(greatest), significant(least));
  const times = Number((toNumber(greatest.value!) / toNumber(least.value!)).toPrecision(15));
  if (times === 1 || String(times).replace('.', '').length > (Number.isInteger(times) ? 15 : digits))
    return undefined;
  return { greatest: greatest.id, least: least.id, times };
}

function significant({ value }: Figure): number {
  return decimals(value!) === 0 ? String(value).length : String(value).replace(/^0\.0*|\./g, '').length;
}

/** Bounds with which an order can be told; "about" and round words leave it open. */
function sharp(figure: Figure): Bounds | undefined {
  return figure.qualifier === 'about' || figure.qualifier === 'round' ? undefined : boundsOn(figure);
}

function isBelow({ upper, upperIncluded }: Bounds, { lower, lowerIncluded }: Bounds): boolean {
  if (upper === undefined || lower === undefined) return false;
  return upper < lower || (upper === lower && !(upperIncluded && lowerIncluded));
}
