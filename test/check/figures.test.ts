import assert from 'node:assert/strict';
import type { Figure } from '../../src/briefing/types.js';
import { figureDifferences } from '../../src/check/figures.js';

const codes = (figure: Partial<Figure>): string[] =>
  figureDifferences({
    id: 'f',
    label: 'F',
    kind: 'count',
    qualifier: 'exact',
    attribution: 'A',
    cites: [],
    asWritten: '',
    ...figure,
  } as Figure).map(({ code }) => code);

describe('a figure held against its words', () => {
  it('rises or falls as they say: “up to” is no rise, “the lowest level” no level', () => {
    const share = { kind: 'change', scale: 'percent' } as const;
    const fewer = {
      ...share,
      qualifier: 'at-most',
      upper: 30,
      asWritten: 'up to 30 per cent fewer ferries',
    } as const;
    assert.deepEqual(codes({ ...fewer, direction: 'down' }), []);
    assert.deepEqual(codes({ ...fewer, direction: 'up' }), ['direction-differs']);
    const trend = { kind: 'trend', qualifier: 'exact', asWritten: 'the lowest level since 1990' } as const;
    assert.deepEqual(codes({ ...trend, direction: 'down' }), []);
    assert.deepEqual(codes({ kind: 'trend', asWritten: 'remained level', direction: 'up' }), [
      'direction-differs',
    ]);
    assert.deepEqual(
      codes({ kind: 'trend', asWritten: 'rose, by less than that', direction: 'up' }).filter((code) =>
        /direction/.test(code),
      ),
      [],
    );
  });

  it('is below nothing only where they say so', () => {
    assert.deepEqual(codes({ value: 750000, asWritten: '750,000 families below the poverty line' }), []);
    const cold = { kind: 'amount', unit: { id: 'metre', other: 'metres' } } as const;
    assert.deepEqual(codes({ ...cold, value: -0.4, asWritten: '0.4 metres below' }), []);
    assert.deepEqual(codes({ ...cold, value: -3, asWritten: '3 metres below sea level' }), []);
    assert.deepEqual(codes({ ...cold, value: 3, asWritten: '3 metres below sea level' }), ['number-differs']);
  });
});

describe('a unit held against the words', () => {
  const unit = (id: string, other: string, currency?: string) => ({
    id,
    other,
    ...(currency && { currency }),
  });
  const said = (asWritten: string, value: number, of: Figure['unit'], part: Partial<Figure> = {}) =>
    codes({ kind: 'amount', asWritten, value, unit: of, ...part });
  const money = (asWritten: string, currency?: string) =>
    said(asWritten, 5, unit('money', 'coins', currency));

  it('is of the currency that is written, by its sign or its code', () => {
    for (const [words, currency] of [
      ['€5', 'EUR'],
      ['5 €', 'EUR'],
      ['EUR 5', 'EUR'],
      ['5 EUR', 'EUR'],
      ['£5', 'EGP'],
      ['$5', 'CAD'],
      ['$5', 'MXN'],
      ['C$5', 'CAD'],
      ['US$5', 'USD'],
      ['¥5', 'CNY'],
      ['₹5', 'INR'],
      ['5 francs', 'CHF'],
      ['£5 VAT', 'GBP'],
      ['CHF 5 (€5.40)', 'CHF'],
      ['about TWO 5', 'GBP'],
    ] as const)
      assert.ok(!money(words, currency).includes('unit-differs'), `${words} ${currency}`);
    for (const [words, currency] of [
      ['€5', 'GBP'],
      ['5 €', 'GBP'],
      ['USD 5', 'EUR'],
      ['US$5', 'AUD'],
      ['$5', 'EUR'],
      ['₹5', 'PKR'],
    ] as const)
      assert.deepEqual(money(words, currency), ['unit-differs'], `${words} ${currency}`);
  });

  it('has a currency where money is written, but not where that is of another number', () => {
    assert.deepEqual(money('€5'), ['currency-missing']);
    assert.deepEqual(said('500 £1 coins', 500, unit('coin', 'coins'), { kind: 'count' }), []);
    assert.deepEqual(codes({ kind: 'share', scale: 'percent', value: 5, asWritten: '5% of £3bn' }), []);
  });

  it('is the measure that is written, where both are known', () => {
    assert.deepEqual(said('7.4 metres', 7.4, unit('foot', 'feet')), ['unit-differs']);
    assert.deepEqual(said('7.4 metres', 7.4, unit('metre', 'meters')), []);
    assert.deepEqual(said('70mph', 70, unit('mph', 'miles per hour')), []);
    assert.deepEqual(said('20 tons of grain', 20, unit('t', 'tonnes')), []);
    assert.deepEqual(said('12 foot soldiers', 12, unit('soldier', 'soldiers'), { kind: 'count' }), []);
    assert.deepEqual(said('40 degrees', 40, unit('c', 'degrees Celsius')), []);
    assert.deepEqual(said('two weeks', 2, unit('day', 'days'), { kind: 'duration' }), ['unit-differs']);
  });
});

describe('a number that is not what the words say', () => {
  const mend = (figure: Partial<Figure>): string =>
    figureDifferences({ kind: 'count', qualifier: 'exact', ...figure } as Figure)
      .map(({ message }) => message)
      .join();

  it('is told what to write', () => {
    assert.match(mend({ asWritten: '€14.5m', value: 14.5 }), /says “€14.5m”: write 14500000/);
    assert.match(mend({ asWritten: 'three in four', kind: 'share', value: 75 }), /: write "3\/4"/);
    assert.match(mend({ asWritten: 'minus 4', value: 4 }), /: write -4/);
    assert.match(mend({ asWritten: '13 per cent', kind: 'share', value: 13 }), /: set scale to percent/);
    assert.match(mend({ asWritten: 'threefold', value: 3 }), /: set kind to multiple/);
    assert.match(mend({ asWritten: 'two or three', value: 4 }), /: write 2 or 3/);
  });
});
