import {
  html,
  isServer,
  LitElement,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Problem } from '../briefing/problem.js';
import type { Briefing } from '../briefing/types.js';
import type { Reading } from '../html/read.js';
import { languageFor } from '../language/registry.js';
import { version } from '../version.js';
import { error, notShown, type Kind } from './choose.js';
import { Fragment } from './fragment.js';
import { pages, reasons, type Later } from './later.js';
import { LoadedBriefing } from './loaded.js';
import { strangeReferences, strangeValues, Teller } from './problems.js';
import { explain, Settling, type Settled } from './settling.js';
import type { ShareDetail } from './share.js';
import type { Shown } from './shown.js';
import { adoptSheets } from './sheets.js';
import { hasWords, listenAround, nearestLang, openForPaper } from './surroundings.js';
import { bring, focusOn, mark, remark, unmark } from './target.js';

/** So long facts that a script gives wait, in ms, where what reads the page's words does not come. */
const patience = 1000;

type State = 'loading' | 'problem' | 'edited' | 'corrected';

/**
 * The base of the four elements: takes facts by property, by `briefing` and references, or from the light DOM
 * (in that precedence), validates those it shows, and never throws on a page.
 *
 * @cssproperty --standfirst-font - Font of everything; the page's where it is not set.
 * @cssproperty --standfirst-font-display - Font of numbers, quotes and titles.
 * @cssproperty --standfirst-weight-display - Weight of numbers.
 * @cssproperty --standfirst-weight-quote - Weight of quotes.
 * @cssproperty --standfirst-size-small - Size of notes and sources, in `em`.
 * @cssproperty --standfirst-text - Colour of the text; the page's where it is not set.
 * @cssproperty --standfirst-paper - What lies under an embed; the page where it is not set.
 * @cssproperty --standfirst-accent - Colour of numbers and of what is brought out.
 * @cssproperty --standfirst-muted - Colour of what is secondary; still text.
 * @cssproperty --standfirst-mark - Colour of drawings.
 * @cssproperty --standfirst-line - Colour of hairlines.
 * @cssproperty --standfirst-faint - Colour of a track, and of what lies under marks.
 * @cssproperty --standfirst-rule - Width of the line above an embed.
 * @cssproperty --standfirst-space - The step of its rhythm.
 * @cssproperty --standfirst-inset - Room at its sides and its end, where it has paper of its own.
 * @cssproperty --standfirst-radius - Corners of buttons and fields.
 *
 * @fires standfirst-ready - The facts are shown for the first time.
 * @fires standfirst-change - Other facts are shown, or another view of them.
 * @fires standfirst-share - A reader shares a fact; `detail` says which, how, as what text and address. Prevent it to
 * share in another way.
 * @fires standfirst-problem - Something is wrong with the data; `detail` is a `Problem`. The light DOM stands.
 */
export abstract class StandfirstElement extends LitElement {
  /** The version of Standfirst that a page's element comes from. */
  static version = version;

  /** Loads beforehand what reads the words of a page, so that an element put around some shows them at once. */
  static prepare(): Promise<unknown> {
    return pages.load();
  }

  static override properties: PropertyDeclarations = {
    briefing: { type: String },
    facts: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** What some attributes take, apart by spaces. */
  static choices: Record<string, string> = {};

  /** Address of a briefing (`/b.json`), or `#id` of an inline `<script type="application/json">`. */
  declare briefing: string | undefined;
  /** A briefing or an excerpt of one; overrides everything else. */
  declare facts: Briefing | undefined;
  /** Level of the headings inside, 2 to 6. */
  declare headingLevel: number;

  /** What is shown now; undefined while there are no facts, when the light DOM stands. */
  protected shown: Shown | undefined;

  #internals = this.attachInternals();
  #connection: AbortController | undefined;
  /** The page's words were changed, and not read since. */
  #unread = !isServer;
  #page: Reading | undefined;
  #loaded = new LoadedBriefing((loading) => {
    this.#set('loading', loading);
    this.requestUpdate();
  });
  /** Code that is on its way, and what is wrong where it did not come. */
  #coming: Promise<void> | undefined;
  #lacking: Problem | undefined;
  #settling = new Settling({
    kind: () => this.shows,
    ids: (briefing) => this.ids(briefing),
    lacks: (briefing) => this.lacks(briefing),
  });
  #problems: Problem[] = [];
  #teller = new Teller();
  #announced: Briefing | undefined;
  #fragment = new Fragment(
    this,
    (briefing, fact) =>
      (briefing ?? this.shown?.facts.id) === this.shown?.facts.id && Boolean(this.shown?.ids.includes(fact)),
    (fact) => void this.updateComplete.then(() => this.reveal(fact)),
  );
  #added: CSSResult[] = [];

  constructor() {
    super();
    this.headingLevel = 3;
  }

  /** What the element shows. */
  protected abstract readonly shows: Kind;

  /** Ids of the facts that the attributes ask for, in order; those of everything fitting where they ask for none. */
  protected abstract ids(briefing: Briefing): string[];

  /** What the attributes name beside facts, and the briefing does not hold. */
  protected lacks(_briefing: Briefing): Problem[] {
    return [];
  }

  protected abstract renderFacts(shown: Shown): TemplateResult;

  override connectedCallback(): void {
    this.#loaded.follow(this.briefing, this.ownerDocument);
    if (!this.renderRoot && this.contains(this.ownerDocument.activeElement)) return this.#waitForFocus();
    if (this.renderRoot || this.facts || pages.now || !hasWords(this)) return this.#connect();
    // The page's words stand as they are until what reads them has come: in a slot they would be laid out once more.
    const come = pages.load().catch(() => {});
    const late = new Promise((done) => setTimeout(done, patience));
    void Promise.race([come, late]).then(() => this.#connect());
  }

  /** Nobody's focus is taken away together with the words that have it. */
  #waitForFocus(): void {
    const left = (): void => void setTimeout(() => this.isConnected && this.connectedCallback());
    this.addEventListener('focusout', left, { once: true });
  }

  #connect(): void {
    if (!this.isConnected || this.#connection?.signal.aborted === false) return;
    super.connectedCallback();
    this.#connection = new AbortController();
    const heard = {
      words: () => this.#reread(),
      lang: () => this.requestUpdate(),
      hash: () => {
        unmark(this.renderRoot);
        this.#fragment.again();
      },
      print: ({ type }: Event) => this.print(type === 'beforeprint'),
    };
    listenAround(this, heard, this.#connection.signal);
    this.#reread();
    // At once, so that nobody measures a page from which words are gone.
    if (pages.now && hasWords(this)) this.performUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
    this.#loaded.leave();
  }

  /** Constructed sheets belong to one document: a CMS preview that moves the element gets new ones. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptSheets(this.shadowRoot, this.#styles);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    // A declared root is replaced, not hydrated: see ARCHITECTURE.md, "Decisions".
    root.replaceChildren();
    adoptSheets(root, this.#styles);
    return root;
  }

  get #styles() {
    return [...(this.constructor as typeof LitElement).elementStyles, ...this.#added];
  }

  /** Printing begins or ends. */
  protected print(begins: boolean): void {
    openForPaper(this.renderRoot, begins);
  }

  /** Adds the styles of a part that was loaded later. */
  protected addStyles(styles: CSSResult): void {
    if (this.#added.includes(styles)) return;
    this.#added.push(styles);
    adoptSheets(this.renderRoot as ShadowRoot, this.#styles);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('briefing') && this.isConnected) this.#loaded.follow(this.briefing, this.ownerDocument);
    this.#read();
    // Until it is read what the page says, its words stand, whatever a briefing says.
    const source = this.facts ?? (this.#unread ? undefined : this.#loaded.data);
    const settled = this.#settling.settle(source, this.#page, (this.facts ?? undefined) !== undefined);
    if (!explain(settled)) this.#fetch(reasons);
    this.shown = this.#show(settled);
    const failed = [this.facts ? undefined : this.#loaded.problem, this.#lacking];
    this.#problems = [
      ...settled.problems,
      ...this.strange(),
      ...failed.filter((problem) => problem !== undefined),
    ];
  }

  /** What cannot be rendered, be it only as its last part is made, leaves the page's own words. */
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (thrown) {
      this.shown = undefined;
      this.#problems.push(notShown('this', thrown, "the page's words stand"));
      super.update(changed);
    }
  }

  /** Attributes whose value is none of those they take: the first is then meant, or none. */
  protected strange(): Problem[] {
    const { choices, elementProperties } = this.constructor as typeof StandfirstElement;
    const texts = [...elementProperties].flatMap(([name, { type }]) => (type === String ? [name] : []));
    const referring = texts.filter((name) => name !== 'briefing' && !Object.hasOwn(choices, name));
    return [
      ...strangeValues(this, { 'heading-level': '3 2 4 5 6', ...choices }),
      ...strangeReferences(this, referring),
    ];
  }

  protected override render(): TemplateResult {
    // The bare slot is no way in: it lets the page's own words stand while there are no facts to show.
    return this.shown ? this.renderFacts(this.shown) : html`<slot></slot>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    remark(this.renderRoot as ShadowRoot);
    const { facts, stands = {} } = this.shown ?? {};
    this.#set(
      'problem',
      this.#problems.some(({ level }) => level === 'error'),
    );
    this.#set('edited', Object.keys(stands).length > 0);
    this.#set('corrected', (facts?.corrections ?? []).length > 0);
    this.tell(...this.#problems);
    if (!facts || facts === this.#announced) return;
    const first = !this.#announced;
    this.#announced = facts;
    this.emit(first ? 'standfirst-ready' : 'standfirst-change');
    this.#fragment.follow();
  }

  /** Waits for code that is on its way as well, and so for what it shows. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.#coming) return done;
    await this.#coming;
    return this.getUpdateComplete();
  }

  /** Tells what is wrong, each thing once. */
  protected tell(...problems: Problem[]): void {
    for (const problem of this.#teller.tell(this, problems)) this.emit('standfirst-problem', problem);
  }

  protected emit(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /** Brings one fact before the reader: scrolls to it, marks it, moves the focus to it. */
  protected reveal(factId: string): void {
    const target = mark(this.renderRoot, factId);
    if (!target) return;
    focusOn(target);
    bring(target, 'center');
  }

  #show({ facts, stands, page }: Settled): Shown | undefined {
    // Where every reference leads nowhere, the page's own words stand.
    if (!facts) return undefined;
    // What a page holds is what it shows; where a briefing was named, that is for the references to say.
    const own = facts === page?.facts ? new Set(page.ids) : undefined;
    const held = new Set(facts[this.shows].map(({ id }) => id));
    const ids = this.ids(facts).filter((id) => held.has(id) && (own?.has(id) ?? true));
    if (ids.length === 0) return undefined;
    const language = languageFor(facts.lang);
    const ui = languageFor(nearestLang(this) ?? facts.lang);
    return { ids, facts, stands, language, ui: ui.known ? ui : language, permalink: this.#page?.permalink };
  }

  #reread(): void {
    this.#unread = true;
    this.requestUpdate();
  }

  /** Reads what the page says, where that counts. */
  #read(): void {
    if (!this.#unread || this.facts) return;
    const words = hasWords(this);
    if (words && !pages.now) return this.#fetch(pages);
    this.#unread = false;
    const page = words ? pages.now!.readEmbed(this) : undefined;
    // The same words as before are the same page: nothing changes, and nobody is told that it did.
    if (!page || !this.#page || JSON.stringify(page) !== JSON.stringify(this.#page)) this.#page = page;
  }

  /** Loads code, then updates; where it cannot be had, the words on the page stand. */
  #fetch(code: Later<unknown>): void {
    if (this.#lacking) return;
    this.#coming ??= (async () => {
      try {
        await code.load();
      } catch (thrown) {
        const message = `a part of Standfirst could not be loaded (${String(thrown)}): keep the files of cdn/ together`;
        this.#lacking = error('load-failed', message);
      }
      this.#coming = undefined;
      this.requestUpdate();
    })();
  }

  #set(state: State, on: boolean): void {
    try {
      this.#internals.states[on ? 'add' : 'delete'](state);
    } catch {
      // Browsers before :state() refuse the name; they lack only the styling hook.
    }
  }
}

declare global {
  interface HTMLElementEventMap {
    'standfirst-ready': CustomEvent<void>;
    'standfirst-change': CustomEvent<void>;
    'standfirst-problem': CustomEvent<Problem>;
    'standfirst-share': CustomEvent<ShareDetail>;
  }
}
