import { expect } from '@open-wc/testing';
import '../../src/define/key-figure-comparison.js';
import type { Briefing } from '../../src/briefing/types.js';
import type { KeyFigureComparison } from '../../src/elements/key-figure-comparison/key-figure-comparison.js';
import { briefing, cleanup, mi5, show, text, warnings, ways, type Way } from './fixture.js';

const harbour = (): Promise<Briefing> => briefing('/test/briefings/harbour.json');

const compared = (way: Way, facts: Briefing, figures: string[], attributes: Record<string, string> = {}) =>
  show<KeyFigureComparison>(way, facts, { element: 'key-figure-comparison', figures }, attributes);

const all = (element: Element, selector: string): Element[] => [
  ...element.shadowRoot!.querySelectorAll(selector),
];
const order = (element: Element): string[] =>
  all(element, '[data-fact]').map((node) => (node as HTMLElement).dataset.fact!);
const share = (node: Element | undefined, name: string): number =>
  Number.parseFloat(node?.getAttribute(name) ?? 'NaN');

const years = ['containers-2022', 'containers-2023', 'containers-2024'];
const months = ['silt-january', 'silt-february', 'silt-march'];

describe('<key-figure-comparison>', () => {
  afterEach(cleanup);

  for (const way of ways) {
    describe(`from ${way}`, () => {
      // Facts given by property override the page.
      const onPage = (name: string, test: () => Promise<void>) => way !== 'data' && it(name, test);

      it('draws a series as bars from zero, as long as their numbers', async () => {
        const element = await compared(way, await harbour(), years);
        expect(order(element)).to.deep.equal(years);
        const bars = all(element, '.row .ink');
        expect(bars.map((bar) => share(bar, 'x'))).to.deep.equal([0, 0, 0]);
        expect(share(bars[2], 'width')).to.equal(1000);
        expect(share(bars[0], 'width')).to.be.closeTo(500, 0.1);
        expect(text(element)).not.to.include('declared');
      });

      it('refuses one scale for figures that count different things, and says why', async () => {
        const element = await compared(way, await mi5(), ['plots-disrupted', 'iran-plots']);
        expect(all(element, '.rows').length).to.equal(0);
        expect(all(element, '.card').length).to.equal(2);
        expect(element.shadowRoot!.querySelector('[part=refusal]')!.textContent).to.include(
          'do not count the same thing',
        );
      });

      it('has a table behind the drawing, in the words of the figures', async () => {
        const element = await compared(way, await harbour(), months);
        const cells = all(element, 'details tbody tr').map((row) => row.textContent!.replace(/\s+/g, ' '));
        expect(cells.length).to.equal(3);
        expect(cells[1]).to.include('at least 900');
        expect(cells[2]).to.include('between 1,100 and 1,400');
        expect(all(element, 'details tbody th[scope=row]').length).to.equal(3);
      });

      onPage(
        "shows the page's own words where an editor has changed a number, and draws nothing for them",
        async () => {
          const element = await compared(way, await harbour(), years);
          const edited = [...element.querySelectorAll('[data-b=quantity]')][1]!;
          edited.textContent = '39,000 containers';
          await new Promise((resolve) => setTimeout(resolve));
          await element.updateComplete;
          const said = all(element, 'figure.comparison, .table')
            .map((node) => node.textContent)
            .join(' ');
          expect(said).to.include('39,000 containers');
          expect(said).not.to.include('38,600');
          expect(all(element, '.row .ink').length).to.equal(2);
          expect(element.shadowRoot!.querySelector('[part=ratio]')).to.equal(null);
        },
      );

      onPage('refuses one scale where an editor has changed a window', async () => {
        const element = await compared(way, await harbour(), ['containers-2022', 'containers-2024']);
        [...element.querySelectorAll('[data-b=window]')][1]!.textContent = 'in 2023 and 2024';
        await new Promise((resolve) => setTimeout(resolve));
        await element.updateComplete;
        expect(text(element)).to.include('in 2023 and 2024');
        expect(element.shadowRoot!.querySelector('[part=refusal]')!.textContent).to.include(
          'do not cover the same time',
        );
        expect(all(element, '.rows, [part=ratio]').length).to.equal(0);
      });

      onPage('draws no bar for a share whose whole an editor has changed', async () => {
        const element = await compared(way, await harbour(), ['announced', 'no-pilot']);
        [...element.querySelectorAll('[data-b=of]')][1]!.textContent = 'of departures';
        await new Promise((resolve) => setTimeout(resolve));
        await element.updateComplete;
        expect(text(element)).to.include('of departures');
        expect(all(element, '.row .ink').length).to.equal(0);
        expect(all(element, '.row .dash').length).to.equal(1);
      });

      it('is accessible', async () => {
        const facts = await harbour();
        for (const figures of [
          years,
          months,
          ['announced', 'no-pilot'],
          ['berths-rise'],
          ['toll', 'passengers'],
          ['arrivals-container', 'arrivals-tanker', 'arrivals-cruise'],
          ['tugs', 'pilot-boats', 'survey-boats'],
        ]) {
          await expect(await compared(way, facts, figures)).to.be.accessible();
        }
        await expect(await compared(way, await mi5(), ['under18-share'])).to.be.accessible();
      });
    });
  }

  it('says a ratio no further than the numbers bear it out', async () => {
    const facts = await harbour();
    const even = await compared('data', facts, ['containers-2022', 'containers-2024']);
    expect(even.shadowRoot!.querySelector('[part=ratio]')!.textContent!.toLowerCase()).to.equal(
      'in 2024: twice as many as in 2022 (our calculation)',
    );
    const sure = await compared('data', facts, ['containers-2023', 'containers-2024']);
    expect(text(sure).toLowerCase()).to.include(
      'in 2024: more than twice as many as in 2023 (our calculation)',
    );
    const odd = await compared('data', facts, ['containers-2022', 'containers-2023']);
    expect(odd.shadowRoot!.querySelector('[part=ratio]')).to.equal(null);
  });

  it('ends no bound flat', async () => {
    const element = await compared('data', await harbour(), months.slice(0, 2));
    const [exact, open] = all(element, '.row');
    expect(exact!.querySelector('.dash')).to.equal(null);
    expect(open!.querySelector('.chevron')).not.to.equal(null);
    expect(open!.textContent).to.include('it may be more');
  });

  it('draws estimates as points and lines from zero, and says how', async () => {
    const element = await compared('data', await harbour(), months);
    const [exact, open, range] = all(element, '.row');
    expect(exact!.querySelectorAll('circle.ink').length).to.equal(1);
    expect(open!.querySelectorAll('circle, .span').length).to.equal(0);
    expect(open!.querySelector('.chevron')).to.exist;
    expect(range!.querySelectorAll('.end').length).to.equal(2);
    expect(range!.textContent).to.include('from the lowest to the highest');
    expect(text(element)).to.include('points on one scale from zero');
  });

  it('draws a breakdown as parts of one whole, and says what it leaves out', async () => {
    const figures = ['arrivals-container', 'arrivals-tanker', 'arrivals-cruise'];
    const element = await compared('data', await harbour(), figures);
    const bar = all(element, '.bar-line rect.ink');
    expect(bar.map((part) => share(part, 'x'))).to.deep.equal([0, 580, 850]);
    expect(share(all(element, '.bar-line .dash')[0], 'x')).to.equal(970);
    expect(order(element)).to.deep.equal(figures);
    expect(text(element)).to.include('add up to 97 per cent; the rest is not given (our calculation)');
    expect(text(element).toLowerCase()).to.include('more than four times');
    expect(all(element, 'tbody tr').length).to.equal(3);
  });

  it('draws the parts of a count on the whole that stands with them', async () => {
    const figures = ['containers-2024', 'containers-full', 'containers-empty'];
    const element = await compared('data', await harbour(), figures);
    expect(order(element)).to.deep.equal(figures);
    expect(all(element, '.bar-line rect.ink').map((part) => share(part, 'x'))).to.deep.equal([0, 750]);
    expect(text(element)).to.include('Together the parts make up the whole.');
  });

  it('draws a few things as one mark each, of one size', async () => {
    const element = await compared('data', await harbour(), ['tugs', 'pilot-boats', 'survey-boats']);
    const marks = all(element, '.units-line path').map(
      (path) => path.getAttribute('d')!.split('M').length - 1,
    );
    expect(marks).to.deep.equal([7, 4, 2]);
    expect(
      new Set(all(element, '.units-line').map((drawing) => drawing.getAttribute('viewBox'))).size,
    ).to.equal(1);
    expect(text(element)).to.include('one mark is one boat of the harbour authority');
  });

  it('compares within groups, each by its own rules', async () => {
    const figures = ['containers-2022', 'silt-january', 'containers-2024', 'silt-february'];
    const element = await compared('data', await harbour(), figures);
    expect(all(element, '[part=refusal]').length).to.equal(1);
    element.group = 'unit';
    element.headingLevel = 4;
    await element.updateComplete;
    expect(all(element, '[part=refusal]').length).to.equal(0);
    expect(all(element, 'h4').map((node) => node.textContent)).to.deep.equal([
      'containers',
      'tonnes of silt',
    ]);
    expect(all(element, '.comparison.bars').length).to.equal(2);
    expect(order(element)).to.deep.equal([
      'containers-2022',
      'containers-2024',
      'silt-january',
      'silt-february',
    ]);
    expect(all(element, 'tbody tr').length).to.equal(4);
    await expect(element).to.be.accessible();
  });

  it('says of a calculated number that it is rounded, in the drawing and the table', async () => {
    const facts = await harbour();
    Object.assign(
      facts.figures.find(({ id }) => id === 'berths-rise')!,
      { base: 43, value: 13 },
    );
    const element = await compared('data', facts, ['berths-rise']);
    expect(all(element, '.pair .legend')[1]!.textContent).to.include('49, rounded');
    expect(all(element, 'tbody td')[1]!.textContent).to.include('49, rounded');
  });

  it('says in each row who says so, where they differ, also of a row whose name begins with theirs', async () => {
    const facts = await harbour();
    for (const figure of facts.figures) {
      figure.label = `Residents’ association boats, ${figure.id}`;
      figure.saidBy = figure.id === years[0] ? 'ferry-company' : 'residents';
    }
    const element = await compared('data', facts, years);
    const rows = all(element, '.row').map((row) => [...row.querySelectorAll('.apart')].at(-1)?.textContent);
    expect(rows.map((words) => words?.trim())).to.deep.equal([
      'Ferry company',
      ...Array<string>(2).fill('Residents’ association'),
    ]);
  });

  it('ranks what is known to be in order, and else says that it does not', async () => {
    const facts = await harbour();
    const ranked = await compared('data', facts, years, { sort: 'descending' });
    expect(order(ranked)).to.deep.equal(['containers-2024', 'containers-2022', 'containers-2023']);
    ranked.sort = 'ascending';
    await ranked.updateComplete;
    expect(order(ranked)).to.deep.equal(['containers-2023', 'containers-2022', 'containers-2024']);
    const open = await compared('data', facts, months, { sort: 'descending' });
    expect(order(open)).to.deep.equal(months);
    expect(text(open)).to.include('In the order given');
  });

  it('brings out one figure by more than its colour', async () => {
    const element = await compared('data', await harbour(), years, { highlight: 'containers-2023' });
    const called = all(element, '.called').map((node) => getComputedStyle(node));
    expect(called.map(({ textDecorationLine }) => textDecorationLine)).to.deep.equal([
      'none',
      'underline',
      'none',
    ]);
    expect(Number(called[1]!.fontWeight)).to.be.above(Number(called[0]!.fontWeight));
  });

  it('draws losses on the other side of zero', async () => {
    const element = await compared('data', await harbour(), ['high-water', 'low-water']);
    const [high, low] = all(element, '.row .ink');
    expect(share(low, 'x') + share(low, 'width')).to.be.closeTo(share(high, 'x'), 0.2);
  });

  it('draws a single share, multiple, change and trend as its own comparison', async () => {
    const facts = await mi5();
    const marks: Record<string, string> = {
      'plots-disrupted': 'units',
      'diplomats-expelled': 'bar',
      'state-investigations-rise': 'arrow',
      'overseas-links-share': 'track',
      'under18-multiple': 'blocks',
      'under18-share': 'cells',
      'ct-volume-static': 'rule',
    };
    for (const [id, mark] of Object.entries(marks)) {
      const element = await compared('data', facts, [id]);
      expect(
        all(element, '.mark').map((node) => node.className),
        id,
      ).to.deep.equal([`mark ${mark}`]);
      expect(all(element, '.mark[aria-hidden=true] + .hidden').length, id).to.equal(1);
    }
    for (const id of ['first-update-since', 'budget-weeks', 'decade-ago']) {
      const element = await compared('data', facts, [id]);
      expect(all(element, '.mark, table').length, id).to.equal(0);
    }
  });

  it('says both ends of a change, the calculated one as ours', async () => {
    const element = await compared('data', await harbour(), ['berths-rise']);
    expect(
      all(element, '.pair .legend').map((node) => node.textContent!.replace(/\s+/g, ' ').trim()),
    ).to.deep.equal(['before 400', 'after 500']);
    expect(
      all(element, 'tbody td').map((cell) => cell.textContent!.replace(/\s+/g, ' ').trim()),
    ).to.deep.equal(['400', '500 our calculation', '100 our calculation']);
  });

  it('never says more than is known, in the table either', async () => {
    const facts = await mi5();
    for (const { id } of facts.figures) {
      const element = await compared('data', facts, [id]);
      expect(element.shadowRoot!.innerHTML, id).not.to.match(/(33|34|48|50)\s*(%|per\s?cent)/);
      for (const mention of text(element).matchAll(/(\w+) 750/g))
        expect(mention[1]!.toLowerCase()).to.equal('over');
    }
  });

  it('has no style attribute, which a strict policy would block', async () => {
    const facts = await harbour();
    for (const figures of [
      years,
      months,
      ['tugs', 'survey-boats'],
      ['berths-rise'],
      ['passengers'],
      ['ferries'],
    ]) {
      expect(all(await compared('data', facts, figures), '[style]').length).to.equal(0);
    }
  });

  it('mirrors its drawings where the facts are read from the right', async () => {
    const facts = { ...(await harbour()), lang: 'ar' };
    const element = await compared('data', facts, years);
    expect(getComputedStyle(all(element, '.drawing')[0]!).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
  });

  it('fits a slot of 280 px', async () => {
    const facts = await harbour();
    for (const figures of [
      years,
      months,
      ['announced', 'no-pilot'],
      ['toll'],
      ['passengers', 'ferries', 'berths-rise'],
      ['arrivals-container', 'arrivals-tanker', 'arrivals-cruise'],
      ['tugs', 'pilot-boats', 'survey-boats'],
    ]) {
      const element = await compared('data', facts, figures);
      element.parentElement!.style.inlineSize = '280px';
      element.shadowRoot!.querySelector('details')!.open = true;
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('.embed')!.scrollWidth, figures.join(' ')).to.be.at.most(280);
    }
  });

  it('warns in words of an order that is none, and of a figure to bring out that is not shown', async () => {
    for (const [name, value, words] of [
      ['sort', 'upwards', 'sort="upwards" means nothing: use ascending, descending, given'],
      ['highlight', 'containers-1999', 'highlight="containers-1999" is none of the figures shown'],
    ]) {
      const facts = await harbour();
      const told = await warnings(async () => {
        const element = await compared('data', facts, years, { [name!]: value! });
        await element.updateComplete;
        expect(order(element)).to.deep.equal(years);
      });
      expect(told.join()).to.include(words);
    }
  });
});
