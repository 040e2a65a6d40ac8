/** Whether the as-of date is what its words say, is of the past, and parts what happened from what is to come. */
import { parseDate, placeInTime } from '../briefing/dates.js';
import { retractionOf } from '../briefing/references.js';
import type { Briefing } from '../briefing/types.js';
import type { Report } from '../briefing/words.js';
import { checkDate } from './held.js';
import { isEnglish } from './language.js';

/** @param today The day to hold it against; without it, nothing is called stale. */
export function asOfHolds(briefing: Briefing, report: Report, today?: string): void {
  const { asOf, lang } = briefing;
  if (isEnglish(lang)) checkDate(asOf, ['asOf'], briefing, report);
  const known = asOf.external?.edtf ?? asOf.edtf;
  const [held, now] = [known, today].map((date) => (date ? parseDate(date) : undefined));
  if (!held) return;
  if (now && held.start >= now.end) {
    report(
      'as-of-ahead',
      ['asOf'],
      `is ${known}, which on ${today} is still to come: give the day up to which the facts are known`,
      'warning',
    );
  } else if (now && now.end - held.end > 365) {
    report(
      'stale-as-of',
      ['asOf'],
      `is ${known}, more than a year before ${today}: say whether it still holds`,
      'warning',
    );
  }
  briefing.events.forEach((event, index) => {
    // A list may hold what is no fact: the validation says so.
    const when = event?.when && !retractionOf(briefing, event.id) ? placeInTime(event.when) : undefined;
    if (!when) return;
    const { start, end, from } = when.span;
    const written = when.external ? event.when.external!.edtf : event.when.edtf;
    const path = ['events', index, 'kind'];
    // Elsewhere it may be the next day already.
    if (event.kind !== 'scheduled' && start >= held.end + (from?.zone ? 1 : 0))
      report(
        'event-ahead',
        path,
        `is ${event.kind}, but it begins on ${written}, after the as-of date ${known}: make it scheduled, or mend one of the dates`,
        'warning',
      );
    else if (event.kind === 'scheduled' && end <= held.start)
      report(
        'scheduled-past',
        path,
        `is scheduled, but ${written} is before the as-of date ${known}: say what became of it, or mend one of the dates`,
        'warning',
      );
  });
}
