import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { publish } from '../../src/publish/index.js';
import { Folder } from '../embed/folder.js';
import { until } from '../embed/site.js';
import { launch } from '../engines/launchers.mjs';
import { mi5, now } from '../publish/published.js';
import { lacking, WordPress, type Role } from './wordpress.js';

const id = 'plots-disrupted';
const words = /43 late-stage attack plots/;
const asHtml = (html: string): string => `<!-- wp:html -->\n${html.trim()}\n<!-- /wp:html -->`;
const asEmbed = (url: string): string =>
  `<!-- wp:embed ${JSON.stringify({ url, type: 'rich' })} -->\n<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure>\n<!-- /wp:embed -->`;

/** What a reader has: the element, a frame that shows the words, or the words. */
type Form = 'native' | 'upgraded' | 'frame' | 'words' | 'lost';

const why = lacking();

(why ? describe.skip : describe)(`WordPress${why ? `: ${why}` : ''}`, function () {
  this.timeout(120_000);
  const wordpress = new WordPress();
  let host: Folder;
  let at: string;
  let browser: Browser;
  const form = (name: string): string => readFileSync(join(at, mi5.id, id, name), 'utf8');
  const permalink = (): string => `${host.origin}/news/${mi5.id}/${id}/`;

  before(async () => {
    at = mkdtempSync(join(tmpdir(), 'standfirst-wp-embeds-'));
    host = new Folder(at);
    await host.start();
    await publish(mi5, { out: at, base: `${host.origin}/news/`, now, cards: false });
    const file = (pattern: RegExp): string =>
      `${host.origin}/news/${readdirSync(at, { recursive: true, encoding: 'utf8' }).find((path) => pattern.test(path))}`;
    const tag = `<link rel="stylesheet" href="${file(/\/standfirst-\w+\.css$/)}"><script type="module" src="${file(/upgrade-\w+\.js$/)}"></script>`;
    [browser] = await Promise.all([launch('chromium'), wordpress.start(`${host.origin}/news/`, tag)]);
  });
  after(async () => {
    await browser?.close();
    wordpress.stop();
    host?.stop();
    rmSync(at, { recursive: true });
  });

  /** What a post says without script, and what it becomes with it. */
  async function read(
    address: string,
    wanted?: Form,
  ): Promise<{ plain: string; form: Form; shown: string; errors: string[] }> {
    const silent = await browser.newPage();
    await silent.setJavaScriptEnabled(false);
    await silent.goto(address);
    const plain = await silent.$eval('.entry-content', (content) =>
      (content as HTMLElement).innerText.replace(/\s+/g, ' '),
    );
    await silent.close();
    const page = await browser.newPage();
    await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(address);
    const found = await look(page, wanted);
    await page.close();
    return { plain, errors, ...found };
  }

  async function look(page: Page, wanted?: Form): Promise<{ form: Form; shown: string }> {
    let found: { form: Form; shown: string } = { form: 'lost', shown: '' };
    await until(async () => {
      found = await page.evaluate(() => {
        const element = document.querySelector('.entry-content stat-callout');
        const embed = element?.shadowRoot?.querySelector<HTMLElement>('.embed');
        if (embed)
          return {
            form: element!.closest('div:has(> script)') ? ('native' as const) : ('upgraded' as const),
            shown: embed.innerText,
          };
        const frame = document.querySelector<HTMLElement>('.entry-content iframe');
        const content = document.querySelector<HTMLElement>('.entry-content')!;
        return { form: frame ? ('frame' as const) : ('words' as const), shown: content.innerText };
      });
      if (found.form === 'frame') {
        const frame = await (await page.$('.entry-content iframe'))!.contentFrame();
        found.shown = await frame.evaluate(
          () =>
            document.querySelector('stat-callout')?.shadowRoot?.querySelector<HTMLElement>('.embed')
              ?.innerText ?? '',
        );
      }
      return wanted === found.form || (found.form !== 'words' && /43/.test(found.shown));
    }).catch(() => {});
    found.shown = found.shown.replace(/\s+/g, ' ');
    return found;
  }

  const pastes: [string, () => string, Record<Role, Form>][] = [
    ['the carrier', () => asHtml(form('carrier.html')), { admin: 'upgraded', author: 'upgraded' }],
    ['the snippet', () => asHtml(form('snippet.html')), { admin: 'native', author: 'upgraded' }],
    ['the frame', () => asHtml(form('frame.html')), { admin: 'frame', author: 'upgraded' }],
    ['the bare address', () => asEmbed(permalink()), { admin: 'frame', author: 'frame' }],
    ['the carrier into a text field', () => form('carrier.html'), { admin: 'upgraded', author: 'upgraded' }],
  ];
  for (const [name, content, expected] of pastes) {
    for (const role of ['admin', 'author'] as const) {
      it(`${name}, pasted by an ${role}: the words stand without script, and become ${expected[role]} with it`, async () => {
        const post = await read(await wordpress.post(role, content()));
        assert.equal(post.form, expected[role]);
        assert.match(post.shown, words);
        // Without script, an oEmbed is its frame.
        if (name !== 'the bare address') assert.match(post.plain, words);
        assert.deepEqual(post.errors, []);
      });
    }
  }

  for (const [name, content] of [
    ['the bare address', () => asEmbed(permalink())],
    ['the bare address with a query', () => asEmbed(`${permalink()}?ref=news`)],
    ['the block', () => `<!-- wp:standfirst/embed ${JSON.stringify({ url: permalink() })} /-->`],
  ] as [string, () => string][]) {
    it(`with the plugin, ${name} of an author has the words in the page itself, and its element`, async () => {
      const post = await read(await wordpress.post('author', content(), 'with-plugin=1'));
      assert.equal(post.form, 'upgraded');
      assert.match(post.plain, words);
      assert.match(post.shown, words);
      assert.deepEqual(post.errors, []);
    });
  }

  it('the plugin brings the stylesheet and the script of the published site, by their hashes', async () => {
    const page = await (await fetch(`${wordpress.origin}/?with-plugin=1`)).text();
    assert.match(page, /<link rel="stylesheet" href="[^"]*\/standfirst-\w+\.css" integrity="sha384-/);
    assert.match(page, /<script type="module" src="[^"]*\/upgrade-\w+\.js" integrity="sha384-/);
  });

  it('with the plugin, an address that is none of ours is as it was', async () => {
    const post = await read(
      await wordpress.post('author', asEmbed(`${host.origin}/news/nothing`), 'with-plugin=1'),
      'words',
    );
    assert.equal(post.form, 'words');
    assert.match(post.plain, /news\/nothing/);
  });
});
