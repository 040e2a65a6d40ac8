/**
 * The chart: lanes by actor on a scale of time. Loaded only where it is shown, and rendered on its own, so that moving
 * about in it makes nothing else anew.
 *
 * A listbox of marks: one tab stop, arrow keys go from mark to mark in the order of time, selection follows the focus.
 */
import { html, render } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { reachesInto, type DateSpan } from '../../../briefing/dates.js';
import { during, lengthOf } from '../../../geometry/time-view.js';
import type { TimelineMark } from '../../../geometry/timeline-mark.js';
import { View, type Way } from '../../../geometry/view.js';
import { announce } from '../../announce.js';
import { sweep } from '../sweep.js';
import { Arrival } from './arrival.js';
import { detail } from './detail.js';
import { em, type Drawing } from './draw.js';
import { drawingOf, few } from './drawing.js';
import { frame } from './frame.js';
import { HeldLane } from './held-lane.js';
import { askedBy, type Asked } from './keys.js';
import { measureFor } from './labels.js';
import { Words } from './lanes.js';
import { legend } from './legend.js';
import { Model, type Charted } from './model.js';
import { densityOf, overview } from './overview.js';
import { checkPin, isPinned, pin, unpin } from './pin.js';
import { probe, watchProbe } from './probe.js';
import { Scroller } from './scroller.js';
import { focusSelected, focusTold, holdsFocus, isFocused, showSelected, steady } from './focus.js';
import { led, Selection, type Place, type Step } from './selection.js';
import { isOne, Stages } from './stage.js';
import { Stretch } from './stretch.js';
import { saySeen, tools, type Goal } from './tools.js';

export { chartStyles } from './styles.js';

/** So long after the last move a chart is at rest, in ms. */
const rest = 150;

export class Chart {
  #model: Model | undefined;
  #box: HTMLElement | undefined;
  #scroller: Scroller | undefined;
  #probe: ResizeObserver | undefined;
  #density = '';
  #view: View | undefined;
  /** What part of time is seen, in words; of one who moves, what was. */
  #seen = '';
  /** Of the slot, in sixteenths of an em. */
  #width = 0;
  /** One em, in px. */
  #size = 16;
  readonly #stages = new Stages((extent, times) => drawingOf(this.#model!, this.#width, extent, times));
  readonly #stretch = new Stretch();
  readonly #selection = new Selection();
  readonly #held = new HeldLane();
  #resting = 0;
  readonly #arrival = new Arrival();

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
    const anew = box !== this.#box || size !== this.#size;
    if (anew || charted !== this.#model?.charted) this.#take(charted, box, anew);
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
    this.#held.letGo();
    this.#scroller?.forget();
  }

  /** Brings an event into view and chooses it alone. */
  reveal(id: string): void {
    this.#pick([id]);
    this.#render();
  }

  /** Brings a time into view. */
  see(time: DateSpan): void {
    this.#go((view) => view.see(during(time, view.whole)));
  }

  /**
   * Brings the chosen mark before the reader, and with it what is told of it.
   * @returns False where that stands so far from it that only one of them is in view.
   */
  bring(): boolean {
    if (!this.#box) return false;
    pin(this.#box);
    showSelected(this.#box);
    return isPinned(this.#box);
  }

  /** @param anew Its words are to be measured anew. */
  #take(charted: Charted, box: HTMLElement, anew: boolean): void {
    const { events, telling } = charted;
    const former = this.#model;
    const words = anew || former?.words.language !== telling.language ? undefined : former.words;
    const model = new Model(charted, words ?? new Words(telling.language, measureFor(box), events));
    const { whole, spans } = model;
    this.#model = model;
    // Facts that change under a reader leave what they see as it is; what they look for is seen whole.
    const facts = former?.charted.telling.facts;
    const isLive = facts !== telling.facts && facts?.id === telling.facts.id;
    if (!this.#view?.spans(whole)) this.#view = (isLive && this.#view?.over(whole, spans)) || new View(whole);
    this.#stages.clear();
    // Nothing else is told over the chart in the place of what is gone.
    if (!this.#selection.keep(model.items, former?.charted.events) && box === this.#box) unpin(box);
  }

  /** Chooses events, and moves only as far as is needed to see the first. */
  #pick(ids: readonly string[]): void {
    this.#selection.choose(ids);
    const span = this.#model!.spanOf(ids[0]!);
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

  /** @param moving While a reader scrolls or zooms; what is drawn then is put right when that is over. */
  #render(moving = false): void {
    if (!this.#box || !this.#model) return;
    const { extent, goals, rtl } = this.#model;
    const { events, telling } = this.#model.charted;
    const { language } = telling;
    const { seen, whole, close, goal } = this.#view!;
    const former = this.#stages.now?.drawing;
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
    if (!moving) this.#seen = saySeen(seen, extent, events, telling, drawing.layout.ticks[0]?.ago);
    render(
      html`${guard([telling, close, goals, goal, this.#seen], () =>
        tools(telling, close, goals, goal, this.#seen, this.#act),
      )}
      ${frame(drawing, slice, { mark, ids, focused: place.focused }, close, telling, { press: this.#onPress, focus: this.#onFocus, keys: this.#onKeys })}
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
        detail(this.#model!.inOrder(told), most, telling, {
          step: (by) => {
            const pinned = isPinned(this.#box!);
            steady(this.#box!, () => this.#step(by));
            if (pinned) this.bring();
            this.#say(this.#model!.wordsOf(this.#selection.first));
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
    this.#held.keep(former, drawing, this.#size);
    if (!moving) {
      sweep(this.#box.querySelectorAll('[role=listbox] > g, .entries'));
      checkPin(this.#box);
      this.#held.letGo();
    }
    this.#scroller ??= new Scroller(this.#box.querySelector<HTMLElement>('.scroller')!, {
      scrolled: this.#onScroll,
      zoomed: (times, share, by, y) => {
        if (this.#stages.now) this.#held.take(this.#box!, this.#stages.now.drawing, y);
        this.#go((view) => {
          view.zoom(times, share);
          view.shift(-by * lengthOf(view.seen));
        }, true);
      },
    });
    this.#probe ??= watchProbe(this.#box, this.#refit, this.#onShown);
    this.#scroller.fit(this.#size, rtl);
    // The mark that had the focus may be part of a cluster now, or of no stage; a button may have nothing left to do.
    if (hadFocus && !holdsFocus(this.#box)) this.#focus(false);
    this.#stretch.show(this.#box, slice, times, rtl ? drawing.width : 0);
    this.#scroller.left = left;
  }

  /** The event that a reader is at: what was chosen, else what has the focus. */
  get #at(): string {
    const { first, mark } = this.#selection;
    return first || (isFocused(this.#box!) && mark?.own[0]) || '';
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
    if (this.#box!.clientWidth === 0) return this.#held.letGo();
    // What was scrolled since the last frame nobody has heard of yet.
    this.#onScroll();
    if (this.#stages.prepare(this.#view!, false)) this.#render();
    else this.#resting = window.setTimeout(this.#onRest);
  };

  #onFocus = (event: FocusEvent): void =>
    this.#arrival.hear(event, (scrolled) => {
      if (scrolled) this.#scroller!.forget();
      this.#render();
      // A link may have led on from there by now.
      if (scrolled && isFocused(this.#box!)) showSelected(this.#box!);
    });

  #onScroll = (): void => {
    if (this.#arrival.coming) return;
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
    if (!this.#box?.isConnected || !this.#model) return;
    this.#take(this.#model.charted, this.#box, true);
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
      this.#view!.reach(this.#model!.spanOf(id)!);
      return drawing();
    };
    const next = this.#selection.next(by, drawing(), this.#place, this.#model!.charted.events, reach);
    if (next) this.#pickMark(next.mark, next.id);
    this.#render();
  }

  #onKeys = (event: KeyboardEvent): void => {
    const asked = askedBy(event, this.#model!.rtl);
    // Where nothing is to be let go, Escape is the page's: it may close what the chart stands in.
    if (!asked || (asked === 'unpin' && !isPinned(this.#box!))) return;
    const { chosen } = this.#selection;
    event.preventDefault();
    this.#do(asked);
    const moved = this.#selection.chosen !== chosen;
    // Who zooms with keys sees what they are at, wherever its lane is now.
    this.#focus(asked !== 'unpin');
    if (!moved) return;
    // It may now stand before what the page was scrolled to.
    pin(this.#box!);
    this.#focus(true);
  };

  #do(asked: Asked): void {
    if (asked === 'unpin') unpin(this.#box!);
    else if (asked === 'open') {
      if (this.#selection.chosen.length > 1) this.#frame(this.#selection.chosen);
    } else if ('way' in asked) this.#along(asked.way);
    else this.#step(asked.step);
  }

  /** To another part of time; who is at a mark that is left behind is at the first of those that are seen. */
  #along(way: Way): void {
    this.#act(way);
    const { mark } = this.#selection;
    const isSeen = ({ own }: TimelineMark): boolean =>
      own.some((id) => reachesInto(this.#model!.spanOf(id)!, this.#view!.seen));
    const first = mark && !isSeen(mark) && this.#stages.of(this.#view!, false).drawing.read.find(isSeen);
    if (!first) return;
    this.#pickMark(first);
    this.#render();
  }

  /** Says what a button or a key has changed elsewhere. */
  #say(words: string): void {
    announce(this.#box?.querySelector('.detail [role="status"]'), words);
  }

  #frame(ids: readonly string[], goal?: string): void {
    this.#go((view) =>
      view.frame(
        ids.flatMap((id) => this.#model!.spanOf(id) ?? []),
        goal,
      ),
    );
  }

  #act = (goal: Goal): void => {
    if (typeof goal === 'string') {
      this.#go((view) => view.go(goal, this.#model!.middle(view.seen, this.#at)));
    } else if ('lane' in goal) {
      const own = this.#model!.lanes.items.flatMap(({ lane, id }) => (lane === goal.lane ? id : []));
      // What is told then is theirs.
      if (!own.includes(this.#selection.first)) this.#pick([own[0]!]);
      this.#frame(own, goal.key);
      showSelected(this.#box!);
    } else this.#go((view) => view.see({ from: goal.from, to: goal.to }, goal.key));
    this.#say(this.#seen);
  };
}
