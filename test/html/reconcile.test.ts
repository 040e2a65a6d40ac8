import assert from 'node:assert/strict';
import { parse } from '../../src/briefing/parse.js';
import { excerpt } from '../../src/briefing/references.js';
import type { Briefing, Correction, Figure } from '../../src/briefing/types.js';
import { readEmbed, reconcile, writeEmbed } from '../../src/html/index.js';
import { changed, hold, stripped } from './dom.js';

const cites = [{ source: 'paper', exact: 'some words' }];
const plot = { id: 'plot', one: 'plot', other: 'plots' };
const before: Briefing = {
  $schema: 'https://standfirst.example/briefing/1/schema.json',
  id: 'story',
  lang: 'en',
  title: 'A story',
  version: 1,
  asOf: { words: 'Tuesday', basis: 'stated' },
  status: 'usable',
  publisher: { name: 'The Desk' },
  sources: [{ id: 'paper', type: 'article', title: 'An article', publisher: 'The Paper', lang: 'en' }],
  actors: [{ id: 'chief', kind: 'person', name: 'The chief' }],
  figures: [
    {
      id: 'plots',
      label: 'Plots',
      asWritten: '43 plots',
      kind: 'count',
      qualifier: 'exact',
      value: 43,
      unit: plot,
      window: { words: 'since March 2017' },
      saidBy: 'chief',
      attribution: 'the chief said',
      cites,
    },
  ],
  quotes: [
    {
      id: 'words',
      text: 'We are stretched.',
      form: 'full',
      speaker: 'chief',
      attribution: 'the chief said',
      lang: 'en',
      cites,
    },
  ],
  events: [
    {
      id: 'attack',
      kind: 'event',
      title: 'The attack',
      when: { edtf: 'XXXX-03', words: 'in March', basis: 'stated' },
      actors: [],
      certainty: 'reported',
      cites,
    },
  ],
};

const embeds = {
  plots: { element: 'stat-callout', figures: ['plots'] },
  words: { element: 'pull-quote', quote: 'words' },
  attack: { element: 'threat-timeline', events: ['attack'] },
} as const;
type Id = keyof typeof embeds;
const write = (id: Id, facts = before): string => writeEmbed({ ...embeds[id] } as never, facts);

/** The briefing after a change, with its record. */
function later(change: (facts: Briefing) => void, ...corrections: Partial<Correction>[]): Briefing {
  const facts = structuredClone(before);
  change(facts);
  facts.corrections = corrections.map((part, index) => {
    return {
      id: `c${index}`,
      at: '2026-03-03',
      kind: 'correction',
      target: 'plots',
      field: 'value',
      note: 'A note.',
      ...part,
    };
  });
  if (!corrections.length) delete facts.corrections;
  assert.ok(parse(facts).briefing, JSON.stringify(parse(facts).problems));
  return facts;
}
const settle = (id: Id, html: string, facts: Briefing) => reconcile(readEmbed(hold(html)), facts, [id]);
const figureOf = (facts: Briefing): Figure => facts.figures[0]!;
const number = (value: number) => (facts: Briefing) =>
  void Object.assign(figureOf(facts), { value, asWritten: `${value} plots` });

/** Both pages: with their attributes, and with the words alone. */
const pages: [string, (html: string) => string][] = [
  ['whole', (html) => html],
  ['stripped', stripped],
];

describe('html: a page and a briefing', function () {
  this.timeout(20_000);
  for (const [name, page] of pages) {
    describe(`${name} page`, () => {
      for (const id of Object.keys(embeds) as Id[]) {
        it(`${id}: takes the briefing where they agree`, () => {
          const { facts, stands, corrected, problems } = settle(id, page(write(id)), before);
          assert.deepEqual(
            { facts, stands, corrected, problems },
            { facts: excerpt(before, [id]), stands: {}, corrected: [], problems: [] },
          );
        });
      }

      it('shows what was corrected, and which correction it was', () => {
        const facts = later(number(44), { was: 43, now: 44 });
        const settled = settle('plots', page(write('plots')), facts);
        assert.equal(figureOf(settled.facts).value, 44);
        assert.deepEqual(settled.corrected, facts.corrections);
        assert.deepEqual([settled.stands, settled.problems], [{}, []]);
      });

      it('follows a chain of corrections from any of its versions', () => {
        const facts = later(number(45), { was: 43, now: 44 }, { was: 44, now: 45 });
        assert.deepEqual(
          settle('plots', page(write('plots')), facts)
            .corrected.map(({ id }) => id)
            .sort(),
          ['c0', 'c1'],
        );
        const middle = later(number(44));
        assert.deepEqual(
          settle('plots', page(write('plots', middle)), facts).corrected.map(({ id }) => id),
          ['c1'],
        );
      });

      it('knows corrections of a qualifier, a window, a quote, a title, a date', () => {
        const cases: [Id, Briefing][] = [
          [
            'plots',
            later(
              (facts) => {
                const figure = figureOf(facts);
                delete figure.value;
                Object.assign(figure, { qualifier: 'more-than', lower: 43, asWritten: 'over 43 plots' });
              },
              { field: 'asWritten', was: '43 plots', now: 'over 43 plots' },
              { field: 'value', was: 43 },
              { field: 'lower', now: 43 },
              { field: 'qualifier', was: 'exact', now: 'more-than' },
            ),
          ],
          [
            'plots',
            later((facts) => void (figureOf(facts).window = { words: 'since May 2017' }), {
              field: 'window.words',
              was: 'since March 2017',
              now: 'since May 2017',
            }),
          ],
          [
            'words',
            later((facts) => void (facts.quotes[0]!.text = 'We are strained.'), {
              target: 'words',
              field: 'text',
              was: 'We are stretched.',
              now: 'We are strained.',
            }),
          ],
          [
            'attack',
            later((facts) => void (facts.events[0]!.title = 'The assault'), {
              target: 'attack',
              field: 'title',
              was: 'The attack',
              now: 'The assault',
            }),
          ],
          [
            'attack',
            later((facts) => void (facts.events[0]!.when = { words: 'in April', basis: 'stated' }), {
              target: 'attack',
              field: 'when',
              was: before.events[0]!.when,
              now: { words: 'in April', basis: 'stated' },
            }),
          ],
        ];
        for (const [id, facts] of cases) {
          const settled = settle(id, page(write(id)), facts);
          assert.deepEqual([settled.problems, settled.stands], [[], {}]);
          assert.ok(settled.corrected.length > 0);
          assert.deepEqual(settled.facts, excerpt(facts, [id]));
        }
      });

      it('reports a difference that no correction explains, once', () => {
        for (const facts of [later(number(44)), later(number(45), { was: 44, now: 45 })]) {
          const { problems, corrected } = settle('plots', page(write('plots')), facts);
          assert.deepEqual(
            problems.map(({ level, code, fact }) => [level, code, fact]),
            [['warning', 'page-differs', 'plots']],
          );
          assert.match(problems[0]!.message, /plots/);
          assert.deepEqual(corrected, []);
        }
      });

      it('does not take a longer number or a qualified one for the briefing’s', () => {
        for (const to of ['143 plots', 'over 43 plots', '43 plots or more', '4 3 plots']) {
          const html = page(
            changed(write('plots'), '[data-b="quantity"]', (node) => void (node.textContent = to)),
          );
          assert.equal(settle('plots', html, before).problems.length, 1, to);
        }
      });

      it('names retractions of the facts shown', () => {
        const facts = later(() => {}, { kind: 'retraction', field: 'value', was: 43 });
        assert.deepEqual(settle('plots', page(write('plots')), facts).corrected, facts.corrections);
        assert.deepEqual(settle('words', page(write('words')), facts).corrected, []);
      });
    });
  }

  it('leaves the page’s fact whole where the briefing has silently changed', () => {
    const settled = settle(
      'plots',
      write('plots'),
      later((facts) => {
        number(44)(facts);
        figureOf(facts).label = 'Conspiracies';
      }),
    );
    const figure = figureOf(settled.facts);
    assert.deepEqual([figure.value, figure.asWritten], [43, '43 plots']);
    assert.deepEqual(settled.stands, {});
    assert.equal(figure.label, 'Conspiracies');
    assert.ok(parse(settled.facts).briefing);
  });

  it('lets an editor’s words stand against a correction of another field, which is made', () => {
    const facts = later(number(44), { was: 43, now: 44 });
    const html = changed(
      write('plots'),
      '[data-b="window"]',
      (node) => void (node.textContent = 'since May 2017'),
    );
    const { facts: shown, stands, corrected, problems } = settle('plots', html, facts);
    assert.equal(figureOf(shown).value, 44);
    assert.equal(corrected.length, 1);
    assert.deepEqual(stands, { plots: { window: 'since May 2017' } });
    assert.equal(problems.length, 1);
  });

  it('lets an editor’s number stand', () => {
    const html = changed(
      write('plots'),
      '[data-b="quantity"]',
      (node) => void (node.textContent = '44 plots'),
    );
    const { stands, problems } = settle('plots', html, before);
    assert.deepEqual(stands, { plots: { quantity: '44 plots' } });
    assert.deepEqual([problems[0]!.expected, problems[0]!.found], ['43 plots', '44 plots']);
    // The desk makes the same correction: nothing is left to report.
    const mended = settle('plots', html, later(number(44), { was: 43, now: 44 }));
    assert.deepEqual([mended.stands, mended.problems, mended.corrected], [{}, [], []]);
  });

  it('lets an editor’s label stand, which is not contested', () => {
    const html = changed(write('plots'), '[data-b="label"]', (node) => void (node.textContent = 'Attacks'));
    const { stands, problems } = settle('plots', html, before);
    assert.deepEqual([stands, problems], [{ plots: { label: 'Attacks' } }, []]);
  });

  it('keeps the date of a page that the briefing has silently changed, with its source', () => {
    const published = structuredClone(before);
    published.sources.push({ ...published.sources[0]!, id: 'agency' });
    published.events[0]!.when.external = {
      edtf: '2024-03-22',
      cites: [{ source: 'agency', exact: 'on 22 March' }],
    };
    const { facts } = settle(
      'attack',
      write('attack', published),
      later((now) => void (now.events[0]!.when = { words: 'in April', basis: 'stated' })),
    );
    assert.deepEqual(facts.events[0]!.when, published.events[0]!.when);
    assert.ok(parse(facts).briefing);
  });

  it('gives a fact that the page does not hold from the briefing', () => {
    const page = readEmbed(hold(write('plots')));
    const { facts, problems } = reconcile(page, before, ['plots', 'attack']);
    assert.deepEqual(facts.events, before.events);
    assert.match(
      problems.map(({ message }) => message).join(),
      /^attack: the briefing has it and the page does not/,
    );
  });

  it('keeps a fact that the page alone holds, with all it refers to', () => {
    const facts = structuredClone(before);
    facts.quotes = [];
    facts.actors = [];
    facts.figures = [];
    const html = write('words').replace('We are stretched.', 'We are strained.');
    const page = readEmbed(hold(html));
    const settled = reconcile(page, facts, [], ['words']);
    assert.deepEqual(
      [settled.facts.quotes[0]?.id, settled.facts.actors[0]?.id, settled.problems[0]?.code],
      ['words', 'chief', 'page-differs'],
    );
    assert.deepEqual(settled.stands, page.stands.words ? { words: page.stands.words } : {});
  });
});

describe('html: what a briefing may not take from a page', () => {
  const settleAll = (html: string, facts: Briefing, ids: string[]) =>
    reconcile(readEmbed(hold(html)), facts, ids);

  it('another as-of date or words of a correction, unless it says the same', () => {
    const edited = changed(
      write('plots'),
      '[data-b="asOf"]',
      (node) => (node.textContent = 'As of Wednesday'),
    );
    assert.deepEqual(settleAll(edited, before, ['plots']).stands, {
      [before.id]: { asOf: 'As of Wednesday' },
    });
    const said = changed(write('plots'), '[data-b="asOf"]', () => {});
    assert.deepEqual(settleAll(said, before, ['plots']).stands, {});
  });

  it('that a fact is not there: what an editor took out stays out', () => {
    const facts = structuredClone(before);
    const html = writeEmbed({ element: 'threat-timeline' }, facts);
    const [first, ...others] = facts.events.map(({ id }) => id);
    facts.events.push({ ...structuredClone(facts.events[0]!), id: 'later', title: 'Something later' });
    const taken = changed(html, '[data-event]', (node) => {
      if (node.getAttribute('data-event')!.includes(`"id":"${first}"`)) node.remove();
    });
    const settled = settleAll(taken, facts, [first!, ...others, 'later']);
    assert.deepEqual(
      settled.facts.events.map(({ id }) => id),
      [...others, 'later'],
    );
    assert.match(
      settled.problems.map(({ message }) => message).join(),
      /taken out of the page: it is not shown/,
    );
  });

  it('that a figure is not within an event, and that an event is not answered', () => {
    const facts = structuredClone(before);
    const [event] = facts.events;
    event!.figures = ['plots'];
    facts.events.push({
      ...structuredClone(event!),
      id: 'answer',
      title: 'An answer',
      figures: [],
      respondsTo: event!.id,
    });
    const html = writeEmbed({ element: 'threat-timeline' }, facts);
    const held = settleAll(
      changed(html, '[data-figure]', (node) => node.remove()),
      facts,
      [event!.id, 'answer'],
    );
    assert.deepEqual([held.facts.figures, held.facts.events[0]!.figures], [[], []]);
    assert.equal(held.problems.length, 1);
    const taken = changed(html, '[data-event]', (node) => {
      if (node.getAttribute('data-event')!.includes(`"id":"${event!.id}"`)) node.remove();
    });
    const alone = settleAll(taken, facts, [event!.id, 'answer']);
    assert.deepEqual(
      alone.facts.events.map(({ id, respondsTo }) => [id, respondsTo]),
      [['answer', undefined]],
    );
  });

  it('a passage that was taken out of it', () => {
    const facts = structuredClone(before);
    const taken = changed(write('plots'), '[data-b="passage"]', (node) => node.remove());
    assert.equal(settleAll(taken, facts, ['plots']).facts.figures[0]!.cites[0]!.exact, '');
  });

  it('a link whose words were taken out of it', () => {
    const facts = structuredClone(before);
    Object.assign(facts.events[0]!, {
      summary: 'So says the report.',
      links: [{ url: '/report', words: 'the report' }],
    });
    const html = writeEmbed({ element: 'threat-timeline', events: ['attack'] }, facts);
    const links = (page: string) => settleAll(page, facts, ['attack']).facts.events[0]!.links!.length;
    assert.equal(links(html), 1);
    assert.equal(links(html.replace(/<a href="\/report">the report<\/a>/, 'nobody')), 0);
  });

  it('a number within an event', () => {
    const facts = structuredClone(before);
    facts.events[0]!.figures = ['plots'];
    const html = writeEmbed({ element: 'threat-timeline', events: ['attack'] }, facts);
    const edited = changed(
      html,
      '[data-figure] [data-b="quantity"]',
      (node) => (node.textContent = '44 plots'),
    );
    const { stands, problems } = settleAll(edited, facts, ['attack']);
    assert.equal(stands['plots']?.['quantity'], '44 plots');
    assert.deepEqual(
      problems.map(({ code, fact }) => [code, fact]),
      [['page-differs', 'plots']],
    );
  });

  it('a number that was changed again without a record', () => {
    const facts = later(number(44), { was: 43, now: 44 });
    figureOf(facts).value = 45;
    figureOf(facts).asWritten = '45 plots';
    const { facts: shown, problems } = settle('plots', write('plots'), facts);
    assert.equal(figureOf(shown).value, 43);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['page-differs'],
    );
  });

  it('an editor’s line on a page without attributes', () => {
    const noted = stripped(write('plots')).replace(
      '</blockquote>',
      '<p>Editor’s note: since withdrawn.</p></blockquote>',
    );
    const { problems } = settle('plots', noted, before);
    assert.deepEqual(
      problems.map(({ code, found }) => [code, found]),
      [['page-differs', "Editor's note: since withdrawn."]],
    );
  });

  it('a label on a page without attributes', () => {
    const relabelled = stripped(write('plots')).replace('>Plots<', '>Conspiracies<');
    assert.deepEqual(
      settle('plots', relabelled, before).problems.map(({ code }) => code),
      ['page-differs'],
    );
  });
});
