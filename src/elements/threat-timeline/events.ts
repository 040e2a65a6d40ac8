import { compareDates, parseDate, placeInTime } from '../../briefing/dates.js';
import type { DateSpan } from '../../briefing/dates.js';
import { retractionOf } from '../../briefing/references.js';
import type { Problem } from '../../briefing/problem.js';
import type { Event } from '../../briefing/types.js';
import { sayEvent } from '../../language/index.js';
import type { SaidEvent } from '../../language/said.js';
import { withStands } from '../../html/stands.js';
import { error } from '../choose.js';
import type { Shown } from '../shown.js';

/** An event with its words, the page's own where those stand, and its place in time. */
export class TimelineEvent {
  /** As given; `event` is what is told of it. */
  readonly given: Event;
  event: Event;
  /** Undefined where no year is known. */
  span?: DateSpan;
  /** The place rests on what is known from elsewhere. */
  external: boolean;
  /** Withdrawn: nothing of it is told but that. */
  readonly retracted: boolean;
  /** It has a date that nobody can read. */
  unread: boolean;
  /** No year is known because its date cannot be read, or its words were changed on the page: not for want of one. */
  reworded: boolean;
  #shown: Shown;
  #said: SaidEvent | undefined;

  constructor(given: Event, shown: Shown) {
    this.given = given;
    const { facts, stands } = shown;
    const { id, when, actors, cites } = given;
    const retracted = (this.retracted = Boolean(retractionOf(facts, id)));
    // Nothing of what was retracted is told, and it has no place in time.
    const { words, external, actor } = stands[id] ?? {};
    // Who took part is what the page says, in words: whose lane that would be is not known.
    this.event = retracted
      ? { id, kind: 'event', title: '', when, actors, cites }
      : actor === undefined
        ? given
        : { ...given, actors: [] };
    // What was changed on the page is no longer what the machine's date says.
    const place = placeInTime({
      edtf: words || retracted ? undefined : when.edtf,
      external: external === undefined && !retracted ? when.external : undefined,
    });
    this.span = place?.span;
    this.external = place?.external ?? false;
    this.unread = !place && !retracted && when.edtf !== undefined && !parseDate(when.edtf);
    this.reworded = !place && !retracted && (this.unread || Boolean(words ?? external));
    this.#shown = shown;
  }

  /** Itself, beside other events: it holds no more of what was shown before. */
  under(shown: Shown): this {
    this.#shown = shown;
    return this;
  }

  /** Worded when it is first asked for: of ten thousand events a reader sees some. */
  get said(): SaidEvent {
    const { facts, language, stands } = this.#shown;
    return (this.#said ??= withStands(sayEvent(this.event, facts, language), stands[this.event.id]));
  }

  /** What its shape says; none beside a word that was changed on the page, of which no shape is known. */
  get certainty(): Event['certainty'] {
    const { certainty, id } = this.event;
    return this.#shown.stands[id]?.['certainty'] === undefined ? certainty : undefined;
  }
}

/** What is wrong with an event whose date cannot be read. */
export const unreadable = ({ id, when }: Event): Problem => ({
  ...error(
    'date',
    `${id}: when.edtf "${when.edtf}" is no date, so its words are shown and it has no place in time: write it as 2017-03-22, 2017-03 or 2017`,
  ),
  fact: id,
});

/** What events are told with; where all of it is the same, an event that did not change is told in the same words. */
export const basis = ({ facts, stands, language }: Shown): unknown[] => {
  const { events, ...others } = facts;
  return [stands, language, ...Object.keys(others), ...Object.values(others)];
};

/**
 * The events of an embed in the order of time, undated ones last.
 * @param former What was made of them before, by event, on the same basis.
 */
export function eventsInOrder(
  ids: readonly string[],
  shown: Shown,
  former: ReadonlyMap<Event, TimelineEvent>,
): TimelineEvent[] {
  const wanted = new Set(ids);
  return shown.facts.events
    .filter((event) => wanted.has(event.id))
    .map((event) => former.get(event)?.under(shown) ?? new TimelineEvent(event, shown))
    .sort((a, b) => compareDates(a.span, b.span));
}

/** A chart needs two events on its axis. */
export const canChart = (events: readonly TimelineEvent[]): boolean => {
  const one = events.findIndex((item) => item.span);
  return one >= 0 && events.slice(one + 1).some((item) => item.span);
};
