/** Which events a timeline is asked for, and where its chart is to begin. */
import { parseDate } from '../../briefing/dates.js';
import type { Problem } from '../../briefing/problem.js';
import type { Briefing } from '../../briefing/types.js';
import { missing } from '../choose.js';
import type { Sight } from './charting.js';
import type { TimelineEvent } from './events.js';
import type { Reader } from './reader.js';

/** @param named Ids of events, which go before `actors`: ids of those that are part of them. Without either, all. */
export function eventsAsked(
  { events }: Briefing,
  named: readonly string[] | undefined,
  actors: readonly string[] | undefined,
): string[] {
  if (named) return [...named];
  const asked = actors
    ? events.filter((event) => event.actors.some(({ actor }) => actors.includes(actor)))
    : events;
  return asked.map(({ id }) => id);
}

/** What a briefing lacks of the actors, and of the event or time to begin with, that are asked for. */
export function lacking(briefing: Briefing, actors: readonly string[] = [], start?: string): Problem[] {
  const known = new Set(briefing.actors.map(({ id }) => id));
  const lost = actors.filter((id) => !known.has(id)).map((id) => missing(id, 'actors', briefing));
  const isKnown = !start || parseDate(start) || briefing.events.some(({ id }) => id === start);
  return isKnown ? lost : [...lost, missing(start, 'events', briefing)];
}

/**
 * What of a chart is to be in sight: where its reader is, else where it is asked to begin.
 * @param events Of the chart, in the order of time.
 * @param begins It is still to begin there; where a reader went on to from there is theirs.
 */
export function sightOf(
  events: readonly TimelineEvent[],
  reader: Reader,
  start: string | undefined,
  sort: 'oldest' | 'newest',
  begins: boolean,
): Sight {
  if (reader.among(events) >= 0) return { place: reader.at, revealed: reader.takeDue() };
  const time = start ? parseDate(start) : undefined;
  const last = sort === 'newest' && !time ? events.at(-1)?.event.id : undefined;
  const place = events.some(({ event }) => event.id === start) ? start : last;
  return { place, time: begins ? time : undefined };
}
