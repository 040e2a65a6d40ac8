/** The script of a site on pages that are not as it would like them. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { stripped } from '../html/dom.js';
import { briefing, carrier, factAddress, publishFacts } from './carriers.js';
import { eachEngine, seen, shown, until, visit, type Site } from './site.js';

const tag = (site: Site, attributes = ''): string =>
  `<script type="module" src="/cdn/upgrade.js" data-hosts="${site.origin}/embeds" ${attributes}></script>`;

/** What stands in the body, the blocks in an element in brackets. */
const blocks = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.body.children]
      .map(({ localName, children }) =>
        localName.includes('-')
          ? `${localName}(${[...children].map((child) => child.localName).join('+')})`
          : localName,
      )
      .join(' '),
  );
const row = 'in-numbers';
const rowTurned = 'stat-callout(ul+p)';

eachEngine('the script of a site', (at) => {
  beforeEach(() => {
    at.site.routes.clear();
    publishFacts(at.site);
  });

  /** Without a tag, it goes by the attributes of carriers. */
  const start = (page: Page): Promise<unknown> => page.evaluate(() => import('/cdn/upgrade.js' as string));

  it('waits for a body', async () => {
    at.site.page('/', '');
    const { page, errors } = await visit(at.browser, at.site, '/');
    await page.evaluate(() => document.body.remove());
    await start(page);
    await page.evaluate(
      (html) => {
        const body = document.createElement('body');
        body.innerHTML = html;
        document.documentElement.append(body);
      },
      carrier(at.site, row),
    );
    await shown(page, 'stat-callout');
    assert.deepEqual([errors, await blocks(page)], [[], rowTurned]);
  });

  it('does not take a carrier of which a part is still on its way', async () => {
    at.site.page('/', '');
    const { page, errors } = await visit(at.browser, at.site, '/');
    const [list, foot] = carrier(at.site, row).split(/(?<=<\/ul>)/);
    await page.evaluate((html) => {
      document.open();
      document.write(`<!doctype html><html lang="en"><body>${html}`);
    }, list!);
    await start(page);
    await new Promise((done) => setTimeout(done, 500));
    assert.equal(await blocks(page), 'ul');
    await page.evaluate((html) => {
      document.write(html);
      document.close();
    }, foot!);
    await shown(page, 'stat-callout');
    assert.deepEqual([errors, await blocks(page)], [[], rowTurned]);
  });

  for (const [name, attribute] of [
    ['what is to be left alone', 'data-ignore=".widget,"'],
    ['where to look', 'data-root="["'],
  ] as const)
    it(`says so where ${name} is no selector, and goes on without`, async () => {
      at.site.page('/', carrier(at.site, row), { head: tag(at.site, attribute) });
      const { page, warnings, errors } = await visit(at.browser, at.site, '/');
      await shown(page, 'stat-callout');
      assert.deepEqual(errors, []);
      assert.equal(warnings.length, 1);
      assert.ok(warnings[0]!.includes(`${attribute} is no selector`), warnings[0]);
    });

  it('waits for whoever is at a link of the foot, and no longer', async () => {
    publishFacts(at.site, briefing, { delay: 500 });
    at.site.page('/', `<button>Elsewhere</button>${carrier(at.site, row)}`, { head: tag(at.site) });
    const { page } = await visit(at.browser, at.site, '/');
    await page.focus('ul + p a');
    await until(() => page.evaluate(() => customElements.get('stat-callout') !== undefined));
    await new Promise((done) => setTimeout(done, 800));
    assert.equal(await blocks(page), 'button ul p');
    await page.focus('button');
    await shown(page, 'stat-callout');
    assert.equal(await blocks(page), `button ${rowTurned}`);
  });

  /** As an application does that is brought up to date. */
  const renewFoot = (page: Page): Promise<void> =>
    page.evaluate(() => {
      const foot = document.querySelector('ul + p')!;
      foot.replaceWith(foot.cloneNode(true));
    });

  it('takes a foot that was made anew before anybody came near', async () => {
    at.site.page('/', `<div style="height: 4000px"></div>${carrier(at.site, row)}`, { head: tag(at.site) });
    const { page } = await visit(at.browser, at.site, '/');
    await new Promise((done) => setTimeout(done, 200));
    await renewFoot(page);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await shown(page, 'stat-callout');
    assert.equal(await blocks(page), `div ${rowTurned}`);
  });

  it('takes a foot that was made anew while the facts came', async () => {
    publishFacts(at.site, briefing, { delay: 700 });
    at.site.page('/', carrier(at.site, row), { head: tag(at.site) });
    const { page } = await visit(at.browser, at.site, '/');
    await new Promise((done) => setTimeout(done, 300));
    assert.equal(await blocks(page), 'ul p');
    await renewFoot(page);
    await shown(page, 'stat-callout');
    assert.equal(await blocks(page), rowTurned);
  });

  it('brings to life a comparison around the carrier of a figure', async () => {
    const inside = stripped(carrier(at.site, 'plots-disrupted'));
    at.site.page('/', `<key-figure-comparison>${inside}</key-figure-comparison>`, { head: tag(at.site) });
    const { page } = await visit(at.browser, at.site, '/');
    await shown(page, 'key-figure-comparison');
    assert.match(await seen(page, 'key-figure-comparison'), /43/);
    assert.equal(
      await page.evaluate(() => document.querySelector('key-figure-comparison')!.getAttribute('briefing')),
      at.site.origin + factAddress('plots-disrupted'),
    );
  });
});
