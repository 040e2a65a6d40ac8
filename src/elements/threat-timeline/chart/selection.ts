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
    // Event by event, since what spans the stage stands beside others that came long before it, or after. A mark is come
    // to by the first that it gathers: of two clusters, each may hold some that stand between those of the other.
    const scan = (at: number, way: 1 | -1): TimelineMark | undefined => {
      let holders = holdersOf(drawing);
      for (; events[at]; at += way) {
        const { id } = events[at]!.event;
        if (!holders.has(id)) holders = holdersOf(reach(id));
        const mark = holders.get(id);
        if (mark?.own[0] === id) return mark;
      }
      return undefined;
    };
    if (by === 'first') return scan(0, 1);
    if (by === 'last') return scan(events.length - 1, -1);
    let mark = this.#known(drawing, place);
    if (!mark && this.chosen[0]) {
      drawing = reach(this.chosen[0]);
      mark = this.#known(drawing, place);
    }
    mark ??= this.markOf(drawing, place);
    if (mark) return scan(events.findIndex(({ event }) => event.id === mark.own[0]) + by, by) ?? mark;
    // Nothing happened in what is seen: on to the next from there, or to the last that is known.
    const later = events.findIndex(({ span }) => span!.start >= place.from);
    const there = later < 0 ? events.length : later;
    return by === 1 ? (scan(there, 1) ?? scan(events.length - 1, -1)) : (scan(there - 1, -1) ?? scan(0, 1));
  }
}

/** By id of an event: the mark in which it is read. */
function holdersOf({ read }: Drawing): Map<string, TimelineMark> {
  return new Map(read.flatMap((mark) => mark.own.map((id) => [id, mark] as const)));
}
