/**
 * The same events told by each contender: plain HTML is what all are compared with. Every page says when it has shown
 * what it was given.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { writeEmbed } from '../../src/html/index.ts';
import { records } from '../../stories/awkward.ts';

const root = join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
const from = (name, file) => readFileSync(join(dirname(require.resolve(`${name}/package.json`)), file));

export const briefingOf = (count) => records(count);

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const page = (head, body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>.</title><style>body{font:17px/1.5 Georgia,serif;margin:20px}</style>${head}<body><p>Before.</p>${body}<p>After.</p></body></html>`;

/** What stands beside an event in every contender. */
const lineOf = (event, facts) =>
  [
    event.certainty,
    ...event.actors.map(({ actor }) => facts.actors.find(({ id }) => id === actor).name),
    event.attribution,
  ].join(' · ');

const inOrder = (facts) => [...facts.events].sort((a, b) => (a.when.edtf < b.when.edtf ? -1 : 1));

function plain(facts) {
  const items = inOrder(facts).map(
    (event) =>
      `<li><p>${escaped(event.when.words)}</p><h3>${escaped(event.title)}</h3><p>${escaped(lineOf(event, facts))}</p><p>${escaped(event.summary)}</p></li>`,
  );
  return page(
    '<style>ol{list-style:none;padding:0;border-left:2px solid #aaa}li{padding:.75em 1.5em}li p,h3{margin:0}</style>',
    `<ol>${items.join('')}</ol><script>window.shown = true</script>`,
  );
}

/** What no element on Lit can do without: it loads, takes the facts, renders plain rows in a shadow root. */
const lit = () =>
  buildSync({
    stdin: {
      resolveDir: root,
      contents: `
        import { css, html, LitElement } from 'lit';
        customElements.define('plain-lit', class extends LitElement {
          static properties = { facts: {} };
          static styles = css\`ol{list-style:none;padding:0;border-left:2px solid #aaa}li{padding:.75em 1.5em}li p,h3{margin:0}\`;
          render() {
            const { events = [], actors } = this.facts ?? {};
            const names = new Map(actors?.map(({ id, name }) => [id, name]));
            return html\`<ol>\${[...events].sort((a, b) => (a.when.edtf < b.when.edtf ? -1 : 1)).map((event) => html\`<li class="entry"><p>\${event.when.words}</p><h3>\${event.title}</h3><p>\${[event.certainty, ...event.actors.map(({ actor }) => names.get(actor)), event.attribution].join(' · ')}</p><p>\${event.summary}</p></li>\`)}</ol>\`;
          }
        });`,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  }).outputFiles[0].text;

/** @param view Which view, and whether the facts come by script or stand in the page. */
function ours(facts, view, inPage = false, style = '') {
  const embed = { element: 'threat-timeline', events: facts.events.map(({ id }) => id) };
  return page(
    style,
    `<threat-timeline view="${view}">${inPage ? writeEmbed(embed, facts) : ''}</threat-timeline>
    ${waiting('threat-timeline', '/cdn/threat-timeline.js', view === 'chart' ? '.chart' : '.entry', inPage)}`,
  );
}

const waiting = (tag, script, selector, inPage) => `
    <script type="module" src="${script}"></script>
    <script type="module">
      const element = document.querySelector('${tag}');
      window.element = element;
      ${inPage ? '' : "element.facts = window.facts = await (await fetch('/facts.json')).json();"}
      const done = () => element.shadowRoot?.querySelector('${selector}');
      while (!done()) await new Promise((next) => setTimeout(next, 10));
      window.shown = true;
    </script>`;

const parts = (edtf) => {
  const [year, month, day] = edtf.replace(/[~?]/, '').split('-').map(Number);
  return { year, ...(month && { month }), ...(day && { day }) };
};

function timelineJs(facts) {
  const events = facts.events.map((event) => ({
    start_date: parts(event.when.edtf),
    display_date: event.when.words,
    group: facts.actors.find(({ id }) => id === event.actors[0].actor).name,
    text: {
      headline: escaped(event.title),
      text: `<p>${escaped(lineOf(event, facts))}</p><p>${escaped(event.summary)}</p>`,
    },
  }));
  return [
    page(
      '<link rel="stylesheet" href="/tl.css"><script src="/tl.js"></script>',
      `<div id="timeline" style="height:600px"></div><script>
        fetch('/tl.json').then((answer) => answer.json()).then((data) => {
          const timeline = new TL.Timeline('timeline', data, { font: '' });
          timeline.on('loaded', () => { window.shown = true; });
        });
      </script>`,
    ),
    JSON.stringify({ events }),
  ];
}

function vis(facts) {
  const items = facts.events.map((event, id) => ({
    id,
    content: escaped(event.title),
    title: escaped(`${lineOf(event, facts)} ${event.summary}`),
    start: event.when.edtf.replace(/[~?]/, ''),
    group: event.actors[0].actor,
  }));
  const groups = facts.actors.map(({ id, name }) => ({ id, content: name }));
  return [
    page(
      '<link rel="stylesheet" href="/vis.css"><script src="/vis.js"></script>',
      `<div id="timeline"></div><script>
        fetch('/vis.json').then((answer) => answer.json()).then(({ items, groups }) => {
          const timeline = new vis.Timeline(document.querySelector('#timeline'), new vis.DataSet(items), groups, { maxHeight: 600 });
          timeline.on('changed', () => { window.shown = true; });
        });
      </script>`,
    ),
    JSON.stringify({ items, groups }),
  ];
}

const file = (body, type) => ({ body, type });
const json = (body) => file(body, 'application/json');
const html = (body) => file(body, 'text/html; charset=utf-8');

/** By name: the files of its site, for a number of events. `most`: above it, it is known not to finish. */
export const contenders = {
  'plain HTML': { files: (facts) => ({ '/': html(plain(facts)) }), scroller: 'html' },
  'Standfirst, chart': {
    files: (facts) => ({ '/': html(ours(facts, 'chart')), '/facts.json': json(JSON.stringify(facts)) }),
    scroller: '.scroller',
  },
  'Standfirst, list': {
    files: (facts) => ({ '/': html(ours(facts, 'list')), '/facts.json': json(JSON.stringify(facts)) }),
    scroller: 'html',
  },
  'Standfirst, from HTML': {
    files: (facts) => ({
      '/': html(ours(facts, 'list', true, '<link rel="stylesheet" href="/cdn/standfirst.css">')),
    }),
    scroller: 'html',
  },
  'its HTML alone': {
    files: (facts) => ({
      '/': html(
        page(
          '<link rel="stylesheet" href="/cdn/standfirst.css">',
          `${writeEmbed({ element: 'threat-timeline' }, facts)}<script>window.shown = true</script>`,
        ),
      ),
    }),
    scroller: 'html',
  },
  'plain Lit list': {
    files: (facts) => ({
      '/': html(page('', `<plain-lit></plain-lit>${waiting('plain-lit', '/lit.js', '.entry', false)}`)),
      '/lit.js': file(lit(), 'text/javascript'),
      '/facts.json': json(JSON.stringify(facts)),
    }),
    scroller: 'html',
  },
  TimelineJS3: {
    files: (facts) => {
      const [body, data] = timelineJs(facts);
      return {
        '/': html(body),
        '/tl.json': json(data),
        '/tl.js': file(from('@knight-lab/timelinejs', 'dist/js/timeline.js'), 'text/javascript'),
        '/tl.css': file(from('@knight-lab/timelinejs', 'dist/css/timeline.css'), 'text/css'),
      };
    },
    most: 2000,
  },
  'vis-timeline': {
    files: (facts) => {
      const [body, data] = vis(facts);
      return {
        '/': html(body),
        '/vis.json': json(data),
        '/vis.js': file(
          from('vis-timeline', 'standalone/umd/vis-timeline-graph2d.min.js'),
          'text/javascript',
        ),
        '/vis.css': file(from('vis-timeline', 'styles/vis-timeline-graph2d.min.css'), 'text/css'),
      };
    },
    scroller: '.vis-timeline',
  },
};

/** The files of our own that any page may ask for. */
export const own = (path) => {
  try {
    const [, type] = /^\/cdn\/[\w/.-]+\.(js|css)$/.exec(path) ?? [];
    return type && file(readFileSync(join(root, path)), type === 'js' ? 'text/javascript' : 'text/css');
  } catch {
    return undefined;
  }
};
