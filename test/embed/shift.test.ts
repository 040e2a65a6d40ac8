import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { withPermalinks } from '../../src/publish/permalink-rules.js';
import { stripped } from '../html/dom.js';
import { carrier, embeds, publishFacts } from './carriers.js';
import { eachEngine, shown, visit } from './site.js';

const words =
  '<p>Words of an article, which stand before and after, and go on for a line or two on a phone.</p>';
interface Moved {
  /** Of the whole visit, as browsers score it. */
  score: number;
  /** Pixels by which what follows the embed, where it was seen, moved; up is negative. */
  by: number;
}

/** What moves when the script comes while the embed is before the reader's eyes. */
async function moved(page: Page, src: string, hosts: string): Promise<Moved> {
  const at = (): Promise<number> =>
    page.evaluate(() => document.querySelector('#after')!.getBoundingClientRect().top);
  const before = await at();
  await page.evaluate(() => {
    const seen = { score: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.score += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.evaluate(
    ([address, known]) => {
      const script = Object.assign(document.createElement('script'), { type: 'module', src: address! });
      script.dataset['hosts'] = known;
      document.head.append(script);
    },
    [src, hosts],
  );
  await shown(page, 'stat-callout, pull-quote, threat-timeline, key-figure-comparison');
  await page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(done), 100)));
  const by = before < page.viewport()!.height ? (await at()) - before : 0;
  return { by, score: await page.evaluate(() => (globalThis as unknown as { seen: Moved }).seen.score) };
}

eachEngine(
  'in the middle of an article, with the stylesheet',
  (at) => {
    for (const [size, width, height] of [
      ['a phone', 360, 640],
      ['a wide page', 1000, 800],
    ] as const) {
      for (const { id, element } of embeds) {
        for (const form of ['carrier', 'snippet'] as const) {
          it(`${form} of ${id} on ${size}: nothing moves when its element comes`, async () => {
            publishFacts(at.site);
            const html = carrier(at.site, id);
            const body = form === 'carrier' ? html : `<div><${element}>${html}</${element}></div>`;
            const head =
              '<style>body{font:17px/1.5 serif;max-width:680px;margin:0 auto;padding:0 16px}</style><link rel="stylesheet" href="/cdn/standfirst.css">';
            at.site.page('/', `${words}${body}<div id="after">${words.repeat(9)}</div>`, { head });
            const { page } = await visit(at.browser, at.site, '/', { width, height });
            const script = form === 'carrier' ? '/cdn/upgrade.js' : '/cdn/standfirst.js';
            const { score, by } = await moved(page, script, `${at.site.origin}/embeds`);
            assert.ok(score <= 0.02, `a shift of ${score}`);
            // A carrier keeps its height while it is seen; what an element alone gives back is less than a line.
            if (form === 'carrier') assert.ok(Math.abs(by) <= 16, `by ${by} px`);
          });
        }
      }
    }

    it('a carrier that is known by its permalink alone, on a slow phone: hardly anything moves', async () => {
      publishFacts(at.site);
      // What no attribute says, how large a number is set and how high its mark is, is guessed: less than four lines.
      at.site.routes.set('/published.css', {
        body: withPermalinks(await css(at.site.origin), `${at.site.origin}/embeds/`),
        type: 'text/css',
      });
      for (const { id } of embeds) {
        const head =
          '<style>body{font:17px/1.5 serif;max-width:680px;margin:0 auto;padding:0 16px}</style><link rel="stylesheet" href="/published.css">';
        const html = stripped(carrier(at.site, id));
        at.site.page('/', `${words}${html}<div id="after">${words.repeat(9)}</div>`, { head });
        const { page } = await visit(at.browser, at.site, '/', { width: 360, height: 640 });
        await page.emulateCPUThrottling(4);
        const { by, score } = await moved(page, '/cdn/upgrade.js', `${at.site.origin}/embeds`);
        assert.ok(score <= 0.02, `${id}: a shift of ${score}`);
        assert.ok(by < 4 * 25, `${id} by ${by} px`);
      }
    });
  },
  ['chromium'],
);

const css = async (origin: string): Promise<string> => (await fetch(`${origin}/cdn/standfirst.css`)).text();
