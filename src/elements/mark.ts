import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Bar, Stretch } from '../geometry/bar.js';
import type { BeforeAfterMark, BlocksMark, Mark, UnitsMark } from '../geometry/mark.js';
import { term, type Language } from '../language/index.js';

/**
 * The drawing of one figure: geometry as SVG attributes, words as HTML beside it, for text in a drawing that scales
 * cannot be read in a narrow slot. Hidden from screen readers: the alternative text stands beside it.
 * @param language Of the facts; says "then" and "now", the ends of a whole, what one mark is.
 * @param say Words for the number at an end of a change, to stand beside its bar.
 */
export function drawMark(mark: Mark, language: Language, say?: (value: number) => string): TemplateResult | typeof nothing {
  return mark.form === 'none'
    ? nothing
    : html`<div class="mark ${mark.form}" aria-hidden="true">${draw(mark, language, say)}</div>`;
}

function draw(mark: Exclude<Mark, { form: 'none' }>, language: Language, say?: (value: number) => string): TemplateResult {
  switch (mark.form) {
    case 'units':
      return units(mark, language);
    case 'bar':
      return drawBar(mark.bar);
    case 'track':
      return html`${drawBar(mark.bar, true)}${wholeAxis(language)}`;
    case 'cells':
      return cells(mark.filled);
    case 'arrow':
      return arrow(mark.direction);
    case 'before-after':
      return beforeAfter(mark, language, say);
    case 'blocks':
      return blocks(mark, language);
    case 'rule':
      return html`<svg class="drawing rule-line"><line x1="0" y1="50%" x2="100%" y2="50%"></line></svg>`;
  }
}

/**
 * A bar on the width of its box: what is sure filled, what is possible between dashed edges; closed by a dashed end
 * at the last number that is possible, or by a chevron where there is none.
 * @param whole The box is the whole: its outline is drawn, and the bound marked on it.
 */
export function drawBar({ solid, loose, zero, end, negative }: Bar, whole = false): TemplateResult {
  const tip = loose?.[negative ? 0 : 1];
  const bound = solid?.[negative ? 0 : 1];
  return html`<svg class="drawing bar-line">
    ${whole ? svg`<rect class="whole" width="100%" height="100%"></rect>` : nothing}
    ${loose ? edges(loose, end === 'open' ? (negative ? 8 : -8) : 0) : nothing}
    ${solid ? svg`<rect class="ink" x=${percent(solid[0])} width=${width(solid)} height="100%"></rect>` : nothing}
    ${tip === undefined ? nothing : end === 'open' ? chevron(tip, negative) : rule(tip, 'dash')}
    ${whole && end === 'open' && bound !== undefined ? rule(bound, 'tick') : nothing}
    ${whole ? nothing : rule(zero, 'zero')}
  </svg>`;
}

/** The ends of a whole under its track. */
export function wholeAxis({ locale }: Language): TemplateResult {
  const percents = new Intl.NumberFormat(locale, { style: 'percent' });
  return html`<div class="axis"><span>${percents.format(0)}</span><span>${percents.format(1)}</span></div>`;
}

const percent = (part: number): string => `${Math.round(part * 1e4) / 100}%`;
const width = ([from, to]: Stretch): string => percent(to - from);

/** Dashed edges; where the end is open they stop short of its chevron. */
function edges(loose: Stretch, short: number): SVGTemplateResult {
  return svg`<svg x=${percent(loose[0])} width=${width(loose)} height="100%">
    <g class="dash" transform="translate(${short} 0)">
      <line x2="100%" y1="1" y2="1"></line>
      <line x2="100%" y1="100%" y2="100%" transform="translate(0 -1)"></line>
    </g>
  </svg>`;
}

const rule = (at: number, name: string): SVGTemplateResult =>
  svg`<line class=${name} x1=${percent(at)} x2=${percent(at)} y1=${name === 'dash' ? '0' : '-14%'} y2=${name === 'dash' ? '100%' : '114%'}></line>`;

function chevron(at: number, negative: boolean): SVGTemplateResult {
  return svg`<svg class="chevron" x=${percent(at)} width="8" height="100%" viewBox="0 0 8 20" preserveAspectRatio="none">
    <path d=${negative ? 'M7 1L0 10L7 19' : 'M-7 1L0 10L-7 19'}></path>
  </svg>`;
}

function units({ count, unit }: UnitsMark, language: Language): TemplateResult {
  const rows = Math.ceil(count / 10);
  const columns = Math.min(10, count);
  return html`<svg class="drawing" width="${columns * 0.85}em" height="${rows * 0.85}em" viewBox="0 0 ${columns * 10} ${rows * 10}">
      <path class="ink" d=${grid(0, count, (x, y) => `M${x + 1} ${y + 5}a4 4 0 0 1 8 0a4 4 0 0 1-8 0`)}></path>
    </svg>
    ${unit ? html`<p class="legend">${term(language, 'one-mark', { unit: unit.one ?? unit.other })}</p>` : nothing}`;
}

function cells(filled: number): TemplateResult {
  const square = (inset: number) => (x: number, y: number) => {
    const side = 10 - 2 * inset;
    return `M${x + inset} ${y + inset}h${side}v${side}h${-side}z`;
  };
  return html`<svg class="drawing" width="9em" height="9em" viewBox="0 0 100 100">
    <path class="ink" d=${grid(0, filled, square(0.8))}></path>
    <path class="empty" d=${grid(filled, 100, square(1.2))}></path>
  </svg>`;
}

/** One shape for each place of a grid of tens, as one path. */
function grid(from: number, to: number, shape: (x: number, y: number) => string): string {
  let path = '';
  for (let place = from; place < to; place++) path += shape((place % 10) * 10, Math.floor(place / 10) * 10);
  return path;
}

function arrow(direction: 'up' | 'down'): TemplateResult {
  const turn = direction === 'up' ? 'rotate(0)' : 'rotate(180 16 20)';
  return html`<svg class="drawing" width="2em" height="2.5em" viewBox="0 0 32 40">
    <g transform=${turn}>
      <path class="ink" d="M16 0L30 15H21V35H11V15H2Z"></path>
      <line class="dash" x1="0" x2="32" y1="39" y2="39"></line>
    </g>
  </svg>`;
}

/** Two bars under one another, each with its end named and, where there are words for it, its number. */
export function beforeAfter(mark: BeforeAfterMark, language: Language, say?: (value: number) => string): TemplateResult {
  return html`<div class="pair">
    ${(['before', 'after'] as const).map(
      (end) => html`<span class="legend">${term(language, end)} ${say ? html`<b>${say(mark[end])}</b>` : nothing}</span>
        <div class=${end}>${drawBar(flat(mark.zero, mark[`${end}At`]))}</div>`,
    )}
  </div>`;
}

/** The bar of an exact number. */
function flat(zero: number, at: number): Bar {
  return { zero, negative: at < zero, end: 'flat', ...(at !== zero && { solid: at < zero ? [at, zero] : [zero, at] }) };
}

function blocks(mark: BlocksMark, language: Language): TemplateResult {
  const columns = Math.max(1, Math.ceil(mark.loose)) + (mark.end === 'open' ? 1 : 0);
  const row = (solid: number, loose: number, open = false) => html`<svg
    class="drawing"
    width="${columns * 1.9}em"
    viewBox="0 0 ${columns * 20} 20"
  >
    ${pieces(0, solid).map(([x, part]) => svg`<rect class="ink" x=${x} y="1" width=${part} height="18"></rect>`)}
    ${pieces(solid, loose).map(([x, part]) => svg`<rect class="dash" x=${x + 0.5} y="1.5" width=${part - 1} height="17"></rect>`)}
    ${open
      ? svg`<path class="dash" d=${`M${loose * 20 + 9} 1.5H${loose * 20 + 1}V18.5H${loose * 20 + 9}`}></path>
          <path class="chevron" d=${`M${loose * 20 + 11} 4L${loose * 20 + 17} 10L${loose * 20 + 11} 16`}></path>`
      : nothing}
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
  for (let at = from; at < to; ) {
    const next = Math.min(to, Math.floor(at) + 1);
    list.push([at * 20 + 1, Math.max(1, (next - at) * 20 - 2)]);
    at = next;
  }
  return list;
}
