/**
 * The chart: lanes by actor on a scale of time. Loaded only where it is shown, and rendered on its own, so that moving
 * about in it makes nothing else anew.
 *
 * A listbox of marks: one tab stop, arrow keys go from mark to mark in the order of time, selection follows the focus.
 */
import { html, render } from 'lit';
import { placeInTime, type DateSpan } from '../../../briefing/dates.js';
import { extentOf, type Extent } from '../../../geometry/axis.js';
import { about, lengthOf, moved, reaching, serves, stageFor, zoomed } from '../../../geometry/time-view.js';
import type { TimelineMark } from '../../../geometry/timeline-layout.js';
import { term } from '../../../language/index.js';
import type { Telling } from '../entry.js';
import type { TimelineEvent } from '../events.js';
import { detail, told } from './detail.js';
import { drawAxis, drawMarks, drawNames, em, row, type Drawing, type Slice } from './draw.js';
import { drawingOf, few } from './drawing.js';
import { listen } from './gestures.js';
import { measureFor } from './labels.js';
import { lanesOf, Words, type Lanes } from './lanes.js';
import { legend } from './legend.js';
import { densityOf, overview } from './overview.js';
import { periodsOf, tools, type Goal, type Goals } from './tools.js';

export { chartStyles } from './styles.js';

/** What is charted; the same object while it is the same. */
export interface Charted {
  /** Dated, in the order of time; at least one. */
  events: readonly TimelineEvent[];
  telling: Telling;
  /** Lanes for these alone, in this order; else for all. */
  actors: readonly string[];
}

/** The share of what is seen that stays in sight where a reader moves along. */
const step = 0.75;

export class Chart {
  #charted: Charted | undefined;
  #box: HTMLElement | undefined;
  #scroller: HTMLElement | undefined;
  #quiet: (() => void) | undefined;
  #words!: Words;
  #lanes!: Lanes;
  #goals!: Goals;
  #items = new Map<string, TimelineEvent>();
  #density = '';
  #whole!: Extent;
  #seen: Extent | undefined;
  #stage: Extent | undefined;
  /** Of the slot, in sixteenths of an em. */
  #width = 0;
  #drawing: Drawing | undefined;
  #chosen: string[] = [];
  #more = told;
  #goal = '';
  #slice: { drawing: Drawing; slice: Slice } | undefined;
  #frame = 0;
  #rest = 0;
  #pending: { times: number; x: number } | undefined;

  /** @param onChoose Told the first of the events that were chosen. */
  constructor(readonly onChoose: (id: string) => void) {}

  /**
   * Shows a chart in a box; what the reader had in view stays there while the events are the same.
   * @param width Of the box, in em.
   * @param chosen An event that is to be the chosen one; without it, who was chosen stays.
   */
  show(box: HTMLElement, charted: Charted, width: number, chosen?: string): void {
    if (charted !== this.#charted) this.#take(charted, box);
    const units = Math.floor(width * em);
    if (box !== this.#box) {
      this.#quiet?.();
      this.#box = box;
      this.#scroller = undefined;
    }
    if (units !== this.#width || !this.#drawing) {
      this.#drawing = undefined;
      this.#density = densityOf(charted.events, this.#whole, units, charted.telling.language);
    }
    this.#width = units;
    if (chosen && !this.#chosen.includes(chosen)) this.#pick([chosen]);
    this.#render();
  }

  /** Brings an event into view and chooses it alone. */
  reveal(id: string): void {
    this.#pick([id]);
    this.#render();
  }

  #take(charted: Charted, box: HTMLElement): void {
    const { events, telling, actors } = charted;
    this.#charted = charted;
    this.#items = new Map(events.map((item) => [item.event.id, item]));
    this.#words = new Words(telling, measureFor(box));
    this.#lanes = lanesOf(events, telling, actors, this.#words);
    const asOf = placeInTime(telling.facts.asOf)?.span;
    const whole = extentOf(
      events.map((item) => item.span!),
      asOf,
    );
    if (whole.from !== this.#whole?.from || whole.to !== this.#whole?.to) this.#seen = undefined;
    this.#whole = whole;
    this.#goals = { actors: actorsOf(this.#lanes), periods: periodsOf(whole, events, telling) };
    this.#drawing = undefined;
    this.#chosen = this.#chosen.filter((id) => this.#items.has(id));
  }

  /** Chooses events, and moves only as far as is needed to see the first. */
  #pick(ids: string[]): void {
    this.#chosen = ids;
    this.#more = told;
    const span = this.#spanOf(ids[0]!);
    if (span && this.#seen) this.#see(reaching(this.#seen, this.#whole, span));
    this.onChoose(ids[0]!);
  }

  #spanOf(id: string): DateSpan | undefined {
    return this.#items.get(id)?.span;
  }

  #see(seen: Extent, goal = ''): void {
    if (this.#seen && lengthOf(seen) !== lengthOf(this.#seen)) this.#stage = undefined;
    this.#seen = seen;
    this.#goal = goal;
  }

  #go(seen: Extent, goal?: string): void {
    this.#see(seen, goal);
    this.#render();
  }

  /** The drawing of the stage that what is seen stands on; made anew only where it no longer serves. */
  #draw(): Drawing {
    const seen = (this.#seen ??= this.#whole);
    if (this.#drawing && this.#stage && serves(this.#stage, seen, this.#whole)) return this.#drawing;
    this.#stage = stageFor(seen, this.#whole);
    return (this.#drawing = drawingOf(
      this.#items,
      this.#lanes,
      this.#words,
      this.#width,
      this.#stage,
      lengthOf(this.#stage) / lengthOf(seen),
    ));
  }

  /** The part that stands in the document: while it is scrolled by, the same as before as long as that will do. */
  #sliceOf(drawing: Drawing, left: number, scrolling: boolean): Slice {
    const width = this.#width;
    const former = this.#slice;
    const [first, last] = [left - width / 3, left + (4 * width) / 3];
    if (scrolling && former?.drawing === drawing && first >= former.slice.from && last <= former.slice.to)
      return former.slice;
    this.#slice = { drawing, slice: { from: left - width, to: left + 2 * width, left } };
    return this.#slice.slice;
  }

  #render(scrolling = false): void {
    if (!this.#box || !this.#charted) return;
    const drawing = this.#draw();
    const { telling } = this.#charted;
    const { language, ui } = telling;
    const seen = this.#seen!;
    const { width, height } = drawing;
    const left = drawing.layout.at(seen.from) - em / 2;
    const former = this.#slice?.drawing;
    const slice = this.#sliceOf(drawing, left, scrolling);
    const mark = this.#markOf(drawing, seen);
    const chosen = { mark, ids: this.#chosen };
    const chosenIds = this.#chosen.length > 0 ? this.#chosen : (mark?.own ?? []);
    const close = lengthOf(seen) < lengthOf(this.#whole) * 0.999;
    render(
      html`${tools(telling, close, this.#goals, this.#goal, this.#act)}
        <div class="frame">
          ${drawNames(drawing, language)}
          <div class="scroller ${close ? 'close' : ''}" dir=${language.dir} @scroll=${this.#onScroll}>
            <svg
              class="chart"
              part="chart"
              viewBox="0 0 ${width} ${height}"
              width="${width / em}em"
              height="${height / em}em"
              fill="currentColor"
            >
              ${drawAxis(drawing, slice, telling)}
              <g
                role="listbox"
                font-size="13"
                aria-label=${term(language, 'timeline')}
                aria-orientation="horizontal"
                aria-describedby="keys"
                @keydown=${this.#onKeys}
              >
                ${drawMarks(drawing, slice, chosen, telling, this.#onPress)}
              </g>
            </svg>
          </div>
          <p class="hidden" id="keys" lang=${ui.code}>${term(ui, 'chart-keys')}</p>
        </div>
        ${
          close || this.#charted.events.length >= few
            ? overview(this.#density, this.#whole, seen, this.#width, language, (at) =>
                this.#go(moved(seen, this.#whole, (at - (seen.from + seen.to) / 2) / lengthOf(seen))),
              )
            : ''
        }
        ${legend(drawing, telling)}
        ${detail(
          chosenIds.flatMap((id) => this.#items.get(id) ?? []),
          this.#more,
          telling,
          {
            step: (by) => this.#step(by),
            zoom: () => this.#zoomTo(chosenIds),
            more: () => {
              this.#more += told;
              this.#render();
            },
          },
        )}`,
      this.#box,
    );
    this.#scroller = this.#box.querySelector<HTMLElement>('.scroller')!;
    this.#quiet ??= listen(this.#scroller, { zoom: this.#onZoom });
    if (!scrolling || drawing !== former) this.#scrollTo(left);
  }

  /** The mark of what was chosen; at first, the first that is seen. */
  #markOf({ read }: Drawing, seen: Extent): TimelineMark | undefined {
    const [first] = this.#chosen;
    if (first) return read.find(({ own }) => own.includes(first));
    const inView = read.find(({ own }) => {
      const span = this.#spanOf(own[0]!)!;
      return (span.from ?? span.to)!.start >= seen.from;
    });
    return inView ?? read[0];
  }

  /** Scrolls to where what is seen begins, which a right-to-left page counts backwards. */
  #scrollTo(left: number): void {
    const scroller = this.#scroller!;
    const px = (left * parseFloat(getComputedStyle(scroller).fontSize)) / em;
    const sign = this.#charted!.telling.language.dir === 'rtl' ? -1 : 1;
    if (Math.abs(Math.abs(scroller.scrollLeft) - px) >= 1) scroller.scrollLeft = px * sign;
  }

  #onScroll = (): void => {
    if (this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const scroller = this.#scroller;
      if (!scroller?.isConnected || !this.#drawing || !this.#seen) return;
      const size = parseFloat(getComputedStyle(scroller).fontSize);
      const left = (Math.abs(scroller.scrollLeft) * em) / size;
      const { layout } = this.#drawing;
      const by = (left + em / 2 - layout.at(this.#seen.from)) / (layout.at(1) - layout.at(0));
      // What we scrolled ourselves has been drawn.
      if (Math.abs(layout.at(this.#seen.from + by) - layout.at(this.#seen.from)) < 1) return;
      const { from, to } = this.#seen;
      this.#see({ from: from + by, to: to + by });
      this.#render(true);
      // At rest, what moved along is put in its place: labels of marks that began out of view.
      clearTimeout(this.#rest);
      this.#rest = window.setTimeout(() => this.#render(), 150);
    });
  };

  /** Zooms about a place on the screen, once a frame however often it is asked to. */
  #onZoom = (times: number, x: number): void => {
    const pending = this.#pending;
    this.#pending = { times: (pending?.times ?? 1) * times, x };
    if (pending) return;
    requestAnimationFrame(() => {
      const { times: all, x: at } = this.#pending!;
      this.#pending = undefined;
      if (!this.#scroller || !this.#seen) return;
      const { left, right, width } = this.#scroller.getBoundingClientRect();
      const rtl = this.#charted!.telling.language.dir === 'rtl';
      const share = Math.min(1, Math.max(0, (rtl ? right - at : at - left) / width));
      const { from, to } = this.#seen;
      this.#go(zoomed(this.#seen, this.#whole, all, from + share * (to - from)));
    });
  };

  #onPress = (mark: TimelineMark): void => {
    this.#pick(mark.own.length > 0 ? mark.own : mark.ids);
    this.#render();
    this.#focus(false);
  };

  /**
   * Sideways the chart has moved already, and browsers differ in what it means to scroll to a part of a drawing: the
   * page is scrolled here, and only where the reader went to another mark.
   */
  #focus(follow: boolean): void {
    const mark = this.#box?.querySelector<SVGElement>('[aria-selected="true"]');
    mark?.focus({ preventScroll: true });
    if (!mark || !follow) return;
    const view = mark.ownerDocument.defaultView!;
    const { top, bottom } = mark.getBoundingClientRect();
    const beyond = top < 0 ? top - row : bottom > view.innerHeight ? bottom + row - view.innerHeight : 0;
    if (beyond) view.scrollBy(0, beyond);
  }

  /** To the mark before or after; past the edge of the stage, to the event that follows there. */
  #step(by: 1 | -1 | 'first' | 'last'): void {
    const { read } = this.#draw();
    const { events } = this.#charted!;
    const index = read.indexOf(this.#markOf(this.#drawing!, this.#seen!)!);
    const near = typeof by === 'number' ? read[index + by] : undefined;
    if (near) this.#pick(near.own);
    else {
      const last = read[index]?.own.at(by === 1 ? -1 : 0) ?? this.#chosen[0];
      const place = events.findIndex(({ event }) => event.id === last);
      const to =
        by === 'first'
          ? 0
          : by === 'last'
            ? events.length - 1
            : Math.min(events.length - 1, Math.max(0, place + by));
      this.#pick([events[to]!.event.id]);
      const mark = this.#markOf(this.#draw(), this.#seen!);
      if (mark) this.#chosen = mark.own;
    }
    this.#render();
  }

  #onKeys = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const rtl = this.#charted!.telling.language.dir === 'rtl';
    const acts: Record<string, () => void> = {
      [rtl ? 'ArrowLeft' : 'ArrowRight']: () => this.#step(1),
      [rtl ? 'ArrowRight' : 'ArrowLeft']: () => this.#step(-1),
      ArrowDown: () => this.#step(1),
      ArrowUp: () => this.#step(-1),
      Home: () => this.#step('first'),
      End: () => this.#step('last'),
      PageUp: () => this.#act('earlier'),
      PageDown: () => this.#act('later'),
      '+': () => this.#act('in'),
      '=': () => this.#act('in'),
      '-': () => this.#act('out'),
      '0': () => this.#act('all'),
      Enter: () => (this.#chosen.length > 1 ? this.#zoomTo(this.#chosen) : undefined),
    };
    const act = acts[event.key];
    if (!act) return;
    const chosen = this.#chosen;
    event.preventDefault();
    act();
    this.#focus(this.#chosen !== chosen);
  };

  #zoomTo(ids: readonly string[], goal?: string): void {
    const spans = ids.flatMap((id) => this.#spanOf(id) ?? []);
    this.#go(about(spans, this.#whole), goal);
  }

  #act = (goal: Goal): void => {
    const seen = this.#seen!;
    const chosen = this.#chosen[0] ? this.#spanOf(this.#chosen[0]) : undefined;
    const start = chosen && (chosen.from ?? chosen.to)!.start;
    const at = start !== undefined && start > seen.from && start < seen.to ? start : undefined;
    if (goal === 'in') this.#go(zoomed(seen, this.#whole, 2, at));
    else if (goal === 'out') this.#go(zoomed(seen, this.#whole, 0.5, at));
    else if (goal === 'earlier') this.#go(moved(seen, this.#whole, -step));
    else if (goal === 'later') this.#go(moved(seen, this.#whole, step));
    else if (goal === 'all') this.#go(this.#whole);
    else if ('actor' in goal) {
      const own = this.#lanes.items.filter(({ lane }) => lane === goal.actor);
      this.#zoomTo(
        own.map(({ id }) => id),
        `actor ${goal.actor}`,
      );
    } else {
      const period = this.#goals.periods[goal.period]!;
      this.#go({ from: period.from, to: period.to }, `period ${goal.period}`);
    }
  };
}

/** The lanes that can be zoomed to: those with an event. */
function actorsOf({ names, items, used }: Lanes): Goals['actors'] {
  const counts = names.map(() => 0);
  for (const { lane } of items) counts[lane]! += 1;
  return names.flatMap((name, lane) => (used[lane] ? [{ name, lane, count: counts[lane]! }] : []));
}
