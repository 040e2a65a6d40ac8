/** Which elements lead to what: those of another version of ours are not among them, and lead for themselves. */
const followers = new WeakMap<Element, Fragment>();
/** What they are called on this page. */
const names = new Set<string>();

/** Whether the focus is in a field, in whatever shadow root. */
function isWriting({ activeElement }: Document): boolean {
  let active = activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return Boolean(active?.matches('textarea, select, input, [contenteditable]'));
}

/** Whether a page that was opened anew, or gone back to, stands where its reader had scrolled it. */
function isBack({ performance, scrollY }: Window): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return scrollY > 0 && /reload|back/.test(entry?.type ?? '');
}

/** The fragment of the page's address, `#BRIEFING.FACT` or `#event-FACT`, which leads a reader to a fact: once, as soon as it is there. */
export class Fragment {
  /** What a reader was led by. */
  #followed = '';
  /** What it led a reader by. */
  #led = '';

  /**
   * @param holds Whether the element shows a fact, by its id and that of its briefing, where that is known.
   * @param lead Brings a fact before the reader.
   */
  constructor(
    readonly host: HTMLElement,
    readonly holds: (briefing: string | undefined, fact: string) => boolean,
    readonly lead: (fact: string) => void,
  ) {
    followers.set(host, this);
    names.add(host.localName);
  }

  /** The fragment is another, or was asked for once more. */
  again(): void {
    this.#followed = '';
    this.follow(true);
  }

  /**
   * Other facts are shown, perhaps the one it names. Of several elements that show it the first leads, once.
   * @param asked A reader went there just now.
   */
  follow(asked = false): void {
    const { host } = this;
    const hash = host.ownerDocument.defaultView?.location.hash ?? '';
    // `#event-…` is how addresses of TimelineJS3 end, which readers have kept.
    const [, briefing, fact] = /^#(?:([^.]+)\.|event-)(.+)/.exec(hash) ?? [];
    if (!fact || hash === this.#followed || !this.holds(briefing, fact)) return;
    this.#followed = hash;
    // Who came late is not to take a reader away from what they write, nor from where a browser has brought them back to.
    if (!asked && (isWriting(host.ownerDocument) || isBack(host.ownerDocument.defaultView!))) return;
    const selector = [...names].map((name) => CSS.escape(name)).join();
    const showing = [...host.ownerDocument.querySelectorAll(selector)].filter(
      (element) => followers.get(element)?.holds(briefing, fact) && element.checkVisibility?.() !== false,
    );
    // One that comes before it may come later: the reader is there already.
    if (!asked && showing.some((element) => followers.get(element)!.#led === hash)) return;
    if ((showing[0] ?? host) !== host) return;
    this.#led = hash;
    const around: HTMLDetailsElement[] = [];
    for (let node: Element | null = host; node; node = node.parentElement)
      if (node.localName === 'details') around.push(node as HTMLDetailsElement);
    for (const details of around) details.open = true;
    this.lead(fact);
  }
}
