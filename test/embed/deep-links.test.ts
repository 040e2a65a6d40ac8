/** The address of one event, from the page it stands on to the paper it is printed on. */
import assert from 'node:assert/strict';
import type { Frame, Page } from 'puppeteer-core';
import type { Briefing } from '../../src/briefing/types.js';
import { mi5 } from '../publish/published.js';
import { eachPublished } from './published-site.js';
import { shown, until } from './site.js';

const [event, other] = ['moscow-attack', 'count-start'];
const permalink = `/news/${mi5.id}/timeline/`;

/** The same story with pictures, none of which comes. */
const pictured: Briefing = {
  ...mi5,
  id: 'pictured',
  events: mi5.events.map((each) => ({
    ...each,
    media: { src: `/nothing/${each.id}.png`, alt: 'A picture that does not come.', credit: 'Nobody' },
  })),
};

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
  const [start, first, last] = await page.evaluate((framed) => {
    const box = document.querySelector('#box')?.getBoundingClientRect();
    return [
      framed ? document.querySelector('iframe')!.getBoundingClientRect().top : 0,
      Math.max(0, box?.top ?? 0),
      Math.min(innerHeight, box?.bottom ?? innerHeight),
    ] as const;
  }, frame !== page);
  return start + bottom > first && start + top < last;
};

eachPublished('the address of an event', [mi5, pictured], (site) => {
  const go = async (path: string): Promise<Page> => (await site.go(path)).page;

  it('leads to it on its permalink page, when that opens and when the address changes', async () => {
    const page = await go(`${permalink}#${mi5.id}.${event}`);
    await until(async () => (await target(page)) === event && (await inView(page)));
    await page.evaluate((hash) => (location.hash = hash), `#${mi5.id}.${other}`);
    await until(async () => (await target(page)) === other && (await inView(page)));
  });

  it('takes nobody back to it who had gone on reading when the page was loaded anew', async () => {
    const page = await go(`${permalink}#${mi5.id}.${event}`);
    const scrolled = (): Promise<number> => page.evaluate(() => Math.round(scrollY));
    await until(async () => (await target(page)) === event && (await scrolled()) > 300);
    await page.evaluate(() => scrollTo(0, 150));
    await until(async () => (await scrolled()) === 150);
    await page.reload();
    await shown(page, 'threat-timeline');
    await new Promise((done) => setTimeout(done, 500));
    assert.deepEqual([await scrolled(), await target(page)], [150, '']);
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
    await until(async () => (await linkOf()) === `${site.host.origin}${permalink}#${mi5.id}.${event}`);
    await page.evaluate(
      (wanted) =>
        document.querySelector('threat-timeline')!.shadowRoot!.querySelector<HTMLElement>(wanted)!.click(),
      selector,
    );
    await until(async () => (await target(page)) === event);
  });

  const inBox = '<div id="box" style="height: 500px; overflow: auto">';
  for (const [where, open, close] of [
    ['far down the page', '', ''],
    ['in a part that scrolls', inBox, '</div>'],
  ] as const)
    it(`leads through a lazy frame ${where}, and from there to another`, async () => {
      const filler = '<p style="height: 9000px">Words.</p>';
      const frame = site.form('timeline', 'frame.html');
      assert.match(frame, /loading="lazy"/);
      site.host.pages.set(
        '/page',
        `<!doctype html><meta charset="utf-8"><title>Host</title><script type="module" src="${site.addressOf('host.js')}"></script>${filler}${open}${filler}${frame}${filler}${close}`,
      );
      const page = await go(`/page#${mi5.id}.${event}`);
      const inner = async (): Promise<Frame> => (await (await page.$('iframe'))!.contentFrame())!;
      const shows = (id: string) => async (): Promise<boolean> =>
        (await target(await inner())) === id && (await inView(page, await inner()));
      await until(shows(event));
      await page.evaluate(() => {
        document.querySelector('#box')?.scrollTo(0, 0);
        scrollTo(0, 0);
      });
      await page.evaluate((hash) => (location.hash = hash), `#${mi5.id}.${other}`);
      await until(shows(other));
    });

  it('leads through a frame to an event that stays where it is, though what is above it grows less high', async () => {
    const filler = '<p style="height: 3000px">Words.</p>';
    const at = `${site.host.origin}/news/${pictured.id}/timeline/`;
    site.host.pages.set(
      '/page',
      `<!doctype html><meta charset="utf-8"><title>Host</title><script type="module" src="${site.addressOf('host.js')}"></script>${filler}<iframe src="${at}" width="600" height="400"></iframe>${filler}`,
    );
    const { id } = pictured.events.at(-1)!;
    const page = await go(`/page#${pictured.id}.${id}`);
    const inner = async (): Promise<Frame> => (await (await page.$('iframe'))!.contentFrame())!;
    await until(async () => (await target(await inner())) === id);
    // All of them, be they lazy.
    await until(async () =>
      (await inner()).evaluate(() => {
        const root = document.querySelector('threat-timeline')!.shadowRoot!;
        const pictures = [...root.querySelectorAll('img')];
        for (const picture of pictures) picture.loading = 'eager';
        return pictures.every(({ classList }) => classList.contains('failed'));
      }),
    );
    await until(() => inView(page, page.frames()[1]));
    // Who scrolls on is not brought back.
    await page.evaluate(() => scrollTo(0, 0));
    await (await inner()).evaluate(() => document.body.prepend('Words'));
    await new Promise((done) => setTimeout(done, 200));
    assert.equal(await page.evaluate(() => scrollY), 0);
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
      assert.equal(address, `${site.host.origin}${permalink}#${mi5.id}.${fact}`);
  });
});
