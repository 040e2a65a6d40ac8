/**
 * The drawing: what it is made of, the names of its lanes, an axis, a line for now (its marks: `marks.ts`). Lengths are
 * in sixteenths of an em, so that it grows with the text of the page; everything leaves as SVG attributes.
 */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { knownStart, type DateSpan } from '../../../briefing/dates.js';
import type { TimelineLayout } from '../../../geometry/timeline-layout.js';
import { endOf, type TimelineMark } from '../../../geometry/timeline-mark.js';
import type { Tick } from '../../../geometry/axis.js';
import { sayTick } from '../../../language/dates.js';
import { sayAsOf, term, type Language } from '../../../language/index.js';
import type { Telling } from '../entry.js';
import type { TimelineEvent } from '../events.js';
import type { Certainty } from '../glyph.js';
import { shorten, type Label, type Measure } from './labels.js';

export const em = 16;
export const [row, head, gap, axis] = [30, 26, 6, 26];
/** After this height the axis is read again. */
export const tall = 500;
/** Under the last lane: now, and of a tall chart the axis. */
export const footOf = (height: number): number => (height > tall ? 46 : 30);

interface Lane {
  name: string;
  actor?: string;
  /** Which of the colours of lanes it has, from 1; none where it is no actor's. */
  colour?: number;
  top: number;
  /** How high what stands above its rows is: its name, or a gap. */
  head: number;
  height: number;
  /** Indexes of its marks. */
  marks: number[];
}

/** A layout, and what is needed to draw any part of it. */
export interface Drawing {
  layout: TimelineLayout;
  lanes: Lane[];
  /** What fits beside the mark of an index; of those far from view nobody asks. */
  label: (index: number) => Label;
  /** The certainties of which somewhere only the shape is left. */
  wordless: Set<Certainty>;
  items: ReadonlyMap<string, TimelineEvent>;
  /** The marks that are read, in order; the others are read in another lane. */
  read: TimelineMark[];
  /** By index of a mark: how many are read up to it, itself included. */
  places: number[];
  measure: Measure;
  /** Of the stage, and of the part that is seen at once. */
  width: number;
  seen: number;
  height: number;
  foot: number;
  /** The base lines of the axis, which is read again where it would be out of view. */
  axes: number[];
  /** Times of day are told with their zone. */
  zoned: boolean;
  /** When the facts were true. */
  asOf: DateSpan | undefined;
}

/** The part of the stage that stands in the document: positions, in the direction of time. */
export interface Slice {
  from: number;
  to: number;
  /** Where what is seen begins. */
  left: number;
  /** More beside what is seen is still to come. */
  begun: boolean;
}

export interface Choice {
  mark: TimelineMark | undefined;
  ids: readonly string[];
  /** The mark has the focus. */
  focused: boolean;
}

export const mirror =
  (width: number, { dir }: Language) =>
  (x: number): number =>
    dir === 'rtl' ? width - x : x;

export const colourOf = ({ colour }: Lane): string => (colour ? `lane-${colour}` : '');
export const partOf = ({ actor }: Lane): string => (actor ? `actor-${actor}` : '');

const labelEnd = (mark: TimelineMark): number => mark.labelX + mark.labelWidth;
export const shows = ({ from, to }: Slice, mark: TimelineMark): boolean =>
  Math.min(mark.x1, mark.labelX) <= to && Math.max(mark.x2, labelEnd(mark)) >= from;

/** Where a long drawing shows a few marks at a time, all that is gone through for each line is those few. */
const shownIn = ({ layout }: Drawing, slice: Slice, lane: Lane): TimelineMark[] =>
  lane.marks.map((index) => layout.marks[index]!).filter((mark) => shows(slice, mark));

/** Lines and names of lanes: they stay where they are while time goes by under them. */
export function drawNames({ lanes, seen, height, measure }: Drawing, language: Language): TemplateResult {
  const at = mirror(seen, language);
  return html`<svg class="names" viewBox="0 0 ${seen} ${height}" aria-hidden="true" fill="currentColor">
    ${lanes.map((lane) => {
      const { top, name, height: own, colour } = lane;
      if (own === 0) return nothing;
      const start = colour ? 11 : 0;
      return svg`<path class="lane" d="M0 ${top + 0.5}H${seen}" />
        ${colour ? svg`<g class=${colourOf(lane)}><path class="shape" part=${partOf(lane)} stroke="currentColor" stroke-width="5" d="M${at(2.5)} ${top + 7}v13" /></g>` : nothing}
        <text class="lane-name" font-size="13" x=${at(start)} y=${top + 18}>${shorten(name, (seen - start) / 1.1, measure)}</text>`;
    })}
  </svg>`;
}

interface TickLabel {
  text: string;
  /** Where its tick is, where its middle is, and half its length. */
  tick: number;
  x: number;
  half: number;
  /** It says an hour; else a day or more. */
  hour: boolean;
}

/** Axis, grid and now: seen, not read, since every event says its date. */
export function drawAxis(drawing: Drawing, slice: Slice, telling: Telling): SVGTemplateResult {
  const { layout, width, axes } = drawing;
  const { language } = telling;
  const at = mirror(width, language);
  const isNear = (x: number): boolean => x >= slice.from && x <= slice.to;
  const ticks = layout.ticks.filter(({ x }) => isNear(x));
  const labels = tickLabels(drawing, slice, language).filter(({ tick }) => isNear(tick));
  const marks = drawing.lanes.map((lane) => shownIn(drawing, slice, lane));
  return svg`<g aria-hidden="true" font-size="13">
    ${bands(drawing, at)}
    ${ticks.map(({ x }) => svg`<path class="tick" data-at=${at(x)} d=${line(drawing, marks, x, at)} />`)}
    ${labels.map(({ text, tick, x }) =>
      axes.map(
        (y) =>
          svg`<text class="tick-text" data-at=${at(tick)} x=${at(x)} y=${y} text-anchor="middle">${text}</text>`,
      ),
    )}
    ${drawNow(drawing, slice, marks, labels, telling, at)}
  </g>`;
}

/** A period stands behind all that happened in it. */
function* bands(
  { items, layout, width, height, foot, asOf }: Drawing,
  at: (x: number) => number,
): Generator<unknown> {
  const within = (day: number): number => Math.min(width, Math.max(0, layout.at(day)));
  for (const { event, span } of items.values()) {
    if (event.kind !== 'period') continue;
    const start = span!.startIs === 'open' ? -Infinity : knownStart(span!);
    const [from, to] = [at(within(start)), at(within(endOf(span!, asOf)))];
    yield svg`<rect class="band" x=${Math.min(from, to)} y=${axis} width=${Math.abs(to - from)} height=${height - foot - axis} />`;
  }
}

/**
 * The labels of ticks, as many as have room beside each other. None is cut at the edge of what is seen: it moves in where
 * its tick is in view, and is left out where that is not.
 */
function tickLabels(drawing: Drawing, { left }: Slice, language: Language): TickLabel[] {
  const { layout, width, seen, zoned, measure } = drawing;
  const dated = datedTick(drawing, language);
  const [first, last] = [Math.max(0, left), Math.min(width, left + seen)];
  const labels: TickLabel[] = [];
  for (const tick of layout.ticks) {
    const text = sayTick(tick, language, zoned, dated(tick));
    const half = measure(text) / 2;
    let { x } = tick;
    const isSeen = x >= first && x <= last;
    if (isSeen) x = Math.min(last - half, Math.max(first + half, x));
    else if (x + half > first && x - half < last) continue;
    const hour = Boolean(tick.time);
    const isFree = (last = labels.at(-1)): boolean => !last || last.x + last.half + 6 <= x - half;
    // An hour gives way to its day, without which it says little; else one that moved in: those left are as far from each
    // other as their ticks.
    const givesWay = (last: TickLabel): boolean => (last.hour === hour ? last.x !== last.tick : last.hour);
    while (!isFree() && givesWay(labels.at(-1)!)) labels.pop();
    if (isFree()) labels.push({ text, half, tick: tick.x, x, hour });
  }
  return labels;
}

/** Which days say their year as well: all where that has room, else the first, or a story of one week has no year. */
function datedTick({ layout: { ticks }, measure }: Drawing, language: Language): (tick: Tick) => boolean {
  const isDay = ({ day, time }: Tick): boolean => Boolean(day && !time);
  const first = ticks.find(isDay);
  if (!first) return () => false;
  const room = Math.min(...ticks.slice(1).map(({ x }, index) => x - ticks[index]!.x)) - 8;
  const [brief, whole] = [false, true].map((year) => measure(sayTick(first, language, false, year)));
  if (whole! <= room) return isDay;
  return (tick) => tick === first && (brief! + whole!) / 2 <= room;
}

/**
 * An upright through the rows of the lanes, broken where it would run through words.
 * @param marks Those that are shown, by lane.
 */
function line(
  { lanes }: Drawing,
  marks: readonly TimelineMark[][],
  x: number,
  at: (x: number) => number,
): string {
  let path = `M${at(x)} ${axis - 6}V${axis}`;
  for (const [lane, { top, head: above, height }] of lanes.entries()) {
    if (height === 0) continue;
    const words = new Set<number>();
    for (const mark of marks[lane]!) {
      if (x > mark.labelX - 3 && x < labelEnd(mark) + 3) words.add(mark.row);
    }
    const rows = Math.round((height - above) / row);
    for (let index = 0; index < rows; index++) {
      if (!words.has(index)) path += `M${at(x)} ${top + above + index * row}v${row}`;
    }
  }
  return path;
}

/** Where now is, but not through the axis at the foot; its words only where they fit, since the foot says them too. */
function drawNow(
  drawing: Drawing,
  slice: Slice,
  marks: readonly TimelineMark[][],
  labels: readonly TickLabel[],
  { facts, language }: Telling,
  at: (x: number) => number,
): SVGTemplateResult | typeof nothing {
  const { layout, width, height, foot, measure, seen } = drawing;
  const x = layout.now && (layout.now.x1 + layout.now.x2) / 2;
  if (x === undefined || x < slice.from || x > slice.to) return nothing;
  const text = sayAsOf(facts, language);
  const length = measure(text);
  // As it is seen at once: words of a line that is out of view, or cut off themselves, would be a scrap.
  const [first, last] = [Math.max(0, slice.left), Math.min(width, slice.left + seen)];
  const left = Math.min(last - length, Math.max(first, x > (first + last) / 2 ? x - length : x));
  const isSeen = x >= first && x <= last && length <= seen;
  const y = height - 8;
  const crossed = foot > 30 && labels.some((label) => Math.abs(label.x - x) < label.half + 2);
  const end = crossed ? '' : `M${at(x)} ${height - foot}v${foot - 22}`;
  return svg`<path class="now" data-at=${at(x)} d="${line(drawing, marks, x, at)}${end}" />
    ${isSeen ? svg`<text class="now-text" data-at=${at(x)} x=${at(left)} y=${y}>${text}</text>` : nothing}`;
}

/** What a cluster says. */
export const clusterLabel = (n: number, language: Language): Label => ({
  text: term(language, 'events', { n }),
  tail: '',
});
