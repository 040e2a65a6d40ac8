import { toNumber } from './quantity.js';
import type { Figure, Value } from './types.js';

/** Both ends of a figure that states where it started; in the unit of its base. */
export interface Ends {
  before: number;
  after: number;
  /** `after - before`. */
  difference: number;
  /** Which of them the source does not say: "our calculation". */
  derived: 'after' | 'difference';
  /** The derived number does not come out even in the digits written, and is given in those. */
  rounded: boolean;
}

/**
 * Start and end of an amount, a count or a change with an exact base; undefined for all else.
 * A derived number has no more decimals than were written.
 */
export function endsOf(figure: Figure): Ends | undefined {
  const { kind, qualifier, base, value, scale, direction } = figure;
  if (qualifier !== 'exact' || base === undefined || value === undefined) return undefined;
  const before = toNumber(base);
  const stated = toNumber(value);
  if (kind === 'amount' || kind === 'count') {
    return {
      before,
      after: stated,
      ...rounding('difference', stated - before, Math.max(decimals(base), decimals(value))),
    };
  }
  if (kind !== 'change' || !direction || direction === 'flat') return undefined;
  // Nothing falls by more than all of it.
  if (
    /percent|fraction/.test(scale ?? '') &&
    direction === 'down' &&
    stated > (scale === 'percent' ? 100 : 1)
  )
    return undefined;
  const change =
    scale === 'percent' ? (before * stated) / 100 : scale === 'fraction' ? before * stated : stated;
  const own =
    scale === 'percent' || scale === 'fraction' ? decimals(base) : Math.max(decimals(base), decimals(value));
  const { after, rounded } = rounding('after', before + (direction === 'up' ? change : -change), own);
  return { before, after, difference: round(after - before, own), derived: 'after', rounded };
}

/** Decimals written; none for a fraction. */
export function decimals(value: Value): number {
  const [, places = '', power = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, places.length - Number(power));
}

function round(value: number, places: number): number {
  return Number(value.toFixed(Math.min(places, 20)));
}

function rounding<K extends 'after' | 'difference'>(derived: K, value: number, places: number) {
  const shown = round(value, places);
  const rounded = Math.abs(shown - value) > Math.abs(value) * 1e-9;
  return { [derived]: shown, derived, rounded } as { [key in K]: number } & { derived: K; rounded: boolean };
}
