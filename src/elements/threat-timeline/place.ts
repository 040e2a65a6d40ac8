/** Where a reader is while a page's own words give way to a list of another height: that stays where it was. */

/** Frames at most; and so many in which nothing moved: it is over. */
const [most, enough] = [30, 4];

/** What is in the middle of the screen, and where. */
export interface Place {
  /** The event whose beginning stands at `at`, in px of the screen; without it, what follows all of them does. */
  id?: string;
  at: number;
}

/**
 * @param host An element around its words, which are in sight.
 * @returns Undefined where they begin in view or further down: nothing above the reader changes then.
 */
export function placeIn(host: HTMLElement): Place | undefined {
  const { top, bottom } = host.getBoundingClientRect();
  if (top >= 0 || top === bottom) return undefined;
  const middle = innerHeight / 2;
  const items = bottom > middle ? [...host.querySelectorAll('[data-event]')] : [];
  const item = items.find((one) => one.getBoundingClientRect().bottom > middle);
  const id = item && idOf(item);
  return id ? { id, at: item.getBoundingClientRect().top } : { at: endOf(host) };
}

/** Where what follows begins: margins may be others than before. */
function endOf(host: Element): number {
  let node: Element | null = host;
  while (node && !node.nextElementSibling) node = node.parentElement;
  const next = node?.nextElementSibling;
  return next?.getClientRects().length
    ? next.getBoundingClientRect().top
    : host.getBoundingClientRect().bottom;
}

function idOf(item: Element): string | undefined {
  try {
    return (JSON.parse(item.getAttribute('data-event')!) as { id?: string }).id;
  } catch {
    return undefined;
  }
}

/** Who holds a place in a scroller: one alone, whose place is nearest to the middle of the screen. */
interface Keeper {
  distance: number;
  put(): void;
  end(): void;
}
const keepers = new WeakMap<Element, Keeper>();

/** Scrolls so that it stands there again, and goes on until the parts of the list about it are as high as they are. */
export function keepPlace(host: HTMLElement, { id, at }: Place): void {
  const entry = id && host.shadowRoot!.querySelector(`.entry[data-fact="${CSS.escape(id)}"]`);
  if (id && !entry) return;
  const scroller = scrollerOf(host);
  const distance = Math.abs(at - innerHeight / 2);
  const other = keepers.get(scroller);
  if (other && other.distance < distance) return other.put();
  other?.end();
  const { style } = scroller as HTMLElement;
  const { parentNode } = host;
  // What the browser holds by itself went with the words; it would move what is put right here.
  const former = style.overflowAnchor;
  style.overflowAnchor = 'none';
  let { scrollTop } = scroller;
  let [frames, quiet, frame] = [most, 0, 0];
  const end = (): void => {
    cancelAnimationFrame(frame);
    style.overflowAnchor = former;
    keepers.delete(scroller);
  };
  const put = (): void => {
    // Whoever takes it away or elsewhere takes no reader along.
    if (!host.isConnected || host.parentNode !== parentNode) return end();
    // Readers go on scrolling; in the first frames it may be the browser, for what it held before.
    if (frames < most - 2) at -= scroller.scrollTop - scrollTop;
    const by = (entry ? entry.getBoundingClientRect().top : endOf(host)) - at;
    quiet = Math.abs(by) < 1 ? quiet + 1 : 0;
    if (quiet === 0) scroller.scrollBy({ top: by, behavior: 'instant' });
    scrollTop = scroller.scrollTop;
    cancelAnimationFrame(frame);
    if (frames > 0 && quiet < enough) frame = requestAnimationFrame(put);
    else end();
    frames -= 1;
  };
  keepers.set(scroller, { distance, put, end });
  put();
}

/** What scrolls an element up and down: something around it, in whatever root, or else the page. */
function scrollerOf(element: Element): Element {
  const { body, documentElement, scrollingElement } = element.ownerDocument;
  for (let node = parentOf(element); node && node !== documentElement; node = parentOf(node)) {
    // What the body says of it is meant for the page, unless the page has its own.
    if (node === body && getComputedStyle(documentElement).overflowY === 'visible') continue;
    if (/auto|scroll/.test(getComputedStyle(node).overflowY) && node.scrollHeight > node.clientHeight)
      return node;
  }
  return scrollingElement ?? documentElement;
}

const parentOf = (node: Element): Element | null =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null;
