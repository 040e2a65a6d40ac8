import { expect } from '@open-wc/testing';
import { steady } from '../../src/define/steady.js';
import { ThreatTimeline } from '../../src/elements/threat-timeline/threat-timeline.js';
import type { Briefing } from '../../src/briefing/types.js';
import { writeEmbed } from '../../src/html/index.js';
import { records } from '../../stories/awkward.js';
import { cleanup } from './fixture.js';
import { all, embedOf, frames, until } from './timelines.js';

const facts = records(40);
const top = (element: Element): number => element.getBoundingClientRect().top;
/** Until nothing has moved for a while. */
async function settled(): Promise<void> {
  const state = (): string => `${scrollY} ${document.documentElement.scrollHeight}`;
  for (let was = state(), still = performance.now(); performance.now() - still < 250;) {
    await frames(1);
    if (state() === was) continue;
    was = state();
    still = performance.now();
  }
}
const entryOf = (element: Element, id: string): HTMLElement => all(element, `.entry[data-fact="${id}"]`)[0]!;
const words = writeEmbed(embedOf(facts), facts);

/** A page with a slot in it, marked `data-slot`, and a heading after the slot. */
function page(markup: string): { slot: HTMLElement; after: HTMLElement } {
  const holder = document.createElement('div');
  holder.innerHTML = `${markup}<p style="block-size: ${4 * innerHeight}px"></p>`;
  document.body.append(holder);
  return {
    slot: holder.querySelector<HTMLElement>('[data-slot]')!,
    after: holder.querySelector<HTMLElement>('h2')!,
  };
}
const plain = '<div data-slot></div><h2>After</h2>';

/** Words of the page in a slot, or in what stands there already. */
function timelineIn(slot: HTMLElement, attributes: Record<string, string> = {}): ThreatTimeline {
  const element = document.createElement('threat-timeline');
  for (const [name, value] of Object.entries({ view: 'list', ...attributes }))
    element.setAttribute(name, value);
  element.append(...slot.childNodes);
  slot.append(element);
  return element;
}

/** With an event more, before all others. */
const more = (): Briefing => {
  const [first] = facts.events;
  const earlier = { ...first!, id: 'earlier', title: 'Earlier than all', when: { ...first!.when, edtf: '1970-01-01', words: '1970-01-01' } }; // prettier-ignore
  return { ...facts, events: [earlier, ...facts.events] };
};

describe('a reader’s place in a <threat-timeline>', () => {
  afterEach(() => {
    cleanup();
    scrollTo(0, 0);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is kept where a site’s script puts the element around the words', async () => {
    const { slot } = page(plain);
    slot.innerHTML = words;
    const item = slot.querySelectorAll('[data-event]')[20]!;
    const { id } = JSON.parse(item.getAttribute('data-event')!) as { id: string };
    scrollBy(0, top(item) - 250);
    await settled();
    const before = top(item);
    const element = document.createElement('threat-timeline');
    element.setAttribute('view', 'list');
    await (customElements.get('threat-timeline') as unknown as { prepare(): Promise<unknown> }).prepare();
    steady([...slot.children], element);
    await settled();
    expect(top(entryOf(element, id))).to.be.closeTo(before, 2);
  });

  it('is kept below a chart that is a list on paper', async () => {
    const { slot, after } = page(plain);
    slot.style.inlineSize = '1000px';
    const element = timelineIn(slot, { view: 'chart' });
    element.facts = facts;
    await until(() => element.shadowRoot!.querySelector('.chart'));
    scrollBy(0, top(after) - 100);
    await settled();
    const before = top(after);
    dispatchEvent(new Event('beforeprint'));
    await settled();
    dispatchEvent(new Event('afterprint'));
    await settled();
    expect(top(after)).to.be.closeTo(before, 2);
  });

  it('is kept where other facts come', async () => {
    const { slot } = page(plain);
    const element = timelineIn(slot);
    element.facts = facts;
    await element.updateComplete;
    scrollBy(0, top(entryOf(element, 'event-12')) - 250);
    await settled();
    const before = top(entryOf(element, 'event-12'));
    element.facts = more();
    await element.updateComplete;
    await settled();
    expect(all(element, '.entry').length).to.equal(41);
    expect(top(entryOf(element, 'event-12'))).to.be.closeTo(before, 2);
  });

  /** 200 events, some way down the page, as a reader sees them who has come to one; and more of them, before or after. */
  async function live(
    above: number,
    id?: string,
  ): Promise<{ element: ThreatTimeline; tops: () => Map<string, number> }> {
    const { slot } = page(`<p style="margin: 0; block-size: 1500px"></p>${plain}`);
    const element = timelineIn(slot);
    element.facts = many;
    await until(() => all(element, '.entry').length === many.events.length);
    await settled();
    scrollBy(0, top(id ? entryOf(element, id) : element) - above);
    await settled();
    const tops = (): Map<string, number> => new Map(all(element, '.list .entry').map((entry) => [entry.dataset['fact']!, top(entry)])); // prettier-ignore
    return { element, tops };
  }
  /** In parts that are higher than the screen: most of them are far from view. */
  const many = records(200);
  for (const { when } of many.events)
    when.edtf = when.words = when.edtf!.replace(/^\d+/, (year) => String(1990 + (Number(year) % 4)));
  const others = (year: number): Briefing['events'] =>
    more()
      .events.slice(0, 10)
      .map((event, index) => ({ ...event, id: `other-${index}`, when: { edtf: `${year}-01-10`, words: `10 January ${year}`, basis: 'stated' } })); // prettier-ignore
  const dateOf = ({ when }: Briefing['events'][number]): string => when.edtf!;
  const middle = [...many.events].sort((one, other) => dateOf(one).localeCompare(dateOf(other)))[100]!.id;
  const without = many.events.filter(({ id }) => id !== middle);
  const moved = many.events.find(({ id }) => id === middle)!;

  const goings: [name: string, facts: Briefing][] = [
    ['retracted', { ...many, corrections: [{ id: 'c', at: '2024-01-01', kind: 'retraction', target: middle, field: 'title', was: 'a', now: 'b', note: 'Withdrawn.' }] }], // prettier-ignore
    ['dated elsewhere', { ...many, events: [...without, { ...moved, when: { edtf: '2190-01-01', words: '1 January 2190', basis: 'stated' } }] }], // prettier-ignore
    ['taken out while ten come above', { ...many, events: [...others(1800), ...without] }],
  ];
  for (const [name, facts] of goings)
    it(`is kept by those beside the event in the middle, which is ${name}`, async () => {
      const { element, tops } = await live(innerHeight / 2 - 20, middle);
      const before = tops();
      element.facts = facts;
      await element.updateComplete;
      await settled();
      const after = tops();
      const ids = [...before.keys()];
      const beside = [-1, 1]
        .map((by) => ids[ids.indexOf(middle) + by]!)
        .map((id) => Math.abs(after.get(id)! - before.get(id)!));
      expect(Math.min(...beside), String(beside)).to.be.below(2);
      expect(Math.max(...beside), String(beside)).to.be.below(400);
    });

  for (const [above, kept] of [
    [10, true],
    [innerHeight / 2 - 30, true],
    [innerHeight / 2 + 30, false],
  ] as const)
    it(`is ${kept ? 'kept' : 'left alone'} where the list begins ${above} px down what is seen`, async () => {
      const { element, tops } = await live(above);
      const [first] = tops().keys();
      const before = tops().get(first!)!;
      const { scrollY: at } = window;
      element.facts = { ...many, events: [...others(1800), ...many.events] };
      await element.updateComplete;
      await settled();
      if (kept) expect(tops().get(first!)).to.be.closeTo(before, 2);
      else expect(scrollY).to.equal(at);
    });

  it('goes on as the reader scrolls, where an event comes below', async () => {
    const { element } = await live(100, middle);
    const to = Math.round(scrollY + 2000);
    scrollTo({ top: to, behavior: 'smooth' });
    await new Promise((done) => setTimeout(done, 100));
    expect(scrollY).to.be.below(to - 100);
    element.facts = { ...many, events: [...many.events, ...others(2190)] };
    await until(() => Math.abs(scrollY - to) < 50);
  });

  it('is kept before it is painted, and without an error', async () => {
    const { element } = await live(100, middle);
    const errors: string[] = [];
    const note = ({ message }: ErrorEvent): number => errors.push(message);
    addEventListener('error', note);
    const before = top(entryOf(element, middle));
    element.facts = { ...many, events: [...others(1800), ...many.events] };
    for (let frame = 0; frame < 20; frame++) {
      await new Promise(requestAnimationFrame);
      await new Promise((done) => setTimeout(done));
      expect(top(entryOf(element, middle)), `frame ${frame}`).to.be.closeTo(before, 2);
    }
    removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
    await settled();
    expect(all(element, '.entries').filter(({ style }) => style.contentVisibility)).to.deep.equal([]);
  });

  it('is kept after it, where a chart takes the place of the words', async () => {
    const { slot, after } = page(plain);
    slot.innerHTML = words;
    scrollBy(0, top(after) - 100);
    await settled();
    const before = top(after);
    const element = timelineIn(slot, { view: 'chart' });
    await until(() => element.shadowRoot?.querySelector('.chart'));
    await settled();
    expect(top(after)).to.be.closeTo(before, 2);
  });

  const around: [name: string, markup: string][] = [
    ['what stands beside it', '<div style="display: grid; grid-template-columns: 1fr 200px"><div data-slot></div><aside>Aside</aside></div><h2>After</h2>'], // prettier-ignore
    ['what is fixed', '<div data-slot></div><p style="position: fixed; inset-block-start: 0">Fixed</p><h2>After</h2>'], // prettier-ignore
  ];
  for (const [name, markup] of around)
    it(`is not taken for that of ${name}`, async () => {
      const { slot, after } = page(markup);
      slot.innerHTML = words;
      scrollBy(0, top(after) - 100);
      await settled();
      const before = top(after);
      timelineIn(slot);
      await settled();
      expect(top(after)).to.be.closeTo(before, 2);
    });

  const unseen: [name: string, markup: string][] = [
    ['that are folded away', '<details><summary>More</summary><div data-slot></div></details><h2>After</h2>'],
    [
      'that are cut off',
      '<div style="max-block-size: 300px; overflow: hidden" data-slot></div><h2>After</h2>',
    ],
  ];
  for (const [name, markup] of unseen)
    it(`is left alone by words ${name}`, async () => {
      const { slot, after } = page(markup);
      slot.innerHTML = words;
      scrollBy(0, top(after) + 600);
      await settled();
      const before = top(after);
      timelineIn(slot);
      await settled();
      expect(top(after)).to.be.closeTo(before, 2);
    });

  it('is kept in a box that scrolls, wherever it is on the screen', async () => {
    const { slot } = page('<div style="block-size: 300px"></div><div style="block-size: 400px; overflow: auto" data-slot></div><h2>After</h2>'); // prettier-ignore
    slot.innerHTML = words;
    slot.scrollTop = 250;
    await settled();
    const item = [...slot.querySelectorAll('[data-event]')].find(
      (one) => one.getBoundingClientRect().bottom > 500,
    )!;
    const { id } = JSON.parse(item.getAttribute('data-event')!) as { id: string };
    const before = top(item);
    const element = timelineIn(slot);
    await settled();
    expect(top(entryOf(element, id))).to.be.closeTo(before, 2);
  });

  it('is not where a link leads: that goes before it', async () => {
    const { slot } = page(plain);
    slot.innerHTML = words;
    scrollBy(0, slot.getBoundingClientRect().height / 2);
    await settled();
    history.replaceState(null, '', `#${facts.id}.event-2`);
    const element = timelineIn(slot);
    await settled();
    expect(element.shadowRoot!.activeElement === entryOf(element, 'event-2')).to.equal(true);
    expect(top(entryOf(element, 'event-2'))).to.be.within(0, innerHeight - 100);
  });

  it('is at the beginning of an event that is higher than the screen, where a link leads there', async () => {
    const { slot } = page(plain);
    const events = facts.events.map((event) => ({ ...event, summary: 'It goes on. '.repeat(800) }));
    const element = timelineIn(slot);
    element.facts = { ...facts, events };
    await settled();
    location.hash = `#${facts.id}.event-9`;
    await settled();
    expect(entryOf(element, 'event-9').offsetHeight).to.be.greaterThan(innerHeight);
    expect(top(entryOf(element, 'event-9'))).to.be.within(-1, innerHeight - 100);
  });

  it('is not where a link led before, when a chart comes after all', async () => {
    const { slot } = page(plain);
    history.replaceState(null, '', `#${facts.id}.event-1`);
    const element = timelineIn(slot);
    element.facts = facts;
    await settled();
    entryOf(element, 'event-30').scrollIntoView({ block: 'center' });
    await settled();
    const button = all<HTMLButtonElement>(element, 'button').find(
      ({ textContent }) => textContent === 'Chart',
    )!;
    button.focus({ preventScroll: true });
    button.click();
    await until(() => all(element, '.mark[tabindex="0"]')[0]);
    await settled();
    expect(element.shadowRoot!.activeElement === button).to.equal(true);
    expect(all(element, '.mark[tabindex="0"]')[0]!.dataset['mark']!.split(' ')).to.include('event-30');
  });

  it('is where a link leads as soon as the event is there, and once', async () => {
    const { slot } = page(plain);
    history.replaceState(null, '', `#${facts.id}.earlier`);
    const element = timelineIn(slot);
    element.facts = facts;
    await settled();
    expect(all(element, '.is-target')).to.deep.equal([]);
    element.facts = more();
    await settled();
    expect(all(element, '.is-target').map(({ dataset }) => dataset['fact'])).to.deep.equal(['earlier']);
    scrollTo(0, 2000);
    const before = scrollY;
    element.facts = { ...more(), title: 'Another title' };
    await settled();
    expect(scrollY).to.be.closeTo(before, 2);
  });

  it('is in the first of several that have the event, and again where the link is pressed again', async () => {
    const [first, second] = [page(plain), page(plain)].map(({ slot }) => {
      const element = timelineIn(slot);
      element.facts = facts;
      return element;
    });
    await settled();
    location.hash = `#${facts.id}.event-9`;
    await settled();
    expect(first!.shadowRoot!.activeElement === entryOf(first!, 'event-9')).to.equal(true);
    expect(all(second!, '.is-target')).to.deep.equal([]);
    scrollTo(0, 0);
    const link = document.createElement('a');
    link.href = `#${facts.id}.event-9`;
    document.body.append(link);
    link.click();
    await settled();
    link.remove();
    expect(top(entryOf(first!, 'event-9'))).to.be.within(0, innerHeight - 100);
  });

  it('goes with the mark and the focus where an entry comes to tell of another event', async () => {
    const { slot } = page(plain);
    const element = timelineIn(slot);
    element.facts = facts;
    location.hash = `#${facts.id}.event-9`;
    await settled();
    for (const change of [() => (element.sort = 'newest'), () => (element.facts = more())]) {
      change();
      await element.updateComplete;
      const [marked, ...others] = all(element, '.is-target, [tabindex]');
      expect([marked!.dataset['fact'], others.length]).to.deep.equal(['event-9', 0]);
      expect(element.shadowRoot!.activeElement === marked).to.equal(true);
    }
  });

  it('is not taken from who has the focus in the words', async () => {
    const { slot } = page(plain);
    slot.innerHTML = `<late-timeline view="list">${words}</late-timeline>`;
    const element = slot.firstElementChild as ThreatTimeline;
    const link = document.createElement('a');
    link.href = '#x';
    link.textContent = 'A link';
    element.append(link);
    link.focus();
    // As when the script comes after the words.
    customElements.define('late-timeline', class extends ThreatTimeline {});
    await settled();
    expect(document.activeElement === link).to.equal(true);
    expect(element.shadowRoot).to.equal(null);
    link.blur();
    await until(() => element.shadowRoot);
  });
});
