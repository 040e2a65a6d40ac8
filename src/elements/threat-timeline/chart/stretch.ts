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
  /** What is not where it was drawn. */
  #moved = new Set<SVGElement>();

  /**
   * @param slice What is drawn now.
   * @param origin The position that stays: where time begins.
   */
  show(box: HTMLElement, slice: Slice, times: number, origin: number): void {
    const same = times === this.#times && (times === 1 || slice === this.#slice);
    this.#times = times;
    this.#slice = slice;
    if (same) return;
    const chart = box.querySelector<SVGElement>('.chart')!;
    const still = times === 1;
    chart.parentElement!.style.inlineSize = still ? '' : `calc(${chart.getAttribute('width')} * ${times})`;
    chart.classList.toggle('stretched', !still);
    chart.classList.toggle('pressed', times < pressed);
    const former = this.#moved;
    this.#moved = still ? new Set() : stretch(chart, times, origin);
    // A node may by now stand for another mark, of another shape.
    for (const part of former) if (!this.#moved.has(part)) part.removeAttribute('transform');
  }
}

/** @returns What was moved. */
function stretch(chart: SVGElement, times: number, origin: number): Set<SVGElement> {
  const by = (x: number): number => (x - origin) * (times - 1);
  // What is to be pressed is not seen, but of the chosen one: the others wait until it is drawn anew.
  const parts =
    ':is(.chosen > .hit, .box, .fill, .core, .edge):not([data-at]), [data-at]:not(.mark:not(.chosen) > .hit)';
  const moved = new Set(chart.querySelectorAll<SVGElement>(parts));
  const grown = `translate(${by(0)} 0) scale(${times} 1)`;
  for (const part of moved) {
    const at = part.dataset['at'];
    part.setAttribute('transform', at ? `translate(${by(Number(at))} 0)` : grown);
  }
  return moved;
}
