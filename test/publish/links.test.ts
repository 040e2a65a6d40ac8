/** Where an event leads readers on: the same addresses, whatever it was made into. */
import assert from 'node:assert/strict';
import type { Briefing } from '../../src/briefing/types.js';
import { excerpt } from '../../src/briefing/references.js';
import { readEmbed, writeEmbed } from '../../src/html/index.js';
import { appleNews } from '../../src/publish/forms/apple-news.js';
import { email } from '../../src/publish/forms/email.js';
import { markdown } from '../../src/publish/forms/markdown.js';
import { oembed } from '../../src/publish/forms/oembed.js';
import { text } from '../../src/publish/forms/text.js';
import { changed, hold } from '../html/dom.js';
import { mi5, publishedOf } from './published.js';

const [event] = mi5.events;
const links = [
  { url: 'https://films.example/1', words: 'A film of <it>' },
  { url: 'javascript:alert(1)', words: 'No address' },
];
const linked: Briefing = {
  ...mi5,
  events: mi5.events.map((each) => (each === event ? { ...each, links } : each)),
};
const html = writeEmbed({ element: 'threat-timeline', events: [event!.id] }, excerpt(linked, [event!.id]));

describe('the links of an event', () => {
  it('stand in every form, and lead nowhere that is not safe', () => {
    const published = publishedOf(linked).find(({ embed }) => embed.events?.includes(event!.id))!;
    const forms = {
      text: text(published),
      markdown: markdown(published),
      email: email(published),
      'Apple News': appleNews(published)
        .flatMap(({ components = [] }) => components.map((component) => component.text))
        .join('\n'),
      oembed: oembed(published)['html'] as string,
      carrier: published.carrier,
    };
    for (const [name, form] of Object.entries(forms)) {
      const seen = form.replace(/data-[a-z]+="[^"]*"/g, '');
      assert.match(seen, /A film of (&lt;|\\?<)it/, name);
      assert.ok(seen.includes('https://films.example/1'), name);
      assert.ok(seen.includes('No address') && !seen.includes('javascript:'), name);
    }
  });

  it('come back out of the HTML, and are the page’s where an editor changed their words', () => {
    const read = readEmbed(hold(html));
    assert.deepEqual(read.facts!.events[0]!.links, links);
    assert.equal(read.partial ?? false, false);
    const edited = changed(html, 'a[href^="https://films"]', (node) => (node.textContent = 'Another film'));
    assert.equal(readEmbed(hold(edited)).partial, true);
  });
});
