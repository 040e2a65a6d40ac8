import { nothing, type TemplateResult } from 'lit';
import { announce } from '../announce.js';
import type { Telling } from './entry.js';
import type { TimelineEvent } from './events.js';
import type { Panel, Query } from './find.js';
import { coveredAbove } from './place.js';
import type { Reader } from './reader.js';

type Events = readonly TimelineEvent[];
type FindModule = typeof import('./find.js');

/** What a reader looks for in a timeline. The panel to say it in is loaded when it is first opened. */
export class Finding {
  open = false;
  #query: Query | undefined;
  #module: FindModule | undefined;
  #story: string | undefined;
  /** What the panel has said last, and of what; undefined where it is closed. */
  #told: { query: Query | undefined; says: string } | undefined;

  /** What is looked for; undefined where it is everything. */
  get query(): Query | undefined {
    return this.#query;
  }

  set query(query: Query | undefined) {
    this.#query = query && !this.#module?.isEmpty(query) ? query : undefined;
  }

  /** The id of the briefing that is shown: what was looked for in another is not looked for in this one. */
  set story(id: string) {
    if (id !== this.#story) this.#query = undefined;
    this.#story = id;
  }

  /**
   * Opens the panel or closes it, and with it what was looked for.
   * @returns The code of the panel where it was loaded just now.
   * @throws Where it could not be loaded; the panel is then closed.
   */
  async toggle(): Promise<FindModule | undefined> {
    this.open = !this.open;
    if (!this.open) this.#query = undefined;
    if (!this.open || this.#module) return undefined;
    try {
      return (this.#module = await import('./find.js'));
    } catch (error) {
      this.open = false;
      throw error;
    }
  }

  /** Which events fit; undefined where all do. */
  matching(events: Events, telling: Telling): (() => Events) | undefined {
    const [module, query] = [this.#module, this.#query];
    return module && query && (() => module.matching(events, query, telling));
  }

  /** @param listed What is found, in the order in which it is shown. */
  panel(
    events: Events,
    listed: Events,
    reader: Reader,
    does: Pick<Panel, 'change' | 'step'>,
    telling: Telling,
  ): TemplateResult | typeof nothing {
    const module = this.#module;
    if (!module || !this.open) return nothing;
    const at = reader.among(listed);
    const query = this.#query ?? module.anything;
    const title = listed[at]?.said.title;
    return module.panel(events, { ...does, query, found: listed.length, at: at + 1, title }, telling);
  }

  /** The reader is led into the panel, which stands on what lies behind it. */
  enter(root: ParentNode): void {
    const panel = root.querySelector<HTMLElement>('.find');
    if (panel) this.#module!.standOn(panel, panel);
    panel?.querySelector('input')?.focus();
  }

  /** The element left its page, which keeps no marks of it. */
  leave(root: ParentNode & Node): void {
    this.#module?.markWords(root, this.#module.anything);
  }

  /** Marks the words that are looked for, or on paper none; says how many fit, once the reader has typed. */
  mark(root: ParentNode & Node, printing: boolean): void {
    const bar = root.querySelector<HTMLElement>('.find .bar');
    // What a reader is brought to is not to lie under it.
    const style = bar?.closest<HTMLElement>('.embed')!.style;
    style?.setProperty('--_bar', `${bar!.offsetHeight}px`);
    style?.setProperty('--_covered', `${coveredAbove((root as ShadowRoot).host)}px`);
    const status = bar?.querySelector<HTMLElement>('[role="status"]');
    const says = status?.dataset['says'] ?? '';
    const former = this.#told;
    this.#told = status ? { query: this.#query, says } : undefined;
    if (former && (former.query !== this.#query || former.says !== says)) announce(status, says, 600);
    this.#module?.markWords(root, (!printing && this.#query) || this.#module.anything);
  }
}
