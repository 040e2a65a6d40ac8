import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../../stories/demo/serve.mjs';
import type { Briefing, Event, Figure, Quote } from '../../src/briefing/types.js';
import { fold } from '../../src/briefing/fold.js';
import { writeEmbed } from '../../src/html/index.js';
import { languageFor, sayEvent, sayFigure, sayQuote } from '../../src/language/index.js';
import { eachEngine, engines, mi5, seen, shown, until, visit } from './site.js';

const facts = JSON.parse(mi5) as Briefing;
const english = languageFor(facts.lang);

/** The words of a fact that a reader must have, with script and without. */
const figureWords = (figure: Figure): string[] => {
  const { label, amount, unit, window, of, attribution, notes } = sayFigure(figure, facts, english);
  return [label, amount, unit, window, of, attribution, ...notes].filter((words) => words !== undefined);
};
const quoteWords = (quote: Quote): string[] => {
  const { text, leadIn, attribution } = sayQuote(quote, facts, english);
  return [text, leadIn, attribution].filter((words) => words !== undefined);
};
const eventWords = (event: Event): string[] => {
  const { title, when } = sayEvent(event, facts, english);
  return [title, when.words];
};
const plain = (text: string): string => fold(text).replace(/\s+/g, ' ').toLowerCase();

const figures = facts.figures.map(({ id }) => id);
const body = `
  <stat-callout>${writeEmbed({ element: 'stat-callout', figures }, facts)}</stat-callout>
  ${facts.quotes.map(({ id }) => `<pull-quote id="quote-${id}">${writeEmbed({ element: 'pull-quote', quote: id }, facts)}</pull-quote>`).join('')}
  <threat-timeline view="list">${writeEmbed({ element: 'threat-timeline' }, facts)}</threat-timeline>
  <key-figure-comparison>${writeEmbed({ element: 'key-figure-comparison', figures: ['under18-share'] }, facts)}</key-figure-comparison>`;

const expected: [string, string[]][] = [
  ['stat-callout', facts.figures.flatMap(figureWords)],
  ...facts.quotes.map((quote): [string, string[]] => [`#quote-${quote.id}`, quoteWords(quote)]),
  ['threat-timeline', facts.events.flatMap(eventWords)],
];

eachEngine('reading', (at) => {
  for (const script of [true, false]) {
    it(`every fact reads ${script ? 'with script' : 'with scripts off'}, in the same words`, async () => {
      // Only Chromium lets a test turn scripts off; elsewhere the page comes without its script.
      const off = !script && (await at.browser.version()).includes('Chrom');
      at.site.page('/read', body, script || off ? {} : { head: '' });
      const { page, errors, warnings } = await visit(at.browser, at.site, '/read', { script: !off });
      if (script) await shown(page, ...expected.map(([selector]) => selector), 'key-figure-comparison');
      for (const [selector, words] of expected) {
        const text = plain(await seen(page, selector));
        assert.deepEqual(
          words.filter((part) => !text.includes(plain(part))),
          [],
          selector,
        );
      }
      assert.deepEqual([errors, warnings], [[], []]);
    });
  }

  it('facts that a script gives are shown, though what reads the page’s words never comes', async () => {
    const reader = readdirSync('cdn/shared').find((file) => /^page-.*\.js$/.test(file))!;
    at.site.routes.set(`/cdn/shared/${reader}`, { body: '', delay: 60_000 });
    const words = writeEmbed({ element: 'stat-callout', figures }, facts);
    const script = `<script type="module">
      document.querySelector('stat-callout').facts = await (await fetch('/b.json')).json();
    </script>`;
    at.site.page('/given', `<stat-callout>${words}</stat-callout>${script}`, {
      head: '<script type="module" src="/cdn/stat-callout.js"></script>',
    });
    const { page } = await visit(at.browser, at.site, '/given', { loaded: false });
    const isShown = (): boolean =>
      Boolean(document.querySelector('stat-callout')!.shadowRoot?.querySelector('.amount'));
    await until(() => page.evaluate(isShown).catch(() => false));
    at.site.routes.delete(`/cdn/shared/${reader}`);
  });

  it('prints the page’s words as they stand, though what reads them has not come', async () => {
    const reader = readdirSync('cdn/shared').find((file) => /^page-.*\.js$/.test(file))!;
    at.site.routes.set(`/cdn/shared/${reader}`, { body: '', delay: 60_000 });
    const [event] = facts.events;
    const words = writeEmbed({ element: 'threat-timeline' }, facts).replaceAll(
      event!.title,
      'An editor’s title',
    );
    at.site.page('/printed', `<threat-timeline briefing="/b.json">${words}</threat-timeline>`, {
      head: '<script type="module" src="/cdn/threat-timeline.js"></script>',
    });
    const { page } = await visit(at.browser, at.site, '/printed', { loaded: false });
    await until(() => page.evaluate(() => Boolean(customElements.get('threat-timeline'))).catch(() => false));
    await new Promise((done) => setTimeout(done, 300));
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    assert.match(await seen(page, 'threat-timeline'), /An editor’s title/);
    at.site.routes.delete(`/cdn/shared/${reader}`);
  });
});

describe('the demonstration', () => {
  let server: Server;
  before(async () => void (server = await serve()));
  after(() => (server.close(), server.closeAllConnections()));

  eachEngine(
    'the article',
    (at) => {
      it('shows every embed from cdn/ alone, with no breach, warning or request elsewhere', async () => {
        const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
        const site = Object.assign(Object.create(at.site), { origin });
        const { page, warnings, errors, elsewhere, violations } = await visit(at.browser, site, '/');
        await until(() =>
          page.evaluate(() =>
            [...document.querySelectorAll('main > :not(h1, h2, p)')].every((embed) =>
              embed.shadowRoot?.querySelector('.embed'),
            ),
          ),
        );
        const count = await page.evaluate(() => document.querySelectorAll('main > :not(h1, h2, p)').length);
        assert.equal(count, 7);
        assert.deepEqual([await violations(), warnings, errors, elsewhere], [[], [], [], []]);
      });

      it('holds the words of every embed in its HTML', async () => {
        const html = await (
          await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
        ).text();
        assert.ok(!/<([a-z]+-[a-z-]+)[^>]*><\/\1>/.test(html), 'an embed is empty');
        assert.ok(html.includes('43 late-stage attack plots'));
      });
    },
    engines,
  );
});
