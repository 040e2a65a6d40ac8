import type { Slice } from './draw.js';

/** Shorter than this, words would run into each other: the marks are left, until they are drawn anew. */
const pressed = 0.75;

/**
 * Shows a drawing longer than it is, which is what zooming looks like until it is drawn anew: bars grow, and words,
 * symbols, ends and lines (`data-at`) go where they belong, as they are. Nothing with letters is scaled, and the drawing
 * keeps its own size, since browsers set letters anew at each other scale.
 */
export class Stretch {
  #times = 1;
  #slice: Slice | undefined;

  /**
   * @param slice What is drawn now.
   * @param origin The position that stays: where time begins.
   */
  show(box: HTMLElement, slice: Slice, times: number, origin: number): void {
    const same = times === this.#times && (times === 1 || slice === this.#slice);
    this.#times = times;
    this.#slice = slice;
    if (!same) stretch(box.querySelector<SVGElement>('.chart')!, times, origin);
  }
}

function stretch(chart: SVGElement, times: number, origin: number): void {
  const still = times === 1;
  const moved = (x: number): number => (x - origin) * (times - 1);
  const grown = still ? '' : `translate(${moved(0)} 0) scale(${times} 1)`;
  chart.parentElement!.style.inlineSize = still ? '' : `calc(${chart.getAttribute('width')} * ${times})`;
  chart.classList.toggle('stretched', !still);
  chart.classList.toggle('pressed', times < pressed);
  // What is to be pressed is not seen, but of the chosen one: the others wait until it is drawn anew.
  const hits = still ? '.hit' : '.chosen > .hit';
  for (const part of chart.querySelectorAll<SVGElement>(`:is(${hits}, .fill, .core, .edge):not([data-at])`))
    part.setAttribute('transform', grown);
  // An outline that is scaled would be thicker at its ends.
  for (const { style, x, width } of chart.querySelectorAll<SVGRectElement>('.box')) {
    style.setProperty('x', still ? '' : `${x.baseVal.value + moved(x.baseVal.value)}px`);
    style.width = still ? '' : `${width.baseVal.value * times}px`;
  }
  for (const part of chart.querySelectorAll<SVGElement>(`[data-at]:not(.hit), ${hits}[data-at]`))
    part.setAttribute('transform', still ? '' : `translate(${moved(Number(part.dataset['at']))} 0)`);
}
