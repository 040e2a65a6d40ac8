import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { records } from '../../stories/awkward.js';
import { extentOf } from '../../src/geometry/axis.js';
import { languageFor } from '../../src/language/registry.js';
import type { Shown } from '../../src/elements/shown.js';
import { periodsOf } from '../../src/elements/threat-timeline/chart/tools.js';
import type { Telling } from '../../src/elements/threat-timeline/entry.js';
import { TimelineEvent } from '../../src/elements/threat-timeline/events.js';
import { list } from '../../src/elements/threat-timeline/list.js';
import { Outline } from '../../src/elements/threat-timeline/outline.js';
import type { ThreatTimeline } from '../../src/elements/threat-timeline/threat-timeline.js';
import { cleanup, mi5 } from './fixture.js';
import { all, charted, factsOf, frames, slot, until } from './timelines.js';

const named = (element: Element, words: string): HTMLButtonElement =>
  all<HTMLButtonElement>(element, 'button').find((button) => button.textContent!.trim() === words)!;
const status = (element: Element): string =>
  element.shadowRoot!.querySelector('.find .found')!.textContent!.trim();
const options = (element: Element): string[] =>
  all(element, '.find label').map((label) => label.textContent!.trim());

async function opened(element: ThreatTimeline): Promise<ThreatTimeline> {
  named(element, 'Search and filter').click();
  await until(() => element.shadowRoot!.querySelector('.find'));
  return element;
}
async function search(element: ThreatTimeline, words: string): Promise<void> {
  const field = element.shadowRoot!.querySelector<HTMLInputElement>('.find input[type="search"]')!;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}
async function check(element: ThreatTimeline, name: RegExp): Promise<void> {
  all(element, '.find label')
    .find((label) => name.test(label.textContent!.trim()))!
    .querySelector('input')!
    .click();
  await element.updateComplete;
}
const press = async (element: ThreatTimeline, words: string): Promise<void> => {
  const buttons = all<HTMLButtonElement>(element, '.find button');
  buttons.find((button) => button.textContent!.trim() === words)!.click();
  await element.updateComplete;
};

/** What a screen reader is told, once nobody types. */
const told = async (element: Element): Promise<string> => {
  await new Promise((done) => setTimeout(done, 700));
  return element.shadowRoot!.querySelector('.find [role="status"]')!.textContent!;
};

describe('finding in a <threat-timeline>', () => {
  afterEach(() => {
    cleanup();
    location.hash = '';
  });

  it('keeps the focus on a choice when others come before it', async () => {
    const facts = await mi5();
    const element = await opened(await slot(600, facts, { view: 'list' }));
    const box = all<HTMLInputElement>(element, '.find input[type="checkbox"]')[1]!;
    const name = (): string => box.parentElement!.textContent!.trim();
    const before = name();
    box.focus();
    const other = structuredClone(facts);
    other.actors.unshift({ id: 'new-one', kind: 'group', name: 'A new one' });
    const [event] = other.events;
    other.events.push({ ...event!, id: 'another', actors: [{ actor: 'new-one' }] });
    element.facts = other;
    await element.updateComplete;
    expect(options(element)[0]).to.include('A new one');
    expect(element.shadowRoot!.activeElement === box).to.equal(true);
    expect(name()).to.equal(before);
  });

  for (const view of ['list', 'chart'] as const) {
    const show = async (): Promise<ThreatTimeline> =>
      opened(view === 'chart' ? await charted(await mi5()) : await slot(600, await mi5(), { view: 'list' }));
    const found = (element: ThreatTimeline): string[] =>
      view === 'list'
        ? (factsOf(element, '.list') as string[])
        : [
            ...all(element, '[role="option"]').flatMap((mark) => mark.getAttribute('data-mark')!.split(' ')),
            ...(factsOf(element, '.undated') as string[]),
          ];

    describe(`in the ${view}`, () => {
      it('filters by actor and certainty, and says how many each leaves', async () => {
        const element = await show();
        expect(status(element)).to.equal('Found: 19 of 19');
        expect(options(element)).to.include('ISIS-K (1)').and.to.include('Not said (4)');
        await check(element, /^Ken McCallum/);
        const own = found(element);
        const facts = await mi5();
        const wanted = facts.events.filter(({ actors }) =>
          actors.some(({ actor }) => actor === 'ken-mccallum'),
        );
        expect(own).to.have.members(wanted.map(({ id }) => id));
        expect(status(element)).to.equal(`Found: ${wanted.length} of 19`);
        const claimed = wanted.filter(({ certainty }) => certainty === 'claimed');
        expect(options(element)).to.include(`Claimed (${claimed.length})`);
        await check(element, /^Claimed/);
        expect(found(element)).to.have.members(claimed.map(({ id }) => id));
        await press(element, 'Clear');
        expect(found(element).length).to.equal(19);
      });

      it('searches in all that is said, of no case and without marks on letters', async () => {
        const element = await show();
        await search(element, 'MOSCOW concert');
        expect(found(element)).to.deep.equal(['moscow-attack']);
        await search(element, 'dírty');
        expect(found(element)).to.deep.equal(['proxies-this-year']);
        await search(element, 'no such words');
        expect(found(element)).to.deep.equal([]);
        expect(status(element)).to.match(/^Nothing found/);
        await press(element, 'Clear');
        expect(found(element).length).to.equal(19);
      });
    });
  }

  it('tells a screen reader how many, once nobody types, and which one is stepped to', async () => {
    const element = await opened(await slot(600, await mi5(), { view: 'list' }));
    for (const words of ['m', 'mo', 'mos', 'mosc']) await search(element, words);
    expect(element.shadowRoot!.querySelector('.find [role="status"]')!.textContent).to.equal('');
    expect(await told(element)).to.equal('Found: 1 of 19');
    await press(element, 'Next');
    expect(await told(element)).to.equal('1 of 1: Deadly attack on a concert hall in Moscow');
    await search(element, '');
    expect(await told(element)).to.match(/^(Found: 19 of 19|\d+ of 19: Deadly attack)/);
  });

  it('tells a screen reader of a choice that leaves as many as before', async () => {
    const element = await opened(await slot(600, await mi5(), { view: 'list' }));
    await check(element, /^ISIS-K/);
    expect(await told(element)).to.equal('Found: 1 of 19');
    const its = all(element, '.find fieldset:last-of-type label').find((label) =>
      label.textContent!.trim().endsWith('(1)'),
    )!;
    its.querySelector('input')!.click();
    await element.updateComplete;
    expect(status(element)).to.equal('Found: 1 of 19');
    expect(element.shadowRoot!.querySelector('.find [role="status"]')!.textContent).to.equal('');
    expect(await told(element)).to.equal('Found: 1 of 19');
  });

  it('has its styles once, however often it is asked for while it is loaded', async () => {
    const element = await slot(600, await mi5(), { view: 'list' });
    for (let times = 0; times < 3; times++) named(element, 'Search and filter').click();
    await until(() => element.shadowRoot!.querySelector('.find'));
    const sheets = element.shadowRoot!.adoptedStyleSheets;
    expect(new Set(sheets).size).to.equal(sheets.length);
  });

  it('marks the words it found, where the browser can, and lets them go', async function () {
    if (!('highlights' in CSS)) return this.skip();
    const element = await opened(await slot(600, await mi5(), { view: 'list' }));
    await search(element, 'moscow');
    const marked = (): string[] => [...(CSS.highlights.get('standfirst-found') ?? [])].map(String);
    expect(marked().length).to.be.greaterThan(0);
    expect(marked().every((words) => words.toLowerCase() === 'moscow')).to.equal(true);
    named(element, 'Search and filter').click();
    await element.updateComplete;
    expect(marked()).to.deep.equal([]);
    expect(factsOf(element, '.list').length).to.equal(19);
  });

  it('steps from one found to the next, round and round, with the focus where it was', async () => {
    const element = await opened(await slot(600, await mi5(), { view: 'list' }));
    await check(element, /^Claimed/);
    const found = factsOf(element, '.list');
    const target = (): string | undefined =>
      element.shadowRoot!.querySelector<HTMLElement>('.is-target')?.dataset.fact;
    const next = all<HTMLButtonElement>(element, '.find .next')[0]!;
    next.focus();
    next.click();
    await until(() => target() === found[0]);
    expect(status(element)).to.equal(`Found: ${found.length} of 19 · 1 of ${found.length}`);
    await press(element, 'Previous');
    await until(() => target() === found.at(-1));
    await press(element, 'Next');
    await until(() => target() === found[0]);
    expect(element.shadowRoot!.activeElement === next).to.equal(true);
  });

  it('steps through a chart that is higher than the screen', async () => {
    const { events } = await mi5();
    const element = await opened(await charted(await mi5()));
    element.style.fontSize = '24px';
    for (let nth = 1; nth < 4; nth++) {
      const step = press(element, 'Next').then(() => true);
      const done = await Promise.race([step, frames(20).then(() => false)]);
      expect(done, 'it never ends').to.equal(true);
      await until(() => status(element).endsWith(` · ${nth} of ${events.length}`));
    }
    expect(all(element, '.pinned').length).to.equal(1);
  });

  it('keeps the place from list to chart and back', async () => {
    const element = await charted(await mi5());
    element
      .shadowRoot!.querySelector('[data-mark="moscow-attack"]')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true }));
    named(element, 'List').click();
    await until(() => element.shadowRoot!.querySelector('.list .is-target'));
    expect(factsOf(element, '.list').length).to.equal(19);
    expect(element.shadowRoot!.querySelector<HTMLElement>('.is-target')!.dataset.fact).to.equal(
      'moscow-attack',
    );
    named(element, 'Chart').click();
    await until(() => element.shadowRoot!.querySelector('.chart'));
    expect(factsOf(element, '.detail')).to.deep.equal(['moscow-attack']);
  });

  for (const way of ['scrolled to', 'has the focus in'] as const)
    it(`shows in the chart the event that a reader ${way} in the list`, async () => {
      const element = await slot(1000, records(60), { view: 'list' });
      await until(() => factsOf(element, '.list').length === 60);
      const entry = all(element, '.entry')[40]!;
      // What is far from view has no height of its own before it is seen.
      if (way === 'scrolled to')
        for (let frame = 0; frame < 5; frame++) {
          entry.scrollIntoView({ block: 'center' });
          await new Promise(requestAnimationFrame);
        }
      else {
        entry.querySelector('a')!.focus();
        scrollTo(0, 0);
      }
      named(element, 'Chart').click();
      await until(() => element.shadowRoot!.querySelector('.chart'));
      expect(factsOf(element, '.detail')).to.include(entry.dataset['fact']!);
      named(element, 'List').click();
      await until(() => element.shadowRoot!.querySelector('.list .is-target'));
      expect(all(element, '.is-target')[0]!.dataset['fact']).to.equal(entry.dataset['fact']);
    });

  it('lists the newest first where asked, with gaps told backwards, undated ones still last', async () => {
    const facts = await mi5();
    const element = await slot(600, facts, {
      view: 'list',
      events: 'isis-2014 committee-2022 gru-last-officer',
    });
    expect(factsOf(element, '.list')).to.deep.equal(['isis-2014', 'committee-2022', 'gru-last-officer']);
    named(element, 'Newest first').click();
    await element.updateComplete;
    expect(factsOf(element, '.list')).to.deep.equal(['committee-2022', 'isis-2014', 'gru-last-officer']);
    expect(all(element, '.gap').map((gap) => gap.textContent)).to.deep.equal(['about 8 years earlier']);
    expect(named(element, 'Newest first').getAttribute('aria-pressed')).to.equal('true');
    const other = await slot(600, facts, {
      view: 'list',
      sort: 'newest',
      events: 'isis-2014 committee-2022',
    });
    expect(factsOf(other, '.list')).to.deep.equal(['committee-2022', 'isis-2014']);
  });

  it('gives each event an address, tells responses under what they answer, and writes addresses out on paper', async () => {
    const facts = records(60);
    const element = await slot(600, facts, { view: 'list' });
    const links = all<HTMLAnchorElement>(element, '.words a');
    expect(links.length).to.equal(60);
    expect(links[0]!.href).to.equal(
      `${location.href.replace(/#.*/, '')}#${facts.id}.${factsOf(element, '.list')[0]}`,
    );
    const answer = facts.events.find(({ respondsTo }) => respondsTo)!;
    const answered = element.shadowRoot!.querySelector(`[data-fact="${answer.respondsTo}"]`)!;
    expect(answered.querySelector('.response')!.textContent)
      .to.include(answer.title)
      .and.to.include('Almanac');
    expect(all(element, '.address').length).to.equal(0);
    window.dispatchEvent(new Event('beforeprint'));
    expect(all(element, '.address').map(({ textContent }) => textContent)).to.have.members(
      links.map(({ href }) => href),
    );
    window.dispatchEvent(new Event('afterprint'));
    expect(all(element, '.address').length).to.equal(0);
  });

  describe('in ten thousand events', () => {
    const outlined = (count: number) => {
      const facts = records(count);
      const language = languageFor('en');
      const ids = facts.events.map(({ id }) => id);
      const shown: Shown = { ids, facts, stands: {}, language, ui: language };
      const outline = new Outline();
      const events = outline.events(shown);
      return { facts, shown, outline, events, telling: outline.telling(shown, events, 3, '', false) };
    };

    it('looks at no event again while more are made, unless it is another', () => {
      const { outline, events, telling } = outlined(1_000);
      let looks = 0;
      const answers = new Map(telling.answers);
      answers.get = (id) => {
        looks += 1;
        return telling.answers.get(id);
      };
      const counting: Telling = { ...telling, answers };
      const plan = outline.plan(events, counting, false);
      const box = document.createElement('div');
      render(list(plan, counting, 800), box);
      looks = 0;
      render(list(plan, counting, 1_000), box);
      expect(box.querySelectorAll('.entry').length).to.equal(1_000);
      expect(looks).to.be.below(600);
    });

    it('words no year twice, no event to ask how certain it is, and seeks none that it has', () => {
      const { facts, shown, outline, events, telling } = outlined(1_000);
      let words = 0;
      const counting = new Proxy(telling.language, {
        get: (language, name) => {
          words += 1;
          return Reflect.get(language, name) as unknown;
        },
      });
      outline.plan(events, { ...telling, language: counting }, false);
      expect(words).to.be.below(500);
      const unworded = new TimelineEvent(facts.events[0]!, { ...shown, language: undefined as never });
      expect(unworded.certainty).to.equal(facts.events[0]!.certainty);
      const unread = new Proxy(facts, {
        get: () => {
          throw new Error('looked for');
        },
      });
      expect(outline.facts(events, unread)).to.deep.equal(events.map(({ given }) => given));
    });

    it('plans no list that nobody sees, and names the periods of more', async () => {
      const { plan } = Outline.prototype;
      const element = await opened(await charted(records(60)));
      let plans = 0;
      Outline.prototype.plan = function (...given) {
        plans += 1;
        return plan.apply(this, given);
      };
      try {
        await search(element, 'east');
        expect(plans).to.equal(0);
      } finally {
        Outline.prototype.plan = plan;
      }
      const { events, telling } = outlined(20);
      const many = Array.from({ length: 200_000 }, (_, index) => events[index % 20]!);
      const { from, to } = extentOf(events.map(({ span }) => span!));
      expect(periodsOf({ from, to }, many, telling).length).to.be.greaterThan(1);
    });

    it('makes the list bit by bit, all of it in the end, and passages only when they are asked for', async function () {
      this.timeout(60_000);
      const facts = records(2_000);
      const element = await slot(600, facts, { view: 'list' });
      expect(factsOf(element, '.list').length).to.be.lessThan(300);
      expect(all(element, '.passages figure').length).to.be.lessThan(60);
      for (let tries = 0; factsOf(element, '.list').length < 2_000 && tries < 500; tries++)
        await new Promise((done) => setTimeout(done, 50));
      expect(new Set(factsOf(element, '.list')).size).to.equal(2_000);
      expect(all(element, '.passages figure').length).to.be.lessThan(60);
    });

    it('is found by its address though it is far down', async () => {
      const facts = records(2_000);
      const last = facts.events
        .map(({ id, when }) => ({ id, edtf: when.edtf! }))
        .sort((a, b) => (a.edtf < b.edtf ? 1 : -1))[0]!;
      location.hash = `#${facts.id}.${last.id}`;
      const element = await slot(600, facts, { view: 'list' });
      const target = await until(() => element.shadowRoot!.querySelector<HTMLElement>('.is-target'));
      expect(target.dataset.fact).to.equal(last.id);
      const { top } = target.getBoundingClientRect();
      expect(top > -50 && top < innerHeight, `it stands at ${top}`).to.equal(true);
    });
  });

  it('is accessible with the panel open', async () => {
    await expect(await opened(await slot(600, await mi5(), { view: 'list' }))).to.be.accessible();
    await expect(await opened(await charted(await mi5()))).to.be.accessible();
  });

  it('opens what is folded away around it where a reader goes there, each once', async () => {
    const facts = records(12);
    const { id } = facts.events[9]!;
    const holder = document.createElement('div');
    holder.innerHTML =
      '<details><summary>All</summary><details name="q"><details name="q"><threat-timeline view="list"></threat-timeline></details></details></details>';
    document.body.append(holder);
    const element = holder.querySelector('threat-timeline')!;
    element.facts = facts;
    await element.updateComplete;
    location.hash = `#${facts.id}.${id}`;
    await until(() => all(element, '.is-target')[0]);
    expect(holder.querySelector('details')!.open).to.equal(true);
    location.hash = '';
    await until(() => all(element, '.is-target').length === 0);
  });

  it('opens what is folded away around it where a page opens at its event', async () => {
    const facts = records(12);
    location.hash = `#${facts.id}.${facts.events[9]!.id}`;
    const holder = document.createElement('div');
    holder.innerHTML =
      '<details><summary>All</summary><threat-timeline view="list"></threat-timeline></details>';
    document.body.append(holder);
    const element = holder.querySelector('threat-timeline')!;
    element.facts = facts;
    await until(() => all(element, '.is-target')[0]?.checkVisibility());
    location.hash = '';
    await until(() => all(element, '.is-target').length === 0);
  });

  it('is led by the addresses of TimelineJS3, which readers have kept', async () => {
    const facts = records(12);
    const element = await slot(600, facts, { view: 'list' });
    const { id } = facts.events[9]!;
    location.hash = `#event-${id}`;
    await until(() => all(element, '.is-target')[0]?.dataset['fact'] === id);
    location.hash = '';
    await until(() => all(element, '.is-target').length === 0);
  });

  it('filters what belongs to nobody, as the chart has a lane of it', async () => {
    const facts = records(12);
    for (const event of facts.events.slice(0, 3)) event.actors = [];
    const element = await slot(600, facts, { view: 'list' });
    await opened(element);
    const label = all(element, 'fieldset label').find(
      ({ textContent }) => textContent.trim() === 'Others (3)',
    )!;
    label.click();
    await element.updateComplete;
    expect(factsOf(element, '.list')).to.have.members(facts.events.slice(0, 3).map(({ id }) => id));
  });
});
