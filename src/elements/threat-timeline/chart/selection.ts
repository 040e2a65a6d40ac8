import type { TimelineMark } from '../../../geometry/timeline-mark.js';
import type { TimelineEvent } from '../events.js';
import type { Drawing } from './draw.js';

/** So many events of a cluster are told at once. */
const few = 10;

/** Where a reader goes from mark to mark. */
export type Step = 1 | -1 | 'first' | 'last';

/** Where a reader is: what is seen begins at a day, and a mark has the focus or none has. */
export interface Place {
  from: number;
  focused: boolean;
}

/** All that a mark gathers: what is read in it first, since by that it is known again; then what is read elsewhere. */
export function idsOf(mark: TimelineMark): readonly string[] {
  const { ids, own } = mark;
  if (own.length === ids.length) return ids;
  let all = gathered.get(mark);
  if (!all) gathered.set(mark, (all = [...new Set([...own, ...ids])]));
  return all;
}

/** The same list each time, so that what is told under the chart is not drawn anew. */
const gathered = new WeakMap<TimelineMark, readonly string[]>();

/** What a reader has chosen, which mark has the one tab stop, and what is told under the chart. */
export class Selection {
  /** The first is where a reader is. */
  chosen: readonly string[] = [];
  told: readonly string[] = [];
  /** How many are told at most. */
  most = few;
  mark: TimelineMark | undefined;

  choose(ids: readonly string[]): void {
    this.chosen = ids;
    this.mark = undefined;
    this.most = few;
  }

  tellMore(): void {
    this.most += few;
  }

  /** Settles the rest for a drawing. What follows from where a reader is waits until they have come there. */
  settle(drawing: Drawing, place: Place, moving: boolean): void {
    if (!moving || !drawing.read.includes(this.mark!)) this.mark = this.markOf(drawing, place);
    if (this.chosen.length > 0) this.told = this.chosen;
    else if (!moving) this.told = this.mark ? idsOf(this.mark) : [];
  }

  /** The one tab stop: that of what is known to be meant, else the first that is seen. */
  markOf(drawing: Drawing, place: Place): TimelineMark | undefined {
    const inView = ({ own }: TimelineMark): boolean => {
      const { from, to } = drawing.items.get(own[0]!)!.span!;
      return (from ?? to)!.start >= place.from;
    };
    return this.#known(drawing, place) ?? drawing.read.find(inView) ?? drawing.read[0];
  }

  /** The mark of what has the focus, else of what was chosen; undefined where it is on no stage. */
  #known({ read }: Drawing, { focused }: Place): TimelineMark | undefined {
    const first = (focused ? this.mark?.own[0] : undefined) ?? this.chosen[0];
    return first ? read.find(({ own }) => own.includes(first)) : undefined;
  }

  /**
   * The events of the mark before or after; past the edge of the stage, the event that follows there.
   * @param events All, in order.
   */
  next(by: Step, drawing: Drawing, place: Place, events: readonly TimelineEvent[]): readonly string[] {
    const { read } = drawing;
    const mark = this.#known(drawing, place) ?? (this.chosen[0] ? undefined : this.markOf(drawing, place));
    const index = read.indexOf(mark!);
    const near = typeof by === 'number' && mark ? read[index + by] : undefined;
    if (near) return idsOf(near);
    const last = read[index]?.own.at(by === 1 ? -1 : 0) ?? this.chosen[0];
    const after = typeof by === 'number' ? events.findIndex(({ event }) => event.id === last) + by : 0;
    const most = events.length - 1;
    return [events[by === 'last' ? most : Math.min(most, Math.max(0, after))]!.event.id];
  }
}
