/**
 * The chart: lanes by actor on a scale of time. Loaded only where it is shown. Lengths are in sixteenths of an em, so
 * that it grows with the text of the page; everything leaves as SVG attributes.
 *
 * A listbox of marks: one tab stop, arrow keys go from mark to mark in the order of time, selection follows the focus.
 */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { placeInTime } from '../../briefing/dates.js';
import { layoutTimeline, type TimelineLayout, type TimelineMark } from '../../geometry/timeline-layout.js';
import { sayDate, sayTick } from '../../language/dates.js';
import { sayAsOf, term } from '../../language/index.js';
import type { Shown } from '../base.js';
import type { TimelineEvent } from './events.js';
import { glyph } from './glyph.js';
import { markShape, type Kind } from './shapes.js';

export const em = 16;
const [row, head, foot, axis] = [30, 26, 30, 26];

export interface Chart {
  layout: TimelineLayout;
  lanes: { name: string; top: number; height: number }[];
  labels: { text: string; tail: string; certainty?: TimelineEvent['event']['certainty'] }[];
  items: Map<string, TimelineEvent>;
  nowLabel: { text: string; length: number };
  width: number;
  height: number;
}

/** The length of a text at the size of labels. */
export type Measure = (text: string) => number;

/**
 * Places the events that have a date.
 * @param width In sixteenths of an em.
 * @param actors Lanes for these first, in this order; else in the order of the briefing.
 */
export function chartOf(
  events: readonly TimelineEvent[],
  shown: Shown,
  width: number,
  actors: readonly string[],
  measure: Measure,
): Chart {
  const { facts, language } = shown;
  const drawn = events.filter((item) => item.span);
  const order = [...new Set([...actors, ...facts.actors.map((actor) => actor.id)])];
  const names = [
    ...order.map((id) => facts.actors.find((actor) => actor.id === id)?.name ?? id),
    term(language, 'others'),
    term(language, 'window'),
  ];
  const laneOf = ({ event }: TimelineEvent): number => {
    if (event.kind === 'window') return names.length - 1;
    const own = event.actors.map(({ actor }) => actor);
    const lane = order.indexOf(own.find((id) => actors.includes(id)) ?? own[0] ?? '');
    return lane < 0 ? names.length - 2 : lane;
  };
  const labels = new Map(drawn.map((item) => [item.event.id, labelOf(item, shown)]));
  const layout = layoutTimeline(
    drawn.map((item) => {
      const { text, tail } = labels.get(item.event.id)!;
      return {
        id: item.event.id,
        span: item.span!,
        lane: laneOf(item),
        label: measure(text) + tailLength(tail, measure),
      };
    }),
    {
      width,
      em,
      asOf: placeInTime(facts.asOf)?.span,
      clusterLabel: measure(term(language, 'events', { n: drawn.length })) + tailLength('', measure),
    },
  );
  const asOf = sayAsOf(facts, language);
  let top = axis;
  const lanes = layout.rows.map((rows, index) => {
    const lane = { name: names[index]!, top, height: rows && head + rows * row };
    top += lane.height;
    return lane;
  });
  return {
    layout,
    lanes,
    labels: layout.marks.map((mark) => {
      const label =
        mark.ids.length > 1
          ? { text: term(language, 'events', { n: mark.ids.length }), tail: '' }
          : labels.get(mark.ids[0]!)!;
      return {
        ...label,
        text: shorten(label.text, mark.labelWidth - tailLength(label.tail, measure), measure),
      };
    }),
    nowLabel: { text: asOf, length: measure(asOf) },
    items: new Map(drawn.map((item) => [item.event.id, item])),
    width,
    height: top + foot,
  };
}

/** @param select Called with the mark that the reader chose by press or key, and whether the focus is to follow. */
export function drawChart(
  chart: Chart,
  selected: TimelineMark,
  shown: Shown,
  select: (mark: TimelineMark, focus: boolean) => void,
): TemplateResult {
  const { layout, lanes, width, height } = chart;
  const { language } = shown;
  const rtl = language.dir === 'rtl';
  const at = (x: number): number => (rtl ? width - x : x);
  const onKeys = (event: KeyboardEvent): void => {
    const { marks } = layout;
    const index = marks.indexOf(selected);
    const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
    const back = rtl ? 'ArrowRight' : 'ArrowLeft';
    const to = {
      [forward]: index + 1,
      ArrowDown: index + 1,
      [back]: index - 1,
      ArrowUp: index - 1,
      Home: 0,
      End: marks.length - 1,
    }[event.key];
    const mark =
      to === undefined || event.altKey || event.ctrlKey || event.metaKey
        ? undefined
        : marks[Math.min(marks.length - 1, Math.max(0, to))];
    if (!mark) return;
    event.preventDefault();
    select(mark, true);
  };
  return html`<svg
      class="chart"
      part="chart"
      viewBox="0 0 ${width} ${height}"
      width="${width / em}em"
      height="${height / em}em"
      fill="currentColor"
    >
      <g aria-hidden="true" font-size="13">
        ${layout.ticks.map((tick) => svg`<path class="tick" d="M${at(tick.x)} ${axis - 6}V${height - foot}" />`)}
        ${ticksText(chart, at, shown)} ${nowLine(chart, at)}
      </g>
      <g
        role="listbox"
        font-size="13"
        aria-label=${term(language, 'timeline')}
        aria-orientation="horizontal"
        @keydown=${onKeys}
      >
        ${lanes.map((lane, index) =>
          lane.height === 0
            ? nothing
            : svg`<g role="group" aria-label=${lane.name}>
                <g aria-hidden="true">
                  <path class="lane" d="M0 ${lane.top + 0.5}H${width}" />
                  <text class="lane-name" x=${at(0)} y=${lane.top + 18}>${lane.name}</text>
                </g>
                ${layout.marks.map((mark, place) =>
                  mark.lane === index
                    ? drawMark(chart, mark, place, mark === selected, shown, at, select)
                    : nothing,
                )}
              </g>`,
        )}
      </g>
    </svg>
    ${legend(chart, shown)}`;
}

function drawMark(
  chart: Chart,
  mark: TimelineMark,
  place: number,
  selected: boolean,
  shown: Shown,
  at: (x: number) => number,
  select: (mark: TimelineMark, focus: boolean) => void,
): SVGTemplateResult {
  const y = chart.lanes[mark.lane]!.top + head + mark.row * row;
  const { text, tail, certainty } = chart.labels[place]!;
  const items = mark.ids.map((id) => chart.items.get(id)!);
  const [left, right] = [
    Math.min(mark.x1, mark.labelX) - 4,
    Math.max(mark.x2, mark.labelX + mark.labelWidth) + 4,
  ];
  const rtl = at(0) > 0;
  const direction = rtl ? -1 : 1;
  // Room for the glyph, which stands before the text.
  const start = at(mark.labelX) + (certainty ? 16 * direction : 0);
  return svg`<g class="mark" role="option" tabindex=${selected ? 0 : -1} data-mark=${mark.ids.join(' ')}
      aria-selected=${selected} aria-label=${nameOf(chart.labels[place]!, items, shown)}
      @click=${() => select(mark, true)}>
    <rect class="hit" x=${Math.min(at(left), at(right))} y=${y} width=${right - left} height=${row - 2} rx="3" />
    ${markShape(mark, kindOf(mark, items), y + row / 2 - 1, at)}
    ${
      certainty
        ? svg`<g transform="translate(${at(mark.labelX) + (rtl ? -12 : 0)} ${y + 8})">${glyph(certainty)}</g>`
        : nothing
    }
    <text class="label-text" x=${start} y=${y + 19}>${text}${tail ? svg`<tspan class="tail"> · ${tail}</tspan>` : nothing}</text>
  </g>`;
}

function kindOf(mark: TimelineMark, [first]: TimelineEvent[]): Kind {
  if (mark.ids.length > 1) return 'cluster';
  if (first!.event.kind === 'window') return 'window';
  if (first!.external) return 'elsewhere';
  return first!.span!.approximate ? 'about' : 'stated';
}

/** What a label says after the title: the date where its words matter, and the certainty. */
function labelOf({ event, said, span }: TimelineEvent, { language }: Shown): Chart['labels'][number] {
  const worded = span!.approximate || span!.uncertain || span!.from?.season || span!.to?.season;
  const tail = [worded ? sayDate(span!, language) : '', said.certainty].filter(Boolean).join(' · ');
  return { text: said.title, tail, certainty: said.certainty ? event.certainty : undefined };
}

const tailLength = (tail: string, measure: Measure): number => (tail ? measure(` · ${tail}`) + 18 : 2);

/** Everything the mark and its place say, for those who do not see them; what is written beside it comes first. */
function nameOf(
  { text, tail }: Chart['labels'][number],
  items: TimelineEvent[],
  { language }: Shown,
): string {
  if (items.length > 1) return `${text}: ${items.map((item) => item.said.title).join('; ')}`;
  const [{ event, said, external }] = items as [TimelineEvent];
  const { words, external: elsewhere } = said.when;
  const date =
    external && elsewhere ? [words, `${elsewhere} (${term(language, 'date-elsewhere')})`] : [words];
  const written = tail ? `${text} · ${tail}` : text;
  return [written, text === said.title ? '' : said.title, ...date, event.kind === 'event' ? '' : said.kind]
    .filter(Boolean)
    .join('; ');
}

/** The text cut at a word, with an ellipsis, where it is longer than its room; whole in the detail and in the name. */
function shorten(text: string, room: number, measure: Measure): string {
  if (measure(text) <= room) return text;
  let [fits, over] = [0, text.length];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (measure(`${text.slice(0, middle)}…`) <= room) fits = middle;
    else over = middle;
  }
  const cut = text.slice(0, fits);
  return `${cut.slice(0, cut.lastIndexOf(' ') > fits / 2 ? cut.lastIndexOf(' ') : fits).trimEnd()}…`;
}

function ticksText(
  { layout, width }: Chart,
  at: (x: number) => number,
  { language }: Shown,
): SVGTemplateResult[] {
  // A label at the very edge would be cut off.
  const inside = layout.ticks.filter((tick) => tick.x > 1.5 * em && tick.x < width - 1.5 * em);
  return inside.map(
    (tick) =>
      svg`<text class="tick-text" x=${at(tick.x)} y="14" text-anchor="middle">${sayTick(tick, language)}</text>`,
  );
}

/** Where now is; its words only where they fit, since the foot says them too. */
function nowLine(
  { layout: { now }, height, width, nowLabel }: Chart,
  at: (x: number) => number,
): SVGTemplateResult | typeof nothing {
  if (!now) return nothing;
  const x = (now.x1 + now.x2) / 2;
  const { text, length } = nowLabel;
  const left = Math.min(width - length, Math.max(0, x > width / 2 ? x - length : x));
  return svg`<path class="now" d="M${at(x)} ${axis - 6}V${height - foot + 8}" />
    ${length > width ? nothing : svg`<text class="now-text" x=${at(left)} y=${height - 6}>${text}</text>`}`;
}

/** Only what is drawn is explained. */
function legend({ layout, items }: Chart, { language }: Shown): TemplateResult {
  const kinds = new Map<string, [TimelineMark, Kind]>();
  const sample: TimelineMark = {
    ids: [''],
    lane: 0,
    row: 0,
    x1: 2,
    x2: 34,
    narrow: false,
    startIs: 'known',
    endIs: 'known',
    labelAt: 'after',
    labelX: 0,
    labelWidth: 0,
  };
  const narrow = { ...sample, x1: 12, x2: 24, narrow: true };
  for (const mark of layout.marks) {
    const kind = kindOf(
      mark,
      mark.ids.map((id) => items.get(id)!),
    );
    if (kind === 'elsewhere') kinds.set(term(language, 'date-elsewhere'), [narrow, kind]);
    if (kind === 'window') kinds.set(term(language, 'window'), [sample, kind]);
    if (kind === 'stated' && !mark.narrow && !mark.core)
      kinds.set(term(language, 'date-within'), [sample, kind]);
    if (kind === 'about') kinds.set(term(language, 'date-inexact'), [sample, kind]);
    if (mark.endIs === 'open') kinds.set(term(language, 'date-open'), [{ ...sample, endIs: 'open' }, kind]);
    if (mark.endIs === 'unknown')
      kinds.set(term(language, 'date-end'), [{ ...sample, endIs: 'unknown' }, kind]);
    if (mark.startIs === 'unknown')
      kinds.set(term(language, 'date-start'), [{ ...sample, startIs: 'unknown' }, kind]);
  }
  const rtl = language.dir === 'rtl';
  return html`<ul class="legend small muted" role="list">
    ${[...kinds].map(
      ([words, [mark, kind]]) =>
        html`<li>
          <svg viewBox="0 0 36 20" width="2.25em" height="1.25em" aria-hidden="true" fill="currentColor">
            ${markShape(mark, kind, 10, (x) => (rtl ? 36 - x : x))}
          </svg>
          ${words}
        </li>`,
    )}
  </ul>`;
}
