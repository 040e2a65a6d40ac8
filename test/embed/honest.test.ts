import assert from 'node:assert/strict';
import type { Briefing } from '../../src/briefing/types.js';
import { writeEmbed } from '../../src/html/index.js';
import { eachEngine, mi5, seen, shown, visit } from './site.js';

const facts = JSON.parse(mi5) as Briefing;
const figures = facts.figures.map(({ id }) => id);
const each = figures
  .map(
    (id) => `<key-figure-comparison id="c-${id}" briefing="/b.json" figures="${id}"></key-figure-comparison>`,
  )
  .join('');
const body = `
  <stat-callout briefing="/b.json" figures="${figures.join(' ')}"></stat-callout>
  <threat-timeline id="chart" briefing="/b.json" view="chart"></threat-timeline>
  <threat-timeline id="list" briefing="/b.json" view="list"></threat-timeline>
  <section>${writeEmbed({ element: 'stat-callout', figures }, facts)}${writeEmbed({ element: 'threat-timeline' }, facts)}</section>${each}`;

/**
 * Everything a page says in any way: text, and every attribute that is read out, copied or parsed. Not the JSON by
 * which HTML hands facts back, where a bound stands beside its qualifier.
 */
const everything = `(() => {
  const lines = [];
  const walk = (root) => {
    for (const node of root.querySelectorAll('*')) {
      if (node.localName === 'style') continue;
      for (const { name, value } of node.attributes) {
        if (/^(aria-label|aria-description|aria-valuetext|alt|title|datetime|value|content)$/.test(name)) lines.push(name + '=' + value);
      }
      const own = [...node.childNodes].filter((child) => child.nodeType === 3).map((child) => child.data).join(' ');
      if (own.trim()) lines.push(own.replace(/\\s+/g, ' ').trim());
      if (node.shadowRoot) walk(node.shadowRoot);
    }
  };
  walk(document.body);
  return lines;
})()`;

/** What must never be said, and what makes a hit no offence: the day in March is known from elsewhere, and said to be. */
const never: [string, RegExp, RegExp?][] = [
  ['“over 750” as 750', /\b750\b/, /over[\s\u00a0]750\b/i],
  ['“more than a third” as a percentage', /\b3[34](\.\d+)?\s?(%|per cent|percent)/i],
  ['“almost half” as 48 or 50', /\b(48|49|50)\b(?!\s?p)/],
  [
    '“March” as a day',
    /^datetime=\d{4}-03-\d\d|\b\d{1,2} March\b|March \d{1,2}\b(?!\d)/,
    /22 March 2024, according to Wikipedia|“On 22 March 2024”/,
  ],
  ['a yearly rate', /(per|a) year\b.*\b(5|6|7)\b|\b(5|6|7)\b.*\bper year/i],
  ['“threefold” as a percentage', /\b(200|300)\s?(%|per cent|percent)/i],
];

eachEngine('never more than is known', (at) => {
  it('in text, marks, alternative text, datetime or table, with script and without', async () => {
    at.site.page('/all', body);
    const { page } = await visit(at.browser, at.site, '/all');
    await shown(page, 'stat-callout', '#chart', '#list', ...figures.map((id) => `#c-${id}`));
    const lines = (await page.evaluate(everything)) as string[];
    assert.ok(
      lines.some((line) => /over[\s\u00a0]750/i.test(line)),
      'nothing was read',
    );
    for (const [name, pattern, harmless] of never) {
      const hits = lines.filter((line) => pattern.test(harmless ? line.replace(harmless, '') : line));
      assert.deepEqual(hits, [], name);
    }
    for (const root of ['#c-ct-volume-static', 'stat-callout [data-fact="ct-volume-static"]']) {
      assert.doesNotMatch(
        await seen(page, root),
        /\d\s?%|per ?cent|\b0\b|\bzero\b/,
        '“about static” with a number',
      );
    }
  });
});
