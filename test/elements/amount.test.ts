import { expect } from '@open-wc/testing';
import '../../src/define/stat-callout.js';
import type { Figure } from '../../src/briefing/types.js';
import { hold, sizeOf } from '../../src/elements/amount.js';
import { languageFor } from '../../src/language/index.js';
import { briefing, cleanup, mi5, show } from './fixture.js';

const english = languageFor('en');
const held = (amount: string, qualifier: Figure['qualifier']): string =>
  hold(amount, { qualifier } as Figure, english).replaceAll('\u00a0', '_');

describe('an amount on its line', () => {
  afterEach(cleanup);

  it('keeps a qualifier with its number, before it or after it', () => {
    expect(held('risen by slightly more than 4 percentage points', 'just-over')).to.equal(
      'risen by slightly_more_than_4 percentage points',
    );
    expect(held('20 or more', 'at-least')).to.equal('20_or_more');
    expect(held('between 1,100 and 1,400', 'between')).to.equal('between_1,100 and_1,400');
    expect(held('just over €2.5 million', 'just-over')).to.equal('just_over_€2.5_million');
  });

  it('gives longer amounts smaller steps, and wide signs their width', () => {
    const amounts = ['43', 'over 750', 'more than a third', 'between 1,100 and 1,400'];
    expect(amounts.map((amount) => sizeOf(amount))).to.deep.equal(['s7', 's10', 's19', 's25']);
    expect(sizeOf('七百五十万人以上')).to.equal('s19');
    expect(sizeOf('x'.repeat(40))).to.equal('s0');
  });

  it('sets numbers that stand together at one size: none seems to be more by being shorter', () => {
    expect(sizeOf('43', 'more than a third', 'over 750')).to.equal('s19');
  });

  it('keeps the parts of a range whole, however long they are', () => {
    expect(held('between 1.3 million and 12.4 million', 'between')).to.equal(
      'between_1.3_million and_12.4_million',
    );
  });

  const amounts = (element: Element, selector = '.amount'): HTMLElement[] => [
    ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
  ];
  const sizeIn = (node: Element): number => Number.parseFloat(getComputedStyle(node).fontSize);

  it('stays in its slot, on one line where it is short, and is no smaller than what is counted', async () => {
    for (const facts of [await mi5(), await briefing('/test/briefings/harbour.json')]) {
      const figures = facts.figures.map(({ id }) => id);
      const element = await show('data', facts, { element: 'stat-callout', figures });
      for (const width of [280, 440, 480, 700]) {
        element.parentElement!.style.inlineSize = `${width}px`;
        for (const amount of amounts(element)) {
          const why = `${amount.textContent} at ${width}`;
          const { height, width: room } = amount.getBoundingClientRect();
          expect(amount.scrollWidth, why).to.be.at.most(Math.ceil(room));
          expect(sizeIn(amount), why).to.be.at.least(20);
          const lines = amount.matches('.s7, .s10, .s14') ? 1 : 2;
          expect(height, why).to.be.below(1.2 * lines * sizeIn(amount));
        }
      }
    }
  });

  it('has the size of its own slot in a column, and that of the longest where numbers stand side by side', async () => {
    const figures = ['plots-disrupted', 'overseas-links-share', 'diplomats-expelled'];
    const element = await show('data', await mi5(), { element: 'stat-callout', figures });
    const sizes = (width: number): number[] => {
      element.parentElement!.style.inlineSize = `${width}px`;
      return amounts(element).map(sizeIn);
    };
    const [plots, share, diplomats] = sizes(300) as [number, number, number];
    expect(plots).to.be.above(diplomats);
    expect(diplomats).to.be.above(share);
    expect(new Set(sizes(700)).size).to.equal(1);
    // As soon as two stand beside one another, and no sooner.
    for (let width = 430; width <= 470; width += 4) {
      const equal = new Set(sizes(width)).size === 1;
      const [first, second] = [...element.shadowRoot!.querySelectorAll('.figure')];
      const beside = first!.getBoundingClientRect().top === second!.getBoundingClientRect().top;
      expect(equal, `${width}`).to.equal(beside);
    }
  });
});
