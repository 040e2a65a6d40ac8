import { expect } from '@open-wc/testing';
import { records } from '../../stories/awkward.js';
import type { Briefing } from '../../src/briefing/types.js';
import { cleanup } from './fixture.js';
import { all, charted, selected, slot, until } from './timelines.js';

const facts = records(40);
const inOrder = [...facts.events].sort((a, b) => (a.when.edtf! < b.when.edtf! ? -1 : 1));
const without = (id: string): Briefing => ({
  ...facts,
  events: facts.events.filter((event) => event.id !== id),
});
const later = (edtf: string): Briefing => ({
  ...facts,
  events: [...facts.events, { ...inOrder[0]!, id: 'later', when: { edtf, words: edtf, basis: 'stated' } }],
});
const button = (element: Element, name: string): HTMLElement =>
  all(element, `.zoom button[aria-label="${name}"]`)[0]!;
const seen = (element: Element): string => all(element, '.zoom p')[0]!.textContent!;
const rested = (): Promise<void> => new Promise((done) => setTimeout(done, 250));

describe('a chart whose facts change', () => {
  afterEach(cleanup);

  it('goes on to show what was seen, where something is left of that', async () => {
    const element = await charted(facts);
    for (let times = 0; times < 3; times++) button(element, 'Zoom in').click();
    await rested();
    const before = seen(element).replace(/ \(\d+\)$/, '');
    element.facts = later('2040-01-01');
    await element.updateComplete;
    await rested();
    expect(seen(element).replace(/ \(\d+\)$/, '')).to.equal(before);
    const old = records(3);
    element.facts = {
      ...old,
      events: old.events.map((event) => ({
        ...event,
        when: { edtf: '1066', words: '1066', basis: 'stated' },
      })),
    };
    await element.updateComplete;
    await rested();
    expect(seen(element)).to.match(/ \(3\)$/);
  });

  it('tells the event after one that is gone, and not over the chart', async () => {
    const element = await charted(facts);
    const gone = all(element, '.mark[role]').find((mark) => mark.dataset.mark === inOrder[20]!.id)
      ? inOrder[20]!.id
      : selected(element).getAttribute('data-mark')!.split(' ')[0]!;
    const mark = all(element, '.mark[role]').find((each) => each.dataset.mark!.split(' ').includes(gone))!;
    mark.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await element.updateComplete;
    const at = inOrder.findIndex(({ id }) => id === gone);
    element.facts = without(gone);
    await element.updateComplete;
    const told = all(element, '.detail .entry').map(({ dataset }) => dataset.fact);
    expect(told).to.include(inOrder[at + 1]!.id);
    expect(all(element, '.detail.pinned').length).to.equal(0);
  });

  it('names what was zoomed to, or nothing, whoever comes before it', async () => {
    const element = await charted(facts);
    const select = all<HTMLSelectElement>(element, '.zoom select')[0]!;
    select.value = select.options[2]!.value;
    const { text } = select.options[2]!;
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(select.selectedOptions[0]!.text).to.equal(text);
    element.facts = {
      ...facts,
      actors: [{ id: 'new', kind: 'group', name: 'New actor' }, ...facts.actors],
      events: facts.events.map((event, index) =>
        index === 5 ? { ...event, actors: [{ actor: 'new' }] } : event,
      ),
    };
    await element.updateComplete;
    const name = text.replace(/ \(\d+\)$/, '');
    expect(select.selectedOptions[0]!.text).to.match(new RegExp(`^(${name} |Zoom to$)`));
  });
});

describe('a list whose facts change', () => {
  afterEach(cleanup);

  it('leaves the picture of one event to no other', async () => {
    const media = (src: string) => ({ media: { src, alt: 'A gauge', credit: 'Almanac' } });
    const first = { ...inOrder[0]!, ...media('/one.svg') };
    const second = { ...inOrder[1]!, ...media('/two.svg') };
    const element = await slot(600, { ...facts, events: [second] }, { view: 'list' });
    const image = all(element, 'img')[0]!;
    element.facts = { ...facts, events: [first, second] };
    await element.updateComplete;
    expect(all(element, 'img')[1] === image).to.equal(true);
    element.facts = { ...facts, events: [{ ...second, ...media('/three.svg') }] };
    await element.updateComplete;
    expect(all(element, 'img')[0] === image).to.equal(false);
  });

  it('leads to an event on the page as its address is now', async () => {
    const former = location.href;
    const element = await slot(600, facts, { view: 'list' });
    history.replaceState(null, '', '?other');
    try {
      const link = all<HTMLAnchorElement>(element, '.entry a')[3]!;
      addEventListener('click', (event) => event.preventDefault(), { once: true });
      link.click();
      expect(link.href).to.match(/\?other#/);
      expect(link.href.replace(/#.*/, '')).to.equal(location.href.replace(/#.*/, ''));
    } finally {
      history.replaceState(null, '', former);
    }
  });

  it('is no longer on paper where it was taken away while it was', async () => {
    const element = await slot(600, facts, { view: 'list' });
    const { parentElement } = element;
    dispatchEvent(new Event('beforeprint'));
    expect(all(element, '.address').length).to.equal(40);
    element.remove();
    dispatchEvent(new Event('afterprint'));
    parentElement!.append(element);
    await element.updateComplete;
    expect(all(element, '.address').length).to.equal(0);
  });

  it('takes nobody away from what they write', async () => {
    const input = document.createElement('input');
    document.body.append(input);
    location.hash = `#${facts.id}.${inOrder[30]!.id}`;
    try {
      const element = await slot(600, without(inOrder[30]!.id), { view: 'list' });
      input.focus();
      element.facts = facts;
      await element.updateComplete;
      expect(document.activeElement === input).to.equal(true);
      expect(all(element, '.is-target').length).to.equal(0);
      dispatchEvent(new HashChangeEvent('hashchange'));
      await until(() => all(element, '.is-target')[0]);
    } finally {
      input.remove();
      history.replaceState(null, '', location.pathname + location.search);
    }
  });
});

describe('a <threat-timeline> in a slot that asks how wide it is', () => {
  afterEach(cleanup);

  for (const css of [
    'display: flex',
    'display: flex; flex-direction: column; align-items: center',
    'display: grid; justify-items: center',
    'display: grid; grid-template-columns: max-content',
    'float: left',
    'display: inline-block',
    'position: absolute',
  ])
    it(`is as wide as a narrow column: ${css}`, async () => {
      const element = await slot(600, facts, { view: 'list' });
      element.parentElement!.style.cssText = css;
      expect(element.getBoundingClientRect().width).to.be.least(260);
    });
});
