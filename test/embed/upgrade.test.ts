import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { excerpt } from '../../src/briefing/references.js';
import type { Briefing, Embed, Event } from '../../src/briefing/types.js';
import { writeEmbed } from '../../src/html/write.js';
import { changed, stripped } from '../html/dom.js';
import { briefing, carrier, embed, embeds, factAddress, publishFacts } from './carriers.js';
import { eachEngine, policy, seen, shown, until, visit, type Site } from './site.js';

const tag = (site: Site, attributes = ''): string =>
  `<link rel="stylesheet" href="/cdn/standfirst.css"><script type="module" src="/cdn/upgrade.js" data-hosts="${site.origin}/embeds" ${attributes}></script>`;
const words = '<p>Words of an article, which stand before and after.</p>';
const tags = ['stat-callout', 'pull-quote', 'threat-timeline', 'key-figure-comparison'];

/** Tags of the elements on the page, in order, with how many blocks each holds. */
const elements = (page: Page): Promise<string[]> =>
  page.evaluate(
    (names) =>
      [...document.querySelectorAll(names.join())].map(
        (element) =>
          `${element.localName} ${[...element.children].map((child) => child.localName).join('+')}`,
      ),
    tags,
  );

eachEngine('the script of a site', (at) => {
  beforeEach(() => {
    at.site.routes.clear();
    publishFacts(at.site);
  });

  const asWritten = [
    'stat-callout blockquote',
    'pull-quote blockquote',
    'threat-timeline ol+p',
    'key-figure-comparison table+p',
    'stat-callout ul+p',
  ];

  it('brings at once what the page’s address leads to, however far down it stands', async () => {
    const filler = words.repeat(200);
    at.site.page('/far', filler + carrier(at.site, 'timeline') + filler, { head: tag(at.site), policy });
    const event = briefing.events[2]!.id;
    const { page } = await visit(at.browser, at.site, `/far#${briefing.id}.${event}`);
    const found = (): Promise<string | undefined> =>
      page.evaluate(() => {
        const mark = document.querySelector('threat-timeline')?.shadowRoot?.querySelector('.is-target');
        const { top, bottom } = mark?.getBoundingClientRect() ?? { top: NaN, bottom: NaN };
        return top < innerHeight && bottom > 0 ? (mark as HTMLElement).dataset['fact'] : undefined;
      });
    await until(async () => (await found()) === event);
    // Another page's address wakes nothing; a change of it does.
    await page.goto('about:blank');
    await page.goto(`${at.site.origin}/far#other-story.fact`);
    await new Promise((done) => setTimeout(done, 300));
    assert.ok(await page.evaluate(() => !document.querySelector('threat-timeline')));
    await page.evaluate((hash) => (location.hash = hash), `#${briefing.id}.${event}`);
    await until(async () => (await found()) === event);
  });

  it('gives a composed timeline its order, its lanes and where its chart begins', async () => {
    const [first, second] = briefing.events as [Event, Event];
    const actors = [...new Set([first, second].flatMap((event) => event.actors.map(({ actor }) => actor)))];
    const events = [first.id, second.id];
    const composed: Embed = {
      id: 'latest',
      element: 'threat-timeline',
      events,
      actors: actors.reverse(),
      sort: 'newest',
      start: second.id,
    };
    const permalink = `${at.site.origin}/embeds/${briefing.id}/latest/`;
    const facts = { ...excerpt(briefing, events), embeds: [composed] };
    at.site.routes.set(factAddress('latest'), { body: JSON.stringify(facts), type: 'application/json' });
    at.site.page('/', words + stripped(writeEmbed(composed, facts, { permalink })), { head: tag(at.site) });
    const { page } = await visit(at.browser, at.site, '/');
    const given = (): Promise<(string | null)[]> =>
      page.evaluate(() =>
        ['events', 'actors', 'sort', 'start'].map(
          (name) => document.querySelector('threat-timeline')?.getAttribute(name) ?? null,
        ),
      );
    await until(async () => Boolean((await given())[0]));
    assert.deepEqual(await given(), [events.join(' '), actors.join(' '), 'newest', second.id]);
  });

  it('makes the carrier again of lines that an editor made of it, and of no others', async () => {
    // One line of `blockquote` or `p` each, as editors leave them that nest nothing.
    const lines = (id: string, line: string, change = (text: string): string => text): string =>
      stripped(carrier(at.site, id))
        .replace(/<\/(?:p|li|blockquote)>|<br ?\/?>/g, '\n')
        .replace(/<(?!\/?a\b)[^>]*>/g, '')
        .split('\n')
        .filter((text) => text.trim())
        .map((text) => `<${line}>${change(text)}</${line}>`)
        .join('');
    const other = '<blockquote>Words that somebody else said.</blockquote>';
    at.site.page(
      '/',
      [
        other + lines('plots-disrupted', 'blockquote'),
        words + lines('timeline', 'p') + words,
        lines('under-18s', 'p'),
        lines('sustained-mission', 'p', (text) => text.replace('mission', 'task')),
      ].join(''),
      { head: tag(at.site), policy },
    );
    const { page, errors } = await visit(at.browser, at.site, '/');
    await shown(page, 'stat-callout', 'threat-timeline', 'key-figure-comparison');
    assert.deepEqual(errors, []);
    assert.deepEqual(
      await elements(page),
      asWritten.filter((one) => /^(stat-callout blockquote|threat|key)/.test(one)),
    );
    assert.match(await seen(page, 'key-figure-comparison'), /three times as many/);
    const left = await page.evaluate(() => [...document.body.children].map((block) => block.textContent!));
    assert.ok(left.includes('Words that somebody else said.'));
    assert.equal(left.filter((text) => text.startsWith('Words of an article')).length, 2);
    assert.ok(left.some((text) => text.includes('task')));
  });

  for (const [name, change] of [
    ['as they were written', (html: string) => html],
    ['without class, data-*, time and data', stripped],
  ] as const) {
    it(`upgrades carriers ${name}, each once, and asks for each one's facts once`, async () => {
      at.site.page('/', embeds.map(({ id }) => words + change(carrier(at.site, id))).join(''), {
        head: tag(at.site),
        policy,
      });
      const { page, errors, warnings, elsewhere, violations, problems } = await visit(
        at.browser,
        at.site,
        '/',
      );
      const asked: string[] = [];
      // What the first visit is still asking for is not counted; Firefox says that it was not given it.
      await page.goto('about:blank');
      warnings.length = 0;
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(at.site.origin);
      await page.evaluate(async () => {
        for (let y = 0; y < document.body.scrollHeight; y += 500) {
          scrollTo(0, y);
          await new Promise(requestAnimationFrame);
        }
      });
      await shown(page, ...tags, 'stat-callout[figures*=" "]');
      assert.deepEqual(await elements(page), asWritten);
      assert.match(await seen(page, 'stat-callout'), /43/);
      assert.match(await seen(page, 'threat-timeline'), /Date not given/);
      for (const { id } of embeds)
        assert.equal(asked.filter((path) => path === factAddress(id)).length, 1, id);
      assert.deepEqual(
        [errors, warnings, elsewhere, await violations(), await problems()],
        [[], [], [], [], []],
      );
    });
  }

  it('a timeline begins as its embed says', async () => {
    const timeline = { ...embed('timeline'), sort: 'newest', start: '2023/2024' };
    at.site.page('/', carrier(at.site, 'timeline'), { head: tag(at.site) });
    const body = JSON.stringify({ ...briefing, embeds: [timeline] });
    at.site.routes.set(factAddress('timeline'), { body, type: 'application/json' });
    const { page } = await visit(at.browser, at.site, '/');
    await shown(page, 'threat-timeline');
    const asked = await page.$eval('threat-timeline', ({ sort, start }) => [sort, start]);
    assert.deepEqual(asked, ['newest', '2023/2024']);
  });

  it('a timeline becomes the list, and the chart comes by a press', async () => {
    at.site.page('/', carrier(at.site, 'timeline'), { head: tag(at.site) });
    const { page } = await visit(at.browser, at.site, '/');
    await shown(page, 'threat-timeline');
    const charted = (): Promise<boolean> =>
      page.evaluate(() =>
        Boolean(
          document.querySelector('threat-timeline')!.shadowRoot!.querySelector('.chart, [part~=chart]'),
        ),
      );
    assert.equal(await charted(), false);
    await page.evaluate(() =>
      [
        ...document
          .querySelector('threat-timeline')!
          .shadowRoot!.querySelectorAll<HTMLElement>('.views button'),
      ]
        .at(-1)!
        .click(),
    );
    await until(charted);
  });

  it('where the facts cannot be read, the carrier’s own words are what it shows, and it says so', async () => {
    publishFacts(at.site, briefing, { status: 503 });
    at.site.page('/', carrier(at.site, 'plots-disrupted') + stripped(carrier(at.site, 'sustained-mission')), {
      head: tag(at.site),
    });
    const { page, problems } = await visit(at.browser, at.site, '/');
    await shown(page, 'stat-callout');
    assert.match(await seen(page, 'stat-callout'), /43/);
    await until(async () => (await problems()).length > 0);
    assert.deepEqual(
      (await problems()).map(({ code }) => code),
      ['load-failed'],
    );
    // Without facts and without attributes there is nothing to make of it but what it is.
    assert.deepEqual(await elements(page), ['stat-callout blockquote']);
    assert.match(await page.evaluate(() => document.body.innerText), /sustained mission/);
  });

  it('without the elements, nothing is lost', async () => {
    at.site.routes.set('/cdn/stat-callout.js', { body: '', status: 503 });
    at.site.page('/', carrier(at.site, 'plots-disrupted'), { head: tag(at.site) });
    const { page, warnings } = await visit(at.browser, at.site, '/');
    await until(async () => warnings.length > 0);
    assert.match(warnings.join(), /the words on the page stand/);
    assert.match(await page.evaluate(() => document.body.innerText), /43/);
  });

  it('an editor’s words stand, a recorded correction does not wait for the editor', async () => {
    const edited = changed(carrier(at.site, 'plots-disrupted'), '[data-b="quantity"] strong', (strong) => {
      strong.textContent = strong.textContent!.replace('43', '44');
    });
    const later: Briefing = structuredClone(briefing);
    const quote = later.quotes.find(({ id }) => id === 'sustained-mission')!;
    const was = quote.text;
    quote.text = was.replace('sustained', 'long');
    later.corrections = [
      {
        id: 'c1',
        at: '2024-10-20',
        kind: 'correction',
        target: quote.id,
        field: 'text',
        was,
        now: quote.text,
        note: 'It was misheard.',
      },
    ];
    publishFacts(at.site, later);
    at.site.page('/', edited + carrier(at.site, 'sustained-mission'), { head: tag(at.site) });
    const { page, problems } = await visit(at.browser, at.site, '/');
    await shown(page, 'stat-callout', 'pull-quote');
    assert.match(await seen(page, 'stat-callout'), /44/);
    assert.deepEqual(
      (await problems()).map(({ code }) => code),
      ['page-differs'],
    );
    assert.match(await seen(page, 'pull-quote'), /long mission.*misheard/);
  });

  it('leaves look-alikes, comments and other roots alone', async () => {
    const foreign =
      '<blockquote id="foreign"><p>He said so.</p><p><a href="https://other.example/a/b/">Them</a></p></blockquote>';
    const like = `<ul><li>One</li></ul><p>More of it: <a href="${at.site.origin}/embeds/${briefing.id}/timeline/">the events</a></p>`;
    const comments = `<section id="comments">${carrier(at.site, 'plots-disrupted')}</section>`;
    at.site.page(
      '/',
      `<article>${foreign}${like}${comments}${carrier(at.site, 'sustained-mission')}</article><aside>${carrier(at.site, 'timeline')}</aside>`,
      {
        head: tag(at.site, 'data-root="article"'),
      },
    );
    const { page } = await visit(at.browser, at.site, '/');
    await shown(page, 'pull-quote');
    assert.deepEqual(await elements(page), ['pull-quote blockquote']);
  });

  it('a host that is not on its list is asked for nothing', async () => {
    at.site.page('/', stripped(carrier(at.site, 'plots-disrupted')) + carrier(at.site, 'sustained-mission'), {
      head: '<script type="module" src="/cdn/upgrade.js" data-hosts="facts.example.org"></script>',
    });
    const { page } = await visit(at.browser, at.site, '/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await shown(page, 'pull-quote');
    assert.deepEqual(await elements(page), ['pull-quote blockquote']);
    assert.deepEqual(
      asked.filter((url) => url.endsWith('fact.json')),
      [],
    );
  });

  it('what is far below waits, what is added later is found', async () => {
    at.site.page(
      '/',
      `${carrier(at.site, 'plots-disrupted')}<div style="height: 5000px"></div>${carrier(at.site, 'sustained-mission')}`,
      { head: tag(at.site) },
    );
    const { page } = await visit(at.browser, at.site, '/');
    await shown(page, 'stat-callout');
    assert.deepEqual(await elements(page), ['stat-callout blockquote']);
    await page.evaluate(
      (html) => document.body.insertAdjacentHTML('afterbegin', html),
      carrier(at.site, 'under-18s'),
    );
    await shown(page, 'key-figure-comparison');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await shown(page, 'pull-quote');
    assert.deepEqual(await elements(page), [
      'key-figure-comparison table+p',
      'stat-callout blockquote',
      'pull-quote blockquote',
    ]);
  });

  it('goes on where an application puts another body in the place of the first, and leaves copies as they were', async () => {
    at.site.page('/', words, { head: tag(at.site) });
    const { page } = await visit(at.browser, at.site, '/');
    await page.evaluate(
      (html) => {
        const body = document.createElement('body');
        body.innerHTML = html;
        document.body.replaceWith(body);
      },
      carrier(at.site, 'plots-disrupted'),
    );
    await shown(page, 'stat-callout');
    // Applications keep a copy of what a reader leaves, and show it when they come back.
    const style = await page.evaluate(() => {
      const copy = document.body.cloneNode(true) as HTMLElement;
      return copy.querySelector('stat-callout')!.getAttribute('style');
    });
    assert.equal(style, null);
  });

  it('puts an element around the same words again, where a page that is brought up to date took them out', async () => {
    at.site.page('/', carrier(at.site, 'timeline'), { head: tag(at.site) });
    const { page } = await visit(at.browser, at.site, '/');
    await shown(page, 'threat-timeline');
    await page.evaluate(() => {
      const element = document.querySelector('threat-timeline')!;
      element.replaceWith(...element.childNodes);
    });
    await shown(page, 'threat-timeline');
    assert.deepEqual(await elements(page), ['threat-timeline ol+p']);
  });

  it('brings to life an element whose script the host took away, and gives it the address it lost', async () => {
    const inside = stripped(carrier(at.site, 'plots-disrupted'));
    at.site.page(
      '/',
      `<div><stat-callout>${inside}</stat-callout></div><pull-quote briefing="/b.json" quote="sustained-mission"></pull-quote>`,
      { head: tag(at.site) },
    );
    at.site.routes.set('/b.json', { body: JSON.stringify(briefing), type: 'application/json' });
    const { page } = await visit(at.browser, at.site, '/');
    await shown(page, 'stat-callout', 'pull-quote');
    assert.deepEqual(await elements(page), ['stat-callout blockquote', 'pull-quote ']);
    assert.match(await seen(page, 'stat-callout'), /43/);
  });

  it('whoever is at a link of a carrier stays there until they leave it', async () => {
    at.site.page('/', `<button>Elsewhere</button>${carrier(at.site, 'plots-disrupted')}`);
    const { page } = await visit(at.browser, at.site, '/');
    await page.focus('blockquote a');
    await page.evaluate((hosts) => {
      const script = Object.assign(document.createElement('script'), {
        type: 'module',
        src: '/cdn/upgrade.js',
      });
      script.dataset['hosts'] = hosts;
      document.head.append(script);
    }, `${at.site.origin}/embeds`);
    await until(() => page.evaluate(() => customElements.get('stat-callout') !== undefined));
    await new Promise((done) => setTimeout(done, 200));
    assert.deepEqual(await elements(page), []);
    await page.focus('button');
    await shown(page, 'stat-callout');
  });

  it('another owner of the name keeps it, and the words stand', async () => {
    at.site.page('/', carrier(at.site, 'plots-disrupted'), {
      head: `<script>customElements.define('stat-callout', class extends HTMLElement {})</script>${tag(at.site)}`,
    });
    const { page, warnings } = await visit(at.browser, at.site, '/');
    await until(async () => warnings.length > 0);
    assert.match(warnings.join(), /already defined/);
    assert.deepEqual(await elements(page), []);
  });
});
