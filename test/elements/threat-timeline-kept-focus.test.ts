import { expect } from '@open-wc/testing';
import { records } from '../../stories/awkward.js';
import { cleanup } from './fixture.js';
import { all, charted, press, selected, slot, until } from './timelines.js';

const focused = (element: Element): Element => element.shadowRoot!.activeElement!;
const entryOf = (element: Element): string | undefined =>
  focused(element)?.closest<HTMLElement>('.entry')?.dataset.fact;
const link = (element: Element, id: string): HTMLElement => all(element, `.entry[data-fact="${id}"] a`)[0]!;

describe('the focus in a <threat-timeline> that is made anew', () => {
  afterEach(cleanup);

  const facts = records(40);
  const first = facts.events[0]!;
  const more = {
    ...facts,
    events: [
      { ...first, id: 'earlier', when: { ...first.when, edtf: '1950-01-01', words: '1950' } },
      ...facts.events,
    ],
  };

  it('stays with its event where others come, and where the order is turned', async () => {
    const element = await slot(600, facts, { view: 'list' });
    const { id } = facts.events[20]!;
    link(element, id).focus();
    element.facts = more;
    await element.updateComplete;
    expect(entryOf(element)).to.equal(id);
    expect(focused(element).localName).to.equal('a');
    element.sort = 'newest';
    await element.updateComplete;
    expect(entryOf(element)).to.equal(id);
  });

  it('goes to the event after one that is taken away, and before the last', async () => {
    const element = await slot(600, facts, { view: 'list' });
    const listed = all(element, '.entry').map(({ dataset }) => dataset.fact!);
    const without = (...ids: string[]) => ({
      ...facts,
      events: facts.events.filter(({ id }) => !ids.includes(id)),
    });
    link(element, listed[20]!).focus();
    element.facts = without(listed[20]!);
    await element.updateComplete;
    expect(entryOf(element)).to.equal(listed[21]);
    link(element, listed.at(-1)!).focus();
    element.facts = without(listed.at(-1)!, listed.at(-2)!);
    await element.updateComplete;
    expect(entryOf(element)).to.equal(listed.at(-3));
  });

  it('goes with its event from view to view', async () => {
    const element = await charted(facts);
    selected(element).focus();
    const id = (await press(element, 'ArrowRight')).split(' ')[0]!;
    element.view = 'list';
    await element.updateComplete;
    expect(entryOf(element)).to.equal(id);
    link(element, id).focus();
    element.view = 'chart';
    await until(() => element.shadowRoot!.querySelector('.chart'));
    expect(entryOf(element)).to.equal(id);
  });

  for (const what of ['.mark[tabindex="0"]', '.zoom button', '.detail a'])
    it(`comes back to ${what} after paper`, async () => {
      const element = await charted(facts);
      const target = (): HTMLElement => all(element, what)[0]!;
      target().focus();
      dispatchEvent(new Event('beforeprint'));
      expect(all(element, '.entry').length).to.equal(40);
      dispatchEvent(new Event('afterprint'));
      expect(focused(element) === target()).to.equal(true);
    });
});

describe('the nodes of a <threat-timeline> whose facts change', () => {
  afterEach(cleanup);

  for (const count of [6, 40])
    it(`stay with their events where one comes before ${count} others`, async () => {
      const facts = records(count);
      const element = await slot(600, facts, { view: 'list' });
      const before = new Map(all(element, '.entry').map((node) => [node.dataset.fact, node]));
      const first = facts.events[0]!;
      const earlier = { ...first, id: 'earlier', when: { ...first.when, edtf: '1950-01-01', words: '1950' } };
      element.facts = { ...facts, events: [earlier, ...facts.events] };
      await element.updateComplete;
      const after = all(element, '.entry');
      expect(after.length).to.equal(count + 1);
      const moved = after.filter((node) => before.get(node.dataset.fact) !== node);
      expect(moved.map((node) => node.dataset.fact)).to.deep.equal(['earlier']);
    });

  it('leave nothing behind when they go', async () => {
    const facts = records(200);
    const element = await slot(600, facts, { view: 'list' });
    await until(() => all(element, '.entry').length === 200);
    const comments = (): number => {
      const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_COMMENT);
      let count = 0;
      while (walker.nextNode()) count += 1;
      return count;
    };
    const before = comments();
    for (let turn = 0; turn < 3; turn++) {
      element.facts = { ...facts, events: facts.events.filter((_, index) => index % 3) };
      await element.updateComplete;
      element.facts = facts;
      await element.updateComplete;
    }
    expect(all(element, '.entry').length).to.equal(200);
    expect(comments()).to.equal(before);
  });
});
