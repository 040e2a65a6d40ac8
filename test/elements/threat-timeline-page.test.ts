/** Timelines on pages and in slots of all kinds: what they stand on, what covers what, what else a page may give them. */
import { expect } from '@open-wc/testing';
import { records } from '../../stories/awkward.js';
import type { Event } from '../../src/briefing/types.js';
import type { ThreatTimeline } from '../../src/elements/threat-timeline/threat-timeline.js';
import { cleanup, mi5, text, warnings } from './fixture.js';
import { all, charted, press, selected, slot, until } from './timelines.js';

const find = async (element: ThreatTimeline): Promise<HTMLElement> => {
  all<HTMLButtonElement>(element, '.toolbar button, .bar button, button')
    .find(({ textContent }) => /search/i.test(textContent!))!
    .click();
  const bar = await until(() => element.shadowRoot!.querySelector<HTMLElement>('.find .bar'));
  await until(() => bar.closest<HTMLElement>('.embed')!.style.getPropertyValue('--_bar') !== '');
  return bar;
};
const withEvents = (change: (event: Event, index: number) => void, count = 12) => {
  const facts = records(count);
  facts.events.forEach(change);
  return facts;
};

describe('<threat-timeline> on a page', () => {
  afterEach(() => {
    cleanup();
    document.body.removeAttribute('style');
    document.documentElement.removeAttribute('style');
  });

  it('stays legible over what goes by under it: on tints, on black, on pictures, in another theme', async () => {
    const ground = async (style: string): Promise<{ bar: CSSStyleDeclaration; element: ThreatTimeline }> => {
      const element = await slot(800, records(12));
      element.parentElement!.style.cssText += style;
      return { element, bar: getComputedStyle(await find(element)) };
    };
    const tinted = await ground('background: rgba(0, 0, 0, 0.06)');
    expect(tinted.bar.backgroundColor).not.to.match(/^rgba|\/ /);
    expect(tinted.bar.backgroundImage).to.include('gradient');
    cleanup();
    for (const style of [
      'background: #000; color: #fff',
      'background: linear-gradient(#111, #222); color: #eee',
    ]) {
      const { bar } = await ground(style);
      expect(bar.backgroundColor).to.match(/^rgb\((\d|1\d), /);
      cleanup();
    }
    const { bar } = await ground('');
    expect(bar.backgroundColor).to.equal('rgb(255, 255, 255)');
    document.body.style.cssText = 'background: #111; color: #eee';
    await until(() => bar.backgroundColor === 'rgb(17, 17, 17)');
  });

  it('brings nobody to what its search bar covers', async () => {
    const element = await slot(360, records(60), { view: 'list' });
    const bar = await find(element);
    await element.updateComplete;
    for (let step = 0; step < 6; step++) {
      const next = all<HTMLButtonElement>(element, '.find .bar button').find(({ textContent }) =>
        /next/i.test(textContent!),
      )!;
      next.click();
      await element.updateComplete;
      await new Promise((done) => setTimeout(done, 60));
      const target = element.shadowRoot!.querySelector('.is-target')!;
      expect(target.getBoundingClientRect().top).to.be.at.least(bar.getBoundingClientRect().bottom - 1);
    }
  });

  it('keeps the mark that has the focus in view, whatever a key does and whatever stays in view', async () => {
    const element = await charted(records(60), {}, 1000);
    const bar = await find(element);
    selected(element).focus();
    const seen = (): void => {
      const { top, bottom } = selected(element).getBoundingClientRect();
      const told = element.shadowRoot!.querySelector('.pinned')?.getBoundingClientRect().top ?? innerHeight;
      expect(top).to.be.at.least(bar.getBoundingClientRect().bottom - 1);
      expect(bottom).to.be.at.most(told + 1);
    };
    for (const key of [
      'End',
      '+',
      '+',
      '+',
      '-',
      '-',
      '-',
      'ArrowLeft',
      'ArrowLeft',
      'ArrowLeft',
      '0',
      'Home',
    ]) {
      await press(element, key);
      seen();
    }
  });

  it('lets nothing lie under a header of the page, which says how high that is', async () => {
    document.documentElement.style.scrollPaddingTop = '100px';
    const element = await charted(records(60), {}, 1000);
    const page = document.scrollingElement!;
    const atTop = (): void => page.scrollTo({ top: element.offsetTop + 400, behavior: 'instant' });
    atTop();
    selected(element).focus();
    for (const key of ['End', 'ArrowLeft', 'ArrowLeft', 'Home', 'ArrowRight', 'ArrowRight']) {
      atTop();
      await press(element, key);
      expect(selected(element).getBoundingClientRect().top).to.be.at.least(99);
    }
    const bar = await find(element);
    atTop();
    expect(bar.getBoundingClientRect().top).to.be.closeTo(100, 1);
    // In what does not scroll there is nothing to stick to, and nothing is covered.
    element.parentElement!.style.overflow = 'hidden';
    element.requestUpdate();
    await element.updateComplete;
    expect(getComputedStyle(bar).top).to.equal('0px');
  });

  it('keeps what is typed in a field, and the keys of its chart, from a page that has keys of its own', async () => {
    const element = await charted(records(60), {}, 1000);
    await find(element);
    const heard: string[] = [];
    const listening = new AbortController();
    document.addEventListener('keydown', ({ key }) => heard.push(key), { signal: listening.signal });
    const type = (from: Element, key: string, more?: KeyboardEventInit): unknown =>
      from.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
      );
    for (const field of all(element, '.find input, .zoom select'))
      for (const key of ['j', ' ']) type(field, key);
    await press(element, 'ArrowRight');
    expect(heard).to.deep.equal([]);
    const field = all(element, '.find input')[0]!;
    type(field, 'k', { ctrlKey: true });
    type(field, 'Escape');
    await press(element, 'j');
    listening.abort();
    expect(heard).to.deep.equal(['k', 'Escape', 'j']);
  });

  it('keeps in view what was chosen in a tall chart, also in a box that scrolls, as a dialog may', async () => {
    const element = await charted(records(60), {}, 400);
    const box = element.parentElement!;
    box.style.cssText += 'height: 550px; overflow: auto';
    const mark = all(element, '.mark[role=option]')[3]!;
    mark.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    const told = all(element, '.detail')[0]!;
    expect(told.getBoundingClientRect().bottom).to.be.at.most(box.getBoundingClientRect().bottom + 1);
    box.style.height = '300px';
    await press(element, 'ArrowRight');
    expect(all(element, '.pinned'), 'where there is no room for both').to.deep.equal([]);
  });

  it('lets no panel or name make the page wider than its slot', async () => {
    const facts = await mi5();
    facts.events[0]!.title =
      'A title that is as long as titles of news reports can be and goes on for a good while yet';
    facts.actors[0]!.name = 'Landesverfassungsschutzbehördenpräsidentenkonferenz';
    const element = await slot(280, facts, { view: 'list' });
    await find(element);
    all<HTMLButtonElement>(element, '.foot button')[0]!.click();
    await until(() => element.shadowRoot!.querySelector('.share-panel select'));
    const edge = element.getBoundingClientRect().right + 1;
    for (const part of all(element, '.share-panel *, .find *'))
      expect(part.getBoundingClientRect().right).to.be.at.most(edge);
  });

  it('says of a date that cannot be read where and what, and shows the event with its words', async () => {
    const facts = withEvents((event, index) => {
      if (index === 1) event.when = { edtf: '2021-02-30', words: 'on 30 February 2021', basis: 'stated' };
    });
    let element!: ThreatTimeline;
    const told = await warnings(async () => {
      element = await slot(400, facts);
    });
    expect(told.join(' ')).to.include(`${facts.events[1]!.id}: when.edtf "2021-02-30" is no date`);
    expect(text(element)).to.include('30 February 2021');
    expect(text(element)).not.to.include('Date not given');
  });

  it('tells what is planned from what happened, beside its mark too', async () => {
    const facts = withEvents((event, index) => {
      if (index === 1) Object.assign(event, { kind: 'scheduled', title: 'A hearing', certainty: undefined });
    });
    const element = await charted(facts, {}, 1200);
    const mark = element.shadowRoot!.querySelector(`[data-mark="${facts.events[1]!.id}"]`)!;
    expect(mark.querySelector('.label-text')!.textContent).to.include('Scheduled');
    expect(mark.querySelector('.solid')).not.to.exist;
    expect(element.shadowRoot!.querySelector('.legend')!.textContent).to.include('Scheduled');
  });

  it('looks for nothing of the story before in the next one', async () => {
    const element = await slot(400, records(30));
    await find(element);
    const input = element.shadowRoot!.querySelector<HTMLInputElement>('.find input[type=search]')!;
    input.value = 'nothing has this';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => all(element, '.entry').length === 0);
    element.facts = { ...records(12), id: 'another' };
    await element.updateComplete;
    await until(() => all(element, '.entry').length === 12);
  });

  it('nor where facts that are broken came between them', async () => {
    const element = await slot(400, records(30));
    await find(element);
    const search = (words: string): void => {
      const input = element.shadowRoot!.querySelector<HTMLInputElement>('.find input[type=search]')!;
      input.value = words;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    const give = async (facts: object): Promise<void> => {
      element.facts = facts as typeof element.facts;
      await element.updateComplete;
    };
    search('nothing has this');
    await until(() => all(element, '.entry').length === 0);
    await warnings(() => give({ ...records(30), events: 7 }));
    expect(text(element)).to.equal('');
    await give({ ...records(12), id: 'another' });
    expect(all(element, '.entry').length).to.equal(12);
    search('nothing has this');
    await until(() => all(element, '.entry').length === 0);
    await warnings(() => give({ ...records(12), events: 7 }));
    await give({ ...records(12), id: 'another' });
    expect(all(element, '.entry').length, 'the same story').to.equal(0);
  });

  it('is nothing in a document without a window, and whole where it comes back', async () => {
    const element = await slot(600, records(300), { view: 'list' });
    document.implementation.createHTMLDocument().body.append(element);
    element.facts = records(299);
    await element.updateComplete;
    document.body.append(element);
    await until(() => all(element, '.list .entry').length === 299);
    const thrown: unknown[] = [];
    const note = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      thrown.push(event.reason);
    };
    addEventListener('unhandledrejection', note);
    (element as unknown as { reveal(id: string): void }).reveal('event-200');
    document.implementation.createHTMLDocument().body.append(element);
    await new Promise((done) => setTimeout(done, 100));
    removeEventListener('unhandledrejection', note);
    expect(thrown).to.deep.equal([]);
  });

  it('keeps nothing of a part that has gone, for what stands behind it', async () => {
    const { WeakRef: own } = window;
    let gone = false;
    window.WeakRef = class<T extends WeakKey> extends own<T> {
      override deref(): T | undefined {
        return gone ? undefined : super.deref();
      }
    };
    try {
      const panel = (await find(await slot(800, records(12)))).closest<HTMLElement>('.find')!;
      const ground = (): string => panel.style.getPropertyValue('--_ground');
      const before = ground();
      gone = true;
      document.body.style.background = '#111';
      await new Promise((done) => setTimeout(done, 600));
      expect(ground()).to.equal(before);
    } finally {
      window.WeakRef = own;
    }
  });

  it('leaves no hole where a picture does not come', async () => {
    const facts = withEvents((event, index) => {
      if (index === 0) event.media = { src: '/no-such-picture.jpg', alt: 'A gauge', credit: 'Somebody' };
    }, 3);
    const element = await slot(600, facts, { view: 'list' });
    const picture = element.shadowRoot!.querySelector<HTMLImageElement>('.media img')!;
    picture.scrollIntoView();
    await until(() => picture.classList.contains('failed'));
    expect(picture.offsetHeight).to.be.below(60);
  });

  it('gives a panorama no more room than it needs', async () => {
    const facts = withEvents((event) => {
      event.media = { src: '/test/briefings/quay.svg', alt: 'A quay', credit: 'A desk' };
    }, 2);
    const element = await slot(600, facts, { view: 'list' });
    const ratioOf = ({ offsetWidth, offsetHeight }: HTMLElement): number => offsetWidth / offsetHeight;
    const [wide, high] = all<HTMLImageElement>(element, '.media img');
    for (const [picture, width] of [
      [wide!, 1600],
      [high!, 300],
    ] as const)
      picture.src = `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="400"/>`;
    await until(() => Math.abs(ratioOf(wide!) - 4) < 0.1);
    expect(ratioOf(high!)).to.be.closeTo(1.5, 0.1);
  });

  it('counts what may lie in the part of time that is seen, not only what begins there', async () => {
    const facts = withEvents((event, index) => {
      const edtf = ['2000/2020', '2010-05-01', '1990-01-01', '2024-01-01'][index]!;
      event.when = { edtf, words: edtf, basis: 'stated' };
    }, 4);
    const element = await charted(facts);
    selected(element).focus();
    await press(element, 'ArrowRight');
    await press(element, 'ArrowRight');
    expect(selected(element).getAttribute('data-mark')).to.equal(facts.events[1]!.id);
    for (let step = 0; step < 12; step++) await press(element, '+');
    expect(element.shadowRoot!.querySelector('.zoom')!.textContent).to.match(/\(2\)/);
  });

  it('has its labels apart under a page’s font-size-adjust', async () => {
    document.body.style.setProperty('font-size-adjust', '0.6');
    const element = await charted(records(60));
    expect(
      getComputedStyle(element.shadowRoot!.querySelector('.label-text')!).getPropertyValue(
        'font-size-adjust',
      ),
    ).to.equal('none');
  });

  it('leads readers on, within the words of an event and under them, and leaves addresses elsewhere alone', async () => {
    const facts = withEvents((event, index) => {
      if (index > 0) return;
      event.summary = 'There is a film of it.\nIt is long.';
      event.links = [
        { url: 'https://films.example/a#b', words: 'a film' },
        { url: 'https://films.example/c', words: 'A map' },
      ];
    });
    const element = await slot(360, facts, { view: 'list' });
    const entry = element.shadowRoot!.querySelector(`[data-fact="${facts.events[0]!.id}"]`)!;
    expect(
      [...entry.querySelectorAll('.content > p:not(.small)')].map(({ textContent }) => textContent),
    ).to.eql(['There is a film of it.', 'It is long.']);
    const away = [...entry.querySelectorAll<HTMLAnchorElement>('a[href*="films.example"]')];
    expect(away.map(({ textContent }) => textContent)).to.eql(['a film', 'A map']);
    const stay = (event: globalThis.Event): void => event.preventDefault();
    window.addEventListener('click', stay);
    for (const link of away) link.click();
    window.removeEventListener('click', stay);
    expect(away.map(({ href }) => href)).to.eql(['https://films.example/a#b', 'https://films.example/c']);
  });
});
