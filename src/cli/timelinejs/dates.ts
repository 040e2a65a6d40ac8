/** Dates of slides: as EDTF as far as they can be read, in the words that their readers saw. */
import { parseDate } from '../../briefing/dates.js';
import type { When } from '../../briefing/types.js';
import { beyondWords } from '../../check/dates.js';
import { isEnglish } from '../../check/language.js';
import { isWorded, sayDay } from '../../publish/day.js';
import type { Slide, SlideDate } from './slides.js';
import { isFilled, textOf, wordsOf } from './words.js';

/** What of a date cannot be held, and how to mend it. */
type Fault = [what: string, mend: string];
type Tell = (code: 'not-held' | 'inferred', what: string) => void;

/** When a slide is: in its own words where it has some, and of a date that cannot be read what was written. */
export function whenOf(slide: Slide, lang: string, tell: Tell): When {
  const { start_date: start, end_date: end } = slide;
  const faults: Fault[] = [];
  const [from, to] = [edtfOf(start, faults), edtfOf(end, faults)];
  if (to && !from) faults.push(['it has an end and no beginning', 'give its beginning']);
  let edtf = from && to && to !== from ? `${from}/${to}` : from;
  if (edtf && !parseDate(edtf)) {
    faults.push([`it ends before it begins (${edtf})`, 'put the earlier date first']);
    edtf = undefined;
  }
  const shown = wordsOf(textOf(slide.display_date)).text;
  const own = [start, end].flatMap((date) => wordsOf(textOf(date?.['display_date'])).text || []);
  if (shown && own.some((words) => words !== shown))
    faults.push([
      `“${own.join(' – ')}”, the words of its dates, is not held`,
      'write there all that is meant',
    ]);
  for (const date of [start, end]) faults.push(...unreadable(date), ...(shown ? [] : unshown(date)));
  const parts = [wordsFor(start, from, lang), from && from === to ? '' : wordsFor(end, to, lang)];
  const said = shown || (edtf && own.length === 0 ? sayDay(edtf, lang) : parts.filter(Boolean).join(' – '));
  // A date whose year is all X is said as one that is not given.
  const words = said || sayDay('XXXX', lang);
  const isOurs = edtf !== undefined && !shown && own.length === 0;
  if (isOurs && !isWorded(lang) && /\p{L}/u.test(words) && words === sayDay(edtf!, 'en'))
    faults.push([
      `its date is said in English, since there are no words for it in “${lang}” here`,
      'write its display date',
    ]);
  for (const [what, mend] of faults) tell('not-held', `${what}: readers see “${words}”; ${mend}`);
  if (!edtf) return { words, basis: 'unknown' };
  return isOurs ? { edtf, words, basis: 'stated' } : dated(edtf, words, lang, tell);
}

/** How many years and days of a date stand nowhere in its words: a month may have any name. */
function unsaid(edtf: string, words: string): number {
  const said = new Set((digitsOf(words).match(/\d+/g) ?? []).map(Number));
  const asked = edtf
    .split('/')
    .flatMap((point) => /^(\d{4})(?:-\d\d(?:-(\d\d))?)?[~?%]?$/.exec(point)?.slice(1) ?? []);
  // The year before 1 is told as 1.
  return asked.filter((number) => number && !said.has(Number(number) || 1)).length;
}

/** With the digits of any script as ours. */
const digitsOf = (words: string): string =>
  words.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String((code - zero) % 10);
  });

/** A date that its words do not give comes from the cells beside them: it is inferred. “About” makes it approximate. */
function dated(edtf: string, words: string, lang: string, tell: Tell): When {
  const beyond = (date: string): number =>
    isEnglish(lang) ? beyondWords({ edtf: date, words, basis: 'stated' }).length : unsaid(date, words);
  // Of a span the words do not say which end they mean.
  const marked = edtf.includes('/') ? [] : ['~', '?', '%'].map((mark) => edtf + mark).filter(parseDate);
  const date = marked.reduce((best, each) => (beyond(each) < beyond(best) ? each : best), edtf);
  const basis = beyond(date) > 0 ? 'inferred' : 'stated';
  if (basis === 'inferred')
    tell(
      'inferred',
      `its words “${words}” do not say ${date}, which is held as inferred, and readers are told so: see that both are right`,
    );
  else if (date !== edtf)
    tell(
      'inferred',
      `its words “${words}” are less sure than ${edtf}: it is held as ${date}; see that it is right`,
    );
  return { edtf: date, words, basis };
}

function wordsFor(date: SlideDate | undefined, edtf: string | undefined, lang: string): string {
  if (!date) return '';
  const own = wordsOf(textOf(date['display_date'])).text;
  if (own) return own;
  if (edtf && parseDate(edtf)) return sayDay(edtf, lang);
  return ['unread', 'day', 'month', 'year', 'time'].map((name) => textOf(date[name])).filter(Boolean).join(' '); // prettier-ignore
}

const names = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
const clock = ['hour', 'minute', 'second', 'millisecond'];
const known = new Set<string>([...names, 'millisecond', 'display_date', 'unread', 'time']);

/** Parts of a date that are neither text nor a number. */
const unreadable = (date: SlideDate | undefined): Fault[] =>
  Object.entries(date ?? {}).flatMap(([name, value]) =>
    known.has(name) && isFilled(value) && !textOf(value)
      ? [[`the ${name} of its date, ${JSON.stringify(value)}, is not read`, 'write it as a number or a text']]
      : [],
  );

/** What else stands in a date that has no words of its own: by `format` TimelineJS3 chose what of it is shown. */
function unshown(date: SlideDate | undefined): Fault[] {
  if (textOf(date?.['display_date'])) return [];
  return Object.entries(date ?? {}).flatMap(([name, value]) =>
    known.has(name) || !isFilled(value)
      ? []
      : [
          [
            `the ${name} of its date, ${JSON.stringify(value)}, is not held`,
            'write its display date as it should be shown',
          ],
        ],
  );
}

const ranges = {
  year: '',
  month: 'write a month from 1 to 12',
  day: 'write a day that its month has',
  hour: 'write an hour from 0 to 23',
  minute: 'write a minute from 0 to 59',
  second: 'write a second from 0 to 59',
};

/** As much of a date as is sure. Years before ours count from -1 there, and from 0 in EDTF. */
function edtfOf(date: SlideDate | undefined, faults: Fault[]): string | undefined {
  if (!date) return undefined;
  const { unread, time, millisecond } = date;
  if (unread)
    faults.push([`“${textOf(unread)}” is not read as a date`, 'write it such as 2014-03-15 or 3/15/2014']);
  if (time) faults.push([`its time “${textOf(time)}” is not read`, 'write a time such as 9:05 PM or 21:05']);
  if (Number(millisecond))
    faults.push(['its milliseconds are not held', 'write them in its display date if they matter']);
  const parts: number[] = [];
  let without: string | undefined;
  // A clock whose every part is the number 0 is one that nobody set: TimelineJS3 shows the day alone.
  const isTimed = clock.some((name) => date[name]);
  if (isTimed && textOf(date['hour']) && !clock.some((name) => Number(date[name])))
    faults.push([
      'its time, midnight, is held, though TimelineJS3 does not show it',
      'take it out if none is meant',
    ]);
  for (const name of isTimed ? names : names.slice(0, 3)) {
    const given = textOf(date[name]);
    const number = Number(given.replace(/[\s,]/g, ''));
    if (!given && name === 'minute' && parts.length === 4) parts.push(0);
    else if (!given) without ??= name;
    else if (without)
      faults.push([`its ${name} ${given} says nothing without its ${without}`, `give its ${without} too`]);
    else if (Number.isInteger(number)) parts.push(number);
    else {
      const mend =
        name === 'year' ? `write it in digits, and “${given}” as its display date` : `write it in digits`;
      faults.push([`its ${name} “${given}” is no whole number`, mend]);
      without = name;
    }
  }
  if (parts[0] === 0)
    faults.push(['its year is 0, which there is not, and is taken for 1 BCE', 'write -1 if that is meant']);
  for (let count = parts.length; count > 0; count = count > 4 ? 3 : count - 1) {
    const edtf = written(parts.slice(0, count));
    if (!parseDate(edtf)) continue;
    if (count < parts.length && edtf.startsWith('Y')) {
      const mend = 'write it in its display date if it matters';
      faults.push([`its ${names[count]} is not held, which a year of five digits and more has not`, mend]);
    } else if (count < parts.length) {
      const next =
        count < 3 ? count : parts.findIndex((part, index) => index > 2 && part > (index === 3 ? 23 : 59));
      const name = names[Math.max(next, count)]!;
      faults.push([`its ${name} ${parts[names.indexOf(name)]} is none`, ranges[name]]);
    }
    return edtf;
  }
  return undefined;
}

function written([given, month, day, hour, minute = 0, second = 0]: number[]): string {
  // Of millions of years one is nothing.
  const year = given! < 0 && given! > -1e6 ? given! + 1 : given!;
  const digits = String(Math.abs(year));
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = [
    digits.length > 4 ? `Y${year}` : `${year < 0 ? '-' : ''}${digits.padStart(4, '0')}`,
    ...[month, day].flatMap((part) => (part === undefined ? [] : two(part))),
  ].join('-');
  if (hour === undefined) return date;
  return `${date}T${two(hour)}:${two(minute)}${second ? `:${two(second)}` : ''}`;
}
