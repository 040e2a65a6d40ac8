import assert from 'node:assert/strict';
import { join } from 'node:path';
import { until } from '../embed/site.js';
import { launch } from '../engines/launchers.mjs';
import { serve } from '../stories/serve.mjs';
import { closeDesk, openStory } from './desk.js';

describe('the desk as a static site', () => {
  after(closeDesk);

  it('works from a folder of any host, and asks nobody else', async () => {
    const server = await serve(join(import.meta.dirname, '../..'));
    const browser = await launch('chromium');
    try {
      const page = await browser!.newPage();
      const elsewhere: string[] = [];
      page.on('request', (request) => {
        const url = request.url();
        if (
          !url.startsWith(`${server.origin}/storybook-static/`) &&
          !/^(data|blob|about):/.test(url) &&
          !url.endsWith('/favicon.ico')
        )
          elsewhere.push(url);
      });
      await page.goto(`${server.origin}/storybook-static/?path=/story/elements-stat-callout--lower-bound`);
      await until(async () => {
        const frame = page.frames().find((each) => each.url().includes('iframe.html'));
        return frame?.evaluate(() =>
          Boolean(document.querySelector('stat-callout')?.shadowRoot?.querySelector('.embed')),
        );
      });
      assert.deepEqual(elsewhere, []);
    } finally {
      await browser!.close();
      server.close();
    }
  });

  const words = {
    'stat-callout': 'over 750',
    'pull-quote': 'sustained mission',
    'threat-timeline': 'Deadly attack on a concert hall',
    'key-figure-comparison': '13 per cent',
  };
  for (const [tag, said] of Object.entries(words)) {
    it(`shows a ${tag} as each kind of reader gets it`, async () => {
      const { page, errors } = await openStory(`desk-what-readers-get--${tag}`);
      await page.waitForSelector('what-readers-get >>> [role=tab]');
      const tabs = await page.$$('what-readers-get >>> [role=tab]');
      const seen: Record<string, string> = {};
      await tabs[0]!.focus();
      for (const tab of tabs) {
        const name = await tab.evaluate((each) => each.textContent!.trim());
        await until(async () => {
          seen[name] = await page.evaluate(() => {
            const root = document.querySelector('what-readers-get')!.shadowRoot!;
            const within = (node: Node): string =>
              [...((node as Element).shadowRoot ?? node).childNodes]
                .map((each) => (each.nodeType === 3 ? (each as Text).data : within(each)))
                .join('');
            const frame = root.querySelector('iframe')?.contentDocument?.body;
            return `${root.querySelector('[aria-selected=true]')!.textContent!.trim()}: ${within(frame ?? root.querySelector('pre') ?? root)}`;
          });
          return seen[name].startsWith(name) && seen[name].includes(said);
        });
        if (['Reader mode', 'Feed', 'Email'].includes(name)) {
          const own = await page.evaluate(
            () =>
              document.querySelector('what-readers-get')!.shadowRoot!.querySelector('iframe')!
                .contentDocument!.body.innerHTML,
          );
          // The article around it is still there, and a table still one.
          if (name === 'Reader mode')
            assert.match(own, /words of an article[^]*As of[^]*words of an article/);
          if (name === 'Reader mode') assert.equal(own.includes('<table'), tag === 'key-figure-comparison');
          // The item's title leads to the embed's page, and nothing is left that strict programs take out.
          if (name === 'Feed') assert.match(own, /^<h1><a href="https:\/\/embeds\.example\.org\/[^"]+\/">/);
          if (name === 'Feed') assert.doesNotMatch(own, /<(time|data|cite|small)\b|\s(class|data-[\w-]+)=/);
          if (name === 'Email') assert.match(own, /^<table role="presentation"[^>]* style="/);
        }
        await page.keyboard.press('ArrowRight');
      }
      assert.deepEqual(Object.keys(seen), [
        'With script',
        'Without script',
        'Reader mode',
        'Feed',
        'Email',
        'Print',
        'Plain text',
      ]);
      assert.deepEqual(errors, []);
    });
  }
});
