import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readAssets } from '../../src/publish/assets.js';
import { until } from '../embed/site.js';
import { closeDesk, openPath, type Desk } from './desk.js';

const script = readAssets(join(import.meta.dirname, '../../cdn'), '/').get('standfirst.js')!;

describe('the embed panel', () => {
  let desk: Desk;
  const press = async (name: string): Promise<void> => {
    const button = `::-p-xpath(//button[normalize-space()='${name}'])`;
    await (await desk.page.waitForSelector(button))!.click();
  };
  /** While a story loads, Storybook may choose another panel again. */
  const openPanel = (holds: string): Promise<void> =>
    until(async () => {
      const tab = await desk.page.waitForSelector("::-p-xpath(//*[@role='tab'][normalize-space()='Embed'])");
      if (await tab!.evaluate((node) => node.getAttribute('aria-selected') !== 'true')) await tab!.click();
      return desk.page.evaluate((words) => document.body.innerText.includes(words), holds);
    });
  const code = (): Promise<string> =>
    desk.page.evaluate(() => document.querySelector('pre[data-form]')?.textContent ?? '');
  const form = async (name: string): Promise<string> => {
    await press(name);
    return code();
  };
  after(closeDesk);

  it('holds every form of the embed that is shown, made by the code that publishes it', async () => {
    desk = await openPath('?path=/story/elements-stat-callout--lower-bound');
    await openPanel('<stat-callout');
    const snippet = await form('Snippet');
    assert.match(
      snippet,
      /^<div><stat-callout briefing="https:[^"]+\/diplomats-expelled\/fact\.json" figure="diplomats-expelled"><blockquote /,
    );
    assert.ok(snippet.includes(`integrity="${script.integrity}"`), 'the hash of the bundle');
    assert.match(await form('Carrier'), /^<blockquote [^]*over 750[^]*<\/blockquote>$/);
    assert.match(await form('Markdown'), /\*\*over 750\*\*/);
    assert.match(await form('iframe'), /<iframe src="https:[^"]+"/);
    assert.match(
      await form('React'),
      /import 'standfirst\/define\/stat-callout';[^]*figure="diplomats-expelled"/,
    );
    assert.match(await form('Vue'), /<template>[^]*<\/stat-callout>/);
    assert.match(
      await form('Astro'),
      /writeEmbed\(\{ element: 'stat-callout', figures: \['diplomats-expelled'\] \}, briefing\)/,
    );
    assert.match(await form('Plain text'), /over 750 Russian diplomats/);
  });

  it('follows the controls', async () => {
    await form('Snippet');
    await desk.page.evaluate(() => {
      const channel = (
        globalThis as unknown as { __STORYBOOK_ADDONS_CHANNEL__: { emit(name: string, value: object): void } }
      ).__STORYBOOK_ADDONS_CHANNEL__;
      channel.emit('updateStoryArgs', {
        storyId: 'elements-stat-callout--lower-bound',
        updatedArgs: { figure: 'iran-plots' },
      });
    });
    await until(async () => (await code()).includes('figure="iran-plots"'));
    assert.ok(!(await code()).includes('diplomats'));
  });

  it('copies the carrier as rich text, and its address as text', async () => {
    await form('Carrier');
    await press('Copy as rich text and link');
    await desk.page.waitForSelector("::-p-xpath(//button[normalize-space()='Copied'])");
    const [html, text] = await desk.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item!.getType(type)).text()));
    });
    assert.match(html!, /<blockquote/);
    assert.equal(text, 'https://embeds.example.org/mi5-threat-update-2024/iran-plots/');
    assert.deepEqual(desk.errors, []);
  });

  it('says why there is nothing to paste', async () => {
    desk = await openPath('?path=/story/hard-cases-bad-data--failed-request');
    await openPanel('There is nothing to paste: the server answered 404');
  });
});
