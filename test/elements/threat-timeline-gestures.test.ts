import { expect } from '@open-wc/testing';
import { records } from '../../stories/awkward.js';
import { cleanup } from './fixture.js';
import { all, charted, frames, press, rested, scroller, selected, until, wheel } from './timelines.js';

/** How much longer than what is seen all of time is, and where in it the middle of what is seen lies, from 0 to 1. */
const seen = (element: Element): { times: number; middle: number } => {
  const strip = all<SVGElement>(element, '.overview')[0];
  if (!strip) return { times: 1, middle: 0.5 };
  const [whole, window] = [strip, strip.querySelector('.window')!].map((part) =>
    part.getBoundingClientRect(),
  ) as [DOMRect, DOMRect];
  return {
    times: whole.width / window.width,
    middle: (window.left + window.width / 2 - whole.left) / whole.width,
  };
};

/** A touch with fingers at some places of the chart, as an event of any browser, also of one without touch. */
const touch = (element: Element, type: string, ...places: number[]): Event => {
  const { left, top } = scroller(element).getBoundingClientRect();
  const touches = places.map((x) => ({ clientX: left + x, clientY: top + 60 }));
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true, composed: true }), {
    touches,
  });
  scroller(element).dispatchEvent(event);
  return event;
};

const mouse = (target: EventTarget, type: string, clientX: number, clientY = 0, buttons = 1): void =>
  void target.dispatchEvent(
    new PointerEvent(type, {
      clientX,
      clientY,
      buttons,
      pointerType: 'mouse',
      bubbles: true,
      composed: true,
    }),
  );

describe('a <threat-timeline> under the hand', () => {
  afterEach(cleanup);

  it('is zoomed by two fingers about the place between them, and by one not at all', async () => {
    const element = await charted(records(400));
    const one = touch(element, 'touchstart', 200);
    touch(element, 'touchmove', 260);
    await frames(2);
    expect(one.defaultPrevented, 'the page scrolls').to.equal(false);
    expect(seen(element).times).to.be.closeTo(1, 0.01);

    const width = scroller(element).clientWidth;
    const at = width * 0.7;
    expect(
      touch(element, 'touchstart', at - 20, at + 20).defaultPrevented,
      'the page is not zoomed',
    ).to.equal(true);
    for (let apart = 25; apart <= 80; apart += 5) {
      touch(element, 'touchmove', at - apart, at + apart);
      await frames(1);
    }
    await frames(2);
    expect(seen(element).times).to.be.closeTo(4, 0.2);
    // What was between the fingers still is: at 0.7 of all, and at 0.7 of what is seen.
    expect(seen(element).middle).to.be.closeTo(0.7 - 0.2 / 4, 0.01);
    // Fingers that are put down anew go on from there.
    touch(element, 'touchend');
    touch(element, 'touchstart', at - 80, at + 80);
    touch(element, 'touchmove', at - 80, at + 80);
    await rested();
    expect(seen(element).times).to.be.closeTo(4, 0.2);
  });

  it('goes along with two fingers that move together, and lets the page go with them', async () => {
    const element = await charted(records(400));
    await wheel(element, -120, 4);
    await rested();
    const { times, middle } = seen(element);
    const width = scroller(element).clientWidth;
    touch(element, 'touchstart', 300, 400);
    for (let x = 310; x <= 400; x += 10) {
      touch(element, 'touchmove', x, x + 100);
      await frames(1);
    }
    await rested();
    expect(middle - seen(element).middle).to.be.closeTo(100 / width / times, 10 / width / times);
    expect(seen(element).times).to.be.closeTo(times, 0.1);
    document.body.append(Object.assign(document.createElement('p'), { style: 'block-size: 4000px' }));
    scrollTo({ top: 0, behavior: 'instant' });
    touch(element, 'touchstart', 300, 400);
    const { left, top } = scroller(element).getBoundingClientRect();
    const touches = [300, 400].map((x) => ({ clientX: left + x, clientY: top + 10 }));
    scroller(element).dispatchEvent(
      Object.assign(new Event('touchmove', { bubbles: true, cancelable: true }), { touches }),
    );
    expect(scrollY).to.equal(50);
    // What the browser has begun to scroll is its own.
    const late = Object.assign(new Event('touchmove', { bubbles: true }), { touches: [] });
    expect(scroller(element).dispatchEvent(late)).to.equal(true);
    scrollTo({ top: 0, behavior: 'instant' });
  });

  it('keeps the lane under the pointer there, though those above it become of another height', async () => {
    const element = await charted(records(60));
    // A page with room to scroll.
    element.style.cssText = 'display: block; padding-block: 2000px';
    const name = (): SVGElement => all<SVGElement>(element, '.lane-name')[3]!;
    name().scrollIntoView({ block: 'center' });
    await frames(2);
    const { scrollTop } = document.scrollingElement!;
    const { left, top } = name().getBoundingClientRect();
    const zoom = async (deltaY: number): Promise<void> => {
      const at = { clientX: left + 500, clientY: top + 20, bubbles: true, cancelable: true, composed: true };
      for (let step = 0; step < 12; step++) {
        scroller(element).dispatchEvent(new WheelEvent('wheel', { ...at, deltaY, ctrlKey: true }));
        await frames(2);
      }
      await rested();
    };
    await zoom(-120);
    expect(document.scrollingElement!.scrollTop, 'lanes above need fewer rows').to.be.below(scrollTop - 50);
    expect(name().getBoundingClientRect().top).to.be.closeTo(top, 2);
    await zoom(120);
    expect(name().getBoundingClientRect().top).to.be.closeTo(top, 2);
    expect(document.documentElement.style.overflowAnchor).to.equal('');
    // Who presses a button before that is over zooms at no lane any more.
    scroller(element).dispatchEvent(
      new WheelEvent('wheel', { clientX: left, clientY: top, deltaY: -120, ctrlKey: true, cancelable: true }),
    );
    await frames(2);
    expect(document.documentElement.style.overflowAnchor).to.equal('none');
    all<HTMLButtonElement>(element, '.zoom button')[1]!.click();
    await rested();
    expect(document.documentElement.style.overflowAnchor).to.equal('');
  });

  it('lets go of the page where a reader does something else before a zoom has come to rest', async () => {
    const element = await charted(records(60));
    element.style.cssText = 'display: block; padding-block: 2000px';
    scroller(element).scrollIntoView({ block: 'center' });
    await wheel(element, -120, 4);
    expect(document.documentElement.style.overflowAnchor).to.equal('none');
    await press(element, 'End');
    await rested();
    expect(document.documentElement.style.overflowAnchor).to.equal('');
  });

  it('gives no mark the focus by a drag that begins on it', async () => {
    const element = await charted(records(60));
    const mark = all<SVGElement>(element, '.mark[role=option]')[5]!;
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true });
    expect(mark.dispatchEvent(down), 'the browser gives it').to.equal(false);
  });

  it('is dragged by a mouse as far as the mouse goes, also while another drawing comes', async () => {
    const element = await charted(records(400));
    await wheel(element, -120, 4);
    const { left, top, width } = scroller(element).getBoundingClientRect();
    const { times, middle } = seen(element);
    mouse(scroller(element), 'pointerdown', left + 500, top + 60);
    for (let x = 500; x > 400; x -= 10) {
      mouse(window, 'pointermove', left + x, top + 60);
      await frames(1);
    }
    await rested();
    mouse(window, 'pointermove', left + 300, top + 60);
    await frames(3);
    mouse(window, 'pointerup', left + 300, top + 60, 0);
    await rested();
    expect(seen(element).middle - middle).to.be.closeTo(200 / width / times, 10 / width / times);
    mouse(window, 'pointermove', left + 100, top + 60, 0);
    await frames(3);
    expect(seen(element).middle - middle, 'let go').to.be.closeTo(200 / width / times, 10 / width / times);
  });

  for (const [property, value] of [
    ['zoom', '0.5'],
    ['transform', 'scale(0.5)'],
  ] as const)
    it(`is dragged as far as the mouse goes where the page has ${property}`, async function () {
      // Engines from before that know of no other size than an element's own.
      if (property === 'zoom' && !('currentCSSZoom' in HTMLElement.prototype)) return this.skip();
      const element = await charted(records(60));
      element.style.setProperty(property, value);
      await wheel(element, -120, 3);
      await rested();
      const { left, top } = scroller(element).getBoundingClientRect();
      const before = scroller(element).scrollLeft;
      mouse(scroller(element), 'pointerdown', left + 200, top + 60);
      mouse(window, 'pointermove', left + 150, top + 60);
      mouse(window, 'pointerup', left + 150, top + 60, 0);
      expect(scroller(element).scrollLeft - before).to.be.closeTo(100, 2);
    });

  it('takes no press for the end of a drag, and hears the next one', async () => {
    const element = await charted(records(60));
    await wheel(element, -120, 3);
    await rested();
    const { left, top } = scroller(element).getBoundingClientRect();
    const drag = (end: EventTarget): void => {
      mouse(scroller(element), 'pointerdown', left + 500, top + 60);
      mouse(window, 'pointermove', left + 450, top + 60);
      mouse(window, 'pointerup', left + 450, top + 60, 0);
      end.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    };
    const mark = (): SVGElement => all<SVGElement>(element, '.mark[role]:not([tabindex="0"])')[0]!;
    const pressed = async (): Promise<boolean> => {
      const ids = mark().dataset['mark'];
      mark().dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await frames(2);
      return selected(element).dataset['mark'] === ids;
    };
    const chosen = selected(element).dataset['mark'];
    drag(mark());
    await rested();
    expect(selected(element).dataset['mark']).to.equal(chosen);
    // Let go beside the chart, it is no click on it.
    drag(document.body);
    await rested();
    expect(await pressed()).to.equal(true);
  });

  it('follows a drag on the strip, and says what is in view when that is over', async () => {
    const element = await charted(records(400));
    await wheel(element, -120, 4);
    await rested();
    const strip = all<SVGElement>(element, '.overview')[0]!;
    const { left, width } = strip.getBoundingClientRect();
    const told = (): string => all(element, '.detail')[0]!.textContent!;
    const before = told();
    for (const share of [0.5, 0.55, 0.65, 0.8, 0.9]) {
      mouse(strip, 'pointermove', left + width * share);
      expect(seen(element).middle).to.be.closeTo(share, 0.01);
    }
    await until(() => told() !== before);
    mouse(strip, 'pointermove', left, 0, 0);
    expect(seen(element).middle, 'with no button pressed').to.be.closeTo(0.9, 0.01);
  });
});
