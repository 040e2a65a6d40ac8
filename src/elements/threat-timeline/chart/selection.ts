import { knownStart } from '../../../briefing/dates.js';
import type { TimelineMark } from '../../../geometry/timeline-mark.js';
import type { TimelineEvent } from '../events.js';
import { fromNearest } from '../nearest.js';
import type { Drawing } from './draw.js';

/** So many events of a cluster are told at once. */
const few = 10;

/** Where a reader goes from mark to mark. */
export type Step = 1 | -1 | 'first' | 'last';

/** Where a reader is: what is seen begins at a day, and a mark has the focus or none has. */
export interface Place {
  from: number;
  /** Of what is seen, in days. */
  length: number;
  focused: boolean;
}

/** All that a mark gathers: what is read in it first, since by that it is known again; then what is read elsewhere. */
function idsOf(mark: TimelineMark): readonly string[] {
  const { ids, own } = mark;
  if (own.length === ids.length) return ids;
  let all = gathered.get(mark);
  if (!all) gathered.set(mark, (all = [...new Set([...own, ...ids])]));
  return all;
}

/** The same list each time, so that what is told under the chart is not drawn anew. */
const gathered = new WeakMap<TimelineMark, readonly string[]>();

/** All that a mark gathers, the event by which it was come to before the others. */
export function led(mark: TimelineMark, id: string): readonly string[] {
  const ids = idsOf(mark);
  return ids[0] === id ? ids : [id, ...ids.filter((other) => other !== id)];
}

/** What a reader has chosen, which mark has the one tab stop, and what is told under the chart. */
export class Selection {
  /** The first is where a reader is. */
  chosen: readonly string[] = [];
  told: readonly string[] = [];
  /** How many are told at most. */
  most = few;
  mark: TimelineMark | undefined;
  #walk: Walk | undefined;

  /** Of the chosen; empty where none is. */
  get first(): string {
    return this.chosen[0] ?? '';
  }

  choose(ids: readonly string[]): void {
    this.chosen = ids;
    if (ids[0] !== this.#walk?.at) this.#walk = undefined;
    this.mark = undefined;
    this.most = few;
  }

  /**
   * Drops what is gone. Where that is all that was chosen, a reader is at the event after it, else at the one before.
   * @param former The events it was chosen from.
   * @returns Whether something chosen is left, or nothing was chosen.
   */
  keep(items: ReadonlyMap<string, unknown>, former: readonly TimelineEvent[] = []): boolean {
    const [first] = this.chosen;
    this.chosen = this.chosen.filter((id) => items.has(id));
    if (first === undefined || this.chosen.length > 0) return true;
    const ids = former.map(({ event }) => event.id);
    const nearest = fromNearest(ids, ids.indexOf(first)).find((id) => items.has(id));
    if (nearest !== undefined) this.chosen = [nearest];
    return false;
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
    const { read, items } = drawing;
    const first = ({ own }: TimelineMark): TimelineEvent => items.get(own[0]!)!;
    const inView = read.filter((mark) => knownStart(first(mark).span!) >= place.from);
    // Nobody begins with a time that things happen in, unless there is nothing else.
    const happened = inView.find((mark) => first(mark).event.kind !== 'period');
    return this.#known(drawing, place) ?? happened ?? inView[0] ?? read[0];
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
   * The mark before or after, or at either end of all, and by which event it is come to; where there is none, the one
   * that it is from.
   * @param events All, in order.
   * @param reach Brings an event into view, and with it the stage around it.
   */
  next(
    by: Step,
    drawing: Drawing,
    place: Place,
    events: readonly TimelineEvent[],
    reach: (id: string) => Drawing,
  ): { mark: TimelineMark; id: string } | undefined {
    const onto = (at: number): { mark: TimelineMark; id: string } | undefined => {
      const { id } = events[at]!.event;
      const mark = holdersOf(reach(id)).get(id);
      return mark && { mark, id };
    };
    if (by === 'first') return onto(0);
    if (by === 'last') {
      // The mark that begins last: what ends last may be part of one before it, which the way back comes to.
      const last = reach(events.at(-1)!.event.id).read.at(-1)!;
      const id = last.own[0]!;
      const start = events.length;
      this.#walk = { at: id, way: -1, length: place.length, events, start, told: new Set() };
      return { mark: last, id };
    }
    let mark = this.#known(drawing, place);
    if (!mark && this.chosen[0]) {
      drawing = reach(this.chosen[0]);
      mark = this.#known(drawing, place);
    }
    mark ??= this.markOf(drawing, place);
    if (!mark) {
      // Nothing happened in what is seen: on to the next from there, or to the last that is known.
      const later = events.findIndex(({ span }) => knownStart(span!) >= place.from);
      const there = later < 0 ? events.length : later;
      return onto(Math.min(events.length - 1, Math.max(0, by === 1 ? there : there - 1)));
    }
    const from = mark.own.includes(this.chosen[0]!) ? this.chosen[0]! : mark.own[0]!;
    const walk = this.#walkFrom(from, by, place, events);
    for (const id of mark.own) walk.told.add(id);
    const next = this.#unwalked(walk, drawing, reach) ?? { mark, id: from };
    walk.at = next.id;
    return next;
  }

  /** The walk that a reader is on; a new one where they turned, zoomed or chose for themselves. */
  #walkFrom(id: string, way: 1 | -1, { length }: Place, events: readonly TimelineEvent[]): Walk {
    const walk = this.#walk;
    if (walk?.at === id && walk.way === way && walk.length === length && walk.events === events) return walk;
    const start = events.findIndex(({ event }) => event.id === id);
    return (this.#walk = { at: id, way, length, events, start, told: new Set() });
  }

  /**
   * Event by event, since what spans the stage stands beside others that came long before it, or after; and all that
   * were not told, since what is a mark here may be two on another stage, or part of another. Backwards a mark is come
   * to by the first that it gathers, as it is forwards, unless others wait beyond the stage.
   */
  #unwalked(
    { way, events, start, told }: Walk,
    drawing: Drawing,
    reach: (id: string) => Drawing,
  ): { mark: TimelineMark; id: string } | undefined {
    const holders = holdersOf(drawing);
    let waiting: { mark: TimelineMark; id: string } | undefined;
    for (let at = start + way; events[at]; at += way) {
      const { id } = events[at]!.event;
      if (told.has(id)) continue;
      const here = holders.get(id);
      if (here && way === -1 && here.own[0] !== id) {
        waiting ??= { mark: here, id };
        continue;
      }
      if (!here && waiting) return waiting;
      const mark = here ?? holdersOf(reach(id)).get(id);
      if (mark) return { mark, id };
    }
    return waiting;
  }
}

/** Where a reader goes by keys, one way, at one length of what is seen. */
interface Walk {
  way: 1 | -1;
  length: number;
  events: readonly TimelineEvent[];
  /** The index of the event that it began with. */
  start: number;
  /** The event that it has come to. */
  at: string;
  /** All that was told on it. */
  told: Set<string>;
}

/** By id of an event: the mark in which it is read. */
function holdersOf({ read }: Drawing): Map<string, TimelineMark> {
  return new Map(read.flatMap((mark) => mark.own.map((id) => [id, mark] as const)));
}
