/** The date that a command writes down, where it is told none. */
import { parseDate } from '../briefing/dates.js';
import { CannotRun } from './io.js';

/** A date as given, if it is one; else today's in the zone of whoever calls the command. */
export function dateOr(given: string | undefined): string {
  if (given !== undefined) {
    if (parseDate(given)?.interval !== false)
      throw new CannotRun(`--at ${given}: write a date such as 2026-11-24`);
    return given;
  }
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
