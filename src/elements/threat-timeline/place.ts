/** Where a reader is while a page's own words give way to a list of another height: that stays where it was. */

/** Frames in which nothing moved: it is over. */
const enough = 4;

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
  const middle = (host.ownerDocument.defaultView?.innerHeight ?? 0) / 2;
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

/** Scrolls so that it stands there again, and goes on until the parts of the list about it are as high as they are. */
export function keepPlace(host: HTMLElement, { id, at }: Place): void {
  const entry = id && host.shadowRoot!.querySelector(`.entry[data-fact="${CSS.escape(id)}"]`);
  if (id && !entry) return;
  const scroller = scrollerOf(host);
  const { style } = scroller as HTMLElement;
  // What the browser holds by itself went with the words; it would move what is put right here.
  const former = style.overflowAnchor;
  style.overflowAnchor = 'none';
  let { scrollTop } = scroller;
  const put = (frames: number, quiet: number): void => {
    // Readers go on scrolling.
    at -= scroller.scrollTop - scrollTop;
    const by = (entry ? entry.getBoundingClientRect().top : endOf(host)) - at;
    const still = Math.abs(by) < 1;
    if (!still) scroller.scrollBy({ top: by, behavior: 'instant' });
    scrollTop = scroller.scrollTop;
    if (frames > 0 && quiet < enough) requestAnimationFrame(() => put(frames - 1, still ? quiet + 1 : 0));
    else style.overflowAnchor = former;
  };
  put(30, 0);
}

/** What scrolls an element up and down: something around it, in whatever root, or else the page. */
function scrollerOf(element: Element): Element {
  for (let node = parentOf(element); node; node = parentOf(node)) {
    if (/auto|scroll/.test(getComputedStyle(node).overflowY) && node.scrollHeight > node.clientHeight)
      return node;
  }
  return element.ownerDocument.scrollingElement ?? element.ownerDocument.documentElement;
}

const parentOf = (node: Element): Element | null =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null;
