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
  assert.ok(result.form === 'bars' || result.form === 'dots', result.form);
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
      assert.equal(
        verdict(count(100, { window }), count(200, { window: { words: 'The last month' } })),
        'bars',
      );
      assert.equal(
        verdict(count(100, { window }), count(200, { window, cites: [{ source: 'other', exact: 'words' }] })),
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
      count(100, { series: 's', window: over(from, to, excluded) });

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
        verdict(series('2023', '2023'), count(100, { series: 't', window: over('2024', '2024') })),
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
    for (const hour of ['00', '07', '13', '22'])
      assert.equal(
        lengthOf(over(`2024-03-01T${hour}:00Z`, `2024-03-01T${hour}:09Z`)),
        lengthOf(over('2024-03-02T05:00Z', '2024-03-02T05:09Z')),
        `${hour} o’clock`,
      );
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

  describe('draws parts of one whole where a breakdown is declared', () => {
    const part = (value: number | string, more: Partial<Figure> = {}): Figure =>
      share({
        id: `p${value}`.replace(/\W/g, '-'),
        value,
        scale: typeof value === 'string' ? 'fraction' : 'percent',
        breakdown: 'b',
        ...more,
      });
    const of = (...parts: Figure[]) => {
      const result = compare(parts);
      return result.form === 'parts'
        ? result.sum
        : result.form === 'cards'
          ? result.refusal!.code
          : result.form;
    };

    it('end to end, in the order given', () => {
      const result = compare([part(60), part(40)]);
      assert.ok(result.form === 'parts');
      assert.deepEqual(
        result.parts.map(({ at }) => at),
        [
          [0, 0.6],
          [0.6, 1],
        ],
      );
    });

    it('and says whether they make it up', () => {
      assert.deepEqual(of(part(60), part(40)), { is: 'whole', total: 100 });
      assert.deepEqual(of(part('1/3'), part('2/3')), { is: 'whole', total: 100 });
      assert.deepEqual(of(part(58), part(27), part(12)), { is: 'rest', total: 97 });
      assert.deepEqual(of(part(33.3), part(33.2), part(33.4)), { is: 'rounded', total: 99.9 });
      assert.deepEqual(of(part(34), part(33), part(33.5)), { is: 'rounded', total: 100.5 });
    });

    it('never past it: more than the whole is refused, unless rounding explains it', () => {
      assert.equal(of(part(60), part(45)), 'sum');
      const rounded = compare([part(50.1), part(50)]);
      assert.ok(rounded.form === 'parts');
      assert.equal(rounded.parts.at(-1)!.at[1], 1);
    });

    it('of exact numbers alone: a bound leaves open where the next part starts', () => {
      const open = compare([part(60), part(0, { qualifier: 'at-least', value: undefined, lower: 30 })]);
      assert.ok(open.form === 'bars');
      assert.equal(open.open, true);
    });

    it('not of what is less than nothing, or a change: exact as they are', () => {
      const all = count(8, { id: 'all', kind: 'amount' });
      const inside = (id: string, value: number) => count(value, { id, kind: 'amount', breakdown: 'all' });
      for (const more of [{}, { base: 4 }]) {
        const drawn = compare([all, inside('a', 10), { ...inside('b', -2), ...more }]);
        assert.ok(!('open' in drawn), drawn.form);
      }
    });

    it('not of shares that declare none, or another', () => {
      assert.equal(of(share({ value: 60 }), share({ id: 'g', value: 40 })), 'bars');
      assert.equal(of(part(60), part(40, { breakdown: 'c' })), 'bars');
      assert.equal(of(part(60), part(40), share({ id: 'g', value: 10 })), 'bars');
    });

    it('of counts with the figure that is the whole among them', () => {
      const inside = (id: string, value: number) => count(value, { id, breakdown: 'all' });
      const all = count(100, { id: 'all' });
      assert.deepEqual(of(inside('a', 70), inside('b', 30), all), { is: 'whole', total: 100, whole: all });
      assert.deepEqual(of(all, inside('a', 70), inside('b', 20)), { is: 'rest', total: 90, whole: all });
      assert.equal(of(all, inside('a', 70), inside('b', 31)), 'sum', 'counts are not rounded');
      assert.equal(of(inside('a', 70), inside('b', 30)), 'bars', 'the whole is not known');
      assert.equal(of(all, inside('a', 70), { ...inside('b', 30), window: over('2022') }), 'window');
    });

    it('of no more parts than are told apart', () => {
      const seven = [10, 11, 12, 13, 14, 15, 16].map((value) => part(value));
      assert.equal(of(...seven), 'bars');
      assert.equal(compare(seven.slice(1)).form, 'parts');
    });
  });

  describe('draws one mark for each thing', () => {
    it('where all are counted, whole and few', () => {
      const result = compare([count(7), count(0, { id: 'g' })]);
      assert.ok(result.form === 'units');
      assert.deepEqual([result.most, result.rows.map((row) => row.count)], [7, [7, 0]]);
    });

    it('and bars where one is not', () => {
      const or = (part: Partial<Figure>) => compare([count(7), count(3, { id: 'g', ...part })]).form;
      assert.equal(or({ value: 21 }), 'bars');
      assert.equal(or({ value: 2.5 }), 'bars');
      assert.equal(or({ qualifier: 'at-least', value: undefined, lower: 3 }), 'bars');
      assert.equal(compare([count(0), count(0, { id: 'g' })]).form, 'bars', 'nothing to mark');
      const amount = { kind: 'amount', value: 3 } as const;
      assert.equal(compare([figure(amount), figure({ ...amount, id: 'g' })]).form, 'bars');
    });
  });

  describe('draws points where a number is an estimate with two sides', () => {
    const with30 = (part: Partial<Figure>) => compare([count(30), count(0, { id: 'g', ...part })]).form;
    it('about, round or between', () => {
      assert.equal(with30({ qualifier: 'about', value: 40 }), 'dots');
      assert.equal(with30({ qualifier: 'round', value: 40 }), 'dots');
      assert.equal(with30({ qualifier: 'between', value: undefined, lower: 20, upper: 40 }), 'dots');
    });
    it('and bars where it is exact or a bound', () => {
      assert.equal(with30({ value: 40 }), 'bars');
      for (const qualifier of ['more-than', 'at-least', 'just-over'] as const)
        assert.equal(with30({ qualifier, value: undefined, lower: 40 }), 'bars');
      for (const qualifier of ['less-than', 'at-most', 'almost'] as const)
        assert.equal(with30({ qualifier, value: undefined, upper: 40 }), 'bars');
    });
  });

  describe('says a ratio', () => {
    const ratio = (a: Partial<Figure>, b: Partial<Figure>) =>
      ratioOf([count(0, a), count(0, { id: 'g', ...b })]);
    const said = (a: Partial<Figure>, b: Partial<Figure>) => {
      const found = ratio(a, b);
      return found && `${found.qualifier} ${found.times}`;
    };
    const open = (qualifier: Figure['qualifier'], lower: number) => ({ qualifier, value: undefined, lower });
    const under = (qualifier: Figure['qualifier'], upper: number) => ({ qualifier, value: undefined, upper });

    it('that comes out even, of the greatest to the least', () => {
      assert.deepEqual(ratioOf([count(20), count(60, { id: 'g' }), count(30, { id: 'h' })]), {
        greatest: 'g',
        least: 'f',
        times: 3,
        qualifier: 'exact',
      });
      assert.equal(said({ value: 30 }, { value: 20 }), 'exact 1.5');
      assert.equal(
        said({ value: 0.6 }, { value: 0.2 }),
        'exact 3',
        'arithmetic of binary fractions does not show',
      );
    });

    it('that does not as more than a whole number, from two on; of equals none', () => {
      assert.equal(said({ value: 43 }, { value: 20 }), 'more-than 2');
      assert.equal(said({ value: 33 }, { value: 20 }), undefined);
      assert.equal(said({ value: 20 }, { value: 20 }), undefined);
    });

    it('of measured numbers only as far as their rounding allows', () => {
      const amount = { kind: 'amount' } as const;
      assert.equal(
        said({ ...amount, value: 27.5 }, { ...amount, value: 13.7 }),
        undefined,
        '27.45 and 13.75',
      );
      assert.equal(said({ ...amount, value: 28.5 }, { ...amount, value: 13.7 }), 'more-than 2');
    });

    it('never beyond what the bounds allow', () => {
      assert.equal(said(open('more-than', 40), { value: 20 }), 'more-than 2');
      assert.equal(said(open('at-least', 40), { value: 20 }), 'at-least 2');
      assert.equal(said(open('at-least', 59), { value: 20 }), 'more-than 2');
      assert.equal(said({ value: 40 }, under('less-than', 20)), 'more-than 2');
      assert.equal(said({ value: 40 }, under('at-most', 20)), 'at-least 2');
      assert.equal(said(open('at-least', 40), under('less-than', 20)), 'more-than 2');
      assert.equal(said({ value: 40 }, open('at-least', 10)), undefined, 'the least may be greater');
      assert.equal(said(under('at-most', 40), { value: 20 }), undefined, 'the greatest may be less');
    });

    it('never of a number that is about, not above zero, or on another scale', () => {
      assert.equal(said({ value: 40, qualifier: 'about' }, { value: 20 }), undefined);
      assert.equal(said({ value: 40 }, { value: 0 }), undefined);
      assert.equal(said({ value: 40 }, { value: -20 }), undefined);
      const amount = { kind: 'amount' } as const;
      assert.equal(
        said({ ...amount, value: 40 }, { ...amount, ...under('less-than', 20) }),
        undefined,
        'it may be a loss',
      );
    });

    it('that every number within the bounds bears out', () => {
      const within = fc.tuple(
        quantity(),
        quantity(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      );
      fc.assert(
        fc.property(within, ([a, b, x, y]) => {
          const found = ratio(a, b);
          if (!found) return;
          const both = [a, b].map((part, index) => {
            const low = Number(part.lower ?? part.value ?? 0);
            const high = Number(part.upper ?? part.value ?? low * 3 + 1);
            return low + (high - low) * [x, y][index]!;
          });
          const [less, more] = [Math.min(...both), Math.max(...both)];
          if (found.qualifier === 'exact') assert.ok(Math.abs(more - less * found.times) <= more * 1e-9);
          else assert.ok(more >= less * found.times * (1 - 1e-12));
        }),
      );
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

  it('refuses bars where an amount has an upper bound alone: it may be below nothing', () => {
    for (const qualifier of ['less-than', 'at-most'] as const) {
      const made = compare([
        figure({ id: 'a', kind: 'amount', unit: plots, value: 40 }),
        figure({ id: 'b', kind: 'amount', unit: plots, qualifier, upper: 20 }),
      ]);
      assert.ok(made.form === 'cards');
      assert.equal(made.refusal?.code, 'floor');
    }
  });

  describe('for any figures of one scale', () => {
    const any = fc
      .array(
        quantity().filter(({ qualifier }) => qualifier !== 'less-than' && qualifier !== 'at-most'),
        { minLength: 2, maxLength: 8 },
      )
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
