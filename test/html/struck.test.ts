/** What the letters of a block do not say: that they are struck out, or that only a screen reader says them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Briefing } from '../../src/briefing/types.js';
import { readEmbed, writeEmbed } from '../../src/html/index.js';
import { reconcile } from '../../src/html/reconcile.js';
import { changed, hold, stripped } from './dom.js';

const mi5 = JSON.parse(
  readFileSync(new URL('../../src/briefings/mi5-threat-update-2024.json', import.meta.url), 'utf8'),
) as Briefing;
const figure = writeEmbed({ element: 'stat-callout', figures: ['plots-disrupted'] }, mi5);

describe('html: words that are not as they read', () => {
  const ways: Record<string, (html: string) => string> = {
    'by a style': (html) => html.replace('<p data-b="quantity"', '$& style="text-decoration: line-through"'),
    'within its block': (html) => html.replace(/<strong [^>]*>43<.strong>[^<]*/, '<s>$&</s>'),
    'with its block': (html) => html.replace(/<p data-b="quantity".*?<.p>/, '<del>$&</del>'),
    'with all that stands there': (html) => `<strike>${html}</strike>`,
  };
  for (const [how, strike] of Object.entries(ways))
    it(`a number struck out ${how} stands so, and the same one of the briefing not in its place`, () => {
      const marked = strike(figure);
      assert.notEqual(marked, figure);
      assert.equal(readEmbed(hold(marked)).partial, true);
      for (const html of [marked, stripped(marked)]) {
        const { problems } = reconcile(readEmbed(hold(html)), mi5, ['plots-disrupted']);
        assert.equal(problems[0]?.fact, 'plots-disrupted');
      }
    });

  it('a number raised by a style beside another is none of it', () => {
    const raised = figure.replace('>43</strong>', '$&<span style="vertical-align: super">1</span>');
    assert.equal(readEmbed(hold(raised)).partial, true);
  });

  it('what a host says to those alone who do not see is not shown', () => {
    const event = {
      ...mi5.events[0]!,
      summary: 'The report says so.',
      links: [{ url: '/r', words: 'report' }],
    };
    const html = writeEmbed({ element: 'threat-timeline', events: [event.id] }, { ...mi5, events: [event] });
    const hosted = changed(html, '[data-b="summary"] a', (node) =>
      node.insertAdjacentHTML('beforeend', '<span class="screen-reader-text"> (opens in a new tab)</span>'),
    );
    assert.notEqual(hosted, html);
    const { stands, partial } = readEmbed(hold(hosted));
    assert.deepEqual([stands, partial], [{}, false]);
  });
});
