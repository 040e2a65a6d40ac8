import { onLanguage } from '../language/registry.js';

/** What an element hears of from the page around it. */
interface Heard {
  /** Words within it, or languages known, changed: what it says is to be read anew. */
  words(): void;
  /** The language of some part of the page changed, and so perhaps that of its controls. */
  lang(): void;
  /** The hash changed, or a link to what it is was pressed again. */
  hash(): void;
  /** Printing begins or ends. */
  print(event: Event): void;
}

/** Listens to the page around an element, until the signal: by then it may already stand in another document. */
export function listenAround(element: Element, heard: Heard, signal: AbortSignal): void {
  // Classes and the like of the element itself are no words of the page.
  const words = new MutationObserver((records) => {
    if (records.some(({ type, target }) => type !== 'attributes' || target !== element)) heard.words();
  });
  words.observe(element, { childList: true, subtree: true, characterData: true, attributes: true });
  // What the page says is told apart from what was edited only in a language that is known.
  const language = onLanguage(heard.words);
  const letGo = [() => words.disconnect(), onLang(element.ownerDocument, heard.lang), language];
  signal.addEventListener('abort', () => letGo.forEach((release) => release()));
  const view = element.ownerDocument.defaultView;
  // Nothing in a frame hears that the frame was removed, and languages outlive it.
  view?.addEventListener('pagehide', ({ persisted }) => persisted || language(), { signal });
  view?.addEventListener('hashchange', heard.hash, { signal });
  const again = (event: Event): void => {
    const link = event.composedPath().find((node) => (node as Element).localName === 'a') as
      HTMLAnchorElement | undefined;
    if (link?.hash && link.href === view!.location.href) heard.hash();
  };
  view?.addEventListener('click', again, { signal });
  view?.addEventListener('beforeprint', heard.print, { signal });
  view?.addEventListener('afterprint', heard.print, { signal });
}

interface Watched {
  observer: MutationObserver;
  listeners: Set<() => void>;
}

/** One observer for all the elements of a document: a page may hold a thousand. */
const watched = new WeakMap<Document, Watched>();

function onLang(page: Document, listener: () => void): () => void {
  let watch = watched.get(page);
  if (!watch) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => listeners.forEach((told) => told()));
    observer.observe(page, { subtree: true, attributeFilter: ['lang'] });
    watched.set(page, (watch = { observer, listeners }));
  }
  const { listeners, observer } = watch;
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer.disconnect();
    watched.delete(page);
  };
}

/** Paper has no disclosure to press: what the reader left closed is opened for it, and closed again. */
export function openForPaper(root: ParentNode, begins: boolean): void {
  const closed = begins ? 'details:not([open])' : 'details[data-printed]';
  for (const details of root.querySelectorAll<HTMLDetailsElement>(closed)) {
    details.open = details.toggleAttribute('data-printed');
  }
}

/** Whether it holds words. Looked for up to the first: to ask a list of thousands for its text puts all of it together. */
export function hasWords(element: Element): boolean {
  const texts = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  while (texts.nextNode()) if (/\S/.test(texts.currentNode.nodeValue!)) return true;
  return false;
}

/** The nearest `lang` around an element, shadow hosts included; undefined where there is none (or no DOM). */
export function nearestLang(element: Element): string | undefined {
  for (
    let node: Element | undefined = element;
    node?.closest;
    node = (node.getRootNode() as ShadowRoot).host
  ) {
    const lang = node.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang;
  }
  return undefined;
}
