import { expect } from '@open-wc/testing';
import '../../src/define/index.js';
import { addLanguage } from '../../src/language/index.js';
import type { Briefing, Embed } from '../../src/briefing/types.js';
import { briefing, cleanup, mi5, text } from './fixture.js';
import { languages } from '../../src/language/all.js';
import { inLanguage } from '../language/nouns.js';
import { inPseudo, pseudo } from './pseudo.js';

/** What stands out of its slot, or is cut off within it. */
function spilled(host: Element): string[] {
  const slot = host.getBoundingClientRect();
  const found: string[] = [];
  const look = (parent: ParentNode): void => {
    for (const element of parent.children) {
      const { left, right, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const unseen =
        width <= 1 || height <= 1 || style.visibility === 'hidden' || style.clipPath === 'inset(50%)';
      if (unseen || element.localName === 'style') continue;
      const name = `${element.localName}.${element.getAttribute('class') ?? ''}: ${element.textContent?.trim().slice(0, 60)}`;
      if (right > slot.right + 1 || left < slot.left - 1) found.push(`out of its slot: ${name}`);
      // A box that scrolls shows all; one that hides what it cannot hold does not.
      const hides =
        style.overflowX === 'hidden' || style.overflowX === 'clip' || style.textOverflow === 'ellipsis';
      if (hides && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
        found.push(`cut off: ${name}`);
      const scrolls = style.overflowX === 'auto' || style.overflowX === 'scroll';
      if (!scrolls && !hides && element.localName !== 'svg') look(element);
    }
  };
  look(host.shadowRoot!);
  return found;
}

/** An element of 280 px, once it shows its facts. */
const shown = async (facts: Briefing, tag: Embed['element'], attributes: Record<string, string>) => {
  const slot = document.createElement('div');
  slot.style.inlineSize = '280px';
  const element = document.createElement(tag) as HTMLElement & {
    facts: Briefing;
    updateComplete: Promise<unknown>;
  };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.facts = facts;
  slot.append(element);
  document.body.append(slot);
  await element.updateComplete;
  for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
  await element.updateComplete;
  return element;
};

describe('words that are two fifths longer, at 280 px', () => {
  before(() => {
    addLanguage(pseudo);
    document.documentElement.lang = pseudo.code;
  });
  after(() => document.documentElement.removeAttribute('lang'));
  afterEach(cleanup);

  for (const [name, load] of [
    ['the threat update', mi5],
    ['the harbour', () => briefing('/test/briefings/harbour.json')],
  ] as const) {
    it(`${name}: each figure alone and in a row`, async () => {
      const facts = inPseudo(await load());
      const ids = facts.figures.map(({ id }) => id);
      for (const id of [...ids, ids.join(' ')]) {
        const element = await shown(facts, 'stat-callout', { figures: id });
        expect(text(element)).to.match(/\[.*\]/);
        expect(spilled(element), id).to.deep.equal([]);
        cleanup();
      }
    });

    it(`${name}: each quote`, async () => {
      const facts = inPseudo(await load());
      for (const { id } of facts.quotes) {
        const element = await shown(facts, 'pull-quote', { quote: id });
        expect(text(element)).to.match(/\[.*\]/);
        expect(spilled(element), id).to.deep.equal([]);
        cleanup();
      }
    });

    for (const view of ['list', 'chart'])
      it(`${name}: the timeline as a ${view}`, async () => {
        const facts = inPseudo(await load());
        const element = await shown(facts, 'threat-timeline', { view });
        expect(text(element)).to.match(/\[.*\]/);
        expect(spilled(element)).to.deep.equal([]);
      });

    it(`${name}: each comparison`, async () => {
      const facts = inPseudo(await load());
      const composed = (facts.embeds ?? []).flatMap(({ figures }) => (figures ? [figures.join(' ')] : []));
      for (const figures of [...facts.figures.map(({ id }) => id), ...composed]) {
        const element = await shown(facts, 'key-figure-comparison', { figures });
        expect(text(element)).to.match(/\[.*\]/);
        expect(spilled(element).join('\n'), figures).to.equal('');
        cleanup();
      }
    });
  }
});

describe('what does not fit', () => {
  afterEach(cleanup);

  it('is found where it leaves its slot, and where it is cut off', async () => {
    const element = await shown(await mi5(), 'stat-callout', { figures: 'plots-disrupted' });
    expect(spilled(element)).to.deep.equal([]);
    const unit = element.shadowRoot!.querySelector<HTMLElement>('.unit')!;
    unit.style.inlineSize = '300px';
    expect(spilled(element).join()).to.match(/out of its slot: .*unit/);
    Object.assign(unit.style, { inlineSize: '40px', overflow: 'hidden', whiteSpace: 'nowrap' });
    expect(spilled(element).join()).to.match(/cut off: .*unit/);
  });
});

describe('figures of every kind in every language, at 280 px', () => {
  afterEach(cleanup);

  for (const file of languages)
    it(file.code, async () => {
      addLanguage(file);
      for (const load of [mi5, () => briefing('/test/briefings/harbour.json')]) {
        const facts = await load();
        facts.lang = file.code;
        facts.figures = facts.figures.map((figure) => ({
          ...inLanguage(figure, file.code),
          id: figure.id,
        }));
        const ids = facts.figures.map(({ id }) => id);
        const row = await shown(facts, 'stat-callout', { figures: ids.join(' ') });
        expect(row.shadowRoot!.querySelectorAll('.amount').length).to.equal(ids.length);
        expect(spilled(row).join('\n')).to.equal('');
        const cards = await shown(facts, 'key-figure-comparison', { figures: ids.join(' ') });
        expect(spilled(cards).join('\n')).to.equal('');
        cleanup();
      }
    });
});
