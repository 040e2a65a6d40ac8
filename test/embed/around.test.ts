/** What an element makes of the page around it: its other embeds, its frames, its languages, its slips of the pen. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Briefing } from '../../src/briefing/types.js';
import { writeEmbed } from '../../src/html/index.js';
import '../../src/define/language/de.js';
import { stripped } from '../html/dom.js';
import { eachEngine, mi5, seen, shown, until, visit } from './site.js';

const facts = JSON.parse(mi5) as Briefing;
const id = 'plots-disrupted';
const plain = writeEmbed({ element: 'stat-callout', figures: [id] }, facts);

const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

/** Ids of the elements that brought a reader to a fact. */
const led = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.children]
      .filter((element) => element.shadowRoot?.querySelector('.is-target'))
      .map((element) => element.id),
  );

eachEngine('an element and the page around it', (at) => {
  before(() => at.site.routes.set('/b.json', { body: mi5, type: 'application/json' }));

  it('of elements of different tags that show a fact, the first alone leads to it', async () => {
    at.site.page(
      '/',
      `<stat-callout id="one">${plain}</stat-callout><stat-callout id="two">${plain}</stat-callout>
      <key-figure-comparison id="three" figures="${id}">${plain}</key-figure-comparison>`,
    );
    const { page } = await visit(at.browser, at.site, '/');
    await shown(page, '#one', '#two', '#three');
    await page.evaluate((hash) => (location.hash = hash), `#${facts.id}.${id}`);
    await until(async () => (await led(page)).length > 0);
    await pause(200);
    assert.deepEqual(await led(page), ['one']);
  });

  it('who was led is led no further by one that comes before it, but later', async () => {
    at.site.page('/', `<stat-callout id="one"></stat-callout><stat-callout id="two">${plain}</stat-callout>`);
    const { page } = await visit(at.browser, at.site, `/#${facts.id}.${id}`);
    await until(async () => (await led(page)).length > 0);
    await page.evaluate((json) => {
      Object.assign(document.querySelector('#one')!, { facts: JSON.parse(json) });
    }, mi5);
    await shown(page, '#one');
    await pause(200);
    assert.deepEqual(await led(page), ['two']);
  });

  it('leaves nothing behind when its frame goes', async () => {
    at.site.page('/', `<stat-callout>${plain}</stat-callout>`);
    at.site.page('/blank', '<p>Words.</p>', { head: '' });
    const { page } = await visit(at.browser, at.site, '/');
    await shown(page, 'stat-callout');
    const counts = await page.evaluate(async () => {
      const { [Symbol.for('standfirst.languages')]: registry } = globalThis as unknown as {
        [key: symbol]: { listeners: Set<unknown> };
      };
      const count = (): number => registry!.listeners.size;
      const frame = document.createElement('iframe');
      frame.src = '/blank';
      document.body.append(frame);
      await new Promise((done) => (frame.onload = done));
      const before = count();
      const element = document.querySelector('stat-callout')!.cloneNode(true);
      frame.contentDocument!.body.append(element);
      const within = count();
      frame.remove();
      return [within - before, count() - before];
    });
    assert.deepEqual(counts, [1, 0]);
  });

  it('shows its facts once their language has come, and says of nothing before that it differs', async () => {
    const german: Briefing = {
      ...facts,
      id: 'lage',
      lang: 'de',
      title: 'Die Lage',
      actors: [],
      corrections: [],
      quotes: [],
      events: [],
      asOf: { words: 'Dienstag', basis: 'stated' },
      sources: [{ id: 's', type: 'article', title: 'T', publisher: 'Herald', lang: 'de' }],
      figures: [
        {
          id: 'plaene',
          label: 'Pläne',
          kind: 'count',
          qualifier: 'more-than',
          lower: 43,
          unit: { id: 'plot', one: 'Anschlagsplan', other: 'Anschlagspläne' },
          asWritten: 'mehr als 43 vereitelte Anschlagspläne',
          attribution: 'Herald',
          cites: [{ source: 's', exact: 'mehr als 43 vereitelte Anschlagspläne' }],
        },
      ],
    };
    const carrier = stripped(writeEmbed({ element: 'stat-callout', figures: ['plaene'] }, german));
    at.site.routes.set('/de.json', { body: JSON.stringify(german), type: 'application/json' });
    at.site.page('/', `<stat-callout briefing="/de.json" figure="plaene">${carrier}</stat-callout>`);
    const { page, problems } = await visit(at.browser, at.site, '/');
    await until(() =>
      page.evaluate(() => !document.querySelector('stat-callout')!.matches(':state(loading)')),
    );
    await pause(200);
    assert.match(await seen(page, 'stat-callout'), /mehr als 43/);
    await page.evaluate(() => import('/cdn/language/de.js' as string));
    await shown(page, 'stat-callout');
    assert.match(await seen(page, 'stat-callout'), /mehr als 43 Anschlagspläne/);
    assert.deepEqual(await problems(), []);
  });

  const slips: [name: string, markup: string, words: RegExp][] = [
    [
      'the name of an attribute',
      `<stat-callout breifing="/b.json" figure="${id}"></stat-callout>`,
      /^<stat-callout breifing=.*> breifing="\/b\.json" means nothing: use briefing$/,
    ],
    [
      'the name of a reference',
      `<threat-timeline briefing="/b.json" event="moscow-attack"></threat-timeline>`,
      /event="moscow-attack" means nothing: use events$/,
    ],
    [
      'what other elements call it',
      `<stat-callout src="/b.json" figure="${id}"></stat-callout>`,
      / src="\/b\.json" means nothing: use briefing$/,
    ],
    [
      'a property as an attribute',
      `<stat-callout facts="/b.json" figure="${id}"></stat-callout>`,
      / facts="\/b\.json" means nothing: use briefing$/,
    ],
    [
      'no briefing',
      `<pull-quote quote="stretched"></pull-quote>`,
      /^<pull-quote quote="stretched"> quote is set, and there is no briefing to take it from: set briefing/,
    ],
  ];
  for (const [name, markup, words] of slips)
    it(`says in one line what is misspelt or missing: ${name}`, async () => {
      at.site.page('/', markup);
      const { page, warnings } = await visit(at.browser, at.site, '/');
      await until(async () => warnings.length > 0);
      await page.evaluate(() => {});
      assert.equal(warnings.length, 1, warnings.join('\n'));
      assert.match(warnings[0]!, words);
    });

  it('says nothing of attributes of the page, of words of its own, of facts that a script gives later', async () => {
    at.site.page(
      '/',
      `<stat-callout style="" data-event="x" part="kind"></stat-callout>
      <stat-callout figure="${id}">${plain}</stat-callout>
      <stat-callout id="late" figure="${id}"></stat-callout>
      <script>addEventListener('load', async () => {
        document.querySelector('#late').facts = await (await fetch('/b.json')).json();
      })</script>`,
    );
    const { page, warnings } = await visit(at.browser, at.site, '/');
    await shown(page, '#late');
    await pause(5500);
    assert.deepEqual(warnings, []);
  });
});
