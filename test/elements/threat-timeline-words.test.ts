/** A timeline in the place of the words that a page itself has of it. */
import { expect } from '@open-wc/testing';
import type { ThreatTimeline } from '../../src/elements/threat-timeline/threat-timeline.js';
import { writeEmbed } from '../../src/html/index.js';
import { records } from '../../stories/awkward.js';
import { cleanup } from './fixture.js';
import { all, embedOf, factsOf, until } from './timelines.js';

const count = 400;

/** An element comes around the words that a slot holds. */
function comeAround(slot: Element, view = 'list'): ThreatTimeline {
  const element = document.createElement('threat-timeline');
  element.setAttribute('view', view);
  element.append(...slot.childNodes);
  slot.append(element);
  return element;
}

/** Between words of an article, which a reader has read as far as `scrolled` px. */
function inArticle(
  scrolled = 0,
  { facts = records(count), view = 'list' } = {},
): { element: ThreatTimeline; after: HTMLElement; height: number } {
  const article = document.createElement('div');
  article.innerHTML = `<p>Before.</p><div></div><p style="block-size: ${4 * innerHeight}px">After.</p>`;
  const [, slot, after] = article.children as unknown as [Element, HTMLElement, HTMLElement];
  document.body.append(article);
  // What a page holds before any code has come.
  slot.innerHTML = writeEmbed(embedOf(facts), facts);
  const { height } = slot.getBoundingClientRect();
  scrollTo(0, scrolled);
  return { element: comeAround(slot, view), after, height };
}

describe('a <threat-timeline> in the place of a page’s words', () => {
  afterEach(() => {
    cleanup();
    scrollTo(0, 0);
  });

  it('is made bit by bit while what stands below stays where it was, and is whole in the end', async () => {
    const { element, after, height } = inArticle();
    await element.updateComplete;
    expect(factsOf(element, '.list').length).to.be.below(count).and.above(50);
    const top = (): number => after.getBoundingClientRect().top - element.getBoundingClientRect().top;
    expect(top()).to.be.at.least(height);
    await until(() => factsOf(element, '.list').length === count);
    expect(new Set(factsOf(element, '.list')).size).to.equal(count);
    expect(all(element, '.list')[0]!.style.minBlockSize, 'no room is kept').to.equal('');
  });

  it('is made at once where a reader is in the middle of it', async () => {
    const { element } = inArticle(5000);
    await element.updateComplete;
    expect(factsOf(element, '.list').length).to.equal(count);
  });

  it('is printed whole, and in no more room than it needs', async () => {
    const { element } = inArticle();
    await element.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    expect(factsOf(element, '.list').length).to.equal(count);
    expect(all(element, '.list')[0]!.style.minBlockSize).to.equal('');
    dispatchEvent(new Event('afterprint'));
  });

  /** Until nothing moves any more. */
  const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 700));

  /** Words of 40 events, some way read, before an element comes around them. */
  async function read(
    to: (slot: Element) => number,
  ): Promise<{ slot: Element; come: () => Promise<ThreatTimeline> }> {
    const facts = records(40);
    const slot = document.createElement('div');
    const after = document.createElement('p');
    after.style.blockSize = `${4 * innerHeight}px`;
    document.body.append(slot, after);
    slot.innerHTML = writeEmbed(embedOf(facts), facts);
    scrollTo(0, to(slot));
    await settled();
    const come = async (): Promise<ThreatTimeline> => {
      const element = comeAround(slot);
      await element.updateComplete;
      await settled();
      return element;
    };
    return { slot, come };
  }

  it('leaves a reader who is past it where they are', async () => {
    const { slot, come } = await read((words) => words.getBoundingClientRect().bottom + 200);
    const later = slot.nextElementSibling!;
    const before = later.getBoundingClientRect().top;
    await come();
    expect(later.getBoundingClientRect().top).to.be.closeTo(before, 2);
  });

  it('leaves a reader in the middle at the same event', async () => {
    const { slot, come } = await read((words) => words.getBoundingClientRect().height / 2);
    const item = [...slot.querySelectorAll('[data-event]')].find(
      (one) => one.getBoundingClientRect().bottom > innerHeight / 2,
    )!;
    const { id } = JSON.parse(item.getAttribute('data-event')!) as { id: string };
    const before = item.getBoundingClientRect().top;
    const element = await come();
    const entry = all(element, `.entry[data-fact="${id}"]`)[0]!;
    expect(entry.getBoundingClientRect().top).to.be.closeTo(before, 2);
    expect(document.scrollingElement!.getAttribute('style') ?? '', 'the page is left as it was').to.equal('');
  });

  for (const dated of [0, 1])
    it(`leaves no event out where a chart is asked for, and ${dated} of them have a date`, async () => {
      const facts = records(count);
      facts.events.forEach((event, index) => {
        if (index >= dated) event.when = { words: 'One day', basis: 'unknown' };
      });
      const { element } = inArticle(0, { facts, view: 'chart' });
      await until(() => element.shadowRoot?.querySelector('.embed') && factsOf(element, '').length === count);
      await until(() => all(element, '.list')[0]!.style.minBlockSize === '');
    });

  it('is finished though the window that was to call it went away', async () => {
    const { element } = inArticle();
    await element.updateComplete;
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument!.body.append(element);
    await element.updateComplete;
    document.body.append(element);
    frame.remove();
    await until(() => factsOf(element, '.list').length === count);
  });

  it('leaves a reader below two of them where they are, and the page as it was', async () => {
    const { slot } = await read(() => 0);
    const other = document.createElement('div');
    other.append(...[...slot.childNodes].map((node) => node.cloneNode(true)));
    slot.after(other);
    const after = other.nextElementSibling!;
    scrollTo(0, after.getBoundingClientRect().top + 200);
    await settled();
    const before = after.getBoundingClientRect().top;
    comeAround(slot);
    comeAround(other);
    await settled();
    expect(after.getBoundingClientRect().top).to.be.closeTo(before, 2);
    expect(document.scrollingElement!.getAttribute('style') ?? '').to.equal('');
  });

  it('lets go of the page where it is taken away at once', async () => {
    const { slot } = await read((words) => words.getBoundingClientRect().height / 2);
    const element = comeAround(slot);
    const { scrollY: before } = window;
    element.remove();
    await settled();
    // The page is shorter now; nothing scrolls on.
    expect(scrollY).to.equal(Math.min(before, document.scrollingElement!.scrollHeight - innerHeight));
    expect(document.scrollingElement!.getAttribute('style') ?? '').to.equal('');
  });

  it('holds a reader where the body’s overflow is the page’s', async () => {
    const style = document.createElement('style');
    style.textContent = 'html, body { height: 100% } body { overflow-x: hidden }';
    document.head.append(style);
    const { slot } = await read((words) => words.getBoundingClientRect().bottom + 200);
    const after = slot.nextElementSibling!;
    const before = after.getBoundingClientRect().top;
    comeAround(slot);
    await settled();
    style.remove();
    expect(after.getBoundingClientRect().top).to.be.closeTo(before, 2);
  });
});
