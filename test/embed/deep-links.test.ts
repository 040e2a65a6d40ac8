/** The address of one event, from the page it stands on to the paper it is printed on. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { publish } from '../../src/publish/index.js';
import { launch } from '../engines/launchers.mjs';
import { mi5, now } from '../publish/published.js';
import { Folder } from './folder.js';
import { engines, until, visit, type Site } from './site.js';

const [event, other] = ['moscow-attack', 'count-start'];
const permalink = `/news/${mi5.id}/timeline/`;

/** The event that the timeline brought before the reader, and whether it has the focus. */
const target = (within: Page | Frame): Promise<string> =>
  within.evaluate(() => {
    const root = document.querySelector('threat-timeline')?.shadowRoot;
    const found = root?.querySelector<HTMLElement>('.is-target');
    return found
      ? `${found.dataset['fact']}${root!.activeElement === found ? '' : ', without the focus'}`
      : '';
  });

/** Whether the event stands in the window, be it of a frame. */
const inView = async (page: Page, frame: Page | Frame = page): Promise<boolean> => {
  const { top, bottom } = await frame.evaluate(() => {
    const found = document.querySelector('threat-timeline')?.shadowRoot?.querySelector('.is-target');
    const box = found?.getBoundingClientRect();
    return { top: box?.top ?? NaN, bottom: box?.bottom ?? NaN };
  });
  const start = await page.evaluate(
    (framed) => (framed ? document.querySelector('iframe')!.getBoundingClientRect().top : 0),
    frame !== page,
  );
  return start + bottom > 0 && start + top < (await page.evaluate(() => innerHeight));
};

for (const engine of engines) {
  describe(`the address of an event, in ${engine}`, () => {
    let browser: Browser;
    let host: Folder;
    let at: string;
    const go = async (path: string): Promise<Page> =>
      (await visit(browser, host as unknown as Site, path)).page;

    before(async () => {
      at = mkdtempSync(join(tmpdir(), 'standfirst-links-'));
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

    it('leads to it on its permalink page, when that opens and when the address changes', async () => {
      const page = await go(`${permalink}#${mi5.id}.${event}`);
      await until(async () => (await target(page)) === event && (await inView(page)));
      await page.evaluate((hash) => (location.hash = hash), `#${mi5.id}.${other}`);
      await until(async () => (await target(page)) === other && (await inView(page)));
    });

    it('is the link of its date, which leads to it', async () => {
      const page = await go(permalink);
      const selector = `.entry[data-fact="${event}"] .words a`;
      const linkOf = (): Promise<string | undefined> =>
        page.evaluate(
          (wanted) =>
            document.querySelector('threat-timeline')?.shadowRoot?.querySelector<HTMLAnchorElement>(wanted)
              ?.href,
          selector,
        );
      await until(async () => (await linkOf()) === `${host.origin}${permalink}#${mi5.id}.${event}`);
      await page.evaluate(
        (wanted) =>
          document.querySelector('threat-timeline')!.shadowRoot!.querySelector<HTMLElement>(wanted)!.click(),
        selector,
      );
      await until(async () => (await target(page)) === event);
    });

    it('leads through a lazy frame far down the page, and from there to another', async () => {
      const script = readdirSync(at, { recursive: true, encoding: 'utf8' }).find((file) =>
        /host-\w+\.js$/.test(file),
      )!;
      const filler = '<p style="height: 9000px">Words.</p>';
      const frame = readFileSync(join(at, mi5.id, 'timeline', 'frame.html'), 'utf8');
      assert.match(frame, /loading="lazy"/);
      host.pages.set(
        '/page',
        `<!doctype html><meta charset="utf-8"><title>Host</title><script type="module" src="/news/${script}"></script>${filler}${frame}${filler}`,
      );
      const page = await go(`/page#${mi5.id}.${event}`);
      const inner = async (): Promise<Frame> => (await (await page.$('iframe'))!.contentFrame())!;
      await until(async () => (await target(await inner())) === event && (await inView(page, await inner())));
      await page.evaluate(() => scrollTo(0, 0));
      await page.evaluate((hash) => (location.hash = hash), `#${mi5.id}.${other}`);
      await until(async () => (await target(await inner())) === other && (await inView(page, await inner())));
    });

    it('stands on paper, where nothing can be pressed', async () => {
      const page = await go(permalink);
      await until(() =>
        page.evaluate(() =>
          Boolean(document.querySelector('threat-timeline')?.shadowRoot?.querySelector('.entry')),
        ),
      );
      const printed = await page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
        const entries = document
          .querySelector('threat-timeline')!
          .shadowRoot!.querySelectorAll<HTMLElement>('.entry');
        return [...entries].map((entry) => [
          entry.dataset['fact'],
          entry.querySelector('.address')?.textContent,
        ]);
      });
      assert.deepEqual(printed.map(([fact]) => fact).sort(), mi5.events.map(({ id }) => id).sort());
      for (const [fact, address] of printed)
        assert.equal(address, `${host.origin}${permalink}#${mi5.id}.${fact}`);
    });
  });
}
