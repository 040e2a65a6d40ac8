/** A slide as an event: what it can hold is held, all else is kept beside it and told. */
import { parseDate } from '../../briefing/dates.js';
import type { Event, When } from '../../briefing/types.js';
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

/** What is told of one slide, and what of it is kept. */
interface Account {
  id: string;
  keep: string;
  kept: Record<string, unknown>;
  tell(code: string, message: string): void;
}

/** @param place Where the slide stood, for words. */
export function eventOf(
  [place, slide]: [string, Slide],
  isEra: boolean,
  desk: Desk,
): Record<string, unknown> {
  const { source, keep } = desk;
  const [headline, body, caption] = [slide.text?.headline, slide.text?.text, slide.media?.['caption']].map(
    (html) => wordsOf(text(html)).text,
  );
  const title = headline || caption || body || '';
  const id = desk.unique(text(slide.unique_id) || title, 'event');
  const tell = (code: string, message: string): void => desk.tell(place, code, message, id);
  const account: Account = { id, keep, kept: {}, tell };

  if (!title) tell('no-title', 'it has no headline: give the event a title');
  accountForWords(slide, account);
  const when = whenOf(slide, desk.lang, (code, message) => {
    const { start_date, end_date } = slide;
    Object.assign(account.kept, { start_date, ...(end_date && { end_date }) });
    tell(code, message);
  });
  const kind = kindOf(slide, when, desk, account);
  const media = mediaOf(slide.media, account);
  accountForRest(slide, account);
  if (isEra) tell('era', 'an era is an event with a beginning and an end here: see whether it is told');

  const group = wordsOf(text(slide.group)).text;
  const venue = wordsOf(text((slide['location'] as { name?: unknown } | undefined)?.name)).text;
  return {
    id,
    kind,
    title: title || 'Untitled',
    when,
    actors: group ? [{ actor: desk.actorOf(group) }] : [],
    ...(venue && { place: venue }),
    ...(body && body !== title && { summary: body }),
    ...(media && { media: { ...media, ...(caption && caption !== title && { caption }) } }),
    cites: [...new Set([title, when.words])].filter(Boolean).map((exact) => ({ source, exact })),
    ...(Object.keys(account.kept).length > 0 && { [keep]: account.kept }),
  };
}

/** What its texts hold beside plain words. */
function accountForWords(slide: Slide, { kept, keep, tell }: Account): void {
  const { text: said, media, autolink } = slide;
  const parts = [said?.headline, said?.text];
  if (parts.some((part) => part && !text(part))) {
    kept['text'] = said;
    tell('not-held', `its text holds what is no text: kept under ${keep}`);
  }
  const lost = lostOf(...parts.map((part) => wordsOf(text(part))));
  if (lost) {
    kept['text'] = said;
    const mend = lost.startsWith('links') ? ': put what the links prove into cites' : '';
    tell(
      'not-held',
      `not held of its text: ${lost}; its words are, as one text, and the original is kept under ${keep}${mend}`,
    );
  }
  for (const name of ['group', 'display_date'] as const) {
    const more = lostOf(wordsOf(text(slide[name])));
    if (!more) continue;
    kept[name] = slide[name];
    tell(
      'not-held',
      `not held of its ${name}: ${more}; its words are, and the original is kept under ${keep}`,
    );
  }
  if (autolink !== undefined) kept['autolink'] = autolink;
  // Unless a slide says otherwise, bare addresses are made links of.
  if (autolink !== undefined && autolink !== true) return;
  const bare = [said?.text, media?.['caption'], media?.['credit']].flatMap((part) =>
    bareLinks(wordsOf(text(part)).text),
  );
  if (bare.length > 0)
    tell('not-held', `${bare.join(', ')}: a link there, plain words here; put what it proves into cites`);
}

/** What begins after the day up to which the briefing holds has not happened. */
function kindOf(
  { start_date }: Slide,
  { edtf, words }: When,
  { asOf }: Desk,
  { tell }: Account,
): Event['kind'] {
  if (!start_date)
    tell(
      'no-date',
      `it has no date, and so TimelineJS3 does not show it: here it stands among what is undated, as “${words}”; give it a date, or take it out`,
    );
  const [begins, held] = [edtf, asOf].map((date) => date && parseDate(date));
  if (!begins || !held || begins.start < held.end) return 'event';
  tell(
    'ahead',
    `it begins after ${asOf}, and is held as scheduled: readers are told that it has not happened; if it has, give the day up to which the timeline holds as --as-of`,
  );
  return 'scheduled';
}

/** Its picture, if it has one that can be shown. */
function mediaOf(media: Slide['media'], { kept, keep, tell }: Account): Event['media'] {
  const picture = pictureOf(media);
  if (typeof picture === 'string') {
    kept['media'] = media;
    // A whole picture may stand in it.
    const address = text(media?.['url']).replace(/^(.{100}).+$/s, '$1…');
    tell(
      'not-held',
      `its medium ${address && `${address} `}is kept under ${keep} and not shown, since ${picture}`,
    );
    return undefined;
  }
  if (!picture) return undefined;
  const more = Object.entries(media!).filter(
    ([name, value]) =>
      text(value) && (/^(credit|caption|alt)$/.test(name) ? lostOf(wordsOf(text(value))) : name !== 'url'),
  );
  if (more.length > 0) {
    kept['media'] = Object.fromEntries(more);
    tell('not-held', `${more.map(([name]) => name).join(', ')} of its picture: kept under ${keep}`);
  }
  if (!picture.alt) tell('no-alt', 'its picture has no alternative text: write what it shows');
  return picture;
}

const held = new Set([
  'start_date',
  'end_date',
  'text',
  'media',
  'group',
  'display_date',
  'autolink',
  'type',
]);

/** Everything that has no place in a briefing; of a location the name has. */
function accountForRest(slide: Slide, { id, kept, keep, tell }: Account): void {
  const { unique_id, location, ...others } = slide;
  const { name: _name, ...map } = (location ?? {}) as Record<string, unknown>;
  if (Object.values(map).some(text)) others['location'] = location;
  for (const [name, value] of Object.entries(others)) {
    if (held.has(name) || value === undefined || value === '' || value === null) continue;
    kept[name] = value;
    tell('not-held', `${name} has no place in a briefing: kept under ${keep}`);
  }
  if (unique_id && id !== unique_id) {
    kept['unique_id'] = unique_id;
    tell('not-held', `its unique_id is no id of a briefing: its address ends in .${id} now`);
  }
}
