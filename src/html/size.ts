/** Signs that are as wide as they are high. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/g;

/**
 * The step of size at which an amount stands on one line of the narrowest slot; `s0` may break. Amounts that stand
 * together have one size, that of the longest: a number set larger would seem to be more.
 */
export function sizeOf(...amounts: string[]): string {
  const length = Math.max(
    ...amounts.map((amount) => amount.length + (amount.match(wide)?.length ?? 0) * 0.8),
  );
  const step = [7, 10, 14, 19, 25, 33].find((most) => length <= most);
  return `s${step ?? 0}`;
}

/** Of a quote's words: the fewer, the larger. */
export const quoteSize = (text: string): 'brief' | 'short' | 'long' =>
  text.length > 180 ? 'long' : text.length > 24 ? 'short' : 'brief';
