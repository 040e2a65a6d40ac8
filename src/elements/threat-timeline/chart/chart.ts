/**
 * The chart: lanes by actor on a scale of time. Loaded only where it is shown, and rendered on its own, so that moving
 * about in it makes nothing else anew.
 *
 * A listbox of marks: one tab stop, arrow keys go from mark to mark in the order of time, selection follows the focus.
 */
import { html, render } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { placeInTime, type DateSpan } from '../../../briefing/dates.js';
import { extentOf, type Extent } from '../../../geometry/axis.js';
import { lengthOf, zoomDay } from '../../../geometry/time-view.js';
import type { TimelineMark } from '../../../geometry/timeline-mark.js';
import { View } from '../../../geometry/view.js';
import { announce } from '../../announce.js';
import type { Telling } from '../entry.js';
import type { TimelineEvent } from '../events.js';
import { sweep } from '../sweep.js';
import { detail } from './detail.js';
import { em, type Drawing } from './draw.js';
import { drawingOf, few } from './drawing.js';
import { frame } from './frame.js';
import { askedBy, type Asked } from './keys.js';
import { measureFor } from './labels.js';
import { lanesOf, Words, type Lanes } from './lanes.js';
import { legend } from './legend.js';
import { densityOf, overview } from './overview.js';
import { checkPin, isPinned, pin, unpin } from './pin.js';
import { probe, watchProbe } from './probe.js';
import { Scroller } from './scroller.js';
import { focusSelected, focusTold, holdsFocus, isFocused, steady } from './focus.js';
import { led, Selection, type Place, type Step } from './selection.js';
import { isOne, Stages } from './stage.js';
import { Stretch } from './stretch.js';
import { actorsOf, periodsOf, saySeen, tools, type Goal, type Goals } from './tools.js';

export { chartStyles } from './styles.js';

/** What is charted; the same object while it is the same. */
export interface Charted {
  /** Dated, in the order of time; at least one. */
  events: readonly TimelineEvent[];
  telling: Telling;
  /** Lanes for these alone, in this order; else for all. */
  actors: readonly string[];
}

/** So long after the last move a chart is at rest, in ms. */
const rest = 150;

export class Chart {
  #charted: Charted | undefined;
  #box: HTMLElement | undefined;
  #scroller: Scroller | undefined;
  #probe: ResizeObserver | undefined;
  #words: Words | undefined;
  #asOf: DateSpan | undefined;
  /** From the first event to the last, without the room about them. */
  #extent!: Extent;
  #lanes!: Lanes;
  #goals!: Goals;
  #items = new Map<string, TimelineEvent>();
  #density = '';
  #view: View | undefined;
  /** What part of time is seen, in words; of one who moves, what was. */
  #seen = '';
  /** Of the slot, in sixteenths of an em. */
  #width = 0;
  /** One em, in px. */
  #size = 16;
  readonly #stages = new Stages((extent, times) =>
    drawingOf(this.#items, this.#lanes, this.#words!, this.#width, extent, times, this.#asOf),
  );
  readonly #stretch = new Stretch();
  readonly #selection = new Selection();
  #resting = 0;

  /** @param onChoose Told the first of the events that were chosen. */
  constructor(readonly onChoose: (id: string) => void) {}

  /**
   * Shows a chart in a box; what the reader had in view stays there while the events are the same.
   * @param width Of the box, in em.
   * @param chosen An event that is to be the chosen one; without it, who was chosen stays.
   */
  show(box: HTMLElement, charted: Charted, width: number, chosen?: string): void {
    const units = Math.floor(width * em);
    const size = units === this.#width ? this.#size : parseFloat(getComputedStyle(box).fontSize);
    // Letters of another size have other widths; those of another place may.
    if (box !== this.#box || size !== this.#size) this.#words = undefined;
    if (charted !== this.#charted || !this.#words) this.#take(charted, box);
    this.#size = size;
    if (box !== this.#box) {
      this.#scroller?.quiet();
      this.#scroller = undefined;
      this.#probe?.disconnect();
      this.#probe = undefined;
    }
    if (units !== this.#width || !this.#stages.now) {
      this.#stages.clear();
      this.#density = densityOf(charted.events, this.#view!.whole, units, charted.telling.language);
    }
    this.#box = box;
    this.#width = units;
    if (chosen && !this.#selection.chosen.includes(chosen)) this.#pick([chosen]);
    this.#render();
  }

  /** The element left the page; where it comes back, what was seen is seen again. */
  leave(): void {
    clearTimeout(this.#resting);
    this.#scroller?.forget();
  }

  /** Brings an event into view and chooses it alone. */
  reveal(id: string): void {
    this.#pick([id]);
    this.#render();
  }

  #take(charted: Charted, box: HTMLElement): void {
    const { events, telling, actors } = charted;
    const former = this.#charted;
    this.#charted = charted;
    this.#items = new Map(events.map((item) => [item.event.id, item]));
    if (this.#words?.language !== telling.language)
      this.#words = new Words(telling.language, measureFor(box), events);
    this.#lanes = lanesOf(events, telling, actors, this.#words);
    this.#asOf = placeInTime(telling.facts.asOf)?.span;
    // Facts that change under a reader leave what they see as it is; what they look for is seen whole.
    const isLive = former?.telling.facts !== telling.facts;
    const spans = events.map(({ span }) => span!);
    const whole = extentOf(spans, this.#asOf);
    this.#extent = extentOf(spans, this.#asOf, false);
    if (!this.#view?.spans(whole)) this.#view = (isLive && this.#view?.over(whole, spans)) || new View(whole);
    this.#goals = { actors: actorsOf(this.#lanes), periods: periodsOf(whole, events, telling) };
    this.#stages.clear();
    // Nothing else is told over the chart in the place of what is gone.
    if (!this.#selection.keep(this.#items, former?.events) && box === this.#box) unpin(box);
  }

  get #rtl(): boolean {
    return this.#charted!.telling.language.dir === 'rtl';
  }

  /** Chooses events, and moves only as far as is needed to see the first. */
  #pick(ids: readonly string[]): void {
    this.#selection.choose(ids);
    const span = this.#spanOf(ids[0]!);
    if (span) this.#view!.reach(span);
    this.onChoose(ids[0]!);
  }

  /** Chooses all that a mark gathers; where the way to it led to another stage, what it gathers there. */
  #pickMark(mark: TimelineMark, id = mark.own[0]!): void {
    this.#pick(led(mark, id));
    const { read } = this.#stages.of(this.#view!, false).drawing;
    const now = read.find(({ own }) => own.includes(id));
    if (now && now !== mark) this.#selection.choose(led(now, id));
  }

  #spanOf(id: string): DateSpan | undefined {
    return this.#items.get(id)?.span;
  }

  /** @param moving While a reader scrolls or zooms; what is drawn then is put right when that is over. */
  #render(moving = false): void {
    if (!this.#box || !this.#charted) return;
    const { events, telling } = this.#charted;
    const { language } = telling;
    const { seen, whole, close, goal } = this.#view!;
    const { drawing, seen: drawn } = this.#stages.of(this.#view!, moving);
    const longer = drawn / lengthOf(seen);
    const times = isOne(longer) ? 1 : longer;
    const left = drawing.layout.at(seen.from) * times - em / 2;
    const slice = this.#stages.slice(drawing, left / times, (left + this.#width) / times, moving);
    clearTimeout(this.#resting);
    // What is not seen yet may come a frame later; what a reader moved is put right when that is over.
    if (moving) this.#resting = window.setTimeout(this.#onRest, rest);
    else if (slice.begun) this.#resting = window.setTimeout(() => this.#render());
    const place = this.#place;
    const hadFocus = holdsFocus(this.#box);
    this.#selection.settle(drawing, place, moving);
    const { mark, chosen: ids, told, most } = this.#selection;
    if (!moving) this.#seen = saySeen(seen, this.#extent, events, telling);
    render(
      html`${guard([telling, close, this.#goals, goal, this.#seen], () =>
        tools(telling, close, this.#goals, goal, this.#seen, this.#act),
      )}
      ${frame(drawing, slice, { mark, ids }, close, telling, { press: this.#onPress, keys: this.#onKeys })}
      ${guard([events], () => probe(events))}
      ${
        close || events.length >= few
          ? overview(this.#density, whole, seen, this.#width, language, (day) =>
              this.#go((view) => view.centre(day), true),
            )
          : ''
      }
      ${guard([drawing, slice, telling], () => legend(drawing, telling))}
      ${guard([told, most, telling], () =>
        detail(inOrder(told, events), most, telling, {
          step: (by) => {
            steady(this.#box!, () => this.#step(by));
            this.#say(this.#chosenWords);
          },
          zoom: () =>
            steady(this.#box!, () => {
              this.#pick(told);
              this.#frame(told);
            }),
          more: () => {
            this.#selection.tellMore();
            this.#render();
            focusTold(this.#box!, most);
          },
        }),
      )}`,
      this.#box,
    );
    if (!moving) {
      sweep(this.#box.querySelectorAll('[role=listbox] > g, .entries'));
      checkPin(this.#box);
    }
    this.#scroller ??= new Scroller(this.#box.querySelector<HTMLElement>('.scroller')!, {
      scrolled: this.#onScroll,
      zoomed: (times, share, by) =>
        this.#go((view) => {
          view.zoom(times, share);
          view.shift(-by * lengthOf(view.seen));
        }, true),
    });
    this.#probe ??= watchProbe(this.#box, this.#refit, this.#onShown);
    this.#scroller.fit(this.#size, this.#rtl);
    // The mark that had the focus may be part of a cluster now, or of no stage; a button may have nothing left to do.
    if (hadFocus && !holdsFocus(this.#box)) this.#focus(false);
    this.#stretch.show(this.#box, slice, times, this.#rtl ? drawing.width : 0);
    this.#scroller.left = left;
  }

  get #place(): Place {
    const { seen } = this.#view!;
    return { from: seen.from, length: lengthOf(seen), focused: isFocused(this.#box!) };
  }

  #go(how: (view: View) => void, moving = false): void {
    if (!this.#view) return;
    how(this.#view);
    this.#render(moving);
  }

  /** Drawn anew as it is seen now, once that is laid out. */
  #onRest = (): void => {
    // What is hidden cannot be scrolled to where it belongs: that waits until it is shown.
    if (this.#box!.clientWidth === 0) return;
    if (this.#stages.prepare(this.#view!, false)) this.#render();
    else this.#resting = window.setTimeout(this.#onRest);
  };

  #onScroll = (): void => {
    const stage = this.#stages.now;
    if (!stage || !this.#scroller || !this.#view) return;
    const { layout } = stage.drawing;
    const { seen } = this.#view;
    const times = stage.seen / lengthOf(seen);
    const by = (this.#scroller.left + em / 2) / times - layout.at(seen.from);
    // What we scrolled ourselves has been drawn.
    if (Math.abs(by) < 1) return;
    this.#go((view) => view.shift(by / (layout.at(1) - layout.at(0))), true);
  };

  #onShown = (): void => {
    this.#scroller?.forget();
    this.#render();
  };

  /** Labels were placed by their width in another font. */
  #refit = (): void => {
    if (!this.#box?.isConnected || !this.#charted) return;
    this.#words = undefined;
    this.#take(this.#charted, this.#box);
    this.#render();
  };

  /** Chosen, an event is told at once; pressed again, it no longer stands in the way. */
  #onPress = (mark: TimelineMark): void => {
    const { chosen } = this.#selection;
    this.#pickMark(mark);
    this.#render();
    const again = isPinned(this.#box!) && this.#selection.chosen === chosen;
    if (again) unpin(this.#box!);
    else pin(this.#box!);
    this.#focus(false, false);
  };

  #focus(follow: boolean, visible?: boolean): void {
    if (this.#box && this.#scroller) focusSelected(this.#box, this.#scroller.element, follow, visible);
  }

  /** To the mark before or after; past the edge of the stage, to what stands where the chart then is. */
  #step(by: Step): void {
    const drawing = (): Drawing => this.#stages.of(this.#view!, false).drawing;
    const reach = (id: string): Drawing => {
      this.#view!.reach(this.#spanOf(id)!);
      return drawing();
    };
    const next = this.#selection.next(by, drawing(), this.#place, this.#charted!.events, reach);
    if (next) this.#pickMark(next.mark, next.id);
    this.#render();
  }

  #onKeys = (event: KeyboardEvent): void => {
    const asked = askedBy(event, this.#rtl);
    // Where nothing is to be let go, Escape is the page's: it may close what the chart stands in.
    if (!asked || (asked === 'unpin' && !isPinned(this.#box!))) return;
    const { chosen } = this.#selection;
    event.preventDefault();
    this.#do(asked);
    const moved = this.#selection.chosen !== chosen;
    this.#focus(moved);
    if (!moved) return;
    // It may now stand before what the page was scrolled to.
    pin(this.#box!);
    this.#focus(true);
  };

  #do(asked: Asked): void {
    if (asked === 'unpin') unpin(this.#box!);
    else if (asked === 'open') {
      if (this.#selection.chosen.length > 1) this.#frame(this.#selection.chosen);
    } else if ('way' in asked) this.#act(asked.way);
    else this.#step(asked.step);
  }

  /** The day that a reader zooms about. */
  get #middle(): number | undefined {
    const dayOf = ({ from, to }: DateSpan): number => (from ?? to)!.start;
    const chosen = this.#spanOf(this.#selection.chosen[0] ?? '');
    const days = this.#charted!.events.map(({ span }) => dayOf(span!));
    return zoomDay(this.#view!.seen, days, chosen && dayOf(chosen));
  }

  /** Says what a button or a key has changed elsewhere. */
  #say(words: string): void {
    announce(this.#box?.querySelector('.detail [role="status"]'), words);
  }

  get #chosenWords(): string {
    const { said } = this.#items.get(this.#selection.chosen[0] ?? '') ?? {};
    return [said?.title, said?.when.words].filter(Boolean).join('; ');
  }

  #frame(ids: readonly string[], goal?: string): void {
    this.#go((view) =>
      view.frame(
        ids.flatMap((id) => this.#spanOf(id) ?? []),
        goal,
      ),
    );
  }

  #act = (goal: Goal): void => {
    if (typeof goal === 'string') {
      this.#go((view) => view.go(goal, this.#middle));
    } else if ('lane' in goal) {
      const own = this.#lanes.items.flatMap(({ lane, id }) => (lane === goal.lane ? id : []));
      // What is told then is theirs.
      if (!own.includes(this.#selection.chosen[0] ?? '')) this.#pick([own[0]!]);
      this.#frame(own, goal.key);
    } else this.#go((view) => view.see({ from: goal.from, to: goal.to }, goal.key));
    this.#say(this.#seen);
  };
}

function inOrder(ids: readonly string[], events: readonly TimelineEvent[]): TimelineEvent[] {
  const wanted = new Set(ids);
  return events.filter(({ event }) => wanted.has(event.id));
}
