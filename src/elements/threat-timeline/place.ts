/**
 * Where a reader is while a timeline becomes of another height: its list takes the place of the page's words, a chart
 * that of the list, other facts come. What they have before their eyes stays where it was.
 */

/** Frames at most; so many in which nothing moved: it is over; and so many first ones are the browser's own. */
const [most, enough, settling] = [30, 4, 2];

/** What is in the middle of what is seen, and where its top is, in px from the top of that. */
export interface Place {
  at: number;
  /** An event. */
  id?: string;
  /** Of words that have lost their ids: which of how many. */
  nth?: [index: number, count: number];
  /** Past all events, what follows them; without it, their end. */
  after?: Element;
}

/** @returns Undefined where it begins in view or further down, or nobody sees it: nothing above the reader changes then. */
export function placeIn(host: HTMLElement): Place | undefined {
  const { ownerDocument: page } = host;
  const scroller = scrollerOf(host);
  // A page that is still loading is brought to its fragment by the browser.
  const led = page.readyState !== 'complete' && page.querySelector(':target');
  if (!scroller || led || host.checkVisibility?.() === false) return undefined;
  // What moved since the last frame is put right first.
  keepers.get(scroller)?.put();
  const start = startOf(scroller);
  const { top, bottom } = host.getBoundingClientRect();
  if (top >= start || top === bottom) return undefined;
  const middle = start + scroller.clientHeight / 2;
  const items = bottom > middle ? itemsOf(host, middle) : [];
  const index = items.findIndex((item) => item.getBoundingClientRect().bottom > middle);
  const item = items[index];
  if (item) {
    const at = item.getBoundingClientRect().top - start;
    const id = item.dataset['fact'] ?? idOf(item);
    return id ? { at, id } : { at, nth: [index, items.length] };
  }
  if (bottom > middle) return undefined;
  const after = followerOf(host);
  return { at: (after?.getBoundingClientRect().top ?? bottom) - start, after };
}

/** The events as they are seen, about a line on the screen: those of the list, else the page's words. */
function itemsOf(host: HTMLElement, line: number): HTMLElement[] {
  const lists = [...(host.shadowRoot?.querySelectorAll('.list .entries') ?? [])];
  // In a part that is far from view, and has no height of its own yet, entries stand where they will not be.
  const list = lists.find((part) => part.getBoundingClientRect().bottom > line);
  if (list) return [...list.children] as HTMLElement[];
  const known = [...host.querySelectorAll<HTMLElement>('[data-event]')];
  return known.length > 0 ? known : [...host.querySelectorAll<HTMLElement>('ol > li:not(li li)')];
}

function idOf(item: Element): string | undefined {
  try {
    return (JSON.parse(item.getAttribute('data-event')!) as { id?: string } | null)?.id;
  } catch {
    return undefined;
  }
}

/** The next below it in the page, not what stands beside it or is fixed. */
function followerOf(host: Element): Element | undefined {
  const { bottom } = host.getBoundingClientRect();
  for (let node: Element | null = host; node; node = node.parentElement)
    for (let next = node.nextElementSibling; next; next = next.nextElementSibling) {
      const below = next.getClientRects().length > 0 && next.getBoundingClientRect().top >= bottom - 1;
      if (below && /static|relative/.test(getComputedStyle(next).position)) return next;
    }
  return undefined;
}

/** Who holds a place in a scroller: one alone, whose place is nearest to the middle of what is seen. */
interface Keeper {
  distance: number;
  put(): void;
  end(): void;
}
const keepers = new WeakMap<Element, Keeper>();

/** Keeps an event where it is now: what a reader was brought to goes before all else. */
export function stayAt(host: HTMLElement, id: string): void {
  const scroller = scrollerOf(host);
  const entry = entryOf(host, { at: 0, id });
  if (scroller && entry)
    keep(host, scroller, { at: entry.getBoundingClientRect().top - startOf(scroller), id }, -1);
}

/** Scrolls so that it stands there again, and goes on until what is about it is as high as it will be. */
export function keepPlace(host: HTMLElement, place: Place): void {
  const scroller = scrollerOf(host);
  if (scroller) keep(host, scroller, place, Math.abs(place.at - scroller.clientHeight / 2));
}

function keep(host: HTMLElement, scroller: Element, place: Place, distance: number): void {
  const entry = entryOf(host, place);
  if (!entry && (place.id || place.nth)) return showAtAll(host, scroller);
  const other = keepers.get(scroller);
  if (other && other.distance < distance) return other.put();
  other?.end();
  const { parentNode } = host;
  const view = host.ownerDocument.defaultView!;
  const { hash } = view.location;
  const { style } = scroller as HTMLElement;
  // What the browser holds by itself went with the words; it would move what is put right here.
  const former = style.overflowAnchor;
  style.overflowAnchor = 'none';
  const taken = new AbortController();
  let { at } = place;
  let { scrollTop } = scroller;
  let [frames, quiet, frame] = [most, 0, 0];
  const end = (): void => {
    view.cancelAnimationFrame(frame);
    taken.abort();
    resized.disconnect();
    style.overflowAnchor = former;
    keepers.delete(scroller);
  };
  /** Whoever takes it away, moves it or goes elsewhere takes the reader along. */
  const isOver = (): boolean =>
    !host.isConnected ||
    host.parentNode !== parentNode ||
    view.location.hash !== hash ||
    !(entry ?? host).getClientRects().length ||
    Boolean(entry && place.id && entry.dataset['fact'] !== place.id);
  const put = (): void => {
    if (isOver()) return end();
    const moved = scroller.scrollTop - scrollTop;
    // Readers, and scripts, go on scrolling. The browser goes by what it held before, or back where the page was cut
    // short for a while: to its end, or up by more than a screen at once, as no hand does.
    const { clientHeight, scrollHeight } = scroller;
    const atEnd = scroller.scrollTop + clientHeight >= scrollHeight - 1;
    const cut = moved < -clientHeight || (moved < 0 && atEnd);
    if (frames < most - settling && !cut) at -= moved;
    const now = entry
      ? entry.getBoundingClientRect().top
      : (place.after ?? host).getBoundingClientRect()[place.after ? 'top' : 'bottom'];
    const by = now - startOf(scroller) - at;
    quiet = Math.abs(by) < 1 ? quiet + 1 : 0;
    if (quiet === 0) scroller.scrollBy({ top: by, behavior: 'instant' });
    scrollTop = scroller.scrollTop;
    view.cancelAnimationFrame(frame);
    if (frames > 0 && quiet < enough) frame = view.requestAnimationFrame(put);
    else end();
    frames -= 1;
  };
  // Before it is painted: what comes near has a height of its own from then on.
  const resized = new ResizeObserver(put);
  resized.observe(host);
  keepers.set(scroller, { distance, put, end });
  for (const type of ['keydown', 'pointerdown'])
    view.addEventListener(type, end, { signal: taken.signal, capture: true });
  put();
}

function entryOf(host: HTMLElement, { id, nth }: Place): HTMLElement | undefined {
  const root = host.shadowRoot!;
  if (id) return root.querySelector<HTMLElement>(`.entry[data-fact="${CSS.escape(id)}"]`) ?? undefined;
  const entries = nth ? root.querySelectorAll<HTMLElement>('.list .entry') : [];
  return nth && entries.length === nth[1] ? entries[nth[0]] : undefined;
}

/** The event has no entry now, as in a chart: its reader is to see what took its place. */
function showAtAll(host: HTMLElement, scroller: Element): void {
  if (host.getBoundingClientRect().bottom <= startOf(scroller))
    host.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** Where what is seen of it begins on the screen. */
export const startOf = (scroller: Element): number =>
  scroller === scroller.ownerDocument.scrollingElement
    ? 0
    : scroller.getBoundingClientRect().top + scroller.clientTop;

/**
 * What scrolls an element up and down: something around it, in whatever root, or else the page.
 * @returns Undefined where something cuts it off instead: then nothing outside changes with it.
 */
export function scrollerOf(element: Element): Element | undefined {
  const { body, documentElement, scrollingElement } = element.ownerDocument;
  for (let node = parentOf(element); node && node !== documentElement; node = parentOf(node)) {
    // What the body says of it is meant for the page, unless the page has its own.
    if (node === body && getComputedStyle(documentElement).overflowY === 'visible') continue;
    const { overflowY } = getComputedStyle(node);
    if (overflowY === 'visible' || node.scrollHeight <= node.clientHeight + 1) continue;
    return /auto|scroll/.test(overflowY) ? node : undefined;
  }
  return scrollingElement ?? documentElement;
}

const parentOf = (node: Element): Element | null =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null;
