import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { parse } from '../../src/briefing/index.js';
import { fold } from '../../src/briefing/fold.js';
import { readEmbed } from '../../src/html/index.js';
import { sayFigure, sayQuote } from '../../src/language/index.js';
import { appleNews } from '../../src/publish/forms/apple-news.js';
import { email } from '../../src/publish/forms/email.js';
import { frame } from '../../src/publish/forms/frame.js';
import { markdown } from '../../src/publish/forms/markdown.js';
import { oembed } from '../../src/publish/forms/oembed.js';
import { page, policy } from '../../src/publish/forms/page.js';
import { snippet } from '../../src/publish/forms/snippet.js';
import { text } from '../../src/publish/forms/text.js';
import type { PublishedEmbed } from '../../src/publish/index.js';
import { factsOf } from '../../src/publish/plan.js';
import { sitePages } from '../../src/publish/styles.js';
import { missing, wordsOf } from '../embed/words.js';
import { hold, textOf } from '../html/dom.js';
import { assets, base, briefings, harbour, harbourAr, mi5, one, publishedOf } from './published.js';

const all = briefings.flatMap(publishedOf);

/** The words without which no form of an embed is the embed. */
function mustSay({ embed, facts, language }: PublishedEmbed): string[] {
  return factsOf(embed).flatMap((id) => {
    const figure = facts.figures.find((fact) => fact.id === id);
    if (figure) {
      const { label, quantity, attribution } = sayFigure(figure, facts, language);
      return [label, quantity, attribution];
    }
    const quote = facts.quotes.find((fact) => fact.id === id);
    if (quote) {
      const { text: words, attribution } = sayQuote(quote, facts, language);
      return [words, attribution];
    }
    return facts.events.find((event) => event.id === id)!.title;
  });
}

/** Markdown's own marks taken out again, by the words of CommonMark's specification. */
const unmarked = (words: string): string =>
  words.replace(/\*\*|^ *>+ ?/gm, '').replace(/\\([^A-Za-z0-9\s])/g, '$1');

describe('the embeds of a briefing', () => {
  it('are every figure and quote, the timeline, and each that was composed', () => {
    for (const briefing of briefings) {
      const { figures, quotes, embeds = [] } = briefing;
      assert.deepEqual(
        new Set(publishedOf(briefing).map(({ embed }) => embed.id)),
        new Set([...embeds, ...figures, ...quotes].map(({ id }) => id).concat('timeline')),
      );
    }
  });

  it('show, with actors alone, the events that those took part in', () => {
    const { embeds, ...rest } = harbour;
    const [made] = publishedOf({
      ...rest,
      embeds: [{ id: 'theirs', element: 'threat-timeline', actors: ['harbour-authority'] }],
    });
    const theirs = harbour.events.filter(({ actors }) =>
      actors.some(({ actor }) => actor === 'harbour-authority'),
    );
    assert.deepEqual(
      made!.embed.events,
      theirs.map(({ id }) => id),
    );
    assert.ok(theirs.length > 1 && theirs.length < harbour.events.length);
  });

  it('give away a valid excerpt and nothing of the desk', () => {
    const written = { ...mi5, edNote: 'not yet', 'x-slug': 'A1' } as typeof mi5;
    for (const { facts } of publishedOf(written)) {
      assert.deepEqual(
        parse(facts).problems.filter(({ level }) => level === 'error'),
        [],
      );
      assert.doesNotMatch(JSON.stringify(facts), /not yet|x-slug|authors/);
    }
  });
});

describe('every form of every embed', () => {
  it('says all its words: text, Markdown, carrier, snippet, frame', () => {
    for (const published of all) {
      const forms = {
        text: text(published),
        markdown: unmarked(markdown(published)),
        carrier: textOf(published.carrier),
        snippet: textOf(snippet(published, assets())),
        frame: textOf(frame(published)),
        email: textOf(email(published)),
        'Apple News': textOf(
          [...JSON.stringify(appleNews(published)).matchAll(/"text":("(?:[^"\\]|\\.)*")/g)]
            .map(([, json]) => String(JSON.parse(json!)))
            .join(' '),
        ),
      };
      for (const [form, words] of Object.entries(forms))
        for (const said of mustSay(published))
          assert.ok(
            fold(words).includes(fold(said)),
            `${form} of ${published.embed.id} lacks ${said}: ${words}`,
          );
    }
  });

  it('has its permalink as the last link', () => {
    for (const published of all) {
      const { permalink, carrier, facts, embed } = published;
      assert.equal(permalink, `${base}${facts.id}/${embed.id}/`);
      assert.equal([...hold(carrier).querySelectorAll('a')].at(-1)!.getAttribute('href'), permalink);
      assert.ok(text(published).trimEnd().endsWith(`\n${permalink}`));
      assert.ok(markdown(published).trimEnd().endsWith(`(<${permalink}>)`));
    }
  });

  it('is HTML on one line, with no style, comment, empty line or script inline', () => {
    for (const published of all)
      for (const html of [snippet(published, assets()), frame(published), published.carrier]) {
        assert.doesNotMatch(html.trimEnd(), /\n|<!--|<style| style=| on\w+="/);
        assert.doesNotMatch(html, /<script(?![^>]*\bsrc=)/);
      }
  });
});

describe('a claim', () => {
  it('is told with whose word it is, and with what was answered, in every form', () => {
    const published = one(harbour, 'timeline');
    const [claim] = published.facts.events.filter(({ certainty }) => certainty === 'alleged');
    const answer = published.facts.events.find(({ respondsTo }) => respondsTo === claim!.id)!;
    const forms = {
      text: text(published),
      carrier: textOf(published.carrier),
      summary: published.told.items.find(({ id }) => id === claim!.id)!.standing!,
    };
    assert.ok(forms.text.includes(`Response: ${answer.title} · `), forms.text);
    assert.ok(forms.carrier.includes(`Response: ${answer.title} · `), forms.carrier);
    assert.match(forms.summary, /^Alleged: the residents.* says/);
  });
});

describe('a timeline', () => {
  it('begins with the newest in every form where its desk says so, and ends with what has no date', () => {
    const order = ['ukraine-invasion', 'isis-2014', 'committee-2022'];
    const facts: typeof mi5 = {
      ...mi5,
      events: mi5.events.map((event) =>
        event.id === order[2] ? { ...event, when: { words: 'once', basis: 'unknown' } } : event,
      ),
      embeds: [{ id: 'new', element: 'threat-timeline', events: order, sort: 'newest' }],
    };
    const published = one(facts, 'new');
    const titles = ['Vladimir', 'ISIS takes', 'A committee'];
    for (const form of [text, markdown, email, appleNews, oembed, ({ carrier }: PublishedEmbed) => carrier]) {
      const made = form(published);
      const words =
        typeof made === 'string' ? made.replace(/data-[a-z]+="[^"]*"/g, '') : JSON.stringify(made);
      const places = titles.map((title) => words.indexOf(title));
      assert.ok(
        places[0]! >= 0 && places[0]! < places[1]! && places[1]! < places[2]!,
        `${form.name}: ${places}`,
      );
    }
  });
});

describe('the page', () => {
  it('shows the title that a desk gave a composition, and no other twice', () => {
    for (const published of all) {
      const { composed, title } = published.embed;
      const written = page(published, { assets: assets(), base });
      assert.equal(/<body class="[^"]*\btitled\b/.test(written), Boolean(composed && title));
    }
    assert.match(sitePages['page.css'], /\.titled\) main > h1 \{ position: static/);
  });
});

describe('an archived copy', () => {
  it('is linked in every form that links its source', () => {
    const archivedUrl = 'https://archive.example/1?a=b&c';
    const sources = mi5.sources.map((source) => ({ ...source, archivedUrl }));
    const published = one({ ...mi5, sources }, 'plots-disrupted');
    const links = (html: string) => [...hold(html).querySelectorAll('a')].map((a) => a.getAttribute('href'));
    const news = JSON.stringify(appleNews(published)).replaceAll('\\"', '"');
    for (const html of [published.carrier, email(published), oembed(published)['html'] as string, news])
      assert.ok(links(html).includes(archivedUrl), html);
  });
});

describe('the policy of the page', () => {
  const own = `img-src 'self' ${new URL(base).origin}`;

  it('names where pictures are, and nothing that an address may hold besides', () => {
    assert.ok(policy(['https://pictures.example/a.jpg'], base).includes(`${own} https://pictures.example;`));
    for (const src of [
      'https://exa mple.org/a.jpg',
      'https://',
      'https://a.b;sandbox/x.png',
      "https://a.b,c/'",
    ])
      assert.match(policy([src], base), new RegExp(`${own.replaceAll('.', '\\.')};`), src);
  });
});

describe('the snippet', () => {
  it('has the facts, once more, by address and by reference', () => {
    for (const published of all) {
      const { embed, facts, permalink } = published;
      const element = hold(snippet(published, assets())).querySelector('div > *')!;
      assert.equal(element.localName, embed.element);
      assert.equal(element.getAttribute('briefing'), `${permalink}fact.json`);
      const named = ['figure', 'figures', 'quote', 'events'].flatMap(
        (name) => element.getAttribute(name)?.split(' ') ?? [],
      );
      assert.deepEqual(named.length ? named : facts.events.map(({ id }) => id), factsOf(embed));
      assert.deepEqual(readEmbed(element)?.ids, readEmbed(hold(published.carrier))?.ids);
    }
  });

  it('has what its desk asked of the element', () => {
    const { attributes } = hold(snippet(one(harbour, 'this-year'), assets())).querySelector('div > *')!;
    const { view, sort, start } = Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
    assert.deepEqual([view, sort, start], ['list', 'newest', 'flood']);
  });

  it('loads one exact file, by its hash, and the words of the facts’ language', () => {
    const sources = (published: PublishedEmbed) =>
      [...hold(snippet(published, assets())).querySelectorAll('script')].map((script) => ({
        src: script.getAttribute('src')!,
        integrity: script.getAttribute('integrity'),
        attributes: [script.getAttribute('type'), script.hasAttribute('crossorigin')],
      }));
    const english = sources(one(mi5, 'plots-disrupted'));
    const arabic = sources(publishedOf(harbourAr)[0]!);
    assert.deepEqual([english.length, arabic.length], [1, 2]);
    for (const { src, integrity, attributes } of [...english, ...arabic]) {
      const file = [...assets().values()].find(({ path }) => base + path === src)!;
      assert.equal(integrity, `sha384-${createHash('sha384').update(file.content).digest('base64')}`);
      assert.deepEqual(attributes, ['module', true]);
      assert.doesNotMatch(
        Buffer.from(file.content).toString(),
        /\bimport\s*[("'{*]/,
        'SRI covers one file alone',
      );
    }
  });
});

describe('oEmbed', () => {
  it('answers as version 1.0 asks', () => {
    for (const published of all) {
      const answer = oembed(published, 'https://embeds.example/card.png');
      const { version, type, html, width, height, title, provider_name: provider } = answer;
      assert.deepEqual([version, type], ['1.0', 'rich']);
      for (const number of [width, height, answer['thumbnail_width'], answer['thumbnail_height']])
        assert.ok(Number.isInteger(number) && (number as number) > 0);
      for (const words of [html, title, provider]) assert.ok(typeof words === 'string' && words);
    }
  });

  it('is one blockquote of text and links, then the frame: what WordPress keeps', () => {
    for (const published of all) {
      const { children } = hold(oembed(published)['html'] as string);
      assert.deepEqual(
        [...children].map(({ localName }) => localName),
        ['blockquote', 'iframe'],
      );
      const links = [...children[0]!.querySelectorAll('*')];
      assert.deepEqual([...new Set(links.map(({ localName }) => localName))], ['a']);
      assert.equal(links.at(-1)!.getAttribute('href'), published.permalink);
      assert.equal(children[1]!.getAttribute('src'), published.permalink);
      assert.ok(children[1]!.getAttribute('title'));
      assert.doesNotMatch(children[1]!.getAttribute('sandbox')!, /same-origin/);
    }
  });

  it('gives an address of its publisher that is one', () => {
    const [published] = all;
    const of = (url: string) =>
      oembed({ ...published!, facts: { ...published!.facts, publisher: { name: 'P', url } } })[
        'provider_url'
      ];
    assert.equal(of('https://paper.example/'), 'https://paper.example/');
    assert.equal(of('javascript:alert(1)'), undefined);
  });

  it('is one line, which wpautop leaves alone, and says all without its frame', () => {
    for (const published of all) {
      const html = oembed(published)['html'] as string;
      assert.doesNotMatch(html, /[\n\r]/);
      assert.deepEqual(missing(textOf(html), wordsOf(published.told)), [], published.embed.id);
    }
  });
});

describe('Markdown', () => {
  it('is text, whatever the facts hold', () => {
    const published = one(mi5, 'plots-disrupted');
    const hostile = '1. # *a* _b_ `c` [d](e) ![f](g) <h> &amp; ~~i~~ | j https://k.example \\ l';
    const [item] = published.told.items;
    const written = markdown({
      ...published,
      told: { ...published.told, items: [{ ...item!, before: [hostile] }] },
    });
    const line = written.split('\n')[0]!;
    assert.equal(
      line,
      '> 1\\. \\# \\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\!\\[f\\](g) \\<h\\> \\&amp; \\~\\~i\\~\\~ \\| j https\\://k.example \\\\ l  ',
    );
    assert.equal(unmarked(line).trim(), hostile);
  });
});
