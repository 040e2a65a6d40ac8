import { isServer } from 'lit';
import { batch } from './list.js';
import { keepPlace, placeIn, type Place } from './place.js';

/** So many entries, and so many passages, are made at once; more of them when there is time. */
const [first, passages] = [2 * batch, 50];
/** So many more entries at a time: less than a reader would notice waiting for. */
const next = 4 * batch;

/** How much of a long timeline is made by now: what was not made at first is made bit by bit. */
export class Making {
  entries = isServer ? Infinity : first;
  #cited = isServer ? Infinity : 0;
  /** The wait for idle time that counts: another is over, or its window is gone. */
  #waiting: object | undefined;
  /** Of the page's own words, in px. */
  #height = 0;
  /** What a reader is at, until it is put back. */
  #place: Place | undefined;

  /** @param onMore Told that more is to be made. */
  constructor(
    readonly host: HTMLElement,
    readonly onMore: () => void,
  ) {}

  /** Passages asked for; 0 before a reader opened them. */
  get cited(): number {
    return this.#cited;
  }

  get passages(): number {
    return Math.max(this.#cited, passages);
  }

  /**
   * Looks at what stands in the page, which may be its own words of all this: what stands below them stays where it is.
   * To be asked before they are out of sight.
   */
  inPlace(): void {
    const { host } = this;
    if (isServer || host.childElementCount === 0) return;
    this.#height = host.getBoundingClientRect().height;
    // Of what did not come of an earlier look, a reader may have moved on since.
    this.#place = undefined;
    this.hold();
  }

  /**
   * What a reader has come to stays where it is. To be asked while it is still to be seen.
   * @param begun Though the list begins in view.
   */
  hold(begun = false): void {
    this.#place ??= placeIn(this.host, begun);
    if (this.#place) this.all();
  }

  /** What is shown now stands in its place. */
  placed(): void {
    if (this.#place) keepPlace(this.host, this.#place);
    this.#place = undefined;
  }

  /** What is sought may stand far down: everything is made at once. */
  all(): void {
    this.entries = Infinity;
  }

  /** Other entries than before: as at first. */
  anew(): void {
    this.entries = first;
    this.#height = 0;
  }

  /** @returns Whether passages are to be made that were not. */
  cite(): boolean {
    if (this.#cited > 0) return false;
    this.#cited = passages;
    return true;
  }

  /** The element left its page, and with it the window that was to call. */
  stop(): void {
    this.#waiting = undefined;
  }

  /**
   * Goes on when there is time, so that the page never waits for it; until then a list is as high as the page's words were.
   * @param count How many events are to be listed.
   * @param listed Whether they are listed, all of them.
   * @param proofs Counts the passages that prove them.
   */
  more(box: HTMLElement | null, count: number, listed: boolean, proofs: () => number): void {
    if (box) box.style.minBlockSize = this.entries < count && this.#height > 0 ? `${this.#height}px` : '';
    const entries = listed && this.entries < count;
    const cited = this.#cited > 0 && proofs() > this.#cited;
    const view = this.host.ownerDocument.defaultView;
    // Nobody looks at a document without a window.
    if (!view || this.#waiting || !(entries || cited)) return;
    const waiting = (this.#waiting = {});
    const later = view.requestIdleCallback?.bind(view) ?? ((call: () => void) => view.setTimeout(call, 20));
    later(() => {
      if (this.#waiting !== waiting) return;
      this.#waiting = undefined;
      if (entries) this.entries += next;
      if (cited) this.#cited += 2 * passages;
      this.onMore();
    });
  }
}
