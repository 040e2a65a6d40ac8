/** A TimelineJS3 timeline as a briefing: what it can hold is held, all else is kept beside it and told. */
/// <reference types="node" />
import { createHash } from 'node:crypto';
import { parse } from '../../briefing/parse.js';
import type { Problem } from '../../briefing/problem.js';
import { sayDay } from '../../publish/day.js';
import { noWording } from '../language-tag.js';
import type { Read } from '../sheets/read.js';
import { eventOf, titleOf, type Desk } from './event.js';
import type { Slide, Slides } from './slides.js';
import { idOf, isFilled, lostOf, textOf as text, wordsOf, type Words } from './words.js';

/** What a timeline does not say, and a briefing must. */
export interface Given {
  id: string;
  publisher: string;
  lang: string;
  /** The day up to which it holds, as EDTF. */
  asOf: string;
  /** Where the timeline has no title. */
  title?: string;
  /** The path to the schema, for editors. */
  $schema?: string;
}

const source = 'timelinejs';
/** Where what a briefing has no place for is kept, as it was; on the source it marks what it is. */
const keep = 'x-timelinejs';

/** @param slides As read from JSON or a sheet. */
export function briefingFrom(slides: Slides, given: Given): Read {
  const problems: Problem[] = [];
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
  const owners = new Map([
    [given.id, 'the briefing'],
    [source, 'the timeline as a source'],
    ['timeline', 'the whole timeline'],
  ]);
  const unique = uniqueId(owners);
  const actorOf = (name: string): string => {
    if (!actors.has(name)) actors.set(name, unique(name, 'group', `the group “${name}”`));
    return actors.get(name)!;
  };
  // Readers have kept the addresses of slides: first the ids that those give themselves, then, as there, the ids of
  // headlines. Eras and groups had none.
  const isNamed = ([, { unique_id }]: [string, Slide]): boolean => text(unique_id) !== '';
  const { events: all, eras } = slides;
  const ids = new Map<Slide, string>();
  for (const [place, slide] of [...all.filter(isNamed), ...all.filter((one) => !isNamed(one)), ...eras])
    ids.set(slide, unique(text(slide.unique_id) || titleOf(slide), 'event', place));
  const desk: Desk = { ...given, source, keep, tell, ids, actorOf, ownerOf: (id) => owners.get(id) };
  const events = [
    ...eras.map((slide) => eventOf(slide, true, desk)),
    ...all.map((slide) => eventOf(slide, false, desk)),
  ];
  const { title: head, scale, others = {} } = slides;
  const top = { ...(head && { title: head }), ...(scale !== undefined && { scale }), ...others };
  for (const name of Object.keys(others))
    tell(`timeline ${name}`, 'not-held', `it has no place in a briefing: kept under ${keep}`);
  if (scale !== undefined)
    tell('timeline scale', 'not-held', `a chart here chooses its own scale: kept under ${keep}`);
  if (head) for (const what of notHeld(head)) tell('title slide', 'not-held', `${what}; kept under ${keep}`);
  const unworded = noWording(given.lang);
  if (unworded)
    problems.push({ level: 'warning', code: 'no-wording', path: 'lang', message: `briefing: ${unworded}` });
  if (events.length > 0)
    problems.push({
      level: 'note',
      code: 'cites-timeline',
      path: 'events',
      message: `events: each cites the timeline itself, with its headline for a passage: put the sources it rests on in their place, and say how certain each is; then set status from draft to usable`,
    });
  const title = wordsOf(text(head?.text?.headline)).text || given.title || '';
  const summary = wordsOf(text(head?.text?.text)).lines;
  const briefing = {
    ...(given.$schema && { $schema: given.$schema }),
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
        // Ids and titles change; by this the check knows that what cites it is not proved yet.
        [keep]: true,
      },
    ],
    actors: [...actors].map(([name, id]) => ({ id, kind: 'group', name })),
    figures: [],
    quotes: [],
    events,
    ...(Object.keys(top).length > 0 && { [keep]: top }),
  };
  const parsed = parse(briefing).problems.filter(({ path }) => title || path !== 'title');
  if (!title)
    parsed.unshift({
      level: 'error',
      code: 'no-title',
      path: 'title',
      message: 'title: the timeline has no title slide with a headline: add --title TEXT',
    });
  return { briefing, problems: [...parsed, ...problems] };
}

/** Makes ids out of words, no two the same. @param owners Whose each id is, in words; what is made is added. */
function uniqueId(owners: Map<string, string>): (words: string, fallback: string, owner: string) => string {
  /** How often each was asked for: of ten thousand with one headline none is counted from the beginning. */
  const counts = new Map<string, number>();
  return (words, fallback, owner) => {
    // Of words in other letters what does not change when more come before them.
    const base = idOf(words) || [fallback, ...(words ? [hashOf(words)] : [])].join('-');
    let count = counts.get(base) ?? 1;
    let id = count > 1 ? `${base}-${count}` : base;
    while (owners.has(id)) id = `${base}-${++count}`;
    counts.set(base, count);
    owners.set(id, owner);
    return id;
  };
}

const hashOf = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 6);

/** What of the title slide stands nowhere in a briefing, which takes its words alone. */
function notHeld({ text: said = {}, ...others }: Slide): string[] {
  const { headline, text: body, ...beside } = said;
  const [title, words] = [headline, body].map((html) => wordsOf(text(html))) as [Words, Words];
  words.lost.delete('paragraphs');
  const lost = lostOf(title, words);
  const unread = Object.entries({ headline, text: body }).filter(([, value]) => !text(value));
  const names = Object.entries({ ...others, ...beside, ...Object.fromEntries(unread) }).flatMap(
    ([name, value]) => (isFilled(value) ? name : []),
  );
  return [
    ...(lost ? [`not held of its text: ${lost}; its words are`] : []),
    ...(names.length > 0
      ? [`its ${names.join(', ')} ${names.length > 1 ? 'have' : 'has'} no place in a briefing`]
      : []),
  ];
}
