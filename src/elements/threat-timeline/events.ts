import { compareDates, placeInTime } from '../../briefing/dates.js';
import type { DateSpan } from '../../briefing/dates.js';
import type { Event } from '../../briefing/types.js';
import { sayEvent } from '../../language/index.js';
import type { SaidEvent } from '../../language/said.js';
import type { Shown } from '../base.js';

/** An event with its words, the page's own where those stand, and its place in time. */
export interface TimelineEvent {
  event: Event;
  said: SaidEvent;
  /** Undefined where no year is known. */
  span?: DateSpan;
  /** The place rests on what is known from elsewhere. */
  external: boolean;
  /** The date's words were changed on the page: they stand, and nothing is drawn from the machine's date. */
  edited: boolean;
}

/** The events of an embed in the order of time, undated ones last. */
export function eventsInOrder(ids: readonly string[], { facts, language, stands }: Shown): TimelineEvent[] {
  const wanted = new Set(ids);
  return facts.events
    .filter((event) => wanted.has(event.id))
    .map((event) => {
      const said = sayEvent(event, facts, language);
      const { words, external, whenNote, ...blocks } = stands[event.id] ?? {};
      const edited = Boolean(words ?? external);
      const when = edited
        ? { ...said.when, words: words ?? said.when.words, datetime: undefined }
        : { ...said.when };
      if (external) when.external = external;
      if (whenNote) when.note = whenNote;
      const place = placeInTime(event.when);
      return {
        event,
        said: { ...said, ...blocks, when } as SaidEvent,
        span: place?.span,
        external: place?.external ?? false,
        edited,
      };
    })
    .sort((a, b) => compareDates(a.span, b.span));
}
