/** No attribute, slot or property draws a figure that the data do not support, whatever it is. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define/index.js';
import { parse } from '../../src/briefing/parse.js';
import type { Figure } from '../../src/briefing/types.js';
import type { StandfirstElement } from '../../src/elements/base.js';
import { writeEmbed } from '../../src/html/index.js';
import { figures as byKind } from '../html/arbitrary.js';
import { cleanup, mi5 } from './fixture.js';
import { factsOf, honest } from './honest.js';

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
          const briefing = factsOf(parts);
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
          const briefing = factsOf(parts);
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
