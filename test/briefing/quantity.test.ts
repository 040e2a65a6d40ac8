import assert from 'node:assert/strict';
import fc from 'fast-check';
import { boundsOf, shareOfWhole, slots, toNumber } from '../../src/briefing/quantity.js';
import type { Figure } from '../../src/briefing/types.js';
import { figure } from './fixture.js';

const qualifiers: Figure['qualifier'][] = [
  'exact',
  'round',
  'about',
  'almost',
  'just-over',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'between',
];

describe('quantities', () => {
  it('read numbers and fractions', () => {
    assert.equal(toNumber(43), 43);
    assert.equal(toNumber('1/3'), 1 / 3);
    assert.equal(toNumber('6/2'), 3);
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1 }), (n, d) => assert.equal(toNumber(`${n}/${d}`), n / d)),
    );
  });

  const cases: [Partial<Figure>, ReturnType<typeof boundsOf>][] = [
    [
      { qualifier: 'exact', value: 43 },
      { lower: 43, upper: 43, lowerIncluded: true, upperIncluded: true },
    ],
    [
      { qualifier: 'round', value: 1 },
      { lower: 1, upper: 1, lowerIncluded: true, upperIncluded: true },
    ],
    [
      { qualifier: 'about', value: 50 },
      { lower: 50, upper: 50, lowerIncluded: false, upperIncluded: false },
    ],
    [
      { qualifier: 'more-than', lower: 750 },
      { lower: 750, upper: undefined, lowerIncluded: false, upperIncluded: false },
    ],
    [
      { qualifier: 'just-over', lower: 2 },
      { lower: 2, upper: undefined, lowerIncluded: false, upperIncluded: false },
    ],
    [
      { qualifier: 'at-least', lower: 2 },
      { lower: 2, upper: undefined, lowerIncluded: true, upperIncluded: false },
    ],
    [
      { qualifier: 'less-than', upper: 2 },
      { lower: undefined, upper: 2, lowerIncluded: false, upperIncluded: false },
    ],
    [
      { qualifier: 'almost', upper: '1/2' },
      { lower: undefined, upper: 0.5, lowerIncluded: false, upperIncluded: false },
    ],
    [
      { qualifier: 'at-most', upper: 2 },
      { lower: undefined, upper: 2, lowerIncluded: false, upperIncluded: true },
    ],
    [
      { qualifier: 'between', lower: 2, upper: 3 },
      { lower: 2, upper: 3, lowerIncluded: true, upperIncluded: true },
    ],
    [{ kind: 'trend', qualifier: 'about' }, undefined],
    [{ qualifier: 'more-than', value: 750 }, undefined],
    [{ qualifier: 'between', lower: 2 }, undefined],
  ];
  for (const [more, bounds] of cases) {
    it(`${JSON.stringify(more)} has the bounds ${JSON.stringify(bounds)}`, () =>
      assert.deepEqual(boundsOf(figure('f', more)), bounds));
  }

  it('need just the slots that the bounds are read from', () => {
    for (const qualifier of qualifiers) {
      const needed = slots({ kind: 'count', qualifier });
      const bounds = boundsOf(
        figure('f', { qualifier, ...Object.fromEntries(needed.map((slot, index) => [slot, index + 1])) }),
      )!;
      assert.equal(needed.includes('value') || needed.includes('lower'), bounds.lower !== undefined);
      assert.equal(needed.includes('value') || needed.includes('upper'), bounds.upper !== undefined);
      assert.deepEqual(slots({ kind: 'trend', qualifier }), []);
    }
  });

  it('say a share as part of its whole, whatever its scale, and open where it is open', () => {
    const share = (more: Partial<Figure>) =>
      shareOfWhole(figure('s', { kind: 'share', of: { words: 'of cases', defined: false }, ...more }));
    assert.deepEqual(share({ value: 13, scale: 'percent' }), {
      lower: 0.13,
      upper: 0.13,
      lowerIncluded: true,
      upperIncluded: true,
    });
    assert.deepEqual(share({ qualifier: 'more-than', lower: '1/3', scale: 'fraction' }), {
      lower: 1 / 3,
      upper: undefined,
      lowerIncluded: false,
      upperIncluded: false,
    });
    assert.equal(share({ value: 13, scale: 'points' }), undefined);
    assert.equal(shareOfWhole(figure('c', { value: 13 })), undefined);
  });
});
