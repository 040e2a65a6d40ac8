/**
 * No attribute, slot or property draws a figure that the data do not support. What may be drawn is told here from the
 * data anew, without the code that draws.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define/index.js';
import { parse } from '../../src/briefing/parse.js';
import type { Briefing, Figure } from '../../src/briefing/types.js';
import type { StandfirstElement } from '../../src/elements/base.js';
import { writeEmbed } from '../../src/html/index.js';
import { words } from '../../src/language/en.js';
import { figures as byKind } from '../html/arbitrary.js';
import { cleanup, mi5 } from './fixture.js';

const runs = { numRuns: 120, interruptAfterTimeLimit: 15_000 };
const tags = ['stat-callout', 'key-figure-comparison'] as const;

const pick = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const option = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Figures that often could share a scale, and sometimes do not. */
const unit = pick('plot', 'plot', 'plot', 'arrest').map((id) => ({ id, one: id, other: `${id}s` }));
const figure = fc
  .record({
    kind: pick(...(Object.keys(byKind) as Figure['kind'][]), 'count' as const, 'share' as const),
    unit,
    of: pick({ words: 'cases', defined: true }, { words: 'cases', defined: false }),
    base: option(fc.integer({ min: 1, max: 90 })),
    breakdown: option(pick('whole', 'f0')),
    series: option(pick('years')),
    window: option(pick('2023', '2024')),
    small: fc.integer({ min: 0, max: 25 }),
    bare: fc.boolean(),
  })
  .chain(({ kind, ...rest }) => byKind[kind].map((part) => ({ kind, part, ...rest })))
  .map(({ kind, part, unit, of, base, breakdown, series, window, small, bare }): Partial<Figure> => {
    const when = window && { edtf: window, words: window, basis: 'stated' as const };
    return JSON.parse(
      JSON.stringify({
        kind,
        ...part,
        ...(bare && part.value !== undefined && kind !== 'rank' && { value: small }),
        ...(part.unit && { unit }),
        ...(part.of && { of }),
        ...(/count|amount|change/.test(kind) && { base }),
        ...(/share|count|amount/.test(kind) && { breakdown }),
        ...(when && { window: { words: window, from: when, to: when } }),
        series,
      }),
    );
  });
const several = fc.array(figure, { minLength: 1, maxLength: 4 });

/** Whatever somebody may write on the element, or set from script. */
const junk = fc.oneof(
  pick(
    'descending',
    'ascending',
    'unit',
    'window',
    'speaker',
    'f0',
    'f1',
    'bars',
    'log',
    '750',
    '-1',
    'NaN',
    '',
  ),
  fc.string({ maxLength: 8 }),
);
const attributes = fc.dictionary(
  pick(
    'sort',
    'highlight',
    'group',
    'heading-level',
    'kind',
    'view',
    'value',
    'lower',
    'mark',
    'form',
    'scale',
    'max',
    'min',
    'data-figure',
    'data-value',
    'aria-label',
    'title',
  ),
  junk,
  { maxKeys: 6 },
);
const properties = fc.dictionary(
  pick(
    'sort',
    'highlight',
    'group',
    'headingLevel',
    'form',
    'mark',
    'rows',
    'value',
    'scale',
    'comparison',
    'shown',
  ),
  fc.oneof(junk, fc.integer(), pick<unknown>(null, {}, [], true)),
  { maxKeys: 4 },
);
const slots = pick(
  '',
  '<svg slot="mark"><rect class="ink" width="1000" height="20"/></svg>',
  '<p slot="amount">exactly 750</p><p>99 per cent</p>',
  '<table><tr><td>1,000,000</td></tr></table>',
);

function facts(parts: Partial<Figure>[]): Briefing {
  const figures = parts.map((part, index) => ({
    id: `f${index}`,
    label: `Figure ${index}`,
    asWritten: 'as it was written',
    attribution: 'she said',
    cites: [{ source: 'paper', exact: `words ${index}` }],
    ...part,
  }));
  return {
    $schema: 'https://standfirst.example/briefing/1/schema.json',
    id: 'story',
    lang: 'en',
    title: 'Story',
    version: 1,
    status: 'usable',
    asOf: { words: 'today', basis: 'unknown' },
    publisher: { name: 'Paper' },
    sources: [{ id: 'paper', type: 'article', title: 'Title', publisher: 'Paper', lang: 'en' }],
    actors: [],
    figures,
    quotes: [],
    events: [],
  } as unknown as Briefing;
}

const count = (path: Element | null, mark: RegExp): number =>
  path?.getAttribute('d')?.match(mark)?.length ?? 0;
const number = (node: Element, name: string): number => Number(node.getAttribute(name));
const open = /more-than|at-least|just-over/;
const exact = ({ qualifier }: Figure): boolean => qualifier === 'exact';

/** Whether one figure's own mark says no more than its data. */
function supported(mark: Element, figure: Figure): void {
  const { kind, qualifier, value, base, direction, scale, reading } = figure;
  const why = `${mark.className} for ${JSON.stringify(figure)}`;
  const form = mark.classList[1];
  expect(/duration|rank/.test(kind) || reading === 'unclear', why).to.equal(false);
  if (form === 'units') {
    expect(kind === 'count' && exact(figure), why).to.equal(true);
    expect(count(mark.querySelector('.ink'), /M/g), why).to.equal(value);
  } else if (form === 'cells') {
    expect(kind === 'share' && exact(figure) && scale === 'percent', why).to.equal(true);
    expect(count(mark.querySelector('.ink'), /M/g), why).to.equal(value);
  } else if (form === 'arrow') {
    expect(/change|trend/.test(kind) && direction !== 'flat', why).to.equal(true);
    expect(mark.querySelector('g')!.getAttribute('transform')!.startsWith('rotate(180'), why).to.equal(
      direction === 'down',
    );
  } else if (form === 'rule') expect(direction, why).to.equal('flat');
  else if (form === 'before-after') {
    expect(exact(figure) && base !== undefined, why).to.equal(true);
    expect(mark.querySelectorAll('.dash, .chevron').length, why).to.equal(0);
  } else if (form === 'blocks') {
    expect(kind, why).to.equal('multiple');
    expect(mark.querySelectorAll('svg:first-of-type .ink').length, why).to.equal(1);
  } else if (form === 'bar' || form === 'track') {
    expect(form === 'track', why).to.equal(kind === 'share');
    if (kind !== 'share') expect(exact(figure), why).to.equal(false);
    ends(mark, figure, why);
  } else expect.fail(why);
  expect(qualifier !== 'exact' && (form === 'units' || form === 'cells'), why).to.equal(false);
}

/** A bound is open, an estimate is dashed, and only an exact number ends flat. */
function ends(mark: Element, figure: Figure, why: string): void {
  const loose = mark.querySelectorAll('.dash, .ring, .span').length > 0;
  expect(loose, why).to.equal(!exact(figure));
  // "A loss of more than 5" is open on the other side.
  const loss = figure.lower === undefined && Number(figure.upper) <= 0;
  expect(mark.querySelectorAll('.chevron').length > 0, why).to.equal(open.test(figure.qualifier) || loss);
}

/** Whether figures on one scale may share it, and are as long as their numbers. */
function comparable(scale: Element, figures: Figure[]): void {
  const why = `${scale.className} for ${JSON.stringify(figures)}`;
  const [first] = figures;
  for (const other of figures) {
    expect([other.kind, other.unit?.id, other.scale === 'points'], why).to.deep.equal([
      first!.kind,
      first!.unit?.id,
      first!.scale === 'points',
    ]);
    if (other.series === undefined || other.series !== first!.series) {
      expect(other.window?.words, why).to.equal(first!.window?.words);
      if (other.of) expect(other === first || other.of.defined, why).to.equal(true);
    }
    expect(/trend|duration|rank|multiple/.test(other.kind), why).to.equal(false);
  }
  const size = ({ value, scale: of }: Figure): number => Number(value) * (of === 'fraction' ? 100 : 1);
  if (scale.classList.contains('parts')) {
    const parts = figures.filter(({ id, breakdown }) => breakdown !== undefined && breakdown !== id);
    expect(figures.every(exact), why).to.equal(true);
    const whole = figures.find((one) => !parts.includes(one));
    const sum = parts.reduce((total, part) => total + size(part), 0);
    expect(sum, why).to.be.at.most((whole ? size(whole) : 100) + parts.length / 2);
    const drawn = [...scale.querySelectorAll('.bar-line .ink')].reduce(
      (end, part) => Math.max(end, number(part, 'x') + number(part, 'width')),
      0,
    );
    expect(drawn, why).to.be.at.most(1000.1);
    return;
  }
  const rows = [...scale.querySelectorAll<HTMLElement>('[data-fact]')];
  const widths: [number, number][] = [];
  for (const row of rows) {
    const figure = figures.find(({ id }) => id === row.dataset.fact)!;
    const mark = row.querySelector('.mark');
    if (!mark) continue;
    if (scale.classList.contains('units')) {
      expect(exact(figure), why).to.equal(true);
      expect(count(mark.querySelector('.ink'), /M/g), why).to.equal(figure.value);
    } else if (scale.classList.contains('before-after')) {
      expect(exact(figure) && figure.base !== undefined, why).to.equal(true);
    } else {
      ends(mark, figure, why);
      const bar = mark.querySelector('rect.ink');
      if (exact(figure) && bar) widths.push([size(figure), number(bar, 'width')]);
    }
  }
  for (const [a, drawnA] of widths)
    for (const [b, drawnB] of widths)
      expect(Math.abs(drawnA * b - drawnB * a), why).to.be.at.most(0.2 * Math.max(a, b));
}

/** Every figure shown says its qualifier, and every drawing is borne out by the data. */
function honest(element: Element, { figures }: Briefing): void {
  const root = element.shadowRoot!;
  const scales = [...root.querySelectorAll('.comparison:not(.single, .cards)')];
  for (const scale of scales) {
    const ids = [...scale.querySelectorAll<HTMLElement>('[data-fact]')].map(({ dataset }) => dataset.fact!);
    comparable(
      scale,
      figures.filter(({ id }) => ids.includes(id)),
    );
  }
  for (const node of root.querySelectorAll<HTMLElement>('[data-fact]')) {
    const figure = figures.find(({ id }) => id === node.dataset.fact)!;
    const { qualifier } = figure;
    if (qualifier !== 'exact' && qualifier !== 'round' && !/trend|multiple/.test(figure.kind)) {
      const amount = node.querySelector('.amount, .row-amount')!.textContent!.replace(/\u00a0/g, ' ');
      const said = (words[qualifier] as string)
        .split('|')
        .some((wording) => wording.split(/\{\w+\}/).every((part) => amount.includes(part.trim())));
      expect(said, `"${amount}" for ${qualifier}`).to.equal(true);
    }
    if (!node.closest('.comparison:not(.single, .cards)'))
      for (const mark of node.querySelectorAll('.mark')) supported(mark, figure);
  }
}

async function put(
  tag: (typeof tags)[number],
  set: {
    attributes?: Record<string, string>;
    properties?: Record<string, unknown>;
    inside?: string;
    facts?: unknown;
  },
): Promise<StandfirstElement> {
  document.body.replaceChildren();
  const element = document.createElement(tag) as StandfirstElement;
  for (const [name, value] of Object.entries(set.attributes ?? {})) element.setAttribute(name, value);
  element.innerHTML = set.inside ?? '';
  document.body.append(element);
  Object.assign(element, set.properties, set.facts !== undefined && { facts: set.facts });
  await element.updateComplete;
  return element;
}

const told = console.warn;

describe('a figure that the data do not support', () => {
  // What is wrong with made-up facts is not what is tested here.
  beforeEach(() => void (console.warn = () => {}));
  afterEach(() => {
    console.warn = told;
    cleanup();
  });

  for (const tag of tags) {
    it(`is drawn by no attribute, slot or property of <${tag}>`, async () => {
      let shown = 0;
      await fc.assert(
        fc.asyncProperty(several, attributes, properties, slots, async (parts, given, set, inside) => {
          const briefing = facts(parts);
          const element = await put(tag, { attributes: given, properties: set, inside, facts: briefing });
          const nodes = element.shadowRoot!.querySelectorAll('[data-fact]').length;
          if (!parse(briefing).briefing) return void expect(nodes).to.equal(0);
          shown += nodes > 0 ? 1 : 0;
          expect(element.shadowRoot!.querySelector('slot')).to.equal(null);
          honest(element, briefing);
        }),
        runs,
      );
      expect(shown, 'the made-up facts were mostly refused').to.be.above(20);
    });

    it(`is drawn by no broken value of <${tag}>`, async () => {
      const broken = fc.tuple(
        pick(
          'value',
          'lower',
          'upper',
          'base',
          'scale',
          'kind',
          'qualifier',
          'unit',
          'of',
          'direction',
          'reading',
          'window',
          'breakdown',
        ),
        fc.oneof(
          fc.anything(),
          pick<unknown>(-1, 1e300, 5e-324, '1/0', '7/3', '750', NaN, Infinity, null, [], {}, ''),
        ),
      );
      await fc.assert(
        fc.asyncProperty(several, broken, attributes, async (parts, [field, value], given) => {
          const briefing = facts(parts);
          Object.assign(briefing.figures[0]!, { [field]: value });
          const element = await put(tag, { attributes: given, facts: briefing });
          const { briefing: valid } = parse(briefing);
          if (valid) honest(element, valid);
          else expect(element.shadowRoot!.querySelectorAll('[data-fact]').length).to.equal(0);
        }),
        runs,
      );
    });

    it(`is drawn of no words that an editor changed in <${tag}>`, async () => {
      const all = await mi5();
      const words = fc.oneof(
        fc.integer({ min: 0, max: 1000 }).map(String),
        pick('43', 'about 43', 'over 900', 'half'),
        fc.string({ maxLength: 12 }),
      );
      await fc.assert(
        fc.asyncProperty(pick(...all.figures), words, async (figure, edit) => {
          const element = await put(tag, { inside: writeEmbed({ element: tag, figures: [figure.id] }, all) });
          const block = element.querySelector('[data-b=quantity]')!;
          const was = block.textContent!;
          block.textContent = edit;
          await new Promise((done) => setTimeout(done));
          await element.updateComplete;
          if (edit.trim() === was) return;
          expect(element.shadowRoot!.querySelectorAll('.mark').length, edit).to.equal(0);
        }),
        { ...runs, numRuns: 60 },
      );
    });
  }
});
