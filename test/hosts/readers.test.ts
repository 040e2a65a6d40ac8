import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { renderer } from '../../src/publish/render.js';
import { publish } from '../../src/publish/index.js';
import { Folder } from '../embed/folder.js';
import { visit, type Site } from '../embed/site.js';
import { launch } from '../engines/launchers.mjs';
import { mi5, now } from '../publish/published.js';
import { declared, lacking, pastesOf, readForm, siteTags, type Paste } from './left.js';
import { hosts, type FormName } from './table.js';

const readability = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);
const words =
  '<p>Words of an article, as many as a reader mode wants before it takes them for one, with commas, and with full stops at the end of each of their sentences. Then some more of them follow.</p>';

describe('the reader mode of a browser', function () {
  this.timeout(60_000);
  let browser: Browser;
  let host: Folder;
  let at: string;
  const pastes = pastesOf(hosts.readers['Readability (reader mode)']);

  before(async () => {
    at = mkdtempSync(join(tmpdir(), 'standfirst-readers-'));
    host = new Folder(at);
    await host.start();
    await publish(mi5, { out: at, base: `${host.origin}/news/`, now, cards: false });
    const render = await renderer();
    const write = async ({ form, kind, name }: Paste): Promise<string> =>
      `${words.repeat(3)}<h2>${name}</h2>${form === 'declared' ? await declared(host.origin, at, kind, render) : readForm(at, kind, form)}<h2>…</h2>${words.repeat(3)}`;
    for (const form of new Set(pastes.map((paste) => paste.form))) {
      const own = await Promise.all(pastes.filter((paste) => paste.form === form).map(write));
      host.pages.set(
        `/${form}`,
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>${siteTags(host.origin, at)}</head><body><article><h1>An article</h1>${own.join('')}</article></body></html>`,
      );
    }
    browser = await launch('chromium');
  });
  after(async () => {
    await browser?.close();
    host?.stop();
    rmSync(at, { recursive: true, force: true });
  });

  /** Puts into the place of a page what the reader mode makes of it: of its nodes as they are now, or of its HTML. */
  const read = (page: Page, html?: string): Promise<void> =>
    page.evaluate(
      (code, source) => {
        const Readability = new Function(`${code}; return Readability`)() as new (page: Document) => {
          parse(): { content: string } | null;
        };
        const copy = source
          ? new DOMParser().parseFromString(source, 'text/html')
          : (document.cloneNode(true) as Document);
        document.body.innerHTML = new Readability(copy).parse()?.content ?? 'No article is found.';
        // It gives back the headings around what it keeps, and wraps what stands between them.
        const page = document.querySelector('.page');
        if (page) document.body.replaceChildren(...page.querySelectorAll('article > *, section > *'));
      },
      readability,
      html,
    );

  for (const form of new Set(pastes.map((paste) => paste.form)) as Set<FormName>) {
    const own = pastes.filter((paste) => paste.form === form);
    it(`keeps all the words of a ${form}, as it is served and as its script has left it`, async () => {
      const html = host.pages.get(`/${form}`)!;
      const { page } = await visit(browser, host as unknown as Site, `/${form}`, { height: 10_000 });
      await page.waitForNetworkIdle();
      await read(page);
      assert.deepEqual(await lacking(page, own), {}, 'of the page as it lives');
      await read(page, html);
      assert.deepEqual(await lacking(page, own), {}, 'of its HTML');
      await page.close();
    });
  }
});
