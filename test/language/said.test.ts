import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold } from '../../src/briefing/fold.js';
import type { Briefing, Correction, Event, Figure, Quote } from '../../src/briefing/types.js';
import { ar } from '../../src/language/ar.js';
import { en } from '../../src/language/en.js';
import {
  addLanguage,
  languageFor,
  onLanguage,
  sayAsOf,
  sayCite,
  sayCorrection,
  sayCorrections,
  sayFigure,
  sayEvent,
  sayQuote,
  sayWhen,
  digits,
  term,
} from '../../src/language/index.js';
import { sayYear } from '../../src/language/dates.js';
import { category } from '../../src/language/term.js';
import { facts as base, figure } from './figures.js';

const english = languageFor('en-GB');
const facts: Briefing = {
  ...base,
  sources: [
    ...base.sources,
    {
      id: 'wire',
      type: 'article',
      title: 'Autre titre',
      publisher: 'The Wire',
      lang: 'fr',
      archivedUrl: 'https://archive.example/w',
    },
  ],
};
const cites = [{ source: 'gazette', exact: 'x' }];

describe('quotes in words', () => {
  const quote = (part: Partial<Quote>): Quote => ({
    id: 'q',
    text: 'We are ready.',
    form: 'full',
    speaker: 'speaker',
    attribution: 'she said',
    lang: 'en',
    cites,
    ...part,
  });
  const say = (part: Partial<Quote>) => sayQuote(quote(part), facts, english);

  it('sets them in the marks of their own language', () => {
    const expected: Record<string, string> = {
      en: '“a ‘b’ c”',
      'en-US': '“a ‘b’ c”',
      ar: '«a “b” c»',
      de: '„a ‚b‘ c“',
      fr: '«\u00a0a “b” c\u00a0»',
      ru: '«a „b“ c»',
      sv: '”a ’b’ c”',
      'de-CH': '«a ‹b› c»',
      es: '«a “b” c»',
      fa: '«a ‹b› c»',
      he: '”a ’b’ c”',
      hi: '“a ‘b’ c”',
      id: '“a ‘b’ c”',
      it: '«a “b” c»',
      ja: '「a 『b』 c」',
      ko: '“a ‘b’ c”',
      nl: '‘a “b” c’',
      pl: '„a «b» c”',
      pt: '“a ‘b’ c”',
      'pt-PT': '«a “b” c»',
      tr: '“a ‘b’ c”',
      uk: '«a „b“ c»',
      zh: '“a ‘b’ c”',
      'zh-TW': '「a 『b』 c」',
      cy: '“a ‘b’ c”',
    };
    for (const lang of Object.keys(expected)) {
      for (const text of ['a “b” c', 'a "b" c', 'a «b» c', 'a „b“ c'])
        assert.equal(say({ text, lang }).text, expected[lang]);
    }
  });

  it('does not double marks, and drops what another sentence put at the end', () => {
    assert.equal(say({ text: '“We are ready,”' }).text, '“We are ready”');
    assert.equal(
      say({ text: '‘Wij zijn ’s avonds klaar.’', lang: 'nl' }).text,
      '‘Wij zijn ’s avonds klaar.’',
    );
    assert.equal(say({ text: 'hij zei ‘ja’ en ging', lang: 'nl' }).text, '‘hij zei “ja” en ging’');
    assert.equal(
      say({ text: '準備はできている。', lang: 'ja', form: 'fragment' }).text,
      '「準備はできている」',
    );
    assert.equal(say({ text: '準備はできている。', lang: 'ja' }).text, '「準備はできている」');
    assert.equal(
      say({ text: 'reste « ouvert à tous » ici', lang: 'fr' }).text,
      '«\u00a0reste “ouvert à tous” ici\u00a0»',
    );
    assert.equal(say({ text: 'China is different,' }).text, '“China is different”');
    assert.equal(say({ text: 'We are ready.' }).text, '“We are ready.”');
    assert.equal(say({ text: 'harder than ever.', form: 'fragment' }).text, '“harder than ever”');
    assert.equal(say({ text: 'back in the U.K.', form: 'fragment' }).text, '“back in the U.K.”');
    assert.equal(say({ text: 'and so on...', form: 'fragment' }).text, '“and so on...”');
    assert.equal(say({ text: 'the dogs’ dinner', form: 'fragment' }).text, '“the dogs’ dinner”');
  });

  it('says the same of what was read back from the page', () => {
    const word = fc.stringMatching(/^[a-z’]{1,6}[.,]?$/);
    const inner = fc
      .tuple(fc.constantFrom('“”', '‘’', '«»', '""'), word)
      .map(([marks, inside]) => `${marks[0]}${inside}${marks[1]}`);
    const words = fc.tuple(
      word,
      fc.array(fc.oneof(word, inner), { maxLength: 4 }),
      fc.stringMatching(/^[a-z]{1,3}[ .,;…]{0,3}$/),
    );
    fc.assert(
      fc.property(
        words,
        fc.constantFrom('en', 'ar', 'fr', 'de', 'nl', 'pl', 'he', 'ja'),
        fc.boolean(),
        ([first, more, last], lang, fragment) => {
          const text = [first, ...more, last].join(' ');
          const form = fragment ? 'fragment' : 'full';
          const once = say({ text, lang, form }).text;
          const read = once.replace(/^["'\p{Pi}\p{Ps}”»]\s?|\s?["'\p{Pf}\p{Pi}\p{Pe}]$/gu, '');
          assert.equal(fold(say({ text: read, lang, form }).text), fold(once));
        },
      ),
    );
  });

  it('explains each edit by who made it', () => {
    const at = '…';
    const edit = (kind: 'ellipsis' | 'bracket' | 'sic' | 'emphasis', by: 'outlet' | 'desk' | 'speaker') =>
      say({ edits: [{ kind, by, at }] }).edits[0];
    assert.equal(edit('ellipsis', 'outlet'), '“…” marks words left out by The Gazette');
    assert.equal(edit('bracket', 'desk'), '“…” was added by The Desk');
    assert.equal(edit('emphasis', 'speaker'), 'emphasis on “…” by The speaker');
    assert.equal(edit('sic', 'outlet'), '“…” appears this way in the original');
  });

  it('says that it is translated, from what and by whom, and holds the original', () => {
    const original = { lang: 'fr', text: 'Nous sommes prêts.' };
    assert.equal(
      say({ original, translatedBy: 'The Desk' }).translation,
      'Translated from French by The Desk',
    );
    assert.equal(say({ original }).translation, 'Translated from French');
    assert.equal(say({ translatedBy: 'The Desk' }).translation, 'Translated by The Desk');
    assert.deepEqual(say({ original }).original, { lang: 'fr', text: '«\u00a0Nous sommes prêts.\u00a0»' });
    assert.equal(
      say({ original: { lang: 'not a tag', text: 'x' } }).translation,
      'Translated from not a tag',
    );
    assert.equal(say({}).translation, undefined);
  });

  it('names the speaker with the role', () => {
    assert.equal(say({}).attribution, 'The speaker, head of the office');
  });
});

describe('events and dates in words', () => {
  const event = (part: Partial<Event>): Event => ({
    id: 'e',
    kind: 'event',
    title: 'T',
    when: { words: 'in March', edtf: 'XXXX-03', basis: 'stated' },
    actors: [],
    cites,
    ...part,
  });
  const say = (part: Partial<Event>, language = english) => sayEvent(event(part), facts, language);

  it('says how certain an event is, and a window or a plan where that is given', () => {
    assert.equal(say({ certainty: 'alleged' }).certainty, 'Alleged');
    assert.equal(say({ kind: 'window', certainty: 'disputed' }).certainty, 'Disputed');
    assert.equal(say({ kind: 'scheduled' }).certainty, undefined);
  });

  it('says what kind it is, where it is more than an event', () => {
    assert.deepEqual(
      [say({}).kind, say({ kind: 'window' }).kind, say({ kind: 'scheduled' }).kind],
      [undefined, 'Counting window', 'Scheduled'],
    );
  });

  it('names whose word it is: the one who said it, else the source’s own attribution with the outlet', () => {
    const actors = [{ actor: 'office', part: 'disputes it' }, { actor: 'speaker' }];
    const said = say({ certainty: 'claimed', saidBy: 'speaker', attribution: 'she said', actors });
    assert.equal(said.attribution, 'The speaker, head of the office');
    assert.equal(say({ kind: 'statement', saidBy: 'speaker' }).attribution, said.attribution);
    assert.deepEqual(said.actors, ['The office (disputes it)', 'The speaker']);
    assert.equal(
      say({ certainty: 'claimed', attribution: 'it said', actors: actors.slice(0, 1) }).attribution,
      'it said (The Gazette)',
    );
    assert.equal(
      say({ certainty: 'confirmed', attribution: 'The Gazette', actors }).attribution,
      'The Gazette',
    );
    assert.equal(say({ certainty: 'confirmed' }).attribution, undefined);
  });

  it('never takes who took part for who says so: an allegation is not the word of the accused', () => {
    for (const [kind, certainty] of [
      ['event', 'alleged'],
      ['event', 'claimed'],
      ['event', 'disputed'],
      ['statement', 'reported'],
    ] as const) {
      const actors = [{ actor: 'speaker', part: 'accused' }];
      const said = say({ kind, certainty, attribution: 'prosecutors', actors });
      assert.equal(said.attribution, 'prosecutors (The Gazette)');
    }
  });

  it('gives a datetime only where HTML has a value that says as much as the source, and no more', () => {
    const when = (edtf: string | undefined) =>
      sayWhen({ words: 'w', basis: 'stated', edtf }, facts, english).datetime;
    assert.deepEqual(
      ['2024-03', '2024', '2024-10-08', 'XXXX-03', '2024~', '2017-03/..', undefined].map(when),
      ['2024-03', '2024', '2024-10-08', undefined, undefined, undefined, undefined],
    );
  });

  it('marks what is known from elsewhere, with its source, beside the source’s words', () => {
    const external = { edtf: '2024-03-22', cites: [{ source: 'wire', exact: 'y' }] };
    const said = sayWhen({ words: 'March', edtf: 'XXXX-03', basis: 'stated', external }, facts, english);
    assert.deepEqual(said, { words: 'March', external: '22 March 2024, according to The Wire' });
    const asOf = { words: 'Tuesday', basis: 'unknown' as const, external };
    assert.equal(
      sayAsOf({ ...facts, asOf }, english),
      'As of Tuesday (22 March 2024, according to The Wire)',
    );
    assert.equal(sayAsOf(facts, english), 'As of 24 November 2026');
  });

  it('tells that a date is inferred, in the note or for want of one', () => {
    assert.equal(
      sayWhen({ words: 'w', basis: 'inferred' }, facts, english).note,
      'date inferred, not stated',
    );
    assert.equal(sayWhen({ words: 'w', basis: 'inferred', note: 'n' }, facts, english).note, 'n');
  });
});

describe('passages in words', () => {
  const say = (exact: string, part: object = {}, url?: string) => {
    const sources = facts.sources.map((source) =>
      url && source.id === 'gazette' ? { ...source, url } : source,
    );
    return sayCite({ source: 'gazette', exact, ...part }, { ...facts, sources }, english);
  };

  it('names outlet and title, and gives the passage letter for letter', () => {
    const said = say('it “is” so');
    assert.equal(said.source, 'The Gazette, “A title”');
    assert.equal(said.passage, '“it “is” so”');
    const french = sayCite({ source: 'wire', exact: 'oui' }, facts, english);
    assert.deepEqual(french, {
      source: 'The Wire, «\u00a0Autre titre\u00a0»',
      passage: '«\u00a0oui\u00a0»',
      lang: 'fr',
      archived: 'https://archive.example/w',
    });
  });

  it('links to the passage by a text fragment whose own signs are encoded', () => {
    assert.equal(
      say('late-stage, & more').href,
      'https://gazette.example/a#:~:text=late%2Dstage%2C%20%26%20more',
    );
    assert.equal(
      say('b', { prefix: 'a-', suffix: 'c' }).href,
      'https://gazette.example/a#:~:text=a%2D-,b,-c',
    );
    assert.equal(
      say('b', {}, 'https://gazette.example/a#part').href,
      'https://gazette.example/a#part:~:text=b',
    );
    assert.equal(say('b', {}, '/a').href, '/a#:~:text=b');
    assert.equal(say('b', {}, 'mailto:a@gazette.example').href, 'mailto:a@gazette.example');
    assert.equal(say('a\ud800').href, 'https://gazette.example/a#:~:text=a%EF%BF%BD');
  });

  it('never links to what is not safe', () => {
    assert.equal(say('b', {}, 'javascript:alert(1)').href, undefined);
    assert.equal(say('b', {}, 'data:text/html,x').href, undefined);
  });

  it('says the id of a source that is not there', () => {
    assert.equal(sayCite({ source: 'gone', exact: 'x' }, facts, english).source, 'gone');
  });
});

describe('dates of a figure that are known from elsewhere', () => {
  const external = { edtf: '2024-10-08', cites: [{ source: 'wire', exact: 'le 8' }] };
  const when = (words: string) => ({ words, basis: 'unknown', external }) as Figure['asOf'];

  it('are told: when it was true, and both ends of its window', () => {
    const said = sayFigure(
      figure({
        value: 3,
        asOf: when('Tuesday'),
        window: { words: 'until Tuesday', to: when('Tuesday') } as Figure['window'],
      }),
      facts,
      english,
    );
    assert.ok(
      said.notes.some((note) => /^As of Tuesday \(8 October 2024, according to The Wire\)/.test(note)),
      said.notes.join(),
    );
    assert.match(said.window!, /^until Tuesday \(8 October 2024, according to The Wire\)$/);
  });
});

describe('corrections in words', () => {
  const holding = { ...facts, figures: [figure({ id: 'f' })] };
  const say = (part: Partial<Correction>) =>
    sayCorrection(
      {
        id: 'c',
        at: '2026-03-03',
        kind: 'correction',
        target: 'f',
        field: 'value',
        note: 'A slip.',
        ...part,
      },
      holding,
      english,
    );

  it('says when, what it was and why', () => {
    assert.equal(say({ was: 43 }), 'Corrected 3 March 2026: was 43. A slip.');
    assert.equal(say({ was: '1/3' }), 'Corrected 3 March 2026: was a third. A slip.');
    assert.equal(
      say({ field: 'label', was: 'Old', kind: 'clarification' }),
      'Clarified 3 March 2026: was “Old”. A slip.',
    );
    assert.equal(
      say({ field: 'window', was: { words: 'since May' }, kind: 'update' }),
      'Updated 3 March 2026: was “since May”. A slip.',
    );
    assert.equal(
      say({ field: 'when.edtf', was: '2024-03', at: '2026' }),
      'Corrected 2026: was March 2024. A slip.',
    );
  });

  it('says a former number with its unit, and beside other facts what it is of', () => {
    const homes = figure({ id: 'f', label: 'Homes', unit: { id: 'home', one: 'home', other: 'homes' } });
    const fees = figure({
      id: 'g',
      label: 'Fees',
      kind: 'amount',
      unit: { id: 'pound', other: 'pounds', currency: 'GBP' },
    });
    const correct = (target: string, part: Partial<Correction>, among: Partial<Briefing>) =>
      sayCorrection(
        { id: 'c', at: '2026-03-03', kind: 'correction', field: 'value', note: 'A slip.', target, ...part },
        { ...facts, ...among },
        english,
      );
    assert.equal(
      correct('f', { was: 43 }, { figures: [homes] }),
      'Corrected 3 March 2026: was 43 homes. A slip.',
    );
    const both = { figures: [homes, fees] };
    assert.equal(correct('f', { was: 1 }, both), 'Corrected 3 March 2026 · Homes: was 1 home. A slip.');
    assert.equal(correct('g', { was: 56000 }, both), 'Corrected 3 March 2026 · Fees: was £56,000. A slip.');
    const unit = { id: 'd', at: '2026-03-03', kind: 'correction', target: 'f', note: 'A slip.' } as const;
    const corrections = [{ ...unit, field: 'unit', was: { id: 'flat', other: 'flats' } }];
    assert.equal(
      correct('f', { was: 43 }, { figures: [homes], corrections }),
      'Corrected 3 March 2026: was 43 flats. A slip.',
      'of which the unit was another',
    );
  });

  it('says a former number whole: with its qualifier, both its ends and its unit, once', () => {
    const at = '2026-03-03';
    const said = (part: Partial<Figure>, ...changes: Partial<Correction>[]) =>
      sayCorrections(
        {
          ...facts,
          figures: [figure({ id: 'f', unit: { id: 'home', one: 'home', other: 'homes' }, ...part })],
          corrections: changes.map((change, index) => ({
            ...{ id: `c-${index}`, at, kind: 'correction', target: 'f', field: 'value', note: 'A slip.' },
            ...change,
          })) as Correction[],
        },
        english,
      ).map((line) => line.replace('Corrected 3 March 2026: ', ''));
    assert.deepEqual(said({ qualifier: 'at-least', lower: 22 }, { field: 'lower', was: 19, now: 22 }), [
      'was at least 19 homes. A slip.',
    ]);
    const range = { qualifier: 'between', lower: 600, upper: 900, asWritten: 'Between 600 and 900' } as const;
    const words = { field: 'asWritten', was: 'Between 600 and 800', now: 'Between 600 and 900' };
    assert.deepEqual(said(range, { field: 'upper', was: 800, now: 900 }, words), [
      'was between 600 and 800 homes. A slip.',
    ]);
    assert.deepEqual(
      said({ value: 43, qualifier: 'exact' }, { field: 'qualifier', was: 'about', now: 'exact' }),
      ['was about 43 homes. A slip.'],
    );
    const quarter = [
      { field: 'qualifier', was: 'almost', now: 'exact' },
      { field: 'upper', was: '1/4' },
      { field: 'value', now: '1/4' },
    ];
    const share = { kind: 'share', scale: 'fraction', unit: undefined, value: '1/4' } as const;
    assert.deepEqual(said(share, ...quarter), ['was almost a quarter. A slip.']);
    assert.deepEqual(
      said(share, ...quarter.map((each, index) => ({ ...each, note: `Note ${index}.` }))),
      [0, 1, 2].map((index) => `was almost a quarter. Note ${index}.`),
      'with a note for each field too',
    );
    const twice = [
      { field: 'lower', was: 19, now: 22, note: 'First.' },
      { field: 'lower', was: 22, now: 25, note: 'Then.' },
    ];
    assert.deepEqual(said({ qualifier: 'at-least', lower: 25 }, ...twice), [
      'was at least 19 homes. First.',
      'was at least 22 homes. Then.',
    ]);
    assert.deepEqual(
      said({ value: 43 }, { was: 'about 40', now: 43 }),
      ['was “about 40”. A slip.'],
      'as it stands where it is no number',
    );
  });

  it('says a former date once, and ends no sentence twice', () => {
    const event = {
      ...{ id: 'e', kind: 'event', title: 'Opening', actors: [], cites },
      when: { words: 'on 9 May', edtf: 'XXXX-05-09', basis: 'stated' },
    } as Event;
    const change = { at: '2026-03-03', kind: 'correction', target: 'e', note: 'A slip.' } as const;
    const said = (...fields: [field: string, was: string][]) =>
      sayCorrections(
        {
          ...facts,
          events: [event],
          corrections: fields.map(([field, was]) => ({ ...change, id: field, field, was })),
        },
        english,
      );
    assert.deepEqual(said(['when.words', 'on 2 May'], ['when.edtf', 'XXXX-05-02']), [
      'Corrected 3 March 2026: was “on 2 May”. A slip.',
    ]);
    assert.equal(said(['window.from.words', 'since May'], ['window.from.edtf', '2024-05']).length, 1);
    const twice = said(['when.words', 'on 2 May'], ['when.external.edtf', '2024-05-02']);
    assert.equal(twice.length, 2, 'what is known from elsewhere is another date');
    assert.deepEqual(said(['title', 'It opens.']), ['Corrected 3 March 2026: was “It opens.” A slip.']);
    assert.deepEqual(said(['title', 'Opens']), ['Corrected 3 March 2026: was “Opens”. A slip.']);
  });

  it('says of what a figure was retracted; the title of an event was withdrawn with it', () => {
    const retracted = { id: 'c', at: '2026-03-03', kind: 'retraction', note: 'A slip.' } as const;
    const both = [figure({ id: 'f', label: 'Homes' }), figure({ id: 'g', label: 'Fees' })];
    const corrections = [{ ...retracted, target: 'f', field: 'asWritten' }];
    assert.deepEqual(sayCorrections({ ...facts, figures: both, corrections }, english), [
      'Retracted 3 March 2026 · Homes. A slip.',
    ]);
    const event = { id: 'e', title: 'Opening' } as Event;
    const ofEvent = [{ ...retracted, target: 'e', field: 'title' }];
    assert.deepEqual(
      sayCorrections({ ...facts, figures: both, events: [event], corrections: ofEvent }, english),
      ['Retracted 3 March 2026. A slip.'],
    );
  });

  it('says all that was corrected together, of a number not its words and its qualifier too', () => {
    const correction = {
      id: 'c',
      at: '2026-03-03',
      kind: 'correction',
      target: 'f',
      note: 'A slip.',
    } as const;
    const said = (...fields: [field: string, was: unknown][]) =>
      sayCorrections(
        {
          ...holding,
          corrections: fields.map(([field, was]) => ({ ...correction, field, was })) as Correction[],
        },
        english,
      );
    assert.deepEqual(said(['window.words', 'since May'], ['label', 'Old']), [
      'Corrected 3 March 2026: was “since May”. A slip.',
      'Corrected 3 March 2026: was “Old”. A slip.',
    ]);
    const [line, ...others] = said(
      ['asWritten', 'over 43 long words'],
      ['value', 43],
      ['qualifier', 'at-least'],
    );
    assert.equal(line, 'Corrected 3 March 2026: was 43. A slip.');
    assert.deepEqual(others, []);
    assert.deepEqual(said(['qualifier', 'exact'], ['reading', 'unclear']), [
      'Corrected 3 March 2026. A slip.',
    ]);
  });

  it('says no code, no list, and nothing of what is retracted', () => {
    for (const part of [
      { field: 'qualifier', was: 'exact' },
      { field: 'caveats', was: ['a'] },
      { was: undefined },
      { was: null },
    ]) {
      assert.equal(say(part), 'Corrected 3 March 2026. A slip.');
    }
    assert.equal(say({ kind: 'retraction', was: 43 }), 'Retracted 3 March 2026. A slip.');
  });
});

describe('the languages there are', () => {
  it('has English of every region, and says what it does not know', () => {
    assert.equal(languageFor('en-GB').code, 'en');
    assert.equal(languageFor('en-AU').known, true);
    assert.equal(languageFor('EN-us').words['date-23'], languageFor('en-US').words['date-23']);
    assert.deepEqual(
      [languageFor('yi').known, languageFor('yi').dir, languageFor('yi').code],
      [false, 'rtl', 'en'],
    );
    assert.deepEqual([languageFor('az-Arab').dir, languageFor('cy').dir], ['rtl', 'ltr']);
    for (const odd of ['', 'en_GB', 'en-', 'not a tag', '-']) assert.ok(term(languageFor(odd), 'source'));
  });

  it('tells once of a language that was added, and not those who left', () => {
    let [told, left] = [0, 0];
    const forget = onLanguage(() => told++);
    onLanguage(() => left++)();
    const file = { ...ar, code: 'xx' };
    addLanguage(file);
    addLanguage(file);
    forget();
    addLanguage({ ...en, code: 'xy' });
    assert.deepEqual([told, left], [1, 0]);
    assert.equal(languageFor('xx').dir, 'rtl');
  });

  it('takes a newer file of a language, and English for a word that it lacks', () => {
    addLanguage({ ...en, code: 'xz', words: { ...en.words, source: 'A' } });
    assert.equal(term(languageFor('xz'), 'source'), 'A');
    const { timeline: _, ...fewer } = en.words;
    addLanguage({ ...en, code: 'xz', words: { ...fewer, source: 'B' } as typeof en.words });
    assert.equal(term(languageFor('xz'), 'source'), 'B');
    assert.equal(term(languageFor('xz'), 'timeline'), 'Timeline');
  });

  it('is one registry for all bundles of a page', () => {
    assert.ok(Object.hasOwn(globalThis, Symbol.for('standfirst.languages')));
  });

  it('chooses plural forms, and writes numbers in the digits of the language', () => {
    addLanguage(ar);
    const years = (n: number, lang: string) => term(languageFor(lang), 'years-later', { n });
    assert.deepEqual(
      [1, 3].map((n) => years(n, 'en')),
      ['1 year later', '3 years later'],
    );
    assert.deepEqual(
      [1, 2, 3, 11, 100].map((n) => years(n, 'ar')),
      ['بعد سنة', 'بعد سنتين', 'بعد ٣ سنوات', 'بعد ١١ سنة', 'بعد ١٠٠ سنة'],
    );
    assert.equal(years(3, 'ar-MA'), 'بعد 3 سنوات');
  });
});

describe('English without Intl', () => {
  it('writes and counts as Intl does', () => {
    for (const code of [
      'en',
      'en-GB',
      'en-US',
      'en-AU',
      'en-CA',
      'en-IE',
      'en-NZ',
      'en-IN',
      'en-ZA',
      'en-CH',
      'en-AT',
    ]) {
      const own = languageFor(code);
      assert.equal(own.locale, Intl.getCanonicalLocales(code)[0]);
      const [format, rules] = [new Intl.NumberFormat(code), new Intl.PluralRules(code)];
      for (const value of [
        0, 1, 2, 11, 21, 101, 999, 1000, 12_345, 999_999, 1_000_000, 4_500_000_000, 9e14, 1e15, 1e21, 0.5,
        1.5,
      ]) {
        assert.equal(digits(value, own), format.format(value), `${value} in ${code}`);
        assert.equal(category(value, own), rules.select(value), `${value} in ${code}`);
      }
      const years = new Intl.NumberFormat(code, { useGrouping: false });
      for (const year of [476, 2024]) assert.equal(sayYear(year, own), years.format(year));
    }
    assert.equal(digits(7, languageFor('en-u-nu-arab')), '٧');
  });
});
