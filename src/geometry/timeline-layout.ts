/**
 * Where the marks and labels of a timeline go. Lengths are in the unit of `width`; positions run from the start of
 * time's direction, so a right-to-left drawing mirrors them as a whole. Labels never overlap and never vanish: they
 * step to another row, are shortened, and where a lane has no row left its neighbours gather into a cluster.
 */
import { knownEnd, knownStart, reachesInto, type DateSpan } from '../briefing/dates.js';
import { ticks, type Extent, type Tick } from './axis.js';
import { Ordered, type Place, type TimelineItem, type TimelineMark } from './timeline-mark.js';

export interface TimelineOptions {
  /** Length of the stage. */
  width: number;
  /** The part of it that is seen at once. */
  seen: number;
  /** One em in the unit of `width`. */
  em: number;
  /** The stretch of time laid out; what begins after it or ends before it is left out. */
  stage: Extent;
  /** When the facts were true. */
  asOf: DateSpan | undefined;
  /** Length of the label of a cluster. */
  clusterLabel: number;
  /** Most rows in a lane. */
  rows: number;
}

export interface TimelineLayout {
  /** In the order of time, which is the order of reading. */
  marks: TimelineMark[];
  /** How many rows each lane needs, by index; 0 for a lane without marks. */
  rows: number[];
  ticks: (Tick & { x: number })[];
  now?: { x1: number; x2: number };
  /** From a day number to a position. */
  at(day: number): number;
}

/** So many marks are placed in one step. */
const stride = 500;

/**
 * Lays out a timeline, bit by bit, for those who have other things to do meanwhile.
 * @param items Dated, in the order of time.
 */
export function* layoutInSteps(
  items: readonly TimelineItem[],
  { width, seen, em, stage, asOf, clusterLabel, rows: mostRows }: TimelineOptions,
): Generator<void, TimelineLayout> {
  const now = asOf && !asOf.undated ? asOf : undefined;
  const scale = (width - em) / (stage.to - stage.from);
  const at = (day: number): number => em / 2 + (day - stage.from) * scale;

  const longest = Math.max(16 * em, seen * 0.4);
  const cluster = Math.min(longest, clusterLabel);
  const most = Math.min(longest, Math.max(10 * em, cluster + 2 * em));
  const place: Place = { at, width, seen, em, longest, cluster, most, asOf: now };
  const lanes: Ordered[][] = [];
  let last = -Infinity;
  for (const [order, item] of items.entries()) {
    last = Math.max(last, knownEnd(item.span));
    // What is unknown is drawn beside what is known, and stands on no other stage.
    if (reachesInto(item.span, stage)) (lanes[item.lane] ??= []).push(new Ordered(item, order, place));
    if (order % stride === stride - 1) yield;
  }
  const rows: number[] = [];
  const marks: Ordered[] = [];
  for (const [index, lane = []] of lanes.entries()) {
    const placed = yield* stack(lane, mostRows);
    rows[index] = placed.reduce((most, mark) => Math.max(most, mark.row + 1), 0);
    for (const mark of placed) marks.push(mark);
  }
  return {
    marks: marks.sort((a, b) => a.order - b.order) as TimelineMark[],
    rows,
    // Millions of years take more words than a year does.
    ticks: ticks(
      stage.from,
      stage.to,
      width / ((stage.to - stage.from > 3e8 ? 9 : 5.5) * em),
      (2 * width) / seen,
    )
      // Beside hundreds of thousands of years ago, as many years to come are the room about the events and no more.
      .filter((tick) => tick.year < 10_000 || tick.at <= last)
      .map((tick) => ({ ...tick, x: at(tick.at) })),
    now: now && nowOn(now, stage, at),
    at,
  };
}

function nowOn(now: DateSpan, stage: Extent, at: (day: number) => number): TimelineLayout['now'] {
  const [start, end] = [knownStart(now), knownEnd(now)];
  return start < stage.from || end > stage.to ? undefined : { x1: at(start), x2: at(end) };
}

/**
 * Gives each mark, in the order of time, the first row of its lane where it and its label are free. Where none is, it
 * joins the mark before it, and they look again: each step leaves one mark less, so that all are few.
 * @param most Rows.
 */
function* stack(marks: readonly Ordered[], most: number): Generator<void, Ordered[]> {
  const placed: Ordered[] = [];
  /** The last mark of each row; none where it is still, or again, free. */
  const rows: (Ordered | undefined)[] = [];
  const put = (mark: Ordered): boolean => {
    let row = rows.findIndex((last) => !last || last.endsBefore(mark));
    if (row < 0) row = rows.length < most ? rows.length : -1;
    if (row < 0) return false;
    mark.row = row;
    mark.before = rows[row];
    rows[row] = mark;
    placed.push(mark);
    return true;
  };
  for (const [index, next] of marks.entries()) {
    let mark = next;
    if (index % stride === stride - 1) yield;
    while (!put(mark)) {
      const former = placed.at(-1)!;
      if (former.full && mark.ids.length === 1) {
        mark.tighten();
        if (put(mark)) break;
      }
      placed.pop();
      rows[former.row] = former.before;
      former.join(mark);
      mark = former;
    }
  }
  for (const mark of placed) mark.settle();
  stretch(placed);
  return placed;
}

/** Clusters that reach over more than they were given, and labels that were cut, take what room their rows have left. */
function stretch(placed: readonly Ordered[]): void {
  const next: Ordered[] = [];
  for (const mark of [...placed].reverse()) {
    const end = next[mark.row]?.left ?? Infinity;
    mark.stretch(end);
    mark.lengthen(end);
    next[mark.row] = mark;
  }
}
