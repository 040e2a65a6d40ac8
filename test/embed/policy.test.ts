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

eachEngine('the bundle in an empty page under the published policy', (at) => {
  it('shows all four embeds, styled, with no breach, no error and no request elsewhere', async () => {
    at.site.page('/', bare, { policy });
    const { page, warnings, errors, elsewhere, violations } = await visit(at.browser, at.site, '/');
    await shown(page, ...tags);
    const plots = sayFigure(figure('plots-disrupted'), facts, english);
    const callout = await seen(page, 'stat-callout');
    for (const words of [plots.amount, plots.label, plots.window!, plots.attribution]) assert.ok(callout.includes(words), words);
    const said = sayQuote(quote('harder-than-recall'), facts, english);
    assert.ok((await seen(page, 'pull-quote')).includes(said.text));
    const timeline = await seen(page, 'threat-timeline');
    for (const event of facts.events) assert.ok(timeline.includes(event.title), event.title);
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
    at.site.page('/strict', `<stat-callout>${html}</stat-callout>`, { policy: policy.replace("trusted-types lit-html 'allow-duplicates'", 'trusted-types none-of-these') });
    const { page } = await visit(at.browser, at.site, '/strict');
    const trusted = await page.evaluate(() => 'trustedTypes' in window);
    if (!trusted) await shown(page, 'stat-callout');
    assert.ok((await seen(page, 'stat-callout')).includes(sayFigure(figure('plots-disrupted'), facts, english).amount));
    assert.equal(await page.evaluate(() => document.querySelector('stat-callout')!.matches(':defined')), !trusted);
    assert.ok(await page.evaluate(() => document.querySelector('stat-callout')!.getBoundingClientRect().height > 20));
  });
});
