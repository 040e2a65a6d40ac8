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

  it('stands on one line in the narrowest slot, alone and in a row', async () => {
    for (const facts of [await mi5(), await briefing('/test/briefings/harbour.json')]) {
      const figures = facts.figures.map(({ id }) => id);
      const element = await show('data', facts, { element: 'stat-callout', figures });
      for (const width of [280, 700]) {
        element.parentElement!.style.inlineSize = `${width}px`;
        for (const amount of element.shadowRoot!.querySelectorAll<HTMLElement>('.amount:not(.s0)')) {
          const { height } = amount.getBoundingClientRect();
          const { fontSize } = getComputedStyle(amount);
          expect(height, `${amount.textContent} at ${width}`).to.be.below(1.5 * Number.parseFloat(fontSize));
          expect(amount.scrollWidth, `${amount.textContent} at ${width}`).to.be.at.most(
            Math.ceil(amount.getBoundingClientRect().width),
          );
        }
      }
    }
  });
});
