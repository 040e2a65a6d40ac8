import fc from 'fast-check';
import type { Figure } from '../../src/briefing/types.js';

export const plots = { id: 'plot', one: 'plot', other: 'plots' };

/** A figure with all that a test does not care about. */
export function figure(part: Partial<Figure>): Figure {
  return {
    id: 'f',
    label: 'Plots',
    asWritten: 'as written',
    kind: 'count',
    qualifier: 'exact',
    attribution: 'she said',
    cites: [{ source: 's', exact: 'words' }],
    ...part,
  };
}

export const count = (value: number, part: Partial<Figure> = {}): Figure =>
  figure({ value, unit: plots, ...part });

export const share = (part: Partial<Figure>): Figure =>
  figure({ kind: 'share', scale: 'percent', of: { words: 'of cases', defined: true }, ...part });

const number = fc.oneof(
  fc.integer({ min: 0, max: 5000 }),
  fc.integer({ min: 0, max: 90000 }).map((n) => n / 10),
);

/** The number of a figure with any qualifier, in the slots it needs. */
export const quantity = (value: fc.Arbitrary<number> = number): fc.Arbitrary<Partial<Figure>> =>
  fc.oneof(
    fc.record({ qualifier: fc.constantFrom('exact' as const, 'about' as const, 'round' as const), value }),
    fc.record({
      qualifier: fc.constantFrom('more-than' as const, 'at-least' as const, 'just-over' as const),
      lower: value,
    }),
    fc.record({
      qualifier: fc.constantFrom('less-than' as const, 'at-most' as const, 'almost' as const),
      // Less than nothing is no number of most kinds.
      upper: value.filter((upper) => upper > 0),
    }),
    fc
      .tuple(value, value)
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => ({ qualifier: 'between' as const, lower: Math.min(a, b), upper: Math.max(a, b) })),
  );
