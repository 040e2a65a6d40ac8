import { scrollerOf } from '../place.js';
import { em, type Drawing } from './draw.js';

/** The lane that a reader zooms at: it stays under the pointer, though those above it come to take more rows, or fewer. */
export class HeldLane {
  #lane = -1;
  #scroller: HTMLElement | undefined;
  /** What the page said of what the browser holds in it by itself; undefined where that was left as it is. */
  #anchor: string | undefined;

  /** @param y Where on the screen a reader zooms, in px. */
  take(box: HTMLElement, { lanes, height }: Drawing, y: number): void {
    const { top, height: px } = box.querySelector('.chart')!.getBoundingClientRect();
    const at = ((y - top) / px) * height;
    this.#lane = lanes.findIndex((lane) => lane.height > 0 && lane.top + lane.height > at);
    if (this.#scroller) return;
    this.#scroller = scrollerOf(box) as HTMLElement | undefined;
    if (!this.#scroller) return;
    const { style } = this.#scroller;
    // It would hold what stands below the chart. Where it is told not to already, that is not ours to end.
    if (style.overflowAnchor === 'none') return;
    // Safari does not have it.
    this.#anchor = style.overflowAnchor ?? '';
    style.overflowAnchor = 'none';
  }

  /**
   * Scrolls by as much as the lane was moved.
   * @param size One em, in px.
   */
  keep(former: Drawing | undefined, now: Drawing, size: number): void {
    const [from, to] = [former?.lanes[this.#lane]?.top, now.lanes[this.#lane]?.top];
    if (from === undefined || to === undefined || from === to) return;
    this.#scroller?.scrollBy({ top: ((to - from) * size) / em, behavior: 'instant' });
  }

  letGo(): void {
    this.#lane = -1;
    if (this.#scroller && this.#anchor !== undefined) this.#scroller.style.overflowAnchor = this.#anchor;
    this.#anchor = this.#scroller = undefined;
  }
}
