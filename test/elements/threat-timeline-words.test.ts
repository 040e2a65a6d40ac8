/** A timeline in the place of the words that a page itself has of it. */
import { expect } from '@open-wc/testing';
import type { ThreatTimeline } from '../../src/elements/threat-timeline/threat-timeline.js';
import { writeEmbed } from '../../src/html/index.js';
import { records } from '../../stories/awkward.js';
import { cleanup } from './fixture.js';
import { all, embedOf, factsOf, until } from './timelines.js';

const count = 400;

/** Between words of an article, which a reader has read as far as `scrolled` px. */
function inArticle(scrolled = 0): { element: ThreatTimeline; after: HTMLElement; height: number } {
  const facts = records(count);
  const article = document.createElement('div');
  article.innerHTML = '<p>Before.</p><div></div><p>After.</p>';
  const [, slot, after] = article.children as unknown as [Element, HTMLElement, HTMLElement];
  document.body.append(article);
  // What a page holds before any code has come.
  slot.innerHTML = writeEmbed(embedOf(facts), facts);
  const { height } = slot.getBoundingClientRect();
  scrollTo(0, scrolled);
  const element = document.createElement('threat-timeline');
  element.setAttribute('view', 'list');
  element.append(...slot.childNodes);
  slot.append(element);
  return { element, after, height };
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
});
