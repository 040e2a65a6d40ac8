import type { StandfirstElement } from '../elements/base.js';
import { findCarriers, ignored, type Carrier } from '../html/carriers.js';
import type { ElementClass } from './register.js';

export interface UpgradeOptions {
  /** Where carriers are looked for, as a selector; the whole page where it has none of this. */
  root?: string;
  /** Where permalinks stand: hosts, each with the path before the briefing's id, if any (`example.org/embeds`). */
  hosts?: string[];
  /** What is left alone besides code, fields and readers' comments, as a selector. */
  ignore?: string;
}

const elements = {
  'stat-callout': () => import('./stat-callout.js'),
  'pull-quote': () => import('./pull-quote.js'),
  'threat-timeline': () => import('./threat-timeline.js'),
  'key-figure-comparison': () => import('./key-figure-comparison.js'),
};
/** English is built in. */
const languages: Record<string, () => Promise<unknown>> = {
  ar: () => import('./language/ar.js'),
  de: () => import('./language/de.js'),
  es: () => import('./language/es.js'),
  fa: () => import('./language/fa.js'),
  fr: () => import('./language/fr.js'),
  he: () => import('./language/he.js'),
  hi: () => import('./language/hi.js'),
  id: () => import('./language/id.js'),
  it: () => import('./language/it.js'),
  ja: () => import('./language/ja.js'),
  ko: () => import('./language/ko.js'),
  nl: () => import('./language/nl.js'),
  pl: () => import('./language/pl.js'),
  pt: () => import('./language/pt.js'),
  tr: () => import('./language/tr.js'),
  uk: () => import('./language/uk.js'),
  zh: () => import('./language/zh.js'),
};

type Tag = keyof typeof elements;
const tags = Object.keys(elements).join();

/** Whether the page's address leads to a fact that a carrier may show. */
function isLinked(permalink: string | undefined): boolean {
  const [, briefing] = /^#([a-z][a-z0-9-]*)\.[a-z]/.exec(location.hash) ?? [];
  return Boolean(briefing && (!permalink || permalink.split('/').at(-3) === briefing));
}

/** A selector that the browser understands; none where it does not, which is told. */
function usable(name: string, selector: string | undefined): string | undefined {
  try {
    if (selector) document.querySelector(selector);
    return selector;
  } catch {
    console.warn(`Standfirst: data-${name}="${selector}" is no selector, and is passed over: mend it`);
    return undefined;
  }
}

/**
 * Turns the carriers of a page into elements, each once and as it comes near the viewport, and watches for more.
 * Elements that stand there with no script of their own are brought to life likewise.
 * @returns A function that ends it.
 */
export function upgrade({ hosts = [], ...options }: UpgradeOptions = {}): () => void {
  const [root, ignore] = [usable('root', options.root), usable('ignore', options.ignore)];
  const where = { hosts, ignore: ignore ? `${ignored},${ignore}` : ignored };
  const end = new AbortController();
  const { signal } = end;
  const found = new WeakMap<Element, Carrier | undefined>();

  const woken = new WeakSet<Element>();
  const wake = (element: Element): void => {
    if (woken.has(element)) return;
    woken.add(element);
    near.unobserve(element);
    const carrier = found.get(element);
    (carrier
      ? import('./turn.js').then(({ turn }) => turn(carrier, elements, define))
      : define(element.localName as Tag, element)
    )
      // A page that is brought up to date may take the same words out of the element again, or make some of them anew.
      .then((turned) => {
        if (!turned) return;
        for (const known of [woken, found]) known.delete(element);
        scan();
      })
      .catch((error) => console.warn(`Standfirst: the words on the page stand (${String(error)})`, element));
  };
  const near = new IntersectionObserver(
    (entries) => {
      const middle = innerHeight / 2;
      const away = ({ boundingClientRect: { top, bottom } }: IntersectionObserverEntry): number =>
        Math.max(top - middle, middle - bottom);
      const come = entries.filter(({ isIntersecting }) => isIntersecting).sort((a, b) => away(a) - away(b));
      for (const { target } of come) wake(target);
    },
    { rootMargin: '800px 0px' },
  );
  const add = (element: Element, carrier?: Carrier): void => {
    if (!found.has(element)) near.observe(element);
    // A page that is brought up to date may make some blocks of it anew.
    found.set(element, carrier ?? found.get(element));
    // A reader comes near by the page's address, or is reading the other lines of what was taken apart: these cannot wait.
    if (carrier?.apart || isLinked(carrier?.permalink)) wake(element);
  };
  const scan = (): void => {
    // Of what is still on its way, a block may be there without the one after it.
    if (signal.aborted || document.readyState === 'loading') return;
    const roots = document.querySelectorAll(root || 'body');
    for (const part of roots.length > 0 ? roots : document.querySelectorAll('body')) {
      for (const carrier of findCarriers(part, where)) {
        const element = carrier.blocks[0]!.closest(tags);
        if (!element?.hasAttribute('briefing')) add(element ?? carrier.blocks[0]!, carrier);
      }
      // Until the page has loaded, scripts of its own may define them.
      if (document.readyState !== 'complete') continue;
      for (const element of part.querySelectorAll(tags)) if (!element.matches(':defined')) add(element);
    }
  };
  scan();
  document.addEventListener('DOMContentLoaded', scan, { signal });
  addEventListener('load', scan, { signal });
  addEventListener('hashchange', scan, { signal });
  const watcher = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => addedNodes.length > 0)) scan();
  });
  // Of the document: applications that go from page to page in one window put another body in the place of the first.
  watcher.observe(document, { childList: true, subtree: true });
  return () => {
    end.abort();
    watcher.disconnect();
    near.disconnect();
  };
}

/** Registers an element with the languages it speaks. @returns Whether the name is ours on this page. */
async function define(
  tag: Tag,
  near: Element,
  lang = near.closest<HTMLElement>('[lang]')?.lang,
): Promise<boolean> {
  const spoken = new Set(
    [lang, document.documentElement.lang].map((code) => code?.toLowerCase().split('-')[0] ?? ''),
  );
  await Promise.all([elements[tag](), ...[...spoken].map((code) => languages[code]?.())]);
  const found = customElements.get(tag) as (ElementClass & Partial<typeof StandfirstElement>) | undefined;
  // With it, the element is as high as it will be from its first frame on; without it, it says so itself.
  await found?.prepare?.().catch(() => {});
  return Boolean(found?.version);
}
