/**
 * Where a reader is while a timeline becomes of another height: its list takes the place of the page's words, a chart
 * that of the list, other facts come. What they have before their eyes stays where it was.
 */

/** Frames at most; and so many in which nothing moved: it is over. */
const [most, enough] = [30, 4];
/** So many events on either side of the one that is read. */
const around = 8;

/** What is in the middle of what is seen, and where its top is, in px from the top of that. */
export interface Place {
  at: number;
  /** An event. */
  id?: string;
  /** Of words that have lost their ids: which of how many. */
  nth?: [index: number, count: number];
  /** Past all events, what follows them; without it, their end. */
  after?: Element;
  /** The event and those around it, the nearest first. */
  seen?: Place[];
}

/**
 * @param begun A list stays, with other events: who has come to it is held to what they read, though it begins in view.
 * @returns Undefined where it begins in view or further down, or nobody sees it: nothing above the reader changes then.
 */
export function placeIn(host: HTMLElement, begun = false): Place | undefined {
  const { ownerDocument: page } = host;
  const scroller = scrollerOf(host);
  const loaded = page.readyState === 'complete';
  // A page that is still loading is brought to its fragment by the browser.
  const led = !loaded && page.querySelector(':target');
  if (!scroller || led || host.checkVisibility?.() === false) return undefined;
  // What moved since the last frame is put right first.
  keepers.get(scroller)?.put();
  const start = startOf(scroller);
  const { top, bottom } = host.getBoundingClientRect();
  if (top === bottom) return undefined;
  const middle = start + scroller.clientHeight / 2;
  const [items, index] = bottom > middle ? itemsAt(host, middle) : [[], -1];
  // At its very beginning, or still loading, a page is not read yet.
  const isRead = begun && loaded && scroller.scrollTop > 0 && top < middle && index >= 0;
  if (top >= start && !isRead) return undefined;
  const item = items[index];
  if (item) {
    const placeOf = (one: HTMLElement): Place => ({
      at: one.getBoundingClientRect().top - start,
      id: idOf(one),
    });
    const place = placeOf(item);
    if (!place.id) return { ...place, nth: [index, items.length] };
    const seen = items.slice(Math.max(index - around, 0), index + around + 1).map(placeOf);
    return { ...place, seen: seen.sort((a, b) => Math.abs(a.at - place.at) - Math.abs(b.at - place.at)) };
  }
  if (bottom > middle) return undefined;
  const after = followerOf(host);
  return { at: (after?.getBoundingClientRect().top ?? bottom) - start, after };
}

/** The events as they are seen, those of the list or else the page's words; and which is at a line on the screen. */
function itemsAt(host: HTMLElement, line: number): [items: HTMLElement[], index: number] {
  const below = (one: Element): boolean => one.getBoundingClientRect().bottom > line;
  const inList = (selector: string): HTMLElement[] => [
    ...(host.shadowRoot?.querySelectorAll<HTMLElement>(`.list ${selector}`) ?? []),
  ];
  // In a part that is far from view, and has no height of its own yet, entries stand where they will not be.
  const part = inList('.entries').find(below);
  if (part) {
    const entries = inList('.entry');
    return [entries, entries.indexOf([...part.children].find(below) as HTMLElement)];
  }
  const known = [...host.querySelectorAll<HTMLElement>('[data-event]')];
  const words = known.length > 0 ? known : [...host.querySelectorAll<HTMLElement>('ol > li:not(li li)')];
  return [words, words.findIndex(below)];
}

function idOf(item: HTMLElement): string | undefined {
  try {
    return (
      item.dataset['fact'] ?? (JSON.parse(item.dataset['event']!) as { id?: string } | null)?.id ?? undefined
    );
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
  const view = host.ownerDocument.defaultView;
  // Nobody looks at a document without a window.
  if (!view) return;
  const [{ id, at: wanted }, entry] = heldIn(host, place);
  if (!entry && (place.id || place.nth)) return showAtAll(host, scroller);
  const other = keepers.get(scroller);
  if (other && other.distance < distance) return other.put();
  other?.end();
  const { parentNode } = host;
  const { hash } = view.location;
  const { style } = scroller as HTMLElement;
  // What the browser holds by itself went with the words; it would move what is put right here.
  const former = style.overflowAnchor;
  style.overflowAnchor = 'none';
  const taken = new AbortController();
  let at = wanted;
  let { scrollTop } = scroller;
  let [frames, quiet, frame] = [most, 0, 0];
  const end = (): void => {
    view.cancelAnimationFrame(frame);
    taken.abort();
    for (const part of partsOf(host)) part.style.contentVisibility = '';
    style.overflowAnchor = former;
    keepers.delete(scroller);
  };
  /** Whoever takes it away, moves it or goes elsewhere takes the reader along. */
  const isOver = (): boolean =>
    !host.isConnected ||
    host.parentNode !== parentNode ||
    view.location.hash !== hash ||
    !(entry ?? host).getClientRects().length ||
    Boolean(entry && id && entry.dataset['fact'] !== id);
  /** How far it stands from where it is to be. */
  const distant = (): number => {
    const now = entry
      ? entry.getBoundingClientRect().top
      : (place.after ?? host).getBoundingClientRect()[place.after ? 'top' : 'bottom'];
    return now - startOf(scroller) - at;
  };
  /** Seen, or not far above. */
  const isNear = (part: Element): boolean => {
    const { top, bottom } = part.getBoundingClientRect();
    const { clientHeight } = scroller;
    const start = startOf(scroller);
    return top < start + clientHeight && bottom > start - 2 * clientHeight;
  };
  const put = (): void => {
    // Chromium knows of no box in a part that has not come near.
    lay(host, (part) => part === entry?.parentElement);
    if (isOver()) return end();
    const moved = scroller.scrollTop - scrollTop;
    let by = distant();
    // Readers, and scripts, go on scrolling. The browser goes back where the page was cut short for a while: to its end,
    // or, where all has moved, up by more than a screen at once.
    const { clientHeight, scrollHeight } = scroller;
    const atEnd = scroller.scrollTop + clientHeight >= scrollHeight - 1;
    const cut = moved < 0 && (atEnd || (moved < -clientHeight && Math.abs(by + moved) >= 1));
    if (!cut) [at, by] = [at - moved, by + moved];
    quiet = Math.abs(by) < 1 ? quiet + 1 : 0;
    // What comes near by that may be of another height than it had from afar.
    for (let tries = 0; tries < 4 && Math.abs(by) >= 1; tries++) {
      scroller.scrollBy({ top: by, behavior: 'instant' });
      lay(host, isNear);
      by = distant();
    }
    scrollTop = scroller.scrollTop;
    view.cancelAnimationFrame(frame);
    if (frames > 0 && quiet < enough) frame = view.requestAnimationFrame(put);
    else end();
    frames -= 1;
  };
  keepers.set(scroller, { distance, put, end });
  for (const type of ['keydown', 'pointerdown'])
    view.addEventListener(type, end, { signal: taken.signal, capture: true });
  put();
}

type Held = [place: Place, entry: HTMLElement | undefined];

/**
 * An event that was moved elsewhere in the list, or away, takes no reader along: the nearest of those that are in order
 * with most of what was seen with them stays where it was.
 */
function heldIn(host: HTMLElement, place: Place): Held {
  let held: Held = [place, entryOf(host, place)];
  let most = 0;
  const known = (place.seen ?? [])
    .map((one): Held => [one, entryOf(host, one)])
    .filter(([, entry]) => entry?.closest('.list'));
  for (const one of known) {
    const inOrder = known.filter(([{ at }, entry]) => at > one[0].at === isAfter(entry!, one[1]!)).length;
    if (inOrder > most) [held, most] = [one, inOrder];
  }
  return held;
}

const isAfter = (one: Element, other: Element): boolean =>
  Boolean(other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);

function entryOf(host: HTMLElement, { id, nth }: Place): HTMLElement | undefined {
  const root = host.shadowRoot!;
  if (id) return root.querySelector<HTMLElement>(`.entry[data-fact="${CSS.escape(id)}"]`) ?? undefined;
  const entries = nth ? root.querySelectorAll<HTMLElement>('.list .entry') : [];
  return nth && entries.length === nth[1] ? entries[nth[0]] : undefined;
}

const partsOf = (host: HTMLElement): NodeListOf<HTMLElement> =>
  host.shadowRoot!.querySelectorAll('.long .entries');

/**
 * Lays out parts of a long list, so that they have the height they will be painted with. Browsers do it once they come
 * near: to scroll as late as that is an error on the page in Firefox.
 */
function lay(host: HTMLElement, which: (part: Element) => boolean): void {
  for (const part of [...partsOf(host)].filter(which)) part.style.contentVisibility = 'visible';
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

/** How much of what scrolls its page says is covered at its start, in px, as by a header that stays in view. */
export function coveredIn(scroller: Element): number {
  const { scrollPaddingTop } = getComputedStyle(scroller);
  const { clientHeight } = scroller;
  const covered = parseFloat(scrollPaddingTop) * (scrollPaddingTop.endsWith('%') ? clientHeight / 100 : 1);
  // What is more is no header.
  return covered < clientHeight / 3 ? covered : 0;
}

/** How much is covered of what an element sticks to, be that something that need not scroll. */
export function coveredAbove(element: Element): number {
  const { body, documentElement } = element.ownerDocument;
  for (let node = parentOf(element); node && node !== documentElement; node = parentOf(node)) {
    if (node === body && isPages(documentElement)) continue;
    if (!/visible|clip/.test(getComputedStyle(node).overflowY)) return coveredIn(node);
  }
  return coveredIn(documentElement);
}

/** What the body says of what goes beyond it is meant for the page, unless the page has its own. */
const isPages = (page: Element): boolean => getComputedStyle(page).overflowY === 'visible';

/**
 * What scrolls an element up and down: something around it, in whatever root, or else the page.
 * @returns Undefined where something cuts it off instead: then nothing outside changes with it.
 */
export function scrollerOf(element: Element): Element | undefined {
  const { body, documentElement, scrollingElement } = element.ownerDocument;
  for (let node = parentOf(element); node && node !== documentElement; node = parentOf(node)) {
    if (node === body && isPages(documentElement)) continue;
    const { overflowY } = getComputedStyle(node);
    if (overflowY === 'visible' || node.scrollHeight <= node.clientHeight + 1) continue;
    return /auto|scroll/.test(overflowY) ? node : undefined;
  }
  return scrollingElement ?? documentElement;
}

const parentOf = (node: Element): Element | null =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null;
