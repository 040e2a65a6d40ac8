import { expect } from '@open-wc/testing';
import '../../src/define/threat-timeline.js';
import type { Briefing } from '../../src/briefing/types.js';
import type { ThreatTimeline } from '../../src/elements/threat-timeline/threat-timeline.js';
import { writeEmbed } from '../../src/html/index.js';
import { briefing, cleanup, mi5, show, text, ways } from './fixture.js';

const until = async <T>(check: () => T): Promise<NonNullable<T>> => {
  for (let tries = 0; ; tries++) {
    const found = check();
    if (found) return found;
    if (tries > 300) throw new Error(`waited in vain for ${check}`);
    await new Promise((done) => setTimeout(done, 10));
  }
};

const all = <T extends Element = HTMLElement>(element: Element, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];
const factsOf = (element: Element, within: string): (string | undefined)[] =>
  all(element, `${within} .entry`).map((node) => node.dataset.fact);
const embedOf = (facts: Briefing) => ({
  element: 'threat-timeline' as const,
  events: facts.events.map((event) => event.id),
});

/** A timeline from data in a slot of a width in px. */
async function slot(
  width: number,
  facts: Briefing,
  attributes: Record<string, string> = {},
): Promise<ThreatTimeline> {
  const holder = document.createElement('div');
  holder.style.width = `${width}px`;
  const element = document.createElement('threat-timeline');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.facts = facts;
  holder.append(element);
  document.body.append(holder);
  await element.updateComplete;
  return element;
}

const charted = async (
  facts: Briefing,
  attributes: Record<string, string> = {},
  width = 1000,
): Promise<ThreatTimeline> => {
  const element = await slot(width, facts, { view: 'chart', ...attributes });
  await until(() => element.shadowRoot!.querySelector('.chart'));
  return element;
};

const selected = (element: Element): SVGElement =>
  element.shadowRoot!.querySelector<SVGElement>('[aria-selected="true"]')!;
const press = async (element: ThreatTimeline, key: string): Promise<string> => {
  selected(element).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
  await element.updateComplete;
  return selected(element).getAttribute('data-mark')!;
};

describe('<threat-timeline>', () => {
  afterEach(() => {
    cleanup();
    location.hash = '';
  });

  for (const way of ways) {
    describe(`as a list, from ${way}`, () => {
      it('gives every event in the order of time, undated ones last in their own group', async () => {
        const facts = await mi5();
        const element = await show<ThreatTimeline>(way, facts, embedOf(facts), { view: 'list' });
        const listed = factsOf(element, '.list');
        expect(listed).to.have.members(facts.events.map((event) => event.id));
        expect(listed.slice(0, 3)).to.deep.equal(['isis-2014', 'count-start', 'iran-window']);
        const undated = element.shadowRoot!.querySelector('.undated')!;
        expect(undated.querySelector('h3')!.textContent).to.equal('Date not given');
        expect(factsOf(element, '.undated')).to.deep.equal(listed.slice(-3));
        expect(listed.slice(-3)).to.include('gru-last-officer');
        expect(undated.textContent).to.include('earlier this year');
      });

      it('says a date in its source’s words, what is known from elsewhere apart, and never a day of March', async () => {
        const facts = await mi5();
        const element = await show<ThreatTimeline>(way, facts, embedOf(facts), { view: 'list' });
        const attack = element.shadowRoot!.querySelector('[data-fact="moscow-attack"]')!;
        expect(attack.querySelector('.words')!.textContent!.trim()).to.equal('March');
        expect(attack.querySelector('.elsewhere')!.textContent).to.equal(
          '22 March 2024, according to Wikipedia',
        );
        expect(all<HTMLTimeElement>(element, 'time').map((time) => time.dateTime)).to.have.members([
          '2014',
          '2022',
          '2022',
        ]);
      });

      it('says certainty by shape and word, with the attribution beside each claim', async () => {
        const facts = await mi5();
        const element = await show<ThreatTimeline>(way, facts, embedOf(facts), { view: 'list' });
        for (const event of facts.events) {
          const entry = element.shadowRoot!.querySelector(`[data-fact="${event.id}"]`)!;
          const certainty = entry.querySelector('.certainty');
          expect(Boolean(certainty)).to.equal(Boolean(event.certainty));
          if (certainty) expect(certainty.textContent!.trim().toLowerCase()).to.equal(event.certainty);
          if (certainty) expect(certainty.querySelector('svg')).to.exist;
          if (event.certainty === 'claimed') expect(entry.querySelector('.said')).to.exist;
          if (event.kind === 'window')
            expect(entry.querySelector('.tags')!.textContent).to.include('Counting window');
        }
      });

      it('says the figures and quotes of an event, over 750 never as 750', async () => {
        const facts = await mi5();
        const element = await show<ThreatTimeline>(way, facts, embedOf(facts), { view: 'list' });
        for (const mention of text(element).matchAll(/(\w+) 750/g))
          expect(mention[1]!.toLowerCase()).to.equal('over');
        expect(text(element))
          .to.include('over 750')
          .and.to.include('“dirty work”')
          .and.not.to.include('declared');
        expect(element.shadowRoot!.innerHTML).not.to.match(/(33|34|48|50)\s*(%|per\s?cent)/);
      });

      it('is accessible', async () => {
        const facts = await mi5();
        await expect(
          await show<ThreatTimeline>(way, facts, embedOf(facts), { view: 'list' }),
        ).to.be.accessible();
      });
    });
  }

  it('says gaps in words, but not after a counting window', async () => {
    const element = await slot(600, await mi5());
    const gap = (id: string) => element.shadowRoot!.querySelector(`[data-fact="${id}"] .gap`)?.textContent;
    expect(gap('committee-2022')).to.equal('about 8 years later');
    expect(gap('count-start')).to.equal(undefined);
    expect(gap('isis-resumed')).to.equal(undefined);
  });

  it('is set in sections by year where there are many', async () => {
    const facts = await mi5();
    const [event] = facts.events;
    facts.events = Array.from({ length: 24 }, (_, index) => ({
      ...event!,
      id: `e${index}`,
      when: { edtf: String(2001 + (index % 3)), words: String(2001 + (index % 3)), basis: 'stated' as const },
    }));
    const element = await slot(600, facts, { 'heading-level': '2' });
    expect(all(element, 'section > h2').map((heading) => heading.textContent)).to.deep.equal([
      '2001',
      '2002',
      '2003',
    ]);
    expect(all(element, '.entry h3').length).to.equal(24);
  });

  it('shows only the events of the actors asked for', async () => {
    const element = await slot(600, await mi5(), { actors: 'russia gru' });
    expect(factsOf(element, '.list')).to.include('ukraine-invasion').and.not.to.include('isis-2014');
  });

  describe('as a chart', () => {
    it('stands in a wide slot, a list in a narrow one', async () => {
      const facts = await mi5();
      const wide = await slot(1000, facts);
      await until(() => wide.shadowRoot!.querySelector('.chart'));
      expect(all(wide, '.list').length).to.equal(0);
      const narrow = await slot(400, facts);
      await new Promise((done) => setTimeout(done, 100));
      expect(narrow.shadowRoot!.querySelector('.chart')).not.to.exist;
      narrow.parentElement!.style.width = '1000px';
      await until(() => narrow.shadowRoot!.querySelector('.chart'));
    });

    it('does not replace what a reader has before the eyes, until it is asked for', async () => {
      const facts = await mi5();
      const holder = document.createElement('div');
      holder.style.width = '1000px';
      document.body.append(holder);
      holder.innerHTML = `<threat-timeline>${writeEmbed(embedOf(facts), facts)}</threat-timeline>`;
      const element = holder.firstElementChild as ThreatTimeline;
      await until(() => element.shadowRoot!.querySelector('.list'));
      await new Promise((done) => setTimeout(done, 200));
      expect(element.shadowRoot!.querySelector('.chart')).not.to.exist;
      const button = all<HTMLButtonElement>(element, '.views button')[1]!;
      button.focus();
      button.click();
      await until(() => element.shadowRoot!.querySelector('.chart'));
      expect(element.shadowRoot!.activeElement === button, 'the button keeps the focus').to.equal(true);
      expect(button.getAttribute('aria-pressed')).to.equal('true');
    });

    it('draws each dated event once, in the lane of its first actor, with the undated ones under it', async () => {
      const facts = await mi5();
      const element = await charted(facts);
      const drawn = all<SVGElement>(element, '.mark').flatMap((mark) =>
        mark.getAttribute('data-mark')!.split(' '),
      );
      expect([...drawn, ...factsOf(element, '.undated')]).to.have.members(
        facts.events.map((event) => event.id),
      );
      expect(factsOf(element, '.undated')).to.have.members([
        'gru-last-officer',
        'proxies-this-year',
        'last-month',
      ]);
      const lane = element
        .shadowRoot!.querySelector('[data-mark="moscow-attack"]')!
        .closest('[role="group"]')!;
      expect(lane.getAttribute('aria-label')).to.equal('ISIS-K');
    });

    it('tells a date known from elsewhere by shape and word, and names no mark without its date’s words', async () => {
      const element = await charted(await mi5());
      const attack = element.shadowRoot!.querySelector('[data-mark="moscow-attack"]')!;
      expect(attack.querySelector('.hollow')).to.exist;
      expect(attack.getAttribute('aria-label')).to.match(
        /March; 22 March 2024, according to Wikipedia \(date known from elsewhere\)/,
      );
      expect(element.shadowRoot!.querySelector('.legend')!.textContent).to.include(
        'date known from elsewhere',
      );
      const stated = element.shadowRoot!.querySelector('[data-mark="isis-2014"]')!;
      expect(stated.querySelector('.hollow')).not.to.exist;
      expect(stated.querySelector<SVGRectElement>('.fill')!.getBoundingClientRect().width).to.be.greaterThan(
        50,
      );
    });

    it('lets no two labels overlap, whatever the width', async () => {
      for (const width of [1200, 760, 400]) {
        const element = await charted(await mi5(), {}, width);
        await until(
          () =>
            Math.abs(element.shadowRoot!.querySelector('.chart')!.getBoundingClientRect().width - width) < 8,
        );
        const boxes = all<SVGTextElement>(element, '.label-text, .lane-name').map((label) =>
          label.getBoundingClientRect(),
        );
        for (const [index, a] of boxes.entries()) {
          expect(a.width).to.be.greaterThan(20);
          for (const b of boxes.slice(index + 1)) {
            const apart =
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 3 || b.bottom <= a.top + 3;
            expect(apart, `labels at ${width}px`).to.equal(true);
          }
        }
        element.remove();
      }
    });

    it('has one tab stop; keys go from mark to mark in the order of time, and the detail follows', async () => {
      const element = await charted(await mi5());
      const stops = (): number =>
        all<SVGElement>(element, '.mark').filter((mark) => mark.tabIndex === 0).length;
      expect(stops()).to.equal(1);
      expect(selected(element).getAttribute('data-mark')).to.equal('isis-2014');
      expect(await press(element, 'ArrowRight')).to.equal('count-start');
      expect(element.shadowRoot!.activeElement === selected(element), 'the mark has the focus').to.equal(
        true,
      );
      expect(factsOf(element, '.detail')).to.deep.equal(['count-start']);
      expect(await press(element, 'ArrowDown')).to.equal('iran-window');
      expect(await press(element, 'ArrowLeft')).to.equal('count-start');
      expect(await press(element, 'End')).to.equal('budget');
      expect(await press(element, 'ArrowRight')).to.equal('budget');
      expect(await press(element, 'Home')).to.equal('isis-2014');
      expect(stops()).to.equal(1);
    });

    it('selects by press as by key', async () => {
      const element = await charted(await mi5());
      element
        .shadowRoot!.querySelector('[data-mark="speech"]')!
        .dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await element.updateComplete;
      expect(factsOf(element, '.detail')).to.deep.equal(['speech']);
    });

    it('opens a cluster into all its events', async () => {
      const facts = await mi5();
      const speech = facts.events.find((event) => event.id === 'speech')!;
      for (let index = 0; index < 9; index++) facts.events.push({ ...speech, id: `more-${index}` });
      const element = await charted(facts);
      const cluster = element.shadowRoot!.querySelector('[data-mark*="more-8"]')!;
      expect(cluster.textContent).to.include('17 events');
      cluster.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await element.updateComplete;
      expect(factsOf(element, '.detail').length).to.equal(17);
    });

    it('runs from right to left in Arabic, and so do its keys', async () => {
      await import('../../src/define/language/ar.js');
      const element = await charted(await briefing('/test/briefings/harbour-ar.json'));
      const marks = all<SVGElement>(element, '.mark .fill, .mark .solid').map(
        (mark) => mark.getBoundingClientRect().left,
      );
      const ticks = all(element, '.tick-text').map((tick) => tick.getBoundingClientRect().left);
      expect(marks.length).to.be.greaterThan(1);
      expect(ticks).to.deep.equal([...ticks].sort((a, b) => b - a));
      const first = selected(element).getAttribute('data-mark');
      expect(await press(element, 'ArrowLeft')).not.to.equal(first);
      expect(await press(element, 'ArrowRight')).to.equal(first);
    });

    it('draws nothing from a machine’s date where the page’s words are others', async () => {
      const facts = await mi5();
      const holder = document.createElement('div');
      holder.style.width = '1000px';
      document.body.append(holder);
      holder.innerHTML = `<threat-timeline view="chart">${writeEmbed(embedOf(facts), facts).replace('>in 2014<', '>in 2015<')}</threat-timeline>`;
      const element = holder.firstElementChild as ThreatTimeline;
      await until(() => element.shadowRoot!.querySelector('.chart'));
      const entry = element.shadowRoot!.querySelector('[data-fact="isis-2014"]')!;
      const found = [
        '[data-mark="isis-2014"]',
        '[data-fact="isis-2014"] time',
        '.undated [data-fact="isis-2014"]',
      ];
      expect(found.filter((selector) => element.shadowRoot!.querySelector(selector))).to.deep.equal([]);
      expect(entry.textContent).to.include('in 2015');
    });

    it('stays a list where fewer than two events are dated', async () => {
      const element = await slot(1000, await mi5(), { view: 'chart', events: 'isis-2014 gru-last-officer' });
      await new Promise((done) => setTimeout(done, 200));
      expect(element.shadowRoot!.querySelector('.chart, .views')).not.to.exist;
      expect(factsOf(element, '.list')).to.deep.equal(['isis-2014', 'gru-last-officer']);
    });

    it('is printed as a list of every event', async () => {
      const facts = await mi5();
      const element = await charted(facts);
      window.dispatchEvent(new Event('beforeprint'));
      expect(factsOf(element, '.list').length).to.equal(facts.events.length);
      expect(element.shadowRoot!.querySelector('.chart')).not.to.exist;
      window.dispatchEvent(new Event('afterprint'));
      expect(element.shadowRoot!.querySelector('.chart')).to.exist;
    });

    it('has no style attribute, which a strict policy would block', async () => {
      const element = await charted(await mi5());
      expect(element.shadowRoot!.querySelector('[style]')).not.to.exist;
    });

    it('is accessible', async () => {
      await expect(await charted(await mi5())).to.be.accessible();
    });
  });

  describe('an event’s address', () => {
    for (const view of ['list', 'chart']) {
      it(`is found on load and on change, in the ${view}`, async () => {
        const facts = await mi5();
        location.hash = `#${facts.id}.moscow-attack`;
        const element = view === 'chart' ? await charted(facts) : await slot(600, facts);
        const target = await until(() =>
          element.shadowRoot!.querySelector<HTMLElement>(
            `.${view === 'chart' ? 'detail' : 'list'} .is-target`,
          ),
        );
        expect(target.dataset.fact).to.equal('moscow-attack');
        expect(element.shadowRoot!.activeElement === target, 'the target has the focus').to.equal(true);
        location.hash = `#${facts.id}.gru-last-officer`;
        await until(
          () =>
            (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset.fact === 'gru-last-officer',
        );
      });
    }
  });
});
