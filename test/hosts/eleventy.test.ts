import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { publish } from '../../src/publish/index.js';
import { Folder } from '../embed/folder.js';
import { seen, shown, visit, type Site } from '../embed/site.js';
import { launch } from '../engines/launchers.mjs';
import { mi5, now, root } from '../publish/published.js';
import { installHosts } from './install.js';

describe('Eleventy', function () {
  this.timeout(120_000);
  let browser: Browser;
  let host: Folder;
  let at: string;

  before(async () => {
    installHosts();
    at = mkdtempSync(join(tmpdir(), 'standfirst-eleventy-'));
    host = new Folder(join(at, 'site'));
    await host.start();
    await publish(mi5, { out: join(at, 'site'), base: `${host.origin}/news/`, now, cards: false });
    cpSync(join(root, 'cdn'), join(at, 'site/cdn'), { recursive: true });
    const form = (id: string, name: string): string =>
      readFileSync(join(at, 'site', mi5.id, id, name), 'utf8');
    mkdirSync(join(at, 'source/_includes'), { recursive: true });
    writeFileSync(
      join(at, 'source/_includes/page.njk'),
      `<!doctype html><meta charset="utf-8"><title>A page</title><link rel="stylesheet" href="/news/cdn/standfirst.css"><script type="module" src="/news/cdn/upgrade.js" data-hosts="${host.origin}/news"></script><article>{{ content | safe }}</article>`,
    );
    const page = (body: string): string =>
      `---\nlayout: page.njk\n---\n\nWords before.\n\n${body}\n\nWords after.\n`;
    const pages = {
      html: form('plots-disrupted', 'carrier.html') + '\n' + form('timeline', 'carrier.html'),
      markdown:
        form('plots-disrupted', 'carrier.md') + '\n\nWords between.\n\n' + form('in-numbers', 'carrier.md'),
      snippet: form('plots-disrupted', 'snippet.html'),
    };
    for (const [name, body] of Object.entries(pages))
      writeFileSync(join(at, 'source', `${name}.md`), page(body));
    const eleventy = join(import.meta.dirname, 'node_modules/@11ty/eleventy/cmd.cjs');
    execFileSync('node', [eleventy, '--input=source', '--output=site/pages', '--quiet'], {
      cwd: at,
      stdio: 'pipe',
    });
    browser = await launch('chromium');
  });
  after(async () => {
    await browser?.close();
    host?.stop();
    rmSync(at, { recursive: true, force: true });
  });

  const cases: [string, string, string[]][] = [
    ['carriers in a page of Markdown', 'html', ['stat-callout', 'threat-timeline']],
    [
      'carriers in Markdown',
      'markdown',
      ['stat-callout[figures="plots-disrupted"]', 'stat-callout[figures*=" "]'],
    ],
    ['a snippet', 'snippet', ['stat-callout']],
  ];
  for (const [name, path, elements] of cases) {
    it(`${name}: the words stand without script, the element says them with it`, async () => {
      const address = `/news/pages/${path}/`;
      const silent = await visit(browser, host as unknown as Site, address, { script: false });
      assert.match(
        await silent.page.$eval('article', (article) => (article as HTMLElement).innerText),
        /43 late-stage attack plots/,
      );
      const { page, errors } = await visit(browser, host as unknown as Site, address, { height: 6000 });
      await shown(page, ...elements);
      assert.match(await seen(page, elements[0]!), /43 late-stage attack plots/);
      assert.deepEqual(errors, []);
    });
  }
});
