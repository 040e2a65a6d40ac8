import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { publish } from '../../src/publish/index.js';
import { Folder } from '../embed/folder.js';
import { visit, type Site } from '../embed/site.js';
import { launch } from '../engines/launchers.mjs';
import { mi5, now } from '../publish/published.js';
import { becomes, formsOf, lacking, pastesOf, permalinkOf, readForm, siteTags, type Paste } from './left.js';
import { hosts, type FormName, type Left } from './table.js';
import { missing as lacks, WordPress, type Role } from './wordpress.js';

const asHtml = (html: string): string => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;
const asEmbed = (url: string): string =>
  `<!-- wp:embed ${JSON.stringify({ url, type: 'rich' })} -->\n<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure>\n<!-- /wp:embed -->`;
const withPlugin = 'with-plugin=1';

const why = lacks();

(why ? describe.skip : describe)(`WordPress${why ? `: ${why}` : ''}`, function () {
  this.timeout(180_000);
  const wordpress = new WordPress();
  let host: Folder;
  let at: string;
  let browser: Browser;

  before(async () => {
    at = mkdtempSync(join(tmpdir(), 'standfirst-wp-embeds-'));
    host = new Folder(at);
    await host.start();
    const base = `${host.origin}/news/`;
    await publish(mi5, { out: at, base, now, cards: false });
    [browser] = await Promise.all([launch('chromium'), wordpress.start(base, siteTags(host.origin, at))]);
  });
  after(async () => {
    await browser?.close();
    wordpress.stop();
    host?.stop();
    rmSync(at, { recursive: true });
  });

  const go = (address: string, options?: Parameters<typeof visit>[3]): ReturnType<typeof visit> => {
    const { origin, pathname, search } = new URL(address);
    return visit(browser, { origin } as Site, pathname + search, options);
  };
  const address = ({ kind }: Paste): string => permalinkOf(`${host.origin}/news/`, kind);

  /** Posts some pastes, and finds in the post what they are to be: their words without script, and what the table says. */
  async function holds(
    role: Role,
    pastes: readonly Paste[],
    write: (paste: Paste) => string,
    query = '',
  ): Promise<void> {
    const post = await wordpress.post(
      role,
      pastes.map((paste) => `<h2>${paste.name}</h2>\n\n${write(paste)}`).join('\n\n'),
      query,
    );
    const silent = await go(post, { script: false });
    assert.deepEqual(await lacking(silent.page, pastes), {}, 'without script');
    await silent.page.close();
    const { page, errors } = await go(post, { height: 10_000 });
    try {
      assert.deepEqual(await becomes(page, pastes), formsOf(pastes));
      assert.deepEqual(errors, []);
    } finally {
      await page.close();
    }
  }

  const writing: Partial<Record<FormName, (paste: Paste) => string>> = {
    carrier: ({ kind }) => asHtml(readForm(at, kind, 'carrier')),
    snippet: ({ kind }) => asHtml(readForm(at, kind, 'snippet')),
    frame: ({ kind }) => asHtml(readForm(at, kind, 'frame')),
    address: (paste) => asEmbed(address(paste)),
  };
  for (const [name, left] of Object.entries<Left>(hosts.wordpress)) {
    const role = name.endsWith('admin') ? 'admin' : 'author';
    const query = name.includes('plugin') ? withPlugin : '';
    const pastes = pastesOf(left);
    for (const form of new Set(pastes.map((paste) => paste.form))) {
      const own = pastes.filter((paste) => paste.form === form);
      it(`${name}: the words of a ${form} stand without script, and become ${own[0]!.left} with it`, () =>
        holds(role, own, writing[form]!, query));
    }
  }

  const pasted = (form: FormName, left: Paste['left']): Paste[] =>
    pastesOf({ [form]: left }).map((paste) => ({ ...paste, form }));

  it('a carrier and a bare address that an author pastes into a text field come through wpautop', async () => {
    await holds('author', pasted('carrier', 'upgraded'), ({ kind }) => readForm(at, kind, 'carrier'));
    await holds('author', pasted('address', 'frame'), address);
  });

  it('with the plugin, an address with a query and the block of an author are the element', async () => {
    const own = pasted('address', 'upgraded');
    await holds('author', own, (paste) => asEmbed(`${address(paste)}?ref=news`), withPlugin);
    const block = (paste: Paste): string =>
      `<!-- wp:standfirst/embed ${JSON.stringify({ url: address(paste) })} /-->`;
    await holds('author', own, block, withPlugin);
  });

  it('the plugin brings the stylesheet and the script of the published site, by their hashes', async () => {
    const page = await (await fetch(`${wordpress.origin}/?${withPlugin}`)).text();
    assert.match(page, /<link rel="stylesheet" href="[^"]*\/standfirst-\w+\.css" integrity="sha384-/);
    assert.match(page, /<script type="module" src="[^"]*\/upgrade-\w+\.js" integrity="sha384-/);
  });

  it('with the plugin, an address that is none of ours is as it was', async () => {
    const foreign = `${host.origin}/news/nothing`;
    const { page } = await go(await wordpress.post('author', asEmbed(foreign), withPlugin));
    assert.equal(await page.$('.entry-content :is(stat-callout, iframe, blockquote)'), null);
    assert.ok((await page.$eval('.entry-content', (content) => content.textContent)).includes(foreign));
  });
});
