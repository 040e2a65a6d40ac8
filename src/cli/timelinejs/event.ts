/** A slide as an event: what it can hold is held, all else is kept beside it and told. */
import { parseDate } from '../../briefing/dates.js';
import type { Event } from '../../briefing/types.js';
import { whenOf } from './dates.js';
import { pictureOf } from './media.js';
import type { Slide } from './slides.js';
import { bareLinks, lostOf, textOf as text, wordsOf } from './words.js';

/** What every event of a timeline shares. */
export interface Desk {
  lang: string;
  /** The day up to which it holds, as EDTF. */
  asOf: string;
  /** The id of the source that each event cites. */
  source: string;
  /** The field for what a briefing has no place for, as it was. */
  keep: string;
  tell(place: string, code: string, message: string, fact: string): void;
  /** An id that nothing else has. */
  unique(words: string, fallback: string): string;
  /** The id of a group's actor. */
  actorOf(name: string): string;
}

/** @param place Where the slide stood, for words. */
export function eventOf(
  [place, slide]: [string, Slide],
  isEra: boolean,
  desk: Desk,
): Record<string, unknown> {
  const { start_date, end_date, text: said, media, group, unique_id, location, autolink, ...others } = slide;
  const { keep, source } = desk;
  const kept: Record<string, unknown> = {};
  const [headline, body, caption] = [said?.headline, said?.text, media?.['caption']].map((html) =>
    wordsOf(text(html)),
  ) as [ReturnType<typeof wordsOf>, ReturnType<typeof wordsOf>, ReturnType<typeof wordsOf>];
  const title = headline.text || caption.text || body.text;
  const id = desk.unique(text(unique_id) || title, 'event');
  const tell = (code: string, message: string): void => desk.tell(place, code, message, id);

  if (!title) tell('no-title', 'it has no headline: give the event a title');
  if ([said?.headline, said?.text].some((each) => each && !text(each))) {
    kept['text'] = said;
    tell('not-held', `its text holds what is no text: kept under ${keep}`);
  }
  for (const name of ['group', 'display_date'] as const) {
    const lost = lostOf(wordsOf(text(slide[name])));
    if (!lost) continue;
    kept[name] = slide[name];
    tell(
      'not-held',
      `not held of its ${name}: ${lost}; its words are, and the original is kept under ${keep}`,
    );
  }
  const lost = lostOf(headline, body);
  if (lost) {
    kept['text'] = said;
    tell(
      'not-held',
      `not held of its text: ${lost}; its words are, as one text, and the original is kept under ${keep}${/^links/.test(lost) ? ': put what the links prove into cites' : ''}`,
    );
  }
  // It makes links of bare addresses unless a slide says that it should not.
  const bare =
    autolink === undefined || autolink === true
      ? [headline, body, caption, wordsOf(text(media?.['credit']))]
          .slice(1)
          .flatMap((words) => bareLinks(words.text))
      : [];
  if (autolink !== undefined) kept['autolink'] = autolink;
  if (bare.length > 0)
    tell('not-held', `${bare.join(', ')} was a link, and is plain words now: put what it proves into cites`);

  const when = whenOf(slide, desk.lang, (code, message) => {
    Object.assign(kept, { start_date, ...(end_date && { end_date }) });
    tell(code, message);
  });
  if (!start_date)
    tell(
      'no-date',
      `it has no date, and so TimelineJS3 does not show it: here it stands among what is undated, as “${when.words}”; give it a date, or take it out`,
    );
  const starts = when.edtf && parseDate(when.edtf)?.start;
  const isAhead = typeof starts === 'number' && starts >= (parseDate(desk.asOf)?.end ?? Infinity);
  if (isAhead)
    tell(
      'ahead',
      `it begins after ${desk.asOf}, and is held as scheduled: readers are told that it has not happened; if it has, give the day up to which the timeline holds as --as-of`,
    );

  const medium = pictureOf(media);
  const picture = typeof medium === 'object' ? medium : undefined;
  if (typeof medium === 'string') {
    kept['media'] = media;
    // A whole picture may stand in it.
    const address = text(media?.['url']).replace(/^(.{100}).+$/s, '$1…');
    tell(
      'not-held',
      `its medium ${address && `${address} `}is kept under ${keep} and not shown, since ${medium}`,
    );
  } else if (picture) {
    const more = Object.entries(media!).filter(
      ([name, value]) =>
        text(value) && (/^(credit|caption|alt)$/.test(name) ? lostOf(wordsOf(text(value))) : name !== 'url'),
    );
    if (more.length > 0) {
      kept['media'] = Object.fromEntries(more);
      tell('not-held', `${more.map(([name]) => name).join(', ')} of its picture: kept under ${keep}`);
    }
    if (!picture.alt) tell('no-alt', 'its picture has no alternative text: write what it shows');
  }
  const { name: where, ...map } = (location ?? {}) as Record<string, unknown>;
  const venue = wordsOf(text(where)).text;
  if (Object.values(map).some((value) => text(value))) others['location'] = location;
  for (const [name, value] of Object.entries(others)) {
    if (value === undefined || value === '' || value === null) continue;
    if (name === 'type' || name === 'display_date') continue;
    kept[name] = value;
    tell('not-held', `${name} has no place in a briefing: kept under ${keep}`);
  }
  if (unique_id && id !== unique_id) {
    kept['unique_id'] = unique_id;
    tell('not-held', `its unique_id is no id of a briefing: its address ends in .${id} now`);
  }
  if (isEra) tell('era', 'an era is an event with a beginning and an end here: see whether it is told');
  const summary = body.text && body.text !== title ? body.text : undefined;
  const kind: Event['kind'] = isAhead ? 'scheduled' : 'event';
  return {
    id,
    kind,
    title: title || 'Untitled',
    when,
    actors: text(group) ? [{ actor: desk.actorOf(wordsOf(text(group)).text) }] : [],
    ...(venue && { place: venue }),
    ...(summary && { summary }),
    ...(picture && {
      media: { ...picture, ...(caption.text && caption.text !== title && { caption: caption.text }) },
    }),
    cites: [...new Set([title, when.words])].filter(Boolean).map((exact) => ({ source, exact })),
    ...(Object.keys(kept).length > 0 && { [keep]: kept }),
  };
}
