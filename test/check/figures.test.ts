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

  it('is as sure as its own words: “more than a decade” is the window of a trend', () => {
    const trend = (asWritten: string, part: Partial<Figure>) => codes({ kind: 'trend', asWritten, ...part });
    for (const words of [
      'rose for the first time in more than a decade',
      'rose over the past year',
      'rose for almost two years',
      'concerns about crime rose',
      'some say it rose',
    ])
      assert.deepEqual(trend(words, { direction: 'up' }), [], words);
    for (const [words, qualifier] of [
      ['almost unchanged for ten years', 'almost'],
      ['more or less flat', 'about'],
      ['about the same level', 'about'],
    ] as const) {
      assert.deepEqual(trend(words, { direction: 'flat', qualifier }), [], words);
      assert.deepEqual(trend(words, { direction: 'flat' }), ['qualifier-differs'], words);
    }
  });

  it('has no bound from “twice as many as” before it', () => {
    assert.deepEqual(codes({ value: 43, asWritten: 'twice as many as the 43 of 2019' }), []);
    assert.deepEqual(codes({ value: 43, asWritten: 'as many as 43' }), ['qualifier-differs']);
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

describe('figures as newspapers write them', () => {
  const thing = (id = 'thing', part: object = {}) => ({ id, one: id, other: `${id}s`, ...part });
  const right: [asWritten: string, figure: Partial<Figure>][] = [
    ['500-600 people', { qualifier: 'between', lower: 500, upper: 600 }],
    ['£5m–£10m', { kind: 'amount', qualifier: 'between', lower: 5e6, upper: 1e7, unit: thing('pound', { currency: 'GBP' }) }],
    ['from 5 to 10 per cent', { kind: 'share', scale: 'percent', qualifier: 'between', lower: 5, upper: 10 }],
    ['rose 12% to £43m', { kind: 'change', scale: 'percent', direction: 'up', value: 12 }],
    ['43 arrests between 2020 and 2021', { value: 43 }],
    ['rose from 58 to 62 per cent', { kind: 'share', scale: 'percent', value: 62 }],
    ['rose from about 40 to 44', { kind: 'change', direction: 'up', base: 40, value: 44, unit: thing() }],
    ['about 43 of more than 100', { qualifier: 'about', value: 43 }],
    ['at least 43 people, including 12 children', { value: 12 }],
    ['10,000-plus protesters', { qualifier: 'at-least', lower: 10_000 }],
    ['as many as 500', { qualifier: 'at-most', upper: 500 }],
    ['just shy of 500', { qualifier: 'almost', upper: 500 }],
    ['more than a decade', { kind: 'duration', qualifier: 'more-than', lower: 1, unit: thing('decade') }],
    ['a week', { kind: 'duration', value: 1, unit: thing('week') }],
    ['the only survivor', { value: 1, unit: thing('survivor') }],
    ['both men', { value: 2, unit: thing('man') }],
    ['no deaths', { value: 0, unit: thing('death') }],
    ['tens of thousands of people', { qualifier: 'round', value: 10_000 }],
    ['more than doubled', { kind: 'multiple', qualifier: 'more-than', lower: 2, reading: 'times-as-many' }],
    ['half an hour', { kind: 'duration', value: '1/2', unit: thing('hour') }],
    ['several hundred', { qualifier: 'round', value: 100 }],
    ['1.5m deep', { kind: 'amount', value: 1.5, unit: thing('metre') }],
    ['2-3m deep', { kind: 'amount', qualifier: 'between', lower: 2, upper: 3, unit: thing('metre') }],
    ['one child in five', { kind: 'share', scale: 'fraction', value: '1/5' }],
    ['more than one child in five', { kind: 'share', scale: 'fraction', qualifier: 'more-than', lower: '1/5' }],
    ['one attack in five years', { value: 1, unit: thing('attack') }],
    ['1.5m people', { value: 1_500_000, unit: thing('person') }],
    ['500 people or more', { qualifier: 'at-least', lower: 500, unit: thing('person') }],
    ['500 people or fewer died', { qualifier: 'at-most', upper: 500, unit: thing('person') }],
    ['two years at the very least', { kind: 'duration', qualifier: 'at-least', lower: 2, unit: thing('year') }],
    ['43 people at least twice', { value: 43, unit: thing('person') }],
    ['43 homes or more than last year', { value: 43, unit: thing('home') }],
    ['43 arrests at most of the sites', { value: 43, unit: thing('arrest') }],
    ['~500 people', { qualifier: 'about', value: 500, unit: thing('person') }],
    ['>500 people', { qualifier: 'more-than', lower: 500, unit: thing('person') }],
    ['some 30 to 40 homes', { qualifier: 'between', lower: 30, upper: 40, caveats: ['About.'] }],
    ['between about 30 and 40 homes', { qualifier: 'between', lower: 30, upper: 40, caveats: ['About.'] }],
    ['scored 24 points', { value: 24, unit: thing('point') }],
    ['closed up 112.4 points', { kind: 'amount', value: 112.4, unit: thing('point') }],
    ['None of the 312 homes', { value: 0, unit: thing('home') }],
    ['£500 a week', { kind: 'amount', value: 500, unit: thing('pound', { currency: 'GBP', per: 'week' }) }],
    ['40.3C', { kind: 'amount', value: 40.3, unit: thing('celsius') }],
    ['rose by 3%', { kind: 'change', scale: 'percent', direction: 'up', value: 3 }],
    ['rose from 5% to 8%', { kind: 'change', scale: 'percent', direction: 'up', base: 5, value: 8 }],
    ['fell by up to 3%', { kind: 'change', scale: 'percent', direction: 'down', qualifier: 'at-most', upper: 3 }],
  ]; // prettier-ignore
  for (const [asWritten, figure] of right)
    it(`“${asWritten}” is right`, () => assert.deepEqual(codes({ asWritten, ...figure }), []));

  const wrong: [asWritten: string, code: string, figure: Partial<Figure>][] = [
    ['5-10%', 'qualifier-differs', { kind: 'share', scale: 'percent', value: 10 }],
    ['10,000-plus protesters', 'qualifier-differs', { value: 10_000 }],
    ['exceeded 500', 'qualifier-differs', { value: 500 }],
    ['between 5 and 10 million', 'number-differs', { qualifier: 'between', lower: 5, upper: 1e7 }],
    ['tens of thousands', 'number-differs', { qualifier: 'round', value: 1000 }],
    ['43 people in a boat', 'number-differs', { value: 1, unit: thing('person') }],
    ['no fewer than 5', 'number-differs', { qualifier: 'at-least', lower: 0 }],
    ['plunged 5%', 'direction-differs', { kind: 'change', scale: 'percent', value: 5, direction: 'up' }],
    ['20% more', 'direction-differs', { kind: 'change', scale: 'percent', value: 20, direction: 'down' }],
    ['500 people at least', 'qualifier-differs', { value: 500, unit: thing('person') }],
    ['fell short of 500', 'qualifier-differs', { value: 500 }],
    ['costs breached 500', 'qualifier-differs', { value: 500 }],
    ['about 30 to 40 homes', 'qualifier-differs', { qualifier: 'about', value: 30, unit: thing('home') }],
    ['about 30 to 40 homes', 'qualifier-differs', { qualifier: 'between', lower: 30, upper: 40 }],
    ['24 points', 'number-differs', { value: 24, unit: thing('goal') }],
    ['2 percentage points', 'number-differs', { value: 2, unit: thing('percentage-point') }],
    [
      '£500 a week',
      'unit-differs',
      { kind: 'amount', value: 500, unit: thing('pound', { currency: 'GBP', per: 'month' }) },
    ],
    ['12 arrests a day', 'unit-differs', { value: 12, unit: thing('arrest', { per: 'hour' }) }],
    ['40.3C', 'unit-differs', { kind: 'amount', value: 40.3, unit: thing('fahrenheit') }],
    ['fell to 4.1%', 'number-differs', { kind: 'change', scale: 'percent', direction: 'down', value: 4.1 }],
    [
      'rose slightly to just over 3%',
      'number-differs',
      { kind: 'change', scale: 'percent', direction: 'up', qualifier: 'just-over', lower: 3 },
    ],
    ['three times as many', 'number-differs', { kind: 'multiple', reading: 'times-more', value: 3 }],
  ];
  for (const [asWritten, code, figure] of wrong)
    it(`“${asWritten}” is not ${JSON.stringify(figure)}`, () =>
      assert.deepEqual(codes({ asWritten, ...figure }), [code]));
});
