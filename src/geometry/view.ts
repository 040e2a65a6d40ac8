import { reachesInto, type DateSpan } from '../briefing/dates.js';
import type { Extent } from './axis.js';
import { about, lengthOf, moved, reaching, within, zoomed } from './time-view.js';

/** The share of what is seen that stays in sight where a reader moves along. */
const step = 0.75;

/** The share of what is seen before a day that is zoomed to, at most. */
const latest = 0.6;

/** Ways to go that need no more than their name. */
export type Way = 'in' | 'out' | 'all' | 'earlier' | 'later';

/** The part of time that a reader sees, and how it goes on from there. */
export class View {
  #seen: Extent;
  /** What was zoomed to by name, until something else is seen. */
  goal = '';

  constructor(readonly whole: Extent) {
    this.#seen = whole;
  }

  get seen(): Extent {
    return this.#seen;
  }

  /** Less than the whole is seen. */
  get close(): boolean {
    return lengthOf(this.#seen) < lengthOf(this.whole) * 0.999;
  }

  /** Whether this is a view of just that stretch. */
  spans({ from, to }: Extent): boolean {
    return from === this.whole.from && to === this.whole.to;
  }

  /** The view of another whole, with the same in sight; undefined where all was, or nothing of that is left. */
  over(whole: Extent, spans: readonly DateSpan[]): View | undefined {
    if (!this.close) return undefined;
    const view = new View(whole);
    const seen = within(this.#seen, whole);
    view.see(seen);
    return spans.some((span) => reachesInto(span, seen)) ? view : undefined;
  }

  see(seen: Extent, goal = ''): void {
    this.#seen = seen;
    this.goal = goal;
  }

  /** @param at A day to zoom about; the middle where it is out of view. */
  go(way: Way, at?: number): void {
    const { whole, seen } = this;
    const near = at !== undefined && at > seen.from && at < seen.to ? at : undefined;
    if (way === 'all') this.see(whole);
    else if (way === 'out') this.see(zoomed(seen, whole, 0.5, near));
    else if (way === 'in') {
      const closer = zoomed(seen, whole, 2, near);
      const share = ((near ?? closer.from) - closer.from) / lengthOf(closer);
      // Labels stand after their marks: at the very end they would be out of view.
      this.see(moved(closer, whole, Math.max(0, share - latest)));
    } else this.see(moved(seen, whole, way === 'later' ? step : -step));
  }

  /** @param share Of what is seen: the place that stays where it is. */
  zoom(times: number, share: number): void {
    const { from, to } = this.#seen;
    this.see(zoomed(this.#seen, this.whole, times, from + share * (to - from)));
  }

  /** So that a day is in the middle. */
  centre(day: number): void {
    const { from, to } = this.#seen;
    this.see(moved(this.#seen, this.whole, (day - (from + to) / 2) / (to - from)));
  }

  shift(days: number): void {
    const { from, to } = this.#seen;
    this.see(within({ from: from + days, to: to + days }, this.whole));
  }

  /** No further than is needed to see a date. */
  reach(span: DateSpan): void {
    const seen = reaching(this.#seen, this.whole, span);
    if (seen !== this.#seen) this.see(seen);
  }

  /** Just these dates, with room beside them. */
  frame(spans: readonly DateSpan[], goal?: string): void {
    this.see(about(spans, this.whole), goal);
  }
}
