import type { Bounds } from '../briefing/quantity.js';
import type { Figure } from '../briefing/types.js';

/** From and to as fractions of the track, 0 to 1 in reading direction; `from` is never past `to`. */
export type Stretch = readonly [from: number, to: number];

/**
 * How a bar ends: `flat` at a number stated exactly; `open` past a bound, where more is possible; `about` near a
 * number; `bound` at the last number that is possible.
 */
export type End = 'flat' | 'open' | 'about' | 'bound';

/** A bar from zero: what is sure, and the stretch in which its end may lie. */
export interface Bar {
  /** Where zero stands. */
  zero: number;
  /** Absent where nothing is sure: an upper bound alone leaves everything below it possible. */
  solid?: Stretch;
  /** An open stretch is of one length on every track: it has no numeric meaning. */
  loose?: Stretch;
  end: End;
  /** Where the number stands that it is about. */
  at?: number;
  /** The bar grows against the reading direction. */
  negative: boolean;
}

/** Length of an open end, and half the length of an approximate one, as fractions of the track. */
const openLength = 0.12;
const aboutLength = 0.02;

/**
 * The bar of a quantity on a track. Zero is always in it, and it never claims more than its bounds allow.
 * @param at Position of a number, as a fraction of the track.
 * @returns Undefined where bounds allow both sides of zero without end: such a figure is not drawn.
 */
export function barOf(
  { kind, qualifier }: Figure,
  { lower, upper }: Bounds,
  at: (value: number) => number,
): Bar | undefined {
  const zero = at(0);
  const negative = upper !== undefined && (upper < 0 || (upper === 0 && lower !== 0));
  // What is counted is at least nothing: an upper bound alone reaches down to zero, and no further. An amount may lie
  // below it ("less than 3 °C"), unless it is almost there.
  const low = lower ?? (negative || (kind === 'amount' && qualifier !== 'almost') ? -Infinity : 0);
  const high = upper ?? Infinity;
  const known = lower !== undefined || upper !== undefined;
  // Only an amount may be below nothing.
  if (negative && kind !== 'amount') return undefined;
  if (!known || !(low <= high) || (low < 0 && high === Infinity) || (low === -Infinity && !negative))
    return undefined;

  const near = negative ? high : Math.max(low, 0);
  const far = negative ? low : high;
  const solid = near === 0 ? undefined : stretch(zero, at(near));
  const bar = { zero, negative, ...(solid && { solid }) };
  const outwards = negative ? -1 : 1;
  if (near === far) {
    if (qualifier !== 'about' && qualifier !== 'round') return { ...bar, end: 'flat' };
    const start = at(near) - outwards * Math.min(aboutLength, Math.abs(at(near) - zero));
    return {
      ...bar,
      solid: stretch(zero, start),
      loose: stretch(start, at(near) + outwards * aboutLength),
      end: 'about',
      at: at(near),
    };
  }
  if (!Number.isFinite(far))
    return { ...bar, loose: stretch(at(near), at(near) + outwards * openLength), end: 'open' };
  return { ...bar, loose: stretch(at(low < 0 && !negative ? low : near), at(far)), end: 'bound' };
}

/** The numbers a track must hold: zero, and all that are known. Never empty. */
export function extent(numbers: readonly (number | undefined)[]): Stretch {
  const known = numbers.map((number) => number ?? 0);
  const low = Math.min(0, ...known);
  return [low, Math.max(0, ...known) || (low < 0 ? 0 : 1)];
}

/** Where on the track those numbers go, so that open ends past the last of them still fit. */
export function inset(ends: readonly (End | undefined)[], [low]: Stretch): Stretch {
  const room = ends.includes('open') ? openLength + aboutLength : ends.includes('about') ? aboutLength : 0;
  return [low < 0 ? room : 0, 1 - room];
}

function stretch(a: number, b: number): Stretch {
  const clip = (position: number): number => Math.min(1, Math.max(0, position));
  return a <= b ? [clip(a), clip(b)] : [clip(b), clip(a)];
}
