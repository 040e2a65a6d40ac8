import { expect } from '@open-wc/testing';
import { records } from '../../stories/awkward.js';
import { cleanup } from './fixture.js';
import { all, charted, frames, press, rested, scroller, selected, until, wheel } from './timelines.js';

const focused = (element: Element): Element | null => element.shadowRoot!.activeElement;
/** The first of more than ten events. */
const cluster = (element: Element): SVGElement =>
  all<SVGElement>(element, '.mark[role]').find((mark) => mark.dataset['mark']!.split(' ').length > 10)!;

/** How many comments Lit keeps in it. */
const comments = (element: Element): number => {
  const nodes = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_COMMENT);
  let count = 0;
  while (nodes.nextNode()) count += 1;
  return count;
};

describe('the focus in the chart of a <threat-timeline>', () => {
  afterEach(cleanup);

  it('goes on by links from what is told of one event to what is told of another, in view', async () => {
    const facts = records(60);
    const ids = facts.events.filter(({ when }) => when.edtf).map(({ id }) => id);
    const element = await charted(facts);
    for (const id of [ids[0]!, ids.at(-1)!, ids[1]!]) {
      location.hash = `#${facts.id}.${id}`;
      await rested();
      const entry = focused(element) as HTMLElement;
      expect(entry.dataset['fact']).to.equal(id);
      const { top, bottom } = entry.getBoundingClientRect();
      expect(top, id).to.be.at.least(0);
      expect(bottom, id).to.be.at.most(innerHeight);
    }
    location.hash = '';
  });

  it('stays on a button whose events are zoomed to, though nobody chose them', async () => {
    const element = await charted(records(600));
    // Told because it is the first in view.
    await wheel(element, -120, 3);
    await rested();
    for (let tries = 0; !all(element, '.these')[0]; tries++) {
      expect(tries).to.be.lessThan(60);
      scroller(element).scrollLeft += 60;
      await rested();
    }
    const these = all<HTMLButtonElement>(element, '.these')[0]!;
    const told = all(element, '.detail .title').map((title) => title.textContent);
    these.focus();
    these.click();
    await rested();
    expect(focused(element) === these, 'the button has it').to.equal(true);
    expect(all(element, '.detail .title').map((title) => title.textContent)).to.deep.equal(told);
  });

  it('stays under the pointer where a chart grows or shrinks above it', async () => {
    const facts = records(120);
    const events = facts.events.map((event, index) => {
      const month = `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
      const actors = [{ actor: facts.actors[index % 3]!.id }];
      return { ...event, actors, when: { ...event.when, edtf: month, words: month } };
    });
    const element = await charted({ ...facts, id: 'monthly', events });
    document.body.append(Object.assign(document.createElement('p'), { style: 'block-size: 4000px' }));
    const heightOf = (): number => scroller(element).getBoundingClientRect().height;
    const changes: number[] = [];
    for (let nth = 0; nth < 6; nth++) {
      const several = all<SVGElement>(element, '.mark[role]').filter(({ dataset }) =>
        dataset['mark']!.includes(' '),
      );
      several[nth]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await frames();
      const these = all<HTMLButtonElement>(element, '.these')[0]!;
      these.scrollIntoView({ block: 'center', behavior: 'instant' });
      these.focus();
      const [{ top }, height] = [these.getBoundingClientRect(), heightOf()];
      these.click();
      await rested();
      changes.push(Math.abs(heightOf() - height));
      expect(focused(element)!.getBoundingClientRect().top).to.be.closeTo(top, 2);
      await press(element, '0');
      await rested();
    }
    expect(Math.max(...changes), changes.join()).to.be.above(25);
    scrollTo({ top: 0, behavior: 'instant' });
  });

  it('has no ring where a pointer brought it, since that may have pressed the event in another lane', async () => {
    const element = await charted(records(60));
    const echo = all<SVGElement>(element, '.mark.echo')[0]!;
    const id = echo.dataset['mark']!;
    echo.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await frames();
    expect(selected(element).dataset['mark']).to.equal(id);
    expect(focused(element)).to.equal(selected(element));
    expect(selected(element).matches(':focus-visible')).to.equal(false);
    await press(element, 'ArrowRight');
    expect(focused(element)).to.equal(selected(element));
  });

  it('goes to a mark where a button has nothing left to do', async () => {
    const element = await charted(records(600));
    await wheel(element, -120, 3);
    for (let tries = 0; !all(element, '.these')[0]; tries++) {
      expect(tries).to.be.lessThan(60);
      scroller(element).scrollLeft += 60;
      await rested();
    }
    all<HTMLButtonElement>(element, '.these')[0]!.focus();
    for (let tries = 0; all(element, '.these')[0]; tries++) {
      expect(tries).to.be.lessThan(60);
      scroller(element).scrollLeft += 60;
      await rested();
    }
    expect(focused(element)).to.equal(selected(element));
  });

  it('goes on to what is told more of a cluster', async () => {
    const element = await charted(records(2000));
    cluster(element).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await frames(2);
    const entries = (): HTMLElement[] => all(element, '.detail .entry');
    for (let more; (more = all<HTMLButtonElement>(element, '.more')[0]);) {
      const before = entries().length;
      more.focus();
      more.click();
      await frames(2);
      expect(entries().length).to.be.above(before);
      expect(focused(element)).to.equal(entries()[before]);
    }
  });

  it('stays in a chart that is seen whole again', async () => {
    const element = await charted(records(60));
    await wheel(element, -120, 3);
    await rested();
    scroller(element).focus();
    await wheel(element, 120, 6);
    await rested();
    await frames(3);
    expect([scroller(element), selected(element)]).to.include(focused(element));
  });

  it('leaves nothing behind where a reader zooms for a while', async function () {
    // A hundred frames, which an engine without a screen of its own takes its time for.
    this.timeout(90_000);
    const element = await charted(records(600));
    const round = async (): Promise<void> => {
      await wheel(element, -120, 4);
      await wheel(element, 120, 6);
      await rested();
    };
    await round();
    const before = comments(element);
    for (let times = 0; times < 3; times++) await round();
    expect(comments(element)).to.be.closeTo(before, 20);
    await until(() => selected(element));
  });

  it('leaves nothing behind where a reader steps from one event to the next', async () => {
    const element = await charted(records(60));
    const step = async (by: 'next' | 'previous'): Promise<void> => {
      for (let times = 0; times < 20; times++) {
        all<HTMLButtonElement>(element, `.${by}`)[0]!.click();
        await frames(1);
      }
    };
    await step('next');
    const before = comments(element);
    for (let times = 0; times < 3; times++) {
      await step('previous');
      await step('next');
    }
    expect(comments(element)).to.be.closeTo(before, 4);
  });

  it('is seen from the first key on, and goes along to what is seen', async () => {
    const element = await charted(records(40));
    const box = scroller(element);
    const isSeen = (): boolean => {
      const [mark, frame] = [focused(element)!, box].map((node) => node.getBoundingClientRect());
      return mark!.right > frame!.left && mark!.left < frame!.right;
    };
    selected(element).focus();
    const first = await press(element, '+');
    await rested();
    expect([isSeen(), first]).to.deep.equal([true, focused(element)!.getAttribute('data-mark')]);
    await press(element, '+');
    await press(element, 'PageDown');
    await rested();
    expect([isSeen(), selected(element) === focused(element)]).to.deep.equal([true, true]);
  });

  it('leaves where a reader is, and what they type, alone', async () => {
    const element = await charted(records(40));
    const chosen = (): number => all(element, '[aria-selected="true"]').length;
    expect(chosen()).to.equal(0);
    selected(element).focus();
    await press(element, 'End');
    await press(element, '+');
    await press(element, '+');
    await rested();
    expect(chosen()).to.equal(1);
    const { scrollLeft } = scroller(element);
    // Firefox takes who comes by Tab to where the drawing begins.
    all<HTMLButtonElement>(element, '.previous')[0]!.focus();
    all(element, '[aria-label="Zoom out"]')[0]!.click();
    await rested();
    expect(chosen()).to.equal(0);
    const left = scroller(element).scrollLeft;
    expect(left).not.to.equal(scrollLeft);
    selected(element).focus({ focusVisible: true } as FocusOptions);
    scroller(element).scrollLeft = 0;
    await rested();
    expect(Math.abs(scroller(element).scrollLeft - left)).to.be.lessThan(2);
  });
});
