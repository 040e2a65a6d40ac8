/** Whether a briefing may leave the house. */
import type { Briefing } from '../briefing/types.js';

/** No time zone is further than this from any other, in milliseconds: a day has ended everywhere by then. */
const day = 86_400_000;
const furthest = 12 * 3_600_000;

/**
 * Why a briefing must not be made public; nothing where it may.
 * @param now The moment to hold an embargo against.
 */
export function withheldBecause({ status, embargoedUntil }: Briefing, now: number): string | undefined {
  if (status !== 'usable') return `is ${status}`;
  if (embargoedUntil === undefined) return undefined;
  const exact = /T.*(?:Z|[+-]\d\d(?::?\d\d)?)$/.test(embargoedUntil);
  const until = Date.parse(embargoedUntil) + (exact ? 0 : day + furthest);
  // What cannot be read is no leave.
  return until <= now ? undefined : `is embargoed until ${embargoedUntil}`;
}
