import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Bar, Stretch } from '../geometry/bar.js';
import type { BeforeAfterMark, BlocksMark, Mark, UnitsMark } from '../geometry/mark.js';
import { term, type Language } from '../language/index.js';

/** The numbers at the ends of a change, in words. */
type Ends = Record<'before' | 'after', string>;

/**
 * The drawing of one figure: geometry as SVG attributes, words as HTML beside it, for text in a drawing that scales
 * cannot be read in a narrow slot. Hidden from screen readers: the alternative text stands beside it.
 * @param language Of the facts; says "then" and "now", the ends of a whole, what one mark is.
 * @param ends Words for the number at each end of a change, to stand beside its bar.
 */
export function drawMark(mark: Mark, language: Language, ends?: Ends): TemplateResult | typeof nothing {
  return mark.form === 'none'
    ? nothing
    : html`<div class="mark ${mark.form}" aria-hidden="true">${draw(mark, language, ends)}</div>`;
}

function draw(mark: Exclude<Mark, { form: 'none' }>, language: Language, ends?: Ends): TemplateResult {
  switch (mark.form) {
    case 'units':
      return drawUnits(mark, language);
    case 'bar':
      return drawBar(mark.bar);
    case 'track':
      return html`${drawBar(mark.bar, true)}${wholeAxis(language)}`;
    case 'cells':
      return drawCells(mark.filled);
    case 'arrow':
      return drawArrow(mark.direction);
    case 'before-after':
      return beforeAfter(mark, language, ends);
    case 'blocks':
      return drawBlocks(mark, language);
    case 'rule':
      return html`<svg class="drawing rule-line" viewBox="0 0 1000 20" preserveAspectRatio="none">
        <path d="M0 10H1000"></path>
      </svg>`;
  }
}

/**
 * A bar on the width of its box, a thousand units wide (not per cents: a reader of the code shall find no number that
 * the source does not say). What is sure is filled, what is possible stands between dashed edges; closed by a dashed
 * end at the last number that is possible, or by a chevron where there is none.
 * @param whole The box is the whole: its outline is drawn, and the bound marked on it.
 */
export function drawBar({ solid, loose, zero, end, negative }: Bar, whole = false): TemplateResult {
  const outer = negative ? 0 : 1;
  return html`<svg class="drawing bar-line" viewBox="0 0 1000 20" preserveAspectRatio="none">
    ${whole ? svg`<rect class="whole" width="1000" height="20"></rect>` : nothing}
    ${solid ? svg`<rect class="ink" x=${units(solid[0])} width=${units(solid[1] - solid[0])} height="20"></rect>` : nothing}
    ${loose ? svg`<path class="dash" d=${edges(loose, end === 'open', negative)}${solid || loose[0] === zero ? '' : 'Z'}></path>` : nothing}
    ${loose && end === 'open' ? svg`<path class="chevron" d=${chevron(loose[outer], negative)}></path>` : nothing}
    ${whole ? (solid && end === 'open' ? upright(solid[outer], 'tick') : nothing) : upright(zero, 'zero')}
  </svg>`;
}

/** The ends of a whole under its track. */
export function wholeAxis({ locale }: Language): TemplateResult {
  const percents = new Intl.NumberFormat(locale, { style: 'percent' });
  return html`<div class="axis"><span>${percents.format(0)}</span><span>${percents.format(1)}</span></div>`;
}

const units = (part: number): number => Math.round(part * 1e4) / 10;
/** How far a chevron reaches back from its point. */
const reach = 0.022;

/** Dashed edges; open, they stop short of the chevron, else they end in a dashed end. */
function edges([from, to]: Stretch, open: boolean, negative: boolean): string {
  const [start, end] = negative ? [to, from] : [from, to];
  const last = units(open ? Math.max(0, end + (negative ? reach : -reach)) : end);
  return open
    ? `M${units(start)} 1H${last}M${units(start)} 19H${last}`
    : `M${units(start)} 1H${last}V19H${units(start)}`;
}

function chevron(point: number, negative: boolean): string {
  const back = units(point + (negative ? reach : -reach));
  return `M${back} 1L${units(point)} 10L${back} 19`;
}

const upright = (at: number, name: string): SVGTemplateResult =>
  svg`<path class=${name} d=${`M${units(at)} -3V23`}></path>`;

/** A row of marks, each of one size, on a track of as many as the longest row has. */
export function drawRow(count: number, most: number): TemplateResult {
  return html`<svg class="drawing units-line" viewBox="0 0 ${most * 10} 10" width="${most * 0.95}em">
    <path class="ink" d=${grid(0, count, (x) => `M${x + 1} 5a4 4 0 0 1 8 0a4 4 0 0 1-8 0`, most)}></path>
  </svg>`;
}

function drawUnits({ count, unit }: UnitsMark, language: Language): TemplateResult {
  const rows = Math.ceil(count / 10);
  const columns = Math.min(10, count);
  return html`<svg
      class="drawing"
      width="${columns * 0.85}em"
      height="${rows * 0.85}em"
      viewBox="0 0 ${columns * 10} ${rows * 10}"
    >
      <path
        class="ink"
        d=${grid(0, count, (x, y) => `M${x + 1} ${y + 5}a4 4 0 0 1 8 0a4 4 0 0 1-8 0`)}
      ></path>
    </svg>
    ${unit ? html`<p class="legend">${term(language, 'one-mark', { unit: unit.one ?? unit.other })}</p>` : nothing}`;
}

function drawCells(filled: number): TemplateResult {
  const square = (inset: number) => (x: number, y: number) => {
    const side = 10 - 2 * inset;
    return `M${x + inset} ${y + inset}h${side}v${side}h${-side}z`;
  };
  return html`<svg class="drawing" width="9em" height="9em" viewBox="0 0 100 100">
    <path class="ink" d=${grid(0, filled, square(0.8))}></path>
    <path class="empty" d=${grid(filled, 100, square(1.2))}></path>
  </svg>`;
}

/** One shape for each place of a grid, of tens where nothing else is said, as one path. */
function grid(from: number, to: number, shape: (x: number, y: number) => string, columns = 10): string {
  let path = '';
  for (let place = from; place < to; place++)
    path += shape((place % columns) * 10, Math.floor(place / columns) * 10);
  return path;
}

function drawArrow(direction: 'up' | 'down'): TemplateResult {
  const turn = direction === 'up' ? 'rotate(0)' : 'rotate(180 16 20)';
  return html`<svg class="drawing" width="2em" height="2.5em" viewBox="0 0 32 40">
    <g transform=${turn}>
      <path class="ink" d="M16 0L30 15H21V35H11V15H2Z"></path>
      <line class="dash" x1="0" x2="32" y1="39" y2="39"></line>
    </g>
  </svg>`;
}

/** Two bars under one another, each with its end named and, where there are words for it, its number. */
export function beforeAfter(mark: BeforeAfterMark, language: Language, ends?: Ends): TemplateResult {
  return html`<div class="pair">
    ${(['before', 'after'] as const).map(
      (end) =>
        html`<span class="legend">${term(language, end)} ${ends ? html`<b>${ends[end]}</b>` : nothing}</span>
          <div class=${end}>${drawBar(flat(mark.zero, mark[`${end}At`]))}</div>`,
    )}
  </div>`;
}

/** The bar of an exact number. */
function flat(zero: number, at: number): Bar {
  return {
    zero,
    negative: at < zero,
    end: 'flat',
    ...(at !== zero && { solid: at < zero ? [at, zero] : [zero, at] }),
  };
}

function drawBlocks(mark: BlocksMark, language: Language): TemplateResult {
  const columns = Math.max(1, Math.ceil(mark.loose)) + (mark.end === 'open' ? 1 : 0);
  const row = (solid: number, loose: number, open = false) =>
    html`<svg class="drawing" width="${columns * 1.9}em" viewBox="0 0 ${columns * 20} 20">
      ${pieces(0, solid).map(([x, part]) => svg`<rect class="ink" x=${x} y="1" width=${part} height="18"></rect>`)}
      ${pieces(solid, loose).map(([x, part]) => svg`<rect class="dash" x=${x + 0.5} y="1.5" width=${part - 1} height="17"></rect>`)}
      ${
        open
          ? svg`<path class="dash" d=${`M${loose * 20 + 9} 1.5H${loose * 20 + 1}V18.5H${loose * 20 + 9}`}></path>
          <path class="chevron" d=${`M${loose * 20 + 11} 4L${loose * 20 + 17} 10L${loose * 20 + 11} 16`}></path>`
          : nothing
      }
    </svg>`;
  const soft = mark.end === 'about';
  const sure = soft ? Math.ceil(mark.solid) - 1 : mark.solid;
  return html`<div class="pair">
    <span class="legend">${term(language, 'then')}</span>${row(1, 1)}
    <span class="legend">${term(language, 'now')}</span>${row(sure, mark.loose, mark.end === 'open')}
  </div>`;
}

/** Blocks from one number to another, the last or first perhaps a part of one: where each stands, and how wide it is. */
function pieces(from: number, to: number): [x: number, width: number][] {
  const list: [number, number][] = [];
  for (let at = from; at < to;) {
    const next = Math.min(to, Math.floor(at) + 1);
    list.push([at * 20 + 1, Math.max(1, (next - at) * 20 - 2)]);
    at = next;
  }
  return list;
}
