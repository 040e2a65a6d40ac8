/** Dates of slides: as EDTF as far as they can be read, in the words that their readers saw. */
import { parseDate } from '../../briefing/dates.js';
import { sayDay } from '../../publish/day.js';
import type { Slide, SlideDate } from './slides.js';
import { textOf, wordsOf } from './words.js';

/** Told of what of a date cannot be held. */
type Lost = (what: string) => void;

/** When a slide is: in its own words where it has some, and of a date that cannot be read what was written. */
export function whenOf(
  { start_date: start, end_date: end, display_date: display }: Slide,
  lang: string,
  lost: Lost,
): Record<string, unknown> {
  const [from, to] = [edtfOf(start, lost), edtfOf(end, lost)];
  if (to && !from) lost('it has an end and no beginning');
  let edtf = from && to && to !== from ? `${from}/${to}` : from;
  if (edtf && !parseDate(edtf)) {
    lost(`its dates ${edtf} do not follow one another`);
    edtf = undefined;
  }
  const shown = wordsOf(textOf(display)).text;
  const own = [start, end].flatMap((date) => wordsOf(textOf(date?.['display_date'])).text || []);
  if (shown && own.some((words) => words !== shown)) lost(`“${own.join(' – ')}” is shown as “${shown}”`);
  const parts = [wordsFor(start, from, lang), from === to ? '' : wordsFor(end, to, lang)];
  const words = shown || (edtf && own.length === 0 ? sayDay(edtf, lang) : parts.filter(Boolean).join(' – '));
  return edtf ? { edtf, words, basis: 'stated' } : { words: words || 'no date', basis: 'unknown' };
}

function wordsFor(date: SlideDate | undefined, edtf: string | undefined, lang: string): string {
  if (!date) return '';
  const own = wordsOf(textOf(date['display_date'])).text;
  if (own) return own;
  if (edtf && parseDate(edtf)) return sayDay(edtf, lang);
  return ['unread', 'day', 'month', 'year'].map((name) => textOf(date[name])).filter(Boolean).join(' '); // prettier-ignore
}

const names = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

/** As much of a date as is sure. Years before ours count from -1 there, and from 0 in EDTF. */
function edtfOf(date: SlideDate | undefined, lost: Lost): string | undefined {
  if (!date) return undefined;
  if (date['unread']) lost(`“${textOf(date['unread'])}” is not read as a date`);
  const parts: number[] = [];
  let without: string | undefined;
  for (const name of names) {
    const given = textOf(date[name]);
    const number = Number(given.replace(/[\s,]/g, ''));
    if (!given && name === 'minute' && parts.length === 4) parts.push(0);
    else if (!given) without ??= name;
    else if (without) lost(`its ${name} ${given} says nothing without its ${without}`);
    else if (Number.isInteger(number)) parts.push(number);
    else {
      lost(`its ${name} “${given}” is no whole number`);
      without = name;
    }
  }
  if (textOf(date['millisecond']) && Number(date['millisecond'])) lost('its milliseconds');
  if (parts[0] === 0) lost('its year is 0, which there is not: it is taken for 1 BCE');
  for (let count = parts.length; count > 0; count = count > 4 ? 3 : count - 1) {
    const edtf = written(parts.slice(0, count));
    if (!parseDate(edtf)) continue;
    const next = names[Math.min(count, 3)]!;
    if (count < parts.length)
      lost(`its ${next} ${parts[names.indexOf(next)]} is none: it is held as ${edtf}`);
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
