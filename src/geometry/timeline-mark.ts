/** A mark of a timeline and its label: from where to where they are, and what is beside them in a row. */
import { knownEnd, type DateSpan, type Side } from '../briefing/dates.js';

export interface TimelineItem {
  id: string;
  span: DateSpan;
  /** Index of its lane. */
  lane: number;
  /** Length of its label, unshortened. Asked for only where there is room for one, so it may be a getter that measures. */
  label: number;
  /** What its label is longer than, known without measuring. */
  least?: number;
  /** It stands in another lane too, where it is read; here it is only seen. */
  echo?: boolean;
}

/** One mark: an event, or a cluster of several that share a place. */
export interface TimelineMark {
  /** One id; several in a cluster, in the order of time. */
  ids: string[];
  /** Those of them that are read here; fewer, or none, where some stand in another lane too. */
  own: string[];
  lane: number;
  row: number;
  /** From where to where it may be. */
  x1: number;
  x2: number;
  /** The part of a range that is certain, between its first and its last date; absent for a single date. */
  core?: [number, number];
  /** Too narrow to be drawn true to scale: a symbol at the middle. */
  narrow: boolean;
  startIs: Side;
  endIs: Side;
  /** Beside the mark, or within it where it is wide. */
  labelAt: 'after' | 'before' | 'inside';
  labelX: number;
  /** Room for the label: shorten to this. */
  labelWidth: number;
}

export interface Place {
  at: (day: number) => number;
  width: number;
  /** The part of it that is seen at once. */
  seen: number;
  em: number;
  /** No label beside a mark is longer. */
  longest: number;
  /** The label of a cluster, and the length that a cluster is to have. */
  cluster: number;
  most: number;
  asOf: DateSpan | undefined;
}

/** The day after its last; of what goes on, after that on which it was known last to do so, or none. */
export function endOf(span: DateSpan, asOf: DateSpan | undefined): number {
  const last = knownEnd(span);
  if (span.endIs !== 'open') return last;
  const known = asOf ? knownEnd(asOf) : 0;
  return known > last ? known : Infinity;
}

const inside = (x: number, width: number): number => Math.min(width, Math.max(0, x));

/** A mark with its place in the order of time. Its label is measured only when it may be placed. */
export class Ordered implements Omit<TimelineMark, 'labelAt'> {
  ids: string[];
  own: string[];
  lane: number;
  row = 0;
  x1: number;
  x2: number;
  core?: [number, number];
  narrow: boolean;
  startIs: Side;
  endIs: Side;
  labelAt: TimelineMark['labelAt'] | undefined;
  labelX!: number;
  labelWidth!: number;
  /** What its row held before it. */
  before: Ordered | undefined;
  /** How far a cluster goes at least: over what begins in it. */
  reach: number;
  /** How far what is in a cluster goes; it is drawn so far where its row has room. */
  #far: number;
  /** Its label is to be no longer than a cluster's. */
  #tight = false;
  #item: TimelineItem | undefined;

  constructor(
    item: TimelineItem,
    public order: number,
    readonly place: Place,
  ) {
    const { at, width, em } = place;
    const { from, to, startIs, endIs, interval, approximate, uncertain } = item.span;
    this.#item = item;
    this.ids = [item.id];
    this.own = item.echo ? [] : [item.id];
    this.lane = item.lane;
    this.startIs = startIs;
    this.endIs = endIs;
    // Unknown only shows that it goes on, and not how far; open, as far back as the axis.
    const start = from ? at(from.start) : at(to!.start) - (startIs === 'open' ? Infinity : 2 * em);
    const end = endIs === 'unknown' ? at(from!.end) + 2 * em : at(endOf(item.span, place.asOf));
    [this.x1, this.x2] = [inside(start, width), inside(end, width)];
    this.narrow = this.x2 - this.x1 < 0.75 * em;
    if (this.narrow) this.#widen((this.x1 + this.x2) / 2);
    this.reach = this.narrow ? this.x2 : Math.min(this.x2, this.x1 + 0.75 * em);
    // What goes on has no end to reach.
    this.#far = endIs === 'known' ? this.x2 : this.reach;
    // From the last day a range may begin to the first it may end. What has an open or unknown side, or is about or perhaps
    // then, has no certain part.
    const isSure = interval && !approximate && !uncertain;
    if (isSure && !this.narrow && from && to && to.start > from.end) {
      const [a, b] = [inside(at(from.end), width), inside(at(to.start), width)];
      if (b > a) this.core = [a, b];
    }
  }

  #widen(middle: number): void {
    const { width, em } = this.place;
    const half = 0.375 * em;
    const x = Math.min(width - half, Math.max(half, middle));
    [this.x1, this.x2] = [x - half, x + half];
  }

  get left(): number {
    const { width, longest, em } = this.place;
    // Where any label has room after the mark, none stands before it: nothing needs to be measured.
    if (width - this.x2 - 0.4 * em >= longest) return this.x1;
    this.settle();
    return Math.min(this.x1, this.labelX);
  }

  /** No further right than `left`, whatever its label measures. */
  get surelyLeft(): number {
    const { before, after, inside } = this.#rooms;
    const least = this.#tight ? 0 : Math.min(this.#item?.least ?? 0, this.place.longest);
    const isBefore = least > after && least > inside && before >= after && before >= inside;
    return isBefore ? Math.max(0, before - least) : this.x1;
  }

  get right(): number {
    this.settle();
    return Math.max(this.x2, this.labelX + this.labelWidth);
  }

  /** Whether another may follow it in its row: labels are measured only where the marks alone do not say so. */
  endsBefore(mark: Ordered): boolean {
    const { em } = this.place;
    if (this.x2 + em > mark.x1) return false;
    const end = this.right + em;
    return end <= mark.x1 && end <= mark.surelyLeft && end <= mark.left;
  }

  /** It is as long as a cluster is to be: what follows had better begin another. */
  get full(): boolean {
    return this.ids.length > 1 && this.x2 - this.x1 >= this.place.most;
  }

  /** Takes the room of a cluster and no more, which others may soon make of it. */
  tighten(): void {
    this.#tight = true;
    this.labelAt = undefined;
  }

  /** Joins what comes after it in its lane: a cluster reaches over what begins in it. */
  join(later: Ordered): void {
    const { em, most } = this.place;
    for (const id of later.ids) this.ids.push(id);
    if (this.own.length === 0 && later.own.length > 0) this.order = later.order;
    for (const id of later.own) this.own.push(id);
    this.reach = Math.max(this.reach, later.reach);
    this.#far = Math.max(this.#far, later.#far);
    this.x2 = Math.min(this.reach, this.x1 + most);
    this.narrow = this.x2 - this.x1 < 1.5 * em;
    this.core = undefined;
    this.startIs = this.endIs = 'known';
    this.#item = undefined;
    this.labelAt = undefined;
  }

  get #rooms(): Record<TimelineMark['labelAt'], number> {
    const { width, em } = this.place;
    const gap = 0.4 * em;
    return { after: width - this.x2 - gap, before: this.x1 - gap, inside: this.x2 - this.x1 - 2 * gap };
  }

  /** Inside the mark, after it or before it, the first that holds all of the label; else where most of it fits. */
  settle(): void {
    if (this.labelAt) return;
    const { x1, x2, place } = this;
    const { em, longest, cluster, seen } = place;
    const label = this.#tight ? cluster : Math.min(this.#item?.label ?? cluster, longest);
    const gap = 0.4 * em;
    const rooms = this.#rooms;
    const sides = ['inside', 'after', 'before'] as const;
    this.labelAt =
      sides.find((side) => rooms[side] >= label) ??
      sides.reduce((best, side) => (rooms[side] > rooms[best] ? side : best));
    // All the room within a mark is its own label's, as far as it can be seen at once.
    this.labelWidth = Math.min(this.labelAt === 'inside' ? seen - em : label, rooms[this.labelAt]);
    this.labelX = { after: x2 + gap, before: x1 - gap - this.labelWidth, inside: x1 + gap }[this.labelAt];
  }

  /** A cluster that reaches over more than it was given takes what is left, its label with it. @param end Where the next of its row begins. */
  stretch(end: number): void {
    const { em } = this.place;
    const { labelAt, labelWidth } = this;
    if (this.ids.length === 1) return;
    const [beside, apart] = labelAt === 'after' ? [0.4 * em + labelWidth, em] : [0, 3];
    const x2 = Math.min(this.#far, end - apart - beside, this.place.width - beside);
    if (x2 <= this.x2) return;
    this.x2 = x2;
    this.narrow = x2 - this.x1 < 1.5 * em;
    if (labelAt === 'after') this.labelX = x2 + 0.4 * em;
  }

  /** A label that is cut, so that others have room, takes what they left. @param end Where the next of its row begins. */
  lengthen(end: number): void {
    const { em, width } = this.place;
    const { labelAt, labelX, labelWidth, before } = this;
    // Of those in a crowd not all are measured.
    if (labelAt === 'inside' || !this.#item || this.#tight) return;
    const room =
      labelAt === 'after'
        ? Math.min(end - em, width) - labelX
        : labelX + labelWidth - (before ? before.right + em : 0);
    if (room <= labelWidth) return;
    this.labelWidth = Math.max(labelWidth, Math.min(this.#item.label, room));
    if (labelAt === 'before') this.labelX -= this.labelWidth - labelWidth;
  }
}
