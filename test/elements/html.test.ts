/** The round trip of `html/` in a real DOM: what the parser and the editor of a browser make of the written HTML. */
import { expect } from '@open-wc/testing';
import { excerpt } from '../../src/briefing/references.js';
import type { Embed } from '../../src/briefing/types.js';
import { readEmbed, writeEmbed } from '../../src/html/index.js';
import { mi5 } from './fixture.js';

const hold = (html: string): HTMLElement => {
  const section = document.createElement('section');
  section.innerHTML = html;
  return section;
};
const embeds: Omit<Embed, 'id'>[] = [
  { element: 'stat-callout' },
  { element: 'stat-callout', figures: ['diplomats-expelled'] },
  { element: 'pull-quote', quote: 'some-form-of-connection' },
  { element: 'threat-timeline' },
  { element: 'key-figure-comparison', figures: ['under18-share'] },
  { element: 'key-figure-comparison', figures: ['plots-disrupted', 'iran-plots'] },
];

describe('html: in a real DOM', () => {
  for (const embed of embeds) {
    it(`${embed.element} ${embed.figures ?? embed.quote ?? ''}: gives the same facts again, and the words alone when stripped`, async () => {
      const facts = await mi5();
      const permalink = 'https://news.example/p/';
      const root = hold(writeEmbed(embed, facts, { permalink, headingLevel: 3 }));
      const ids =
        embed.figures ??
        (embed.quote
          ? [embed.quote]
          : facts[embed.element === 'threat-timeline' ? 'events' : 'figures'].map(({ id }) => id));
      const { words, ids: own, ...reading } = readEmbed(root);
      expect(own).to.include.members(ids);
      // A path on somebody's disk stays there.
      const { $schema, ...part } = excerpt(facts, ids);
      expect(reading).to.deep.equal({ facts: part, stands: {}, partial: false, permalink });
      // Serialised by the browser, as a visual editor does, it still reads the same.
      expect(readEmbed(hold(root.innerHTML))).to.deep.equal({ ...reading, words, ids: own });
      for (const node of root.querySelectorAll('*')) {
        for (const { name } of [...node.attributes]) if (name.startsWith('data-')) node.removeAttribute(name);
      }
      expect(readEmbed(root)).to.deep.equal({ words, stands: {}, ids: [], partial: true, permalink });
    });
  }
});
