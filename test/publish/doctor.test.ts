import assert from 'node:assert/strict';
import { parseHTML } from 'linkedom';
import type { Briefing, Figure } from '../../src/briefing/types.js';
import { examine, readEmbeds } from '../../src/publish/index.js';
import { blocks, readPolicy } from '../../src/publish/doctor/policy.js';
import { base, briefings, mi5, one, publishedOf } from './published.js';

const script = new URL(`${base}_/0.1.0/upgrade-0123456789.js`);
const page = new URL('https://paper.example/a');

const withFigure = (more: Partial<Figure>, lang = 'en'): Briefing => {
  const [first] = mi5.figures;
  const figures = [{ ...first!, window: undefined, ...more }];
  return { ...mi5, lang, figures, quotes: [], events: [], embeds: [], corrections: [] };
};

/** What is told of a page with the first figure of a briefing, as a host may have changed its carrier. */
const told = async (briefing: Briefing, change = (html: string) => html, around = ''): Promise<string[]> => {
  const { id } = briefing.figures[0]!;
  const html = `<p>Words.</p>${change(one(briefing, id).carrier)}${around}<script type="module" src="${script}"></script>`;
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const findings = await examine(document as unknown as Document, {
    page,
    hosts: [base],
    policies: [],
    wanted: readEmbeds(briefing, [id], 'it'),
    integrityOf: async () => undefined,
  });
  return findings.flatMap(({ problems }) => problems);
};

describe('the words of a page', () => {
  const unit = { id: 'plot', other: 'plots' };

  it('are found whatever characters they are escaped with, and however a host sets them', async () => {
    for (const label of ['Plots {{now}}', 'A\u00a0plot', 'Line\u2028line', '<&>"\''])
      assert.deepEqual(await told(withFigure({ label })), []);
    const french = withFigure({ value: 12000, asWritten: '12 000', unit }, 'fr');
    assert.deepEqual(await told(french), []);
    assert.deepEqual(await told(french, (html) => html.replace(/[\u00a0\u202f]|&nbsp;/g, ' ')), []);
    assert.deepEqual(
      await told(withFigure({ label: 'The “first” – 2017–2024' }), (html) => html.replace(/[“”]/g, '"')),
      [],
    );
  });

  it('are found of every embed, on one page', async () => {
    for (const briefing of briefings) {
      const carriers = publishedOf(briefing).map(({ carrier }) => carrier);
      const { document } = parseHTML(
        `<html><body>${carriers.join('')}<script type="module" src="${script}"></script></body></html>`,
      );
      const findings = await examine(document as unknown as Document, {
        page,
        hosts: [base],
        policies: [],
        wanted: readEmbeds(briefing, [], 'it'),
        integrityOf: async () => undefined,
      });
      assert.equal(findings.length, carriers.length);
      assert.deepEqual(
        findings.flatMap(({ problems }) => problems),
        [],
      );
    }
  });

  it('have each number as it was published', async () => {
    const plots = withFigure({ value: 43, unit });
    for (const number of ['143', '4.3', '−43', '-43', '430', '43.5', '43,5', '1 043', '£43'])
      assert.match(
        (await told(plots, (html) => html.replace(/>43( plots)?</, `>${number}$1<`))).join(),
        /words are not as published: “43 plots”/,
        number,
      );
    const cost = withFigure({
      kind: 'amount',
      value: 27.5,
      unit: { id: 'gbp', other: 'pounds', currency: 'GBP' },
    });
    for (const number of ['€27.5', '£275', '27.5', '£27.5%'])
      assert.match((await told(cost, (html) => html.replace('£27.5', number))).join(), /“£27\.5/, number);
  });

  it('are an embed’s own: what another says does not stand in for it', async () => {
    const plots = withFigure({ value: 43, unit });
    const change = (html: string): string => html.replace(/>43( plots)?</, '>44$1<');
    assert.match((await told(plots, change, '<p>In all, 43 plots.</p>')).join(), /not as published/);
  });
});

describe('a content security policy', () => {
  const why = (text: string, from = page): string[] => blocks(readPolicy(text), script, from, '');
  const both = (source: string): string => `script-src ${source}; connect-src ${source}`;

  it('lets through what a browser does', () => {
    const { hostname } = script;
    for (const source of [`https://${hostname}:443`, 'http:', 'HTTPS:', `https://${hostname.toUpperCase()}`])
      assert.deepEqual(why(both(source)), [], source);
    for (const source of [`http://${hostname}:80`, `${hostname}/news/`, `*.${hostname.split('.').at(-1)}`])
      assert.deepEqual(why(both(source)), [], source);
    assert.deepEqual(why(both("'self'"), new URL(`http://${hostname}/a`)), []);
  });

  it('keeps out what a browser does', () => {
    const { hostname } = script;
    for (const source of [
      `https://${hostname}:444`,
      'wss:',
      `https://${hostname}/News/`,
      `*.${hostname}`,
      "'self'",
    ])
      assert.equal(why(both(source)).length, 2, source);
    assert.equal(blocks(readPolicy(both('https:')), new URL('http://h.example/x.js'), page, '').length, 2);
  });

  it('may switch off all scripts, in a header alone', async () => {
    assert.match(why('sandbox allow-same-origin').join(), /sandbox lets no script run/);
    assert.deepEqual(why('sandbox allow-scripts'), []);
    const meta = '<meta http-equiv="content-security-policy" content="sandbox">';
    assert.deepEqual(await told(withFigure({}), undefined, meta), []);
  });
});
