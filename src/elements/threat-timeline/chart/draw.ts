/**
 * The drawing: marks and labels by lane, an axis, a line for now. Lengths are in sixteenths of an em, so that it grows
 * with the text of the page; everything leaves as SVG attributes.
 */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { TimelineLayout, TimelineMark } from '../../../geometry/timeline-layout.js';
import { sayTick } from '../../../language/dates.js';
import { sayAsOf, term, type Language } from '../../../language/index.js';
import type { Telling } from '../entry.js';
import type { TimelineEvent } from '../events.js';
import { glyphs, type Certainty } from '../glyph.js';
import { kindOf, lengthOf, nameOf, shorten, type Label, type Measure } from './labels.js';
import { markShape } from './shapes.js';

export const em = 16;
export const [row, head, gap, axis] = [30, 26, 6, 26];
/** From this height the axis is read at the foot too. */
const tall = 500;
/** Under the last lane: now, and of a tall chart the axis. */
export const footOf = (height: number): number => (height > tall ? 46 : 30);

export interface Lane {
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
  measure: Measure;
  /** Of the stage, and of the part that is seen at once. */
  width: number;
  seen: number;
  height: number;
  foot: number;
  /** Times of day are told with their zone. */
  zoned: boolean;
}

/** The part of the stage that stands in the document: positions, in the direction of time. */
export interface Slice {
  from: number;
  to: number;
  /** Where what is seen begins. */
  left: number;
}

export interface Choice {
  mark: TimelineMark | undefined;
  ids: readonly string[];
}

export const mirror =
  (width: number, { dir }: Language) =>
  (x: number): number =>
    dir === 'rtl' ? width - x : x;

/** Where the marks of a lane's row stand. */
function topOf({ lanes }: Drawing, mark: TimelineMark): number {
  const { top, head: above } = lanes[mark.lane]!;
  return top + above + mark.row * row;
}

const colourOf = ({ colour }: Lane): string => (colour ? `lane-${colour}` : '');
const partOf = ({ actor }: Lane): string => (actor ? `actor-${actor}` : '');

const labelEnd = (mark: TimelineMark): number => mark.labelX + mark.labelWidth;
const shows = ({ from, to }: Slice, mark: TimelineMark): boolean =>
  Math.min(mark.x1, mark.labelX) <= to && Math.max(mark.x2, labelEnd(mark)) >= from;

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

/** Axis, grid and now: seen, not read, since every event says its date. */
export function drawAxis(drawing: Drawing, slice: Slice, telling: Telling): SVGTemplateResult {
  const { layout, width, height, foot, zoned } = drawing;
  const { language } = telling;
  const at = mirror(width, language);
  const ticks = layout.ticks.filter(({ x }) => x >= slice.from && x <= slice.to);
  const lines = [14, ...(foot > 30 ? [height - foot + 15] : [])];
  return svg`<g aria-hidden="true" font-size="13">
    ${ticks.map(({ x }) => svg`<path class="tick" d=${line(drawing, slice, x, at)} />`)}
    ${ticks.map((tick) => {
      const text = sayTick(tick, language, zoned);
      // A label at the very edge would be cut off.
      const half = drawing.measure(text) / 2;
      const x = Math.min(width - half, Math.max(half, tick.x));
      return lines.map(
        (y) => svg`<text class="tick-text" x=${at(x)} y=${y} text-anchor="middle">${text}</text>`,
      );
    })}
    ${drawNow(drawing, slice, telling, at)}
  </g>`;
}

/** An upright through the rows of the lanes, broken where it would run through words. */
function line(drawing: Drawing, slice: Slice, x: number, at: (x: number) => number): string {
  let path = `M${at(x)} ${axis - 6}V${axis}`;
  for (const { top, head: above, height, marks } of drawing.lanes) {
    if (height === 0) continue;
    const words = new Set<number>();
    for (const index of marks) {
      const mark = drawing.layout.marks[index]!;
      const [left, right] = [mark.labelX - 3, labelEnd(mark) + 3];
      if (shows(slice, mark) && x > left && x < right) words.add(mark.row);
    }
    const rows = Math.round((height - above) / row);
    for (let index = 0; index < rows; index++) {
      if (!words.has(index)) path += `M${at(x)} ${top + above + index * row}v${row}`;
    }
  }
  return path;
}

/** Where now is; its words only where they fit, since the foot says them too. */
function drawNow(
  drawing: Drawing,
  slice: Slice,
  { facts, language }: Telling,
  at: (x: number) => number,
): SVGTemplateResult | typeof nothing {
  const { layout, width, height, foot, measure, seen } = drawing;
  const x = layout.now && (layout.now.x1 + layout.now.x2) / 2;
  if (x === undefined || x < slice.from || x > slice.to) return nothing;
  const text = sayAsOf(facts, language);
  const length = measure(text);
  const left = Math.min(width - length, Math.max(0, x > width / 2 ? x - length : x));
  const y = height - 8;
  return svg`<path class="now" d="${line(drawing, slice, x, at)}M${at(x)} ${height - foot}v${foot - 22}" />
    ${length > seen ? nothing : svg`<text class="now-text" x=${at(left)} y=${y}>${text}</text>`}`;
}

/** The marks of the slice, lane by lane, and the chosen one wherever it is, since it may have the focus. */
export function drawMarks(
  drawing: Drawing,
  slice: Slice,
  chosen: Choice,
  telling: Telling,
  choose: (mark: TimelineMark) => void,
): (SVGTemplateResult | typeof nothing)[] {
  const { layout, lanes } = drawing;
  return lanes.map((lane) =>
    lane.height === 0
      ? nothing
      : svg`<g role="group" class=${colourOf(lane)} aria-label=${lane.name}>
          ${lane.marks.map((index) => {
            const mark = layout.marks[index]!;
            return shows(slice, mark) || mark === chosen.mark
              ? drawMark(drawing, index, slice, chosen, telling, choose)
              : nothing;
          })}
        </g>`,
  );
}

function drawMark(
  drawing: Drawing,
  index: number,
  slice: Slice,
  chosen: Choice,
  { language }: Telling,
  choose: (mark: TimelineMark) => void,
): SVGTemplateResult {
  const { layout, lanes, items, width } = drawing;
  const mark = layout.marks[index]!;
  const lane = lanes[mark.lane]!;
  const label = drawing.label(index);
  const { text, tail, certainty } = label;
  const at = mirror(width, language);
  const y = topOf(drawing, mark);
  // A label within a long mark stays in view while its beginning is out of it; one before its mark ends beside it.
  const before = mark.labelAt === 'before';
  const labelX =
    mark.labelAt === 'inside'
      ? Math.max(mark.labelX, Math.min(slice.left + 8, mark.x2 - mark.labelWidth - 6))
      : mark.labelX + (before ? Math.max(0, mark.labelWidth - lengthOf(label, drawing.measure)) : 0);
  const [left, right] = [
    Math.min(mark.x1, labelX) - 4,
    Math.max(mark.x2, before ? 0 : labelX + mark.labelWidth) + 4,
  ];
  const rtl = language.dir === 'rtl';
  const words = svg`<g class="words ${before ? 'before' : ''}">${
    certainty
      ? svg`<g transform="translate(${at(labelX) + (rtl ? -12 : 0)} ${y + 8})">${glyphs[certainty]}</g>`
      : nothing
  }<text class="label-text" x=${at(labelX) + (certainty ? (rtl ? -16 : 16) : 0)} y=${y + 19}>${text}${tail ? svg`<tspan class="tail"> · ${tail}</tspan>` : nothing}</text></g>`;
  const shape = svg`<rect class="hit" x=${Math.min(at(left), at(right))} y=${y} width=${right - left} height=${row - 2} rx="3" />
    <g class="shape ${mark.narrow ? 'narrow' : ''}" part="mark ${partOf(lane)}">${markShape(mark, kindOf(mark, items.get(mark.ids[0]!)!), y + row / 2 - 1, at)}</g>`;
  const isChosen = mark === chosen.mark || mark.ids.some((id) => chosen.ids.includes(id));
  // What is read in another lane is only seen in this one.
  if (mark.own.length === 0)
    return svg`<g class="mark echo ${isChosen ? 'chosen' : ''}" aria-hidden="true" data-mark=${mark.ids.join(' ')}
      @click=${() => choose(mark)}>${shape}${words}</g>`;
  const own = mark.own.map((id) => items.get(id)!);
  return svg`<g class="mark ${isChosen ? 'chosen' : ''}" role="option" tabindex=${mark === chosen.mark ? 0 : -1}
      data-mark=${mark.ids.join(' ')} aria-selected=${mark === chosen.mark} aria-setsize=${drawing.read.length}
      aria-posinset=${drawing.read.indexOf(mark) + 1} aria-label=${nameOf(label, mark.ids.length > 1 ? own : own.slice(0, 1), lane.name, language)}
      @click=${() => choose(mark)}>${shape}${words}</g>`;
}

/** What a cluster says. */
export const clusterLabel = (n: number, language: Language): Label => ({
  text: term(language, 'events', { n }),
  tail: '',
});
