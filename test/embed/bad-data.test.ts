import assert from 'node:assert/strict';
import { eachEngine, mi5, seen, shown, until, visit } from './site.js';

const light = '<blockquote><p>Plain words that stand.</p></blockquote>';
const broken = JSON.parse(mi5);
broken.figures[0].value = 'forty-three';

/** What is wrong, the attributes, and what the warning must name. */
const cases: [string, string, RegExp][] = [
  ['a briefing that is not there', 'briefing="/none.json" figure="plots-disrupted"', /none\.json.*404/s],
  ['a server that fails', 'briefing="/fails.json" figure="plots-disrupted"', /500/],
  ['JSON that breaks off', 'briefing="/cut.json" figure="plots-disrupted"', /JSON/],
  ['a page in place of JSON', 'briefing="/page.json" figure="plots-disrupted"', /JSON/],
  ['JSON that is no briefing', 'briefing="/list.json" figure="plots-disrupted"', /./],
  [
    'a missing reference',
    'briefing="/b.json" figure="plots-disrupted-nowhere"',
    /"plots-disrupted-nowhere" is not in the figures of the briefing/,
  ],
  ['a wrong value', 'briefing="/broken.json" figure="plots-disrupted"', /value/],
  ['an inline briefing that is absent', 'briefing="#absent" figure="plots-disrupted"', /absent/],
  ['an address that is none', 'briefing="http://[" figure="plots-disrupted"', /address/],
];

eachEngine('bad data', (at) => {
  before(() => {
    const json = { type: 'application/json' };
    at.site.routes.set('/cut.json', { body: mi5.slice(0, 2000), ...json });
    at.site.routes.set('/page.json', { body: '<!doctype html><p>Not found</p>' });
    at.site.routes.set('/list.json', { body: '[1, 2]', ...json });
    at.site.routes.set('/fails.json', { body: 'oops', status: 500 });
    at.site.routes.set('/broken.json', { body: JSON.stringify(broken), ...json });
  });

  for (const [name, attributes, message] of cases) {
    it(`${name}: the page’s words stand, one line in the console, an event for each problem, one state`, async () => {
      at.site.page(
        '/bad',
        `<stat-callout ${attributes}>${light}</stat-callout><p id="after">The article goes on.</p>`,
      );
      const { page, warnings, errors, problems } = await visit(at.browser, at.site, '/bad');
      await until(async () => (await problems()).length > 0);
      const element = await page.evaluate(() => {
        const callout = document.querySelector('stat-callout')!;
        return {
          height: callout.querySelector('p')!.getBoundingClientRect().height,
          problem: callout.matches(':state(problem)'),
        };
      });
      assert.ok(element.height > 10, 'the words are not to be seen');
      assert.equal(element.problem, true);
      assert.equal(await seen(page, 'stat-callout'), 'Plain words that stand.');
      const told = await problems();
      assert.match(told[0]!.message, message);
      // The line names the embed as it stands on the page, says the first problem, and counts the others.
      const more = told.length > 1 ? ` (and ${told.length - 1} more: standfirst-problem tells of each)` : '';
      assert.deepEqual(warnings, [`<stat-callout ${attributes}> ${told[0]!.message}${more}`]);
      // A browser reports the failed request itself; nothing of ours may throw.
      assert.deepEqual(errors, []);
    });
  }

  it('a bad fact among good ones costs only itself', async () => {
    at.site.page(
      '/some',
      `<stat-callout briefing="/b.json" figures="plots-disrupted nowhere"></stat-callout>`,
    );
    const { page, warnings } = await visit(at.browser, at.site, '/some');
    await shown(page, 'stat-callout');
    assert.ok((await seen(page, 'stat-callout')).includes('43'));
    assert.equal(warnings.length, 1);
  });

  it('shows the page’s words while a briefing loads, then the facts', async () => {
    at.site.routes.set('/slow.json', { body: mi5, type: 'application/json', delay: 400 });
    at.site.page(
      '/slow',
      `<stat-callout briefing="/slow.json" figure="plots-disrupted">${light}</stat-callout>`,
    );
    const { page } = await visit(at.browser, at.site, '/slow');
    assert.equal(await seen(page, 'stat-callout'), 'Plain words that stand.');
    assert.equal(
      await page.evaluate(() => document.querySelector('stat-callout')!.matches(':state(loading)')),
      true,
    );
    await until(() =>
      page.evaluate(() => !document.querySelector('stat-callout')!.matches(':state(loading)')),
    );
  });

  it('never takes an address or a text for code', async () => {
    const evil = JSON.parse(mi5);
    evil.sources[0].url = 'javascript:alert(1)';
    evil.figures[0].label = '<img src=x onerror="window.hit = 1"> label';
    evil.figures[0].attribution = '<b>bold</b>';
    at.site.routes.set('/evil.json', { body: JSON.stringify(evil), type: 'application/json' });
    at.site.page('/evil', '<stat-callout briefing="/evil.json" figure="plots-disrupted"></stat-callout>');
    const { page } = await visit(at.browser, at.site, '/evil');
    await shown(page, 'stat-callout');
    assert.ok((await seen(page, 'stat-callout')).includes('<img src=x'));
    const root = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('stat-callout')!;
      const links = [...shadowRoot!.querySelectorAll('a')].map((link) => link.href);
      return { images: shadowRoot!.querySelectorAll('img, b').length, links, hit: 'hit' in window };
    });
    assert.deepEqual(
      [root.images, root.hit, root.links.filter((href) => href.startsWith('javascript'))],
      [0, false, []],
    );
  });
});
