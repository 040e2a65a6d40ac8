/** A TimelineJS3 timeline as a briefing: what it can hold is held, all else is kept beside it and told. */
import { parseDate } from '../../briefing/dates.js';
import { parse } from '../../briefing/parse.js';
import type { Problem } from '../../briefing/problem.js';
import { safeUrl } from '../../briefing/url.js';
import type { Read } from '../sheets/read.js';
import type { Slide, SlideDate, Slides } from './slides.js';
import { idOf, wordsOf } from './words.js';

/** What a timeline does not say, and a briefing must. */
export interface Given {
  id: string;
  publisher: string;
  lang: string;
  /** The day up to which it holds, as EDTF. */
  asOf: string;
  /** Where the timeline has no title. */
  title?: string;
}

const source = 'timelinejs';
/** Where what a briefing has no place for is kept, as it was. */
const keep = 'x-timelinejs';
const pictures = /\.(avif|gif|jpe?g|png|svg|webp)([?#]|$)/i;

const text = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

/** @param slides As read from JSON or a sheet. */
export function briefingFrom(slides: Slides, given: Given): Read {
  const problems: Problem[] = [];
  const taken = new Set([given.id, source, 'timeline']);
  const actors = new Map<string, string>();
  const tell = (place: string, code: string, message: string, fact?: string): void => {
    problems.push({
      level: 'warning',
      code,
      path: place,
      message: `${place}: ${message}`,
      ...(fact && { fact }),
    });
  };
  const unique = (words: string, fallback: string): string => {
    const base = idOf(words) || fallback;
    let id = base;
    for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
    taken.add(id);
    return id;
  };
  const actorOf = (name: string): string => {
    if (!actors.has(name)) actors.set(name, unique(name, 'group'));
    return actors.get(name)!;
  };
  const cosmic = slides.scale === 'cosmological';

  const eventOf = ([place, slide]: [string, Slide], isEra: boolean): Record<string, unknown> => {
    const { start_date, end_date, text: said, media, group, display_date, unique_id, ...others } = slide;
    const kept: Record<string, unknown> = {};
    const headline = wordsOf(text(said?.headline));
    const body = wordsOf(text(said?.text));
    const caption = wordsOf(text(media?.['caption'])).text;
    const title = headline.text || caption || body.text;
    if (!title) tell(place, 'no-title', 'it has no headline: give the event a title');
    const id = unique(text(unique_id) || title, 'event');
    if (headline.lost || body.lost) {
      kept['text'] = said;
      tell(
        place,
        'not-held',
        `links and formatting of its text are not held; the words are, and the rest under ${keep}`,
        id,
      );
    }
    const when = whenOf(start_date, end_date, text(display_date), given.lang, cosmic, (what) => {
      Object.assign(kept, { start_date, ...(end_date && { end_date }) });
      tell(place, 'not-held', what, id);
    });
    const picture = pictureOf(media);
    const medium = text(media?.['url']);
    if (!picture && Object.values(media ?? {}).some(text)) {
      const why = !medium
        ? 'it has no address'
        : !pictures.test(medium)
          ? 'it is no picture file'
          : !wordsOf(text(media?.['credit'])).text
            ? 'it has no credit'
            : 'it is not at an address of the web';
      kept['media'] = media;
      tell(
        place,
        'not-held',
        `the medium ${medium} is not shown, since ${why}; it is kept under ${keep}`,
        id,
      );
    } else if (picture) {
      const more = Object.entries(media!).filter(
        ([name, value]) =>
          text(value) &&
          (name === 'credit' || name === 'caption'
            ? wordsOf(text(value)).lost
            : name !== 'url' && name !== 'alt'),
      );
      if (more.length > 0) {
        kept['media'] = Object.fromEntries(more);
        tell(
          place,
          'not-held',
          `${more.map(([name]) => name).join(', ')} of its picture: kept under ${keep}`,
          id,
        );
      }
      if (!picture.alt) tell(place, 'no-alt', 'its picture has no alternative text: write what it shows', id);
    }
    for (const [name, value] of Object.entries(others)) {
      if (value === undefined || value === '' || value === null || name === 'autolink' || name === 'type')
        continue;
      kept[name] = value;
      tell(place, 'not-held', `${name} has no place in a briefing: kept under ${keep}`, id);
    }
    if (unique_id && id !== unique_id) {
      kept['unique_id'] = unique_id;
      tell(place, 'not-held', `its unique_id is no id of a briefing: its address ends in .${id} now`, id);
    }
    if (isEra)
      tell(place, 'era', 'an era is an event with a beginning and an end here: see whether it is told', id);
    const summary = body.text && body.text !== title ? body.text : undefined;
    return {
      id,
      kind: 'event',
      title: title || 'Untitled',
      when,
      actors: text(group) ? [{ actor: actorOf(wordsOf(text(group)).text) }] : [],
      ...(summary && { summary }),
      ...(picture && { media: { ...picture, ...(caption && caption !== title && { caption }) } }),
      cites: [{ source, exact: title || when['words'] }],
      ...(Object.keys(kept).length > 0 && { [keep]: kept }),
    };
  };

  const events = [
    ...slides.eras.map((slide) => eventOf(slide, true)),
    ...slides.events.map((slide) => eventOf(slide, false)),
  ];
  const { title: head } = slides;
  const title = wordsOf(text(head?.text?.headline)).text || given.title || '';
  const summary = wordsOf(text(head?.text?.text)).text;
  if (text(head?.media?.['url']) || head?.['background'])
    tell(
      'title',
      'not-held',
      `the picture of the title slide has no place in a briefing: kept under ${keep}`,
    );
  if (events.length > 0)
    problems.push({
      level: 'note',
      code: 'cites-timeline',
      path: 'events',
      message: `events: each cites the timeline itself, with its headline for a passage: put the sources it rests on in their place, and say how certain each is`,
    });
  const briefing = {
    id: given.id,
    lang: given.lang,
    title,
    ...(summary && { summary }),
    version: 1,
    asOf: { edtf: given.asOf, words: sayDay(given.asOf, given.lang), basis: 'stated' },
    status: 'draft',
    publisher: { name: given.publisher },
    sources: [
      {
        id: source,
        type: 'document',
        title: title || given.id,
        publisher: given.publisher,
        lang: given.lang,
      },
    ],
    actors: [...actors].map(([name, id]) => ({ id, kind: 'group', name })),
    figures: [],
    quotes: [],
    events,
    ...(head && { [keep]: { title: head, ...(slides.scale ? { scale: slides.scale } : {}) } }),
  };
  return { briefing, problems: [...parse(briefing).problems, ...problems] };
}

function pictureOf(media: Slide['media']): { src: string; alt: string; credit: string } | undefined {
  const src = text(media?.['url']);
  const credit = wordsOf(text(media?.['credit'])).text;
  if (!pictures.test(src) || !credit || !safeUrl(src)) return undefined;
  return { src, alt: wordsOf(text(media?.['alt'])).text, credit };
}

/** A date in its own words where the slide has some. @param lost Told of what of it cannot be held. */
function whenOf(
  start: SlideDate | undefined,
  end: SlideDate | undefined,
  display: string,
  lang: string,
  cosmic: boolean,
  lost: (what: string) => void,
): Record<string, unknown> {
  const from = edtfOf(start, cosmic, lost);
  const to = edtfOf(end, cosmic, lost);
  if (to && !from) lost('it has an end and no beginning');
  let edtf = from && to && to !== from ? `${from}/${to}` : from;
  if (edtf && !parseDate(edtf)) {
    lost(`its date ${edtf} is none`);
    edtf = undefined;
  }
  const shown = wordsOf(display).text;
  const words =
    shown ||
    [from, to !== from ? to : '']
      .map((date) => (date ? sayDay(date, lang) : ''))
      .filter(Boolean)
      .join(' – ');
  return edtf ? { edtf, words, basis: 'stated' } : { words: words || 'no date', basis: 'unknown' };
}

/** Years before ours count from -1 there, and from 0 in EDTF; of millions of years one is nothing. */
function edtfOf(
  date: SlideDate | undefined,
  cosmic: boolean,
  lost: (what: string) => void,
): string | undefined {
  if (!date) return undefined;
  if (date['unread']) lost(`“${text(date['unread'])}” is not read as a date`);
  const part = (name: string): number | undefined => {
    const written = text(date[name]).replace(/[\s,]/g, '');
    return /^-?\d+$/.test(written) ? Number(written) : undefined;
  };
  const given = part('year');
  if (given === undefined) return undefined;
  const year = given < 0 && !cosmic && given > -1e6 ? given + 1 : given;
  const digits = String(Math.abs(year));
  const written = digits.length > 4 ? `Y${year}` : `${year < 0 ? '-' : ''}${digits.padStart(4, '0')}`;
  const two = (value: number): string => String(value).padStart(2, '0');
  const [month, day, hour, minute, second] = ['month', 'day', 'hour', 'minute', 'second'].map(part);
  if (month === undefined || digits.length > 4) {
    if (month !== undefined) lost('its month: a year of five digits and more has none');
    return written;
  }
  if (day === undefined) return `${written}-${two(month)}`;
  const on = `${written}-${two(month)}-${two(day)}`;
  if (hour === undefined) return on;
  if (part('millisecond')) lost('its milliseconds');
  return `${on}T${two(hour)}:${two(minute ?? 0)}${second ? `:${two(second)}` : ''}`;
}

/** A date as people write it; beyond what the calendar of the machine knows, as EDTF. */
function sayDay(edtf: string, lang: string): string {
  const [, year, month, day, time] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(.*))?$/.exec(edtf) ?? [];
  if (!year) return edtf;
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
