/**
 * What may lead, in whatever shadow roots; held by nothing but its element. Elements of another version of ours are
 * not among them, and lead for themselves.
 */
const followers = new Set<WeakRef<Fragment>>();

/** An element after the hosts of the shadow roots it stands in, from the outermost. */
const pathOf = (element: Element): Element[] => {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? [...pathOf(host), element] : [element];
};

const isVisible = (element: Element): boolean => element.checkVisibility?.() !== false;

function isBefore(one: Element, other: Element): boolean {
  const path = pathOf(other);
  // Where their paths part, both stand in one tree.
  const at = pathOf(one).findIndex((node, index) => node !== path[index]);
  const node = path[at];
  return Boolean(node && node.compareDocumentPosition(pathOf(one)[at]!) & Node.DOCUMENT_POSITION_PRECEDING);
}

/** The fragment of the page's address, `#BRIEFING.FACT`, which leads a reader to a fact: once, as soon as it is there. */
export class Fragment {
  /** What a reader was led by. */
  #followed = '';
  readonly #self = new WeakRef(this);

  /**
   * @param holds Whether the element shows a fact of a briefing, by their ids.
   * @param lead Brings a fact before the reader.
   */
  constructor(
    readonly host: HTMLElement,
    readonly holds: (briefing: string, fact: string) => boolean,
    readonly lead: (fact: string) => void,
  ) {}

  /** Whether it could lead in the place of another element. */
  leads(briefing: string, fact: string, { localName, ownerDocument }: Element): boolean {
    const { host } = this;
    return (
      host.isConnected &&
      host.localName === localName &&
      host.ownerDocument === ownerDocument &&
      this.holds(briefing, fact) &&
      isVisible(host)
    );
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
    // Not when it is made: a server makes many, and shows none.
    followers.add(this.#self);
    const hash = host.ownerDocument.defaultView?.location.hash ?? '';
    const [, briefing, fact] = /^#([^.]+)\.(.+)/.exec(hash) ?? [];
    if (!briefing || !fact || hash === this.#followed || !this.holds(briefing, fact)) return;
    this.#followed = hash;
    for (const held of followers) {
      const other = held.deref();
      if (!other) followers.delete(held);
      else if (other.leads(briefing, fact, host) && (!isVisible(host) || isBefore(other.host, host))) return;
    }
    const around: HTMLDetailsElement[] = [];
    for (let node: Element | null = host; asked && node; node = node.parentElement)
      if (node.localName === 'details') around.push(node as HTMLDetailsElement);
    for (const details of around) details.open = true;
    this.lead(fact);
  }
}
