import assert from 'node:assert/strict';
import type { Embed } from '../../src/briefing/types.js';
import { excerpt } from '../../src/briefing/references.js';
import { findCarriers, ignored, permalinkOf } from '../../src/html/carriers.js';
import { embedIn, embedOf, sameWords } from '../../src/html/embedded.js';
import { writeEmbed } from '../../src/html/write.js';
import { mi5 as read } from '../check/mi5.js';
import { changed, hold, stripped } from './dom.js';

const mi5 = read();
const hosts = ['facts.example.org/embeds'];
const base = 'https://facts.example.org/embeds';
const embeds: Embed[] = [
  { id: 'iran-plots', element: 'stat-callout', figures: ['iran-plots'] },
  { id: 'sustained-mission', element: 'pull-quote', quote: 'sustained-mission' },
  { id: 'timeline', element: 'threat-timeline' },
  { id: 'shares', element: 'key-figure-comparison', figures: ['under18-multiple'] },
  { id: 'numbers', element: 'stat-callout', figures: ['plots-disrupted', 'diplomats-expelled'] },
];
const permalink = (id: string): string => `${base}/${mi5.id}/${id}/`;
const carrier = ({ id, ...embed }: Embed): string => writeEmbed(embed, mi5, { permalink: permalink(id) });
const found = (html: string) => findCarriers(hold(html), { hosts, ignore: ignored });
const names = (html: string): string[] =>
  found(html)
    .filter(({ apart }) => !apart)
    .map(({ blocks, permalink: link }) => `${blocks.map(({ localName }) => localName).join('+')} ${link}`);
const of = (id: string): Embed => embeds.find((embed) => embed.id === id)!;

describe('carriers on a page', () => {
  for (const embed of embeds) {
    const { id, element, figures, quote } = embed;
    it(`${id}: one is found, with its permalink, whatever the host took away`, () => {
      for (const html of [carrier(embed), stripped(carrier(embed))]) {
        const [only, ...more] = found(`<p>Before.</p>${html}<p>After.</p>`);
        assert.equal(more.length, 0);
        assert.equal(only!.permalink, permalink(id));
        assert.equal(only!.title, mi5.title);
        assert.equal(only!.blocks.map((block) => block.outerHTML).join(''), hold(html).innerHTML);
      }
    });
    it(`${id}: what it embeds is known from its attributes, and not without them`, () => {
      const shown = embedIn(found(carrier(embed))[0]!)!;
      assert.equal(shown.element, element);
      if (figures) assert.deepEqual(shown.figures, figures);
      if (quote) assert.equal(shown.quote, quote);
      assert.equal(embedIn(found(stripped(carrier(embed)))[0]!), undefined);
    });
  }

  it('what hosts do to addresses and blocks', () => {
    const plain = stripped(carrier(of('timeline')));
    const table = stripped(carrier(of('shares')));
    const link = (html: string, change: (href: string) => string): string =>
      changed(html, `a[href*="facts.example.org"]`, (a) =>
        a.setAttribute('href', change(a.getAttribute('href')!)),
      );
    for (const html of [
      link(plain, (href) => `${href}?ref=blog.example.org`),
      link(plain, (href) => `${href}#mi5`),
      link(plain, (href) => href.replace('https:', 'http:')),
      link(plain, (href) => `${href}index.html`),
      link(plain, (href) => href.replace(/\/$/, '')),
      link(plain, (href) => href.replace('facts.', 'FACTS.')),
      plain.replace('</ol><p', '</ol>\n<p><br></p>\n<p>&nbsp;</p><p'),
    ])
      assert.match(
        names(html).join(),
        /^ol\+p https?:\/\/facts\.example\.org\/embeds\/[a-z0-9-]+\/timeline\/$/,
      );
    assert.deepEqual(
      names(table.replace('<table', '<figure class="table"><table').replace('</table>', '</table></figure>')),
      [`figure+p ${permalink('shares')}`],
    );
  });

  it('each once, however many stand together', () => {
    const all = embeds.map(carrier).join('') + embeds.map((embed) => stripped(carrier(embed))).join('');
    const carriers = found(all);
    assert.equal(carriers.length, 2 * embeds.length);
    const blocks = carriers.flatMap((one) => one.blocks);
    assert.equal(new Set(blocks).size, blocks.length);
  });

  it('by its attributes, where it has no permalink, or one of another host', () => {
    for (const embed of embeds) {
      const { id, ...rest } = embed;
      const [only, ...more] = found(writeEmbed(rest, mi5));
      assert.equal(more.length, 0, id);
      assert.equal(only!.permalink, undefined);
      assert.equal(embedIn(only!)!.element, embed.element);
      const elsewhere = found(
        writeEmbed(rest, mi5, { permalink: `https://elsewhere.example/${mi5.id}/${id}/` }),
      );
      assert.deepEqual(
        elsewhere.map((one) => [one.permalink, one.blocks.length]),
        [[undefined, only!.blocks.length]],
      );
    }
  });

  const none: [string, string][] = [
    [
      'a foreign quotation',
      '<blockquote><p>Words.</p><p><a href="https://other.example/a/b/">Them</a></p></blockquote>',
    ],
    ['a link within a sentence', `<p>As <a href="${permalink('iran-plots')}">we said</a>, plots.</p>`],
    [
      'a quotation that goes on after the link',
      `<blockquote><p><a href="${permalink('iran-plots')}">Title</a> he said.</p></blockquote>`,
    ],
    [
      'a link at the end of a paragraph alone',
      `<p>More: <a href="${permalink('iran-plots')}">the plots</a></p>`,
    ],
    ['a page that is no embed', `<blockquote><p><a href="${base}/about/">About</a></p></blockquote>`],
    [
      'a host that only begins alike',
      `<blockquote><p><a href="https://facts.example.org.evil.example/embeds/a/b/">T</a></p></blockquote>`,
    ],
    [
      'another part of the host',
      `<blockquote><p><a href="https://facts.example.org/a/b/">T</a></p></blockquote>`,
    ],
    ['another scheme', `<blockquote><p><a href="ftp://facts.example.org/embeds/a/b/">T</a></p></blockquote>`],
    ['code', `<pre>${stripped(carrier(of('iran-plots')))}</pre>`],
    ['a field that is being written in', `<div contenteditable>${carrier(of('iran-plots'))}</div>`],
    [
      'readers’ comments',
      `<section id="comments"><article>${carrier(of('iran-plots'))}${stripped(carrier(of('timeline')))}</article></section>`,
    ],
    ['a comment by its class', `<ol class="comment-list"><li>${carrier(of('shares'))}</li></ol>`],
    [
      'a carrier within a quotation',
      `<blockquote><p>They wrote:</p>${carrier(of('iran-plots'))}</blockquote>`,
    ],
    [
      'a timeline within a quotation',
      `<blockquote><p>They wrote:</p>${stripped(carrier(of('timeline')))}</blockquote>`,
    ],
    ['a table within a quotation', `<blockquote>${carrier(of('shares'))}</blockquote>`],
    [
      'a carrier whose frame follows',
      `<div>${carrier(of('iran-plots'))}<iframe src="${permalink('iran-plots')}"></iframe></div>`,
    ],
    [
      'a carrier whose frame follows in a paragraph',
      `${carrier(of('timeline'))}<p><iframe src="${permalink('timeline')}"></iframe></p>`,
    ],
  ];
  for (const [name, html] of none) it(`none: ${name}`, () => assert.deepEqual(names(html), []));

  it('one before a frame of another, an advertisement’s or one that holds its address nowhere', () => {
    const frames = (id: string, frame: string): string[] => names(`<div>${carrier(of(id))}${frame}</div>`);
    for (const frame of [
      '<iframe src="about:blank"></iframe>',
      `<p><iframe src="https://ads.example/a/b/"></iframe></p>`,
      `<iframe src="${permalink('iran-plots')}"></iframe>`,
    ])
      assert.deepEqual(frames('timeline', frame), [`ol+p ${permalink('timeline')}`]);
    for (const address of [
      `src="${permalink('timeline').replace('https:', 'http:')}?ref=x"`,
      `src="about:blank" data-src="${permalink('timeline')}"`,
    ])
      assert.deepEqual(frames('timeline', `<iframe ${address}></iframe>`), []);
    // By its attributes alone, it is known by what its words lead to.
    const elsewhere = `https://elsewhere.example/${mi5.id}/timeline/`;
    const other = writeEmbed({ element: 'threat-timeline' }, mi5, { permalink: elsewhere });
    for (const [frame, count] of [
      ['https://ads.example/', 1],
      [`${elsewhere}?a=b`, 0],
      [permalink('timeline'), 0],
    ] as const)
      assert.equal(found(`<div>${other}<iframe src="${frame}"></iframe></div>`).length, count, frame);
  });

  it('permalinks are compared as addresses', () => {
    const at = (address: string, list = hosts): string | undefined =>
      permalinkOf(address, 'https://news.example.org/2024/', list);
    assert.equal(at('/a/b/', ['news.example.org']), 'https://news.example.org/a/b/');
    assert.equal(at('//facts.example.org/embeds/a/b'), `${base}/a/b/`);
    assert.equal(at(`${base}/a/b/`, ['HTTPS://Facts.Example.org/embeds/']), `${base}/a/b/`);
    assert.equal(at(`${base}/a/b/`, ['facts.example.org/Embeds']), undefined);
    assert.equal(at('http://facts.example.org/embeds/a/b/'), `${base}/a/b/`);
    assert.equal(
      permalinkOf('http://facts.example.org/embeds/a/b/', 'http://news.example.org/', hosts),
      'http://facts.example.org/embeds/a/b/',
    );
    assert.equal(at(`${base}/a/b/?ref=x#y`, [`${base}/`]), `${base}/a/b/`);
    assert.equal(at('https://127.0.0.1:8080/a/b/', ['127.0.0.1:8080']), 'https://127.0.0.1:8080/a/b/');
    assert.equal(at('https://127.0.0.1:8081/a/b/', ['127.0.0.1:8080']), undefined);
    assert.equal(at(`${base}/a/b/c/`), undefined);
    assert.equal(at(`${base}/A/b/`), undefined);
    assert.equal(at('http://['), undefined);
    assert.equal(at(`${base}/a/b/`, []), undefined);
  });

  it('what lies beside a permalink says what is embedded there', () => {
    const facts = excerpt(mi5, ['iran-plots', 'sustained-mission']);
    assert.deepEqual(embedOf(facts, 'iran-plots'), { element: 'stat-callout', figures: ['iran-plots'] });
    assert.deepEqual(embedOf(facts, 'sustained-mission'), {
      element: 'pull-quote',
      quote: 'sustained-mission',
    });
    assert.deepEqual(embedOf(mi5, 'timeline'), { element: 'threat-timeline' });
    assert.deepEqual(embedOf({ ...facts, embeds: [of('numbers')] }, 'numbers'), of('numbers'));
    assert.equal(embedOf(facts, 'nothing'), undefined);
    for (const broken of [null, 'text', {}, { figures: 3 }])
      assert.equal(embedOf(broken as never, 'a'), undefined);
    assert.ok(sameWords('MI5’s “update”', 'MI5\'s "update"') && !sameWords('update', 'updates'));
  });
});
