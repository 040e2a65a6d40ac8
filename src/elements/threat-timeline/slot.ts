/** From this width, in em, a chart is easier to read than a list. */
const wide = 45;

/** The slot that an embed stands in: how wide it is, and which view that asks for. */
export class Slot {
  /** In em; 0 while it is not known. */
  width = 0;
  /** What of the element's width is not its slot, in px. */
  padding = 0;
  /** The view that suits it. */
  suits: 'list' | 'chart' = 'list';
  #wide = false;
  #observer: ResizeObserver | undefined;

  /** @param onChange Told that it has another width. */
  constructor(
    readonly host: HTMLElement,
    readonly onChange: () => void,
  ) {}

  connect(): void {
    const { host } = this;
    const view = host.ownerDocument.defaultView;
    this.#observer?.disconnect();
    if (!view) return;
    // While the page is still being read, its words may be to come.
    if (host.ownerDocument.readyState !== 'loading') this.#measure();
    // In the next frame: what changes the size while it is observed is an error on the page in some browsers.
    this.#observer = new ResizeObserver(([entry]) =>
      view.requestAnimationFrame(() => this.#measure(entry!.contentRect.width)),
    );
    this.#observer.observe(host);
  }

  disconnect(): void {
    this.#observer?.disconnect();
  }

  /** @param px Its width without padding, where that is known already: to ask would lay out the page. */
  #measure(px?: number): void {
    const { fontSize, paddingLeft, paddingRight } = getComputedStyle(this.host);
    this.padding = (parseFloat(paddingLeft) || 0) + (parseFloat(paddingRight) || 0);
    const width = Math.max(0, px ?? this.host.clientWidth - this.padding) / (parseFloat(fontSize) || 16);
    // What is hidden for a while keeps what it had.
    if (width === 0 || Math.abs(width - this.width) < 0.25) return;
    const isFirst = this.width === 0;
    this.width = width;
    if (isFirst || this.#wide !== width >= wide) {
      this.#wide = width >= wide;
      const reading = isFirst ? this.#read() : this.suits === 'list' && this.#begun();
      this.suits = this.#wide && !reading ? 'chart' : 'list';
    }
    this.onChange();
  }

  /** A list that a reader is in the middle of is not taken from under them when they turn the phone. */
  #begun(): boolean {
    const { top, bottom } = this.host.getBoundingClientRect();
    return top < 0 && bottom > 0;
  }

  /** Words that stood in the page and are before the reader's eyes stay where they are: a chart then comes by a press. */
  #read(): boolean {
    const { host } = this;
    const { top, bottom } = host.getBoundingClientRect();
    return (
      host.childElementCount > 0 && bottom > 0 && top < (host.ownerDocument.defaultView?.innerHeight ?? 0)
    );
  }
}
