/** The rules of figures, each with what breaks it and what just does not. */
import type { ruleCodes } from '../../src/briefing/codes.js';
import type { Briefing } from '../../src/briefing/types.js';

export type Examples = Partial<Record<keyof typeof ruleCodes, Example[]>>;

export interface Example {
  /** Makes one rule fail, where all was right. */
  fail: (briefing: Briefing) => void;
  /** The nearest that is still right. */
  pass: (briefing: Briefing) => void;
  path: string;
  message: RegExp;
}

const ships = { id: 'ship', other: 'ships' };

export const figureExamples: Examples = {
  'kind-needs': [
    {
      fail: (b) => delete b.figures[0]!.unit,
      pass: (b) => (b.figures[0]!.unit = ships),
      path: 'figures[0].unit',
      message: /a count needs it/,
    },
    {
      fail: (b) => delete b.figures[2]!.of,
      pass: (b) => (b.figures[2]!.of = { words: 'of all', defined: true }),
      path: 'figures[2].of',
      message: /a share needs it/,
    },
    {
      fail: (b) => delete b.figures[3]!.direction,
      pass: (b) => (b.figures[3]!.direction = 'down'),
      path: 'figures[3].direction',
      message: /a change needs it/,
    },
    {
      fail: (b) => delete b.figures[4]!.reading,
      pass: (b) => (b.figures[4]!.reading = 'unclear'),
      path: 'figures[4].reading',
      message: /a multiple needs it/,
    },
    {
      fail: (b) => Object.assign(b.figures[7]!, { qualifier: 'at-least', lower: 1, value: undefined }),
      pass: (b) => (b.figures[7]!.qualifier = 'about'),
      path: 'figures[7].qualifier',
      message: /a rank needs value/,
    },
    {
      fail: (b) => Object.assign(b.figures[7]!, { qualifier: 'almost', upper: 2, value: undefined }),
      // "More than doubled" has a bound, as any number may have.
      pass: (b) => Object.assign(b.figures[4]!, { qualifier: 'more-than', lower: 2, value: undefined }),
      path: 'figures[7].qualifier',
      message: /a rank needs value/,
    },
  ],
  'kind-excess': [
    {
      fail: (b) => (b.figures[5]!.unit = ships),
      pass: (b) => (b.figures[2]!.unit = ships),
      path: 'figures[5].unit',
      message: /not for a trend/,
    },
    {
      fail: (b) => (b.figures[0]!.scale = 'percent'),
      pass: (b) => (b.figures[3]!.scale = 'points'),
      path: 'figures[0].scale',
      message: /not for a count/,
    },
    {
      fail: (b) => (b.figures[3]!.direction = 'flat'),
      pass: (b) => (b.figures[3]!.direction = 'down'),
      path: 'figures[3].direction',
      message: /is flat, but a change has a number: use up or down, or kind trend/,
    },
  ],
  scale: [
    {
      fail: (b) => Object.assign(b.figures[2]!, { scale: 'points', lower: 30 }),
      pass: (b) => Object.assign(b.figures[2]!, { scale: 'percent', lower: 30 }),
      path: 'figures[2].scale',
      message: /percent or fraction/,
    },
  ],
  'qualifier-slots': [
    {
      fail: (b) => (b.figures[0]!.qualifier = 'more-than'),
      pass: (b) => (b.figures[0]!.qualifier = 'about'),
      path: 'figures[0].value',
      message: /value is 44 but qualifier is more-than: rename it to lower/,
    },
    {
      fail: (b) => delete b.figures[1]!.upper,
      pass: (b) => (b.figures[1]!.upper = 9),
      path: 'figures[1].upper',
      message: /is missing: qualifier between needs it/,
    },
    {
      fail: (b) => (b.figures[5]!.value = 0),
      pass: (b) => (b.figures[5]!.qualifier = 'exact'),
      path: 'figures[5].value',
      message: /a trend has no number: leave it out/,
    },
  ],
  'beyond-whole': [
    {
      fail: (b) => Object.assign(b.figures[3]!, { upper: 150, direction: 'down' }),
      pass: (b) => Object.assign(b.figures[3]!, { upper: 100, direction: 'down' }),
      path: 'figures[3].upper',
      message: /is 150, more than all of it/,
    },
    {
      fail: (b) => Object.assign(b.figures[3]!, { upper: '3/2', scale: 'fraction', direction: 'down' }),
      pass: (b) => Object.assign(b.figures[3]!, { upper: 150, scale: 'points', direction: 'down' }),
      path: 'figures[3].upper',
      message: /more than all of it/,
    },
  ],
  range: [
    {
      fail: (b) => (b.figures[2]!.lower = '4/3'),
      pass: (b) => Object.assign(b.figures[2]!, { lower: '3/3', qualifier: 'at-least' }),
      path: 'figures[2].lower',
      message: /its whole/,
    },
    {
      fail: (b) => Object.assign(b.figures[2]!, { scale: 'percent', lower: 101 }),
      pass: (b) => Object.assign(b.figures[2]!, { scale: 'percent', lower: 100, qualifier: 'at-least' }),
      path: 'figures[2].lower',
      message: /its whole/,
    },
    {
      fail: (b) => (b.figures[2]!.scale = 'percent'),
      pass: (b) => (b.figures[2]!.scale = 'fraction'),
      path: 'figures[2].lower',
      message: /"1\/3"; set scale to fraction/,
    },
    {
      fail: (b) => (b.figures[7]!.value = 1.5),
      pass: (b) => (b.figures[7]!.value = 2),
      path: 'figures[7].value',
      message: /whole number from 1/,
    },
    {
      fail: (b) => (b.figures[6]!.lower = -2),
      pass: (b) => (b.figures[1]!.lower = -2),
      path: 'figures[6].lower',
      message: /never below zero/,
    },
    {
      fail: (b) =>
        Object.assign(b.figures[6]!, { kind: 'count', qualifier: 'less-than', lower: undefined, upper: 0 }),
      pass: (b) =>
        Object.assign(b.figures[6]!, { kind: 'count', qualifier: 'less-than', lower: undefined, upper: 1 }),
      path: 'figures[6].upper',
      message: /upper is 0; a count is never below zero.*set qualifier to exact and rename upper to value/,
    },
    {
      fail: (b) => Object.assign(b.figures[6]!, { qualifier: 'at-most', lower: undefined, upper: -1 }),
      pass: (b) => Object.assign(b.figures[6]!, { qualifier: 'at-most', lower: undefined, upper: 0 }),
      path: 'figures[6].upper',
      message: /upper is -1; a duration is never below zero/,
    },
    {
      fail: (b) => Object.assign(b.figures[3]!, { qualifier: 'almost', upper: 0, scale: 'fraction' }),
      pass: (b) => Object.assign(b.figures[3]!, { qualifier: 'almost', upper: '1/9', scale: 'fraction' }),
      path: 'figures[3].upper',
      message: /a change is never below zero/,
    },
    {
      fail: (b) => Object.assign(b.figures[2]!, { qualifier: 'more-than', lower: '1/1' }),
      pass: (b) => Object.assign(b.figures[2]!, { qualifier: 'at-least', lower: '1/1' }),
      path: 'figures[2].lower',
      message: /a share is never above its whole, so more-than leaves it no number/,
    },
    {
      fail: (b) => Object.assign(b.figures[2]!, { scale: 'percent', qualifier: 'just-over', lower: 100 }),
      pass: (b) => Object.assign(b.figures[2]!, { scale: 'percent', qualifier: 'just-over', lower: 99 }),
      path: 'figures[2].lower',
      message: /a share is never above its whole/,
    },
  ],
  'bounds-order': [
    {
      fail: (b) => (b.figures[1]!.lower = 3),
      pass: (b) => (b.figures[1]!.lower = '5/2'),
      path: 'figures[1].upper',
      message: /not above lower/,
    },
  ],
};
