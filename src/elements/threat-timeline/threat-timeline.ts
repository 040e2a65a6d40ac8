import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Briefing } from '../../briefing/types.js';
import type { Problem } from '../../briefing/problem.js';
import { citesOf } from '../../briefing/kinds.js';
import { StandfirstElement } from '../base.js';
import type { Shown } from '../shown.js';
import { notShown } from '../choose.js';
import { loaded } from '../problems.js';
import { references } from '../references.js';
import { sourceNote } from '../source-note.js';
import { family, foot } from '../styles.js';
import { unmark } from '../target.js';
import { eventsAsked, lacking, sightOf } from './asked.js';
import { Charting } from './charting.js';
import type { Telling } from './entry.js';
import { canChart, unreadable, type TimelineEvent } from './events.js';
import type { Query } from './find.js';
import { Finding } from './finding.js';
import { KeptFocus } from './kept-focus.js';
import { leadHere, pageOf } from './links.js';
import { list, type Plan } from './list.js';
import { Making } from './making.js';
import { Outline } from './outline.js';
import { keepKeys } from './own-keys.js';
import { placeIn, scrollerOf, stayAt } from './place.js';
import { Reader } from './reader.js';
import { Slot } from './slot.js';
import { paperStyles, slotStyles, styles } from './styles.js';
import { Leftovers } from './sweep.js';
import { toolbar, type View } from './toolbar.js';

/** From so many events on there is something to search. */
const searchable = 8;

/**
 * Events by actor, each as exact as its source: a list everywhere, and in a wide slot a chart with a lane for each
 * actor. On paper always the list.
 *
 * @csspart list - The list of events.
 * @csspart event - One event.
 * @csspart chart - The chart.
 * @csspart mark - The shape of an event in the chart; also `actor-ID`, with the id of its lane's actor, which the sign
 * beside its name is too: for a colour of its own.
 * @csspart detail - The event or events chosen in the chart.
 * @csspart undated - The events whose date is not given.
 * @csspart source - The foot with source, as-of date and passages.
 *
 * @cssproperty --standfirst-lane-1 - Colour of the first actor's lane in the chart, and of every sixth after it.
 * @cssproperty --standfirst-lane-2 - Of the second.
 * @cssproperty --standfirst-lane-3 - Of the third.
 * @cssproperty --standfirst-lane-4 - Of the fourth.
 * @cssproperty --standfirst-lane-5 - Of the fifth.
 * @cssproperty --standfirst-lane-6 - Of the sixth.
 */
export class ThreatTimeline extends StandfirstElement {
  static override styles = [family, foot, styles, slotStyles];
  static override properties: PropertyDeclarations = {
    events: { type: String },
    actors: { type: String },
    view: { type: String },
    sort: { type: String },
    start: { type: String },
  };

  static override choices = { view: 'auto list chart', sort: 'oldest newest' };

  /** Ids of the events to show, space-separated; all of them where none is named. */
  declare events: string | undefined;
  /** Ids of actors, space-separated: only the events they are part of, their lanes in this order. */
  declare actors: string | undefined;
  /**
   * `list`, `chart`, or `auto` (the default): a chart where the slot is wide and at least two events are dated, unless the
   * page's own words are before the reader's eyes already.
   */
  declare view: 'auto' | View;
  /** `oldest` first (the default) or `newest` first: the list, and the event that a chart begins at. */
  declare sort: 'oldest' | 'newest';
  /** Where a chart begins: the id of an event, or the time in view as EDTF (`2019/2024`). Without it, all is in view. */
  declare start: string | undefined;

  /** What the reader pressed; it outlasts every change of width. */
  #pressed: View | undefined;
  #printing = false;
  /** The chart is still to begin where it is asked to. */
  #begins = false;
  /** Whether a chart is shown; undefined where what is shown last says nothing of what is read. */
  #charted: boolean | undefined;
  /** A list of all is what is shown, and no chart is to take its place. */
  #listed = false;

  readonly #slot = new Slot(this, () => this.requestUpdate());
  readonly #made = new Making(this, () => this.requestUpdate());
  readonly #outline = new Outline();
  readonly #finding = new Finding();
  readonly #reader = new Reader();
  readonly #focus = new KeptFocus();
  readonly #leftovers = new Leftovers();
  readonly #charting = new Charting((id) => {
    this.#reader.at = id;
    unmark(this.renderRoot);
    if (this.#finding.open) this.requestUpdate();
  });

  constructor() {
    super();
    this.view = 'auto';
    this.sort = 'oldest';
  }

  protected override readonly shows = 'events';

  protected override ids(briefing: Briefing): string[] {
    return eventsAsked(briefing, references(this.events), references(this.actors));
  }

  protected override lacks(briefing: Briefing): Problem[] {
    return lacking(briefing, references(this.actors), this.start);
  }

  protected override strange(): Problem[] {
    const unread = this.shown ? this.#outline.events(this.shown).filter((item) => item.unread) : [];
    return [...super.strange(), ...unread.map(({ given }) => unreadable(given))];
  }

  override connectedCallback(): void {
    // Before the page's words are out of sight: to measure then would lay out a page without them.
    this.#slot.connect();
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#slot.disconnect();
    this.#made.stop();
    this.#charting.leave();
    // Paper that nobody sees any more: nothing tells when it is done with.
    if (this.#printing) this.print(false);
    if (this.renderRoot) this.#finding.leave(this.renderRoot);
  }

  protected override createRenderRoot(): ShadowRoot {
    this.#made.inPlace();
    const root = super.createRenderRoot();
    root.addEventListener('click', leadHere);
    root.addEventListener('keydown', keepKeys as EventListener);
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const former = this.shown;
    this.#focus.note(this.shadowRoot);
    super.willUpdate(changed);
    if (changed.has('start')) {
      this.#begins = true;
      if (this.hasUpdated) this.#reader.at = undefined;
    }
    if (this.shown) this.#finding.story = this.shown.facts.id;
    if (!this.shown || !this.hasUpdated || this.shown.facts === former?.facts) return;
    if (former) this.#made.hold(true);
    else this.#made.inPlace();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#view === 'chart') {
      const box = this.renderRoot.querySelector<HTMLElement>('.charted');
      if (box) this.#tryChart(box);
      else if (!this.#charting.ready) void this.#loadChart();
    }
    this.#leftovers.sweep(this.renderRoot);
    this.#finding.mark(this.renderRoot, this.#printing);
    if (!this.shown) return;
    if (this.#printing) return this.#makeMore();
    this.#focus.restore(this.shadowRoot!);
    this.#made.placed();
    this.#makeMore();
  }

  protected override renderFacts(shown: Shown): TemplateResult {
    const { facts, language } = shown;
    const events = this.#outline.events(shown);
    const telling = this.#tellingOf(shown, events);
    const found = this.#foundOf(events, telling);
    this.#leftovers.note(found.length);
    const dated = found.filter((item) => item.span);
    const chartable = this.#view === 'chart' && canChart(events);
    const charted = chartable && dated.length > 0 && this.#charting.ready && !this.#printing;
    // A long list that a chart is about to replace is not made; what stands in the page is.
    const coming = chartable && !this.#charting.ready && this.#made.entries < events.length;
    this.#listed = !charted && !coming;
    if (this.#charted === !charted) this.#made.hold();
    this.#charted = charted;
    return html`<div
      class="embed"
      role="group"
      aria-label=${facts.title}
      lang=${facts.lang}
      dir=${language.dir}
    >
      ${this.#bar(events, telling)} ${this.#panel(events, found, telling)}
      ${charted ? html`<div class="charted"></div>` : nothing}
      ${
        charted
          ? list(this.#outline.undated(found, telling), telling)
          : html`<div class="list" part="list" @focusin=${this.#onRead}>
              ${coming ? nothing : list(this.#planOf(found, telling), telling, this.#printing ? Infinity : this.#made.entries)}
            </div>`
      }
      ${guard([events, telling, this.#made.cited], () =>
        sourceNote(this.#outline.facts(events, facts), shown, nothing, {
          limit: this.#printing ? Infinity : this.#made.passages,
          onOpen: this.#onSource,
        }),
      )}
    </div>`;
  }

  protected override reveal(factId: string): void {
    this.#reader.at = this.#reader.due = factId;
    this.#finding.query = undefined;
    this.#made.all();
    this.requestUpdate();
    void this.updateComplete.then(() => {
      if (this.#charting.ready) this.#reader.due = undefined;
      super.reveal(factId);
      stayAt(this, factId);
    });
  }

  get #view(): View {
    const view =
      this.#pressed ?? (this.view === 'list' || this.view === 'chart' ? this.view : this.#slot.suits);
    return view === 'chart' && this.#slot.width > 0 ? 'chart' : 'list';
  }

  #tellingOf(shown: Shown, events: readonly TimelineEvent[]): Telling {
    return this.#outline.telling(shown, events, this.headingLevel, pageOf(this), this.#printing);
  }

  /** What the reader looks for; on paper everything. */
  #foundOf(events: readonly TimelineEvent[], telling: Telling): readonly TimelineEvent[] {
    if (this.#printing) return events;
    return this.#outline.found(events, telling, this.#finding.query, this.#finding.matching(events, telling));
  }

  #planOf(events: readonly TimelineEvent[], telling: Telling): Plan {
    return this.#outline.plan(events, telling, this.sort === 'newest');
  }

  #bar(events: readonly TimelineEvent[], { ui }: Telling): TemplateResult | typeof nothing {
    const chartable = canChart(events);
    const many = events.length >= searchable || this.#finding.open;
    if (!chartable && !many) return nothing;
    return toolbar(
      {
        chartable,
        view: this.#view,
        newest: this.sort === 'newest',
        many,
        finding: this.#finding.open,
        press: this.#press,
        sort: this.#sort,
        find: this.#onFind,
      },
      ui,
    );
  }

  #panel(
    events: readonly TimelineEvent[],
    found: readonly TimelineEvent[],
    telling: Telling,
  ): TemplateResult | typeof nothing {
    if (!this.#finding.open || this.#printing) return nothing;
    const listed =
      this.#view === 'list'
        ? this.#planOf(found, telling).sections.flatMap(({ parts }) => parts.flat())
        : found;
    const step = (by: 1 | -1): void => this.#step(by, listed);
    return this.#finding.panel(events, listed, this.#reader, { change: this.#seek, step }, telling);
  }

  #seek = (query: Query): void => {
    this.#finding.query = query;
    this.#made.anew();
    this.requestUpdate();
  };

  /** Shows the next of the found; the focus stays where it is, to step again. */
  #step(by: 1 | -1, listed: readonly TimelineEvent[]): void {
    if (listed.length === 0) return;
    this.#reader.step(by, listed);
    this.#made.all();
    this.requestUpdate();
    void this.updateComplete.then(() => this.#showPlace());
  }

  #showPlace(): void {
    const charted = this.#view === 'chart';
    if (!charted || !this.#charting.bring()) this.#reader.show(this, charted ? 'nearest' : 'center');
  }

  #tryChart(box: HTMLElement): void {
    try {
      this.#showChart(box);
    } catch (thrown) {
      // The list says the same.
      this.#charting.leave();
      this.#pressed = 'list';
      this.requestUpdate();
      this.tell({ ...notShown('the chart', thrown, 'the list stands'), level: 'warning' });
    }
  }

  #showChart(box: HTMLElement): void {
    const shown = this.shown!;
    const events = this.#outline.events(shown);
    const telling = this.#tellingOf(shown, events);
    const found = this.#foundOf(events, telling);
    const charted = this.#outline.charted(found, telling, this.actors);
    const sight = sightOf(charted.events, this.#reader, this.start, this.sort, this.#begins);
    this.#begins = false;
    // An embed with paper of its own is wider than what it has room for.
    const share = box.clientWidth / (this.clientWidth - this.#slot.padding) || 1;
    this.#charting.show(box, charted, this.#slot.width * share, sight);
  }

  async #loadChart(): Promise<void> {
    const loading = this.#charting.load((styles) => this.addStyles(styles));
    if (!loading) return;
    if (!(await loaded(loading, this, 'chart', 'the chart'))) this.#pressed = 'list';
    if (this.#reader.due) this.reveal(this.#reader.due);
    else this.requestUpdate();
  }

  #onFind = async (): Promise<void> => {
    const toggled = this.#finding.toggle();
    this.requestUpdate();
    const module = await loaded(toggled, this, 'find', 'search and filters');
    if (module) this.addStyles(module.findStyles);
    this.requestUpdate();
    await this.updateComplete;
    this.#finding.enter(this.renderRoot);
  };

  #press = (view: View): void => {
    if (view === this.#view) return;
    if (view === 'chart') this.#reader.at = placeIn(this)?.id ?? this.#reader.at;
    // Where a link led long ago is nowhere to go back to.
    this.#reader.due = undefined;
    this.#pressed = view;
    if (this.#reader.at && view === 'list') this.#made.all();
    this.requestUpdate();
    this.emit('standfirst-change');
    // The other view shows the same place; the button keeps the focus.
    void this.updateComplete.then(() => view === 'list' && this.#showPlace());
  };

  #onRead = ({ target }: Event): void => {
    this.#reader.at = (target as Element).closest<HTMLElement>('.entry')?.dataset['fact'] ?? this.#reader.at;
  };

  #sort = (sort: 'oldest' | 'newest'): void => {
    this.sort = sort;
    this.emit('standfirst-change');
  };

  #onSource = ({ target }: Event): void => {
    if ((target as HTMLDetailsElement).open && this.#made.cite()) this.requestUpdate();
  };

  #makeMore(): void {
    const box = this.renderRoot.querySelector<HTMLElement>('.list');
    if (this.#printing) return void box?.style.removeProperty('min-block-size');
    const events = this.#outline.events(this.shown!);
    const { length } = this.#foundOf(events, this.#tellingOf(this.shown!, events));
    this.#made.more(box, length, this.#listed, () =>
      this.#outline.facts(events, this.shown!.facts).reduce((sum, fact) => sum + citesOf(fact).length, 0),
    );
  }

  /** Paper has nothing to press: every event is printed, as a list. After it everything is as it was. */
  protected override print(begins: boolean): void {
    const root = this.renderRoot as ShadowRoot;
    this.#printing = begins;
    const around = scrollerOf(this);
    if (begins) {
      if (this.#slot.width >= 36) this.addStyles(paperStyles);
      this.#made.hold();
      this.#focus.beforePaper(root, around);
    }
    this.#charted = undefined;
    this.requestUpdate();
    this.performUpdate();
    super.print(begins);
    if (!begins) this.#focus.afterPaper(root, around);
  }
}
