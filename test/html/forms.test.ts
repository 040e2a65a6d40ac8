import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Briefing, Embed } from '../../src/briefing/types.js';
import { writeEmbed } from '../../src/html/index.js';
import { capital, languageFor } from '../../src/language/index.js';
import { hold, textOf } from './dom.js';

const mi5 = JSON.parse(
  readFileSync(new URL('../../src/briefings/mi5-threat-update-2024.json', import.meta.url), 'utf8'),
) as Briefing;
const permalink = 'https://news.example/mi5-threat-update-2024/plots-disrupted/';
const write = (
  embed: Omit<Embed, 'id'>,
  options: { permalink?: string; headingLevel?: number } = { permalink },
): string => writeEmbed(embed, mi5, options);

const all: [string, string][] = [
  ...mi5.figures.map(({ id }): [string, string] => [id, write({ element: 'stat-callout', figures: [id] })]),
  ...mi5.quotes.map(({ id }): [string, string] => [id, write({ element: 'pull-quote', quote: id })]),
  ...mi5.figures.map(({ id }): [string, string] => [
    `${id} compared`,
    write({ element: 'key-figure-comparison', figures: [id] }),
  ]),
  ...mi5.embeds!.map((embed): [string, string] => [embed.id, write(embed)]),
  ['all figures', write({ element: 'stat-callout' })],
  ['timeline', write({ element: 'threat-timeline' }, { permalink, headingLevel: 3 })],
];

/** The names of an embed's own blocks, in order. */
const outline = (html: string): string[] => [...hold(html).children].map(({ localName }) => localName);

describe('html: the forms of EMBEDDING.md', function () {
  this.timeout(20_000);
  it('writes a figure and a quote as a blockquote', () => {
    assert.deepEqual(outline(write({ element: 'stat-callout', figures: ['plots-disrupted'] })), [
      'blockquote',
    ]);
    assert.deepEqual(outline(write({ element: 'pull-quote', quote: 'stretched' })), ['blockquote']);
  });

  it('writes a row of figures and a refused comparison as a list and a paragraph that gives the reason', () => {
    const figures = ['plots-disrupted', 'iran-plots'];
    assert.deepEqual(outline(write({ element: 'stat-callout', figures })), ['ul', 'p']);
    const refused = write({ element: 'key-figure-comparison', figures });
    assert.deepEqual(outline(refused), ['ul', 'p']);
    assert.match(textOf(refused), /Not drawn on one scale/);
    assert.doesNotMatch(textOf(write({ element: 'stat-callout', figures })), /Not drawn/);
  });

  it('writes a comparison as a table with headers and a caption, and a paragraph', () => {
    const html = write({
      element: 'key-figure-comparison',
      figures: ['under18-share'],
      title: 'Of all cases',
    });
    assert.deepEqual(outline(html), ['table', 'p']);
    const root = hold(html);
    assert.equal(root.querySelector('caption')!.textContent, 'Of all cases');
    assert.equal(textOf(html).split('Of all cases').length, 2);
    assert.ok(root.querySelector('tbody th[scope="row"]'));
    assert.equal(
      root.querySelectorAll('thead th').length,
      root.querySelectorAll('tbody tr:first-child > *').length,
    );
  });

  it('writes a timeline as one ordered list, undated last, and a paragraph', () => {
    const html = write({ element: 'threat-timeline' });
    assert.deepEqual(outline(html), ['ol', 'p']);
    const items = [...hold(html).querySelectorAll('ol > li')];
    assert.equal(items.length, mi5.events.length);
    const undated = items.map((item) => item.textContent!.includes('Date not given'));
    assert.ok(undated.includes(true));
    assert.deepEqual(undated, [...undated].sort());
    assert.match(items[0]!.textContent!, /in 2014/);
  });

  it('gives the events headings of the level asked for, else bold text', () => {
    assert.equal(
      hold(write({ element: 'threat-timeline' }, { headingLevel: 4 })).querySelectorAll('h4').length,
      mi5.events.length,
    );
    assert.equal(hold(write({ element: 'threat-timeline' })).querySelector('h2,h3,h4'), null);
  });

  it('writes nothing where there is nothing', () => {
    assert.equal(writeEmbed({ element: 'pull-quote', quote: 'nope' }, mi5), '');
    assert.equal(writeEmbed({ element: 'threat-timeline', events: [] }, mi5), '');
  });

  for (const [name, html] of all) {
    it(`${name}: permalink as last link of the last paragraph, as-of date, source`, () => {
      const root = hold(html);
      const last = [...root.querySelectorAll('p')].at(-1)!;
      assert.equal(last.querySelectorAll('a').length, 1);
      assert.equal(last.querySelector('a')!.getAttribute('href'), permalink);
      assert.match(last.textContent!, /As of Tuesday/);
      assert.match(root.textContent!, /Source: POLITICO/);
      assert.ok(root.querySelector('cite'));
      assert.equal(root.querySelector('q, script, style, data, div'), null);
    });
  }

  it('says all of a figure in words', () => {
    const said = textOf(write({ element: 'stat-callout', figures: ['diplomats-expelled'] }));
    for (const words of [
      'Over 750 Russian diplomats',
      'since Vladimir Putin invaded Ukraine',
      'Ken McCallum',
      'Which countries count as Europe is not said.',
    ]) {
      assert.ok(said.toLowerCase().includes(words.toLowerCase()), `${words}: ${said}`);
    }
  });

  it('marks corrections, foreign passages and right-to-left text', () => {
    const facts = structuredClone(mi5);
    const figure = facts.figures[0]!;
    facts.corrections = [
      {
        id: 'c',
        at: '2026-03-03',
        kind: 'correction',
        target: figure.id,
        field: 'value',
        was: 42,
        now: 43,
        note: 'A slip of ours.',
      },
    ];
    facts.sources[0]!.lang = 'fr';
    const html = writeEmbed({ element: 'stat-callout', figures: [figure.id] }, facts);
    assert.match(textOf(html), /A slip of ours/);
    assert.match(html, /<span data-b="passage" lang="fr" dir="auto">/);
    assert.match(
      writeEmbed({ element: 'stat-callout', figures: [figure.id] }, { ...facts, lang: 'ar' }),
      /^<blockquote lang="ar" dir="rtl"/,
    );
  });
});

describe('html: never more than is known', function () {
  this.timeout(20_000);
  for (const [name, html] of all) {
    it(name, () => {
      const said = textOf(html);
      for (const mention of said.matchAll(/(\S+)\s+750/g)) assert.match(mention[1]!, /^“?over$/i);
      assert.doesNotMatch(said, /\b(33|34|48|50)(\.\d+)?\s*(%|per\s?cent)/);
      assert.doesNotMatch(html, /<data|value=/);
      for (const time of hold(html).querySelectorAll('time')) {
        const datetime = time.getAttribute('datetime')!;
        const event = mi5.events.find(
          ({ when }) => capital(when.words, languageFor('en')) === time.textContent && when.edtf === datetime,
        );
        assert.ok(event, `${datetime} for “${time.textContent}” is not what the source gives`);
        if (/March|year|month/.test(time.textContent!)) assert.doesNotMatch(datetime, /\d-\d\d-\d\d/);
      }
    });
  }
});
