import { knownStart, placeInTime, type DateSpan } from '../../../briefing/dates.js';
import { extentOf, type Extent } from '../../../geometry/axis.js';
import { zoomDay } from '../../../geometry/time-view.js';
import type { Telling } from '../entry.js';
import type { TimelineEvent } from '../events.js';
import { lanesOf, type Lanes, type Words } from './lanes.js';
import { actorsOf, periodsOf, type Goals } from './tools.js';

/** What is charted; the same object while it is the same. */
export interface Charted {
  /** Dated, in the order of time; at least one. */
  events: readonly TimelineEvent[];
  telling: Telling;
  /** Lanes for these alone, in this order; else for all. */
  actors: readonly string[];
}

/** What follows from what is charted, however it is moved about in: lanes, reaches of time, and where one can go. */
export class Model {
  readonly items: ReadonlyMap<string, TimelineEvent>;
  readonly lanes: Lanes;
  readonly spans: readonly DateSpan[];
  readonly asOf: DateSpan | undefined;
  /** With the room about the events. */
  readonly whole: Extent;
  /** From the first event to the last, without it. */
  readonly extent: Extent;
  readonly goals: Goals;
  /** A time of day has a zone. */
  readonly zoned: boolean;

  /** @param words Its labels, measured. */
  constructor(
    readonly charted: Charted,
    readonly words: Words,
  ) {
    const { events, telling, actors } = charted;
    this.items = new Map(events.map((item) => [item.event.id, item]));
    this.lanes = lanesOf(events, telling, actors, words);
    this.spans = events.map(({ span }) => span!);
    this.asOf = placeInTime(telling.facts.asOf)?.span;
    this.whole = extentOf(this.spans, this.asOf);
    this.extent = extentOf(this.spans, this.asOf, false);
    this.goals = { actors: actorsOf(this.lanes), periods: periodsOf(this.whole, events, telling) };
    this.zoned = this.spans.some(({ from, to }) => from?.zone ?? to?.zone);
  }

  get rtl(): boolean {
    return this.charted.telling.language.dir === 'rtl';
  }

  spanOf(id: string): DateSpan | undefined {
    return this.items.get(id)?.span;
  }

  /** Title and date of an event. */
  wordsOf(id: string): string {
    const { said } = this.items.get(id) ?? {};
    return [said?.title, said?.when.words].filter(Boolean).join('; ');
  }

  /** Events in the order of time. */
  inOrder(ids: readonly string[]): TimelineEvent[] {
    const wanted = new Set(ids);
    return this.charted.events.filter(({ event }) => wanted.has(event.id));
  }

  /** The day that a reader zooms about. @param chosen The event that they chose. */
  middle(seen: Extent, chosen: string): number | undefined {
    const span = this.spanOf(chosen);
    return zoomDay(seen, this.spans.map(knownStart), span && knownStart(span));
  }
}
