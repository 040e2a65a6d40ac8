/** Which elements lead to what: those of another version of ours are not among them, and lead for themselves. */
const followers = new WeakMap<Element, Fragment>();

/** Whether the focus is in a field, in whatever shadow root. */
function isWriting({ activeElement }: Document): boolean {
  let active = activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return Boolean(active?.matches('textarea, select, input, [contenteditable]'));
}

/** The fragment of the page's address, `#BRIEFING.FACT`, which leads a reader to a fact: once, as soon as it is there. */
export class Fragment {
  /** What a reader was led by. */
  #followed = '';

  /**
   * @param holds Whether the element shows a fact of a briefing, by their ids.
   * @param lead Brings a fact before the reader.
   */
  constructor(
    readonly host: HTMLElement,
    readonly holds: (briefing: string, fact: string) => boolean,
    readonly lead: (fact: string) => void,
  ) {
    followers.set(host, this);
  }

  /** The fragment is another, or was asked for once more. */
  again(): void {
    this.#followed = '';
    this.follow(true);
  }

  /**
   * Other facts are shown, perhaps the one it names. Of several elements that show it the first leads.
   * @param asked A reader went there: what is folded away around it is opened.
   */
  follow(asked = false): void {
    const { host } = this;
    const hash = host.ownerDocument.defaultView?.location.hash ?? '';
    const [, briefing, fact] = /^#([^.]+)\.(.+)/.exec(hash) ?? [];
    if (!briefing || !fact || hash === this.#followed || !this.holds(briefing, fact)) return;
    this.#followed = hash;
    // Who came late is not to take a reader away from what they write.
    if (!asked && isWriting(host.ownerDocument)) return;
    const [first = host] = [...host.ownerDocument.querySelectorAll(host.localName)].filter(
      (element) => followers.get(element)?.holds(briefing, fact) && element.checkVisibility?.() !== false,
    );
    if (first !== host) return;
    const around: HTMLDetailsElement[] = [];
    for (let node: Element | null = host; asked && node; node = node.parentElement)
      if (node.localName === 'details') around.push(node as HTMLDetailsElement);
    for (const details of around) details.open = true;
    this.lead(fact);
  }
}
