/** What a reader has of an embed when scripts, style sheets or the site that serves them are off: every fact. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { publish } from '../../src/publish/index.js';
import { renderer, type Render } from '../../src/publish/render.js';
import { declared, permalinkOf, readForm, siteTags, words } from '../hosts/left.js';
import { kinds, type Kind } from '../hosts/table.js';
import { mi5, now } from '../publish/published.js';
import { browserOf, closePages } from './browsers.js';
import { Folder, type Fault } from './folder.js';
import { engines, itSilent, until, visit, type Site } from './site.js';
import { missing, visible } from './words.js';

const script = /\.js$/;
const style = /\.css$/;
const facts = /fact\.json$/;

/** What is off, and how. `once`: in one engine, since how a file fails is not for the engine to say. */
const off: Record<string, { silent?: boolean; once?: boolean; faults?: [RegExp, Fault][] }> = {
  'scripts are off': { silent: true },
  'style sheets are off': { faults: [[style, 'cut']] },
  'scripts and style sheets are off': { silent: true, faults: [[style, 'cut']] },
  'scripts are cut off': { faults: [[script, 'cut']] },
  'scripts never come': { once: true, faults: [[script, 'hang']] },
  'scripts are answered with an error': { once: true, faults: [[script, 'error']] },
  'scripts are not those that were published': { once: true, faults: [[script, 'other']] },
  'facts are cut off': { faults: [[facts, 'cut']] },
  'facts never come': { once: true, faults: [[facts, 'hang']] },
  'facts are answered with an error': { once: true, faults: [[facts, 'error']] },
  'facts are no facts': { once: true, faults: [[facts, 'other']] },
  'the whole site is cut off': { faults: [[/\.(js|css|json)$/, 'cut']] },
};

/** Whether every element of a page has come, and knows what becomes of its facts, unless those never come. */
const settled = async (): Promise<boolean> => {
  const tags = 'stat-callout, pull-quote, threat-timeline, key-figure-comparison';
  const elements = [...document.querySelectorAll<HTMLElement>(tags)];
  if (elements.length === 0 || !elements.every((element) => element.matches(':defined'))) return false;
  for (const element of elements)
    await (element as unknown as { updateComplete: Promise<boolean> }).updateComplete;
  return true;
};

for (const engine of engines) {
  describe(`nothing is lost, in ${engine}`, function () {
    this.timeout(120_000);
    let browser: Browser;
    /** The site that embeds are published to, and the page that holds them. */
    let cdn: Folder;
    let page: Folder;
    let at: string;
    let render: Render;

    before(async () => {
      at = mkdtempSync(join(tmpdir(), 'standfirst-off-'));
      [cdn, page] = [new Folder(at), new Folder(at)];
      await Promise.all([cdn.start(), page.start()]);
      await publish(mi5, { out: at, base: `${cdn.origin}/news/`, now, cards: false });
      render = await renderer();
      browser = await browserOf(engine);
    });
    after(() => {
      cdn?.stop();
      page?.stop();
      rmSync(at, { recursive: true, force: true });
    });
    afterEach(() => {
      cdn.faults = [];
      return closePages(browser);
    });

    const forms: Record<string, (kind: Kind) => string | Promise<string>> = {
      carrier: (kind) => readForm(at, kind, 'carrier'),
      snippet: (kind) => readForm(at, kind, 'snippet'),
      frame: (kind) => readForm(at, kind, 'frame'),
      declared: (kind) => declared(cdn.origin, at, kind, render),
    };

    for (const [name, { silent = false, once = false, faults = [] }] of Object.entries(off)) {
      if (once && engine !== 'chromium' && engines.length > 1) continue;
      const alive = !silent && !faults.some(([path, fault]) => path.test('a.js') || fault === 'hang');
      const run = silent ? itSilent(engine) : it;
      for (const [form, write] of Object.entries(forms)) {
        run(`${form}: when ${name}`, async () => {
          cdn.faults = faults;
          const parts = await Promise.all(kinds.map(write));
          page.pages.set(
            '/article',
            `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>${siteTags(cdn.origin, at)}</head><body><article>${parts.join('<p>Words.</p>')}</article></body></html>`,
          );
          await everything(
            page,
            '/article',
            kinds.flatMap((kind) => words[kind]),
            form === 'frame',
          );
        });
      }

      run(`permalink pages: when ${name}`, async () => {
        cdn.faults = faults;
        for (const kind of kinds) {
          const { pathname } = new URL(permalinkOf(`${cdn.origin}/news/`, kind));
          await everything(cdn, pathname, words[kind]);
        }
      });

      /** Visits a page that may never be done with loading, and waits for every word to be seen. */
      async function everything(host: Folder, path: string, wanted: string[], framed = false): Promise<void> {
        const { page: open } = await visit(browser, host as unknown as Site, path, {
          script: !silent,
          height: 10_000,
          loaded: false,
        });
        // Until the page has come, there is nothing to look at; until its elements have, they may still fail.
        if (alive && !framed) await until(() => open.evaluate(settled).catch(() => false));
        // What waits for a script does so for seconds; these are over.
        const over = (): void => document.getAnimations().forEach((wait) => wait.finish());
        const look = async (): Promise<string[]> => {
          await open.evaluate(over);
          return missing(await visible(open), wanted);
        };
        let lost = wanted;
        await until(async () => {
          lost = await look().catch(() => wanted);
          return lost.length === 0;
        }).catch(() => {});
        assert.deepEqual(lost, []);
      }
    }
  });
}
