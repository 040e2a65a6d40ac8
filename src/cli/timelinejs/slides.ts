/** A TimelineJS3 timeline, as JSON or as the sheet it is made from, read into slides as its JSON has them. */
import { parseJson } from '../json-fault.js';
import { tableOf } from '../sheets/files.js';
import { letter, type Cell } from '../sheets/table.js';
import { headingOf, isTimelineSheet } from './is-timeline.js';
import { timeOf } from './times.js';

type Text = { headline?: unknown; text?: unknown };
type Media = Record<string, unknown>;
export type SlideDate = Record<string, unknown>;

/** A slide: what TimelineJS3 knows of it, and where it stood. */
export interface Slide {
  start_date?: SlideDate;
  end_date?: SlideDate;
  text?: Text;
  media?: Media;
  group?: unknown;
  display_date?: unknown;
  unique_id?: unknown;
  /** Everything else, by name. */
  [name: string]: unknown;
}

export interface Slides {
  title?: Slide;
  events: [place: string, slide: Slide][];
  /** Named periods behind the others. */
  eras: [place: string, slide: Slide][];
  scale?: unknown;
  /** What else stands beside them. */
  others?: Record<string, unknown>;
}

/** @throws Error in words where the file is no TimelineJS3 timeline. */
export function readSlides(text: string, path: string): Slides {
  return /\.(csv|tsv)$/i.test(path) ? readSheet(text, path) : readJson(text);
}

function readJson(text: string): Slides {
  let data: Record<string, unknown>;
  try {
    data = parseJson(text.replace(/^\ufeff/, '')) as Record<string, unknown>;
  } catch (error) {
    throw new Error(`it is not JSON (${(error as Error).message}); a sheet is to end in .csv`);
  }
  const { events, eras, title, scale, ...others } = data ?? {};
  if (!Array.isArray(events)) throw new Error('it holds no "events": a TimelineJS3 timeline has them');
  if (events.length === 0) throw new Error('its "events" are empty: a timeline has at least one');
  const list = (name: string, slides: unknown[]): [string, Slide][] =>
    slides.map((slide, index) => [`timeline ${name}[${index}]`, formed(slide)]);
  return {
    title:
      title === undefined || title === null
        ? undefined
        : formed(typeof title === 'string' ? { text: { headline: title } } : title),
    events: list('events', events),
    eras: list('eras', Array.isArray(eras) ? eras : isObject(eras) ? [eras] : []),
    ...(scale !== undefined && { scale }),
    others: { ...others, ...(eras && typeof eras !== 'object' ? { eras } : {}) },
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whatever stands where a slide should, as one: a bare date or text is a date or a text, and nothing else is lost. */
function formed(given: unknown): Slide {
  if (!isObject(given)) return given === null || given === undefined ? {} : { slide: given };
  const { start_date, end_date, text, media, ...others } = given;
  const date = (value: unknown): SlideDate | undefined =>
    isObject(value) ? value : value === undefined || value === null ? undefined : dateOf(String(value));
  const slide: Slide = { ...others };
  if (date(start_date)) slide.start_date = date(start_date);
  if (date(end_date)) slide.end_date = date(end_date);
  if (text !== undefined && text !== null) slide.text = isObject(text) ? text : { text };
  if (isObject(media)) slide.media = media;
  else if (typeof media === 'string') slide.media = { url: media };
  else if (media !== undefined && media !== null) slide['medium'] = media;
  return slide;
}

/** The columns of the sheet, as TimelineJS3's template names them. */
function readSheet(text: string, path: string): Slides {
  const [header = [], ...rows] = tableOf(text, path).rows;
  const names = header.map(({ text: name }) => headingOf(name));
  if (!isTimelineSheet(names))
    throw new Error('it has no columns "Year" and "Headline": a sheet of TimelineJS3 has them');
  const slides: Slides = { events: [], eras: [] };
  for (const [index, cells] of rows.entries()) {
    const row = rowOf(names, cells);
    if (Object.keys(row).length === 0) continue;
    const slide = slideOf(row);
    const place = `row ${index + 2}`;
    const type = row['type']?.toLowerCase();
    if (type === 'title' && !slides.title) slides.title = slide;
    else if (type === 'era') slides.eras.push([place, slide]);
    else slides.events.push([place, { ...slide, ...(type && { type: row['type'] }) }]);
  }
  return slides;
}

/** What is filled in, by its column; under a name that another cell has, or none, by the letter of the column too. */
function rowOf(names: readonly string[], cells: readonly Cell[]): Record<string, string> {
  const row = Object.create(null) as Record<string, string>;
  for (const [index, { text }] of cells.entries()) {
    const [cell, name, column] = [text.trim(), names[index], `column ${letter(index)}`];
    if (cell) row[!name ? column : name in row ? `${name} (${column})` : name] = cell;
  }
  return row;
}

const columns = new Set(
  'year,month,day,time,end year,end month,end day,end time,start date,end date,display date,headline,text,media,media credit,media caption,media thumbnail,alt text,type,group,tag,background'.split(
    ',',
  ),
);

function slideOf(row: Record<string, string>): Slide {
  const date = (lead: string, whole: string): SlideDate | undefined => {
    if (row[whole]) return dateOf(row[whole]);
    const [year, month, day, time = ''] = ['year', 'month', 'day', 'time'].map(
      (part) => row[`${lead}${part}`],
    );
    if (!year && !month && !day && !time) return undefined;
    return { year, month, day, ...timeOf(time) };
  };
  const others = Object.entries(row).filter(([name, value]) => name && value && !columns.has(name));
  return {
    start_date: date('', 'start date'),
    end_date: date('end ', 'end date'),
    text: { headline: row['headline'], text: row['text'] },
    media: {
      url: row['media'],
      credit: row['media credit'],
      caption: row['media caption'],
      thumbnail: row['media thumbnail'],
      alt: row['alt text'],
    },
    group: row['group'] || row['tag'],
    ...(row['group'] && row['tag'] && { tag: row['tag'] }),
    display_date: row['display date'],
    background: row['background'],
    ...Object.fromEntries(others),
  };
}

/** A date in one cell, as sheets of the first version have it: `2014`, `3/2014`, `3/15/2014`, `2014-03-15`. */
function dateOf(written: string): SlideDate {
  const [date = '', ...time] = written.split(/\s+/);
  const iso = /^(-?\d{3,})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(date);
  const american = /^(?:(\d{1,2})\/)?(?:(\d{1,2})\/)?(-?\d{3,})$/.exec(date);
  const parts = iso
    ? { year: iso[1], month: iso[2], day: iso[3] }
    : american
      ? { month: american[1], day: american[2], year: american[3] }
      : { unread: written };
  return { ...parts, ...timeOf(time.join(' ')) };
}
