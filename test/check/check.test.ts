import assert from 'node:assert/strict';
import type { Briefing, Figure } from '../../src/briefing/types.js';
import { check, checkCodes, ours, type CheckOptions } from '../../src/check/index.js';
import { read } from '../briefings/holds.js';
import { locate, sourceText } from '../../src/check/passages.js';
import { mi5, sourcesOf } from './mi5.js';

const sources = sourcesOf(mi5());
type Change = (briefing: Briefing) => unknown;

/** The codes of the errors and, where wanted, of all that a changed briefing gives. */
function found(change: Change, options?: CheckOptions, texts = sources): string[] {
  const briefing = mi5();
  change(briefing);
  return check(briefing, texts, options).map(({ code, level }) =>
    level === 'error' ? code : `${code} (${level})`,
  );
}

const figure = (briefing: Briefing, id: string): Figure => briefing.figures.find((one) => one.id === id)!;
const quote = (briefing: Briefing, id: string) => briefing.quotes.find((one) => one.id === id)!;
const event = (briefing: Briefing, id: string) => briefing.events.find((one) => one.id === id)!;

describe('check', () => {
  it('gives no false alarm on the first briefing', () => {
    assert.deepEqual(
      check(mi5(), sources).filter(({ level }) => level === 'error'),
      [],
    );
  });

  it('gives none on the harbour, whose dates, ranges and edits are of every kind', () => {
    const harbour: Briefing = JSON.parse(read('./harbour.json'));
    const texts = Object.fromEntries(harbour.sources.map(({ id }) => [id, read('./harbour-source.txt')]));
    assert.deepEqual(check(harbour, texts), []);
  });

  it('says that it cannot read numbers in a language it has no reader for', () => {
    const arabic: Briefing = JSON.parse(read('./harbour-ar.json'));
    const texts = Object.fromEntries(arabic.sources.map(({ id }) => [id, read('./harbour-ar-source.txt')]));
    assert.deepEqual(
      check(arabic, texts).map(({ code }) => code),
      ['numbers-not-checked'],
    );
  });

  const faults: [
    name: string,
    code: keyof typeof checkCodes,
    change: Change,
    options?: CheckOptions,
    texts?: Record<string, string>,
  ][] = [
    ['a digit', 'number-differs', (b) => (figure(b, 'plots-disrupted').value = 44)],
    ['a fraction', 'number-differs', (b) => (figure(b, 'overseas-links-share').lower = '1/4')],
    [
      'a percentage for a fraction',
      'number-differs',
      (b) => Object.assign(figure(b, 'state-investigations-rise'), { upper: 50, scale: 'percent' }),
    ],
    [
      'a bound taken for a value',
      'qualifier-differs',
      (b) =>
        Object.assign(figure(b, 'diplomats-expelled'), { qualifier: 'exact', value: 750, lower: undefined }),
    ],
    ['a softer bound', 'qualifier-differs', (b) => (figure(b, 'diplomats-expelled').qualifier = 'at-least')],
    [
      'a qualifier that is not there',
      'qualifier-differs',
      (b) => (figure(b, 'plots-disrupted').qualifier = 'about'),
    ],
    [
      'the other direction',
      'direction-differs',
      (b) => (figure(b, 'state-investigations-rise').direction = 'down'),
    ],
    [
      'words of a window',
      'words-not-cited',
      (b) => (figure(b, 'plots-disrupted').window!.words = 'since May 2017'),
    ],
    [
      'a window’s date',
      'date-beyond-words',
      (b) => (figure(b, 'plots-disrupted').window!.from!.edtf = '2017-04'),
    ],
    ['a month made a day', 'date-beyond-words', (b) => (event(b, 'moscow-attack').when.edtf = 'XXXX-03-22')],
    ['a year from elsewhere', 'date-beyond-words', (b) => (event(b, 'moscow-attack').when.edtf = '2024-03')],
    [
      'a changed word of a quote',
      'quote-differs',
      (b) => (quote(b, 'stretched').text = 'Things are completely stretched.'),
    ],
    ['a dropped word', 'quote-differs', (b) => (quote(b, 'stretched').text = 'Things are stretched.')],
    [
      'an unmarked ellipsis',
      'quote-differs',
      (b) =>
        (quote(b, 'todays-islamic-state').text = quote(b, 'todays-islamic-state').text.replace(
          ' but after a few years of being pinned well back,',
          '',
        )),
    ],
    [
      'an ellipsis that nobody owns',
      'edit-unmarked',
      (b) => delete quote(b, 'some-form-of-connection').edits,
    ],
    [
      'a number cut short, in its passage too',
      'passage-missing',
      (b) => {
        const fact = figure(b, 'diplomats-expelled');
        Object.assign(fact, { asWritten: 'Over 75', lower: 75 });
        fact.cites[0]!.exact = 'Over 75';
      },
    ],
    [
      'a number whose word for millions is left out',
      'number-differs',
      (b) => {
        const fact = figure(b, 'plots-disrupted');
        Object.assign(fact, { asWritten: '27.5', value: 27.5, window: undefined });
        fact.cites = [{ source: 'politico', exact: 'The pier cost 27.5' }];
      },
      {},
      { politico: 'The pier cost 27.5 million, the intelligence boss said Tuesday.' },
    ],
    [
      'a qualifier left out of the words',
      'qualifier-differs',
      (b) =>
        Object.assign(figure(b, 'diplomats-expelled'), {
          asWritten: '750 Russian diplomats',
          qualifier: 'exact',
          value: 750,
          lower: undefined,
        }),
    ],
    [
      'a number of the other sign',
      'number-differs',
      (b) => Object.assign(figure(b, 'plots-disrupted'), { asWritten: 'minus 43', value: 43 }),
    ],
    [
      'half of another word',
      'attribution-not-cited',
      (b) => {
        const fact = figure(b, 'plots-disrupted');
        fact.attribution = 'he said';
        fact.cites = [{ source: 'politico', exact: '43 late-stage attack plots since March 2017, she said' }];
      },
    ],
    [
      'a day that is no Tuesday',
      'date-beyond-words',
      (b) => (event(b, 'speech').when.external!.edtf = '2024-10-09'),
    ],
    [
      'another year from elsewhere',
      'date-beyond-words',
      (b) => (event(b, 'ukraine-invasion').when.external!.edtf = '2023-02-24'),
    ],
    [
      'words beyond the closing mark',
      'quote-outside-marks',
      (b) => {
        quote(b, 'stretched').cites = [{ source: 'politico', exact: '“Things are” stretched he said' }];
        quote(b, 'stretched').text = 'Things are” stretched';
      },
      {},
      { politico: '“Things are” stretched he said' },
    ],
    [
      'a moved quotation mark',
      'quote-outside-marks',
      (b) => Object.assign(quote(b, 'concerns-me-most'), { text: 'the threat that “concerns me most' }),
    ],
    ['a translation without its original', 'original-missing', (b) => (quote(b, 'stretched').lang = 'fr')],
    [
      'a passage that is not there',
      'passage-missing',
      (b) =>
        (figure(b, 'plots-disrupted').cites[0]!.exact =
          'MI5 and the police disrupt 43 late-stage attack plots since March 2017, the intelligence chief said Tuesday'),
    ],
    [
      'a passage that stands twice',
      'passage-ambiguous',
      (b) => figure(b, 'plots-disrupted').cites.push({ source: 'politico', exact: 'he said' }),
    ],
    [
      'another source’s id',
      'passage-missing',
      (b) => (figure(b, 'plots-disrupted').cites[0]!.source = 'reuters'),
    ],
    [
      'an attribution of nobody',
      'attribution-not-cited',
      (b) => (figure(b, 'plots-disrupted').attribution = 'officials say'),
    ],
    [
      'another speaker',
      'speaker-differs',
      (b) => {
        b.actors.push({ id: 'someone-else', kind: 'person', name: 'The other name' });
        quote(b, 'not-intended-diminish').speaker = 'someone-else';
      },
    ],
    [
      'a changed source',
      'source-changed',
      (b) => (b.sources[0]!.textSha256 = 'a'.repeat(64)),
      { hashes: { politico: 'b'.repeat(64) } },
    ],
  ];
  for (const [name, code, change, options, texts] of faults) {
    it(`finds ${name}: ${code}`, () =>
      assert.ok(found(change, options, texts).includes(code), found(change, options, texts).join()));
  }

  const inferred = { words: 'the intelligence boss', basis: 'inferred' } as const;
  const quiet: [
    name: string,
    expected: string,
    change: Change,
    options?: CheckOptions,
    texts?: Record<string, string>,
  ][] = [
    ['a source that is not given', 'not-checked (warning)', () => undefined, {}, {}],
    ['… and under strict', 'not-checked', () => undefined, { strict: true }, {}],
    ['a page without an archived copy', 'no-archived-copy (warning)', () => undefined],
    ['an as-of date more than a year old', 'stale-as-of (warning)', () => undefined, { now: '2026-11-24' }],
    ['an as-of date to come', 'as-of-ahead (warning)', () => undefined, { now: '2020-01-01' }],
    [
      'an event after the as-of date',
      'event-ahead (warning)',
      (b) => Object.assign(b.events[0]!, { kind: 'event', when: { ...inferred, edtf: '2025' } }),
    ],
    [
      'a plan before it',
      'scheduled-past (warning)',
      (b) => Object.assign(b.events[0]!, { kind: 'scheduled', when: { ...inferred, edtf: '2023' } }),
    ],
    [
      'another measure',
      'unit-differs (warning)',
      (b) =>
        Object.assign(b.figures[0]!, {
          ...{ kind: 'amount', qualifier: 'exact', value: 7.4, asWritten: '7.4 metres' },
          unit: { id: 'foot', other: 'feet' },
        }),
    ],
    [
      'money without a currency',
      'currency-missing (warning)',
      (b) =>
        Object.assign(b.figures[0]!, {
          ...{ kind: 'amount', qualifier: 'exact', value: 5, asWritten: '€5' },
          unit: { id: 'euro', other: 'euros' },
        }),
    ],
    [
      'another who is named as the speaker',
      'speaker-differs (warning)',
      (b) => {
        for (const name of ['Lab', 'Rival'])
          b.actors.push({ id: name.toLowerCase(), kind: 'organisation', name });
        Object.assign(figure(b, 'plots-disrupted'), { saidBy: 'lab', attribution: 'the Rival said' });
      },
    ],
    ['half an address', 'source-relative (warning)', (b) => (b.sources[0]!.url = 'www.herald.example/x')],
    ['an embargo', 'not-usable (note)', (b) => (b.embargoedUntil = '2026-12-01T06:00:00Z')],
    [
      'a picture with half an address',
      'picture-relative (warning)',
      (b) => (b.events[0]!.media = { src: 'quay.jpg', alt: 'A quay', credit: 'Desk' }),
    ],
    [
      'facts that cite the timeline they were imported from',
      'cites-import (warning)',
      (b) => Object.assign(b.sources[0]!, { 'x-timelinejs': true }),
    ],
    [
      '… and under strict',
      'cites-import',
      (b) => Object.assign(b.sources[0]!, { 'x-timelinejs': true }),
      { strict: true },
      {},
    ],
    ['a draft', 'not-usable (note)', (b) => (b.status = 'draft')],
    [
      'a word that is nobody’s',
      'speaker-unnamed (warning)',
      (b) => {
        delete figure(b, 'diplomats-expelled').saidBy;
      },
    ],
  ];
  for (const [name, expected, change, options, texts] of quiet) {
    it(`tells of ${name}: ${expected}`, () => assert.ok(found(change, options, texts).includes(expected)));
  }

  it('says once of a source how many facts cite the timeline that it is, and asks for no file of it', () => {
    const briefing = mi5();
    Object.assign(briefing.sources[0]!, { 'x-timelinejs': true });
    const { length } = [...briefing.figures, ...briefing.quotes, ...briefing.events];
    const told = check(briefing, {}).filter(({ path }) => path === 'sources[0]');
    assert.deepEqual(
      told.map(({ code }) => code),
      ['cites-import'],
    );
    assert.match(
      told[0]!.message,
      new RegExp(`the timeline itself, and ${length} facts cite it.*: cite what each`),
    );
    Object.assign(briefing, { figures: [], quotes: [], events: [] });
    assert.ok(!check(briefing, {}).some(({ code }) => code === 'cites-import'));
  });

  it('names the place, what is wrong and the mend', () => {
    const briefing = mi5();
    Object.assign(figure(briefing, 'diplomats-expelled'), {
      qualifier: 'exact',
      value: 750,
      lower: undefined,
    });
    const messages = check(briefing, sources).map(({ message }) => message);
    assert.ok(
      messages.includes(
        'figures[1] diplomats-expelled: qualifier is exact but the source says “Over 750 Russian diplomats”: set qualifier to more-than',
      ),
      messages.join('\n'),
    );
  });

  it('names what was probably meant', () => {
    const briefing = mi5();
    quote(briefing, 'stretched').text = 'Things are completely stretched.';
    const problem = check(briefing, sources).find(({ code }) => code === 'quote-differs')!;
    assert.match(problem.expected!, /Things are absolutely stretched/);
  });

  it('takes a whole word for none of its parts, and leaves letters joined where a script joins them', () => {
    assert.ok(
      found((b) => (figure(b, 'plots-disrupted').cites[0]!.exact = 'disrupt 43 late-stage attack plot'))
        .length,
    );
    assert.equal(locate(sourceText('over 750 men'), { source: 's', exact: 'over 75' }).at, -1);
    assert.equal(locate(sourceText('x وقال y'), { source: 's', exact: 'قال' }).at, 3);
  });

  it('takes no topic for a qualifier, and single marks for marks', () => {
    const about = (b: Briefing): void => {
      const fact = figure(b, 'plots-disrupted');
      fact.cites[0]!.exact =
        'the intelligence boss said Tuesday of 43 late-stage attack plots since March 2017';
    };
    const text =
      'In March he spoke about 43 late-stage attack plots since March 2017, the intelligence boss said Tuesday';
    const codes = found(
      (b) => (about(b), (figure(b, 'plots-disrupted').cites[0]!.exact = text.slice(text.indexOf('43')))),
      {},
      { politico: text },
    );
    assert.ok(!codes.includes('qualifier-differs'), codes.join());
    const single = found(
      (b) => (quote(b, 'stretched').cites[0]!.exact = '‘Things are absolutely stretched,’ he told “them”'),
      {},
      { politico: '‘Things are absolutely stretched,’ he told “them”' },
    );
    assert.ok(!single.includes('quote-outside-marks'), single.join());
  });

  it('checks the facts that are right beside one that is not, all at once', () => {
    const codes = found((b) => {
      (figure(b, 'plots-disrupted') as { label: unknown }).label = 3;
      figure(b, 'diplomats-expelled').lower = 751;
      figure(b, 'iran-plots').saidBy = 'nobody';
      quote(b, 'stretched').text = 'Things are stretched.';
    });
    assert.ok(
      ['wrong-type', 'number-differs', 'quote-differs'].every((code) => codes.includes(code)),
      codes.join(),
    );
    const more = found((b) => {
      figure(b, 'iran-plots').saidBy = 'nobody';
      figure(b, 'diplomats-expelled').lower = 751;
    });
    assert.ok(
      ['reference', 'number-differs'].every((code) => more.includes(code)),
      more.join(),
    );
  });

  it('says of nothing in a list where it stands', () => {
    for (const list of ['events', 'actors', 'sources', 'figures', 'quotes'] as const) {
      const codes = check({ ...mi5(), [list]: [null] }, sources).map(({ path }) => path);
      assert.ok(codes.includes(`${list}[0]`), `${list}: ${codes.join()}`);
    }
  });

  it('gives the validation’s problems alone where the briefing has no shape', () => {
    assert.deepEqual(
      check({ figures: 3 }, sources).filter(({ code }) => code in checkCodes),
      [],
    );
  });

  it('lists what is ours to word', () => {
    const list = ours(mi5()).map(({ path }) => path);
    assert.ok(
      [
        'title',
        'plots-disrupted.label',
        'plots-disrupted.unit.one',
        'speech.title',
        'ken-mccallum.role',
      ].every((path) => list.includes(path)),
    );
  });

  it('has a test for every code', () => {
    const tested = new Set([...faults, ...quiet].map(([, code]) => code.split(' ')[0]));
    tested.add('numbers-not-checked');
    assert.deepEqual(
      Object.keys(checkCodes).filter((code) => !tested.has(code)),
      [],
    );
  });
});
