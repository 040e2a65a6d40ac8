import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { excerpt } from '../../src/briefing/references.js';
import { writeEmbed } from '../../src/html/index.js';
import { eachEngine, mi5, seen, shown, until, visit } from './site.js';

const head = '<script type="module" src="/cdn/stat-callout.js"></script>';
const id = 'plots-disrupted';
const light = writeEmbed({ element: 'stat-callout', figures: [id] }, excerpt(JSON.parse(mi5), [id]));
const partOf = (name: string): string =>
  `/cdn/shared/${readdirSync(new URL('../../cdn/shared', import.meta.url)).find((file) => file.startsWith(`${name}-`) && file.endsWith('.js'))}`;

const loaded = (page: Page): Promise<string[]> =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));

eachEngine('the file of one element', (at) => {
  const [page, reasons] = [partOf('page'), partOf('validate')];

  it('loads neither what reads a page nor what words problems, where a briefing alone gives facts', async () => {
    at.site.page('/own', `<stat-callout briefing="/b.json" figure="${id}"></stat-callout>`, { head });
    const found = await visit(at.browser, at.site, '/own');
    await shown(found.page, 'stat-callout');
    assert.match(await seen(found.page, 'stat-callout'), /43/);
    const files = await loaded(found.page);
    assert.ok(files.includes('/cdn/stat-callout.js'));
    assert.deepEqual([files.includes(page), files.includes(reasons)], [false, false]);
  });

  it('loads what reads a page where the page says facts, and settles them with the briefing’s', async () => {
    const mended = light.replace('>43<', '>44<');
    assert.notEqual(mended, light);
    at.site.page('/both', `<stat-callout briefing="/b.json" figure="${id}">${mended}</stat-callout>`, {
      head,
    });
    const found = await visit(at.browser, at.site, '/both');
    await shown(found.page, 'stat-callout');
    assert.match(await seen(found.page, 'stat-callout'), /44/);
    await until(async () => (await found.problems()).some(({ code }) => code === 'page-differs'));
    assert.ok((await loaded(found.page)).includes(page));
  });

  it('says so where what a reader presses for cannot be had, and goes on', async () => {
    const share = partOf('share');
    at.site.routes.set(share, { body: '', status: 404, type: 'text/javascript' });
    try {
      at.site.page('/unshared', `<stat-callout briefing="/b.json" figure="${id}"></stat-callout>`, { head });
      const found = await visit(at.browser, at.site, '/unshared');
      await shown(found.page, 'stat-callout');
      await found.page.evaluate(() =>
        document
          .querySelector('stat-callout')!
          .shadowRoot!.querySelector<HTMLElement>('button.plain')!
          .click(),
      );
      await until(async () => (await found.problems()).length > 0);
      assert.deepEqual(
        (await found.problems()).map(({ code }) => code),
        ['share-not-loaded'],
      );
      assert.match(found.warnings.join('\n'), /^<stat-callout .*sharing could not be loaded/);
      assert.match(await seen(found.page, 'stat-callout'), /43/);
    } finally {
      at.site.routes.delete(share);
    }
  });

  it('says so where that cannot be had, and the page’s words stand', async () => {
    at.site.routes.set(page, { body: '', status: 404, type: 'text/javascript' });
    try {
      at.site.page('/lacking', `<stat-callout briefing="/b.json">${light}</stat-callout>`, { head });
      const found = await visit(at.browser, at.site, '/lacking');
      await until(async () => (await found.problems()).length > 0);
      assert.deepEqual(
        (await found.problems()).map(({ code }) => code),
        ['load-failed'],
      );
      assert.match(found.warnings.join('\n'), /keep the files of cdn\/ together/);
      assert.match(await seen(found.page, 'stat-callout'), /43/);
    } finally {
      at.site.routes.delete(page);
    }
  });
});
