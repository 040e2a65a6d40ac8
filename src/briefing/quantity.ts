import type { Figure, Value } from './types.js';

/** What is known of a number, in the figure's own scale (13 with `percent` is 13). An absent side is open. */
export interface Bounds {
  lower?: number;
  upper?: number;
  /** Both sides equal and not included: about that number, on which side is not said. */
  lowerIncluded: boolean;
  upperIncluded: boolean;
}

/** The number that a value states: `"1/3"` is 0.333…; NaN where it states none. */
export function toNumber(value: Value): number {
  if (typeof value === 'number') return value;
  const [above, below] = value.split('/');
  return Number(above) / Number(below);
}

/** Which of `value`, `lower` and `upper` a figure must have, by its qualifier; none for a trend. */
export function slots(figure: Pick<Figure, 'kind' | 'qualifier'>): ('value' | 'lower' | 'upper')[] {
  if (figure.kind === 'trend') return [];
  switch (figure.qualifier) {
    case 'more-than':
    case 'at-least':
    case 'just-over':
      return ['lower'];
    case 'less-than':
    case 'at-most':
    case 'almost':
      return ['upper'];
    case 'between':
      return ['lower', 'upper'];
    default:
      return ['value'];
  }
}

/**
 * The bounds of a figure; undefined for a trend, and where the number that its qualifier needs is missing.
 * `exact` and `round` have both sides at the value; `about` too, with neither included.
 */
export function boundsOf(figure: Figure): Bounds | undefined {
  const needed = slots(figure);
  if (needed.length === 0 || needed.some((slot) => figure[slot] === undefined)) return undefined;
  const { qualifier } = figure;
  const number = (slot: 'value' | 'lower' | 'upper') =>
    needed.includes(slot) ? toNumber(figure[slot]!) : undefined;
  const value = number('value');
  const included = qualifier === 'exact' || qualifier === 'round' || qualifier === 'between';
  return {
    lower: value ?? number('lower'),
    upper: value ?? number('upper'),
    lowerIncluded: included || qualifier === 'at-least',
    upperIncluded: included || qualifier === 'at-most',
  };
}

/** The bounds of a share as parts of its whole, 0 to 1; undefined for every other kind. */
export function shareOfWhole(figure: Figure): Bounds | undefined {
  const bounds = figure.kind === 'share' && figure.scale !== 'points' ? boundsOf(figure) : undefined;
  if (!bounds) return undefined;
  const whole = figure.scale === 'fraction' ? 1 : 100;
  const part = (side: number | undefined) => (side === undefined ? undefined : side / whole);
  return { ...bounds, lower: part(bounds.lower), upper: part(bounds.upper) };
}
