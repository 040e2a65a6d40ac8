import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { runDoctor } from '../../src/cli/doctor.js';
import { writeEmbed } from '../../src/html/index.js';
import { publish } from '../../src/publish/index.js';
import { base, mi5, now, root } from '../publish/published.js';
import { folder, ran } from './run.js';

describe('standfirst doctor', () => {
  const { path, write } = folder();
  before(() => publish(mi5, { out: path('site'), base, now, cards: false }));

  const briefing = join(root, 'src/briefings/mi5-threat-update-2024.json');
  const form = (id: string, file: string): string =>
    readFileSync(join(path('site'), mi5.id, id, file), 'utf8');
  const site = (): string => `<script type="module" src="${base}_/0.1.0/upgrade.js"></script>`;
  const doctor = async (html: string, ...args: string[]) => {
    const { code, out, err } = await ran((io) => runDoctor([write('page.html', html), ...args], io));
    return { code, out, err };
  };
  const found = async (html: string, ...args: string[]) => {
    const { code, out, err } = await doctor(html, '--json', ...args);
    assert.equal(err, '');
    const [finding, ...more] = JSON.parse(out) as { embed: string; form: string; problems: string[] }[];
    return { code, more, ...finding, said: finding?.problems.join('\n') ?? '' };
  };
  const plots = `${mi5.id}/plots-disrupted`;
  const stripped = (html: string): string => html.replace(/ (data-\w+|class|lang|dir)="[^"]*"/g, '');

  it('finds each form as it was pasted', async () => {
    const wanted: [string, string, number][] = [
      [form('plots-disrupted', 'snippet.html'), 'native', 0],
      [form('plots-disrupted', 'frame.html'), 'frame', 0],
      [site() + form('plots-disrupted', 'carrier.html'), 'upgradable', 0],
      [form('plots-disrupted', 'carrier.html'), 'readable', 1],
    ];
    for (const [html, expected, exit] of wanted) {
      const { embed, form: is, code } = await found(`<p>Words.</p>${html}`);
      assert.deepEqual([embed, is, code], [plots, expected, exit]);
    }
  });

  it('says what was taken: the script, attributes, the plain HTML, the link, all', async () => {
    const snippet = form('plots-disrupted', 'snippet.html');
    const carrier = form('plots-disrupted', 'carrier.html');
    const cases: [string, string, RegExp, string[]?][] = [
      [snippet.replace(/<script.*<\/script>/, ''), 'readable', /its script was taken/],
      [site() + stripped(carrier), 'upgradable', /attributes were taken: data-\*, dir, lang; it is known by/],
      [
        site() + carrier.replace(/ data-(b|figure)="[^"]*"/g, ''),
        'upgradable',
        /^attributes were taken: data-b, data-figure$/,
        ['--site', path('site')],
      ],
      [
        site() + carrier.replace(/<\/?(small|cite)\b[^>]*>/g, ''),
        'upgradable',
        /^tags were taken, their words kept: <cite>, <small>$/,
        ['--briefing', briefing],
      ],
      [site() + carrier, 'upgradable', /^$/, ['--site', path('site')]],
      [snippet.replace(/<blockquote.*<\/blockquote>/, ''), 'native', /plain HTML was taken/],
      [
        snippet.replace(/<blockquote.*<\/blockquote>|<script.*<\/script>/g, ''),
        'lost',
        /plain HTML was taken/,
      ],
      [snippet.replace('type="module"', ''), 'readable', /type="module" was taken/],
      [carrier.replace(/<a [^>]*>|<\/a>/g, ''), 'readable', /its permalink was taken/],
      [
        stripped(carrier).replace(/<a [^>]*>|<\/a>/g, ''),
        'readable',
        /its permalink was taken/,
        ['--site', path('site')],
      ],
      ['<p>Something else.</p>', 'lost', /not on the page/, ['plots-disrupted', '--site', path('site')]],
      [
        site() + carrier.replaceAll('>Plots', '>Attacks'),
        'upgradable',
        /not as published: “Plots/,
        ['--site', path('site')],
      ],
    ];
    for (const [html, expected, why, args = []] of cases) {
      const finding = await found(html, ...args);
      assert.equal(finding.form, expected, html.slice(0, 200));
      assert.match(finding.said, why);
    }
  });

  it('knows lines that were made of a carrier, as long as they say what was published', async () => {
    const lines = (id: string, cell: string): string =>
      stripped(form(id, 'carrier.html'))
        .replace(/<\/(?:p|li|t[hd]|caption|blockquote)>|<br ?\/?>/g, '\n')
        .replace(/<(?!\/?a\b)[^>]*>/g, '')
        .split('\n')
        .filter((text) => text.trim())
        .join(cell);
    for (const [id, html] of [
      ['plots-disrupted', `<p>${lines('plots-disrupted', '</p><p>')}</p>`],
      ['under-18-then-and-now', `<div>${lines('under-18-then-and-now', ' | ')}</div>`],
    ] as const) {
      for (const from of [
        ['--site', path('site')],
        ['--briefing', briefing, '--base', base],
      ]) {
        const { embed, form: is, said, more } = await found(site() + html, ...from);
        assert.deepEqual([embed, is, more], [`${mi5.id}/${id}`, 'upgradable', []]);
        assert.match(said, /taken apart into lines, which say all/);
      }
      const changed = html.replace(/“[^”]+”/, '“something else”');
      const { form: is, said } = await found(site() + changed, '--site', path('site'), id);
      assert.equal(is, 'lost');
      assert.match(said, /not on the page: “/);
    }
    // Its words stand elsewhere in it.
    const [, first, rest] = /^(.*?43)(.*)$/s.exec(lines('plots-disrupted', '</p><p>'))!;
    const cut = await found(`${site()}<p>${first} or so${rest}</p>`, '--site', path('site'));
    assert.deepEqual([cut.form, cut.more], ['readable', []]);
    assert.match(cut.said, /taken apart into lines, and these are not as published/);
  });

  it('says which embeds of a briefing are not on the page, from the site or from the briefing', async () => {
    const html = site() + form('plots-disrupted', 'carrier.html') + form('in-numbers', 'carrier.html');
    for (const args of [
      ['--site', path('site')],
      ['--briefing', briefing, '--base', base],
    ]) {
      const { code, out } = await doctor(html, ...args);
      assert.equal(code, 0, out);
      const [, names] = /^not here +of mi5-threat-update-2024: (.*), and \d+ more$/m.exec(out) ?? [];
      assert.ok(names, out);
      assert.ok(names.includes('iran-plots') && !/plots-disrupted|in-numbers/.test(names), names);
    }
    const missed = await found(html, '--briefing', briefing, 'sustained-mission');
    assert.equal(missed.code, 1);
    assert.deepEqual(missed.more.map(({ embed, form }) => [embed, form]).at(-1), [
      `${mi5.id}/sustained-mission`,
      'lost',
    ]);
    assert.match((await doctor('<p>Nothing.</p>', '--briefing', briefing)).out, /no embed found/);
  });

  it('knows elements that never had plain HTML or a permalink, and says how readers get their words', async () => {
    const script = '<script type="module" src="/cdn/standfirst.js"></script>';
    const bare = `<stat-callout briefing="/b.json" figure="plots-disrupted"></stat-callout>`;
    const html = `${script}${bare}<threat-timeline briefing="/b.json"></threat-timeline>`;
    const { code, out } = await doctor(html, '--briefing', briefing);
    assert.equal(code, 0, out);
    for (const id of ['plots-disrupted', 'timeline'])
      assert.match(
        out,
        RegExp(`^native +${mi5.id}/${id}\n +it has no plain HTML: .*; paste .* snippet\\.html`, 'm'),
      );
    assert.doesNotMatch(out, /was taken|not here .*(plots-disrupted|timeline)/);
    const lost = await found(script + bare.replace(/ briefing="[^"]*"/, ''));
    assert.equal(lost.form, 'lost');
    assert.match(lost.said, /set briefing/);

    const words = writeEmbed({ element: 'stat-callout', figures: ['plots-disrupted'] }, mi5);
    for (const from of [[], ['--briefing', briefing]]) {
      const { form: is, said } = await found(`${script}<stat-callout>${words}</stat-callout>`, ...from);
      assert.deepEqual([is, said], ['native', '']);
    }
  });

  it('names what has lost its permalink by its words', async () => {
    const html = form('plots-disrupted', 'carrier.html').replace(/<a [^>]*>|<\/a>/g, '');
    assert.match((await found(html)).embed!, /^“Plots disrupted by MI5 and/);
    const { embed, more } = await found(html, '--briefing', briefing);
    assert.deepEqual([embed, more], [plots, []]);
  });

  it('tells words that have lost their link once, though several embeds say them', async () => {
    const row = form('in-numbers', 'carrier.html');
    for (const html of [site() + row, stripped(row).replace(/<a [^>]*>|<\/a>/g, '')]) {
      const { embed, more } = await found(html, '--site', path('site'));
      assert.deepEqual([embed, more], [`${mi5.id}/in-numbers`, []]);
    }
  });

  it('says what keeps a script from running', async () => {
    const snippet = form('plots-disrupted', 'snippet.html');
    const csp = (policy: string): string => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    const [, integrity] = /integrity="([^"]*)"/.exec(snippet)!;
    for (const [html, why] of [
      [csp("script-src 'self'") + snippet, /script-src does not allow https:\/\/embeds\.example/],
      [csp("default-src 'none'; script-src https:") + snippet, /connect-src does not allow/],
      [csp("require-trusted-types-for 'script'; trusted-types other") + snippet, /does not name lit-html/],
      [snippet.replace(integrity!, `sha384-${'A'.repeat(64)}`), /integrity of standfirst\.js is not/],
    ] as const) {
      const finding = await found(html, '--site', path('site'));
      assert.equal(finding.form, 'readable');
      assert.match(finding.said, why);
    }
    for (const policy of [
      'script-src embeds.example; connect-src *.example',
      `script-src '${integrity}'; connect-src https://embeds.example/news/`,
      "default-src https:; require-trusted-types-for 'script'; trusted-types lit-html other",
    ])
      assert.equal((await found(csp(policy) + snippet, '--site', path('site'))).form, 'native', policy);
  });

  it('reads a page where it is served, with the policy of its header', async () => {
    const server = createServer((_, answer) => {
      answer.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': "script-src 'self'" });
      answer.end(form('plots-disrupted', 'snippet.html').replace(/ integrity="[^"]*"/, ''));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const { code, out } = await ran((io) => runDoctor([address], io));
    server.close();
    assert.equal(code, 1);
    assert.match(
      out,
      /^readable +mi5-threat-update-2024\/plots-disrupted\n +the page's content security policy/m,
    );
  });

  it('says that there is none, and how it was called wrongly', async () => {
    const none = await doctor('<p>Nothing.</p>');
    assert.equal(none.code, 1);
    assert.match(none.out, /no embed found/);
    for (const [args, why] of [
      [[], /name a page/],
      [[path('none.html')], /no such file/],
      [[path('page.html'), 'plots-disrupted'], /--site must name/],
      [[path('page.html'), 'nothing', '--site', path('site')], /has no embed "nothing"/],
      [[path('page.html'), '--site', path('.')], /no feed\.xml/],
      [[path('page.html'), '--base', 'embeds'], /write it as https/],
      [[path('page.html'), '--site', path('site'), '--briefing', briefing], /give one of them/],
      [[path('page.html'), '--briefing', path('none.json')], /no such file/],
      [[path('page.html'), '--briefing', write('bad.json', '{}')], /is no valid briefing: standfirst check/],
      [[path('page.html'), 'nothing', '--briefing', briefing], /has no embed "nothing"/],
    ] as const) {
      const { code, err } = await ran((io) => runDoctor([...args], io));
      assert.equal(code, 2);
      assert.match(err, why);
    }
  });
});
