/**
 * Where the marks and labels of a timeline go. Lengths are in the unit of `width`; positions run from the start of
 * time's direction, so a right-to-left drawing mirrors them as a whole. Labels never overlap and never vanish: they
 * step to another row, are shortened, and only where many share one place do they become a cluster.
 */
import type { ScaleLinear } from 'd3-scale';
import { compareDates, type DateSpan, type Side } from '../briefing/dates.js';
import { ticks, timeScale, type Tick } from './axis.js';

export interface TimelineItem {
  id: string;
  span: DateSpan;
  /** Index of its lane. */
  lane: number;
  /** Length of its label, unshortened. */
  label: number;
}

export interface TimelineOptions {
  width: number;
  /** One em in the unit of `width`. */
  em: number;
  /** When the facts were true: always on the axis. */
  asOf?: DateSpan;
  /** Length of the label of a cluster. */
  clusterLabel?: number;
}

/** One mark: an event, or a cluster of several that share a place. */
export interface TimelineMark {
  /** One id; several in a cluster, in the order of time. */
  ids: string[];
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

export interface TimelineLayout {
  /** In the order of time, which is the order of reading. */
  marks: TimelineMark[];
  /** How many rows each lane needs, by index; 0 for a lane without marks. */
  rows: number[];
  ticks: (Tick & { x: number })[];
  now?: { x1: number; x2: number };
  /** Items that have no place in time, in the order given. */
  undated: string[];
}

/** So many in one place of one lane stay apart; more become a cluster. */
const most = 8;

/** Lays out a timeline; of many items only the sorting grows with their number. */
export function layoutTimeline(items: readonly TimelineItem[], options: TimelineOptions): TimelineLayout {
  const { width, em, asOf } = options;
  const dated = items.filter((item) => !item.span.undated).sort((a, b) => compareDates(a.span, b.span));
  const now = asOf && !asOf.undated ? asOf : undefined;
  const spans = dated.map((item) => item.span);
  const scale = timeScale(now ? [...spans, now] : spans, [em / 2, width - em / 2]);
  const longest = Math.max(16 * em, width * 0.4);

  const places = dated.map((item) => placeOf(item, scale, options, longest));
  const marks = cluster(places, longest, options).sort((a, b) => a.order - b.order);
  const rows = stack(marks, em);
  const [start, end] = scale.domain() as [number, number];
  return {
    marks: marks.map(({ order: _, ...mark }) => mark),
    rows,
    // Millions of years take more words than a year does.
    ticks: ticks(start, end, Math.floor(width / ((end - start > 3e8 ? 10 : 6) * em))).map((tick) => ({
      ...tick,
      x: scale(tick.at),
    })),
    now: now && {
      x1: within(scale((now.from ?? now.to)!.start), width),
      x2: within(scale((now.to ?? now.from)!.end), width),
    },
    undated: items.filter((item) => item.span.undated).map((item) => item.id),
  };
}

/** A mark with its index in the order of time. */
type Ordered = TimelineMark & { order: number };

const within = (x: number, width: number): number => Math.min(width, Math.max(0, x));

function placeOf(
  { id, span, lane, label }: TimelineItem,
  scale: ScaleLinear<number, number>,
  { width, em, asOf }: TimelineOptions,
  longest: number,
): Ordered {
  const { from, to, startIs, endIs, interval } = span;
  // Unknown only shows that it goes on, and not how far; open, as far back as the axis, and on to what was known last.
  let x1 = within(from ? scale(from.start) : scale(to!.start) - (startIs === 'open' ? width : 2 * em), width);
  const known = asOf && !asOf.undated && endIs === 'open' ? (asOf.to ?? asOf.from)!.end : undefined;
  const last = known !== undefined && from && known > from.end ? scale(known) : undefined;
  let x2 = within(
    to ? scale(to.end) : (last ?? scale(from!.end) + (endIs === 'open' ? width : 2 * em)),
    width,
  );
  const narrow = x2 - x1 < 0.75 * em;
  if (narrow) {
    const half = 0.375 * em;
    const middle = Math.min(width - half, Math.max(half, (x1 + x2) / 2));
    [x1, x2] = [middle - half, middle + half];
  }
  const core = interval && !narrow ? coreOf(span, scale) : undefined;
  const place = labelPlace(x1, x2, Math.min(label, longest), width, em);
  return { ids: [id], lane, row: 0, order: 0, x1, x2, core, narrow, startIs, endIs, ...place };
}

/** Inside the mark, after it or before it, the first that holds all of the label; else where most of it fits. */
function labelPlace(x1: number, x2: number, label: number, width: number, em: number) {
  const gap = 0.4 * em;
  const rooms = { after: width - x2 - gap, before: x1 - gap, inside: x2 - x1 - 2 * gap };
  const sides = ['inside', 'after', 'before'] as const;
  const labelAt =
    sides.find((side) => rooms[side] >= label) ??
    sides.reduce((best, side) => (rooms[side] > rooms[best] ? side : best));
  const labelWidth = Math.min(label, rooms[labelAt]);
  const labelX = { after: x2 + gap, before: x1 - gap - labelWidth, inside: x1 + gap }[labelAt];
  return { labelAt, labelX, labelWidth };
}

/** From the last day a range may begin to the first it may end; an open or unknown side has no certain part of its own. */
function coreOf({ from, to }: DateSpan, scale: ScaleLinear<number, number>): [number, number] | undefined {
  if (!from || !to || to.start <= from.end) return undefined;
  return [scale(from.end), scale(to.start)];
}

/** Joins marks of one lane where more than a few begin in one place. A place is as wide as the longest label. */
function cluster(
  marks: Ordered[],
  longest: number,
  { width, em, clusterLabel = 8 * em }: TimelineOptions,
): Ordered[] {
  const places = new Map<string, Ordered[]>();
  marks.forEach((mark, order) => {
    mark.order = order;
    const key = `${mark.lane} ${Math.floor(mark.x1 / longest)}`;
    const place = places.get(key);
    if (place) place.push(mark);
    else places.set(key, [mark]);
  });
  return [...places.values()].flatMap((place) => {
    const [first] = place;
    if (!first || place.length <= most) return place;
    const x2 = place.reduce((end, mark) => Math.max(end, mark.x2), 0);
    const narrow = place.every((mark) => mark.narrow) && x2 - first.x1 < 1.5 * em;
    return [
      {
        ...first,
        ids: place.flatMap((mark) => mark.ids),
        x2,
        core: undefined,
        narrow,
        startIs: 'known' as const,
        endIs: 'known' as const,
        ...labelPlace(first.x1, x2, clusterLabel, width, em),
      },
    ];
  });
}

/**
 * Gives each mark, in the order of time, the first row of its lane where it and its label are free. Clustering bounds
 * the marks of a lane, and with them this search.
 */
function stack(marks: readonly Ordered[], em: number): number[] {
  const lanes: TimelineMark[][][] = [];
  for (const mark of marks) {
    const rows = (lanes[mark.lane] ??= []);
    const free = rows.findIndex((row) =>
      row.every((other) => left(mark) >= right(other) + em || left(other) >= right(mark) + em),
    );
    mark.row = free < 0 ? rows.length : free;
    (rows[mark.row] ??= []).push(mark);
  }
  return Array.from(lanes, (rows) => rows?.length ?? 0);
}

const left = (mark: TimelineMark): number => Math.min(mark.x1, mark.labelX);
const right = (mark: TimelineMark): number => Math.max(mark.x2, mark.labelX + mark.labelWidth);
