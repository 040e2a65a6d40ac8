import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { publish } from '../../src/publish/index.js';
import { Folder } from '../embed/folder.js';
import { launch } from '../engines/launchers.mjs';
import { mi5, now, root } from '../publish/published.js';
import { installHosts } from './install.js';

/**
 * What becomes of a paste. `native`: the element and its script stand as they were pasted; `upgraded`: the script of
 * the site makes the element of what was left; `words`: all that the embed says stands there, and no element;
 * `frame`: the words in a frame; `lost`: something that it says is gone.
 */
type Form = 'native' | 'upgraded' | 'frame' | 'words' | 'lost';
type Pipeline = (html: string) => string | Promise<string>;

const here = import.meta.dirname;
/** One of each kind, and what a reader must find of it. */
const kinds: Record<string, RegExp[]> = {
  'plots-disrupted': [/43 late-stage attack plots/, /since March 2017/, /Ken McCallum/],
  'sustained-mission': [/sustained mission to generate mayhem/, /Ken McCallum/],
  timeline: [/ISIS takes over/, /Date not given/],
  'under-18-then-and-now': [/three times as many/],
  'in-numbers': [/43 late-stage attack plots/, /over 750/],
};

/** Of a figure, a quote, a timeline, a comparison and a row of figures as carriers; of a figure's snippet and frame. */
const expected: Record<string, Form[]> = {
  'sanitize-html': ['upgraded', 'upgraded', 'upgraded', 'upgraded', 'upgraded', 'upgraded', 'upgraded'],
  'rehype-sanitize': ['upgraded', 'upgraded', 'upgraded', 'upgraded', 'upgraded', 'upgraded', 'upgraded'],
  'markdown-it with HTML': ['upgraded', 'upgraded', 'upgraded', 'upgraded', 'upgraded', 'native', 'frame'],
  marked: ['upgraded', 'upgraded', 'upgraded', 'upgraded', 'upgraded', 'native', 'frame'],
  DOMPurify: ['upgraded', 'upgraded', 'upgraded', 'upgraded', 'upgraded', 'upgraded', 'upgraded'],
  TinyMCE: ['upgraded', 'upgraded', 'upgraded', 'upgraded', 'upgraded', 'upgraded', 'frame'],
  'CKEditor 5': ['upgraded', 'upgraded', 'upgraded', 'upgraded', 'upgraded', 'upgraded', 'upgraded'],
  TipTap: ['upgraded', 'upgraded', 'upgraded', 'upgraded', 'upgraded', 'upgraded', 'upgraded'],
  Quill: ['words', 'words', 'words', 'words', 'words', 'words', 'words'],
  Lexical: ['upgraded', 'upgraded', 'upgraded', 'upgraded', 'upgraded', 'upgraded', 'upgraded'],
  Trix: ['upgraded', 'upgraded', 'words', 'words', 'words', 'words', 'words'],
};

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

  const form = (id: string, name: string): string => readFileSync(join(at, mi5.id, id, name), 'utf8');

  /** What a page with these in its articles shows, each by its name, without script and with the site's. */
  async function become(
    articles: Record<string, { html: string; words: RegExp[] }>,
  ): Promise<Record<string, Form>> {
    const body = Object.entries(articles).map(
      ([name, { html }]) => `<article id="${name}">${html}</article>`,
    );
    host.pages.set(
      '/page',
      `<!doctype html><meta charset="utf-8"><title>Page</title>${body.join('')}<script type="module" src="/news/cdn/upgrade.js" data-hosts="${host.origin}/news"></script>`,
    );
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 20_000 });
    await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
    await page.goto(`${host.origin}/page`, { waitUntil: 'networkidle0' });
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('body > article')].map((article) => {
        const one = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ');
        const element = article.querySelector(
          'stat-callout, pull-quote, threat-timeline, key-figure-comparison',
        );
        const copy = article.cloneNode(true) as HTMLElement;
        for (const unseen of copy.querySelectorAll('script, style')) unseen.remove();
        return {
          plain: one(copy.textContent),
          shown: one(element?.shadowRoot?.querySelector<HTMLElement>('.embed')?.innerText),
          script: Boolean(article.querySelector('script[type=module]')),
          frame: Boolean(article.querySelector('iframe')),
        };
      }),
    );
    await page.close();
    return Object.fromEntries(
      Object.entries(articles).map(([name, { words }], index) => {
        const { plain, shown, script, frame } = found[index]!;
        const says = (text: string): boolean => words.every((pattern) => pattern.test(text));
        const form = says(shown)
          ? script
            ? 'native'
            : 'upgraded'
          : !says(plain)
            ? 'lost'
            : frame
              ? 'frame'
              : 'words';
        return [name, form as Form];
      }),
    );
  }

  for (const name of Object.keys(expected)) {
    it(`${name} leaves of every form what it is known to leave`, async () => {
      const articles: Record<string, { html: string; words: RegExp[] }> = {};
      for (const [id, words] of Object.entries(kinds))
        articles[id] = { html: await pipelines[name]!(form(id, 'carrier.html')), words };
      for (const other of ['snippet', 'frame'])
        articles[other] = {
          html: await pipelines[name]!(form('plots-disrupted', `${other}.html`)),
          words: kinds['plots-disrupted']!,
        };
      assert.deepEqual(Object.values(await become(articles)), expected[name]);
    });
  }
});
