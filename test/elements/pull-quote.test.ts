import { expect } from '@open-wc/testing';
import '../../src/define/pull-quote.js';
import type { PullQuote } from '../../src/elements/pull-quote/pull-quote.js';
import { briefing, cleanup, mi5, show, text, ways } from './fixture.js';

describe('<pull-quote>', () => {
  afterEach(cleanup);

  for (const way of ways) {
    describe(`from ${way}`, () => {
      it('gives the words in marks, the lead-in before them, the speaker outside the blockquote', async () => {
        const element = await show<PullQuote>(way, await mi5(), {
          element: 'pull-quote',
          quote: 'sustained-mission',
        });
        const quote = element.shadowRoot!.querySelector('[part="quote"]')!;
        expect(quote.textContent!.trim()).to.match(/^“sustained mission .*”$/);
        expect(quote.textContent).not.to.include('McCallum');
        const leadIn = element.shadowRoot!.querySelector('.lead-in')!;
        expect(leadIn.compareDocumentPosition(quote) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
        expect(element.shadowRoot!.querySelector('.speaker')!.textContent).to.include('Ken McCallum');
      });

      it('explains an ellipsis that is not the speaker’s', async () => {
        const element = await show<PullQuote>(way, await mi5(), {
          element: 'pull-quote',
          quote: 'some-form-of-connection',
        });
        expect(element.shadowRoot!.querySelector('.notes')!.textContent).to.include('…');
      });

      it('says that a quote is translated and holds the original', async () => {
        const facts = await briefing('/test/briefings/harbour.json');
        const quote = facts.quotes.find((candidate) => candidate.original)!;
        const element = await show<PullQuote>(way, facts, { element: 'pull-quote', quote: quote.id });
        const original = element.shadowRoot!.querySelector(`[lang="${quote.original!.lang}"].original`)!;
        expect(original.textContent).to.include(quote.original!.text);
      });

      it('is accessible as quote and as pull quote', async () => {
        const facts = await mi5();
        for (const kind of ['quote', 'pull']) {
          const element = await show<PullQuote>(
            way,
            facts,
            { element: 'pull-quote', quote: 'stretched' },
            { kind },
          );
          await expect(element).to.be.accessible();
        }
      });
    });
  }

  it('is an aside when it repeats the article, and not when it is new', async () => {
    const facts = await mi5();
    const pull = await show<PullQuote>(
      'data',
      facts,
      { element: 'pull-quote', quote: 'stretched' },
      { kind: 'pull' },
    );
    const quote = await show<PullQuote>('data', facts, { element: 'pull-quote', quote: 'stretched' });
    expect(pull.shadowRoot!.querySelector('aside')).to.exist;
    expect(quote.shadowRoot!.querySelector('aside')).not.to.exist;
    expect(text(quote)).to.include('“Things are absolutely stretched.”');
  });
});
