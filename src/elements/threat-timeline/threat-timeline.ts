import {
  html,
  isServer,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Briefing } from '../../briefing/types.js';
import type { Problem } from '../../briefing/problem.js';
import { citesOf } from '../../briefing/kinds.js';
import { term, type Key } from '../../language/index.js';
import { StandfirstElement, type Shown } from '../base.js';
import { references } from '../references.js';
import { sourceNote } from '../source-note.js';
import { family, foot } from '../styles.js';
import type { Chart } from './chart/chart.js';
import type { Telling } from './entry.js';
import type { TimelineEvent } from './events.js';
import type { Query } from './find.js';
import { batch, list, type Plan } from './list.js';
import { Outline } from './outline.js';
import { styles } from './styles.js';

type ChartModule = typeof import('./chart/chart.js');
type FindModule = typeof import('./find.js');
type View = 'list' | 'chart';

/** From this width, in em, a chart is easier to read than a list. */
const wide = 45;
/** From so many events on there is something to search. */
const searchable = 8;
/** So many entries, and so many passages, are made at once; more of them when there is time. */
const [first, passages] = [2 * batch, 50];
/** So many more entries at a time: less than a reader would notice waiting for. */
const next = 4 * batch;

/**
 * Events by actor, each as exact as its source: a list everywhere, and in a wide slot a chart with a lane for each
 * actor. On paper always the list.
 *
 * @csspart list - The list of events.
 * @csspart event - One event.
 * @csspart chart - The chart.
 * @csspart mark - The shape of an event in the chart; also `actor-ID` with the id of its lane's actor, for a colour.
 * @csspart detail - The event or events chosen in the chart.
 * @csspart undated - The events whose date is not given.
 * @csspart source - The foot with source, as-of date and passages.
 */
export class ThreatTimeline extends StandfirstElement {
  static override styles = [family, foot, styles];
  static override properties: PropertyDeclarations = {
    events: { type: String },
    actors: { type: String },
    view: { type: String },
    sort: { type: String },
  };

  static override choices = { view: 'auto list chart', sort: 'oldest newest' };

  /** Ids of the events to show, space-separated; all of them where none is named. */
  declare events: string | undefined;
  /** Ids of actors, space-separated: only the events they are part of, their lanes in this order. */
  declare actors: string | undefined;
  /** `list`, `chart`, or `auto` (the default): a chart where the slot is wide and at least two events are dated. */
  declare view: 'auto' | View;
  /** Of the list: `oldest` first (the default) or `newest` first. */
  declare sort: 'oldest' | 'newest';

  #chartModule: ChartModule | undefined;
  #findModule: FindModule | undefined;
  #chart: Chart | undefined;
  #resize: ResizeObserver | undefined;
  /** Of the slot, in em; 0 while it is not known. */
  #width = 0;
  /** What the reader pressed; it outlasts every change of width. */
  #pressed: View | undefined;
  #wide = false;
  /** What `auto` came to. */
  #auto: View = 'list';
  #printing = false;
  /** Where the reader is: an event chosen in the chart, stepped to in the list, or found by its address. */
  #place: string | undefined;
  /** The place is still to be brought into view. */
  #revealed: string | undefined;
  #finding = false;
  #query: Query | undefined;
  /** How many entries and passages are made by now. */
  #made = isServer ? Infinity : first;
  #cited = isServer ? Infinity : 0;
  #idle = false;

  readonly #outline = new Outline();

  constructor() {
    super();
    this.view = 'auto';
    this.sort = 'oldest';
  }

  protected override readonly shows = 'events';

  protected override ids(briefing: Briefing): string[] {
    const named = references(this.events);
    if (named) return named;
    const actors = references(this.actors);
    const events = actors
      ? briefing.events.filter((event) => event.actors.some(({ actor }) => actors.includes(actor)))
      : briefing.events;
    return events.map((event) => event.id);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What stands in the page already keeps its height.
    if (this.childElementCount > 0) this.#made = Infinity;
    const view = this.ownerDocument.defaultView;
    // While the page is still being read, its words may be to come.
    if (view && this.ownerDocument.readyState !== 'loading') this.#measure();
    view?.addEventListener('beforeprint', this.#onPrint);
    view?.addEventListener('afterprint', this.#onPrint);
    // In the next frame: what changes the size while it is observed is an error on the page in some browsers.
    if (view)
      this.#resize = new ResizeObserver(([entry]) =>
        view.requestAnimationFrame(() => this.#measure(entry!.contentRect.width)),
      );
    this.#resize?.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    const view = this.ownerDocument.defaultView;
    view?.removeEventListener('beforeprint', this.#onPrint);
    view?.removeEventListener('afterprint', this.#onPrint);
    this.#resize?.disconnect();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#view === 'chart') {
      const box = this.#chartModule && this.renderRoot.querySelector<HTMLElement>('.charted');
      if (box) this.#showChart(box);
      else if (!this.#chartModule) void this.#loadChart();
    }
    this.#mark();
    if (this.shown) this.#makeMore();
  }

  protected override renderFacts(shown: Shown): TemplateResult {
    const { facts, language } = shown;
    const events = this.#outline.events(shown);
    const telling = this.#tellingOf(shown, events);
    const found = this.#foundOf(events, telling);
    const dated = found.filter((item) => item.span);
    const charted = dated.length > 0 && this.#isCharted(events);
    // A long list that a chart is about to replace is not made; what stands in the page is.
    const coming = this.#view === 'chart' && !this.#chartModule && this.#made < events.length;
    return html`<div class="embed" lang=${facts.lang} dir=${language.dir}>
      ${this.#tools(events, found, telling)} ${charted ? html`<div class="charted"></div>` : nothing}
      ${
        charted
          ? list(this.#outline.undated(found, telling), telling)
          : html`<div class="list" part="list">
              ${coming ? nothing : list(this.#planOf(found, telling), telling, this.#printing ? Infinity : this.#made)}
            </div>`
      }
      ${guard([events, telling, this.#cited], () =>
        sourceNote(this.#outline.facts(events, facts), shown, nothing, {
          limit: this.#printing ? Infinity : Math.max(this.#cited, passages),
          onOpen: this.#onSource,
        }),
      )}
    </div>`;
  }

  protected override reveal(factId: string): void {
    this.#place = factId;
    this.#query = undefined;
    this.#revealed = factId;
    // It may stand far down: everything before it is made at once.
    this.#made = Infinity;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      if (this.#chartModule) this.#revealed = undefined;
      super.reveal(factId);
    });
  }

  get #view(): View {
    const view = this.#pressed ?? (this.view === 'list' || this.view === 'chart' ? this.view : this.#auto);
    return view === 'chart' && this.#width > 0 ? 'chart' : 'list';
  }

  /** A chart needs two events on the axis. */
  #isCharted(events: readonly TimelineEvent[]): boolean {
    return Boolean(this.#chartModule && this.#view === 'chart' && !this.#printing && canChart(events));
  }

  #tellingOf(shown: Shown, events: readonly TimelineEvent[]): Telling {
    const page = this.ownerDocument?.URL?.replace(/#.*/, '') ?? '';
    return this.#outline.telling(shown, events, this.headingLevel, page, this.#printing);
  }

  /** What the reader looks for; on paper everything. */
  #foundOf(events: readonly TimelineEvent[], telling: Telling): readonly TimelineEvent[] {
    const query = this.#printing ? undefined : this.#query;
    const module = this.#findModule;
    return this.#outline.found(
      events,
      telling,
      query,
      query && module && (() => module.matching(events, query, telling)),
    );
  }

  #planOf(events: readonly TimelineEvent[], telling: Telling): Plan {
    return this.#outline.plan(events, telling, this.sort === 'newest');
  }

  #tools(
    events: readonly TimelineEvent[],
    found: readonly TimelineEvent[],
    telling: Telling,
  ): TemplateResult | typeof nothing {
    const { ui } = telling;
    const chartable = canChart(events);
    const many = events.length >= searchable;
    if (!chartable && !many) return nothing;
    const pressed = (key: Key, on: boolean, press: () => void): TemplateResult =>
      html`<button type="button" aria-pressed=${on} @click=${press}>${term(ui, key)}</button>`;
    const view = (name: View): TemplateResult => pressed(name, this.#view === name, () => this.#press(name));
    const newest = this.sort === 'newest';
    return html`<div class="tools small screen-only" lang=${ui.code} dir=${ui.dir}>
        ${
          chartable
            ? html`<div class="views group" role="group" aria-label=${term(ui, 'view')}>
                ${view('list')} ${view('chart')}
              </div>`
            : nothing
        }
        ${
          chartable && this.#view === 'list'
            ? pressed('newest-first', newest, () => this.#sort(newest ? 'oldest' : 'newest'))
            : nothing
        }
        ${many ? html`<button type="button" aria-expanded=${this.#finding} @click=${this.#onFind}>${term(ui, 'find')}</button>` : nothing}
      </div>
      ${this.#finding && this.#findModule && !this.#printing ? this.#panel(this.#findModule, events, found, telling) : nothing}`;
  }

  #panel(
    module: FindModule,
    events: readonly TimelineEvent[],
    found: readonly TimelineEvent[],
    telling: Telling,
  ): TemplateResult {
    const listed = this.#listed(found, telling);
    return module.panel(
      events,
      {
        query: this.#query ?? module.anything,
        found: found.length,
        at: listed.findIndex(({ event }) => event.id === this.#place) + 1,
        change: (query) => {
          this.#query = module.isEmpty(query) ? undefined : query;
          this.#made = first;
          this.requestUpdate();
        },
        step: (by) => this.#step(by, listed),
      },
      telling,
    );
  }

  /** In the order in which they are listed. */
  #listed(found: readonly TimelineEvent[], telling: Telling): TimelineEvent[] {
    return this.#view === 'list'
      ? this.#planOf(found, telling).sections.flatMap(({ items }) => items)
      : [...found];
  }

  /** Shows the next of the found, round and round; the focus stays where it is, to step again. */
  #step(by: 1 | -1, listed: readonly TimelineEvent[]): void {
    if (listed.length === 0) return;
    const at = listed.findIndex(({ event }) => event.id === this.#place);
    const next = at < 0 ? (by > 0 ? 0 : listed.length - 1) : (at + by + listed.length) % listed.length;
    this.#place = this.#revealed = listed[next]!.event.id;
    this.#made = Infinity;
    this.requestUpdate();
    void this.updateComplete.then(() => this.#showPlace());
  }

  /** Brings the place into view and marks it, without the focus. */
  #showPlace(): void {
    this.#revealed = undefined;
    this.renderRoot.querySelector('.is-target')?.classList.remove('is-target');
    const target =
      this.#place && this.renderRoot.querySelector(`.entry[data-fact="${CSS.escape(this.#place)}"]`);
    if (!target) return;
    target.classList.add('is-target');
    target.scrollIntoView({ block: this.#view === 'list' ? 'center' : 'nearest' });
  }

  #showChart(box: HTMLElement): void {
    const shown = this.shown!;
    const events = this.#outline.events(shown);
    const telling = this.#tellingOf(shown, events);
    const found = this.#foundOf(events, telling);
    const charted = this.#outline.charted(found, telling, this.actors);
    this.#chart ??= new this.#chartModule!.Chart((id) => {
      this.#place = id;
      this.renderRoot.querySelector('.is-target')?.classList.remove('is-target');
      if (this.#finding) this.requestUpdate();
    });
    const place = charted.events.some(({ event }) => event.id === this.#place) ? this.#place : undefined;
    // An embed with paper of its own is wider than what it has room for.
    const share = box.clientWidth / this.clientWidth || 1;
    this.#chart.show(box, charted, this.#width * share, place);
    if (place && this.#revealed === place) this.#chart.reveal(place);
  }

  async #loadChart(): Promise<void> {
    try {
      const module = await import('./chart/chart.js');
      this.addStyles(module.chartStyles);
      this.#chartModule = module;
    } catch (error) {
      this.#pressed = 'list';
      this.#tellMissing(
        'chart-not-loaded',
        `the chart could not be loaded (${String(error)}): the list stands`,
      );
    }
    this.requestUpdate();
    await this.updateComplete;
    if (this.#revealed) this.reveal(this.#revealed);
  }

  #onFind = async (): Promise<void> => {
    this.#finding = !this.#finding;
    if (!this.#finding) this.#query = undefined;
    this.requestUpdate();
    if (this.#finding && !this.#findModule) {
      try {
        const module = await import('./find.js');
        this.addStyles(module.findStyles);
        this.#findModule = module;
      } catch (error) {
        this.#finding = false;
        this.#tellMissing('find-not-loaded', `search and filters could not be loaded (${String(error)})`);
      }
      this.requestUpdate();
    }
    await this.updateComplete;
    const panel = this.renderRoot.querySelector<HTMLElement>('.find');
    panel?.style.setProperty('--_ground', this.#findModule!.groundBehind(this));
    panel?.querySelector('input')?.focus();
  };

  #tellMissing(code: string, message: string): void {
    this.emit('standfirst-problem', { level: 'warning', code, path: '', message } satisfies Problem);
  }

  #press(view: View): void {
    if (view === this.#view) return;
    this.#pressed = view;
    if (this.#place && view === 'list') this.#made = Infinity;
    this.requestUpdate();
    this.emit('standfirst-change');
    // The other view shows the same place; the button keeps the focus.
    void this.updateComplete.then(() => view === 'list' && this.#showPlace());
  }

  #sort(sort: 'oldest' | 'newest'): void {
    this.sort = sort;
    this.emit('standfirst-change');
  }

  #onSource = ({ target }: Event): void => {
    if (!(target as HTMLDetailsElement).open || this.#cited > 0) return;
    this.#cited = passages;
    this.requestUpdate();
  };

  /** What was not made at first is made bit by bit, so that the page never waits for it. */
  #makeMore(): void {
    const events = this.#outline.events(this.shown!);
    const entries = this.#view === 'list' && this.#made < events.length;
    const cited =
      this.#cited > 0 &&
      this.#outline.facts(events, this.shown!.facts).reduce((sum, fact) => sum + citesOf(fact).length, 0) >
        this.#cited;
    if (this.#idle || this.#printing || !(entries || cited)) return;
    this.#idle = true;
    const view = this.ownerDocument.defaultView!;
    const later = view.requestIdleCallback?.bind(view) ?? ((call: () => void) => view.setTimeout(call, 20));
    later(() => {
      this.#idle = false;
      if (!this.isConnected) return;
      if (entries) this.#made += next;
      if (cited) this.#cited += 2 * passages;
      this.requestUpdate();
    });
  }

  #mark(): void {
    if (this.#findModule)
      this.#findModule.markWords(
        this.renderRoot,
        (!this.#printing && this.#query) || this.#findModule.anything,
      );
  }

  /** @param px Its width, where that is known already: to ask would lay out the page. */
  #measure(px = this.clientWidth): void {
    const size = parseFloat(getComputedStyle(this).fontSize) || 16;
    const width = px / size;
    if (Math.abs(width - this.#width) < 0.25) return;
    const isFirst = this.#width === 0;
    this.#width = width;
    if (isFirst || this.#wide !== width >= wide) {
      this.#wide = width >= wide;
      this.#auto = this.#wide && !(isFirst && this.#read()) ? 'chart' : 'list';
    }
    this.requestUpdate();
  }

  /** Words that stood in the page and are before the reader's eyes stay where they are: a chart then comes by a press. */
  #read(): boolean {
    const { top, bottom } = this.getBoundingClientRect();
    return (
      this.childElementCount > 0 && bottom > 0 && top < (this.ownerDocument.defaultView?.innerHeight ?? 0)
    );
  }

  /** Paper has nothing to press: every event is printed, as a list. */
  #onPrint = ({ type }: Event): void => {
    this.#printing = type === 'beforeprint';
    this.requestUpdate();
    this.performUpdate();
  };
}

const canChart = (events: readonly TimelineEvent[]): boolean => {
  const one = events.findIndex((item) => item.span);
  return one >= 0 && events.slice(one + 1).some((item) => item.span);
};
