/** What may be drawn of figures, told from the data anew, without the code that draws. */
import { expect } from '@open-wc/testing';
import type { Briefing, Figure } from '../../src/briefing/types.js';
import { words } from '../../src/language/en.js';

/** A briefing that holds these figures, and all that they must have. */
export function factsOf(parts: Partial<Figure>[]): Briefing {
  const figures = parts.map((part, index) => ({
    id: `f${index}`,
    label: `Figure ${index}`,
    asWritten: 'as it was written',
    attribution: 'she said',
    cites: [{ source: 'paper', exact: `words ${index}` }],
    ...part,
  }));
  return {
    $schema: 'https://standfirst.example/briefing/1/schema.json',
    id: 'story',
    lang: 'en',
    title: 'Story',
    version: 1,
    status: 'usable',
    asOf: { words: 'today', basis: 'unknown' },
    publisher: { name: 'Paper' },
    sources: [{ id: 'paper', type: 'article', title: 'Title', publisher: 'Paper', lang: 'en' }],
    actors: [],
    figures,
    quotes: [],
    events: [],
  } as unknown as Briefing;
}

const count = (path: Element | null, mark: RegExp): number =>
  path?.getAttribute('d')?.match(mark)?.length ?? 0;
const number = (node: Element, name: string): number => Number(node.getAttribute(name));
const open = /more-than|at-least|just-over/;
const exact = ({ qualifier }: Figure): boolean => qualifier === 'exact';

/** Whether one figure's own mark says no more than its data. */
function supported(mark: Element, figure: Figure): void {
  const { kind, qualifier, value, base, direction, scale, reading } = figure;
  const why = `${mark.className} for ${JSON.stringify(figure)}`;
  const form = mark.classList[1];
  expect(/duration|rank/.test(kind) || reading === 'unclear', why).to.equal(false);
  if (form === 'units') {
    expect(kind === 'count' && exact(figure), why).to.equal(true);
    expect(count(mark.querySelector('.ink'), /M/g), why).to.equal(value);
  } else if (form === 'cells') {
    expect(kind === 'share' && exact(figure) && scale === 'percent', why).to.equal(true);
    expect(count(mark.querySelector('.ink'), /M/g), why).to.equal(value);
  } else if (form === 'arrow') {
    expect(/change|trend/.test(kind) && direction !== 'flat', why).to.equal(true);
    expect(mark.querySelector('g')!.getAttribute('transform')!.startsWith('rotate(180'), why).to.equal(
      direction === 'down',
    );
  } else if (form === 'rule') expect(direction, why).to.equal('flat');
  else if (form === 'before-after') {
    expect(exact(figure) && base !== undefined, why).to.equal(true);
    expect(mark.querySelectorAll('.dash, .chevron').length, why).to.equal(0);
  } else if (form === 'blocks') {
    expect(kind, why).to.equal('multiple');
    expect(mark.querySelectorAll('svg:first-of-type .ink').length, why).to.equal(1);
  } else if (form === 'bar' || form === 'track') {
    expect(form === 'track', why).to.equal(kind === 'share');
    if (kind !== 'share') expect(exact(figure), why).to.equal(false);
    ends(mark, figure, why);
  } else expect.fail(why);
  expect(qualifier !== 'exact' && (form === 'units' || form === 'cells'), why).to.equal(false);
}

/** A bound is open, an estimate is dashed, and only an exact number ends flat. */
function ends(mark: Element, figure: Figure, why: string): void {
  const loose = mark.querySelectorAll('.dash, .ring, .span').length > 0;
  expect(loose, why).to.equal(!exact(figure));
  // "A loss of more than 5" is open on the other side.
  const loss = figure.lower === undefined && Number(figure.upper) <= 0;
  expect(mark.querySelectorAll('.chevron').length > 0, why).to.equal(open.test(figure.qualifier) || loss);
}

/** Whether figures on one scale may share it, and are as long as their numbers. */
function comparable(scale: Element, figures: Figure[]): void {
  const why = `${scale.className} for ${JSON.stringify(figures)}`;
  const [first] = figures;
  for (const other of figures) {
    expect([other.kind, other.unit?.id, other.scale === 'points'], why).to.deep.equal([
      first!.kind,
      first!.unit?.id,
      first!.scale === 'points',
    ]);
    if (other.series === undefined || other.series !== first!.series) {
      expect(other.window?.words, why).to.equal(first!.window?.words);
      if (other.of) expect(other === first || other.of.defined, why).to.equal(true);
    }
    expect(/trend|duration|rank|multiple/.test(other.kind), why).to.equal(false);
  }
  const size = ({ value, scale: of }: Figure): number =>
    Math.abs(Number(value)) * (of === 'fraction' ? 100 : 1);
  if (scale.classList.contains('parts')) {
    const parts = figures.filter(({ id, breakdown }) => breakdown !== undefined && breakdown !== id);
    expect(figures.every(exact), why).to.equal(true);
    const whole = figures.find((one) => !parts.includes(one));
    const sum = parts.reduce((total, part) => total + size(part), 0);
    expect(sum, why).to.be.at.most((whole ? size(whole) : 100) + parts.length / 2);
    const drawn = [...scale.querySelectorAll('.bar-line .ink')].reduce(
      (end, part) => Math.max(end, number(part, 'x') + number(part, 'width')),
      0,
    );
    expect(drawn, why).to.be.at.most(1000.1);
    return;
  }
  const rows = [...scale.querySelectorAll<HTMLElement>('[data-fact]')];
  const widths: [number, number][] = [];
  for (const row of rows) {
    const figure = figures.find(({ id }) => id === row.dataset.fact)!;
    const mark = row.querySelector('.mark');
    if (!mark) continue;
    if (scale.classList.contains('units')) {
      expect(exact(figure), why).to.equal(true);
      expect(count(mark.querySelector('.ink'), /M/g), why).to.equal(figure.value);
    } else if (scale.classList.contains('before-after')) {
      expect(exact(figure) && figure.base !== undefined, why).to.equal(true);
    } else {
      ends(mark, figure, why);
      const bar = mark.querySelector('rect.ink');
      if (exact(figure) && bar) widths.push([size(figure), number(bar, 'width')]);
    }
  }
  for (const [a, drawnA] of widths)
    for (const [b, drawnB] of widths)
      expect(Math.abs(drawnA * b - drawnB * a), why).to.be.at.most(0.2 * Math.max(a, b));
}

/** Every figure shown says its qualifier, and every drawing is borne out by the data. */
export function honest(element: Element, { figures }: Briefing): void {
  const root = element.shadowRoot!;
  const scales = [...root.querySelectorAll('.comparison:not(.single, .cards)')];
  for (const scale of scales) {
    const ids = [...scale.querySelectorAll<HTMLElement>('[data-fact]')].map(({ dataset }) => dataset.fact!);
    comparable(
      scale,
      figures.filter(({ id }) => ids.includes(id)),
    );
  }
  for (const node of root.querySelectorAll<HTMLElement>('[data-fact]')) {
    const figure = figures.find(({ id }) => id === node.dataset.fact)!;
    const { qualifier } = figure;
    if (qualifier !== 'exact' && qualifier !== 'round' && !/trend|multiple/.test(figure.kind)) {
      const amount = node.querySelector('.amount, .row-amount')!.textContent!.replace(/\u00a0/g, ' ');
      const said = (words[qualifier] as string)
        .split('|')
        .some((wording) => wording.split(/\{\w+\}/).every((part) => amount.includes(part.trim())));
      expect(said, `"${amount}" for ${qualifier}`).to.equal(true);
    }
    if (!node.closest('.comparison:not(.single, .cards)'))
      for (const mark of node.querySelectorAll('.mark')) supported(mark, figure);
  }
}
