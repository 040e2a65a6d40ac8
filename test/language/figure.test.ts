import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { fold } from '../../src/briefing/fold.js';
import type { Briefing, Figure } from '../../src/briefing/types.js';
import { ar } from '../../src/language/ar.js';
import { describeFigure, sayFigure } from '../../src/language/figure.js';
import { addLanguage, languageFor } from '../../src/language/registry.js';
import { digits } from '../../src/language/term.js';
import { languages } from './languages.js';
import { unitOf } from './nouns.js';
import { numbersIn } from './read.js';
import { facts, figure, plots, table, weeks, type Part } from './figures.js';

const say = (part: Part, lang = 'en-GB') => sayFigure(figure(part), { ...facts, lang }, languageFor(lang));

describe('figures in words', () => {
  before(() => addLanguage(ar));

  for (const [{ part, unit }, english, arabic] of table) {
    it(`${part.kind} ${part.qualifier ?? 'exact'}: ${english}`, () => {
      assert.equal(say({ ...part, unit: unit?.en }).quantity, english);
      assert.equal(say({ ...part, unit: unit?.ar }, 'ar').quantity, arabic);
    });
  }

  it('has the noun beside its number, where the words of a language go on after it', () => {
    for (const file of languages) addLanguage(file);
    const said = (lang: string, asWritten: string, part: Part) =>
      say({ asWritten, unit: unitOf(lang, 'plan'), ...part }, lang).quantity;
    const rise: Part = { kind: 'change', direction: 'up', value: 120 };
    assert.equal(said('de', 'um 120 gestiegen', rise), 'um 120 Pläne gestiegen');
    assert.match(said('nl', 'met 120 gestegen', rise), /^met 120 \S+ gestegen$/);
    const range: Part = { qualifier: 'between', lower: 13, upper: 15 };
    assert.match(said('tr', '13 ile 15 arasında', range), /^13 ile 15 \S+ arasında$/);
    assert.match(
      said('hi', '13 और 15 के बीच', { ...range, kind: 'share', scale: 'percent' }),
      /15 प्रतिशत के बीच$/,
    );
  });

  it('says a part of what is measured as its source does: “half hours” says nobody', () => {
    const hours = { id: 'hour', one: 'hour', other: 'hours' };
    const said = (asWritten: string, part: Part): string =>
      say({ kind: 'duration', unit: hours, asWritten, ...part }).quantity;
    assert.equal(said('half an hour', { value: '1/2' }), 'half an hour');
    assert.equal(said('½ hour', { value: '1/2' }), '½ hour');
    assert.doesNotMatch(said('half an hour after 43 minutes', { value: '1/2' }), /43/);
    const less = { qualifier: 'less-than', upper: '3/4', value: undefined } as const;
    assert.equal(said('under three quarters of an hour', less), 'under three quarters of an hour');
    assert.match(
      said('three quarters of an hour', less),
      /^less than /,
      'words that leave the qualifier out',
    );
  });

  it('says both ends of a multiple that lies between two', () => {
    for (const file of languages) addLanguage(file);
    for (const { code } of languages) {
      for (const reading of ['times-as-many', 'times-more'] as const) {
        const part = { kind: 'multiple', qualifier: 'between', lower: 2, upper: 3, reading } as const;
        const { quantity } = say({ ...part, asWritten: '–' }, code);
        assert.deepEqual(numbersIn(quantity, languageFor(code)).slice(0, 2), [2, 3], quantity);
      }
    }
  });

  it('counts in the units of its language as soon as they are shorter', () => {
    for (const file of languages) addLanguage(file);
    const euros = (value: number, lang: string) =>
      say({ kind: 'amount', value, unit: unitOf(lang, 'euro'), asWritten: '–' }, lang).quantity;
    assert.match(euros(500_000, 'ja'), /^50万/);
    assert.match(euros(15_000, 'ja'), /^15,000/);
    assert.match(euros(500_000, 'de'), /^500\.000/);
    assert.match(euros(900_000, 'hi'), /^9 लाख/);
  });

  it('shows the word that stands in the source, and its number as the source has it', () => {
    const written = (asWritten: string, part: Part) => say({ asWritten, unit: plots.en, ...part }).quantity;
    assert.equal(written('Over 750 plots', { qualifier: 'more-than', lower: 750 }), 'over 750 plots');
    assert.equal(
      written('over the last month more than 750 plots', { qualifier: 'more-than', lower: 750 }),
      'more than 750 plots',
    );
    assert.equal(
      written('in more than two years over 750 plots', { qualifier: 'more-than', lower: 750 }),
      'over 750 plots',
    );
    assert.equal(
      written('Fewer than twenty plots', { qualifier: 'less-than', upper: 20 }),
      'fewer than 20 plots',
    );
    assert.equal(written('20 plots or more', { qualifier: 'at-least', lower: 20 }), '20 plots or more');
    const rise: Part = { kind: 'change', direction: 'up', qualifier: 'at-least', lower: 20 };
    assert.equal(written('up by 20 plots or more', rise), 'up by 20 plots or more');
    assert.equal(
      written('two to three weeks', {
        kind: 'duration',
        unit: weeks.en,
        qualifier: 'between',
        lower: 2,
        upper: 3,
      }),
      '2 to 3 weeks',
    );
    assert.equal(written('1,200,000 plots', { value: 1200000 }), '1,200,000 plots');
    assert.equal(written('3.0 plots', { value: 3 }), '3.0 plots');
    assert.equal(
      written('£27.50', {
        kind: 'amount',
        value: 27.5,
        unit: { id: 'gbp', other: 'pounds', currency: 'GBP' },
      }),
      '£27.50',
    );
    assert.equal(
      written('13 percent', { kind: 'share', value: 13, scale: 'percent', unit: undefined }),
      '13 percent',
    );
    assert.equal(
      written('risen by almost half', {
        kind: 'change',
        direction: 'up',
        qualifier: 'almost',
        upper: '1/2',
        scale: 'fraction',
        unit: undefined,
      }),
      'risen by almost half',
    );
    assert.equal(
      written('comprising the group, it grew', { kind: 'trend', direction: 'up', unit: undefined }),
      'rising',
    );
  });

  it('writes per cent as the region does, where the source has a sign', () => {
    const part: Part = { kind: 'share', value: 13, scale: 'percent', asWritten: '13%' };
    assert.equal(say(part, 'en-US').amount, '13 percent');
    assert.equal(say(part, 'en-GB').amount, '13 per cent');
  });

  it('writes a currency as the region does, and what it is for', () => {
    const part: Part = {
      kind: 'amount',
      value: 950,
      unit: { id: 'usd', other: 'dollars', currency: 'USD', per: 'season' },
    };
    assert.equal(say(part, 'en-GB').quantity, 'US$950 per season');
    assert.equal(say(part, 'en-US').quantity, '$950 per season');
    assert.equal(say({ ...part, asWritten: '950 dollars a season' }, 'en-US').quantity, '$950 a season');
  });

  it('keeps qualifier and number in one phrase that the quantity holds', () => {
    for (const [{ part, unit }] of table) {
      const { amount, quantity } = say({ ...part, unit: unit?.en });
      assert.ok(quantity.includes(amount), `${amount} is not in ${quantity}`);
    }
  });

  it('says of what, and what is not said of it', () => {
    const part: Part = { kind: 'share', value: 13, scale: 'percent' };
    assert.equal(say({ ...part, of: { words: 'cases', defined: true } }).of, 'of cases');
    assert.equal(
      say({ ...part, of: { words: 'cases', defined: false } }).of,
      'of cases (which cases is not said)',
    );
  });

  it('names the speaker by name and role, else the outlet; other attributions with the outlet', () => {
    assert.equal(
      say({ saidBy: 'speaker', attribution: 'he said' }).attribution,
      'The speaker, head of the office',
    );
    assert.equal(say({ saidBy: 'office', attribution: 'it said' }).attribution, 'The office');
    assert.equal(say({ attribution: 'The Gazette' }).attribution, 'The Gazette');
    assert.equal(say({ attribution: 'officials said' }).attribution, 'officials said (The Gazette)');
  });

  it('says what is not known, and what is our calculation', () => {
    const change: Part = { kind: 'change', direction: 'up', scale: 'percent', value: 25 };
    assert.deepEqual(say(change).notes, ['starting number not given']);
    assert.deepEqual(say({ ...change, base: 400 }).notes, ['from 400 to 500 (our calculation)']);
    assert.deepEqual(say({ ...change, base: 4, value: 13 }).notes, [
      'from 4 to 5, rounded (our calculation)',
    ]);
    assert.deepEqual(say({ ...change, scale: 'points', value: 4, base: 62 }).notes, [
      'from 62 per cent to 66 per cent (our calculation)',
    ]);
    const almost: Part = { ...change, value: undefined, upper: 25, qualifier: 'almost', base: 400 };
    assert.deepEqual(say(almost).notes, ['starting number: 400']);
    const toll: Part = {
      kind: 'amount',
      value: 9,
      base: 12,
      unit: { id: 'eur', other: 'euros', currency: 'EUR' },
    };
    assert.deepEqual(say(toll).notes, ['from €12 to €9; a difference of €3 (our calculation)']);
    assert.deepEqual(say({ value: 5, unit: plots.en, derived: { from: ['a'], how: 'added' } }).notes, [
      'our calculation: added',
    ]);
    assert.deepEqual(
      say({ kind: 'multiple', value: 3, reading: 'times-as-many', asWritten: 'threefold' }).notes,
      ['in the source’s words: “threefold”'],
    );
    assert.deepEqual(say({ kind: 'multiple', value: 3, reading: 'unclear' }).notes, [
      'it is not clear how many times as many is meant',
    ]);
    assert.deepEqual(
      say({ value: 5, unit: plots.en, asOf: { words: 'May', basis: 'stated' }, caveats: ['Careful.'] }).notes,
      ['As of May', 'Careful.'],
    );
  });

  it('says a figure as written where its language is not known', () => {
    const said = say(
      {
        lower: 3,
        qualifier: 'more-than',
        unit: plots.en,
        asWritten: 'zaidi ya tatu',
        of: { words: 'x', defined: false },
        derived: { from: ['a'], how: 'addition' },
      },
      'sw',
    );
    assert.equal(said.quantity, 'zaidi ya tatu');
    assert.equal(said.of, 'x');
    assert.deepEqual(said.notes, ['addition']);
    assert.doesNotMatch(describeFigure(said, languageFor('sw')), /according|Drawn/);
  });

  it('says a figure as written where its number is missing', () => {
    assert.equal(say({ qualifier: 'more-than', value: 3, unit: plots.en }).quantity, 'as written');
  });

  it('makes the alternative text from the data alone: what, who, how it is drawn, what is not known', () => {
    const part: Part = {
      label: 'Plots',
      qualifier: 'more-than',
      lower: 750,
      unit: plots.en,
      window: { words: 'since March' },
      saidBy: 'office',
      caveats: ['which is not said'],
    };
    assert.equal(
      describeFigure(say(part), languageFor('en')),
      'Plots: more than 750 plots since March, according to The office. Drawn with an open end: it may be more. Which is not said.',
    );
  });

  const bounds = ['more-than', 'at-least', 'just-over', 'less-than', 'at-most', 'almost'] as const;
  const kinds = ['count', 'amount', 'duration', 'share', 'change'] as const;
  const some = fc.record({
    kind: fc.constantFrom(...kinds),
    qualifier: fc.constantFrom('exact' as const, 'about' as const, ...bounds),
    number: fc.oneof(
      fc.integer({ min: 0, max: 3e9 }),
      fc.integer({ min: 1, max: 99999 }).map((n) => n / 100),
    ),
    asWritten: fc.constantFrom('x', 'Over 5', 'more than 3', '20 or more', 'almost', 'at least some'),
  });
  const made = ({
    kind,
    qualifier,
    number,
    asWritten,
  }: typeof some extends fc.Arbitrary<infer T> ? T : never): Part => {
    const slot = /more|least|over/.test(qualifier)
      ? 'lower'
      : qualifier === 'exact' || qualifier === 'about'
        ? 'value'
        : 'upper';
    const scaled = kind === 'share' || kind === 'change';
    return {
      kind,
      qualifier,
      [slot]: number,
      asWritten,
      ...(scaled ? { scale: 'percent', direction: 'up' } : { unit: plots.en }),
    };
  };

  it('never says a bound without its bound word, in any language', () => {
    fc.assert(
      fc.property(some, fc.constantFrom('en', 'ar'), (sample, lang) => {
        fc.pre(sample.qualifier !== 'exact' && sample.qualifier !== 'about');
        const { amount } = say(made(sample), lang);
        const words = (languageFor(lang).words as unknown as Record<string, string>)[sample.qualifier]!.split(
          '|',
        );
        const stands = (wording: string) =>
          wording.split(/\{\w\}/).every((part) => amount.includes(part.trim()));
        assert.ok(words.some(stands), amount);
      }),
    );
  });

  it('says the number stated and no other, with no digit more', () => {
    fc.assert(
      fc.property(some, (sample) => {
        const { amount } = say(made(sample));
        const [, found = '', scale] = /([\d,]+(?:\.\d+)?)(?: (million|billion))?/.exec(amount) ?? [];
        const factor = scale === 'million' ? 1e6 : scale === 'billion' ? 1e9 : 1;
        assert.equal(Number((Number(found.replaceAll(',', '')) * factor).toPrecision(15)), sample.number);
        assert.ok(found.replace(/\D/g, '').length <= String(sample.number).replace(/\D/g, '').length);
        assert.equal(amount.match(/\d[\d,.]*/g)!.length, 1, amount);
      }),
    );
  });

  it('says no sign that screen readers leave out, and folds to itself', () => {
    fc.assert(
      fc.property(some, fc.constantFrom('en', 'ar'), (sample, lang) => {
        const said = say(made(sample), lang);
        for (const words of [
          said.amount,
          said.quantity,
          describeFigure(said, languageFor(lang)),
          ...said.notes,
        ]) {
          assert.doesNotMatch(words, /[~≈<>≤≥×%]/);
          assert.equal(fold(fold(words)), fold(words));
          assert.equal(words, words.trim());
        }
      }),
    );
  });

  it('never writes English digits into Arabic', () => {
    for (const [{ part, unit }] of table)
      assert.doesNotMatch(
        describeFigure(say({ ...part, unit: unit?.ar, asWritten: '' }, 'ar'), languageFor('ar')),
        /[0-9]/,
      );
    assert.equal(digits(-3, languageFor('ar')), 'سالب ٣');
  });
});

describe('figures of the first briefing', () => {
  const briefing: Briefing = JSON.parse(readFileSync('src/briefings/mi5-threat-update-2024.json', 'utf8'));
  const english = languageFor(briefing.lang);
  const said = (found: Figure) => sayFigure(found, briefing, english);

  const expected: Record<string, string> = {
    'plots-disrupted': '43 late-stage attack plots, since March 2017',
    'diplomats-expelled':
      'over 750 Russian diplomats expelled from Europe, since Vladimir Putin invaded Ukraine (24 February 2022, according to Jurist)',
    'state-investigations-rise': 'risen by almost half, in a single year',
    'overseas-links-share':
      'more than a third of MI5’s top priority investigations, over the last month alone',
    'iran-plots': '20 “potentially lethal” Iran-backed plots, since 2022',
    'under18-multiple': 'three times as many, in the last three years',
    'under18-share': '13 per cent of cases (which cases is not said), now',
    'ct-volume-static': 'about static, the last four or five years',
    'first-update-since': 'first threat update, since 2022',
    'budget-weeks': 'just over 2 weeks',
    'decade-ago': 'a decade ago',
  };

  it('are all said as they should be', () => {
    const all = briefing.figures.map((found) => {
      const { quantity, of, window } = said(found);
      return [found.id, [[quantity, of].filter(Boolean).join(' '), window].filter(Boolean).join(', ')];
    });
    assert.deepEqual(Object.fromEntries(all), expected);
  });

  it('never say more than is known', () => {
    for (const found of briefing.figures) {
      const text = JSON.stringify(said(found));
      assert.doesNotMatch(text, /\b(33|34|48|50)\b/);
      assert.doesNotMatch(text, /(?<!over )\b750\b/);
    }
    assert.ok(
      said(briefing.figures.find(({ kind }) => kind === 'change')!).notes.includes(
        'starting number not given',
      ),
    );
  });
});
