import { parseDate } from '../briefing/dates.js';
import { languageFor, sayDate, term } from '../language/index.js';
import './languages.js';

/** Whether dates and our own words are said in a language; else they are English. */
export const isWorded = (lang: string): boolean => languageFor(lang).known;

/** A date as people write it, in a language whose words are known; else as the machine does, as far as that goes. */
export function sayDay(edtf: string, lang: string): string {
  const language = languageFor(lang);
  const [, one, from, to] = /^(\d{4}-\d\d-\d\d)T([\d:]+)\/\1T([\d:]+)$/.exec(edtf) ?? [];
  if (one && from && to && from.length === to.length)
    return term(language, 'date-at', { date: sayDay(one, lang), time: hours(from, to, language.locale) });
  const span = parseDate(edtf)!;
  return (!language.known && sayCalendar(edtf, lang)) || sayDate(span, language);
}

/** Plain dates, and spans of two alike, as a language without words of ours has them; undefined of any other. */
function sayCalendar(edtf: string, lang: string): string | undefined {
  const points = edtf
    .split('/')
    .map((point) => /^(-?\d{4})(?:-(0\d|1[0-2]))?(?:-(\d\d))?(?:T([\d:]+))?$/.exec(point));
  const [first, last] = [points[0], points.at(-1)];
  if (
    !first ||
    !last ||
    [2, 3].some((at) => !first[at] !== !last[at]) ||
    (first !== last && (first[4] || last[4]))
  )
    return undefined;
  const [from, to] = [first, last].map(([, year, month, day]) => {
    const date = new Date(0);
    date.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
    return date;
  });
  const [, year, month, day, time] = first;
  const calendar = new Intl.DateTimeFormat(lang, {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    ...(Number(year) < 100 && { era: 'short' }),
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  const said = first === last ? calendar.format(from) : calendar.formatRange(from!, to!);
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
