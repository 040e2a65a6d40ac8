import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fold } from '../../src/briefing/fold.js';
import { parse } from '../../src/briefing/parse.js';
import type { Briefing, Embed } from '../../src/briefing/types.js';
import { readEmbed, writeEmbed, type Reading } from '../../src/html/index.js';
import { withStands } from '../../src/html/stands.js';
import { describeFigure, languageFor } from '../../src/language/index.js';
import { changed, hold, textOf } from './dom.js';

const mi5 = JSON.parse(
  readFileSync(new URL('../../src/briefings/mi5-threat-update-2024.json', import.meta.url), 'utf8'),
) as Briefing;
const permalink = 'https://news.example/p/';
const write = (embed: Omit<Embed, 'id'>): string => writeEmbed(embed, mi5, { permalink });
const read = (html: string): Reading => readEmbed(hold(html));
const figure = write({ element: 'stat-callout', figures: ['plots-disrupted'] });
const bound = write({ element: 'stat-callout', figures: ['diplomats-expelled'] });
const quote = write({ element: 'pull-quote', quote: 'some-form-of-connection' });
const timeline = write({ element: 'threat-timeline' });
const forms = {
  figure,
  bound,
  quote,
  timeline,
  row: write({ element: 'stat-callout' }),
  table: write({ element: 'key-figure-comparison', figures: ['under18-share'] }),
};

/** The HTML with another text in one block. */
const edit = (html: string, block: string, from: string | RegExp, to: string, within = ''): string =>
  changed(html, `${within} [data-b="${block}"]`, (node) => {
    const text = node.textContent!.replace(from, to);
    assert.notEqual(text, node.textContent, `${from} is not in "${node.textContent}"`);
    node.textContent = text;
  });

describe('html: the text wins', function () {
  this.timeout(20_000);
  for (const [name, markup] of [
    ['a note’s number raised behind it', '<strong>43</strong><sup>1</sup>'],
    ['a number struck out beside its mend', '<del>43</del> <strong>44</strong>'],
    ['a line broken within it', '<strong>4</strong><br>3'],
  ] as const) {
    it(`takes no number out of ${name}: the words stand whole`, () => {
      const marked = figure.replace(/<strong[^>]*>43<\/strong>/, markup);
      assert.notEqual(marked, figure);
      assert.equal(read(marked).partial, true);
    });
  }

  it('takes a name that every object has for what it is: a block or an id as good as another', () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      const added = changed(figure, 'p', (node) =>
        node.insertAdjacentHTML('afterend', `<p data-b="${name}">x</p>`),
      );
      assert.equal(read(added).partial, true, name);
    }
    const named = JSON.parse(
      JSON.stringify(mi5).replaceAll('"plots-disrupted"', '"constructor"'),
    ) as Briefing;
    const written = writeEmbed({ element: 'stat-callout', figures: ['constructor'] }, named);
    const { stands } = read(edit(written, 'quantity', '43', '44'));
    assert.deepEqual(Object.keys(stands), ['constructor']);
    assert.equal(Object.hasOwn(Object, 'quantity'), false);
  });

  it('lets another number stand', () => {
    const { stands, partial, facts } = read(edit(figure, 'quantity', '43', '44'));
    assert.equal(partial, false);
    assert.deepEqual(Object.keys(stands), ['plots-disrupted']);
    assert.match(stands['plots-disrupted']!.quantity!, /^44 /);
    assert.ok(parse(facts).briefing);
  });

  it('keeps the caption of a picture, and lets another stand', () => {
    const [event] = mi5.events;
    const media = { src: '/quay.jpg', alt: 'A quay', credit: 'Herald', caption: 'The quay at noon' };
    const shown = writeEmbed(
      { element: 'threat-timeline', events: [event!.id] },
      { ...mi5, events: [{ ...event!, media }] },
      { permalink },
    );
    assert.match(shown, /<img[^>]*alt="A quay"[^>]*>.*The quay at noon.*Herald/);
    assert.deepEqual(read(shown).stands, {});
    assert.equal(read(shown).facts!.events[0]!.media!.caption, 'The quay at noon');
    const { stands } = read(edit(shown, 'caption', 'noon', 'dusk'));
    assert.equal(stands[event!.id]!.caption, 'The quay at dusk');
  });

  it('takes a link out with its words, and leaves those that stood under it', () => {
    const [event] = mi5.events;
    const links = ['the report', 'a map', 'A film'].map((words) => ({ url: `/${words.length}`, words }));
    const shown = writeEmbed(
      { element: 'threat-timeline', events: [event!.id] },
      { ...mi5, events: [{ ...event!, summary: 'So says the report.\nSee a map.', links }] },
      { permalink },
    );
    const left = (html: string) => read(html).facts!.events[0]!.links!.map(({ words }) => words);
    assert.deepEqual(left(shown), ['the report', 'a map', 'A film']);
    assert.deepEqual(left(shown.replace(/<a [^>]*>the report<\/a>/, 'nobody')), ['a map', 'A film']);
    assert.deepEqual(left(changed(shown, '[data-b="summary"]', (node) => node.remove())), ['A film']);
  });

  it('keeps the room of a picture whose size is given', () => {
    const [event] = mi5.events;
    const pictured = (size: object): string => {
      const media = { src: '/quay.jpg', alt: 'A quay', credit: 'Herald', ...size };
      const briefing = { ...mi5, events: [{ ...event!, media }] };
      return writeEmbed({ element: 'threat-timeline', events: [event!.id] }, briefing, { permalink });
    };
    assert.match(pictured({ width: 800, height: 1200 }), /<img[^>]* width="280" height="420"/);
    assert.doesNotMatch(pictured({ width: 800 }), /<img[^>]* height=/);
  });

  it('lets another qualifier stand', () => {
    assert.match(
      read(edit(bound, 'quantity', /over/i, 'About')).stands['diplomats-expelled']!.quantity!,
      /^About 750/,
    );
  });

  it('lets the words of a window stand, and drops its dates', () => {
    const { stands, facts } = read(edit(figure, 'window', 'March', 'April'));
    assert.equal(stands['plots-disrupted']!.window, 'since April 2017');
    assert.deepEqual(facts!.figures[0]!.window, { words: 'since April 2017' });
  });

  it('lets the words of a date stand, and drops the date', () => {
    const within = '[data-event*="isis-2014"]';
    const html = changed(timeline, 'time', (node) => node.replaceWith(node.textContent!));
    const { stands, facts } = read(edit(html, 'words', '2014', '2015', within));
    assert.deepEqual(stands, { 'isis-2014': { words: 'In 2015' } });
    assert.deepEqual(facts!.events.find(({ id }) => id === 'isis-2014')!.when, {
      words: 'In 2015',
      basis: 'unknown',
    });
    assert.ok(parse(facts).briefing);
  });

  it('lets a word of a quote stand, and drops the edits that are no longer in it', () => {
    assert.ok(mi5.quotes.find(({ id }) => id === 'some-form-of-connection')!.edits);
    const { stands, facts } = read(edit(quote, 'text', '…', 'and'));
    assert.match(stands['some-form-of-connection']!.text!, /^“some form of connection.*and/);
    const read1 = facts!.quotes[0]!;
    assert.match(read1.text, /^some form of connection.*and/);
    assert.equal(read1.edits, undefined);
    assert.ok(parse(facts).briefing);
  });

  it('takes labels, titles and caveats from the text itself', () => {
    assert.equal(
      read(edit(figure, 'label', 'Plots', 'Plans')).facts!.figures[0]!.label,
      'Plans disrupted by MI5 and the police',
    );
    assert.deepEqual(
      read(edit(figure, 'note', 'is not said', 'MI5 does not say')).facts!.figures[0]!.caveats,
      ['What makes a plot “late-stage” MI5 does not say.'],
    );
    const { facts } = read(edit(timeline, 'title', 'ISIS', 'IS', '[data-event*="isis-2014"]'));
    assert.equal(
      facts!.events.find(({ id }) => id === 'isis-2014')!.title,
      'IS takes over parts of Iraq and Syria',
    );
  });

  it('lets another as-of date stand', () => {
    assert.match(
      read(edit(figure, 'asOf', 'Tuesday', 'Wednesday')).stands[mi5.id]!.asOf!,
      /^As of Wednesday/,
    );
  });

  it('shows the page’s own words whole where words around the facts were changed: a source, a credit, what was added to the link', () => {
    const html = write({ element: 'threat-timeline', events: ['isis-2014'] });
    const plain = /^(cite|a|small)$/;
    for (const [of, to] of [
      [/POLITICO/, 'The Paper'],
      [/$/, ' (withdrawn on Friday)'],
    ] as const) {
      let changes = 0;
      const other = changed(html, '[data-b="plain"]', (node) => {
        if (!plain.test(node.localName) || !of.test(node.textContent!)) return;
        node.textContent = node.textContent!.replace(of, to);
        changes += 1;
      });
      assert.ok(changes > 0, String(of));
      assert.deepEqual(read(other).partial, true);
    }
    assert.equal(read(changed(html, 'cite', (node) => node.remove())).partial, false);
    assert.equal(
      read(html.replace(/ data-seal="[^"]*"/, '').replace(/POLITICO/g, 'The Paper')).partial,
      false,
    );
    const curled = changed(
      html,
      'cite',
      (node) => (node.textContent = node.textContent!.replace(/[‘’“”]/g, '"')),
    );
    assert.equal(read(curled).partial, false);
    const heard = html.replaceAll(
      '</a>',
      '<svg><title>(link is external)</title></svg><span class="sr-only"> (new tab)</span></a>',
    );
    assert.equal(read(heard).partial, false);
  });

  it('no longer holds a passage that was taken out, and names its source still', () => {
    const facts = structuredClone(mi5);
    const plots = facts.figures.find(({ id }) => id === 'plots-disrupted')!;
    plots.cites.push({ source: plots.cites[0]!.source, exact: 'A second passage.' });
    const html = writeEmbed({ element: 'stat-callout', figures: ['plots-disrupted'] }, facts);
    let first = true;
    const taken = changed(html, '[data-b="passage"]', (node) => {
      if (first) node.remove();
      first = false;
    });
    const { cites } = read(taken).facts!.figures[0]!;
    assert.deepEqual(
      cites.map(({ exact }) => exact),
      ['', 'A second passage.'],
    );
  });

  it('leaves out what an editor took out', () => {
    const remove = (html: string, selector: string): Reading =>
      read(changed(html, selector, (node) => node.remove()));
    const { stands, facts } = remove(figure, '[data-b="window"]');
    assert.equal(stands['plots-disrupted']!.window, '');
    assert.equal(facts!.figures[0]!.window, undefined);
    const fewer = remove(timeline, 'li[data-event*="isis-2014"]');
    assert.equal(fewer.partial, false);
    assert.equal(fewer.facts!.events.length, mi5.events.length - 1);
    assert.equal(remove(figure, '[data-b="quantity"]').partial, true);
    const without = remove(timeline, '[data-figure]');
    assert.deepEqual(without.facts!.figures, []);
  });

  it('hides nothing that an editor added', () => {
    for (const html of Object.values(forms)) {
      assert.equal(read(`${html}<p>Our reporter adds this.</p>`).partial, true);
      assert.equal(read(changed(html, 'p:last-of-type', (node) => node.append(' And this.'))).partial, true);
    }
    assert.equal(
      read(changed(timeline, 'ol', (node) => (node.innerHTML += '<li>A new event</li>'))).partial,
      true,
    );
  });

  it('trusts no fact that stands twice in different words', () => {
    const twice = changed(timeline, 'li[data-event*="isis-2014"]', (node) => {
      const copy = node.cloneNode(true) as Element;
      copy.querySelector('[data-b="title"]')!.textContent = 'Something else';
      node.after(copy);
    });
    assert.equal(read(twice).partial, true);
  });
});

describe('html: what a paste goes through', function () {
  this.timeout(20_000);
  const texturize = (html: string): string =>
    html.replace(
      /(<[^>]*>)|([^<]+)/g,
      (all, tag: string | undefined) =>
        tag ??
        all
          .replace(/\.\.\./g, '…')
          .replace(/“|”/g, '"')
          .replace(/'/g, '’')
          .replace(/ /g, '&nbsp;'),
    );
  const harmless: Record<string, (html: string) => string> = {
    'straight quotes, no-break spaces': texturize,
    'target and rel on links, ?ref=': (html) =>
      changed(html, 'a', (node) => {
        node.setAttribute('target', '_blank');
        node.setAttribute('rel', 'noopener');
        node.setAttribute('href', `${node.getAttribute('href')}?ref=news`);
      }),
    'paragraphs around and after': (html) => `<p></p>${html}<p>&nbsp;</p>`,
    'upper-case tags': (html) =>
      html.replace(
        /<(\/?)([a-z0-9]+)/g,
        (_, slash: string, name: string) => `<${slash}${name.toUpperCase()}`,
      ),
    'line breaks between blocks': (html) => html.replace(/></g, '>\n  <'),
    'no time': (html) => html.replace(/<\/?time\b[^>]*>/g, ''),
    'classes and ids': (html) =>
      changed(html, '*', (node) => {
        node.setAttribute('class', 'x');
        node.setAttribute('id', 'y');
      }),
    'inner emphasis': (html) =>
      changed(html, '[data-b] strong', (node) => node.replaceWith(node.textContent!)),
  };
  for (const [name, mangle] of Object.entries(harmless)) {
    it(`${name}: the facts survive`, () => {
      for (const [form, html] of Object.entries(forms)) {
        const reading = read(mangle(html));
        assert.equal(reading.partial, false, form);
        assert.deepEqual(reading.stands, {}, form);
        assert.deepEqual(reading.facts, read(html).facts, form);
        assert.equal(new URL(reading.permalink!).pathname, '/p/');
      }
    });
  }

  const only = (attribute: string) => (html: string) =>
    changed(html, `[${attribute}]`, (node) => node.removeAttribute(attribute));
  const harmful: Record<string, (html: string) => string> = {
    ...Object.fromEntries(['data-standfirst', 'data-b'].map((name) => [`without ${name}`, only(name)])),
    'without the facts': (html) =>
      ['data-figure', 'data-quote', 'data-event'].reduce((all, name) => only(name)(all), html),
    'blocks unwrapped': (html) =>
      changed(html, 'p[data-b], span[data-b], strong[data-b]', (node) =>
        node.replaceWith(...node.childNodes),
      ),
    'quotes curled in attributes': (html) => html.replace(/&quot;/g, '”'),
    'facts cut short': (html) => html.replace(/(data-standfirst="[^"]{40})[^"]*/, '$1'),
    'facts of another shape': (html) => html.replace(/(data-standfirst=")[^"]*/, '$1[]'),
    'only the text': (html) => `<p>${textOf(html)}</p>`,
  };
  for (const [name, mangle] of Object.entries(harmful)) {
    it(`${name}: the words alone`, () => {
      for (const [form, html] of Object.entries(forms)) {
        const reading = read(mangle(html));
        assert.equal(reading.partial, true, form);
        assert.equal(reading.facts, undefined, form);
        assert.equal(
          fold(reading.words.join('')).replace(/\s/g, ''),
          fold(textOf(html)).replace(/\s/g, ''),
          form,
        );
      }
    });
  }

  it('never trusts one attribute more than the words, whichever is lost', () => {
    for (const html of [
      figure,
      quote,
      forms.table,
      write({ element: 'threat-timeline', events: ['count-start', 'isis-2014'] }),
    ]) {
      const whole = read(html);
      const root = hold(html);
      for (const node of root.querySelectorAll('*')) {
        const lost = [...node.attributes]
          .filter(({ name }) => name.startsWith('data-'))
          .map(({ name, value }) => [name, value] as const);
        for (const [name] of lost) node.removeAttribute(name);
        const reading = readEmbed(root);
        if (!reading.partial) assert.deepEqual([reading.facts, reading.stands], [whole.facts, {}]);
        for (const [name, value] of lost) node.setAttribute(name, value);
      }
    }
  });

  it('reads nothing from nothing', () => {
    assert.deepEqual(read(''), { stands: {}, ids: [], partial: true, words: [], permalink: undefined });
    assert.deepEqual(read('<script>var x = 1</script><template><p>x</p></template> ').words, []);
  });
});

describe('html: the page’s words over a fact’s', () => {
  const said = {
    label: 'Plots',
    quantity: '43 plots',
    window: 'since 2017',
    attribution: 'A spokesman',
    notes: ['one', 'two'],
    drawn: 'Drawn as marks.',
  };

  it('are those of every block, lists by the line; what was taken out is not said', () => {
    const words = withStands(said, { quantity: '44 plots', note: 'three\nfour', window: '' });
    assert.deepEqual(words.notes, ['three', 'four']);
    assert.equal(words.window, '');
    assert.equal(
      describeFigure({ amount: '', ...words }, languageFor('en')),
      'Plots: 44 plots, according to A spokesman. Drawn as marks. Three. Four.',
    );
  });

  it('keep the language of an original, and leave a date without a machine’s value', () => {
    const quote = withStands({ original: { lang: 'fr', text: '« a »' } }, { original: '« b »' });
    assert.deepEqual(quote.original, { lang: 'fr', text: '« b »' });
    const event = withStands(
      { when: { words: 'in 2014', datetime: '2014', external: 'x' } },
      { words: 'in 2015', external: '' },
    );
    assert.deepEqual(event.when, { words: 'in 2015', datetime: undefined, external: undefined });
  });

  it('are not there where nothing was changed', () => assert.equal(withStands(said, undefined), said));
});
