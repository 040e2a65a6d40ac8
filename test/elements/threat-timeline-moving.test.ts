import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { fortyActors, oneDay, records } from '../../stories/awkward.js';
import type { ThreatTimeline } from '../../src/elements/threat-timeline/threat-timeline.js';
import { briefing, cleanup, mi5 } from './fixture.js';
import { itNeeds } from '../engines/can.js';
import {
  all,
  charted,
  factsOf,
  frames,
  press,
  rested,
  scroller,
  selected,
  until,
  wheel,
} from './timelines.js';

const named = (element: Element, words: string): HTMLButtonElement =>
  all<HTMLButtonElement>(element, 'button').find(
    (button) => (button.getAttribute('aria-label') ?? button.textContent!.trim()) === words,
  )!;
/** How many times longer than what is seen the stage is. */
const zoom = (element: Element): number => scroller(element).scrollWidth / scroller(element).clientWidth;
const where = (element: Element): number => Math.abs(scroller(element).scrollLeft);

describe('moving about in a <threat-timeline>', () => {
  afterEach(cleanup);

  it('zooms by buttons and keys, about the chosen event, and back to everything', async () => {
    const element = await charted(await mi5());
    expect(zoom(element)).to.be.lessThan(1.01);
    expect(named(element, 'Zoom out').getAttribute('aria-disabled')).to.equal('true');
    named(element, 'Zoom in').click();
    expect(zoom(element)).to.be.closeTo(2, 0.1);
    await press(element, '+');
    expect(zoom(element)).to.be.closeTo(4, 0.2);
    await press(element, '-');
    expect(zoom(element)).to.be.closeTo(2, 0.1);
    await press(element, '0');
    expect(zoom(element)).to.be.lessThan(1.01);
    expect(named(element, 'Show all').getAttribute('aria-disabled')).to.equal('true');
  });

  it('moves along by buttons and keys, and keeps what was moved to in the document', async () => {
    const element = await charted(records(200));
    for (let times = 0; times < 4; times++) named(element, 'Zoom in').click();
    const before = where(element);
    named(element, 'Later').click();
    expect(where(element)).to.be.greaterThan(before);
    await press(element, 'PageUp');
    expect(where(element)).to.be.closeTo(before, 3);
    // Marks far from view are not in the document: those of a screen to either side are.
    expect(all(element, '.mark').length).to.be.lessThan(150);
    scroller(element).scrollLeft = scroller(element).scrollWidth;
    await frames(5);
    const { left, right } = scroller(element).getBoundingClientRect();
    const inView = all(element, '.mark').filter((mark) => {
      const box = mark.getBoundingClientRect();
      return box.right > left && box.left < right;
    });
    expect(inView.length).to.be.greaterThan(0);
  });

  // Of nine of twelve the title was out of view, and its last word stood there with the speaker's whole name.
  it('cuts a label that ends beside its mark to what is seen of its room, and keeps the words of now in view', async () => {
    const element = await charted(await mi5(), {}, 560);
    for (let times = 0; times < 3; times++) named(element, 'Zoom in').click();
    await rested();
    const { left, right } = scroller(element).getBoundingClientRect();
    const labels = all(element, '.mark').flatMap((mark) => {
      const shape = mark.querySelector('.shape')!.getBoundingClientRect();
      const words = mark.querySelector('.words')!;
      const box = words.getBoundingClientRect();
      const isBefore = !words.hasAttribute('display') && box.left < shape.left;
      return isBefore && shape.left > left && shape.right < right ? [{ words, box, shape }] : [];
    });
    expect(labels.filter(({ words }) => words.textContent!.includes('…')).length).to.be.greaterThan(3);
    for (const { words, box, shape } of labels) {
      expect(box.left, words.textContent!).to.be.at.least(left);
      expect(shape.left - box.right).to.be.within(2, 16);
    }
    const now = element.shadowRoot!.querySelector('.now-text')!.getBoundingClientRect();
    // Firefox scrolls to whole pixels.
    expect(now.left).to.be.at.least(left - 1.5);
    expect(now.right).to.be.at.most(right + 1.5);
  });

  it('zooms to an actor and to a period by name', async () => {
    const element = await charted(await mi5());
    const select = element.shadowRoot!.querySelector<HTMLSelectElement>('.tools select')!;
    const options = [...select.options].map((option) => option.textContent!.trim());
    expect(options).to.include('ISIS-K (1)').and.to.include('2014 (1)');
    const choose = (words: string): void => {
      select.value = [...select.options].find((option) => option.textContent!.trim() === words)!.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    choose('ISIS-K (1)');
    const mark = element.shadowRoot!.querySelector('[data-mark="moscow-attack"]')!.getBoundingClientRect();
    const { left, right } = scroller(element).getBoundingClientRect();
    expect(mark.right > left && mark.left < right, 'its event is in view').to.equal(true);
    expect(select.selectedOptions[0]!.textContent!.trim()).to.equal('ISIS-K (1)');
    choose('2014 (1)');
    const ticks = all(element, '.tick-text').map((tick) => tick.textContent!);
    expect(
      ticks.some((tick) => /2014/.test(tick)),
      ticks.join(),
    ).to.equal(true);
    choose('Zoom to');
    expect(zoom(element)).to.be.lessThan(1.01);
  });

  it('names every period in which something began, as far as the events go', async () => {
    const periodsOf = async (...dates: string[]): Promise<string[]> => {
      const facts = records(12);
      facts.events = facts.events.slice(0, dates.length);
      facts.events.forEach(({ when }, index) => Object.assign(when, { edtf: dates[index] }));
      const element = await charted(facts);
      const options = all<HTMLOptionElement>(element, 'optgroup:last-of-type option');
      return options.map((option) => option.textContent!.trim());
    };
    expect(await periodsOf('Y-66000000', 'Y-30000000', '0047', '2027')).to.deep.equal([
      '66 million years ago to 65 million years ago (1)',
      '30 million years ago to 25 million years ago (1)',
      '5 million years ago to 2027 (2)',
    ]);
    const recent = await periodsOf('2025-02-03', '2025-03-11', '2025-08-01', '2026-09-10');
    const counts = recent.map((name) => Number(/\((\d+)\)$/.exec(name)![1]));
    expect(counts.reduce((sum, count) => sum + count)).to.equal(4);
  });

  it('ends a period with the day of its last event, whatever the time of it', async () => {
    const facts = records(2);
    facts.asOf = { ...facts.asOf, edtf: '2024-10-10' };
    facts.events.forEach(({ when }, at) =>
      Object.assign(when, { edtf: ['2024-09-02', '2024-10-10T14:30'][at] }),
    );
    const element = await charted(facts);
    const options = all<HTMLOptionElement>(element, 'optgroup:last-of-type option');
    expect(options.at(-1)!.textContent!.trim()).to.equal('Oct 10 (1)');
  });

  it('tells lanes of no actor apart, and names none where nobody is named', async () => {
    const facts = records(4);
    facts.events[0]!.actors = facts.events[1]!.actors = [];
    facts.events[1]!.kind = 'window';
    const element = await charted(facts);
    const select = element.shadowRoot!.querySelector<HTMLSelectElement>('.zoom select')!;
    const names = [...select.options].map(({ value }) => value);
    expect(new Set(names).size).to.equal(names.length);
    const window = [...select.options].find(({ text }) => /window/i.test(text))!;
    select.value = window.value;
    select.dispatchEvent(new Event('change'));
    expect(select.selectedOptions[0]).to.equal(window);
    const nobody = await charted({ ...facts, events: facts.events.map((event) => ({ ...event, actors: [], kind: 'event' as const })) }); // prettier-ignore
    expect(all(nobody, 'optgroup')).to.have.length(1);
  });

  it('goes back in time by the arrow that points there, whichever way the page is read', async () => {
    await import('../../src/define/language/ar.js');
    const element = await charted({ ...records(12), lang: 'ar' }, { lang: 'en' });
    named(element, 'Zoom in').click();
    const [left, right] = ['Later', 'Earlier'].map((name) => named(element, name));
    expect([left!.textContent!.trim(), right!.textContent!.trim()]).to.deep.equal(['←', '→']);
    expect(left!.getBoundingClientRect().left).to.be.lessThan(right!.getBoundingClientRect().left);
    const before = element.shadowRoot!.querySelector('.chart')!.getBoundingClientRect().left;
    right!.click();
    expect(element.shadowRoot!.querySelector('.chart')!.getBoundingClientRect().left).to.be.lessThan(before);
  });

  it('is as wide as its slot, where the page gives it padding', async () => {
    const element = await charted(records(12));
    element.style.cssText = 'box-sizing: border-box; padding: 0 60px';
    await until(() => element.shadowRoot!.querySelector('.frame')!.clientWidth === 880);
    await until(() => Math.abs(element.shadowRoot!.querySelector('.chart')!.clientWidth - 880) < 2);
  });

  it('says from when to when it tells, and nothing of the room about it', async () => {
    const facts = records(2);
    facts.events.forEach(({ when }, index) =>
      Object.assign(when, { edtf: ['Y-66000000', '2026-08-12'][index] }),
    );
    const element = await charted(facts);
    expect(all(element, '.zoom p')[0]!.textContent).to.equal('66 million years ago to 2026 (2)');
  });

  it('says what of deep time is seen as the axis does', async () => {
    const facts = records(3);
    facts.events.forEach(({ when }, index) =>
      Object.assign(when, { edtf: ['Y-4540000000', 'Y-538800000', 'Y-300000'][index] }),
    );
    const element = await charted(facts);
    const said = (): string => all(element, '.zoom p')[0]!.textContent;
    const zoomTo = async (id: string, times: number): Promise<void> => {
      location.hash = `${facts.id}.${id}`;
      await until(() => selected(element).dataset['mark'] === id);
      for (let time = 0; time < times; time++) named(element, 'Zoom in').click();
    };
    await zoomTo('event-3', 13);
    expect(all(element, '.tick-text').map(({ textContent }) => textContent)).to.include('500,000 years ago');
    expect(said()).to.match(/^[\d,.]+( million)? years ago to [\d,]+ years ago \(1\)$/);
    named(element, 'Show all').click();
    await zoomTo('event-2', 36);
    // To the day, as its axis; not of a year that is as round as 539 million.
    expect(said()).to.match(/538,800,00\d BCE/);
    location.hash = '';
  });

  it('zooms in on what happened where nothing is chosen that is in view', async () => {
    const facts = records(12);
    facts.events.forEach(({ when }, index) =>
      Object.assign(when, { edtf: index < 2 ? `150${index}` : `${1990 + index}` }),
    );
    const element = await charted(facts);
    for (let press = 0; press < 6; press++) all<HTMLButtonElement>(element, '.zoom .sign')[1]!.click();
    await rested();
    const { left, right } = scroller(element).getBoundingClientRect();
    const inView = all(element, '.mark[role]').filter((mark) => {
      const box = mark.querySelector('.shape')!.getBoundingClientRect();
      return box.left >= left && box.right <= right;
    });
    expect(inView.length).to.be.greaterThan(0);
  });

  it('tells a screen reader what its buttons and keys have changed elsewhere', async () => {
    const element = await charted(await mi5());
    const said = async (): Promise<string> => {
      await rested();
      return all(element, '.detail [role="status"]')[0]!.textContent!;
    };
    all<HTMLButtonElement>(element, '.detail .next')[0]!.click();
    expect(await said()).to.equal('Disrupted attack plots are counted; since March 2017');
    named(element, 'Zoom in').click();
    expect(await said()).to.match(/^[A-Z]?[a-z ]*\d{4} to [A-Z]?[a-z ]*\d{4} \(\d+\)$/);
    await press(element, '0');
    expect(await said()).to.match(/^2014 to 2024 \(16\)$/);
  });

  it('zooms by the wheel only with Ctrl or ⌘, about the pointer; the page keeps its scroll', async () => {
    const element = await charted(await mi5());
    const { left, width, top } = scroller(element).getBoundingClientRect();
    const wheel = (init: WheelEventInit): WheelEvent => {
      const event = new WheelEvent('wheel', {
        bubbles: true,
        composed: true,
        cancelable: true,
        clientX: left + width * 0.25,
        clientY: top + 60,
        ...init,
      });
      element.shadowRoot!.querySelector('.chart')!.dispatchEvent(event);
      return event;
    };
    expect(wheel({ deltaY: -120 }).defaultPrevented).to.equal(false);
    await frames();
    expect(zoom(element)).to.be.lessThan(1.01);
    expect(wheel({ deltaY: -120, ctrlKey: true }).defaultPrevented).to.equal(true);
    await until(() => Math.abs(zoom(element) - Math.exp(0.6)) < 0.1);
    // A quarter of what is before the pointer stays before it.
    expect(where(element)).to.be.closeTo(width * 0.25 * (Math.exp(0.6) - 1), 8);
    expect(wheel({ deltaY: 120, metaKey: true }).defaultPrevented).to.equal(true);
    await until(() => zoom(element) < 1.01);
    const style = getComputedStyle(scroller(element));
    expect([style.touchAction, style.overflowY]).to.deep.equal(['pan-x pan-y', 'hidden']);
  });

  it('keeps words, symbols and lines as they are while it is stretched', async () => {
    const element = await charted(records(60));
    const { left, top } = scroller(element).getBoundingClientRect();
    const chart = (): Element => element.shadowRoot!.querySelector('.chart')!;
    const wheel = (deltaY: number): boolean =>
      chart().dispatchEvent(
        new WheelEvent('wheel', {
          bubbles: true,
          composed: true,
          cancelable: true,
          clientX: left + 100,
          clientY: top + 60,
          deltaY,
          ctrlKey: true,
        }),
      );
    const boxes = (selector: string): DOMRect[] =>
      all<SVGElement>(element, selector).map((node) => node.getBoundingClientRect());
    // It rests soon after the last move, and is then drawn anew: on a slow machine another move is needed.
    for (let tries = 0; !chart().classList.contains('stretched'); tries++) {
      expect(tries).to.be.lessThan(50);
      wheel(tries % 2 ? 120 : -120);
      await frames(2);
    }
    const isShown = ({ width, height }: DOMRect): boolean => width > 0 || height > 0;
    const signs = boxes('.mark .shape > .solid, .words > g').filter(isShown);
    expect(signs.length).to.be.greaterThan(20);
    for (const { width, height } of signs) expect(width / height).to.be.within(0.8, 1.25);
    for (const { width } of boxes('.tick, .end')) expect(width).to.be.lessThan(8);
    // Drawn together, words would lie upon each other: they go.
    const seen = (): [times: number, visibility: string] => [
      chart().parentElement!.clientWidth / parseFloat(getComputedStyle(chart()).width),
      getComputedStyle(element.shadowRoot!.querySelector('.words')!).visibility,
    ];
    for (let tries = 0; seen()[0] >= 0.75; tries++) {
      expect(tries).to.be.lessThan(50);
      for (let times = 0; times < 3; times++) {
        wheel(-120);
        await frames(2);
      }
      await until(() => !chart().classList.contains('stretched'));
      wheel(120);
      await frames(2);
    }
    expect(seen()[1]).to.equal('hidden');
    await until(() => !chart().classList.contains('stretched'));
    expect(seen()[1]).to.equal('visible');
  });

  const inView = (element: Element): number => {
    const { left, right } = scroller(element).getBoundingClientRect();
    return all(element, '.mark').filter((mark) => {
      const box = mark.getBoundingClientRect();
      return box.right > left && box.left < right;
    }).length;
  };

  it('keeps the day under the pointer, through every stage', async () => {
    const element = await charted(records(400));
    const middle = (): number => {
      const seen = element.shadowRoot!.querySelector('.overview .window')!.getBoundingClientRect();
      return (seen.left + seen.right) / 2;
    };
    await wheel(element, -60, 3);
    const before = middle();
    for (let step = 0; step < 15; step++) {
      await wheel(element, -60, 1);
      expect(middle(), `step ${step}`).to.be.closeTo(before, 2);
    }
    await rested();
    expect(middle()).to.be.closeTo(before, 2);
  });

  const elsewhere = (): HTMLElement => {
    const slot = document.createElement('div');
    slot.style.width = '1000px';
    document.body.append(slot);
    return slot;
  };
  const ways: [string, (element: HTMLElement) => void | Promise<void>][] = [
    ['was moved', (element) => elsewhere().append(element)],
    [
      'left the page for a while',
      async (element) => {
        element.remove();
        await rested();
        elsewhere().append(element);
      },
    ],
    [
      'was hidden for a while',
      async (element) => {
        element.style.display = 'none';
        await rested();
        element.style.display = '';
      },
    ],
  ];
  for (const [way, leave] of ways)
    for (const [when, pause] of [
      ['at rest', rested],
      ['in the middle of a zoom', () => {}],
    ] as const)
      it(`stands where it was after it ${way} ${when}`, async () => {
        const element = await charted(records(400));
        const seen = (): number => Number(all(element, '.overview .window')[0]!.getAttribute('x'));
        await wheel(element, -60, 7);
        await pause();
        const before = seen();
        await leave(element);
        await until(() => inView(element) > 0);
        await rested();
        expect(inView(element)).to.be.greaterThan(0);
        expect(seen()).to.be.closeTo(before, 8);
      });

  it('is not lost where the pointer is at the very edge, and in the same frame nothing to point at', async () => {
    const element = await charted(records(400));
    await wheel(element, -60, 7);
    document.body.prepend(element);
    void wheel(element, -60, 1, -element.getBoundingClientRect().left / element.clientWidth);
    element.style.display = 'none';
    await frames(3);
    element.style.display = '';
    await until(() => inView(element) > 0);
  });

  it('keeps one tab stop and the focus, wherever a reader zooms or scrolls', async () => {
    const element = await charted(records(400));
    const stops = (): number => all(element, '.mark[tabindex="0"]').length;
    const focused = (): Element | null | undefined => element.shadowRoot!.activeElement;
    // Reached by Tab, and nothing chosen.
    selected(element).focus();
    const name = focused()!.getAttribute('data-mark');
    await wheel(element, -60, 6, 0.95);
    await rested();
    expect(focused()!.getAttribute('data-mark')!.split(' ')).to.include(name!.split(' ')[0]);
    // Chosen, and joined by others as a reader goes further off.
    await press(element, 'ArrowRight');
    await press(element, 'ArrowRight');
    await wheel(element, 60, 12);
    await rested();
    expect(focused()).to.equal(selected(element));
    // Left far behind.
    await press(element, 'Home');
    for (let times = 0; times < 5; times++) await press(element, '+');
    for (let times = 0; times < 30; times++) {
      scroller(element).scrollLeft += 700;
      await frames(2);
      expect(stops()).to.equal(1);
      expect(focused()).to.equal(selected(element));
    }
    await rested();
    expect(stops()).to.equal(1);
    expect(focused()).to.equal(selected(element));
  });

  it('leads back by keys from where nothing happened', async () => {
    const element = await charted(await mi5());
    selected(element).focus();
    await wheel(element, -60, 26, 0.2);
    await rested();
    expect(all(element, '.mark')).to.deep.equal([]);
    const chart = element.shadowRoot!.activeElement as HTMLElement;
    expect(chart).to.equal(scroller(element));
    expect(chart.tabIndex).to.equal(0);
    chart.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true, cancelable: true }),
    );
    expect(element.shadowRoot!.activeElement).to.equal(selected(element));
    expect(inView(element)).to.be.greaterThan(0);
  });

  it('leads to the next of which nobody knows when it began', async () => {
    const facts = records(3);
    facts.events.forEach((event, index) => {
      const edtf = ['1900', '/1950', '2000'][index]!;
      event.when = { edtf, words: edtf, basis: 'stated' };
    });
    const element = await charted(facts);
    selected(element).focus();
    await wheel(element, -60, 26, 0.25);
    await rested();
    expect(all(element, '.mark')).to.deep.equal([]);
    element.shadowRoot!.activeElement!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true, cancelable: true }),
    );
    expect(selected(element).getAttribute('data-mark')).to.equal(facts.events[1]!.id);
  });

  it('comes as near as a number tells of a year that is very far away', async () => {
    const facts = records(3);
    facts.events.forEach((event, index) => {
      const edtf = ['Y-300000000000', 'Y-299999999998', 'Y-299999999990'][index]!;
      event.when = { edtf, words: edtf, basis: 'stated' };
    });
    const element = await charted(facts);
    for (let step = 0; step < 24; step++) await press(element, '+');
    expect(all(element, '.chart').length).to.equal(1);
  });

  it('comes to rest just as it is drawn at once, however it was moved', async () => {
    const [moved, fresh] = [await charted(records(300)), await charted(records(300))];
    const drawn = (element: Element): string =>
      all(element, '.scroller *')
        .map((node) => {
          const attributes = [...node.attributes].map(({ name, value }) => value && `${name}=${value}`);
          return [node.tagName, ...attributes.sort(), node.childElementCount ? '' : node.textContent].join(
            ' ',
          );
        })
        .join('\n')
        .replace(/ +/g, ' ');
    const before = drawn(moved);
    const { left, width, top } = scroller(moved).getBoundingClientRect();
    // The same walk each time: in and out again, and along, with and without a pause.
    let seed = 7;
    const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
    for (let turn = 0; turn < 40; turn++) {
      if (random() < 0.7)
        scroller(moved).dispatchEvent(
          new WheelEvent('wheel', {
            bubbles: true,
            composed: true,
            cancelable: true,
            clientX: left + width * random(),
            clientY: top + 60,
            deltaY: 240 * random() - (turn < 20 ? 190 : 130),
            ctrlKey: true,
          }),
        );
      else scroller(moved).scrollBy(width * (random() - 0.5), 0);
      await frames(1 + Math.floor(3 * random()));
    }
    expect(zoom(moved)).to.be.greaterThan(1.5);
    named(moved, 'Show all').click();
    await until(() => drawn(moved) === before);
    for (let times = 0; times < 3; times++) {
      for (const element of [moved, fresh]) named(element, 'Zoom in').click();
      await until(() => drawn(moved) === drawn(fresh));
    }
  });

  itNeeds('touch', 'zooms by two fingers, and leaves one finger to the page', async () => {
    const element = await charted(await mi5());
    const target = element.shadowRoot!.querySelector('.chart')!;
    const touch = (type: string, ...xs: number[]): boolean =>
      target.dispatchEvent(
        new TouchEvent(type, {
          bubbles: true,
          composed: true,
          cancelable: true,
          touches: xs.map((clientX, identifier) => new Touch({ identifier, target, clientX, clientY: 100 })),
        }),
      );
    expect(touch('touchstart', 300), 'one finger is not taken').to.equal(true);
    expect(touch('touchmove', 200)).to.equal(true);
    expect(touch('touchstart', 300, 400)).to.equal(false);
    expect(touch('touchmove', 250, 450)).to.equal(false);
    await frames();
    expect(zoom(element)).to.be.closeTo(2, 0.1);
  });

  it('goes on past the stage by keys, to the last of ten thousand and back', async () => {
    const element = await charted(records(10_000));
    for (let times = 0; times < 9; times++) named(element, 'Zoom in').click();
    expect(all(element, '.chart *').length).to.be.lessThan(2000);
    const last = await press(element, 'End');
    await frames();
    const inView = (): boolean => {
      const { left, right } = scroller(element).getBoundingClientRect();
      const mark = selected(element).querySelector('.shape')!.getBoundingClientRect();
      return mark.right >= left && mark.left <= right;
    };
    expect(inView(), 'the last is in view').to.equal(true);
    await press(element, 'ArrowLeft');
    expect(await press(element, 'ArrowRight')).to.equal(last);
    const first = await press(element, 'Home');
    expect(inView(), 'the first is in view').to.equal(true);
    await press(element, 'ArrowRight');
    expect(await press(element, 'ArrowLeft')).to.equal(first);
    expect(factsOf(element, '.detail').length).to.be.greaterThan(0);
  });

  it('runs and scrolls from right to left in Arabic', async () => {
    await import('../../src/define/language/ar.js');
    const element = await charted(await briefing('/test/briefings/harbour-ar.json'));
    all<HTMLButtonElement>(element, '.sign')[1]!.click();
    await press(element, 'End');
    await frames();
    expect(scroller(element).scrollLeft).to.be.lessThan(0);
    const { left, right } = scroller(element).getBoundingClientRect();
    const mark = selected(element).querySelector('.shape')!.getBoundingClientRect();
    expect(mark.right > left && mark.left < right).to.equal(true);
  });

  it('says hours of a day that is told by the clock', async () => {
    const element = await charted(oneDay());
    const ticks = all(element, '.tick-text').map((tick) => tick.textContent!);
    expect(ticks.filter((tick) => /\d.*UTC/.test(tick)).length).to.be.greaterThan(2);
  });

  it('never hears the keys of another timeline, nor those of the page', async () => {
    const facts = await mi5();
    const [one, other] = [await charted(facts), await charted(facts)];
    await press(one, 'End');
    expect(selected(other).getAttribute('data-mark')).to.equal('isis-2014');
    await press(one, '+');
    expect([zoom(one) > 1.5, zoom(other) > 1.01]).to.deep.equal([true, false]);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    expect(selected(other).getAttribute('data-mark')).to.equal('isis-2014');
    // What is no key of its own goes on to the page.
    const tab = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true });
    selected(one).dispatchEvent(tab);
    expect(tab.defaultPrevented).to.equal(false);
  });

  it('shows in a strip which part is seen; a press there goes there', async () => {
    const element = await charted(records(60));
    const strip = (): SVGElement => element.shadowRoot!.querySelector<SVGElement>('.overview')!;
    const seen = (): DOMRect => strip().querySelector('.window')!.getBoundingClientRect();
    const whole = seen().width;
    for (let times = 0; times < 3; times++) named(element, 'Zoom in').click();
    expect(seen().width).to.be.closeTo(whole / 8, 3);
    const box = strip().getBoundingClientRect();
    strip().dispatchEvent(
      new PointerEvent('pointermove', { buttons: 1, clientX: box.left + box.width * 0.8, bubbles: true }),
    );
    expect(seen().left + seen().width / 2).to.be.closeTo(box.left + box.width * 0.8, 4);
  });

  it('has a lane for each of forty actors', async () => {
    const element = await charted(fortyActors());
    const lanes = all(element, '[role="listbox"] > [role="group"]');
    expect(lanes.length).to.be.greaterThan(36);
    expect(lanes.map((lane) => lane.getAttribute('aria-label'))).to.include('Türkiye');
  });

  describe('by keyboard alone', () => {
    it('reaches and works every control in order', async function () {
      if (/firefox|applewebkit(?!.*chrome)/i.test(navigator.userAgent)) return this.skip();
      await setViewport({ width: 1200, height: 900 });
      const element = (await charted(records(60))) as ThreatTimeline;
      const focused = (): Element => element.shadowRoot!.activeElement!;
      const name = (): string =>
        focused()?.getAttribute('aria-label') ?? focused()?.textContent?.trim().slice(0, 40) ?? '';
      const to = async (words: string | RegExp): Promise<void> => {
        for (let tries = 0; tries < 12; tries++) {
          await sendKeys({ press: 'Tab' });
          if (focused() && (typeof words === 'string' ? name() === words : words.test(name()))) return;
        }
        throw new Error(`Tab does not come to ${words}, but to ${name()}`);
      };
      await to('List');
      await to('Chart');
      await to('Search and filter');
      await to('Zoom in');
      await sendKeys({ press: 'Enter' });
      expect(zoom(element)).to.be.closeTo(2, 0.1);
      await to('Show all');
      await sendKeys({ press: 'Space' });
      expect(zoom(element)).to.be.lessThan(1.01);
      await to('Zoom to');
      await to(/^Record/);
      const first = focused().getAttribute('data-mark');
      await sendKeys({ press: 'ArrowRight' });
      expect(focused().getAttribute('data-mark')).not.to.equal(first);
      await sendKeys({ press: '+' });
      expect(zoom(element)).to.be.closeTo(2, 0.1);
      expect(focused().getAttribute('role'), 'the focus stays on a mark').to.equal('option');
      await to('Previous');
      await sendKeys({ press: 'Enter' });
      expect(selected(element).getAttribute('data-mark')).to.equal(first);
    });
  });
});
