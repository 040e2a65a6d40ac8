import { em } from './draw.js';
import { listen } from './gestures.js';

/** What a reader does with the scrolling part of a chart, at most once a frame. */
export interface Moves {
  scrolled(): void;
  /**
   * @param share Of the width seen, in the direction of time: the place that is to stay where it is.
   * @param by What it is then moved by, of the same width.
   * @param y Where on the screen, in px.
   */
  zoomed(times: number, share: number, by: number, y: number): void;
}

/**
 * The part of a chart that scrolls, by the browser's own means. Lengths are in sixteenths of an em and run in the
 * direction of time, also where a right-to-left page counts backwards.
 */
export class Scroller {
  readonly quiet: () => void;
  /** Where it was last put or seen, in px: to ask would lay out the page. */
  #at = 0;
  #frame = 0;
  #zoom: { times: number; x: number; y: number; by: number } | undefined;
  /** One em, in px; 0 before it is known. */
  #size = 0;
  #rtl = false;

  constructor(
    readonly element: HTMLElement,
    readonly moves: Moves,
  ) {
    const unheard = listen(element, { zoom: this.#onZoom });
    element.addEventListener('scroll', this.#onScroll);
    this.quiet = () => {
      unheard();
      element.removeEventListener('scroll', this.#onScroll);
    };
  }

  /** It was hidden or out of the page, which some browsers take for a scroll to the start. */
  forget(): void {
    this.#at = NaN;
  }

  /** What changes where it stands, or how that is counted. */
  fit(size: number, rtl: boolean): void {
    if (size === this.#size && rtl === this.#rtl) return;
    if (this.#size > 0) this.#at = NaN;
    this.#size = size;
    this.#rtl = rtl;
  }

  get left(): number {
    this.#at = Math.abs(this.element.scrollLeft);
    return (this.#at * em) / this.#size;
  }

  set left(left: number) {
    const px = Math.max(0, (left * this.#size) / em);
    if (Math.abs(px - this.#at) < 1) return;
    this.#at = px;
    this.element.scrollLeft = this.#rtl ? -px : px;
  }

  #onScroll = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      // What is hidden stands nowhere.
      if (this.element.clientWidth > 0) this.moves.scrolled();
    });
  };

  #onZoom = (times: number, x: number, y: number, by = 0): void => {
    const pending = this.#zoom;
    this.#zoom = { times: (pending?.times ?? 1) * times, x, y, by: (pending?.by ?? 0) + by };
    if (pending) return;
    requestAnimationFrame(() => {
      const { times: all, x: end, y, by: moved } = this.#zoom!;
      // What was under the fingers is to be under them again.
      const at = end - moved;
      this.#zoom = undefined;
      const { left, right, width } = this.element.getBoundingClientRect();
      if (width === 0) return;
      const share = (this.#rtl ? right - at : at - left) / width;
      const on = this.#rtl ? -1 : 1;
      this.moves.zoomed(all, Math.min(1, Math.max(0, share)), (on * moved) / width, y);
    });
  };
}
