import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { publish } from '../../src/publish/index.js';
import { launch } from '../engines/launchers.mjs';
import { mi5, now } from '../publish/published.js';
import { Folder } from './folder.js';
import { engines, until, visit, type Site } from './site.js';

for (const engine of engines) {
  describe(`a page that holds frames, in ${engine}`, () => {
    let browser: Browser;
    let host: Folder;
    let at: string;
    const form = (id: string, name: string): string => readFileSync(join(at, mi5.id, id, name), 'utf8');
    const heights = (page: Page): Promise<number[]> =>
      page.evaluate(() => [...document.querySelectorAll('iframe')].map(({ clientHeight }) => clientHeight));
    /** What a frame holds, by its own measure. */
    const inner = async (page: Page, index = 0): Promise<number> => {
      const frame = await (await page.$$('iframe'))[index]!.contentFrame();
      return frame!.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    };
    const go = async (body: string, hash = ''): Promise<Page> => {
      const script = readdirSync(at, { recursive: true, encoding: 'utf8' }).find((file) =>
        /host-\w+\.js$/.test(file),
      )!;
      host.pages.set(
        '/page',
        `<!doctype html><meta charset="utf-8"><title>Host</title><script type="module" src="/news/${script}"></script>${body}`,
      );
      return (await visit(browser, host as unknown as Site, `/page${hash}`)).page;
    };

    before(async () => {
      at = mkdtempSync(join(tmpdir(), 'standfirst-frames-'));
      host = new Folder(at);
      await host.start();
      await publish(mi5, { out: at, base: `${host.origin}/news/`, now, cards: false });
      browser = await launch(engine);
    });
    after(async () => {
      await browser?.close();
      host.stop();
      rmSync(at, { recursive: true });
    });
    afterEach(async () => {
      for (const page of (await browser.pages()).slice(1)) await page.close();
    });

    it('gives a frame the height of what it holds, in a sandbox as without, and follows it', async () => {
      const plain = form('plots-disrupted', 'frame.html').replace(/ sandbox="[^"]*"/, '');
      const page = await go(form('plots-disrupted', 'frame.html') + plain);
      await until(
        async () =>
          (await heights(page))[0] === (await inner(page)) &&
          (await heights(page))[1] === (await inner(page, 1)),
      );
      await page.setViewport({ width: 360, height: 700 });
      await until(async () => (await heights(page))[0] === (await inner(page)));
    });

    it('a frame that speaks stands alone; the words before it are there where it does not', async () => {
      const silent = form('iran-plots', 'frame.html').replace(/sandbox="[^"]*"/, 'sandbox=""');
      const page = await go(
        (form('plots-disrupted', 'frame.html') + form('timeline', 'frame.html')).replaceAll(
          'loading="lazy"',
          '',
        ) + silent,
      );
      const shown = (): Promise<number[]> =>
        page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('body > div')].map(
            (div) => [...div.children].filter((child) => (child as HTMLElement).offsetHeight > 0).length,
          ),
        );
      await until(async () => (await shown()).slice(0, 2).every((count) => count === 1));
      assert.deepEqual(await shown(), [1, 1, 2]);
    });

    it('carries a deep link to the fact in its frame', async () => {
      const filler = '<p style="height: 3000px">Words.</p>';
      const event = mi5.events.at(-2)!.id;
      const page = await go(filler + form('timeline', 'frame.html') + filler, `#${mi5.id}.${event}`);
      const place = (): Promise<number> =>
        page.evaluate(() => {
          const { top, bottom } = document.querySelector('iframe')!.getBoundingClientRect();
          return top < innerHeight && bottom > 0 ? -top : NaN;
        });
      await until(async () => (await place()) > 500);
    });

    it('believes no other frame, and nobody who only says the same', async () => {
      host.pages.set(
        '/liar',
        `<script>parent.postMessage({ type: 'standfirst:height', height: 5000 }, '*')</script>`,
      );
      const page = await go(
        `<iframe src="/liar" height="100"></iframe>${form('plots-disrupted', 'frame.html')}`,
      );
      await until(async () => (await heights(page))[1] === (await inner(page, 1)));
      await page.evaluate(() => {
        postMessage({ type: 'standfirst:height', height: 5000 }, '*');
        return new Promise((done) => setTimeout(done, 100));
      });
      const [liar, ours] = await heights(page);
      assert.ok(liar! <= 104 && ours! < 1000, `${liar} ${ours}`);
    });

    it('believes no height that is none', async () => {
      const page = await go(form('plots-disrupted', 'frame.html'));
      await until(async () => (await heights(page))[0] === (await inner(page)));
      const before = await heights(page);
      const frame = await (await page.$('iframe'))!.contentFrame();
      await frame!.evaluate(() => {
        for (const height of [-1, 0, NaN, 1e9, '5000', null])
          parent.postMessage({ type: 'standfirst:height', height }, '*');
        parent.postMessage('standfirst:height', '*');
        parent.postMessage(null, '*');
        return new Promise((done) => setTimeout(done, 100));
      });
      assert.deepEqual(await heights(page), before);
    });
  });
}
