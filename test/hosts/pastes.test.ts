import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { publish } from '../../src/publish/index.js';
import { Folder } from '../embed/folder.js';
import { visit, type Site } from '../embed/site.js';
import { launch } from '../engines/launchers.mjs';
import { mi5, now, root } from '../publish/published.js';
import { installHosts } from './install.js';
import { becomes, formsOf, pastesOf, readForm } from './left.js';
import { hosts, type Left } from './table.js';

type Pipeline = (html: string) => string | Promise<string>;
const here = import.meta.dirname;

describe('pastes through sanitizers, Markdown and editors', function () {
  this.timeout(180_000);
  let at: string;
  let host: Folder;
  let browser: Browser;
  let desk: Page;
  const pipelines: Record<string, Pipeline> = {};

  before(async () => {
    installHosts();
    at = mkdtempSync(join(tmpdir(), 'standfirst-pastes-'));
    host = new Folder(at);
    await host.start();
    await publish(mi5, { out: at, base: `${host.origin}/news/`, now, cards: false });
    cpSync(join(root, 'cdn'), join(at, 'cdn'), { recursive: true });
    browser = await launch('chromium');

    const { sanitizers, markdowns } = (await import('./pipelines.mjs')) as Record<
      string,
      Record<string, Pipeline>
    >;
    Object.assign(pipelines, sanitizers, markdowns);
    // The desk: a page with every editor.
    desk = await browser.newPage();
    await desk.evaluateOnNewDocument('globalThis.__name = (value) => value');
    const { outputFiles } = await build({
      entryPoints: [join(here, 'editors.mjs')],
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
    });
    host.pages.set('/editors.js', outputFiles[0]!.text);
    host.pages.set('/desk', '<!doctype html><meta charset="utf-8"><title>Desk</title><body></body>');
    await desk.goto(`${host.origin}/desk`);
    for (const file of [
      'dompurify/dist/purify.min.js',
      'ckeditor5/dist/browser/ckeditor5.umd.js',
      'quill/dist/quill.js',
      'trix/dist/trix.umd.min.js',
      'tinymce/tinymce.min.js',
      ...[
        'models/dom/model',
        'themes/silver/theme',
        'icons/default/icons',
        ...['link', 'lists', 'table'].map((plugin) => `plugins/${plugin}/plugin`),
      ].map((path) => `tinymce/${path}.min.js`),
    ])
      await desk.addScriptTag({ path: join(here, 'node_modules', file) });
    await desk.addScriptTag({ content: outputFiles[0]!.text, type: 'module' });
    await desk.waitForFunction(() => 'editors' in globalThis);
    const names = await desk.evaluate(() =>
      Object.keys((globalThis as unknown as { editors: object }).editors),
    );
    for (const name of names)
      pipelines[name] = (html) =>
        desk.evaluate(
          (editor, value) =>
            (globalThis as unknown as { editors: Record<string, (html: string) => Promise<string>> }).editors[
              editor
            ]!(value),
          name,
          html,
        );
  });
  after(async () => {
    await browser?.close();
    host?.stop();
    rmSync(at, { recursive: true, force: true });
  });

  const write = (pastes: Record<string, string>): string =>
    Object.entries(pastes)
      .map(([name, html]) => `<h2>${name}</h2>${html}`)
      .join('');

  for (const [name, left] of Object.entries<Left>(hosts.pastes)) {
    it(`${name} leaves of every form what the table says`, async () => {
      const pastes = pastesOf(left);
      const html: Record<string, string> = {};
      for (const { name: paste, form, kind } of pastes)
        html[paste] = await pipelines[name]!(readForm(at, kind, form));
      host.pages.set(
        '/page',
        `<!doctype html><meta charset="utf-8"><title>Page</title><script type="module" src="/news/cdn/upgrade.js" data-hosts="${host.origin}/news"></script><body>${write(html)}`,
      );
      const { page } = await visit(browser, host as unknown as Site, '/page', { height: 10_000 });
      try {
        assert.deepEqual(await becomes(page, pastes), formsOf(pastes));
      } finally {
        await page.close();
      }
    });
  }
});
