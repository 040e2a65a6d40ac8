import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Briefing, Fact } from '../../briefing/types.js';
import type { Problem } from '../../briefing/problem.js';
import { findFact } from '../../briefing/references.js';
import { term } from '../../language/index.js';
import { StandfirstElement, type Shown } from '../base.js';
import { references } from '../references.js';
import { sourceNote } from '../source-note.js';
import { family, foot } from '../styles.js';
import { eventsInOrder, type TimelineEvent } from './events.js';
import { entries, list, unplaced } from './list.js';
import { styles } from './styles.js';

type ChartModule = typeof import('./chart.js');
type Chart = import('./chart.js').Chart;
type View = 'list' | 'chart';

/** From this width, in em, a chart is easier to read than a list. */
const wide = 45;

/**
 * Events by actor, each as exact as its source: a list everywhere, and in a wide slot a chart with a lane for each
 * actor. On paper always the list.
 *
 * @csspart list - The list of events.
 * @csspart event - One event.
 * @csspart chart - The chart.
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
  };

  /** Ids of the events to show, space-separated; all of them where none is named. */
  declare events: string | undefined;
  /** Ids of actors, space-separated: only the events they are part of, their lanes in this order. */
  declare actors: string | undefined;
  /** `list`, `chart`, or `auto` (the default): a chart where the slot is wide and at least two events are dated. */
  declare view: 'auto' | View;

  #module: ChartModule | undefined;
  #resize: ResizeObserver | undefined;
  /** Of the slot, in em; 0 while it is not known. */
  #width = 0;
  /** What the reader pressed; it outlasts every change of width. */
  #pressed: View | undefined;
  #wide = false;
  /** What `auto` came to. */
  #auto: View = 'list';
  #printing = false;
  #selected: string | undefined;
  /** Found by its address before the chart was there. */
  #revealed: string | undefined;
  #chart: { made: unknown[]; chart: Chart } | undefined;

  constructor() {
    super();
    this.view = 'auto';
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
    const view = this.ownerDocument.defaultView;
    view?.addEventListener('beforeprint', this.#onPrint);
    view?.addEventListener('afterprint', this.#onPrint);
    // In the next frame: what changes the size while it is observed is an error on the page in some browsers.
    if (view) this.#resize = new ResizeObserver(() => view.requestAnimationFrame(() => this.#measure()));
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
    if (this.#view === 'chart' && !this.#module) void this.#loadChart();
  }

  protected override renderFacts(shown: Shown): TemplateResult {
    const { facts, language } = shown;
    const events = eventsInOrder(shown.ids, shown);
    // A chart needs two events on the axis.
    const charted = events.filter((item) => item.span).length > 1;
    const chart =
      charted && this.#module && this.#view === 'chart' && !this.#printing
        ? this.#chartOf(this.#module, events, shown)
        : undefined;
    return html`<div class="embed" lang=${facts.lang} dir=${language.dir}>
      ${charted ? this.#switch(shown) : nothing}
      ${chart ? this.#drawn(chart, events, shown) : list(events, shown, this.headingLevel)}
      ${sourceNote(factsOf(events, facts), shown)}
    </div>`;
  }

  protected override reveal(factId: string): void {
    this.#selected = factId;
    this.#revealed = this.#module ? undefined : factId;
    this.requestUpdate();
    void this.updateComplete.then(() => super.reveal(factId));
  }

  get #view(): View {
    const view = this.#pressed ?? (this.view === 'auto' ? this.#auto : this.view);
    return view === 'chart' && this.#width > 0 ? 'chart' : 'list';
  }

  #switch({ ui }: Shown): TemplateResult {
    const button = (view: View): TemplateResult =>
      html`<button type="button" aria-pressed=${this.#view === view} @click=${() => this.#press(view)}>
        ${term(ui, view)}
      </button>`;
    return html`<div
      class="views small screen-only"
      role="group"
      aria-label=${term(ui, 'view')}
      lang=${ui.code}
      dir=${ui.dir}
    >
      ${button('list')} ${button('chart')}
    </div>`;
  }

  #drawn(chart: Chart, events: readonly TimelineEvent[], shown: Shown): TemplateResult {
    const { marks } = chart.layout;
    const selected =
      marks.find(({ ids }) => this.#selected !== undefined && ids.includes(this.#selected)) ?? marks[0]!;
    const select = (mark: typeof selected, focus: boolean): void => {
      this.#selected = mark.ids[0];
      this.renderRoot.querySelector('.is-target')?.classList.remove('is-target');
      this.requestUpdate();
      if (focus)
        void this.updateComplete.then(() =>
          this.renderRoot.querySelector<SVGElement>('[aria-selected="true"]')?.focus(),
        );
    };
    const chosen = selected.ids.map((id) => chart.items.get(id)!);
    return html`${this.#module!.drawChart(chart, selected, shown, select)}
      <div class="detail" part="detail">${entries(chosen, shown, this.headingLevel)}</div>
      ${unplaced(events, shown, this.headingLevel)}`;
  }

  /** Laid out once for the same facts and width. */
  #chartOf(module: ChartModule, events: readonly TimelineEvent[], shown: Shown): Chart {
    const width = Math.floor(this.#width * module.em);
    const made = [shown.facts, shown.stands, shown.language, width, this.actors, this.events];
    const known = this.#chart;
    if (known && made.every((part, index) => part === known.made[index])) return known.chart;
    const chart = module.chartOf(events, shown, width, references(this.actors) ?? [], measureFor(this));
    this.#chart = { made, chart };
    return chart;
  }

  async #loadChart(): Promise<void> {
    try {
      this.#module = await import('./chart.js');
    } catch (error) {
      this.#pressed = 'list';
      const message = `the chart could not be loaded (${String(error)}): the list stands`;
      this.emit('standfirst-problem', {
        level: 'warning',
        code: 'chart-not-loaded',
        path: '',
        message,
      } satisfies Problem);
    }
    this.requestUpdate();
    await this.updateComplete;
    if (this.#revealed) this.reveal(this.#revealed);
  }

  #press(view: View): void {
    if (view === this.#view) return;
    this.#pressed = view;
    this.requestUpdate();
    this.emit('standfirst-change');
  }

  #measure(): void {
    const size = parseFloat(getComputedStyle(this).fontSize) || 16;
    const width = this.clientWidth / size;
    if (Math.abs(width - this.#width) < 0.25) return;
    const first = this.#width === 0;
    this.#width = width;
    if (first || this.#wide !== width >= wide) {
      this.#wide = width >= wide;
      this.#auto = this.#wide && !(first && this.#read()) ? 'chart' : 'list';
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

function factsOf(events: readonly TimelineEvent[], facts: Briefing): Fact[] {
  const held = events.flatMap(({ event }) => [event.id, ...(event.figures ?? []), ...(event.quotes ?? [])]);
  return [...new Set(held)].flatMap((id) => findFact(facts, id) ?? []);
}

/** Measures text as labels are set: 13 units of a font that is 16 units high on the page. */
function measureFor(element: Element): (text: string) => number {
  const style = getComputedStyle(element.shadowRoot?.querySelector('.embed') ?? element);
  const context = element.ownerDocument.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * 7.5;
  context.font = `${style.fontWeight} 13px ${style.fontFamily}`;
  return (text) => context.measureText(text).width;
}
