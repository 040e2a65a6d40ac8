import { parseDate } from '../briefing/dates.js';
import { languageFor, sayDate } from '../language/index.js';
import './languages.js';

/** A date as people write it, in a language whose words are known; else as the machine does, as far as that goes. */
export function sayDay(edtf: string, lang: string): string {
  const language = languageFor(lang);
  const [, year, month, day, time] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(.*))?$/.exec(edtf) ?? [];
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
