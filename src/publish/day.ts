import { parseDate } from '../briefing/dates.js';
import { languageFor, sayDate, term } from '../language/index.js';
import './languages.js';

/** Whether dates and our own words are said in a language; else they are English. */
export const isWorded = (lang: string): boolean => languageFor(lang).known;

/** A date as people write it, in a language whose words are known; else as the machine does, as far as that goes. */
export function sayDay(edtf: string, lang: string): string {
  const language = languageFor(lang);
  const [, year, month, day, time] = /^(\d{4})(?:-(0\d|1[0-2]))?(?:-(\d\d))?(?:T(.*))?$/.exec(edtf) ?? [];
  const [, one, from, to] = /^(\d{4}-\d\d-\d\d)T([\d:]+)\/\1T([\d:]+)$/.exec(edtf) ?? [];
  if (one && from && to && from.length === to.length)
    return term(language, 'date-at', { date: sayDay(one, lang), time: hours(from, to, language.locale) });
  if (language.known || !year) return sayDate(parseDate(edtf)!, language);
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const said = new Intl.DateTimeFormat(lang, {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    calendar: 'gregory',
    timeZone: 'UTC',
  }).format(date);
  return time ? `${said}, ${time}` : said;
}

/** From when to when of one day. */
function hours(from: string, to: string, locale: string): string {
  const clock = new Intl.DateTimeFormat(locale, {
    timeStyle: from.length > 5 ? 'medium' : 'short',
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  const at = (time: string): number => Date.parse(`2000-01-01T${time.length > 5 ? time : `${time}:00`}Z`);
  return clock.formatRange(at(from), at(to));
}
