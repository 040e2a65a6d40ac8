import { compareDates, placeInTime } from '../../briefing/dates.js';
import type { DateSpan } from '../../briefing/dates.js';
import { retractionOf } from '../../briefing/references.js';
import type { Event } from '../../briefing/types.js';
import { sayEvent } from '../../language/index.js';
import type { SaidEvent } from '../../language/said.js';
import { withStands } from '../../html/stands.js';
import type { Shown } from '../base.js';

/** An event with its words, the page's own where those stand, and its place in time. */
export interface TimelineEvent {
  event: Event;
  said: SaidEvent;
  /** Undefined where no year is known. */
  span?: DateSpan;
  /** The place rests on what is known from elsewhere. */
  external: boolean;
  /** No year is known because the date's words were changed on the page, or the event was retracted: not for want of one. */
  reworded: boolean;
}

/** The events of an embed in the order of time, undated ones last. */
export function eventsInOrder(ids: readonly string[], { facts, language, stands }: Shown): TimelineEvent[] {
  const wanted = new Set(ids);
  return facts.events
    .filter((event) => wanted.has(event.id))
    .map((given): TimelineEvent => {
      const { id, when, actors, cites } = given;
      const retracted = retractionOf(facts, id);
      // Nothing of what was retracted is told, and it has no place in time.
      const event: Event = retracted ? { id, kind: 'event', title: '', when, actors, cites } : given;
      const { words, external } = stands[event.id] ?? {};
      // What was changed on the page is no longer what the machine's date says.
      const place = placeInTime({
        edtf: words || retracted ? undefined : when.edtf,
        external: external === undefined && !retracted ? when.external : undefined,
      });
      return {
        event,
        said: withStands(sayEvent(event, facts, language), stands[event.id]),
        span: place?.span,
        external: place?.external ?? false,
        reworded: !place && Boolean(words ?? external ?? retracted),
      };
    })
    .sort((a, b) => compareDates(a.span, b.span));
}
