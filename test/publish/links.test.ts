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

  it('stand within the summary in every form where their words do, each of its lines a paragraph', () => {
    const film = { url: 'https://films.example/2', words: 'a film' };
    const summary = 'Look at a film.\nIt is _long_: see!';
    const facts: Briefing = {
      ...mi5,
      events: mi5.events.map((each) => (each === event ? { ...each, summary, links: [film] } : each)),
    };
    const published = publishedOf(facts).find(({ embed }) => embed.events?.includes(event!.id))!;
    assert.match(text(published), /^Look at a film\. · https:\/\/films\.example\/2\nIt is _long_: see!$/m);
    assert.match(
      markdown(published),
      /Look at \[a film\]\(<https:\/\/films\.example\/2>\)\\?\. {2}\n *It is \\_long\\_: see/,
    );
    const within = 'Look at <a href="https://films.example/2">a film</a>.';
    assert.ok(
      email(published)
        .replace(/ style="[^"]*"/g, '')
        .includes(within),
    );
    assert.ok((oembed(published)['html'] as string).includes(`${within} · It is _long_: see!`));
    assert.ok(
      published.carrier.includes(
        `<p data-b="summary">${within}</p><p data-b="summary">It is _long_: see!</p>`,
      ),
    );
    const components = appleNews(published).flatMap(({ components = [] }) => components);
    assert.deepEqual(
      components
        .filter((component) => component.text?.includes('film'))
        .map(({ text, format }) => [text, format]),
      [[within, 'html']],
    );
    const edited = changed(
      published.carrier,
      'a[href="https://films.example/2"]',
      (node) => (node.textContent = 'a book'),
    );
    const read = readEmbed(hold(edited));
    assert.equal(read.partial, false);
    assert.equal(
      read.facts!.events.find(({ id }) => id === event!.id)!.summary,
      summary.replace('film', 'book'),
    );
  });

  it('come back out of the HTML, and are the page’s where an editor changed their words', () => {
    const read = readEmbed(hold(html));
    assert.deepEqual(read.facts!.events[0]!.links, links);
    assert.equal(read.partial ?? false, false);
    const edited = changed(html, 'a[href^="https://films"]', (node) => (node.textContent = 'Another film'));
    assert.equal(readEmbed(hold(edited)).partial, true);
  });
});
