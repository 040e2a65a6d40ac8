import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Briefing, Event } from '../../src/briefing/types.js';
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
