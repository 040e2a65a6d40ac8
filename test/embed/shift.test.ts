import assert from 'node:assert/strict';
import type { Browser, Page } from 'puppeteer-core';
import { withPermalinks } from '../../src/publish/permalink-rules.js';
import { stripped } from '../html/dom.js';
import { excerpt } from '../../src/briefing/references.js';
import type { Embed } from '../../src/briefing/types.js';
import { elementSheets, renderer, type Render } from '../../src/publish/render.js';
import { briefing, carrier, embeds, idsOf, publishFacts } from './carriers.js';
import { eachEngine, shown, until, visit, type Site } from './site.js';

const words =
  '<p>Words of an article, which stand before and after, and go on for a line or two on a phone.</p>';
const tags = 'stat-callout, pull-quote, threat-timeline, key-figure-comparison';
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
  // A declared root is there before its element.
  await until(() => page.evaluate((wanted) => document.querySelector(wanted)?.matches(':defined'), tags));
  await shown(page, tags);
  await page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(done), 100)));
  const by = before < page.viewport()!.height ? (await at()) - before : 0;
  return { by, score: await page.evaluate(() => (globalThis as unknown as { seen: Moved }).seen.score) };
}

const look = '<style>body{font:17px/1.5 serif;max-width:680px;margin:0 auto;padding:0 16px}</style>';

/** What an embed may move, in pixels: what no attribute says of it, how high its mark is, is guessed. */
interface Form {
  most: number;
  /** What the page's own HTML has of it, and the script that comes for it. */
  write(embed: Embed, site: Site): Promise<[html: string, script: string]>;
}

/** @param slow Phone and line, where the browser can be told to be. */
const nothingMoves =
  (width: number, height: number, slow: boolean) => (at: { browser: Browser; site: Site }) => {
    let render: Render;
    let css: string;
    before(async () => {
      render = await renderer();
      css = await (await fetch(`${at.site.origin}/cdn/standfirst.css`)).text();
    });

    const forms: Record<string, Form> = {
      carrier: { most: 16, write: async ({ id }, site) => [carrier(site, id), 'upgrade'] },
      'carrier known by its permalink alone': {
        most: 50,
        write: async ({ id }, site) => [stripped(carrier(site, id)), 'upgrade'],
      },
      snippet: {
        // Two lines of what Firefox sets otherwise than it will be.
        most: 32,
        write: async ({ id, element }, site) => [
          `<div><${element}>${carrier(site, id)}</${element}></div>`,
          'standfirst',
        ],
      },
      'declared root': {
        most: 0,
        async write(embed, site) {
          const facts = excerpt(briefing, idsOf(embed));
          const shadow = await render({ ...embed, composed: false }, facts, `/sheets/${embed.element}.css`);
          const inside = `<template shadowrootmode="open">${shadow}</template>${carrier(site, embed.id)}`;
          return [`<${embed.element}>${inside}</${embed.element}>`, 'standfirst'];
        },
      },
    };

    for (const embed of embeds) {
      for (const [name, { most, write }] of Object.entries(forms)) {
        it(`${name} of ${embed.id}: hardly anything moves when its element comes`, async () => {
          publishFacts(at.site);
          // As a site publishes it, for carriers with attributes and without.
          const body = withPermalinks(css, `${at.site.origin}/embeds/`);
          at.site.routes.set('/published.css', { body, type: 'text/css' });
          for (const [sheet, rules] of Object.entries(elementSheets()))
            at.site.routes.set(`/sheets/${sheet}`, { body: rules, type: 'text/css' });
          const [html, script] = await write(embed, at.site);
          const head = `${look}<link rel="stylesheet" href="/published.css">`;
          at.site.page('/', `${words}${html}<div id="after">${words.repeat(9)}</div>`, { head });
          const { page } = await visit(at.browser, at.site, '/', { width, height });
          if (slow && (await at.browser.version()).includes('Chrom')) {
            await page.emulateCPUThrottling(4);
            await page.emulateNetworkConditions({ download: 200_000, upload: 80_000, latency: 150 });
          }
          const { score, by } = await moved(page, `/cdn/${script}.js`, `${at.site.origin}/embeds`);
          // Firefox keeps no score.
          assert.ok(score <= (most && 0.02), `a shift of ${score}`);
          // Less than half a pixel is a matter of rounding.
          assert.ok(Math.abs(by) <= Math.max(most, 0.5), `by ${by} px`);
        });
      }
    }
  };

eachEngine('in the middle of an article, on a slow phone', nothingMoves(360, 640, true));
// What an engine does on its own shows on a phone; this is about the width.
eachEngine('in the middle of an article, on a wide page', nothingMoves(1000, 800, false), ['chromium']);
