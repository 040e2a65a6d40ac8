/** Dates that a command is given, and the one that it writes down where it is given none. */
import { parseDate } from '../briefing/dates.js';
import { embargoEnd } from '../briefing/usable.js';
import { CannotRun } from './io.js';

/** @throws Where what was given for an option is no day, month or year. */
export function holdToDate(option: string, date: string): void {
  if (/^\d{4}(-\d\d){0,2}$/.test(date) && /^(day|month|year)$/.test(parseDate(date)?.precision ?? '')) return;
  throw new CannotRun(`--${option} ${date} is no date: write a day such as 2026-11-24, a month or a year`);
}

/** A date as given, if it is one; else today's in the zone of whoever calls the command. */
export function dateOr(given: string | undefined): string {
  if (given !== undefined && parseDate(given)?.interval !== false)
    throw new CannotRun(`--at ${given}: write a date such as 2026-11-24`);
  return given ?? today();
}

/**
 * The moment that `--now` names, in milliseconds; without it, now. An embargo ends by it, so nothing is guessed:
 * `Date.parse` makes of 11/12/2026 the 12th of November, and of 30 February a day in March.
 */
export function momentOr(given: string | undefined): number {
  if (given === undefined) return Date.now();
  const isOne = embargoEnd(given.replace(/\.\d+(?=Z|[+-]|$)/, ''));
  const moment = isOne ? Date.parse(given) : NaN;
  if (Number.isNaN(moment)) throw new CannotRun(`--now ${given} is no date: write it as 2026-11-24T06:00Z`);
  return moment;
}

/** Whether a date is still to come there. */
export const isAhead = (date: string): boolean => parseDate(date)!.start >= parseDate(today())!.end;

function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
