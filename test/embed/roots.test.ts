import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { writeEmbed } from '../../src/html/index.js';
import type { Briefing } from '../../src/briefing/types.js';
import { eachEngine, mi5, seen, shown, until, visit } from './site.js';

const facts = JSON.parse(mi5) as Briefing;
const plain = writeEmbed({ element: 'stat-callout', figures: ['plots-disrupted'] }, facts);

/** A stat callout with its shadow root declared, rendered by the server from dist/ in a process of its own. */
function declared(): string {
  const code = `
    import { readFileSync } from 'node:fs';
    import { render } from '@lit-labs/ssr';
    import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
    import { html } from 'lit';
    await import('./dist/define/index.js');
    const facts = JSON.parse(readFileSync('src/briefings/mi5-threat-update-2024.json', 'utf8'));
    console.log(await collectResult(render(html\`<stat-callout .facts=\${facts} figure="plots-disrupted"></stat-callout>\`)));`;
  return execFileSync('node', ['--input-type=module', '-e', code], {
    cwd: join(import.meta.dirname, '../..'),
    encoding: 'utf8',
  });
}

eachEngine('shadow roots', (at) => {
  it('that a server declared read without script, and are replaced, not doubled, with it', async () => {
    const html = declared();
    assert.match(html, /<template shadowroot="open" shadowrootmode="open">/);
    at.site.page('/declared', html.replace('</stat-callout>', `${plain}</stat-callout>`));
    if (at.site.origin && (await at.browser.version()).includes('Chrom')) {
      const silent = await visit(at.browser, at.site, '/declared', { script: false });
      assert.ok((await seen(silent.page, 'stat-callout')).includes('43'));
    }
    const { page, errors, warnings } = await visit(at.browser, at.site, '/declared');
    await until(() =>
      page.evaluate(() => document.querySelector('stat-callout')!.shadowRoot!.adoptedStyleSheets.length > 0),
    );
    await shown(page, 'stat-callout');
    const root = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('stat-callout')!;
      return {
        embeds: shadowRoot!.querySelectorAll('.embed').length,
        styles: shadowRoot!.querySelectorAll('style').length,
      };
    });
    assert.deepEqual(root, { embeds: 1, styles: 0 });
    assert.equal(
      (await seen(page, 'stat-callout')).split('43').length - 1,
      (await once(page)).split('43').length - 1,
    );
    assert.deepEqual([errors, warnings], [[], []]);
  });

  it('keep their styles when the element moves into the document of a frame', async () => {
    at.site.page('/move', `<stat-callout>${plain}</stat-callout><iframe width="1260"></iframe>`);
    const { page, errors } = await visit(at.browser, at.site, '/move');
    await shown(page, 'stat-callout');
    const look = `(element) => { const s = element.ownerDocument.defaultView.getComputedStyle(element.shadowRoot.querySelector('.amount')); return [s.fontWeight, s.display, s.fontSize]; }`;
    const result = await page.evaluate(async (code) => {
      const style = (0, eval)(code) as (element: Element) => string[];
      const element = document.querySelector('stat-callout')!;
      const before = style(element);
      const inner = document.querySelector('iframe')!.contentDocument!;
      inner.body.append(element);
      await (element as unknown as { updateComplete: Promise<void> }).updateComplete;
      return { before, after: style(element), sheets: element.shadowRoot!.adoptedStyleSheets.length };
    }, look);
    assert.deepEqual(result.after, result.before);
    assert.ok(result.sheets > 0);
    assert.deepEqual(errors, []);
  });

  it('keep their styles in a frame that goes on to another document', async () => {
    at.site.page('/on', `<stat-callout>${plain}</stat-callout><iframe srcdoc="<p>One</p>"></iframe>`);
    const { page, errors } = await visit(at.browser, at.site, '/on');
    await shown(page, 'stat-callout');
    const sheets = await page.evaluate(async () => {
      const frame = document.querySelector('iframe')!;
      const counts: number[] = [];
      for (const words of ['Two', 'Three']) {
        const element = document.querySelector('stat-callout')!.cloneNode(true) as HTMLElement;
        document.body.append(element);
        await (element as unknown as { updateComplete: Promise<void> }).updateComplete;
        frame.contentDocument!.body.append(element);
        counts.push(element.shadowRoot!.adoptedStyleSheets.length);
        const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
        frame.srcdoc = `<p>${words}</p>`;
        await loaded;
      }
      return counts;
    });
    assert.ok(sheets.every((count) => count > 0) && sheets.length === 2, String(sheets));
    assert.deepEqual(errors, []);
  });
});

/** The text of the same callout from data alone, for comparison. */
async function once(page: import('puppeteer-core').Page): Promise<string> {
  await page.evaluate(async (json) => {
    const element = document.createElement('stat-callout');
    Object.assign(element, { facts: JSON.parse(json), figure: 'plots-disrupted', id: 'fresh' });
    document.body.append(element);
    await (element as unknown as { updateComplete: Promise<void> }).updateComplete;
  }, mi5);
  return seen(page, '#fresh');
}
