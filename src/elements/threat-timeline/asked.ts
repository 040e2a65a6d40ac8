/** Which events a timeline is asked for. */
import type { Problem } from '../../briefing/problem.js';
import type { Briefing } from '../../briefing/types.js';
import { missing } from '../choose.js';

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

/** Actors that are asked for and are none of the briefing's. */
export function actorsMissing(briefing: Briefing, actors: readonly string[] = []): Problem[] {
  const known = new Set(briefing.actors.map(({ id }) => id));
  return actors.filter((id) => !known.has(id)).map((id) => missing(id, 'actors', briefing));
}
