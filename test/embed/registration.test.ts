import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { version } from '../../src/version.js';
import { eachEngine, seen, shown, until, visit, type Site } from './site.js';

const callout = '<stat-callout briefing="/b.json" figure="plots-disrupted"></stat-callout>';
const script = (path: string): string => `<script type="module" src="${path}"></script>`;

/** The same bundle as another release would be. */
function older(site: Site): string {
  const bundle = readFileSync(new URL('../../cdn/standfirst.js', import.meta.url), 'utf8');
  site.routes.set('/old.js', { body: bundle.replaceAll(version, '0.0.9'), type: 'text/javascript' });
  return '/old.js';
}

eachEngine('registration', (at) => {
  it('says once, with both versions, that another version won, and goes on with that one', async () => {
    at.site.page('/two', callout, { head: script(older(at.site)) + script('/cdn/standfirst.js') });
    const { page, warnings, errors } = await visit(at.browser, at.site, '/two');
    await shown(page, 'stat-callout');
    assert.equal(warnings.length, 1, warnings.join('\n'));
    assert.match(warnings[0]!, new RegExp(`${version}.*0\\.0\\.9`));
    assert.equal(
      await page.evaluate(
        () => (customElements.get('stat-callout') as unknown as { version: string }).version,
      ),
      '0.0.9',
    );
    assert.deepEqual(errors, []);
  });

  it('says nothing where the same version comes twice', async () => {
    at.site.page('/twice', callout, {
      head:
        script('/cdn/standfirst.js') + script('/cdn/standfirst.js?again') + script('/cdn/stat-callout.js'),
    });
    const { page, warnings, errors } = await visit(at.browser, at.site, '/twice');
    await shown(page, 'stat-callout');
    assert.deepEqual([warnings, errors], [[], []]);
  });

  it('lives with parts of a page that bring their own version each, and warns once for all of them', async () => {
    const old = older(at.site);
    at.site.page('/parts', callout + '<pull-quote briefing="/b.json"></pull-quote>', {
      head: [old, '/cdn/stat-callout.js', '/cdn/pull-quote.js', '/cdn/standfirst.js', `${old}?again`]
        .map(script)
        .join(''),
    });
    const { page, warnings, errors } = await visit(at.browser, at.site, '/parts');
    await shown(page, 'stat-callout', 'pull-quote');
    // `standfirst.js` is one file, the others share what registers them: bundles that know nothing of each other.
    assert.equal(warnings.length, 1, warnings.join('\n'));
    assert.match(warnings[0]!, new RegExp(`${version}.*0\\.0\\.9`));
    assert.deepEqual(errors, []);
  });

  it('says it once where each version won a name', async () => {
    const old = older(at.site);
    const won = '/cdn/stat-callout.js';
    at.site.page('/each', callout, {
      head: [won, old, '/cdn/standfirst.js', `${old}?again`].map(script).join(''),
    });
    const { page, warnings, errors } = await visit(at.browser, at.site, '/each');
    await shown(page, 'stat-callout');
    assert.equal(warnings.length, 1, warnings.join('\n'));
    assert.match(warnings[0]!, new RegExp(`0\\.0\\.9.*${version.replaceAll('.', '\\.')}`));
    assert.deepEqual(errors, []);
  });

  it('goes on when its module is loaded again while the page stands, as a developer’s server does', async () => {
    at.site.page('/hot', callout);
    const { page, warnings, errors } = await visit(at.browser, at.site, '/hot');
    await shown(page, 'stat-callout');
    await page.evaluate(async (html) => {
      for (const time of [1, 2, 3]) await import(`/cdn/standfirst.js?t=${time}`);
      document.body.insertAdjacentHTML('beforeend', `<div id="new">${html}</div>`);
    }, callout);
    await until(() =>
      page.evaluate(() => Boolean(document.querySelector('#new > *')?.shadowRoot?.querySelector('.embed'))),
    );
    assert.deepEqual([warnings, errors], [[], []]);
  });

  it('leaves a tag that the page already owns, says so, and takes other names', async () => {
    const owner = '<script>customElements.define("stat-callout", class extends HTMLElement {})</script>';
    const other =
      '<script type="module">import { defineAll } from "/cdn/standfirst.js"; defineAll("my"); defineAll("your");</script>';
    const body =
      callout.replaceAll('stat-callout', 'my-stat-callout') +
      callout.replaceAll('stat-callout', 'your-stat-callout');
    at.site.page('/owned', body, { head: owner + other });
    const { page, warnings, errors } = await visit(at.browser, at.site, '/owned');
    await shown(page, 'my-stat-callout', 'your-stat-callout');
    assert.ok((await seen(page, 'your-stat-callout')).includes('43'));
    assert.equal(warnings.length, 1);
    assert.match(warnings[0]!, /stat-callout> is already defined by other code/);
    assert.deepEqual(errors, []);
  });

  it('works the same when the script comes late, with properties set before it', async () => {
    at.site.page('/late', `${callout.replace('briefing="/b.json" ', '')}<p></p>`, { head: '' });
    const { page, errors } = await visit(at.browser, at.site, '/late');
    await page.evaluate(async () => {
      const element = document.querySelector('stat-callout') as unknown as { facts: unknown };
      element.facts = await (await fetch('/b.json')).json();
      await import('/cdn/standfirst.js' as string);
    });
    await shown(page, 'stat-callout');
    assert.ok((await seen(page, 'stat-callout')).includes('43'));
    assert.deepEqual(errors, []);
  });

  it('works inside a frame whose document is written into it', async () => {
    at.site.page('/framed', callout.replace('/b.json', `${at.site.origin}/b.json`), {
      head: script(`${at.site.origin}/cdn/standfirst.js`),
    });
    const source = at.site.routes.get('/framed')!.body.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    at.site.page('/outer', `<iframe srcdoc="${source}" width="600" height="400"></iframe>`, { head: '' });
    const { page, errors } = await visit(at.browser, at.site, '/outer');
    const framed = (): boolean => {
      const inner = document.querySelector('iframe')!.contentDocument!.querySelector('stat-callout');
      return Boolean(inner?.shadowRoot?.querySelector('.embed'));
    };
    await until(() => page.evaluate(framed));
    assert.deepEqual(errors, []);
  });
});
