import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Briefing, Figure, When, Window } from '../../src/briefing/types.js';
import { compare } from '../../src/geometry/compare.js';
import { lengthOf } from '../../src/geometry/fair.js';
import { rank, ratioOf } from '../../src/geometry/rank.js';
import { count, figure, plots, quantity, share } from './figures.js';

const when = (edtf: string): When => ({ edtf, words: edtf, basis: 'stated' });
const over = (from: string, to?: string, fromExcluded?: boolean): Window => ({
  from: when(from),
  ...(to && { to: when(to) }),
  ...(fromExcluded && { fromExcluded }),
  words: `from ${from}`,
});

/** The reason for which two figures share no scale; their form where they do. */
function verdict(a: Figure, b: Figure): string {
  const result = compare([a, { ...b, id: 'g' }]);
  return result.form === 'cards' ? result.refusal!.code : result.form;
}

const bars = (figures: Figure[]) => {
  const result = compare(figures);
  assert.ok(result.form === 'bars', result.form);
  return result;
};

describe('compare', () => {
  it('shows one figure by its own mark, and none as nothing', () => {
    assert.deepEqual(compare([count(43)]), {
      form: 'single',
      figure: count(43),
      mark: { form: 'units', count: 43, unit: plots },
    });
    assert.deepEqual(compare([]), { form: 'cards', figures: [] });
  });

  describe('refuses one scale, with the reason and the figures', () => {
    it('for another kind', () => {
      assert.deepEqual(compare([count(43), count(20, { id: 'g' }), share({ id: 'h', value: 13 })]), {
        form: 'cards',
        figures: [count(43), count(20, { id: 'g' }), share({ id: 'h', value: 13 })],
        refusal: { code: 'kind', figures: ['f', 'h'] },
      });
    });

    it('for another unit, and for points beside per cents', () => {
      assert.equal(verdict(count(43), count(20, { unit: { id: 'arrest', other: 'arrests' } })), 'unit');
      const amount = { kind: 'amount', value: 3, unit: { id: 'gbp', other: 'pounds' } } as const;
      assert.equal(
        verdict(figure(amount), figure({ ...amount, unit: { id: 'eur', other: 'euros' } })),
        'unit',
      );
      assert.equal(verdict(share({ value: 13 }), share({ value: 13, scale: 'points' })), 'unit');
      assert.equal(verdict(share({ value: 13 }), share({ value: '1/3', scale: 'fraction' })), 'bars');
    });

    it('for another whole, or one that is not defined', () => {
      assert.equal(
        verdict(share({ value: 13 }), share({ value: 20, of: { words: 'of arrests', defined: true } })),
        'denominator',
      );
      const unknown = { words: 'of cases', defined: false };
      assert.equal(
        verdict(share({ value: 13, of: unknown }), share({ value: 20, of: unknown })),
        'denominator',
      );
      assert.equal(verdict(share({ value: 13 }), share({ value: 20, of: undefined })), 'denominator');
    });

    it('for another window', () => {
      assert.equal(
        verdict(count(43, { window: over('2017-03') }), count(20, { window: over('2022') })),
        'window',
      );
      assert.equal(verdict(count(43, { window: over('2022') }), count(20)), 'window');
      assert.equal(
        verdict(count(43, { window: over('2022') }), count(20, { window: over('2022', undefined, true) })),
        'window',
      );
      assert.equal(verdict(count(43, { window: over('2022') }), count(20, { window: over('2022') })), 'bars');
    });

    it('for undated words of two sources: "the last month" is not one month', () => {
      const window = { words: 'the last month' };
      assert.equal(verdict(count(1, { window }), count(2, { window: { words: 'The last month' } })), 'bars');
      assert.equal(
        verdict(count(1, { window }), count(2, { window, cites: [{ source: 'other', exact: 'words' }] })),
        'window',
      );
    });

    it('for multiples and for changes whose starting numbers are not given', () => {
      const multiple = { kind: 'multiple', value: 3, reading: 'times-as-many' } as const;
      assert.equal(verdict(figure(multiple), figure(multiple)), 'base');
      const change = { kind: 'change', value: 10, scale: 'percent', direction: 'up' } as const;
      assert.equal(verdict(figure(change), figure({ ...change, base: 200 })), 'base');
    });

    it('for what is never drawn', () => {
      for (const part of [
        { kind: 'trend', direction: 'flat' },
        { kind: 'duration', value: 2 },
        { kind: 'rank', value: 1 },
      ] as const) {
        assert.equal(verdict(figure(part), figure(part)), 'nothing', part.kind);
      }
    });

    it('for a number that may lie on either side of zero, and for a share above its whole', () => {
      const loss = { kind: 'amount', qualifier: 'more-than', lower: -5 } as const;
      assert.equal(verdict(figure(loss), figure({ kind: 'amount', value: 3 })), 'bound');
      assert.equal(verdict(share({ value: 13 }), share({ value: 130 })), 'bound');
    });
  });

  describe('draws one series', () => {
    const series = (from: string, to?: string, excluded?: boolean) =>
      count(10, { series: 's', window: over(from, to, excluded) });

    it('over windows of equal length alone', () => {
      assert.equal(verdict(series('2023', '2023'), series('2024', '2024')), 'bars', 'a leap year is a year');
      assert.equal(
        verdict(series('2023-02', '2023-02'), series('2023-03', '2023-03')),
        'bars',
        'a month is a month',
      );
      assert.equal(verdict(series('2022', '2023'), series('2024', '2024')), 'window');
      assert.equal(verdict(series('2023'), series('2024')), 'window', 'open windows have no length');
      assert.equal(
        verdict(series('2023~', '2023'), series('2024', '2024')),
        'window',
        'about a year has no length',
      );
      assert.equal(
        verdict(series('2023', '2023'), count(10, { series: 't', window: over('2024', '2024') })),
        'window',
      );
    });

    it('still of one unit and kind, with a whole that changes', () => {
      assert.equal(
        verdict(series('2023', '2023'), {
          ...series('2024', '2024'),
          unit: { id: 'arrest', other: 'arrests' },
        }),
        'unit',
      );
      const part = (year: string) =>
        share({
          value: 13,
          series: 's',
          of: { words: `of cases in ${year}`, defined: true },
          window: over(year, year),
        });
      assert.equal(verdict(part('2023'), part('2024')), 'bars');
    });
  });

  it('measures windows in calendar months where they are whole, else in days', () => {
    assert.equal(lengthOf(over('2023', '2024')), '24 months');
    assert.equal(lengthOf(over('2023-11', '2024-02')), '4 months');
    assert.equal(lengthOf(over('2022', '2023', true)), '12 months', 'a first year that is not counted');
    assert.equal(lengthOf(over('2023-01-31', '2023-02-01')), '2 days');
    assert.equal(lengthOf(over('2023-06/2023-08')), '3 months', 'an interval is a window');
    assert.equal(lengthOf(over('198X', '198X')), '120 months');
    assert.equal(lengthOf(over('2023-21', '2023-21')), lengthOf(over('2024-21', '2024-21')));
    assert.notEqual(lengthOf(over('2023-21', '2023-21')), lengthOf(over('2023', '2023')));
    for (const open of ['2017-03/..', '2017-03/', 'XXXX-03', 'last spring'])
      assert.equal(lengthOf(over(open)), undefined, open);
    assert.equal(lengthOf(over('2024', '2022')), undefined);
  });

  describe('draws bars', () => {
    it('from zero, as long as their numbers', () => {
      const { rows } = bars([count(10), count(40, { id: 'g' })]);
      assert.deepEqual(
        rows.map(({ bar }) => bar.solid),
        [
          [0, 0.25],
          [0, 1],
        ],
      );
    });

    it('on the whole where they are shares of it', () => {
      const { rows, whole } = bars([
        share({ value: 10 }),
        share({ id: 'g', value: '1/2', scale: 'fraction' }),
      ]);
      assert.ok(whole);
      assert.deepEqual(
        rows.map(({ bar }) => bar.solid),
        [
          [0, 0.1],
          [0, 0.5],
        ],
      );
    });

    it('on both sides of zero where there are losses', () => {
      const [gain, loss] = bars([
        figure({ kind: 'amount', value: 30 }),
        figure({ id: 'g', kind: 'amount', value: -10 }),
      ]).rows;
      assert.deepEqual([gain!.bar.solid, gain!.bar.negative], [[0.25, 1], false]);
      assert.deepEqual([loss!.bar.solid, loss!.bar.negative], [[0, 0.25], true]);
    });

    it('open where the number is a bound, with room for the open end', () => {
      const [open] = bars([
        count(0, { qualifier: 'more-than', value: undefined, lower: 750 }),
        count(43, { id: 'g' }),
      ]).rows;
      assert.equal(open!.bar.end, 'open');
      assert.ok(open!.bar.loose![1] <= 1);
    });

    it('of nothing at all where all are nothing', () => {
      const { rows } = bars([count(0), count(0, { id: 'g' })]);
      assert.deepEqual(
        rows.map(({ bar }) => [bar.zero, bar.solid, bar.end]),
        [
          [0, undefined, 'flat'],
          [0, undefined, 'flat'],
        ],
      );
    });
  });

  it('draws before and after on one scale where every start is given', () => {
    const risen = (id: string, base: number) =>
      figure({ id, kind: 'change', value: 50, scale: 'percent', direction: 'up', base, unit: plots });
    const result = compare([risen('f', 100), risen('g', 200)]);
    assert.ok(result.form === 'before-after');
    assert.deepEqual(
      result.rows.map(({ mark }) => [mark.beforeAt, mark.afterAt]),
      [
        [1 / 3, 0.5],
        [2 / 3, 1],
      ],
    );
  });

  describe('says a ratio', () => {
    const times = (a: Partial<Figure>, b: Partial<Figure>) =>
      ratioOf([count(0, a), count(0, { id: 'g', ...b })])?.times;

    it('that comes out even, of the greatest to the least', () => {
      assert.deepEqual(ratioOf([count(20), count(60, { id: 'g' }), count(30, { id: 'h' })]), {
        greatest: 'g',
        least: 'f',
        times: 3,
      });
      assert.equal(times({ value: 30 }, { value: 20 }), 1.5);
      assert.equal(times({ value: 0.6 }, { value: 0.2 }), 3, 'arithmetic of binary fractions does not show');
    });

    it('never with more digits than were written, nor of equals', () => {
      assert.equal(times({ value: 43 }, { value: 20 }), undefined);
      assert.equal(times({ value: 27.5 }, { value: 13.7 }), undefined);
      assert.equal(times({ value: 20 }, { value: 20 }), undefined);
    });

    it('never of a number that is not exact, not above zero, or on another scale', () => {
      assert.equal(times({ value: 40, qualifier: 'about' }, { value: 20 }), undefined);
      assert.equal(times({ value: undefined, lower: 40, qualifier: 'more-than' }, { value: 20 }), undefined);
      assert.equal(times({ value: 40 }, { value: 0 }), undefined);
      assert.equal(times({ value: 40 }, { value: -20 }), undefined);
    });
  });

  describe('ranks', () => {
    const ids = (figures: Figure[], sort: 'ascending' | 'descending' = 'ascending') =>
      rank(figures, sort)?.map(({ id }) => id);
    const moreThan = (lower: number) => count(0, { qualifier: 'more-than', value: undefined, lower });

    it('what is known to be in order', () => {
      assert.deepEqual(ids([moreThan(750), count(43, { id: 'g' })]), ['g', 'f']);
      assert.deepEqual(ids([moreThan(750), count(750, { id: 'g' })], 'descending'), ['f', 'g']);
    });

    it('nothing where the order of two is open', () => {
      assert.equal(ids([moreThan(750), count(900, { id: 'g' })]), undefined);
      assert.equal(ids([count(500, { qualifier: 'about' }), count(43, { id: 'g' })]), undefined);
    });
  });

  it('puts no two figures of the MI5 briefing on one scale', () => {
    const { figures } = JSON.parse(
      readFileSync('src/briefings/mi5-threat-update-2024.json', 'utf8'),
    ) as Briefing;
    assert.equal(figures.length, 11);
    for (const a of figures) {
      for (const b of figures)
        if (a !== b) assert.equal(compare([a, b]).form, 'cards', `${a.id} and ${b.id}`);
    }
  });

  describe('for any figures of one scale', () => {
    const any = fc
      .array(quantity(), { minLength: 2, maxLength: 8 })
      .map((parts) =>
        parts.map((part, index) => figure({ id: `f${index}`, kind: 'amount', unit: plots, ...part })),
      );

    it('keeps the order given, starts at zero, stays on the track and ends open what is open', () => {
      fc.assert(
        fc.property(any, (figures) => {
          const { rows } = bars(figures);
          assert.deepEqual(
            rows.map((row) => row.figure),
            figures,
          );
          for (const { figure: one, bar } of rows) {
            const solid = bar.solid ?? [bar.zero, bar.zero];
            const end = bar.loose?.[1] ?? solid[1];
            assert.equal(solid[0], rows[0]!.bar.zero);
            assert.ok(solid[1] >= solid[0] && end >= solid[1] && end <= 1);
            if (one.qualifier === 'exact') assert.equal(bar.end, 'flat');
            else if (one.lower !== undefined && one.upper === undefined) assert.equal(bar.end, 'open');
            else assert.notEqual(bar.end, 'flat');
          }
        }),
      );
    });

    it('draws a greater number no shorter', () => {
      fc.assert(
        fc.property(any, (figures) => {
          const known = bars(figures).rows.filter(({ figure: one }) => one.qualifier === 'exact');
          for (const a of known) {
            for (const b of known) {
              if (Number(a.figure.value) >= Number(b.figure.value))
                assert.ok((a.bar.solid?.[1] ?? 0) >= (b.bar.solid?.[1] ?? 0));
            }
          }
        }),
      );
    });

    it('ranks them only in an order that every bound allows', () => {
      fc.assert(
        fc.property(any, (figures) => {
          const ranked = rank(figures, 'ascending') ?? [];
          for (const [index, low] of ranked.entries()) {
            for (const high of ranked.slice(index + 1)) {
              assert.ok(Number(low.upper ?? low.value) <= Number(high.lower ?? high.value));
            }
          }
        }),
      );
    });
  });
});
