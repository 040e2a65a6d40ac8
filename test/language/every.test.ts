/** What holds in every language there is. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseDate } from '../../src/briefing/dates.js';
import { fold } from '../../src/briefing/fold.js';
import { slots, toNumber } from '../../src/briefing/quantity.js';
import type { Briefing, Figure, Value } from '../../src/briefing/types.js';
import { en, type Key, type LanguageFile } from '../../src/language/en.js';
import {
  addLanguage,
  describeFigure,
  languageFor,
  sayCorrections,
  sayDate,
  sayFigure,
  term,
} from '../../src/language/index.js';
import { wordingOf } from '../../src/language/numbers.js';
import { fill, inflected } from '../../src/language/term.js';
import { expected } from './expected.js';
import { facts, figure, type Part } from './figures.js';
import { languages } from './languages.js';
import { inLanguage, nouns, unitOf } from './nouns.js';
import { numbersIn } from './read.js';

const qualifiers = [
  'about',
  'almost',
  'just-over',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'between',
] as const;
const briefings = ['src/briefings/mi5-threat-update-2024.json', 'test/briefings/harbour.json'].map(
  (path) => JSON.parse(readFileSync(path, 'utf8')) as Briefing,
);

const valuesOf = (fact: Figure): Value[] => slots(fact).flatMap((slot) => fact[slot] ?? []);
const say = (part: Part, code: string) =>
  sayFigure(figure({ asWritten: '–', ...part }), { ...facts, lang: code }, languageFor(code));

for (const file of languages) {
  const { code } = file;

  describe(`in ${code}`, () => {
    before(() => addLanguage(file));
    const language = () => languageFor(code);

    it('“over 750” is a lower bound, with its word before or after the number and never apart from it', () => {
      const part: Part = { qualifier: 'more-than', lower: 750, unit: unitOf(code, 'plan') };
      const { amount, quantity } = say(part, code);
      assert.equal(quantity, expected[code]!.over);
      const [wording] = language().words['more-than'].split('|');
      const own = fill(wording!, { n: '' }, language()).trim();
      const [before, after] = [/\{[\w:]+\}$/.test(wording!), /^\{/.test(wording!)];
      assert.ok(before || after, wording);
      assert.deepEqual(numbersIn(amount, language()), [750]);
      if (before) assert.match(amount, /\p{Nd}\P{Nd}*$/u);
      if (before) assert.ok(!/^\p{Nd}/u.test(amount), amount);
      if (after) assert.ok(/^\p{Nd}/u.test(amount) && amount.length > 4, amount);
      assert.ok(own.length === 0 || amount !== own);
      assert.notEqual(amount, say({ ...part, qualifier: 'at-least' }, code).amount);
      assert.notEqual(amount, say({ qualifier: 'exact', value: 750, unit: part.unit }, code).amount);
    });

    it('a correction says the whole of the number that was, and no other', () => {
      const unit = unitOf(code, 'plan');
      const change = { id: 'c', at: '2026-03-03', kind: 'correction', target: 'figure', note: 'N.' } as const;
      const was: [field: string, was: number, before: Part, now: Part][] = [
        ['lower', 19, { qualifier: 'at-least', lower: 19 }, { lower: 22 }],
        ['upper', 800, { qualifier: 'between', lower: 600, upper: 800 }, { upper: 900 }],
      ];
      for (const [field, value, before, now] of was) {
        const present = figure({ asWritten: '–', unit, ...before, ...now });
        const corrections = [{ ...change, field, was: value, now: now[field as 'lower'] }];
        const told = sayCorrections({ ...facts, figures: [present], corrections }, language());
        const { quantity } = say({ unit, ...before }, code);
        assert.equal(told.length, 1);
        assert.ok(told[0]!.includes(quantity), `${told[0]} of ${quantity}`);
      }
    });

    it('every qualifier reads otherwise than every other, in each of its wordings', () => {
      const seen = new Map<string, string>();
      for (const qualifier of qualifiers) {
        for (const wording of language().words[qualifier].split('|')) {
          const words = fill(wording, { n: '5', m: '9' }, language());
          assert.ok(!seen.has(words), `“${words}” is ${qualifier} and ${seen.get(words)}`);
          seen.set(words, qualifier);
        }
      }
    });

    it('says what its writers expect', () => {
      const { plan, week, euro } = {
        plan: unitOf(code, 'plan'),
        week: unitOf(code, 'week'),
        euro: unitOf(code, 'euro'),
      };
      const quantity = (part: Part) => say(part, code).quantity;
      assert.deepEqual(
        {
          over: quantity({ qualifier: 'more-than', lower: 750, unit: plan }),
          about22: quantity({ qualifier: 'about', value: 22, unit: plan }),
          range: quantity({ qualifier: 'between', lower: 3, upper: 4, unit: plan }),
          third: quantity({ kind: 'share', scale: 'fraction', qualifier: 'more-than', lower: '1/3' }),
          percent: quantity({ kind: 'share', scale: 'percent', qualifier: 'almost', upper: 90 }),
          rise: quantity({
            kind: 'change',
            direction: 'up',
            scale: 'fraction',
            qualifier: 'almost',
            upper: '1/2',
          }),
          points: quantity({ kind: 'change', direction: 'down', scale: 'points', value: 4 }),
          money: quantity({ kind: 'amount', value: 27_500_000, unit: euro }),
          weeks: quantity({ kind: 'duration', qualifier: 'just-over', lower: 2, unit: week }),
          times: quantity({ kind: 'multiple', reading: 'times-as-many', value: 3 }),
          first: quantity({ kind: 'rank', value: 1, unit: unitOf(code, 'update') }),
        },
        expected[code],
      );
    });

    it('says the number of every figure, and never another', () => {
      for (const fact of briefings.flatMap(({ figures }) => figures)) {
        const own = inLanguage(fact, code);
        const { quantity } = sayFigure(own, { ...facts, lang: code }, language());
        const wanted = valuesOf(own).map((value) => Math.abs(toNumber(value)));
        const found = numbersIn(quantity, language());
        const parts = valuesOf(own).map((value) => String(value).split('/').map(Number).sort());
        if (own.qualifier === 'round' || own.reading === 'unclear') assert.equal(quantity, '–');
        else if (own.kind === 'trend') assert.deepEqual(found, [], fact.id);
        // A part, a rank and a multiple may stand in words alone.
        else if (typeof valuesOf(own)[0] === 'string')
          assert.ok(
            found.length === 0 || String(found.sort()) === String(parts[0]),
            `${fact.id}: ${quantity}`,
          );
        else if (/rank|multiple/.test(own.kind))
          assert.ok(found.length === 0 || String(found) === String(wanted), `${fact.id}: ${quantity}`);
        // A dual says its number: "two weeks" is one word.
        else if (found.length === 0) assert.deepEqual(wanted, [2], `${fact.id}: ${quantity}`);
        else assert.deepEqual(found, wanted, `${fact.id}: ${quantity}`);
      }
    });

    it('says any number, and no other, whatever its plural form', () => {
      const number = fc.oneof(
        fc.integer({ min: 0, max: 130 }),
        fc.integer({ min: 0, max: 3e9 }),
        fc.integer({ min: 1, max: 9999 }).map((n) => n / 100),
        fc.integer({ min: 1, max: 9999 }).map((n) => n * 1e4),
        fc.integer({ min: 1, max: 999 }).map((n) => n * 1e10),
      );
      const kind = fc.constantFrom(
        'count' as const,
        'share' as const,
        'change' as const,
        'duration' as const,
      );
      fc.assert(
        fc.property(
          number,
          kind,
          fc.constantFrom('percent' as const, 'points' as const),
          (n, kind, scale) => {
            const scaled = kind === 'share' || kind === 'change';
            const unit = unitOf(code, kind === 'duration' ? 'week' : 'plan');
            const part: Part = { kind, value: n, ...(scaled ? { scale, direction: 'down' } : { unit }) };
            const said = say(part, code);
            const { quantity } = said;
            const found = numbersIn(quantity, language());
            if (found.length === 0) assert.ok(n === 1 || n === 2, `${n}: ${quantity}`);
            else assert.deepEqual(found, [n], quantity);
            for (const words of [quantity, describeFigure(said, language())]) {
              assert.equal(words, words.trim());
              assert.equal(fold(fold(words)), fold(words));
              assert.doesNotMatch(words, /[~≈<>≤≥×{}]|undefined|[ \u00a0]{2}/);
              // A sign, where it is read as its words: those want their number in words too.
              if (code !== 'zh') assert.doesNotMatch(words, /%/);
            }
          },
        ),
        { numRuns: 150 },
      );
    });

    it('never says a bound without its word', () => {
      for (const qualifier of qualifiers) {
        const bounds =
          { between: { lower: 3, upper: 4 }, about: { value: 3 } }[qualifier as string] ??
          (/more|least|over/.test(qualifier) ? { lower: 3 } : { upper: 3 });
        for (const kind of ['count', 'share', 'change', 'duration', 'amount'] as const) {
          const scaled = kind === 'share' || kind === 'change';
          const part: Part = {
            kind,
            qualifier,
            ...bounds,
            ...(scaled ? { scale: 'percent', direction: 'up' } : { unit: unitOf(code, 'week') }),
          };
          const { amount } = say(part, code);
          const { words: wordings } = language();
          const bound = fill(wordings[qualifier].replace(/:\w+(?=\})/g, ''), { n: '3', m: '4' }, language());
          const as = kind === 'change' ? /\{n:(\w+)\}/.exec(wordings.up.split('|')[0]!)?.[1] : undefined;
          for (const words of inflected(bound, as, language()).split(/[34]/))
            assert.ok(amount.includes(words.trim()), `${amount} lacks ${words}`);
        }
      }
    });

    it('has a form for every number, where its rules know more than one and many', () => {
      const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
      // Arabic leaves out those that are spelled as the other form.
      if (!pluralCategories.includes('few') || code === 'ar') return;
      for (const name of [
        'percent',
        'points',
        'n-times',
        'months-later',
        'years-later',
        'months-earlier',
        'years-earlier',
        'events',
      ]) {
        const words = file.words as Record<string, string>;
        // "Procent" has one form for all.
        if (name === 'percent' && code === 'pl') continue;
        for (const category of pluralCategories)
          assert.ok(words[`${name}.${category}`], `${name}.${category}`);
      }
    });

    it('says no number with the word of another language', () => {
      const words = file.words as Record<string, string>;
      for (const key of Object.keys(en.words).filter((name) => name.endsWith('.other'))) {
        const name = key.slice(0, -'.other'.length);
        const own = Object.keys(words).filter((each) => each.startsWith(`${name}.`) || each === name);
        for (const n of [0, 1, 2, 3, 5, 11, 21, 22, 101]) {
          const said = term(language(), name as Key, { n });
          const forms = own.map((each) => fill(words[each]!, { n }, language()));
          assert.ok(forms.includes(said), `${name} of ${n}: ${said}`);
        }
      }
    });

    it('says no date more exactly than it is known', () => {
      const cases: [edtf: string, numbers: number[]][] = [
        ['2017', [2017]],
        ['2017-03', [2017, 3]],
        ['2024-10-08', [2024, 10, 8]],
        ['2024-21', [2024]],
        ['2024-24', [2024]],
        ['199X', [1990, 1999]],
        ['19XX', [1900, 1999]],
        ['2017~', [2017]],
        ['2017-03?', [2017, 3]],
        ['2017-03/..', [2017, 3]],
        ['../2017-03', [2017, 3]],
        ['2017/', [2017]],
        ['2017-03/2018-05', [2017, 3, 2018, 5]],
        ['2024-03-04/2024-03-09', [2024, 3, 4, 9]],
        ['XXXX-03', [3]],
        ['XXXX-11-22', [11, 22]],
        ['XXXX', []],
        ['-0043-03-15', [44, 3, 15]],
        ['Y-4500000000~', [4.5e9]],
        ['Y-66043000', [66043000]],
      ];
      for (const [edtf, known] of cases) {
        const said = sayDate(parseDate(edtf)!, language());
        const found = numbersIn(said, language());
        for (const n of found) assert.ok(known.includes(n), `${edtf}: ${said} says ${n}`);
        const [year] = known;
        if (year !== undefined && !edtf.startsWith('X')) assert.ok(found.includes(year), `${edtf}: ${said}`);
        assert.equal(said, said.trim());
        assert.doesNotMatch(said, /[{}]|undefined/);
      }
    });

    it('keeps the calendar of the source, and each form of a date apart from the next', () => {
      const say = (edtf: string) => sayDate(parseDate(edtf)!, language());
      const forms = [
        '2024',
        '2024-03',
        '2024~',
        '2024?',
        '2024/..',
        '2024/',
        '../2024',
        '/2024',
        '2024-21',
        '2024-22',
        '2024-23',
        '2024-24',
        '202X',
      ];
      const said = forms.map(say);
      assert.equal(new Set(said).size, forms.length, said.join('; '));
    });
  });
}

describe('what is particular to a language', () => {
  before(() => languages.forEach(addLanguage));

  it('a year that could be one of another calendar says which it is', () => {
    const persian = (edtf: string) => sayDate(parseDate(edtf)!, languageFor('fa'));
    assert.equal(persian('1403'), '۱۴۰۳ میلادی');
    assert.equal(persian('2024-10-08'), '۸ اکتبر ۲۰۲۴');
  });

  it('plural forms', () => {
    const years = (code: string) => [1, 2, 5, 22].map((n) => term(languageFor(code), 'years-later', { n }));
    assert.deepEqual(years('pl'), ['1 rok później', '2 lata później', '5 lat później', '22 lata później']);
    assert.deepEqual(years('uk'), ['через 1 рік', 'через 2 роки', 'через 5 років', 'через 22 роки']);
    assert.deepEqual(years('he'), ['כעבור שנה', 'כעבור שנתיים', 'כעבור 5 שנים', 'כעבור 22 שנים']);
    assert.deepEqual(years('ja'), ['1年後', '2年後', '5年後', '22年後']);
    assert.equal(term(languageFor('uk'), 'events', { n: 21 }), '21 подія');
    assert.equal(term(languageFor('pl'), 'events', { n: 21 }), '21 wydarzeń');
  });

  it('the case that a word asks for: of the noun, of a part, of a month', () => {
    const near = (n: number, code: string) =>
      say({ qualifier: 'about', value: n, unit: unitOf(code, 'plan'), asWritten: 'близько x' }, code)
        .quantity;
    assert.deepEqual(
      [1, 3, 21, 25].map((n) => near(n, 'pl')),
      ['około 1 planu', 'około 3 planów', 'około 21 planów', 'około 25 planów'],
    );
    assert.deepEqual(
      [1, 3, 21, 25].map((n) => near(n, 'uk')),
      ['близько 1 плану', 'близько 3 планів', 'близько 21 плану', 'близько 25 планів'],
    );
    const million = (code: string) =>
      say({ qualifier: 'about', value: 2e6, unit: unitOf(code, 'plan'), asWritten: 'близько x' }, code)
        .quantity;
    assert.deepEqual(
      [million('pl'), million('uk')],
      ['około 2 milionów planów', 'близько 2 мільйонів планів'],
    );
    const since = (code: string) => fold(sayDate(parseDate('2017-03/..')!, languageFor(code)));
    assert.deepEqual([since('pl'), since('uk')], ['od marca 2017', 'від березня 2017 р.']);
  });

  it('suffixes that follow how a Turkish number is read', () => {
    const than = (n: number) =>
      say({ qualifier: 'more-than', lower: n, unit: unitOf('tr', 'plan') }, 'tr').amount;
    assert.deepEqual(
      [1, 3, 6, 10, 40, 60, 100, 1000, 2e6, 2.5].map((n) => than(n)),
      [
        '1’den fazla',
        '3’ten fazla',
        '6’dan fazla',
        '10’dan fazla',
        '40’tan fazla',
        '60’tan fazla',
        '100’den fazla',
        '1.000’den fazla',
        '2 milyondan fazla',
        '2,5’ten fazla',
      ],
    );
  });

  it('articles that join', () => {
    const than = (code: string, part: Part) =>
      say({ kind: 'share', qualifier: 'more-than', ...part }, code).amount;
    assert.equal(than('fr', { scale: 'fraction', lower: '1/2' }), 'plus de la moitié');
    assert.equal(than('it', { scale: 'percent', lower: 8 }), 'oltre l’8 per cento');
    assert.equal(than('es', { scale: 'percent', lower: 13 }), 'más del 13 por ciento');
    assert.equal(
      say({ kind: 'multiple', reading: 'times-as-many', qualifier: 'more-than', lower: 2 }, 'pt').amount,
      'mais do dobro',
    );
    assert.equal(
      say({ kind: 'share', scale: 'percent', value: 13, of: { words: 'i casi', defined: true } }, 'it').of,
      'dei casi',
    );
    assert.equal(
      sayDate(parseDate('2024-03-04/2024-03-09')!, languageFor('fr')),
      'du 4 mars 2024 au 9 mars 2024',
    );
  });

  it('qualifiers, articles and cases of numbers that go together', () => {
    const times = { kind: 'multiple', reading: 'times-as-many' } as const;
    const more = { kind: 'multiple', reading: 'times-more', qualifier: 'more-than' } as const;
    const rise = { kind: 'change', direction: 'up' } as const;
    const part = { kind: 'share', scale: 'fraction' } as const;
    const range = { qualifier: 'between', lower: 3, upper: 5, scale: 'percent' } as const;
    const half = { qualifier: 'between', lower: '1/4', upper: '1/2', scale: 'fraction' } as const;
    const cases: [code: string, part: Part, said: string][] = [
      ['fr', { ...times, qualifier: 'more-than', lower: 2 }, 'plus du double'],
      ['fr', { ...times, qualifier: 'more-than', lower: 12 }, 'plus de 12 fois plus'],
      ['es', { ...times, qualifier: 'almost', upper: 6 }, 'casi seis veces más'],
      ['it', { ...times, qualifier: 'more-than', lower: 6 }, 'oltre sei volte tanto'],
      ['pt', { ...times, qualifier: 'about', value: 12 }, 'cerca de 12 vezes mais'],
      ['de', { ...times, qualifier: 'between', lower: 12, upper: 15 }, '12- bis 15-mal so viele'],
      ['de', { ...more, lower: 3 }, 'mehr als das Dreifache des Ausgangswerts zusätzlich'],
      ['fr', { ...more, lower: 1 }, 'plus d’une fois le niveau initial en plus'],
      ['es', { ...more, lower: 1 }, 'más de una vez el nivel inicial como aumento'],
      ['it', { ...more, lower: 3 }, 'oltre tre volte il livello iniziale in più'],
      ['pt', { ...more, lower: 2 }, 'mais de duas vezes o nível inicial a mais'],
      ['nl', { ...more, lower: 3 }, 'meer dan drie keer het beginniveau erbij'],
      ['fr', { ...rise, ...range }, 'hausse de 3 à 5 pour cent'],
      ['fr', { ...rise, ...half }, 'hausse d’un quart à la moitié'],
      ['es', { ...rise, scale: 'percent', value: 13, asWritten: 'subió x' }, 'subió un 13 por ciento'],
      ['es', { ...rise, scale: 'fraction', value: '1/3', asWritten: 'subió x' }, 'subió un tercio'],
      ['es', { ...part, ...range, kind: 'share', asWritten: 'de 3 a 5' }, 'del 3 al 5 por ciento'],
      ['it', { ...part, ...range, asWritten: 'da 3 a 5' }, 'dal 3 al 5 per cento'],
      ['it', { ...part, ...half, asWritten: 'da un quarto alla metà' }, 'da un quarto alla metà'],
      ['it', { ...rise, ...range, asWritten: 'da 3 a 5' }, 'aumento tra il 3 e il 5 per cento'],
      ['pt', { ...part, ...half, asWritten: 'de um quarto à metade' }, 'de um quarto à metade'],
      ['de', { ...part, ...half, asWritten: 'zwischen x und y' }, 'zwischen einem Viertel und der Hälfte'],
      ['de', { ...rise, scale: 'points', value: 4, asWritten: 'Plus von x' }, 'Plus von 4 Prozentpunkten'],
      ['de', { ...rise, scale: 'fraction', value: '1/3', asWritten: 'Plus von x' }, 'Plus von einem Drittel'],
      ['nl', { ...part, qualifier: 'almost', upper: '1/2', asWritten: 'tegen de x' }, 'tegen de helft'],
      ['nl', { ...part, value: '3/4' }, 'driekwart'],
      ['fr', { kind: 'rank', value: 2, unit: unitOf('fr', 'update') }, 'deuxième évaluation'],
      ['pt-PT', { value: 1e9, unit: unitOf('pt', 'euro') }, 'mil milhões de euros'],
      ['pt-PT', { value: -1e9, unit: unitOf('pt', 'euro') }, 'menos 1 mil milhões de euros'],
    ];
    for (const [code, figure, said] of cases) assert.equal(say(figure, code).quantity, said);
  });

  it('languages that a quote is translated from', () => {
    const from = (code: string, name: string) => term(languageFor(code), 'translated-from', { from: name });
    const cases: [code: string, name: string, said: string][] = [
      ['de', 'Französisch', 'Aus dem Französischen übersetzt'],
      ['de', 'Englisch (Indien)', 'Aus dem Englischen (Indien) übersetzt'],
      ['de', 'Schweizerdeutsch', 'Aus dem Schweizerdeutschen übersetzt'],
      ['de', 'Hindi', 'Aus dem Hindi übersetzt'],
      ['fr', 'yiddish', 'Traduit du yiddish'],
      ['it', 'hindi', 'Tradotto dall’hindi'],
      ['it', 'yiddish', 'Tradotto dallo yiddish'],
      ['it', 'zulu', 'Tradotto dallo zulu'],
      ['pl', 'szwedzki', 'Przekład z języka szwedzkiego'],
      ['pl', 'chiński uproszczony', 'Przekład z języka chińskiego uproszczonego'],
      ['pl', 'hindi', 'Przekład z języka hindi'],
      ['uk', 'німецька', 'Переклад з німецької'],
      ['uk', 'іспанська (Латинська Америка)', 'Переклад з іспанської (Латинська Америка)'],
      ['uk', 'шведська', 'Переклад зі шведської'],
      ['uk', 'іврит', 'Переклад з івриту'],
    ];
    for (const [code, name, said] of cases) assert.equal(from(code, name), said);
  });

  it('words of a region', () => {
    const { words } = languageFor('de-CH');
    assert.doesNotMatch(Object.values(words).join(), /[ß„“]/);
    assert.equal(words['edit-sic'], '«{at}» steht so im Original');
    assert.equal(words.source, 'Quelle');
    assert.deepEqual(
      ['pt', 'pt-PT'].map((code) => term(languageFor(code), 'share')),
      ['Compartilhar', 'Partilhar'],
    );
  });

  it('a noun after a million', () => {
    const many = (code: string) => say({ value: 2_500_000, unit: unitOf(code, 'plan') }, code).quantity;
    assert.deepEqual(['fr', 'es', 'it', 'pt', 'de'].map(many), [
      '2,5 millions de projets',
      '2,5 millones de planes',
      '2,5 milioni di piani',
      '2,5 milhões de planos',
      '2,5 Millionen Pläne',
    ]);
    const range = (code: string) => {
      const unit = unitOf(code, 'euro');
      return say({ qualifier: 'between', lower: 27_500_000, upper: 31e6, unit }, code).quantity;
    };
    assert.deepEqual(['fr', 'es', 'it', 'pt', 'ko'].map(range), [
      'entre 27,5 millions et 31 millions d’euros',
      'entre 27,5 millones y 31 millones de euros',
      'tra 27,5 milioni e 31 milioni di euro',
      'entre 27,5 milhões e 31 milhões de euros',
      '2750만에서 3100만 유로',
    ]);
    const people = { id: 'people', one: 'habitante', other: 'habitants' };
    assert.equal(say({ value: 3e6, unit: people }, 'fr').unit, 'd’habitants');
    assert.equal(say({ value: 3e6, unit: { ...people, many: 'd’habitants' } }, 'fr').unit, 'd’habitants');
  });

  it('a change between two per cents, with their articles', () => {
    const notes = (code: string) =>
      say({ kind: 'change', scale: 'points', direction: 'down', value: 3, base: 40 }, code).notes;
    assert.deepEqual(notes('es'), ['del 40 por ciento al 37 por ciento (cálculo propio)']);
    assert.deepEqual(notes('it'), ['dal 40 per cento al 37 per cento (nostro calcolo)']);
  });

  it('a bound on a change, in words that go together', () => {
    const change = (part: Part, code: string) =>
      say({ kind: 'change', scale: 'percent', direction: 'up', ...part }, code).quantity;
    assert.equal(change({ qualifier: 'more-than', lower: 13 }, 'tr'), 'yüzde 13’ten fazla artış');
    assert.equal(change({ value: 13 }, 'tr'), 'yüzde 13 oranında artış');
    const between = (lower: number, upper: number, code: string, scale: 'percent' | 'points' = 'percent') =>
      change({ qualifier: 'between', lower, upper, scale }, code);
    assert.equal(between(13, 15, 'it'), 'aumento tra il 13 e il 15 per cento');
    assert.equal(between(13, 15.5, 'pl'), 'wzrost o 13–15,5 procent');
    assert.equal(between(13, 15, 'uk'), 'зростання на 13–15 відсотків');
    assert.equal(between(2, 3, 'uk'), 'зростання на 2–3 відсотки');
    assert.equal(between(2, 4, 'uk', 'points'), 'зростання на 2–4 відсоткові пункти');
  });

  it('large numbers as they are counted', () => {
    const count = (n: number, code: string) => say({ value: n, unit: unitOf(code, 'euro') }, code).quantity;
    assert.equal(count(125_000_000, 'ja'), '1億2500万ユーロ');
    assert.equal(count(125_000_000, 'ko'), '1억2500만 유로');
    assert.equal(count(125_000_000, 'zh'), '1.25亿欧元');
    assert.equal(count(12_500_000, 'hi'), '1.25 करोड़ यूरो');
    assert.equal(count(4_500_000_000, 'es'), '4500 millones de euros');
    assert.equal(
      say({ value: 4.5e9, unit: unitOf('pt', 'euro') }, 'pt-PT').quantity,
      '4,5 mil milhões de euros',
    );
    assert.equal(count(4_500_000_000, 'pt'), '4,5 bilhões de euros');
  });

  it('decimals as the source wrote them, in its own digits', () => {
    const level = (asWritten: string, code: string) =>
      say({ kind: 'amount', value: 3.2, asWritten, unit: unitOf(code, 'week') }, code).quantity;
    assert.equal(level('3,20 semaines', 'fr'), '3,20 semaines');
    assert.equal(level('۳٫۲۰ هفته', 'fa'), '۳٫۲۰ هفته');
    assert.equal(level('3,2 semaines', 'fr'), '3,2 semaines');
  });

  it('the wording of the source, in each language', () => {
    const from = (asWritten: string, code: string, noun: 'plan' | 'week' = 'plan') =>
      say({ qualifier: 'more-than', lower: 750, asWritten, unit: unitOf(code, noun) }, code).amount;
    assert.equal(from('Über 750 Pläne', 'de'), 'über 750');
    assert.equal(from('au-delà de 750 projets', 'fr'), 'au-delà de 750');
    assert.equal(from('750件を上回る', 'ja'), '750件を上回る');
    assert.equal(from("750'yi aşkın plan", 'tr'), '750’yi aşkın');
    assert.equal(from('750 से ज़्यादा साज़िशें', 'hi'), '750 से ज़्यादा');
    assert.equal(from('powyżej 750 planów', 'pl'), 'powyżej 750');
    assert.equal(from('למעלה מ־750 מזימות', 'he'), 'למעלה מ-750');
    const ordinal = (asWritten: string, code: string) =>
      say({ kind: 'rank', value: 3, asWritten, unit: { id: 'port', other: '忙しい港' } }, code).quantity;
    assert.equal(ordinal('3番目に忙しい港', 'ja'), '3番目に忙しい港');
    assert.equal(wordingOf('原来的{n}|{n}', { n: '三倍' }, languageFor('zh'), '–'), '原来的{n}');
  });

  it('numbers and their words that go together', () => {
    const percent = { kind: 'share', scale: 'percent' } as const;
    const fraction = { kind: 'share', scale: 'fraction' } as const;
    const multiple = { kind: 'multiple', reading: 'times-as-many' } as const;
    const rise = { ...percent, kind: 'change', direction: 'up', value: 25 } as const;
    const per = (code: string, noun: 'plan' | 'week' = 'plan') =>
      unitOf(code, noun, { per: nouns[code]!.crossing });
    const plan = (code: string) => unitOf(code, 'plan');
    const cases: [code: string, part: Part, said: string][] = [
      ['ar', { value: 1, unit: per('ar') }, 'مخطط واحد لكل رحلة'],
      ['ar', { value: 2, unit: per('ar') }, 'مخططان لكل رحلة'],
      ['ar', { ...fraction, qualifier: 'between', lower: '1/2', upper: '2/3' }, 'ما بين النصف والثلثين'],
      ['ar', { ...multiple, value: 1.5 }, '١٫٥ مرة قدر ما كان'],
      ['ar', { ...multiple, value: 12 }, '١٢ ضعف ما كان'],
      ['he', { ...multiple, reading: 'times-more', value: 2 }, 'תוספת של פי שניים מהמספר ההתחלתי'],
      ['he', { ...multiple, qualifier: 'about', value: 4 }, 'בערך פי ארבעה'],
      ['fa', { kind: 'rank', value: 11, unit: plan('fa') }, 'نقشهٔ شمارهٔ ۱۱'],
      ['fa', { kind: 'rank', value: 11, unit: { id: 'u', other: 'دانشگاه' } }, 'دانشگاه شمارهٔ ۱۱'],
      ['fa', rise, 'افزایش به میزان ۲۵ درصد'],
      ['fa', { ...rise, asWritten: 'رشد ۲۵ درصدی' }, 'رشد ۲۵ درصدی'],
      ['ja', { ...multiple, value: 2, unit: plan('ja') }, '2倍'],
      ['ko', { ...multiple, value: 2, unit: plan('ko') }, '두 배'],
      ['zh', { ...multiple, value: 2, unit: plan('zh') }, '原来的两倍'],
      ['zh', { ...multiple, reading: 'times-more', value: 2 }, '比原来多两倍'],
      ['zh', { ...percent, qualifier: 'between', lower: 13, upper: 15 }, '13%至15%'],
      ['zh', { ...percent, value: 13, asWritten: '百分之13' }, '百分之13'],
      ['zh', { ...fraction, value: '2/3' }, '三分之二'],
      ['zh', { ...fraction, value: '7/20' }, '二十分之七'],
      ['zh', { ...fraction, value: '1/105' }, '一百零五分之一'],
      ['zh', { ...fraction, value: '3/100000' }, '十万分之三'],
    ];
    for (const [code, part, said] of cases) assert.equal(say(part, code).quantity, said);
  });

  it('words in the case that goes with them', () => {
    const share = { kind: 'share', scale: 'fraction' } as const;
    const change = { kind: 'change', direction: 'up' } as const;
    const third = { ...change, scale: 'fraction', qualifier: 'between', lower: '1/3', upper: '1/2' } as const;
    const percents = { kind: 'share', scale: 'percent', qualifier: 'between', lower: 1, upper: 3 } as const;
    const points = { ...change, scale: 'points', qualifier: 'about', value: 2 } as const;
    const twelve = { kind: 'multiple', reading: 'times-as-many', qualifier: 'more-than', lower: 12 } as const;
    const cases: [code: string, part: Part, said: string][] = [
      ['pl', { ...share, qualifier: 'about', value: '5/6' }, 'około pięciu szóstych'],
      ['pl', points, 'wzrost o około 2 punkty procentowe'],
      ['pl', { ...points, qualifier: 'between', lower: 1, upper: 2 }, 'wzrost o 1–2 punkty procentowe'],
      ['pl', third, 'wzrost w granicach od jednej trzeciej do połowy'],
      ['pl', { ...third, qualifier: 'about', value: '2/3' }, 'wzrost o około dwie trzecie'],
      ['uk', percents, 'від 1 до 3 відсотків'],
      ['uk', points, 'зростання приблизно на 2 відсоткові пункти'],
      ['uk', third, 'зростання в межах від третини до половини'],
      ['uk', twelve, 'більш ніж у 12 разів більше'],
      ['uk', { ...twelve, qualifier: 'about', value: 2 }, 'приблизно удвічі більше'],
      ['uk', { ...share, qualifier: 'about', value: '7/8', asWritten: 'близько x' }, 'близько семи восьмих'],
      ['tr', { ...change, value: 5e5, unit: unitOf('tr', 'euro') }, '500.000 avroluk artış'],
      ['hi', { ...twelve, lower: 2 }, 'दोगुने से अधिक'],
      ['hi', { ...share, qualifier: 'between', lower: '1/2', upper: '2/3' }, 'आधे से दो तिहाई'],
      ['hi', { ...change, value: 3, unit: unitOf('hi', 'plan') }, '3 साज़िशों की वृद्धि'],
    ];
    for (const [code, part, said] of cases) assert.equal(say(part, code).quantity, said);
    const base = { ...change, scale: 'percent', value: 25, base: 40 } as const;
    const notes = (code: string) => say({ ...base, unit: unitOf(code, 'plan') }, code).notes[0];
    assert.equal(notes('pl'), 'wcześniej 40 planów, później 50 planów (obliczenia własne)');
    assert.equal(notes('uk'), 'раніше 40 планів, згодом 50 планів (наш підрахунок)');
    const part = say(
      { kind: 'share', scale: 'percent', value: 13, of: { words: 'मामलों', defined: true } },
      'hi',
    );
    assert.match(describeFigure(part, languageFor('hi')), /मामलों में से 13 प्रतिशत।/);
  });

  it('ordinals that go with the gender of a noun', () => {
    const first = (code: string, noun: string) =>
      say({ kind: 'rank', value: 1, unit: { id: 'u', one: noun, other: noun } }, code).quantity;
    for (const words of [
      'перше відкриття',
      'перше життя',
      'перша стаття',
      'перший суддя',
      'перша зустріч',
      'перша область',
      'перша смерть',
      'перший гість',
      'перше звинувачення',
    ])
      assert.equal(first('uk', words.split(' ')[1]!), words);
    for (const words of ['पहली घटना', 'पहली बैठक', 'पहली मौत', 'पहली साज़िश', 'पहला आदमी', 'पहला मामला'])
      assert.equal(first('hi', words.split(' ')[1]!), words);
    assert.equal(first('hi', 'तिमाही रिपोर्ट'), 'पहली तिमाही रिपोर्ट');
  });

  it('how an answer goes, and how a ratio', () => {
    const words = (key: Key, code: string) =>
      term(languageFor(code), key, { title: 'T', greatest: 'A', least: 'B', n: '至少两倍' });
    assert.deepEqual(
      (['in-response-to', 'response', 'ratio-count'] as const).map((key) => words(key, 'zh')),
      ['回应的对象：T', '回应：T', 'A：至少两倍于B（本刊计算）'],
    );
    for (const { code } of languages) assert.notEqual(words('in-response-to', code), words('response', code));
  });

  it('Chinese in traditional characters is another language', () => {
    assert.deepEqual(
      ['zh', 'zh-CN', 'zh-Hans', 'zh-TW', 'zh-Hant', 'zh-HK'].map((code) => languageFor(code).known),
      [true, true, true, false, false, false],
    );
  });
});

/** That the table has every language. */
const tested: Record<LanguageFile['code'], true> = Object.fromEntries(
  Object.keys(expected).map((code) => [code, true]),
);
it('has every language in its tables', () => {
  for (const { code } of languages) assert.ok(tested[code] && nouns[code], code);
});
