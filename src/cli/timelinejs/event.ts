/** A slide as an event: what it can hold is held, all else is kept beside it and told. */
import { parseDate } from '../../briefing/dates.js';
import { linked } from '../../briefing/linked.js';
import type { Event, Link, When } from '../../briefing/types.js';
import { whenOf } from './dates.js';
import { mediumOf } from './media.js';
import type { Slide } from './slides.js';
import { bareLinks, idOf, isFilled, lasting, lostOf, textOf as text, wordsOf, type Words } from './words.js';

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
  /** The id of each slide, which nothing else has. */
  ids: ReadonlyMap<Slide, string>;
  /** Whose an id is, in words; undefined where nothing has it. */
  ownerOf(id: string): string | undefined;
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

/** What a slide is called; empty where it has no words. */
export const titleOf = ({ text: said, media }: Slide): string =>
  [said?.headline, media?.['caption'], said?.text].reduce<string>(
    (title, html) => title || wordsOf(text(html)).text,
    '',
  );

/** @param place Where the slide stood, for words. */
export function eventOf(
  [place, slide]: [string, Slide],
  isEra: boolean,
  desk: Desk,
): Record<string, unknown> {
  const { source, keep } = desk;
  const caption = wordsOf(text(slide.media?.['caption'])).text;
  const { lines } = wordsOf(text(slide.text?.text));
  const title = titleOf(slide);
  const id = desk.ids.get(slide)!;
  const tell = (code: string, message: string): void => desk.tell(place, code, message, id);
  // So that a field named "__proto__" is kept as one.
  const kept = Object.create(null) as Record<string, unknown>;
  const account: Account = { id, keep, kept, tell };

  if (!title) tell('no-title', 'it has no headline, and so its title is “Untitled”: give it one');
  const summary = lines === title ? '' : lines;
  accountForWords(slide, account);
  const when = whenOf(slide, desk.lang, (code, message) => {
    const { start_date, end_date } = slide;
    Object.assign(account.kept, { start_date, ...(end_date && { end_date }) });
    tell(code, message);
  });
  const kind = kindOf(slide, isEra, when, desk, account);
  const { media, link } = mediaOf(slide.media, account);
  const links = linksOf(slide, summary, account);
  if (link && !links.some(({ url }) => url === link.url)) links.push(link);
  accountForType(slide, isEra, account);
  accountForRest(slide, desk, account);

  const group = wordsOf(text(slide.group)).text;
  const venue = wordsOf(text((slide['location'] as { name?: unknown } | undefined)?.name)).text;
  return {
    id,
    kind,
    title: title || 'Untitled',
    when,
    actors: group ? [{ actor: desk.actorOf(group) }] : [],
    ...(venue && { place: venue }),
    ...(summary && { summary }),
    ...(media && { media: { ...media, ...(caption && caption !== title && { caption }) } }),
    ...(links.length > 0 && { links }),
    cites: [{ source, exact: [when.words, title].filter(Boolean).join(' ') }],
    ...(Object.keys(account.kept).length > 0 && { [keep]: { ...account.kept } }),
  };
}

/** Where its words lead: links within the summary where theirs stand there, else under it. */
function linksOf({ text: said, media, autolink }: Slide, summary: string, { kept, tell }: Account): Link[] {
  const [headline, body, ...others] = [said?.headline, said?.text, media?.['caption'], media?.['credit']].map(
    (html) => wordsOf(text(html)),
  ) as [Words, Words, ...Words[]];
  const links = [headline, body, ...others].flatMap((part) => part.links);
  // Unless a slide says otherwise, bare addresses are made links of.
  const bare =
    autolink === undefined || autolink === true
      ? [body, ...others].flatMap(({ text: words }) => bareLinks(words))
      : [];
  const found = new Map<string, Link>();
  for (const { url, words } of [
    ...links,
    ...bare.filter((one) => !links.some((link) => link.words.includes(one.words))),
  ]) {
    const address = lasting(url);
    if (address) found.set(`${address} ${words}`, { url: address, words });
  }
  const beside = linked(summary, [...found.values()]).beside;
  const addresses = beside.map(({ url }) => url);
  if (addresses.length > 0)
    tell('links', `${addresses.join(', ')}: a link within the words there, under them here`);
  if ([...headline.links, ...body.links].some(({ url }) => addresses.includes(lasting(url) ?? '')))
    kept['text'] = said;
  return [...found.values()];
}

/** What its texts hold beside plain words. */
function accountForWords(slide: Slide, { kept, keep, tell }: Account): void {
  const { text: said, autolink } = slide;
  const parts = [said?.headline, said?.text];
  const { headline: _headline, text: _text, ...beside } = said ?? {};
  if (isFilled(beside) || parts.some(isNoText)) {
    kept['text'] = said;
    const what = isFilled(beside) ? `${namesOf(beside)} beside its words` : 'what is no text';
    tell('not-held', `its text holds ${what}: kept under ${keep}`);
  }
  const [headline, body] = parts.map((part) => unheld(wordsOf(text(part)))) as [Words, Words];
  body.lost.delete('paragraphs');
  const lost = lostOf(headline, body);
  if (lost) {
    kept['text'] = said;
    tell('not-held', `not held of its text: ${lost}; its words are, and the original is kept under ${keep}`);
  }
  for (const name of ['group', 'display_date'] as const) {
    if (isNoText(slide[name])) {
      kept[name] = slide[name];
      tell('not-held', `its ${name} is no text: kept under ${keep}; write it as one`);
      continue;
    }
    const more = lostOf(wordsOf(text(slide[name])));
    if (!more) continue;
    kept[name] = slide[name];
    tell(
      'not-held',
      `not held of its ${name}: ${more}; its words are, and the original is kept under ${keep}`,
    );
  }
  if (autolink !== undefined) kept['autolink'] = autolink;
}

/** Without the links that stand under the words. */
const unheld = ({ links, ...words }: Words): Words => ({
  ...words,
  links: links.filter(({ url }) => !lasting(url)),
});

/** What begins after the day up to which the briefing holds has not happened. */
function kindOf(
  { start_date }: Slide,
  isEra: boolean,
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
  if (isEra && begins) return 'period';
  if (!begins || !held || begins.start < held.end) return 'event';
  tell(
    'ahead',
    `it begins after ${asOf}, and is held as scheduled: readers are told that it has not happened; if it has, give the day up to which the timeline holds as --as-of`,
  );
  return 'scheduled';
}

/** Its picture, if it has one that can be shown, or the way to what is not shown. */
function mediaOf(
  media: Slide['media'],
  { kept, keep, tell }: Account,
): { media?: NonNullable<Event['media']>; link?: Link } {
  const { picture, isUnsure, why, link } = mediumOf(media) ?? {};
  if (why) {
    kept['media'] = media;
    // A whole picture may stand in it.
    const address = text(media?.['url']).replace(/^(.{100}).+$/s, '$1…');
    const how = link ? `a link under the words (“${link.words}”)` : 'not shown';
    tell('not-held', `its medium ${address && `${address} `}is kept under ${keep} and ${how}, since ${why}`);
    return link ? { link } : {};
  }
  if (!picture) return {};
  if (isUnsure)
    tell(
      'picture',
      `its medium ${picture.src} is taken for a picture, as TimelineJS3 takes it: see that it is one`,
    );
  const more = Object.entries(media!).filter(([name, value]) =>
    /^(credit|caption|alt)$/.test(name)
      ? isNoText(value) || lostOf(unheld(wordsOf(text(value))))
      : name !== 'url' && isFilled(value),
  );
  if (more.length > 0) {
    kept['media'] = Object.fromEntries(more);
    tell('not-held', `${more.map(([name]) => name).join(', ')} of its picture: kept under ${keep}`);
  }
  if (!picture.alt) tell('no-alt', 'its picture has no alternative text: write what it shows');
  return { media: picture };
}

/** A slide that calls itself what it is not held as: a sheet has a column for it, and in JSON somebody may write one. */
function accountForType({ type }: Slide, isEra: boolean, { kept, keep, tell }: Account): void {
  if (!isFilled(type) || text(type).toLowerCase() === (isEra ? 'era' : 'event')) return;
  kept['type'] = type;
  tell(
    'not-held',
    `its type is ${text(type) ? `“${text(type)}”` : 'no text'}, and it is held as ${isEra ? 'an era' : 'an event'}: there is one title, a period is an era, and no other type is known; kept under ${keep}`,
  );
}

const held = /^(start_date|end_date|text|media|group|display_date|autolink|type)$/;

/** Everything that has no place in a briefing; of a location the name has. */
function accountForRest(slide: Slide, desk: Desk, { id, kept, keep, tell }: Account): void {
  const { unique_id, location, ...others } = slide;
  const { name, ...map } = (location ?? {}) as Record<string, unknown>;
  if (isFilled(map) || (isFilled(location) && !text(name))) others['location'] = location;
  for (const [field, value] of Object.entries(others)) {
    if (held.test(field) || !isFilled(value)) continue;
    kept[field] = value;
    tell('not-held', `${field} has no place in a briefing: kept under ${keep}`);
  }
  if (isFilled(unique_id) && id !== unique_id) {
    kept['unique_id'] = unique_id;
    const owner = idOf(text(unique_id)) === unique_id ? desk.ownerOf(unique_id) : undefined;
    const why = owner ? `is taken by ${owner}` : 'is no id of a briefing';
    tell('not-held', `its unique_id ${why}: its address ends in .${id} now`);
  }
}

const isNoText = (value: unknown): boolean => isFilled(value) && !text(value);

const namesOf = (fields: object): string =>
  Object.entries(fields)
    .flatMap(([name, value]) => (isFilled(value) ? name : []))
    .join(', ');
