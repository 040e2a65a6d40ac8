import { parseDate, type DatePoint } from './dates.js';
import type { Briefing } from './types.js';

/**
 * Why readers are not to be shown a briefing, as goes on from its name ("is withheld"); undefined where they may be.
 * @param now In milliseconds, as `Date.now()`. An embargo without a time zone ends when that time has come everywhere;
 * one that names no day does not end.
 */
export function unusable(
  { status, embargoedUntil }: Pick<Briefing, 'status' | 'embargoedUntil'>,
  now = Date.now(),
): string | undefined {
  if (/^(draft|withheld|cancelled)$/.test(status)) return `is ${status}`;
  if (embargoedUntil === undefined) return undefined;
  const { start = Infinity, zone } = embargoEnd(embargoedUntil) ?? {};
  const ends = (zone ? start : start + 0.5) * 864e5;
  return Number.isFinite(ends) && now >= ends ? undefined : `is embargoed until ${embargoedUntil}`;
}

/** The day or time that an embargo ends; undefined where it names none: some time in a month is no end. */
export function embargoEnd(edtf: string): DatePoint | undefined {
  const { from, interval } = parseDate(edtf) ?? {};
  if (!from || interval || from.approximate || from.uncertain || !Number.isFinite(from.start))
    return undefined;
  return /^(day|time)$/.test(from.precision) ? from : undefined;
}
