import assert from 'node:assert/strict';
import { sayFigure, sayQuote } from '../../src/language/index.js';
import { languageFor } from '../../src/language/registry.js';
import { eachEngine, mi5, policy, seen, shown, visit } from './site.js';
import { findFact } from '../../src/briefing/references.js';
import { writeEmbed } from '../../src/html/index.js';
import type { Briefing, Figure, Quote } from '../../src/briefing/types.js';

const facts = JSON.parse(mi5) as Briefing;
const english = languageFor(facts.lang);
const figure = (id: string): Figure => findFact(facts, id) as Figure;
const quote = (id: string): Quote => findFact(facts, id) as Quote;

/** The four tags and nothing else: what a person would paste first. */
const bare = `
  <stat-callout briefing="/b.json" figure="plots-disrupted"></stat-callout>
  <pull-quote briefing="/b.json" quote="harder-than-recall"></pull-quote>
  <threat-timeline briefing="/b.json"></threat-timeline>
  <key-figure-comparison briefing="/b.json" figures="under18-multiple"></key-figure-comparison>`;
const tags = ['stat-callout', 'pull-quote', 'threat-timeline', 'key-figure-comparison'];

/** What the timeline says, the names of its marks, and what stands under its chart. */
function chartOf(): { text: string; names: string[]; top: number; undated: string } {
  const root = document.querySelector('threat-timeline')!.shadowRoot!;
  const below = root.querySelector('svg.chart')!.getBoundingClientRect().bottom;
  const words = (nodes: Element[]): string =>
    nodes.map((node) => node.textContent!.replace(/\s+/g, ' ')).join('\n');
  return {
    text: words([root.querySelector('.embed')!]),
    names: [...root.querySelectorAll('[data-mark][aria-label]')].map((mark) => mark.ariaLabel!),
    top: below,
    undated: words(
      [...root.querySelectorAll('li')].filter((item) => item.getBoundingClientRect().top >= below),
    ),
  };
}

eachEngine('the bundle in an empty page under the published policy', (at) => {
  it('shows all four embeds, styled, with no breach, no error and no request elsewhere', async () => {
    at.site.page('/', bare, { policy });
    const { page, warnings, errors, elsewhere, violations } = await visit(at.browser, at.site, '/');
    await shown(page, ...tags);
    const plots = sayFigure(figure('plots-disrupted'), facts, english);
    const callout = await seen(page, 'stat-callout');
    for (const words of [plots.amount, plots.label, plots.window!, plots.attribution])
      assert.ok(callout.includes(words), words);
    const said = sayQuote(quote('harder-than-recall'), facts, english);
    assert.ok((await seen(page, 'pull-quote')).includes(said.text));
    await page.waitForSelector('threat-timeline >>> svg.chart');
    const { text, names, top, undated } = await page.evaluate(chartOf);
    // A long label is cut on the chart; the mark's name then holds all of it.
    for (const { title } of facts.events)
      assert.ok(text.includes(title) || names.some((name) => name.includes(title)), title);
    const without = facts.events.filter(({ when }) => !when.edtf && !when.external).map(({ title }) => title);
    assert.ok(without.length > 0 && top > 0);
    for (const title of without)
      assert.ok(undated.includes(title), `${title} does not stand under the chart`);
    assert.ok((await seen(page, 'key-figure-comparison')).includes(figure('under18-multiple').label));
    for (const tag of tags) {
      const style = await page.evaluate((selector) => {
        const embed = document.querySelector(selector)!.shadowRoot!.querySelector('.embed')!;
        return [getComputedStyle(embed).borderTopStyle, getComputedStyle(embed).containerType];
      }, tag);
      assert.deepEqual(style, ['solid', 'inline-size'], tag);
    }
    assert.deepEqual([await violations(), errors, elsewhere, warnings], [[], [], [], []]);
  });

  it('loads one element alone, and its chart, with no breach either', async () => {
    at.site.page('/one', '<threat-timeline briefing="/b.json"></threat-timeline>', {
      policy,
      head: '<script type="module" src="/cdn/threat-timeline.js"></script>',
    });
    const { page, errors, elsewhere, violations } = await visit(at.browser, at.site, '/one');
    await shown(page, 'threat-timeline');
    await page.waitForSelector('threat-timeline >>> svg');
    assert.deepEqual([await violations(), errors, elsewhere], [[], [], []]);
  });

  it('leaves the plain HTML where the policy has no lit-html', async () => {
    const html = writeEmbed({ element: 'stat-callout', figures: ['plots-disrupted'] }, facts);
    at.site.page('/strict', `<stat-callout>${html}</stat-callout>`, {
      policy: policy.replace("trusted-types lit-html 'allow-duplicates'", 'trusted-types none-of-these'),
    });
    const { page } = await visit(at.browser, at.site, '/strict');
    const trusted = await page.evaluate(() => 'trustedTypes' in window);
    if (!trusted) await shown(page, 'stat-callout');
    assert.ok(
      (await seen(page, 'stat-callout')).includes(
        sayFigure(figure('plots-disrupted'), facts, english).amount,
      ),
    );
    assert.equal(
      await page.evaluate(() => document.querySelector('stat-callout')!.matches(':defined')),
      !trusted,
    );
    assert.ok(
      await page.evaluate(() => document.querySelector('stat-callout')!.getBoundingClientRect().height > 20),
    );
  });
});
