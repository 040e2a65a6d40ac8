import { expect } from '@open-wc/testing';
import '../../src/define/stat-callout.js';
import type { StatCallout } from '../../src/elements/stat-callout/stat-callout.js';
import { cleanup, mi5, show, text, ways } from './fixture.js';

describe('<stat-callout>', () => {
  afterEach(cleanup);

  for (const way of ways) {
    describe(`from ${way}`, () => {
      it('sets number and qualifier at one size, with unit, window and speaker', async () => {
        const element = await show<StatCallout>(way, await mi5(), {
          element: 'stat-callout',
          figures: ['diplomats-expelled'],
        });
        const amount = element.shadowRoot!.querySelector('.amount')!;
        expect(amount.textContent!.trim().toLowerCase()).to.equal('over 750');
        expect(amount.children.length).to.equal(0);
        expect(text(element)).to.include('since Vladimir Putin invaded Ukraine');
        expect(text(element)).to.include('Ken McCallum');
        expect(text(element)).not.to.include('declared');
      });

      it('never says more than is known', async () => {
        const facts = await mi5();
        const ids = facts.figures.map((figure) => figure.id);
        const element = await show<StatCallout>(way, facts, { element: 'stat-callout', figures: ids });
        const said = element.shadowRoot!.innerHTML;
        expect(said).not.to.match(/(33|34|48|50)\s*(%|per\s?cent)/);
        for (const mention of text(element).matchAll(/(\w+) 750/g))
          expect(mention[1]!.toLowerCase()).to.equal('over');
        expect(text(element)).to.include('starting number not given');
      });

      it('shows each figure of a row with the words it rests on', async () => {
        const facts = await mi5();
        const figures = ['plots-disrupted', 'iran-plots', 'under18-share'];
        const element = await show<StatCallout>(way, facts, { element: 'stat-callout', figures });
        const shown = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[data-fact]')].map(
          (node) => node.dataset.fact,
        );
        expect(shown).to.deep.equal(figures);
        for (const id of figures) {
          const figure = facts.figures.find((candidate) => candidate.id === id)!;
          expect(text(element)).to.include(figure.cites[0]!.exact.replace(/\s+/g, ' '));
        }
      });

      it('is accessible', async () => {
        const facts = await mi5();
        const ids = facts.figures.map((figure) => figure.id);
        const element = await show<StatCallout>(way, facts, { element: 'stat-callout', figures: ids });
        await expect(element).to.be.accessible();
      });
    });
  }
});
