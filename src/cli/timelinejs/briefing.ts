/** A TimelineJS3 timeline as a briefing: what it can hold is held, all else is kept beside it and told. */
import { parse } from '../../briefing/parse.js';
import type { Problem } from '../../briefing/problem.js';
import { safeUrl } from '../../briefing/url.js';
import { sayDay } from '../../publish/day.js';
import type { Read } from '../sheets/read.js';
import { whenOf } from './dates.js';
import type { Slide, Slides } from './slides.js';
import { idOf, textOf as text, wordsOf } from './words.js';

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
  const eventOf = ([place, slide]: [string, Slide], isEra: boolean): Record<string, unknown> => {
    const { start_date, end_date, text: said, media, group, unique_id, location, ...others } = slide;
    const kept: Record<string, unknown> = {};
    const headline = wordsOf(text(said?.headline));
    const body = wordsOf(text(said?.text));
    const caption = wordsOf(text(media?.['caption'])).text;
    const title = headline.text || caption || body.text;
    if (!title) tell(place, 'no-title', 'it has no headline: give the event a title');
    const id = unique(text(unique_id) || title, 'event');
    const odd = [said?.headline, said?.text].some((each) => each && !text(each));
    if (odd) {
      kept['text'] = said;
      tell(place, 'not-held', `its text holds what is no text: kept under ${keep}`, id);
    }
    for (const name of ['group', 'display_date'] as const) {
      const { lost, links } = wordsOf(text(slide[name]));
      if (!lost) continue;
      kept[name] = slide[name];
      const to = links.length > 0 ? ` (${links.join(', ')})` : '';
      tell(place, 'not-held', `links${to} and formatting of its ${name} are kept under ${keep}`, id);
    }
    if (headline.lost || body.lost) {
      kept['text'] = said;
      const links = [...headline.links, ...body.links];
      const to = links.length > 0 ? ` (${links.join(', ')})` : '';
      tell(
        place,
        'not-held',
        `links${to} and formatting of its text are not held; the words are, and the rest under ${keep}`,
        id,
      );
    }
    const when = whenOf(slide, given.lang, (what) => {
      Object.assign(kept, { start_date, ...(end_date && { end_date }) });
      tell(place, 'not-held', what, id);
    });
    const picture = pictureOf(media);
    const medium = text(media?.['url']);
    if (!picture && Object.values(media ?? {}).some(text)) {
      const why = !medium
        ? 'it has no address'
        : medium.startsWith('data:')
          ? 'it stands in the file itself: save it, and give its address'
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
          text(value) && (/^(credit|caption|alt)$/.test(name) ? wordsOf(text(value)).lost : name !== 'url'),
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
    const { name: where, ...map } = (location ?? {}) as Record<string, unknown>;
    const venue = wordsOf(text(where)).text;
    if (Object.values(map).some((value) => text(value))) others['location'] = location;
    for (const [name, value] of Object.entries(others)) {
      if (value === undefined || value === '' || value === null) continue;
      if (name === 'autolink' || name === 'type' || name === 'display_date') continue;
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
      ...(venue && { place: venue }),
      ...(summary && { summary }),
      ...(picture && { media: { ...picture, ...(caption && caption !== title && { caption }) } }),
      cites: [...new Set([title, String(when['words'])])].filter(Boolean).map((exact) => ({ source, exact })),
      ...(Object.keys(kept).length > 0 && { [keep]: kept }),
    };
  };

  const events = [
    ...slides.eras.map((slide) => eventOf(slide, true)),
    ...slides.events.map((slide) => eventOf(slide, false)),
  ];
  const { title: head, scale, others = {} } = slides;
  const top = { ...(head && { title: head }), ...(scale !== undefined && { scale }), ...others };
  for (const name of Object.keys(others))
    tell(name, 'not-held', `it has no place in a briefing: kept under ${keep}`);
  if (scale !== undefined)
    tell('scale', 'not-held', `a chart here chooses its own scale: kept under ${keep}`);
  const title = wordsOf(text(head?.text?.headline)).text || given.title || '';
  const lead = wordsOf(text(head?.text?.text));
  const summary = lead.text;
  if (lead.links.length > 0)
    tell(
      'title',
      'not-held',
      `the links of the title slide (${lead.links.join(', ')}) are kept under ${keep}`,
    );
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
      message: `events: each cites the timeline itself, with its headline for a passage: put the sources it rests on in their place, and say how certain each is; then set status from draft to usable`,
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
    ...(Object.keys(top).length > 0 && { [keep]: top }),
  };
  return { briefing, problems: [...parse(briefing).problems, ...problems] };
}

function pictureOf(media: Slide['media']): { src: string; alt: string; credit: string } | undefined {
  const src = text(media?.['url']);
  const credit = wordsOf(text(media?.['credit'])).text;
  if (!pictures.test(src) || !credit || !safeUrl(src)) return undefined;
  return { src, alt: wordsOf(text(media?.['alt'])).text, credit };
}
