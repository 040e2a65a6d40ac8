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

  it('shows an embed as each kind of reader gets it', async () => {
    const { page, errors } = await openStory('desk-what-readers-get--stat-callout');
    const tabs = await page
      .waitForSelector('what-readers-get')
      .then(() => page.$$('what-readers-get >>> [role=tab]'));
    assert.ok(tabs.length >= 6);
    await tabs[0]!.focus();
    for (let index = 0; index < tabs.length; index += 1) {
      await until(() =>
        page.evaluate(() => {
          const root = document.querySelector('what-readers-get')!.shadowRoot!;
          const words = (node: Node): string =>
            [...((node as Element).shadowRoot ?? node).childNodes]
              .map((each) => (each.nodeType === 3 ? (each as Text).data : words(each)))
              .join('');
          const frame = root.querySelector('iframe')?.contentDocument?.body;
          return words(frame ?? root.querySelector('pre') ?? root).includes('over 750');
        }),
      );
      await page.keyboard.press('ArrowRight');
    }
    assert.deepEqual(errors, []);
  });
});
