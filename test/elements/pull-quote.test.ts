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

  describe('finds its paragraph on the page', () => {
    const beside = async (paragraphs: string, quote = 'sharp-pressure', kind = 'pull') => {
      const article = document.createElement('article');
      article.innerHTML = paragraphs;
      const element = await show<PullQuote>('data', await mi5(), { element: 'pull-quote', quote }, { kind });
      article.append(element.parentElement!);
      document.body.append(article);
      // Once when it was made, and once in its place.
      element.kind = 'quote';
      await element.updateComplete;
      element.kind = kind as 'pull';
      await element.updateComplete;
      await new Promise((done) => setTimeout(done, 50));
      await element.updateComplete;
      return element;
    };
    const link = (element: PullQuote) =>
      element.shadowRoot!.querySelector<HTMLAnchorElement>('a.screen-only');

    it('and leads there', async () => {
      const element = await beside(
        '<p>Other words.</p><p id="here">“That puts us under pretty sharp pressure,” he said.</p>',
      );
      expect(link(element)!.getAttribute('href')).to.equal('#here');
      link(element)!.click();
      const paragraph = document.getElementById('here');
      for (let tries = 0; tries < 50 && document.activeElement !== paragraph; tries++)
        await new Promise((done) => setTimeout(done, 10));
      expect(document.activeElement).to.equal(paragraph);
    });

    it('and leads there still where the page has made that paragraph anew', async () => {
      const element = await beside('<p id="here">“That puts us under pretty sharp pressure,” he said.</p>');
      const former = document.getElementById('here')!;
      former.replaceWith(former.cloneNode(true));
      link(element)!.click();
      for (let tries = 0; tries < 50 && document.activeElement?.id !== 'here'; tries++)
        await new Promise((done) => setTimeout(done, 10));
      expect(document.activeElement?.id).to.equal('here');
    });

    it('with other words where an edit marks them', async () => {
      const element = await beside(
        '<p>They had “some form of connection — be it a tip — to organized overseas terrorist groups,” he said.</p>',
        'some-form-of-connection',
      );
      expect(link(element)).to.exist;
    });

    it('or says nothing: where no paragraph has the words, where only an embed has, where it is new to the page', async () => {
      expect(link(await beside('<p>Nothing of the kind.</p>'))).to.equal(null);
      expect(
        link(
          await beside('<ul data-standfirst="{}"><li>That puts us under pretty sharp pressure.</li></ul>'),
        ),
      ).to.equal(null);
      expect(
        link(await beside('<p>That puts us under pretty sharp pressure.</p>', 'sharp-pressure', 'quote')),
      ).to.equal(null);
    });
  });

  it('marks an edit where it was made', async () => {
    const element = await show<PullQuote>('data', await mi5(), {
      element: 'pull-quote',
      quote: 'some-form-of-connection',
    });
    const words = element.shadowRoot!.querySelector('[part=quote]')!;
    expect([...words.querySelectorAll('mark')].map((mark) => mark.textContent)).to.deep.equal(['…']);
    expect(words.textContent!.trim()).to.equal(
      '“some form of connection … to organized overseas terrorist groups”',
    );
  });
});
