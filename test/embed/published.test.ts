import assert from 'node:assert/strict';
import type { Frame, Page } from 'puppeteer-core';
import type { Briefing } from '../../src/briefing/types.js';
import { sayFigure, sayQuote, languageFor } from '../../src/language/index.js';
import { planEmbeds } from '../../src/publish/index.js';
import { harbourAr, mi5 } from '../publish/published.js';
import { eachPublished, type Published } from './published-site.js';
import { itSilent, seen, shown, until } from './site.js';

type Message = Record<string, unknown>;
const id = mi5.id;
const figure = mi5.figures.find((found) => found.id === 'plots-disrupted')!;
const { amount, window: since } = sayFigure(figure, mi5, languageFor(mi5.lang));

/** A page with one frame, which notes what the frame tells it. */
const framing = (attributes: string): string => `<!doctype html><meta charset="utf-8"><title>Host</title>
  <script>var told = []; addEventListener('message', ({ data }) => told.push(data));</script>
  <iframe width="600" height="200" ${attributes}></iframe>`;

const told = (page: Page): Promise<Message[]> =>
  page.evaluate(() => (globalThis as unknown as { told: Message[] }).told);

async function framed(page: Page): Promise<Frame> {
  return (await (await page.$('iframe'))!.contentFrame())!;
}

eachPublished('the permalink page', [mi5, harbourAr], (site) => {
  const go: Published['go'] = (...visit) => site.go(...visit);
  const frame = async (attributes: string) => {
    site.host.pages.set('/host', framing(attributes));
    return go('/host');
  };

  it('shows every kind of embed with no breach of its policy and no request elsewhere', async () => {
    for (const [briefing, name] of [
      [mi5, 'plots-disrupted'],
      [mi5, 'timeline'],
      [mi5, 'sustained-mission'],
      [mi5, 'two-counts-of-plots'],
      [harbourAr, planEmbeds(harbourAr).find(({ figures }) => figures)!.id],
    ] as [Briefing, string][]) {
      const { page, errors, elsewhere, warnings, violations, problems } = await go(
        `/news/${briefing.id}/${name}/`,
      );
      const { element } = planEmbeds(briefing).find((found) => found.id === name)!;
      await until(() => page.evaluate((tag) => document.querySelector(tag)?.matches(':defined'), element));
      await shown(page, element);
      assert.deepEqual(
        [await violations(), errors, elsewhere, warnings, await problems()],
        [[], [], [], [], []],
        name,
      );
      await page.close();
    }
  });

  itSilent(site.engine)('reads without script, as the element looks', async () => {
    const { page } = await go(`/news/${id}/plots-disrupted/`, { script: false });
    const words = await seen(page, 'stat-callout');
    for (const word of [amount, since!, figure.label]) assert.ok(words.includes(word), `${word}: ${words}`);
    const [style, size, ratio] = await page.evaluate(() => {
      const root = document.querySelector('stat-callout')!.shadowRoot!;
      const big = getComputedStyle(root.querySelector('.amount')!).fontSize;
      return [getComputedStyle(root.querySelector('.embed')!).borderTopStyle, big, parseFloat(big)];
    });
    assert.equal(style, 'solid');
    assert.ok(Number(ratio) > 30, `the linked sheet was not used: ${size}`);
  });

  it('does not move when the script comes', async () => {
    const bundle = site.addressOf('standfirst.js');
    for (const name of ['plots-disrupted', 'sustained-mission', 'in-numbers', 'under-18-then-and-now']) {
      const height = async (script: string | undefined) => {
        if (script === undefined) site.host.pages.set(bundle, '');
        else site.host.pages.delete(bundle);
        const { page } = await go(`/news/${id}/${name}/`);
        if (script) await page.waitForSelector(`main ${script}:defined`);
        return page.evaluate(() => document.querySelector('main')!.getBoundingClientRect().height);
      };
      const { element } = planEmbeds(mi5).find((found) => found.id === name)!;
      const declared = await height(undefined);
      assert.equal(await height(element), declared, name);
    }
  });

  it('tells its height from a frame with no origin, in three dialects, and again when it changes', async () => {
    const src = `${site.host.origin}/news/${id}/plots-disrupted/#?secret=a1b2C3`;
    const { page } = await frame(`sandbox="allow-scripts" src="${src}"`);
    await until(async () => (await told(page)).length >= 3);
    const inside = await framed(page);
    assert.equal(await inside.evaluate(() => self.origin), 'null');
    await inside.waitForSelector('stat-callout:defined');
    const tell = async () => {
      const messages = (await told(page)).slice(-3);
      const [ours, wordpress, amp] = ['standfirst:height', 'height', 'embed-size'].map((kind) =>
        messages.find(({ type, message }) => (message ?? type) === kind)!,
      ) as [Message, Message, Message];
      assert.equal(ours['url'], `${site.host.origin}/news/${id}/plots-disrupted/`);
      assert.equal(wordpress['secret'], 'a1b2C3');
      assert.equal(amp['sentinel'], 'amp');
      assert.deepEqual([wordpress['value'], amp['height']], [ours['height'], ours['height']]);
      return Number(ours['height']);
    };
    const real = () => inside.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    await until(async () => (await tell()) === (await real()));
    const closed = await tell();
    await inside.evaluate(() => {
      document.querySelector('stat-callout')!.shadowRoot!.querySelector('details')!.open = true;
    });
    await until(async () => (await tell()) > closed && (await tell()) === (await real()));
  });

  it('shows everything in a frame without scripts, and scrolls at a fixed height', async () => {
    const { page } = await frame(`sandbox="" src="${site.host.origin}/news/${id}/timeline/"`);
    const inside = await framed(page);
    const [words, height, visible, solid] = await inside.evaluate(() => {
      const embed = document
        .querySelector('threat-timeline')!
        .shadowRoot!.querySelector<HTMLElement>('.embed')!;
      const { scrollHeight, clientHeight } = document.documentElement;
      const style = getComputedStyle(embed);
      return [embed.innerText, scrollHeight, clientHeight, style.borderTopStyle];
    });
    for (const { title } of mi5.events) assert.ok(String(words).includes(title), title);
    assert.ok(Number(height) > Number(visible));
    assert.equal(solid, 'solid');
    assert.deepEqual(await told(page), []);
  });

  it('goes to a fact that the parent asks for, and says where it is', async () => {
    const { page } = await frame(`sandbox="allow-scripts" src="${site.host.origin}/news/${id}/timeline/"`);
    const inside = await framed(page);
    await inside.waitForSelector('threat-timeline:defined');
    await inside.waitForFunction(() =>
      document.querySelector('threat-timeline')?.shadowRoot?.querySelector('[data-fact]'),
    );
    const { id: event } = mi5.events.at(-1)!;
    await page.evaluate((hash) => {
      document.querySelector('iframe')!.contentWindow!.postMessage({ type: 'standfirst:go', hash }, '*');
    }, `#${id}.${event}`);
    await until(async () => (await told(page)).some(({ type }) => type === 'standfirst:at'));
    const marked = await inside.evaluate(
      () =>
        document.querySelector('threat-timeline')!.shadowRoot!.querySelector<HTMLElement>('.is-target')
          ?.dataset['fact'],
    );
    assert.equal(marked, event);
  });

  itSilent(site.engine)('shows a quote in Arabic from right to left, without script', async () => {
    const quote = harbourAr.quotes[0]!;
    const { page } = await go(`/news/${harbourAr.id}/${quote.id}/`, { script: false });
    assert.ok((await seen(page, 'pull-quote')).includes(sayQuote(quote, harbourAr, languageFor('ar')).text));
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).direction), 'rtl');
  });

  itSilent(site.engine)(
    'has its address on paper: the page, and a carrier with its attributes or without',
    async () => {
      const names = ['plots-disrupted', 'timeline', 'two-counts-of-plots'];
      const all = names.map((name) => site.form(name, 'carrier.html')).join('');
      const bare = all.replace(/ (data-[a-z]+|lang|dir)="[^"]*"/gi, '');
      site.host.pages.set(
        '/paper',
        `<!doctype html><meta charset="utf-8"><title>Paper</title><link rel="stylesheet" href="${site.addressOf('standfirst.css')}">${all}<hr>${bare}`,
      );
      const { page } = await go('/paper', { script: false });
      const written = () =>
        page.$$eval('a', (links) =>
          links.map((link) => [link.href, getComputedStyle(link, '::after').content] as const),
        );
      assert.ok((await written()).every(([, content]) => content === 'none'));
      await page.emulateMediaType('print');
      const addresses = await written();
      for (const name of names)
        assert.equal(addresses.filter(([href]) => href.endsWith(`/${id}/${name}/`)).length, 2, name);
      for (const [href, content] of addresses) assert.equal(content, `"${href}"`);

      const { page: own } = await go(`/news/${id}/plots-disrupted/`, { script: false });
      const address = `${site.host.origin}/news/${id}/plots-disrupted/`;
      const seesIt = () => own.evaluate((words) => document.body.innerText.includes(words), address);
      assert.equal(await seesIt(), false);
      await own.emulateMediaType('print');
      assert.equal(await seesIt(), true);
    },
  );

  it('has a contact sheet that copies HTML and text together, and finds', async function () {
    if (site.engine !== 'chromium') return this.skip();
    await site.browser
      .defaultBrowserContext()
      .overridePermissions(site.host.origin, ['clipboard-read', 'clipboard-sanitized-write']);
    const { page, errors, violations } = await go('/news/');
    await page.waitForSelector('form:not([hidden])');
    const row = (name: string): string => `[data-state]:has(h3 a[href="${id}/${name}/"])`;
    const copied = async (name: string, form: string): Promise<[string, string]> => {
      await page.evaluate((selector) => document.querySelector('.status')!.replaceChildren(selector), form);
      // By key: rows that come into view take their height while a pointer is on its way.
      await page.focus(`${row(name)} ${form}`);
      await page.keyboard.press('Enter');
      await until(() =>
        page.evaluate((words) => document.querySelector('.status')!.textContent !== words, form),
      );
      return page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const of = async (type: string): Promise<string> =>
          item!.types.includes(type) ? (await item!.getType(type)).text() : '';
        return [await of('text/plain'), await of('text/html')] as [string, string];
      });
    };
    const permalink = `${site.host.origin}/news/${id}/plots-disrupted/`;
    const [address, carrier] = await copied('plots-disrupted', '.copy');
    assert.equal(address, permalink);
    assert.ok(
      carrier.includes('<blockquote') && carrier.includes(permalink) && carrier.includes('data-figure'),
    );
    const [code, live] = await copied('plots-disrupted', '[href$="snippet.html"]');
    assert.match(code, /^<div><stat-callout .*<script type="module"/);
    assert.ok(live.includes('<blockquote'));
    const [markdown] = await copied('sustained-mission', '[href$="carrier.md"]');
    assert.match(markdown, /^> .*\n> \*\*“sustained mission/);
    assert.ok(
      (await page.evaluate(() => document.querySelector('.status')!.textContent)).includes(
        'sustained mission',
      ),
    );

    // Told out of its place, a button names its embed; it goes by the space bar, and says what it took.
    const button = await page.$(`${row('timeline')} .copy`);
    assert.deepEqual(await button!.evaluate((node) => [node.role, node.ariaLabel]), [
      'button',
      'Copy: MI5’s threat update, 2024: Timeline',
    ]);
    await button!.focus();
    await page.keyboard.press('Space');
    const status = () => page.evaluate(() => document.querySelector('.status')!.textContent!);
    await until(async () => (await status()) === 'Copied: MI5’s threat update, 2024: Timeline');

    // Where the browser does not let it, the text itself is there to take, under the reason as its name.
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
    );
    await page.focus(`${row('timeline')} .copy`);
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    const [name, text, selected] = await page.evaluate(() => {
      const area = document.querySelector<HTMLTextAreaElement>('dialog textarea')!;
      const named = area.getAttribute('aria-labelledby')!;
      return [document.getElementById(named)!.textContent, area.value, getSelection()!.toString()];
    });
    assert.match(name!, /^Not copied: /);
    assert.match(text!, /^<ol /);
    assert.equal(selected, text);
    await page.keyboard.press('Escape');

    await page.type('[name=find]', 'diplomats expelled');
    const found = await page.$$eval('[data-state]:not([hidden]) h3', (all) =>
      all.map((heading) => heading.textContent),
    );
    assert.ok(found.length > 0 && found.every((name) => /diplomats/i.test(name)), found.join());
    await page.type('[name=find]', ' zzz');
    assert.equal(await page.$eval('.nothing', (nothing) => (nothing as HTMLElement).hidden), false);
    assert.deepEqual([errors, await violations()], [[], []]);
  });
});
