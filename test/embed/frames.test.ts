import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { mi5 } from '../publish/published.js';
import { eachPublished, type Published } from './published-site.js';
import { until } from './site.js';

eachPublished('a page that holds frames', [mi5], (site) => {
  const form: Published['form'] = (...named) => site.form(...named);
  const heights = (page: Page): Promise<number[]> =>
    page.evaluate(() => [...document.querySelectorAll('iframe')].map(({ clientHeight }) => clientHeight));
  /** What a frame holds, by its own measure. */
  const inner = async (page: Page, index = 0): Promise<number> => {
    const frame = await (await page.$$('iframe'))[index]!.contentFrame();
    return frame!.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  };
  const go = async (body: string, hash = ''): Promise<Page> => {
    site.host.pages.set(
      '/page',
      `<!doctype html><meta charset="utf-8"><title>Host</title><script type="module" src="${site.addressOf('host.js')}"></script>${body}`,
    );
    return (await site.go(`/page${hash}`)).page;
  };

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
    site.host.pages.set(
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
