import type { DateSpan } from '../../../briefing/dates.js';
import { isClaim } from '../../../briefing/kinds.js';
import type { Event } from '../../../briefing/types.js';
import type { TimelineItem } from '../../../geometry/timeline-mark.js';
import { term, type Language } from '../../../language/index.js';
import type { Shown } from '../../shown.js';
import type { TimelineEvent } from '../events.js';
import type { Certainty } from '../glyph.js';
import { labelOf, lengthOf, type Label, type Measure } from './labels.js';

/** An event in one of its lanes; its words are measured when there may be room for them. */
export class Placed implements TimelineItem {
  id: string;
  span: DateSpan;
  #words: Words;

  constructor(
    readonly item: TimelineEvent,
    readonly lane: number,
    readonly echo: boolean,
    words: Words,
  ) {
    this.id = item.event.id;
    this.span = item.span!;
    this.#words = words;
  }

  get least(): number {
    return this.#words.leastOf(this.item.event);
  }

  get label(): number {
    return this.#words.lengthOf(this.item);
  }
}

/** The labels of events, made and measured once for each event that is told in the same words. */
export class Words {
  #labels = new WeakMap<TimelineEvent, Label>();
  #lengths = new WeakMap<TimelineEvent, number>();

  /** Hardly any title has letters that take less room on an average. */
  #letter: number;
  /** The room that a word of certainty takes. */
  #certainties = new Map<Certainty, number>();

  /** @param events Some of them tell how much room letters take. */
  constructor(
    readonly language: Language,
    readonly measure: Measure,
    events: readonly TimelineEvent[],
  ) {
    const widths = events.slice(0, 20).map(({ event: { title } }) => measure(title) / (title.length || 1));
    this.#letter = 0.85 * Math.min(...widths);
  }

  /** What its label is longer than, without wording or measuring it. */
  leastOf({ title, kind, certainty, attribution = '' }: Event): number {
    if (!certainty || kind === 'window' || kind === 'scheduled') return title.length * this.#letter;
    let word = this.#certainties.get(certainty);
    if (word === undefined)
      this.#certainties.set(certainty, (word = this.measure(term(this.language, certainty)) + 18));
    const letters = title.length + (isClaim(certainty) ? attribution.length : 0);
    return letters * this.#letter + word;
  }

  of(item: TimelineEvent): Label {
    let label = this.#labels.get(item);
    if (!label) this.#labels.set(item, (label = labelOf(item, this.language)));
    return label;
  }

  lengthOf(item: TimelineEvent): number {
    let length = this.#lengths.get(item);
    if (length === undefined) this.#lengths.set(item, (length = lengthOf(this.of(item), this.measure)));
    return length;
  }
}

/** So many colours can be told apart; after them they come round again, since each lane has its name. */
const palette = 6;

export interface Lanes {
  /** Names, by index; the last are for events of nobody named, for counting windows and for periods. Empty where none is needed. */
  names: string[];
  /** Ids of actors, by index. */
  actors: string[];
  /** By index: which of the colours each actor has, from 1. */
  colours: number[];
  /** Every dated event in each of its lanes, in the order of time. */
  items: Placed[];
  /** Which lanes have any. */
  used: boolean[];
}

/**
 * Lanes by actor: those asked for in that order, else all in the order of the briefing. An event with several actors
 * stands in the lane of each, and is read in the first.
 */
export function lanesOf(
  events: readonly TimelineEvent[],
  { facts, language, ids }: Shown,
  actors: readonly string[],
  words: Words,
): Lanes {
  const order = actors.length > 0 ? actors : facts.actors.map((actor) => actor.id);
  const index = new Map(order.map((id, place) => [id, place]));
  const names = [
    ...order.map((id) => facts.actors.find((actor) => actor.id === id)?.name ?? id),
    term(language, 'others'),
    term(language, 'window'),
    term(language, 'period'),
  ];
  const used: boolean[] = names.map(() => false);
  const items = events.flatMap((item) => {
    const { kind, actors: own } = item.event;
    const found = own.flatMap(({ actor }) => index.get(actor) ?? []);
    const apart = ['', 'window', 'period'].indexOf(kind);
    const lanes =
      apart > 0 ? [order.length + apart] : found.length > 0 ? [...new Set(found)] : [order.length];
    return lanes.map((lane, place) => {
      used[lane] = true;
      return new Placed(item, lane, place > 0, words);
    });
  });
  // One lane of nobody named is the whole chart: beside it there are no others.
  if (used[order.length] && used.filter(Boolean).length === 1) names[order.length] = '';
  // Who takes part in anything that is shown has the next: what a reader looks for changes no colour.
  const shown = new Set(ids);
  const taking = new Set(
    facts.events.flatMap(({ id, actors: own }) => (shown.has(id) ? own.map(({ actor }) => actor) : [])),
  );
  let next = 0;
  const colours = order.map((id) => (taking.has(id) ? next++ % palette : 0) + 1);
  return { names, actors: [...order], colours, items, used };
}
