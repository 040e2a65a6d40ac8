import { expect } from '@open-wc/testing';
import type { Problem } from '../../src/briefing/problem.js';
import { TimelineEvent } from '../../src/elements/threat-timeline/events.js';
import type { ThreatTimeline } from '../../src/elements/threat-timeline/threat-timeline.js';
import { View } from '../../src/geometry/view.js';
import { records } from '../../stories/awkward.js';
import { cleanup, mi5, show, text, warnings, ways } from './fixture.js';
import { all, charted, embedOf, factsOf, slot, until } from './timelines.js';

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
        expect(undated.textContent).to.include('Earlier this year');
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

      const pictured = async (more: { caption: string } | { width: number; height: number }) => {
        const facts = structuredClone(await mi5());
        const media = { src: '/test/briefings/quay.svg', alt: 'A quay', credit: 'Herald', ...more };
        facts.events.find(({ id }) => id === 'isis-2014')!.media = media;
        const element = await show<ThreatTimeline>(way, facts, embedOf(facts), { view: 'list' });
        return element.shadowRoot!.querySelector('[data-fact="isis-2014"] .media')!;
      };

      it('shows the picture of an event, with what is told of it and who made it, and keeps its room', async () => {
        const figure = await pictured({ caption: 'The quay at noon' });
        const picture = figure.querySelector('img')!;
        expect(picture.alt).to.equal('A quay');
        expect(picture.loading).to.equal('lazy');
        expect(picture.getBoundingClientRect().height).to.be.greaterThan(50);
        expect(figure.querySelector('figcaption')!.textContent!.trim()).to.equal('The quay at noon Herald');
      });

      it('keeps the room of a picture whose size is given, before it comes', async () => {
        const figure = await pictured({ width: 200, height: 250 });
        expect(getComputedStyle(figure.querySelector('img')!).aspectRatio).to.equal('auto 200 / 250');
      });

      it('is accessible', async () => {
        const facts = await mi5();
        await expect(
          await show<ThreatTimeline>(way, facts, embedOf(facts), { view: 'list' }),
        ).to.be.accessible();
      });
    });
  }

  it('tells of an actor that nobody is, beside what it shows', async () => {
    const facts = await mi5();
    const told: string[] = [];
    const listen = (event: Event): number => told.push((event as CustomEvent<Problem>).detail.message);
    document.addEventListener('standfirst-problem', listen);
    const element = await slot(600, facts, { actors: 'iran nosuch', view: 'list' });
    element.setAttribute('actors', 'iran nosuch iran,russia');
    await element.updateComplete;
    document.removeEventListener('standfirst-problem', listen);
    expect(told).to.have.length(2);
    expect(told[0]).to.match(/^"nosuch" is not in the actors of the briefing/);
    expect(told[1]).to.match(/^"iran,russia".*apart by spaces/);
    expect(all(element, '.entry')).not.to.have.length(0);
  });

  it('says gaps in words, but not after a counting window, nor on dates known from elsewhere alone', async () => {
    const gapsOf = async (events: string): Promise<(string | null)[]> =>
      all(await slot(600, await mi5(), { events, view: 'list' }), '.gap').map((gap) => gap.textContent);
    expect(await gapsOf('isis-2014 committee-2022')).to.deep.equal(['about 8 years later']);
    expect(await gapsOf('isis-2014 count-start committee-2022')).to.deep.equal([]);
    expect(await gapsOf('isis-2014 ukraine-invasion')).to.deep.equal([]);
  });

  it('names sections by what their dates say', async () => {
    const facts = await mi5();
    const [event] = facts.events;
    const dates = ['../1995', '18XX', '199X', ...Array.from({ length: 20 }, () => '2001')];
    facts.events = dates.map((edtf, index) => ({
      ...event!,
      id: `e${index}`,
      when: { edtf, words: edtf, basis: 'stated' },
    }));
    const element = await slot(600, facts, { 'heading-level': '2', view: 'list' });
    expect(all(element, 'section > h2').map((heading) => heading.textContent)).to.deep.equal([
      'Until 1995',
      '1800 to 1899',
      'The 1990s',
      '2001',
    ]);
  });

  for (const view of ['list', 'chart'])
    it(`tells all that a changed fact changes, and nothing else anew, in the ${view}`, async () => {
      const facts = records(60);
      const [asked, answer] = [facts.events[3]!, facts.events[40]!];
      answer.respondsTo = asked.id;
      const element = await slot(1000, facts, { view });
      if (view === 'chart') await until(() => element.shadowRoot!.querySelector('.chart'));
      // As if it were shown for the first time.
      const same = async (now: typeof facts): Promise<void> => {
        element.facts = now;
        await element.updateComplete;
        const other = await slot(1000, structuredClone(now), { view });
        if (view === 'chart') await until(() => other.shadowRoot!.querySelector('.chart'));
        await until(() => text(element) === text(other) && named(element) === named(other));
        other.parentElement!.remove();
      };
      const named = (of: Element): string =>
        all(of, '.mark')
          .map((mark) => `${mark.getAttribute('data-mark')} ${mark.getAttribute('aria-label')}`)
          .join('\n');
      const nodes = all(element, view === 'list' ? '.entry' : '.mark');
      const at = (index: number, change: object): typeof facts => ({
        ...facts,
        events: facts.events.map((event, place) => (place === index ? { ...event, ...change } : event)),
      });
      await same(at(3, { title: 'The gauge was read again' }));
      expect(element.shadowRoot!.querySelectorAll('.list .entry, .detail .entry').length).to.be.greaterThan(
        0,
      );
      const kept = all(element, view === 'list' ? '.entry' : '.mark');
      expect(kept.filter((node) => nodes.includes(node)).length).to.be.greaterThan(nodes.length / 2);
      await same(at(40, { title: 'An answer', attribution: 'Another almanac' }));
      await same(at(40, { respondsTo: undefined }));
      await same(at(5, { when: { ...facts.events[5]!.when, edtf: '2001-05', words: 'in May 2001' } }));
      await same({ ...facts, events: [...facts.events.slice(1), { ...asked, id: 'again' }] });
      await same({ ...facts, actors: facts.actors.map((actor) => ({ ...actor, name: `${actor.name} II` })) });
      await same({
        ...facts,
        corrections: [
          {
            id: 'c1',
            at: '2024-10-09',
            kind: 'retraction',
            target: asked.id,
            field: 'title',
            note: 'It was not.',
          },
        ],
      });
      await same(facts);
    });

  it('leaves the page’s words where an event cannot be shown, however late that is found, until it can', async () => {
    const facts = records(60);
    const broken = { ...facts, events: facts.events.map((event) => ({ ...event })) };
    broken.events[30]!.title = 'Cannot be told';
    const own = Object.getOwnPropertyDescriptor(TimelineEvent.prototype, 'said')!;
    Object.defineProperty(TimelineEvent.prototype, 'said', {
      ...own,
      get(this: TimelineEvent) {
        if (this.given.title === 'Cannot be told') throw new Error('no words');
        return own.get!.call(this) as unknown;
      },
    });
    try {
      for (const first of [broken, facts]) {
        const element = document.createElement('threat-timeline');
        element.innerHTML = '<p>Plain words.</p>';
        const heard: string[] = [];
        for (const name of ['ready', 'change', 'problem'])
          element.addEventListener(`standfirst-${name}`, () => heard.push(name));
        const give = async (given: typeof facts): Promise<void> => {
          element.facts = given;
          await element.updateComplete;
        };
        element.facts = first;
        const told = await warnings(async () => {
          document.body.append(element);
          await until(() => element.hasUpdated);
          await give(broken);
        });
        expect(told.join()).to.include('this cannot be shown (Error: no words), and the page');
        expect(element.matches(':state(problem)')).to.equal(true);
        expect(text(element)).to.equal('');
        expect(element.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
        expect(heard).to.deep.equal(first === facts ? ['ready', 'problem'] : ['problem']);
        await give({ ...facts });
        expect(element.matches(':state(problem)')).to.equal(false);
        expect(factsOf(element, '.list').length).to.equal(60);
        expect(heard.at(-1)).to.equal(first === facts ? 'change' : 'ready');
        element.remove();
      }
    } finally {
      Object.defineProperty(TimelineEvent.prototype, 'said', own);
    }
  });

  it('is a list where its chart cannot be drawn', async () => {
    const own = Object.getOwnPropertyDescriptor(View.prototype, 'close')!;
    Object.defineProperty(View.prototype, 'close', {
      get() {
        throw new Error('no view');
      },
    });
    try {
      let element!: ThreatTimeline;
      const told = await warnings(async () => {
        element = await slot(1000, records(12), { view: 'chart' });
        await new Promise((done) => element.addEventListener('standfirst-problem', done, { once: true }));
        await element.updateComplete;
      });
      expect(factsOf(element, '.list').length).to.equal(12);
      expect(told.join()).to.include('the chart cannot be shown (Error: no view), and the list stands');
      expect(all(element, '.charted')).to.deep.equal([]);
    } finally {
      Object.defineProperty(View.prototype, 'close', own);
    }
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

  it('is set in no sections where nearly every event would have one of its own', async () => {
    const facts = records(24);
    facts.events.forEach(({ when }, index) => Object.assign(when, { edtf: `${1901 + 3 * index}` }));
    const element = await slot(600, facts, { 'heading-level': '2', view: 'list' });
    expect(all(element, 'section').length).to.equal(0);
    expect(all(element, '.entry h2').length).to.equal(24);
  });

  it('tells of what was retracted last, apart from what has no date', async () => {
    const facts = structuredClone(await mi5());
    const note = { at: '2024-10-09', kind: 'retraction', field: 'title', note: 'It was not.' } as const;
    facts.corrections = [{ ...note, id: 'c', target: 'isis-2014' }];
    const element = await slot(600, facts, { view: 'list' });
    expect(factsOf(element, '.list').at(-1)).to.equal('isis-2014');
    expect(factsOf(element, 'section.undated')).not.to.include('isis-2014');
    expect(factsOf(element, '.apart')).to.deep.equal(['isis-2014']);
  });

  it('shows only the events of the actors asked for', async () => {
    const element = await slot(600, await mi5(), { actors: 'russia gru' });
    expect(factsOf(element, '.list')).to.include('ukraine-invasion').and.not.to.include('isis-2014');
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
