import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Briefing, Embed, Event } from '../../src/briefing/types.js';
import { readEmbed, reconcile, writeEmbed } from '../../src/html/index.js';
import { addLanguage } from '../../src/language/index.js';
import { languages } from '../../src/language/all.js';
import { records } from '../../stories/awkward.js';
import { briefing } from './arbitrary.js';
import { hold, stripped } from './dom.js';

const mi5 = JSON.parse(readFileSync('src/briefings/mi5-threat-update-2024.json', 'utf8')) as Briefing;
const permalink = 'https://news.example/story/timeline/';

/** A timeline of two events with the same date, of which one was answered. */
const facts = structuredClone(records(2));
const told = { certainty: 'alleged', attribution: 'police said', summary: 'It was in the port.' } as const;
facts.events = facts.events.map((event, index): Event => ({
  ...event,
  ...told,
  id: `e${index}`,
  title: index ? 'A minister resigns' : 'An arrest in the port',
  when: { edtf: '2024-03', words: 'in March 2024', basis: 'stated' },
  ...(index && { certainty: 'reported', respondsTo: 'e0' }),
}));

const write = (of: Briefing): string =>
  stripped(writeEmbed({ element: 'threat-timeline' }, of, { permalink }));
const settle = (html: string, of: Briefing) =>
  reconcile(
    readEmbed(hold(html)),
    of,
    of.events.map(({ id }) => id),
  ).problems.map(({ message }) => message);

describe('html: a timeline whose attributes are gone', function () {
  this.timeout(60_000);
  before(() => languages.forEach(addLanguage));

  it('is the briefing’s where nobody edited it, whatever it says', () => {
    fc.assert(
      fc.property(briefing, (of) => assert.deepEqual(settle(write(of), of), [])),
      { numRuns: 40 },
    );
    for (const of of [facts, mi5, records(60)]) assert.deepEqual(settle(write(of), of), []);
  });

  it('is the briefing’s where a fact was retracted or corrected since', () => {
    const html = write(mi5);
    const note = { id: 'c', at: '2026-03-03', note: 'A note.', target: 'isis-2014' };
    const retracted = { ...note, kind: 'retraction', field: 'title' } as const;
    assert.deepEqual(settle(html, { ...mi5, corrections: [retracted] }), []);
    const now = structuredClone(mi5);
    const was = now.events[0]!.title;
    now.events[0]!.title = 'Another title';
    const corrected = { ...note, kind: 'correction', field: 'title', was, now: 'Another title' } as const;
    assert.equal(now.events[0]!.id, 'isis-2014');
    assert.deepEqual(settle(html, { ...now, corrections: [corrected] }), []);
  });

  it('follows the briefing in all that may change without a correction', () => {
    const html = write(mi5);
    const now = structuredClone(mi5);
    now.asOf = { words: 'Friday', basis: 'stated', edtf: '2024-10-11' };
    now.publisher.name = 'Another desk';
    for (const event of now.events) if (event.summary) event.summary = 'In other words.';
    for (const actor of now.actors) actor.name += ' II';
    for (const source of now.sources) source.title += ', continued';
    now.embeds = [];
    assert.deepEqual(settle(html, now), []);
  });

  it('is the briefing’s where it was written after a retraction, or before a correction of what was answered', () => {
    const note = { id: 'c', at: '2026-03-03', note: 'A note.', target: 'e0' };
    const retracted = { ...facts, corrections: [{ ...note, kind: 'retraction', field: 'title' } as const] };
    assert.deepEqual(settle(write(retracted), retracted), []);
    const now = structuredClone(facts);
    now.events[0]!.title = 'An arrest in the harbour';
    const was = { was: 'An arrest in the port', now: 'An arrest in the harbour' };
    now.corrections = [{ ...note, kind: 'correction', field: 'title', ...was }];
    assert.deepEqual(settle(write(facts), now), []);
    assert.deepEqual(settle(write(now), now), []);
  });

  it('has a date that begins without its capital, as in its source', () => {
    assert.deepEqual(settle(write(facts).replaceAll('In March', 'in March'), facts), []);
  });

  const edits: Record<string, (html: string) => string> = {
    'one of two dates alike': (html) => html.replace('In March 2024', 'In April 2024'),
    'a title': (html) => html.replace('A minister resigns<', 'A minister does not resign<'),
    'a sentence more': (html) => html.replace('It was in the port.', 'It was in the port. Or was it?'),
    'a paragraph more': (html) => html.replace('</li>', '<p>All were acquitted.</p></li>'),
    'an event more': (html) =>
      html.replace(
        '</ol>',
        '<li><p><strong>In May</strong></p><p><strong>All is well</strong></p></li></ol>',
      ),
    'words after it': (html) => html.replace('As of', 'Our reporter adds. As of'),
  };
  for (const [name, edit] of Object.entries(edits))
    it(`stands as an editor wrote it: ${name}`, () => {
      const html = write(facts);
      const edited = edit(html);
      assert.notEqual(edited, html);
      assert.notDeepEqual(settle(edited, facts), []);
    });
});

describe('html: figures and quotes whose attributes are gone', function () {
  this.timeout(60_000);
  before(() => languages.forEach(addLanguage));
  const harbour = JSON.parse(readFileSync('test/briefings/harbour.json', 'utf8')) as Briefing;
  const meet = (embed: Omit<Embed, 'id'>, of: Briefing, edit = (html: string): string => html): string[] =>
    reconcile(
      readEmbed(hold(edit(stripped(writeEmbed(embed, of, { permalink }))))),
      of,
      embed.figures ?? [embed.quote!],
    ).problems.map(({ message }) => message);

  const row: Omit<Embed, 'id'> = { element: 'stat-callout', figures: ['plots-disrupted', 'iran-plots'] };

  it('are the briefing’s where nobody edited them, by themselves, in rows and compared', () => {
    for (const of of [mi5, harbour]) {
      const ids = of.figures.map(({ id }) => id);
      for (const { id } of of.quotes) assert.deepEqual(meet({ element: 'pull-quote', quote: id }, of), []);
      for (const [index, id] of ids.entries())
        for (const figures of [[id], [id, ids[(index + 1) % ids.length]!]])
          for (const element of ['stat-callout', 'key-figure-comparison'] as const)
            assert.deepEqual(meet({ element, figures }, of), []);
    }
    const figures = ['arrivals-container', 'arrivals-tanker', 'arrivals-cruise'];
    assert.deepEqual(meet({ element: 'key-figure-comparison', figures }, harbour), []);
  });

  it('are the briefing’s in every language, compared', () => {
    for (const { code } of languages) {
      const of = structuredClone(harbour);
      of.lang = code;
      for (const figures of [
        ['silt-january', 'silt-february'],
        ['containers-2022', 'silt-january'],
        ['arrivals-container', 'arrivals-tanker', 'arrivals-cruise'],
        ['on-time-fall'],
      ])
        assert.deepEqual(meet({ element: 'key-figure-comparison', figures }, of), [], code);
    }
  });

  it('follow the briefing in all that may change without a correction, and in corrections and retractions', () => {
    for (const embed of [
      row,
      { element: 'stat-callout', figures: ['plots-disrupted'] },
      { element: 'pull-quote', quote: mi5.quotes[0]!.id },
    ] as Omit<Embed, 'id'>[])
      for (const change of [
        (of: Briefing) => (of.asOf = { edtf: '2026-01-02', words: '2 January 2026', basis: 'stated' }),
        (of: Briefing) => (of.title = 'Another title'),
        (of: Briefing) =>
          (of.corrections = [
            {
              id: 'c',
              at: '2026-01-02',
              kind: 'retraction',
              target: 'plots-disrupted',
              field: 'value',
              was: 43,
              note: 'Wrong.',
            },
          ]),
      ]) {
        const later = structuredClone(mi5);
        change(later);
        const html = stripped(writeEmbed(embed, mi5, { permalink }));
        const ids = embed.figures ?? [embed.quote!];
        assert.deepEqual(reconcile(readEmbed(hold(html)), later, ids).problems, [], `${change}`);
        const anew = stripped(writeEmbed(embed, later, { permalink }));
        assert.deepEqual(reconcile(readEmbed(hold(anew)), later, ids).problems, [], `anew: ${change}`);
      }
  });

  for (const [what, embed, edit] of [
    [
      'a sentence more',
      row,
      (html: string) => html.replace('</ul>', '</ul><p>The Home Office says both numbers are wrong.</p>'),
    ],
    [
      'words after a window',
      row,
      (html: string) => html.replace('since March 2017', 'since March 2017, in London'),
    ],
    [
      'words after one number’s source',
      { element: 'stat-callout', figures: ['plots-disrupted'] },
      (html: string) => html.replace('POLITICO', 'POLITICO has withdrawn this'),
    ],
    [
      'words after a quote',
      { element: 'pull-quote', quote: mi5.quotes[0]!.id },
      (html: string) => html.replace(/<p>— (.*?)<\/p>/, '<p>— $1, who denies it</p>'),
    ],
    [
      'two numbers in each other’s place',
      row,
      (html: string) => {
        const [a, b] = [...html.matchAll(/<strong[^>]*>(.*?)<\/strong>/g)].map(([, number]) => number!);
        assert.ok(a && b && a !== b);
        return html.replace(`>${a}<`, '>#<').replace(`>${b}<`, `>${a}<`).replace('>#<', `>${b}<`);
      },
    ],
  ] as const)
    it(`stand as an editor wrote them: ${what}`, () => {
      const told = meet(embed as Omit<Embed, 'id'>, mi5, (html) => {
        const edited = edit(html);
        assert.notEqual(edited, html);
        return edited;
      });
      assert.notDeepEqual(told, []);
    });
});
