import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { planEmbeds, publish, type CheckState, type Manifest } from '../../src/publish/index.js';
import { feed, feedLength } from '../../src/publish/site/feed.js';
import { headers } from '../../src/publish/site/headers.js';
import { sitemaps } from '../../src/publish/site/sitemap.js';
import { records } from '../../stories/awkward.js';
import { base, briefings, harbour, mi5, now, publishedOf } from './published.js';

const long = records(120);

const entry = (id: string, more: object = {}) =>
  ({
    id,
    name: id,
    element: 'stat-callout',
    check: 'unchecked',
    files: [],
    words: '',
    made: '',
    published: new Date(now).toISOString(),
    modified: new Date(now).toISOString(),
    ...more,
  }) as Manifest['embeds'][number];
const manifestOf = (embeds: Manifest['embeds'], id = 'b'): Manifest => ({
  briefing: { id, lang: 'en', title: 'A <title> & more', publisher: { name: 'Desk\u0007' } },
  version: 1,
  embeds,
});
const parsed = (xml: string) => {
  assert.equal(XMLValidator.validate(xml), true);
  return new XMLParser({ ignoreAttributes: false, processEntities: true }).parse(xml);
};

describe('the site', () => {
  let out: string;
  const read = (path: string): string => readFileSync(join(out, path), 'utf8');
  const checked = new Map<string, CheckState>(harbour.figures.map(({ id }) => [id, 'checked']));
  checked.set('toll', 'error').set('seals', 'warning');

  before(async function () {
    // It publishes them all: on a busy machine that takes a while.
    this.timeout(120_000);
    out = mkdtempSync(join(tmpdir(), 'standfirst-site-'));
    for (const briefing of briefings) await publish(briefing, { out, base, now, checked });
    const { figures, embeds, ...rest } = harbour;
    await publish(
      { ...rest, figures: figures.filter(({ id }) => id !== 'gulls'), embeds },
      { out, base, now, checked, removed: { gulls: 'Counted twice.' } },
    );
  });
  after(() => rmSync(out, { recursive: true }));

  it('is of valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      elements: [
        'html5',
        // Elements of ours; what they hold is checked as if it stood in a section.
        ...['stat-callout', 'pull-quote', 'threat-timeline', 'key-figure-comparison'].map((name) => ({
          [name]: { flow: true, permittedContent: ['@flow'] },
        })),
      ],
      rules: {
        // Matters of taste: a closing slash, and how long a title may be.
        'void-style': 'off',
        'long-title': 'off',
        // Lists without markers are no lists to Safari unless they say so.
        'no-redundant-role': 'off',
        // Elements render the same ids in each shadow root; the declared ones stand in one file with the page.
        'no-dup-id': 'off',
        // Same-origin files with names by content.
        'require-sri': 'off',
      },
    });
    const pages = briefings.flatMap((briefing) =>
      planEmbeds(briefing).map(({ id }) => `${briefing.id}/${id}/index.html`),
    );
    for (const page of ['index.html', 'harbour/gulls/index.html', ...pages]) {
      const report = await validator.validateString(read(page));
      assert.deepEqual(
        report.results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line }) => `${page}:${line} ${ruleId} ${message}`),
        ),
        [],
      );
    }
  });

  it('has no inline style, which its own policy would refuse, in a long list either', async () => {
    const { id } = long;
    await publish(long, { out: join(out, 'long'), base, now, checked });
    assert.doesNotMatch(read(`long/${id}/timeline/index.html`), /<[^>]+ style=/);
  });

  it('shows every embed on the contact sheet, with its state, and links to files that are there', () => {
    const { document } = parseHTML(read('index.html'));
    const rows = [...document.querySelectorAll('[data-state]')];
    const all = briefings.flatMap((briefing) =>
      planEmbeds(briefing).map(({ id }) => `${briefing.id}/${id}/`),
    );
    assert.deepEqual(rows.map((row) => row.querySelector('h3 a')!.getAttribute('href')).sort(), all.sort());
    const state = (id: string): string =>
      rows.find((row) => row.querySelector('code')!.textContent === id)!.getAttribute('data-state')!;
    assert.deepEqual(['toll', 'seals', 'ferries', 'timeline', 'gulls', 'plots-disrupted'].map(state), [
      'error',
      'warning',
      'checked',
      // An event of it holds the toll.
      'error',
      'removed',
      'unchecked',
    ]);
    for (const link of document.querySelectorAll('main a, main img, link[rel=stylesheet], script[src]')) {
      for (const name of ['href', 'src', 'data-html']) {
        const path = link.getAttribute(name);
        if (path) assert.ok(existsSync(join(out, path)), path);
      }
    }
  });

  it('has a feed of what is newest, each with its carrier', async () => {
    const { rss } = parsed(read('feed.xml'));
    assert.equal(rss['@_version'], '2.0');
    const items = rss.channel.item as {
      link: string;
      guid: { '#text': string };
      pubDate: string;
      description: string;
    }[];
    assert.equal(items.length, Math.min(feedLength, briefings.flatMap(planEmbeds).length - 1));
    assert.equal(new Set(items.map(({ guid }) => guid['#text'])).size, items.length);
    for (const { link, guid, pubDate } of items) {
      assert.equal(link, guid['#text']);
      assert.ok(link.startsWith(base) && existsSync(join(out, link.slice(base.length), 'index.html')));
      assert.match(pubDate, /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/);
    }
    const raw = /<link>[^<]*\/harbour\/toll\/<\/link>.*?<description>(.*?)<\/description>/s.exec(
      read('feed.xml'),
    )![1]!;
    const text = raw.replace(
      /&(lt|gt|quot|amp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name]!,
    );
    assert.equal(text, read('harbour/toll/carrier.html').trim());
  });

  it('keeps what XML cannot hold out of it, and older embeds', async () => {
    const embeds = [
      ...Array.from({ length: 150 }, (_, index) => entry(`e${index}`)),
      entry('new', { modified: new Date(now + 1e6).toISOString(), name: 'A\u0000 & <b>\ud800' }),
      entry('gone', { modified: new Date(now + 2e6).toISOString(), removed: { at: '2026-01-01' } }),
    ];
    const written = await feed([manifestOf(embeds)], base, () => Promise.resolve('<p>\u0001]]></p>'));
    const { channel } = parsed(written).rss;
    assert.equal(channel.item.length, feedLength);
    assert.equal(channel.item[0].title, 'A & <b>');
    assert.match(written, /<description>&lt;p&gt;\]\]&gt;&lt;\/p&gt;<\/description>/);
  });

  it('has a sitemap, in parts where it must be', () => {
    const { urlset } = parsed(read('sitemap.xml'));
    const pages = briefings.flatMap((briefing) =>
      planEmbeds(briefing).map(({ id }) => `${base}${briefing.id}/${id}/`),
    );
    assert.deepEqual(
      urlset.url.map(({ loc }: { loc: string }) => loc).sort(),
      pages.filter((page) => !page.endsWith('/gulls/')).sort(),
    );
    const many = sitemaps(
      [manifestOf(Array.from({ length: 50_001 }, (_, index) => entry(`e${index}`)))],
      base,
    );
    assert.deepEqual([...many.keys()], ['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml']);
    assert.equal(parsed(many.get('sitemap.xml')!).sitemapindex.sitemap.length, 2);
    assert.equal(parsed(many.get('sitemap-2.xml')!).urlset.url.loc, `${base}b/e50000/`);
  });

  it('lets other origins read, and keeps what is named by its hash', () => {
    const rules = headers([manifestOf([entry('a')]), manifestOf([], 'c')], base).split('\n\n');
    const header = (path: string): string[] =>
      rules.flatMap((rule) => {
        const [pattern, ...lines] = rule.trim().split('\n');
        return path.startsWith(pattern!.replace(/\*$/, '')) ? lines.map((line) => line.trim()) : [];
      });
    assert.ok(header('/news/b/a/fact.json').includes('Access-Control-Allow-Origin: *'));
    assert.ok(header('/news/_/0.1.0/standfirst-1.js').some((line) => line.includes('immutable')));
    for (const path of ['/news/b/a/', '/news/_/0.1.0/x.js', '/news/index.html']) {
      const names = header(path).map((line) => line.split(':')[0]);
      assert.equal(new Set(names).size, names.length, 'a host would join them');
    }
  });

  it('names a true hash for every script', () => {
    const integrity = JSON.parse(read('integrity.json')) as Record<string, string>;
    assert.ok(Object.keys(integrity).some((path) => /^_\/[\d.]+\/standfirst-\w+\.js$/.test(path)));
    for (const [path, hash] of Object.entries(integrity))
      assert.equal(
        hash,
        `sha384-${createHash('sha384')
          .update(readFileSync(join(out, path)))
          .digest('base64')}`,
      );
  });

  it('has bundles that find one another under their new names', () => {
    for (const path of Object.keys(JSON.parse(read('integrity.json')) as object)) {
      const text = read(path);
      for (const [, specifier] of text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'](\.[^"']+)["']/g))
        assert.ok(existsSync(join(out, path, '..', specifier!)), `${path} imports ${specifier}`);
      const map = /sourceMappingURL=(\S+)/.exec(text)?.[1];
      if (map) assert.ok(existsSync(join(out, path, '..', map)), map);
    }
  });

  it('says in each page where its oEmbed is, and in that where its card is', () => {
    for (const { id } of planEmbeds(mi5)) {
      const { document } = parseHTML(read(`${mi5.id}/${id}/index.html`));
      const href = (selector: string, name = 'href'): string =>
        document.querySelector(selector)!.getAttribute(name)!;
      const local = (url: string): string => join(out, url.slice(base.length));
      assert.equal(href('link[rel=canonical]'), `${base}${mi5.id}/${id}/`);
      const answer = JSON.parse(
        readFileSync(local(href('link[type="application/json+oembed"]')), 'utf8'),
      ) as Record<string, string>;
      assert.equal(answer['thumbnail_url'], href('meta[property="og:image"]', 'content'));
      assert.ok(existsSync(local(answer['thumbnail_url']!)));
      for (const name of ['og:title', 'og:description', 'og:url', 'og:type', 'og:image:alt'])
        assert.ok(href(`meta[property="${name}"]`, 'content'), name);
    }
  });
});

describe('forms for mail and for Apple News', () => {
  const all = briefings.flatMap(publishedOf);

  it('are tables with every style in its place', async () => {
    const { email } = await import('../../src/publish/forms/email.js');
    for (const published of all) {
      const html = email(published);
      const { document } = parseHTML(`<html><body>${html}</body></html>`);
      const names = new Set([...document.querySelectorAll('body *')].map(({ localName }) => localName));
      assert.ok(
        [...names].every((name) => ['table', 'tbody', 'tr', 'td', 'span', 'a'].includes(name)),
        [...names].join(),
      );
      assert.doesNotMatch(html, /[^\x00-\x7f]/);
      assert.doesNotMatch(html, /class=|<style|url\(|flex|grid|var\(|rem\b/);
      for (const cell of document.querySelectorAll('td, span, a'))
        assert.ok(
          cell.getAttribute('style') || cell.textContent!.trim() === '' || cell.querySelector('td'),
          cell.outerHTML,
        );
      assert.equal(document.querySelector('table')!.getAttribute('dir'), published.language.dir);
    }
  });

  it('are components with the roles and formats that Apple News has', async () => {
    const { appleNews } = await import('../../src/publish/forms/apple-news.js');
    const roles = ['container', 'heading3', 'heading4', 'quote', 'body', 'caption', 'divider'];
    const look = (components: ReturnType<typeof appleNews>): void => {
      for (const { role, text, format, components: inner } of components) {
        assert.ok(roles.includes(role));
        assert.equal(role === 'container' || role === 'divider', text === undefined);
        if (format === 'html')
          assert.deepEqual(
            [...text!.matchAll(/<\/?(\w+)/g)].filter(([, name]) => !/^(a|strong)$/.test(name!)),
            [],
          );
        if (inner) look(inner);
      }
    };
    for (const published of all) {
      const components = appleNews(published);
      look(components);
      assert.ok(JSON.stringify(components.at(-1)).includes(published.permalink));
    }
  });
});
