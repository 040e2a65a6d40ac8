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
    // The first of a cluster may be gone by now.
    const ids = [...((focused && this.mark?.own.slice(0, few)) || []), ...this.chosen.slice(0, few)];
    for (const id of ids) {
      const mark = read.find(({ own }) => own.includes(id));
      if (mark) return mark;
    }
    return undefined;
  }

  /**
   * The mark before or after, or at either end of all; where there is none, the one that it is from.
   * @param events All, in order.
   * @param reach Brings an event into view, and with it the stage around it.
   */
  next(
    by: Step,
    drawing: Drawing,
    place: Place,
    events: readonly TimelineEvent[],
    reach: (id: string) => Drawing,
  ): TimelineMark | undefined {
    if (typeof by !== 'number') {
      const end = by === 'last' ? -1 : 0;
      return reach(events.at(end)!.event.id).read.at(end);
    }
    let { read } = drawing;
    let mark = this.#known(drawing, place);
    if (!mark && this.chosen[0]) {
      drawing = reach(this.chosen[0]);
      ({ read } = drawing);
      mark = this.#known(drawing, place);
    }
    mark ??= this.markOf(drawing, place);
    const near = read[read.indexOf(mark!) + by];
    if (near) return near;
    const first = <T>(list: readonly T[], fits: (item: T) => boolean): T | undefined =>
      by === 1 ? list.find(fits) : list.filter(fits).at(-1);
    if (!mark) {
      // Nothing happened in what is seen: on to the next from there, or to the last that is known.
      const after =
        first(events, ({ span }) => span!.start >= place.from === (by === 1)) ??
        events.at(by === 1 ? -1 : 0)!;
      const there = reach(after.event.id).read;
      return there.find(({ own }) => own.includes(after.event.id));
    }
    // Past the edge of the stage. Marks stand in the order of what comes first in each: what comes last in this one may
    // stand before the first of another, so that the way on is told by the first alone.
    const order = new Map(events.map(({ event }, index) => [event.id, index]));
    const placeOf = ({ own }: TimelineMark): number => order.get(own[0]!)!;
    const from = placeOf(mark);
    const isBeyond = (at: number): boolean => (by === 1 ? at > from : at < from);
    const drawn = new Set(read.flatMap(({ own }) => own));
    const beyond = first(events, ({ event }) => isBeyond(order.get(event.id)!) && !drawn.has(event.id));
    return (beyond && first(reach(beyond.event.id).read, (other) => isBeyond(placeOf(other)))) ?? mark;
  }
}
