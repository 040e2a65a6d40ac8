import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { parseDate } from '../../src/briefing/dates.js';
import { fold } from '../../src/briefing/fold.js';
import { parse } from '../../src/briefing/parse.js';
import * as schema from '../../src/briefing/schema.js';
import type { Briefing, Figure, Quote } from '../../src/briefing/types.js';
import { compare } from '../../src/geometry/compare.js';
import { edgeless, factsOf, misplaced, objects, read, unproved } from './holds.js';

const load = (path: string) => JSON.parse(read(path)) as Briefing;
const harbour = load('harbour.json');
const library = load('harbour-ar.json');
const first = load('../../src/briefings/mi5-threat-update-2024.json');

const figure = (id: string): Figure => harbour.figures.find((candidate) => candidate.id === id)!;

/** The parts of a quote's text between the desk's own marks, which its passage cannot hold. */
function partsOf({ text, edits = [] }: Quote): string[] {
  const own = edits.filter(({ kind, by }) => by === 'desk' && kind !== 'emphasis');
  return own
    .reduce((parts, { at }) => parts.flatMap((part) => part.split(at)), [text])
    .map(edgeless)
    .filter(Boolean);
}

for (const [briefing, file, outlet] of [
  [harbour, 'harbour-source.txt', 'Harbour Bulletin'],
  [library, 'harbour-ar-source.txt', 'صحيفة المدينة'],
] as const) {
  describe(`the made-up briefing "${briefing.id}"`, () => {
    const source = read(file);
    const texts = { [briefing.sources[0]!.id]: source };

    it('has no problem', () => assert.deepEqual(parse(briefing).problems, []));

    it('cites each passage where it stands exactly once', () =>
      assert.deepEqual(misplaced(briefing, texts), []));

    it('knows its source’s text by its hash', () => {
      const hash = createHash('sha256').update(fold(source)).digest('hex');
      assert.equal(briefing.sources[0]!.textSha256, hash);
    });

    it('says nothing as the source’s words that its passages do not hold', () => {
      // What the desk added up is its own voice.
      for (const fact of factsOf(briefing)) {
        assert.deepEqual(unproved(fact, [outlet, briefing.publisher.name]), [], fact.id);
      }
    });

    it('quotes what its passages hold, marked edits aside', () => {
      for (const quote of briefing.quotes) {
        for (const part of partsOf(quote)) {
          assert.ok(
            quote.cites.some(({ exact }) => fold(exact).includes(part)),
            `${quote.id}: ${part}`,
          );
        }
        const { original } = quote;
        if (original) assert.ok(fold(source).includes(fold(original.text)), original.text);
      }
    });

    it('gives dates that we read', () => {
      for (const { edtf } of objects(briefing)) {
        if (edtf !== undefined) assert.ok(parseDate(edtf as string), String(edtf));
      }
    });
  });
}

describe('the briefings together', () => {
  const all = [first, harbour, library];
  const choices: [string, readonly unknown[], (briefing: Briefing) => unknown[]][] = [
    ['kinds of figure', schema.Figure.entries.kind.options, ({ figures }) => figures.map(({ kind }) => kind)],
    [
      'qualifiers',
      schema.Figure.entries.qualifier.options,
      ({ figures }) => figures.map(({ qualifier }) => qualifier),
    ],
    [
      'scales',
      schema.Figure.entries.scale.wrapped.options,
      ({ figures }) => figures.map(({ scale }) => scale),
    ],
    [
      'directions',
      schema.Figure.entries.direction.wrapped.options,
      ({ figures }) => figures.map(({ direction }) => direction),
    ],
    ['kinds of event', schema.Event.entries.kind.options, ({ events }) => events.map(({ kind }) => kind)],
    [
      'certainties',
      schema.Event.entries.certainty.wrapped.options,
      ({ events }) => events.map(({ certainty }) => certainty),
    ],
    [
      'bases of dates',
      schema.When.entries.basis.options,
      ({ events }) => events.map(({ when }) => when.basis),
    ],
    ['kinds of actor', schema.Actor.entries.kind.options, ({ actors }) => actors.map(({ kind }) => kind)],
    ['forms of quote', schema.Quote.entries.form.options, ({ quotes }) => quotes.map(({ form }) => form)],
    [
      'kinds of edit',
      schema.QuoteEdit.entries.kind.options,
      ({ quotes }) => quotes.flatMap(({ edits }) => edits?.map(({ kind }) => kind)),
    ],
    [
      'editors',
      schema.QuoteEdit.entries.by.options,
      ({ quotes }) => quotes.flatMap(({ edits }) => edits?.map(({ by }) => by)),
    ],
    [
      'elements',
      schema.Embed.entries.element.options,
      ({ embeds = [] }) => embeds.map(({ element }) => element),
    ],
  ];
  for (const [name, options, used] of choices) {
    it(`use all ${name} that there are`, () => {
      const seen = new Set(all.flatMap(used));
      assert.deepEqual(
        options.filter((option) => !seen.has(option)),
        [],
      );
    });
  }

  it('hold each way in which a date is imprecise', () => {
    const edtf = harbour.events.map(({ when }) => when.edtf);
    const ways = [
      'Y-4500000000~',
      '-03XX',
      '17XX',
      '189X',
      '1850~',
      '/1962',
      '2019?',
      '2023-21',
      '2023-06/',
      '2024-05/..',
    ];
    assert.deepEqual(
      ways.filter((way) => !edtf.includes(way)),
      [],
    );
    assert.ok(edtf.includes(undefined));
  });

  it('hold a negative number, a fraction of more than one part, a round number, numbers below one and above a million', () => {
    const values = ['low-water', 'shore-power', 'bird-boats', 'pier-cost'].map((id) => figure(id).value);
    assert.deepEqual(values, [-0.4, '2/3', 12, 27_500_000]);
    assert.equal(figure('bird-boats').qualifier, 'round');
  });

  it('hold a derived number that says how, and comes out right', () => {
    const { derived, value } = figure('containers-two-years');
    const sum = derived!.from.reduce((total, id) => total + Number(figure(id).value), 0);
    assert.equal(value, sum);
  });
});

describe('what the harbour compares', () => {
  const composed = (id: string) =>
    compare(harbour.embeds!.find((embed) => embed.id === id)!.figures!.map(figure));

  it('two series over windows of equal length', () => {
    const containers = composed('containers-by-year-drawn');
    assert.ok(containers.form === 'bars');
    assert.equal(composed('silt-by-month-drawn').form, 'dots');
  });

  it('a fair ratio of two figures', () => {
    const two = compare([figure('containers-2022'), figure('containers-2024')]);
    assert.ok(two.form === 'bars');
    assert.deepEqual(two.ratio, {
      greatest: 'containers-2024',
      least: 'containers-2022',
      times: 2,
      qualifier: 'exact',
    });
  });

  it('parts of a whole: shares that leave a rest, and counts that make it up', () => {
    const arrivals = composed('arrivals-by-kind-drawn');
    assert.ok(arrivals.form === 'parts');
    assert.deepEqual(arrivals.sum, { is: 'rest', total: 97 });
    const containers = compare(['containers-2024', 'containers-full', 'containers-empty'].map(figure));
    assert.ok(containers.form === 'parts');
    assert.equal(containers.sum.is, 'whole');
    assert.equal(containers.ratio!.times, 3);
  });

  it('a few things, one mark each', () => {
    assert.equal(compare(['tugs', 'pilot-boats', 'survey-boats'].map(figure)).form, 'units');
  });

  it('amounts on both sides of zero', () => {
    const tide = composed('one-tide');
    assert.ok(tide.form === 'bars' && tide.rows.length === 2);
  });

  it('before and after where the base is given', () => {
    for (const [id, before, after] of [
      ['berths-rise', 400, 500],
      ['toll', 12, 9],
      ['on-time-fall', 62, 58],
    ] as const) {
      const { mark } = compare([figure(id)]) as Extract<ReturnType<typeof compare>, { form: 'single' }>;
      assert.ok(mark.form === 'before-after', id);
      assert.deepEqual([mark.before, mark.after], [before, after]);
    }
  });

  it('nothing where how many times is meant is not clear', () => {
    const seals = compare([figure('seals')]);
    assert.ok(seals.form === 'single' && seals.mark.form === 'none');
  });

  it('and refuses a month beside a year, per cents beside points', () => {
    for (const [a, b] of [
      ['silt-january', 'containers-2024'],
      ['berths-rise', 'on-time-fall'],
      ['waiting', 'collisions'],
    ] as const) {
      assert.equal(compare([figure(a), figure(b)]).form, 'cards');
    }
  });
});

describe('the Arabic briefing', () => {
  it('is said in its own language, each unit in the forms that Arabic needs', () => {
    assert.equal(library.lang, 'ar');
    for (const { id, unit } of library.figures) {
      if (unit) assert.ok(unit.one && unit.two && unit.few && unit.many, id);
    }
    for (const { lang } of [...library.quotes, ...library.sources]) assert.equal(lang, 'ar');
  });

  it('writes the source’s digits as the source does, and values as numbers', () => {
    const { asWritten, value } = library.figures.find(({ id }) => id === 'visits')!;
    assert.match(asWritten, /١٢٥٠/);
    assert.equal(value, 1250);
  });
});
