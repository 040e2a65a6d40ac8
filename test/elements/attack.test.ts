/**
 * Attempts to have an element draw what its data do not support, by hand: by a script that holds the facts, by odd
 * objects, by attributes that contradict the facts, by numbers that are none. Each ends in plain words, in the page's
 * own, or in a right drawing. (`fuzz.test.ts` makes up attempts by the thousand.)
 */
import { expect } from '@open-wc/testing';
import '../../src/define/index.js';
import { parse } from '../../src/briefing/parse.js';
import type { Briefing, Figure } from '../../src/briefing/types.js';
import type { StandfirstElement } from '../../src/elements/base.js';
import { cleanup, mi5, text } from './fixture.js';
import { factsOf, honest } from './honest.js';
import { charted, until } from './timelines.js';

const tags = ['stat-callout', 'key-figure-comparison'] as const;
const plots = { id: 'plot', one: 'plot', other: 'plots' };
const count = (value: unknown, more: Partial<Figure> = {}): Partial<Figure> => ({
  kind: 'count',
  qualifier: 'exact',
  value: value as number,
  unit: plots,
  ...more,
});
const over = (lower: number, more: Partial<Figure> = {}): Partial<Figure> => ({
  ...count(undefined, more),
  qualifier: 'more-than',
  lower,
});
const share = (value: unknown, more: Partial<Figure> = {}): Partial<Figure> => ({
  kind: 'share',
  qualifier: 'exact',
  value: value as number,
  scale: 'percent',
  of: { words: 'cases', defined: true },
  ...more,
});
const inYears = (...years: string[]): Partial<Figure>[] =>
  years.map((words) => {
    const when = { edtf: words, words, basis: 'stated' as const };
    return { window: { words, from: when, to: when } };
  });

async function put(
  tag: string,
  facts: unknown,
  attributes: Record<string, string> = {},
): Promise<StandfirstElement> {
  const element = document.createElement(tag) as StandfirstElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = '<p>The words on the page</p>';
  element.facts = facts as Briefing;
  document.body.append(element);
  await element.updateComplete;
  return element;
}

const shown = (element: Element): NodeListOf<Element> => element.shadowRoot!.querySelectorAll('[data-fact]');
const marks = (element: Element): number => element.shadowRoot!.querySelectorAll('.mark').length;
const scales = (element: Element): number =>
  element.shadowRoot!.querySelectorAll('.comparison:not(.single, .cards)').length;

/** What is drawn, as numbers: every coordinate of every shape. */
const geometry = (element: Element): string =>
  [...element.shadowRoot!.querySelectorAll('.mark svg *')]
    .map((shape) => ['d', 'x', 'x1', 'x2', 'cx', 'width'].map((name) => shape.getAttribute(name)).join())
    .join(' ');

/** Facts that are refused: nothing of them is shown, and the page's words stand. */
const refused = (element: Element, why?: string): void => {
  expect(shown(element).length, why).to.equal(0);
  expect(marks(element)).to.equal(0);
  expect(element.shadowRoot!.querySelector('slot')).to.exist;
};

describe('an attack on a drawing', () => {
  const { warn } = console;
  beforeEach(() => void (console.warn = () => {}));
  afterEach(() => {
    console.warn = warn;
    cleanup();
  });

  for (const tag of tags) {
    describe(`of <${tag}>`, () => {
      it('by a script that changes the facts after they were given', async () => {
        const facts = factsOf([over(750), share(13)]);
        const element = await put(tag, facts);
        const [before, drawn] = [text(element), geometry(element)];
        const [first, second] = facts.figures as [Figure, Figure];
        Object.assign(first, { qualifier: 'exact', value: 9e9, lower: undefined });
        Object.assign(second, { value: 130, of: undefined });
        for (const change of [
          () => element.requestUpdate(),
          () => element.setAttribute('sort', 'ascending'),
        ]) {
          change();
          await element.updateComplete;
          expect(text(element)).to.equal(before);
          expect(geometry(element)).to.equal(drawn);
        }
        element.facts = structuredClone(facts);
        await element.updateComplete;
        refused(element);
      });

      it('by facts that answer otherwise when they are asked again', async () => {
        const facts = factsOf([over(750)]);
        let lies = false;
        const answers = { lower: [750, 9], qualifier: ['more-than', 'exact'], kind: ['count', 'rank'] };
        for (const [name, [right, wrong]] of Object.entries(answers))
          Object.defineProperty(facts.figures[0], name, {
            enumerable: true,
            get: () => (lies ? wrong : right),
          });
        const element = await put(tag, facts);
        lies = true;
        element.requestUpdate();
        await element.updateComplete;
        expect(text(element)).to.match(/more than 750/);
        honest(element, factsOf([over(750)]));
      });

      it('by values that are inherited, and not the fact’s own', async () => {
        const facts = factsOf([count(43)]);
        const [own] = facts.figures as [Figure];
        facts.figures = [
          Object.assign(
            Object.create({ base: 1, series: 'years', breakdown: 'f0', qualifier: 'round' }),
            own,
          ),
        ];
        const element = await put(tag, facts);
        honest(element, factsOf([count(43)]));
        // Nothing of its own at all.
        facts.figures = [Object.create(own)];
        refused(await put(tag, facts));
      });

      it('by what is no plain data', async () => {
        const facts = factsOf([count(43)]);
        const circle: Record<string, unknown> = { ...facts };
        circle['x'] = circle;
        const odd: unknown[] = [
          circle,
          { ...facts, figures: new Set(facts.figures) },
          { ...facts, figures: { 0: facts.figures[0], length: 1 } },
          { ...facts, figures: [null] },
          { ...facts, figures: [[facts.figures[0]]] },
          { ...facts, figures: [{ ...facts.figures[0], value: 43n }] },
          { ...facts, figures: [{ ...facts.figures[0], value: new Number(430) }] },
          { ...facts, figures: [{ ...facts.figures[0], toJSON: () => ({ id: 'f0', value: 9 }) }] },
          [facts],
          JSON.stringify(facts),
          () => facts,
          new Proxy(facts, {
            get() {
              throw new Error('no');
            },
          }),
        ];
        for (const one of odd) {
          const element = await put(tag, one);
          if (shown(element).length > 0) honest(element, factsOf([count(430)]));
          else refused(element);
        }
      });

      it('by numbers that are none, or none that can be', async () => {
        const impossible: Partial<Figure>[] = [
          ...[NaN, Infinity, -Infinity, '43 plots', '43', '1e3', '1/0', '٤٣', true, [43], {}, null, ''].map(
            (value) => count(value),
          ),
          ...[-1, 101, 1e9, '13 %'].map((value) => share(value)),
          share('4/3', { scale: 'fraction' }),
          share('1/0', { scale: 'fraction' }),
          { ...over(750), value: 750 },
          { ...over(750), upper: 700, qualifier: 'between' },
          { ...over(750), qualifier: 'most' as never },
          { ...over(750), qualifier: undefined as never },
          count(43, { kind: 'shares' as never }),
          count(43, { scale: 'percent' }),
          count(-3),
          count(4.5),
        ];
        for (const part of impossible) {
          const element = await put(tag, factsOf([part]));
          const { briefing } = parse(factsOf([part]));
          if (briefing) honest(element, briefing);
          else refused(element);
        }
        // Of those that a schema lets pass, none is drawn as if it could be counted.
        expect(marks(await put(tag, factsOf([count(4.5)])))).to.equal(0);
        for (const value of [1e300, 5e-324, Number.MAX_SAFE_INTEGER, 0])
          honest(await put(tag, factsOf([count(value)])), factsOf([count(value)]));
      });

      it('by attributes and properties that contradict the facts', async () => {
        const facts = factsOf([over(750), share(13), count(20)]);
        const given = {
          kind: 'bars',
          form: 'bars',
          scale: 'log',
          max: '10',
          min: '-5',
          value: '9',
          qualifier: 'exact',
          view: 'chart',
          'data-figure': JSON.stringify({ ...facts.figures[0], qualifier: 'exact', value: 9 }),
          briefing: '#other',
        };
        const other = document.createElement('script');
        other.type = 'application/json';
        other.id = 'other';
        other.textContent = JSON.stringify(factsOf([count(99), count(99), count(99)]));
        document.body.append(other);
        const plain = await put(tag, facts);
        const element = await put(tag, facts, given);
        Object.assign(element, {
          form: 'bars',
          max: 10,
          mark: 'solid',
          qualifier: 'exact',
          comparison: 'bars',
        });
        element.requestUpdate();
        await element.updateComplete;
        expect(geometry(element)).to.equal(geometry(plain));
        expect(text(element)).to.equal(text(plain));
        expect(text(element)).not.to.include('99');
        // References lead to the facts' own figures alone.
        const both = await put(tag, facts, { figure: 'f0', figures: 'f1 f9 constructor __proto__ f0 f0' });
        expect(
          [...shown(both)].every((node) => /^f[01]$/.test((node as HTMLElement).dataset.fact!)),
        ).to.equal(true);
        honest(both, facts);
      });

      it('by other facts while one is drawn', async () => {
        const element = await put(tag, factsOf([count(43)]));
        for (const part of [
          over(750),
          share(13),
          { kind: 'trend', qualifier: 'about', direction: 'flat' } as const,
        ]) {
          element.facts = factsOf([count(1)]);
          element.facts = factsOf([part]);
          await element.updateComplete;
          honest(element, factsOf([part]));
          expect(shown(element).length).to.equal(1);
        }
        element.facts = factsOf([count('43 plots')]);
        await element.updateComplete;
        refused(element);
      });

      it('by custom properties: they reach no coordinate, and no qualifier is smaller than its number', async () => {
        const facts = factsOf([
          over(750),
          share('1/3', { scale: 'fraction', qualifier: 'more-than', value: undefined, lower: '1/3' }),
        ]);
        const plain = await put(tag, facts);
        const element = await put(tag, facts);
        const names = [
          ...[
            'accent',
            'mark',
            'muted',
            'line',
            'faint',
            'text',
            'paper',
            'font',
            'font-display',
            'size-small',
            'space',
            'rule',
            'inset',
            'radius',
          ].map((name) => `--standfirst-${name}`),
          ...['--_size', '--_accent', '--_line', '--_faint', '--_space', '--_mark'],
        ];
        for (const value of ['-999px', '0', 'transparent', 'scaleX(9)', 'red; width: 900%'])
          for (const name of names) element.style.setProperty(name, value);
        expect(geometry(element)).to.equal(geometry(plain));
        expect(element.shadowRoot!.querySelectorAll('.chevron').length).to.equal(2);
        for (const amount of element.shadowRoot!.querySelectorAll('.amount')) {
          expect(amount.children.length).to.equal(0);
          expect(parseFloat(getComputedStyle(amount).fontSize)).to.be.at.least(16);
        }
      });
    });
  }

  describe('of figures on one scale', () => {
    const [y2022, y2023, half] = [...inYears('2022', '2023'), ...inYears('2024-01/2024-06')] as [
      Partial<Figure>,
      Partial<Figure>,
      Partial<Figure>,
    ];
    const apart: Record<string, Partial<Figure>[]> = {
      'units that differ': [count(43), count(20, { unit: { id: 'arrest', other: 'arrests' } })],
      'one word for two units': [
        count(43),
        count(20, { unit: { id: 'other', one: 'plot', other: 'plots' } }),
      ],
      'kinds that differ': [count(43), share(13)],
      'windows that differ': [count(43, y2022), count(20, y2023)],
      'a window that one lacks': [count(43, y2022), count(20)],
      'a series that one alone declares': [count(43, { ...y2022, series: 'years' }), count(20, y2023)],
      'a series of unequal windows': [
        count(43, { ...y2022, series: 's' }),
        count(20, { ...half, series: 's' }),
      ],
      'wholes that differ': [share(13), share(20, { of: { words: 'arrests', defined: true } })],
      'wholes that are not defined': [
        share(13, { of: { words: 'cases', defined: false } }),
        share(20, { of: { words: 'cases', defined: false } }),
      ],
      'parts that are more than their whole': [share(60, { breakdown: 'a' }), share(70, { breakdown: 'a' })],
      'parts that are more than the number they are part of': [
        count(50, { breakdown: 'f0' }),
        count(40, { breakdown: 'f0' }),
        count(30, { breakdown: 'f0' }),
      ],
      'percentage points beside per cents': [
        { kind: 'change', qualifier: 'exact', value: 3, scale: 'points', direction: 'up', base: 40 },
        { kind: 'change', qualifier: 'exact', value: 3, scale: 'percent', direction: 'up', base: 40 },
      ],
      'changes from numbers that are not given': [
        { kind: 'change', qualifier: 'exact', value: 3, scale: 'percent', direction: 'up' },
        { kind: 'change', qualifier: 'exact', value: 9, scale: 'percent', direction: 'up' },
      ],
      'multiples of numbers that are not given': [
        { kind: 'multiple', qualifier: 'exact', value: 3, reading: 'times-as-many' },
        { kind: 'multiple', qualifier: 'exact', value: 5, reading: 'times-as-many' },
      ],
      ranks: [
        { kind: 'rank', qualifier: 'exact', value: 1, unit: plots },
        { kind: 'rank', qualifier: 'exact', value: 3, unit: plots },
      ],
      'an amount that may be below nothing': [
        { kind: 'amount', qualifier: 'less-than', upper: 5, unit: plots },
        { kind: 'amount', qualifier: 'exact', value: 3, unit: plots },
      ],
    };
    const asked: Record<string, string>[] = [
      {},
      { sort: 'descending', highlight: 'f0' },
      { group: 'bars', form: 'bars' },
    ];
    for (const [name, parts] of Object.entries(apart)) {
      for (const attributes of asked) {
        it(`by ${name}${Object.keys(attributes).length > 0 ? ` and ${JSON.stringify(attributes)}` : ''}`, async () => {
          const element = await put('key-figure-comparison', factsOf(parts), attributes);
          expect(scales(element)).to.equal(0);
          if (shown(element).length === 0) return refused(element);
          expect(element.shadowRoot!.querySelector('.refusal')!.textContent!.trim()).to.match(/not drawn/i);
          honest(element, factsOf(parts));
        });
      }
    }

    it('by parts below nothing: bars from zero, and no whole is made of them', async () => {
      const parts = [-5, 10].map(
        (value) => ({ kind: 'amount', qualifier: 'exact', value, unit: plots, breakdown: 'a' }) as const,
      );
      const element = await put('key-figure-comparison', factsOf(parts));
      expect(element.shadowRoot!.querySelector('.parts')).not.to.exist;
      if (shown(element).length > 0) honest(element, factsOf(parts));
    });

    it('by an open bound among exact numbers: no order, and no ratio beyond it', async () => {
      const parts = [count(43, y2022), over(20, y2022)];
      const element = await put('key-figure-comparison', factsOf(parts), { sort: 'descending' });
      honest(element, factsOf(parts));
      expect(element.shadowRoot!.querySelector('.ratio')).not.to.exist;
      expect([...shown(element)].map((node) => (node as HTMLElement).dataset.fact)).to.deep.equal([
        'f0',
        'f1',
      ]);
    });
  });

  describe('of <threat-timeline>', () => {
    const events = (...dates: (string | undefined)[]): Briefing => {
      const facts = factsOf([]);
      facts.events = dates.map((edtf, index) => ({
        id: `e${index}`,
        kind: 'event',
        title: `Event ${index}`,
        when: { ...(edtf && { edtf }), words: edtf ?? 'at some time', basis: edtf ? 'stated' : 'unknown' },
        actors: [],
        cites: [{ source: 'paper', exact: `words ${index}` }],
      }));
      return facts;
    };
    const drawn = (element: Element): string[] =>
      [...element.shadowRoot!.querySelectorAll('.chart [data-mark]')].flatMap((mark) =>
        mark.getAttribute('data-mark')!.split(' '),
      );

    it('by a date that is not given, or none', async () => {
      for (const date of [undefined, 'XXXX', 'XXXX-03']) {
        const element = await charted(events('2020', '2024', date));
        expect(drawn(element), date).to.have.members(['e0', 'e1']);
        expect(element.shadowRoot!.querySelector('.undated [data-fact="e2"]'), date).to.exist;
        cleanup();
      }
      // What is no date is none: the words stand, and nothing on the axis.
      for (const date of ['2024-13', '2024-02-30', 'March', 'NaN', '2024/2020', '9'.repeat(400)]) {
        const element = await charted(events('2020', '2024', date));
        expect(drawn(element), date).to.have.members(['e0', 'e1']);
        expect(element.shadowRoot!.querySelector('.apart [data-fact="e2"]')!.textContent, date).to.include(
          date,
        );
        cleanup();
      }
    });

    it('by a view of too few dates', async () => {
      const element = await put('threat-timeline', events('2020', undefined), { view: 'chart' });
      await new Promise((done) => setTimeout(done, 100));
      expect(element.shadowRoot!.querySelector('.chart')).not.to.exist;
      expect(shown(element).length).to.equal(2);
    });

    it('by a script that makes a year a day after it was given', async () => {
      const facts = events('2020', '2024');
      const element = await charted(facts);
      const width = (): number =>
        element.shadowRoot!.querySelector<SVGGraphicsElement>('[data-mark="e1"] .shape')!.getBBox().width;
      const before = width();
      facts.events[1]!.when.edtf = '2024-05-05';
      facts.events[0]!.when.edtf = 'nonsense';
      element.requestUpdate();
      await element.updateComplete;
      await until(() => element.shadowRoot!.querySelector('[data-mark="e1"]'));
      expect(width()).to.equal(before);
      expect(before).to.be.above(20);
    });
  });

  describe('of <pull-quote>', () => {
    it('by words changed after they were given, by another kind, by markup', async () => {
      const facts = await mi5();
      const element = await put('pull-quote', facts, { quote: 'stretched', kind: 'figure' });
      const before = text(element);
      const quote = facts.quotes.find(({ id }) => id === 'stretched')!;
      quote.text = 'We are doing nothing';
      quote.speaker = facts.actors.find(({ id }) => id !== quote.speaker)!.id;
      element.requestUpdate();
      await element.updateComplete;
      expect(text(element)).to.equal(before);
      quote.text = '<strong>750</strong> <svg><rect width="99"/></svg>';
      element.facts = structuredClone(facts);
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('blockquote strong, blockquote svg')).not.to.exist;
    });

    it('by an edit that is not in the words', async () => {
      for (const at of ['', 'nothing of the kind', '<mark>']) {
        const facts = await mi5();
        const quote = facts.quotes.find(({ id }) => id === 'stretched')!;
        quote.edits = [{ kind: 'ellipsis', by: 'outlet', at }];
        const element = await put('pull-quote', facts, { quote: 'stretched' });
        const words = element.shadowRoot!.querySelector('blockquote');
        if (words) expect(words.textContent!.trim()).to.include(quote.text);
        else refused(element);
      }
    });
  });
});

describe('what tells a wrong drawing', () => {
  afterEach(cleanup);

  /** Lies told by hand in a drawing that was right: each must be found out. */
  const lies: [string, (typeof tags)[number], Partial<Figure>[], (root: ShadowRoot) => void][] = [
    ['an end that is flat', 'stat-callout', [over(750)], (root) => root.querySelector('.chevron')!.remove()],
    [
      'no dashes',
      'stat-callout',
      [over(750)],
      (root) => root.querySelectorAll('.dash').forEach((dash) => dash.remove()),
    ],
    [
      'a number without its qualifier',
      'stat-callout',
      [over(750)],
      (root) => void (root.querySelector('.amount')!.textContent = '750'),
    ],
    [
      'one mark too many',
      'stat-callout',
      [count(43)],
      (root) => {
        const path = root.querySelector('.ink')!;
        path.setAttribute('d', `${path.getAttribute('d')}M1 45a4 4 0 0 1 8 0a4 4 0 0 1-8 0`);
      },
    ],
    [
      'fewer cells',
      'key-figure-comparison',
      [share(13)],
      (root) => root.querySelector('.ink')!.setAttribute('d', 'M0 0h8v8h-8z'),
    ],
    [
      'a bar twice as long',
      'key-figure-comparison',
      [count(43), count(86)],
      (root) => root.querySelector('rect.ink')!.setAttribute('width', '1000'),
    ],
    [
      'an arrow the other way',
      'stat-callout',
      [{ kind: 'change', qualifier: 'exact', value: 3, scale: 'percent', direction: 'up' }],
      (root) => root.querySelector('.arrow g')!.setAttribute('transform', 'rotate(180 16 20)'),
    ],
  ];
  for (const [name, tag, parts, lie] of lies) {
    it(name, async () => {
      const element = await put(tag, factsOf(parts));
      honest(element, factsOf(parts));
      lie(element.shadowRoot!);
      expect(() => honest(element, factsOf(parts))).to.throw();
    });
  }
});
