import assert from 'node:assert/strict';
import { parse } from '../../src/briefing/parse.js';
import type { Briefing, Correction } from '../../src/briefing/types.js';
import { diff, diffCodes } from '../../src/check/diff.js';
import { mi5 } from './mi5.js';

const at = '2026-11-24';
type Edit = (briefing: Briefing) => void;

/** The briefing after a change, and what `diff` finds between the two. */
function after(edit: Edit, strict = false) {
  const now = mi5();
  now.version += 1;
  edit(now);
  return { now, ...diff(mi5(), now, { at, strict }) };
}
const record =
  (...corrections: Partial<Correction>[]): Edit =>
  (briefing) => {
    briefing.corrections = corrections.map((parts, index) => ({
      id: `c-${index}`,
      at,
      kind: 'correction',
      target: 'plots-disrupted',
      field: 'value',
      note: 'The count was wrong.',
      ...parts,
    }));
  };
const figure = (briefing: Briefing, id: string) => briefing.figures.find((one) => one.id === id)!;
const codes = (problems: { code: string }[]): string[] => problems.map(({ code }) => code);

const contested: [name: string, fields: string[], edit: Edit][] = [
  ['a number', ['value'], (b) => (figure(b, 'plots-disrupted').value = 44)],
  ['a bound', ['lower'], (b) => (figure(b, 'diplomats-expelled').lower = 740)],
  ['a qualifier', ['qualifier'], (b) => (figure(b, 'diplomats-expelled').qualifier = 'at-least')],
  [
    'a unit',
    ['unit'],
    (b) => (figure(b, 'plots-disrupted').unit = { id: 'plan', one: 'plan', other: 'plans' }),
  ],
  [
    'the words of a window',
    ['window.words'],
    (b) => (figure(b, 'plots-disrupted').window!.words = 'since 2018'),
  ],
  ['a window gone', ['window'], (b) => delete figure(b, 'plots-disrupted').window],
  ['a direction', ['direction'], (b) => (figure(b, 'ct-volume-static').direction = 'up')],
  [
    'the words of a round figure, whose number is not said',
    ['asWritten'],
    (b) => (figure(b, 'decade-ago').asWritten = 'ten years ago'),
  ],
  ['the text of a quote', ['text'], (b) => (b.quotes[0]!.text += ' now')],
  ['the title of an event', ['title'], (b) => (b.events[0]!.title += ' again')],
  ['the words of a date', ['when.words'], (b) => (b.events[0]!.when.words = 'in May')],
  ['what a share is of', ['of.words'], (b) => (figure(b, 'under18-share').of!.words = 'of those arrested')],
  [
    'whose word a figure is',
    ['saidBy', 'attribution'],
    (b) => Object.assign(b.figures[0]!, { saidBy: 'mi5', attribution: 'POLITICO' }),
  ],
  ['the speaker of a quote', ['speaker'], (b) => (b.quotes[0]!.speaker = 'mi5')],
  ['the attribution of a quote', ['attribution'], (b) => (b.quotes[0]!.attribution = 'she said')],
  [
    'how certain an event is',
    ['certainty', 'attribution'],
    (b) => Object.assign(b.events[0]!, { certainty: 'alleged', attribution: 'it is alleged' }),
  ],
  ['what kind an event is', ['kind'], (b) => (b.events[0]!.kind = 'publication')],
  ['whose word an event is', ['saidBy'], (b) => (b.events[0]!.saidBy = 'mi5')],
  ['the date of an event', ['when.edtf'], (b) => (b.events[0]!.when.edtf = '2023')],
  [
    'what a share is of, for the first time',
    ['of'],
    (b) => (b.figures[0]!.of = { words: 'of all', defined: true }),
  ],
  [
    'a date known from elsewhere',
    ['when.external'],
    (b) => (b.events[0]!.when.external = { edtf: '2014-06', cites: b.events[0]!.cites }),
  ],
];

describe('diff: what changed, and what was not recorded', () => {
  for (const [name, fields, edit] of contested) {
    it(`asks for a correction of ${name}, and takes the one it proposes`, () => {
      const { now, changes, proposed, problems } = after(edit, true);
      assert.ok(changes.length > 0);
      assert.deepEqual(
        proposed.map(({ field }) => field),
        fields,
      );
      assert.deepEqual(
        problems.map(({ level, code }) => [level, code]),
        fields.map(() => ['error', 'uncorrected']),
      );
      // The note is for a person to write: without it, the format refuses the entry.
      const pasted = { ...now, corrections: proposed };
      assert.ok(!parse(pasted).briefing);
      const noted = { ...now, corrections: proposed.map((entry) => ({ ...entry, note: 'It was wrong.' })) };
      assert.deepEqual(
        parse(noted).problems.filter(({ level }) => level === 'error'),
        [],
      );
      assert.deepEqual(diff(mi5(), noted, { at, strict: true }).problems, []);
    });
  }

  it('names the words that make the number’s wording, with the number', () => {
    const { proposed } = after((b) =>
      Object.assign(figure(b, 'diplomats-expelled'), {
        lower: 740,
        asWritten: 'more than 740 Russian diplomats',
      }),
    );
    assert.deepEqual(
      proposed.map(({ field }) => field),
      ['lower', 'asWritten'],
    );
  });

  it('only warns where it is not strict', () => {
    const { problems } = after((b) => (figure(b, 'plots-disrupted').value = 44));
    assert.deepEqual(
      problems.map(({ level, code, path, fact }) => [level, code, path, fact]),
      [['warning', 'uncorrected', 'figures[0].value', 'plots-disrupted']],
    );
    assert.match(
      problems[0]!.message,
      /^figures\[0\] plots-disrupted: value was 43 and is 44, and no correction/,
    );
  });

  it('takes a chain of corrections, and one of the whole of a window', () => {
    const chain = after((b) => {
      figure(b, 'plots-disrupted').value = 45;
      record({ was: 43, now: 44 }, { was: 44, now: 45 })(b);
    }, true);
    assert.deepEqual(chain.problems, []);
    const whole = after((b) => {
      const { window } = figure(b, 'plots-disrupted');
      figure(b, 'plots-disrupted').window = { words: 'since 2018' };
      record({ field: 'window', was: window, now: { words: 'since 2018' } })(b);
    }, true);
    assert.deepEqual(whole.problems, []);
  });

  it('does not take a correction that begins elsewhere, and says which', () => {
    const { problems, proposed } = after((b) => {
      figure(b, 'plots-disrupted').value = 45;
      record({ was: 44, now: 45 })(b);
    });
    assert.deepEqual([codes(problems), proposed], [['uncorrected'], []]);
    assert.match(problems[0]!.message, /c-0 says it was 44: mend that correction/);
  });

  it('does not take the correction of one field for that of another', () => {
    const { problems } = after((b) => {
      figure(b, 'plots-disrupted').value = 44;
      figure(b, 'plots-disrupted').window!.words = 'since 2018';
      record({ was: 43, now: 44 })(b);
    });
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['figures[0].window.words'],
    );
  });

  it('asks for nothing of a fact that is retracted', () => {
    const { problems } = after((b) => {
      figure(b, 'plots-disrupted').value = 44;
      record({ kind: 'retraction', was: 43 })(b);
    }, true);
    assert.deepEqual(problems, []);
  });

  it('asks for nothing where no published words changed, but lists the change', () => {
    const { changes, problems, proposed } = after((b) => {
      figure(b, 'plots-disrupted').label = 'Plots';
      figure(b, 'plots-disrupted').cites[0]!.exact = 'other words';
      b.sources[0]!.archivedUrl = 'https://archive.example/1';
      b.title = 'Another title';
    }, true);
    assert.deepEqual([problems, proposed], [[], []]);
    assert.deepEqual(
      changes.map(({ list, field }) => `${list} ${field}`),
      ['figures label', 'figures cites[0].exact', 'sources archivedUrl', 'briefing title'],
    );
  });

  it('says what readers were told and are told', () => {
    const { changes } = after((b) => {
      figure(b, 'plots-disrupted').value = 44;
      b.quotes.pop();
    });
    assert.deepEqual(changes[0]!.said, {
      was: '43 late-stage attack plots since March 2017',
      now: '44 late-stage attack plots since March 2017',
    });
    const gone = changes.find(({ change }) => change === 'removed')!;
    assert.ok(gone.said!.was && !gone.said!.now);
  });

  it('finds a correction that was taken back or rewritten', () => {
    const old = mi5();
    record({ was: 42, now: 43 })(old);
    const lost = { ...structuredClone(old), version: 2 };
    delete lost.corrections;
    assert.deepEqual(codes(diff(old, lost, { at }).problems), ['correction-lost']);
    const rewritten = { ...structuredClone(old), version: 2 };
    rewritten.corrections![0]!.was = 41;
    const { problems } = diff(old, rewritten, { at, strict: true });
    assert.deepEqual(
      problems.map(({ level, code, path }) => [level, code, path]),
      [['error', 'correction-lost', 'corrections[0]']],
    );
  });

  it('warns of a fact that is gone, and of a version that was not raised', () => {
    const { problems } = after((b) => {
      b.version = 1;
      b.events.pop();
    }, true);
    assert.deepEqual(
      problems.map(({ level, code }) => [level, code]),
      [
        ['warning', 'fact-removed'],
        ['warning', 'version-not-raised'],
      ],
    );
    assert.deepEqual(Object.keys(diffCodes).sort(), [
      'correction-lost',
      'fact-removed',
      'uncorrected',
      'version-not-raised',
    ]);
  });

  it('warns of a fact whose id one of another kind has taken', () => {
    const { problems } = after((b) => {
      b.figures.splice(b.figures.indexOf(figure(b, 'plots-disrupted')), 1);
      b.quotes[0]!.id = 'plots-disrupted';
    }, true);
    assert.ok(problems.some(({ code, fact }) => code === 'fact-removed' && fact === 'plots-disrupted'));
  });

  it('asks for a correction of the end of a window that is known from elsewhere', () => {
    const until =
      (edtf: string): Edit =>
      (b) => {
        const external = { edtf, cites: figure(b, 'plots-disrupted').cites };
        figure(b, 'plots-disrupted').window = {
          words: 'until then',
          to: { words: 'then', basis: 'unknown', external },
        };
      };
    const [was, is] = [mi5(), mi5()];
    until('2024-05')(was);
    until('2024-07')(is);
    is.version += 1;
    const { problems } = diff(was, is, { at, strict: true });
    assert.deepEqual(codes(problems), ['uncorrected']);
  });

  it('asks for nothing of what no reader is told within a field', () => {
    const [was, is] = [mi5(), mi5()];
    was.events[0]!.when.external = { edtf: '2014-06', cites: was.events[0]!.cites };
    is.events[0]!.when.external = {
      edtf: '2014-06',
      cites: was.events[0]!.cites.map((cite) => ({ ...cite, prefix: 'before' })),
    };
    const { of } = figure(is, 'under18-share');
    of!.defined = !of!.defined;
    Object.assign(figure(is, 'plots-disrupted').unit!, { 'x-desk': 'ours' });
    is.version += 1;
    const { problems, changes } = diff(was, is, { at, strict: true });
    assert.deepEqual(problems, []);
    assert.ok(changes.length >= 2);
    is.events[0]!.when.external.edtf = '2014-07';
    const [moved] = diff(was, is, { at }).problems;
    assert.match(moved!.message, /when\.external\.edtf was "2014-06" and is "2014-07"/);
  });

  it('shows of a unit what it was and is', () => {
    const { problems } = after((b) => (figure(b, 'plots-disrupted').unit = { id: 'plan', other: 'plans' }));
    assert.match(
      problems[0]!.message,
      /unit was \{"id":"late-stage.*… and is \{"id":"plan","other":"plans"\}/,
    );
  });

  it('finds nothing between a briefing and itself', () => {
    assert.deepEqual(diff(mi5(), mi5(), { at, strict: true }), { changes: [], proposed: [], problems: [] });
  });

  it('gives each proposed correction an id that nothing else has', () => {
    const { proposed } = after((b) => {
      Object.assign(figure(b, 'plots-disrupted'), { value: 44, qualifier: 'about' });
      b.embeds = [
        { id: 'plots-disrupted-correction', element: 'stat-callout', figures: ['plots-disrupted'] },
      ];
    });
    assert.deepEqual(
      proposed.map(({ id }) => id),
      ['plots-disrupted-correction-2', 'plots-disrupted-correction-3'],
    );
  });
});
