import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Figure } from '../../src/briefing/types.js';
import { markOf, type BarMark, type BlocksMark } from '../../src/geometry/mark.js';
import { count, figure, plots, quantity, share } from './figures.js';

const form = (part: Partial<Figure>): string => markOf(figure(part)).form;
const barOf = (part: Partial<Figure>) => {
  const mark = markOf(figure({ unit: plots, ...part }));
  assert.ok(mark.form === 'bar' || mark.form === 'track', mark.form);
  return mark.bar;
};

describe('markOf', () => {
  describe('counts and amounts', () => {
    it('draws an exact count of moderate size one mark a thing, with the unit for its legend', () => {
      assert.deepEqual(markOf(count(43)), { form: 'units', count: 43, unit: plots });
    });

    it('draws no marks for more than can be counted by eye, for parts of things, and for none', () => {
      for (const value of [0, 2.5, 101, 12_000])
        assert.equal(markOf(count(value)).form, 'none', String(value));
    });

    it('draws nothing for one exact amount: it has nothing to be measured by', () => {
      assert.equal(form({ kind: 'amount', value: 27.5, unit: { id: 'gbp-m', other: '£m' } }), 'none');
    });

    it('draws a lower bound solid to the bound, then open', () => {
      for (const qualifier of ['more-than', 'at-least', 'just-over'] as const) {
        const bar = barOf({ qualifier, lower: 750 });
        assert.equal(bar.end, 'open');
        assert.equal(bar.solid![1], bar.loose![0]);
        assert.ok(bar.loose![1] > bar.loose![0]);
      }
    });

    it('draws an upper bound with nothing solid', () => {
      for (const qualifier of ['less-than', 'at-most', 'almost'] as const) {
        const bar = barOf({ qualifier, upper: 50 });
        assert.equal(bar.solid, undefined);
        assert.equal(bar.end, 'bound');
        assert.equal(bar.loose![0], bar.zero);
      }
    });

    it('draws no upper bound of an amount, which may be below nothing, unless it is almost there', () => {
      const degrees = { kind: 'amount', upper: 3 } as const;
      for (const qualifier of ['less-than', 'at-most'] as const)
        assert.equal(form({ ...degrees, qualifier }), 'none');
      assert.equal(barOf({ ...degrees, qualifier: 'almost' }).end, 'bound');
    });

    it('draws a range solid to its lower end and loose to its upper', () => {
      const bar = barOf({ qualifier: 'between', lower: 20, upper: 40 });
      assert.equal(bar.end, 'bound');
      assert.equal(bar.solid![1] * 2, bar.loose![1]);
    });

    it('does not end a round or approximate number flat', () => {
      for (const qualifier of ['about', 'round'] as const)
        assert.equal(barOf({ qualifier, value: 500 }).end, 'about');
    });
  });

  describe('shares', () => {
    it('fills whole cells for an exact whole per cent alone', () => {
      assert.deepEqual(markOf(share({ value: 13 })), { form: 'cells', filled: 13 });
      assert.equal(markOf(share({ value: 13.5 })).form, 'track');
      assert.equal(markOf(share({ value: 13, qualifier: 'about' })).form, 'track');
      assert.equal(
        markOf(share({ value: '1/4', scale: 'fraction' })).form,
        'track',
        'a quarter is not said as 25',
      );
    });

    it('draws "more than a third" on the whole as its track, open from a third', () => {
      const mark = markOf(
        share({ qualifier: 'more-than', lower: '1/3', scale: 'fraction', value: undefined }),
      ) as BarMark;
      assert.equal(mark.form, 'track');
      assert.deepEqual(mark.bar.solid, [0, 1 / 3]);
      assert.equal(mark.bar.end, 'open');
    });

    it('draws no share that is more than its whole, and none in points', () => {
      assert.equal(markOf(share({ value: 130 })).form, 'none');
      assert.equal(markOf(share({ value: 13, scale: 'points' })).form, 'none');
      assert.equal(markOf(share({ qualifier: 'more-than', lower: 120 })).form, 'none');
    });
  });

  describe('changes', () => {
    const almostHalf = { kind: 'change', qualifier: 'almost', upper: '1/2', scale: 'fraction' } as const;

    it('draws a change with no base as a direction, with no number in it', () => {
      assert.deepEqual(markOf(figure({ ...almostHalf, direction: 'up' })), {
        form: 'arrow',
        direction: 'up',
      });
      assert.deepEqual(markOf(figure({ ...almostHalf, direction: 'down' })), {
        form: 'arrow',
        direction: 'down',
      });
      assert.equal(form(almostHalf), 'none');
    });

    it('does not use a base with a change that is not exact', () => {
      assert.equal(form({ ...almostHalf, direction: 'up', base: 200 }), 'arrow');
    });

    it('draws an exact change with a base from zero, the end as our calculation', () => {
      const mark = markOf(
        figure({ kind: 'change', value: 50, scale: 'percent', base: 200, direction: 'down' }),
      );
      assert.ok(mark.form === 'before-after');
      assert.deepEqual([mark.before, mark.after, mark.difference], [200, 100, -100]);
      assert.deepEqual([mark.zero, mark.beforeAt, mark.afterAt], [0, 1, 0.5]);
      assert.equal(mark.derived, 'after');
      assert.equal(mark.rounded, false);
    });

    it('reads points as points of the base', () => {
      const mark = markOf(figure({ kind: 'change', value: 1.5, scale: 'points', base: 40, direction: 'up' }));
      assert.ok(mark.form === 'before-after');
      assert.equal(mark.after, 41.5);
    });

    it('gives a derived number no more decimals than were written, and says that it is rounded', () => {
      const mark = markOf(figure({ kind: 'change', value: 13, scale: 'percent', base: 43, direction: 'up' }));
      assert.ok(mark.form === 'before-after');
      assert.deepEqual([mark.after, mark.difference, mark.rounded], [49, 6, true]);
    });

    it('draws an amount with a base, the difference as our calculation', () => {
      const mark = markOf(figure({ kind: 'amount', value: 27.5, base: 13.7 }));
      assert.ok(mark.form === 'before-after');
      assert.deepEqual([mark.difference, mark.derived, mark.rounded], [13.8, 'difference', false]);
      assert.ok(Math.abs(mark.beforeAt - 13.7 / 27.5) < 1e-12);
    });
  });

  describe('multiples', () => {
    const threefold = { kind: 'multiple', value: 3, reading: 'times-as-many' } as const;

    it('draws one block then and so many now', () => {
      assert.deepEqual(markOf(figure(threefold)), { form: 'blocks', solid: 3, loose: 3, end: 'flat' });
    });

    it('draws one block more for "times more", and nothing where the reading is unclear or not given', () => {
      assert.equal((markOf(figure({ ...threefold, reading: 'times-more' })) as BlocksMark).solid, 4);
      assert.equal(form({ ...threefold, reading: 'unclear' }), 'none');
      assert.equal(form({ ...threefold, reading: undefined }), 'none');
      assert.equal(
        form({ ...threefold, direction: 'down' }),
        'none',
        'what a threefold fall leaves is not clear',
      );
    });

    it('draws blocks that are only possible apart from those that are sure', () => {
      const blocks = (part: Partial<Figure>) => markOf(figure({ ...threefold, value: undefined, ...part }));
      assert.deepEqual(blocks({ qualifier: 'more-than', lower: 3 }), {
        form: 'blocks',
        solid: 3,
        loose: 3,
        end: 'open',
      });
      assert.deepEqual(blocks({ qualifier: 'almost', upper: 3 }), {
        form: 'blocks',
        solid: 0,
        loose: 3,
        end: 'bound',
      });
      assert.deepEqual(blocks({ qualifier: 'between', lower: 2, upper: 3 }), {
        form: 'blocks',
        solid: 2,
        loose: 3,
        end: 'bound',
      });
    });

    it('draws no more blocks than can be counted', () => {
      assert.equal(form({ ...threefold, value: 400 }), 'none');
    });
  });

  it('draws a trend without number as a rule, or as a direction', () => {
    assert.equal(form({ kind: 'trend', direction: 'flat', qualifier: 'about' }), 'rule');
    assert.equal(form({ kind: 'trend', direction: 'down', qualifier: 'about' }), 'arrow');
  });

  it('draws no duration and no rank', () => {
    assert.equal(form({ kind: 'duration', qualifier: 'just-over', lower: 2 }), 'none');
    assert.equal(form({ kind: 'rank', value: 1 }), 'none');
  });

  it('draws nothing where the number is missing', () => {
    for (const kind of ['count', 'amount', 'share', 'multiple'] as const)
      assert.equal(form({ kind, reading: 'times-as-many' }), 'none');
  });

  describe('for any figure', () => {
    const kinds = fc.constantFrom('count' as const, 'amount' as const, 'share' as const);
    const any = fc
      .tuple(kinds, quantity())
      .map(([kind, part]) =>
        figure({ kind, unit: plots, scale: kind === 'share' ? 'percent' : undefined, ...part }),
      );

    it('keeps bars on their track, from zero, solid before loose', () => {
      fc.assert(
        fc.property(any, (one) => {
          const mark = markOf(one);
          if (mark.form !== 'bar' && mark.form !== 'track') return;
          const { zero, solid = [zero, zero], loose } = mark.bar;
          assert.equal(solid[0], zero);
          assert.ok(solid[1] >= zero);
          assert.ok(!loose || (loose[0] === solid[1] && loose[1] >= loose[0] && loose[1] <= 1));
        }),
      );
    });

    it('never ends a bound flat', () => {
      fc.assert(
        fc.property(
          any.filter(({ qualifier }) => qualifier !== 'exact'),
          (one) => {
            const mark = markOf(one);
            if (mark.form === 'bar' || mark.form === 'track') assert.notEqual(mark.bar.end, 'flat');
            else assert.equal(mark.form, 'none');
          },
        ),
      );
    });
  });
});
