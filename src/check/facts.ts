/** What in a fact is the source's own, with its place: passages, dates, words; and what in a briefing is ours. */
import type { Briefing, Cite, Event, Fact, Figure, When } from '../briefing/types.js';

/** The list a fact stands in, and its index there. */
export type Place = [list: 'figures' | 'quotes' | 'events', index: number];

/** Every cite of a fact, those of dates known from elsewhere among them. */
export function citesOf(fact: Fact, place: Place): [Cite, (string | number)[]][] {
  return [
    ...fact.cites.map((cite, index) => [cite, [...place, 'cites', index]] as [Cite, (string | number)[]]),
    ...datesOf(fact, place).flatMap(([{ external }, path]) =>
      (external?.cites ?? []).map(
        (cite, index) => [cite, [...path, 'external', 'cites', index]] as [Cite, (string | number)[]],
      ),
    ),
  ];
}

export function datesOf(fact: Fact, place: Place): [When, (string | number)[]][] {
  const { window, asOf } = fact as Figure;
  const dates: [When | undefined, string[]][] = [
    [(fact as Event).when, ['when']],
    [window?.from, ['window', 'from']],
    [window?.to, ['window', 'to']],
    [asOf, ['asOf']],
  ];
  return dates.flatMap(([when, path]) =>
    when ? [[when, [...place, ...path]] as [When, (string | number)[]]] : [],
  );
}

/** The source's own words in a fact: they must stand in a passage that it cites. */
export function sourceWords(fact: Fact, place: Place): [string, (string | number)[]][] {
  const { asWritten, window, of, derived } = fact as Figure;
  const words: [string | undefined, (string | number)[]][] = [
    [derived ? undefined : asWritten, [...place, 'asWritten']],
    [window?.words, [...place, 'window', 'words']],
    [of?.words, [...place, 'of', 'words']],
    ...datesOf(fact, place).map(
      ([when, path]) => [when.words, [...path, 'words']] as [string, (string | number)[]],
    ),
  ];
  return words.filter((entry): entry is [string, (string | number)[]] => entry[0] !== undefined);
}

/** What is ours to word and cannot be checked, for a person to read: the place and the words. */
export function ours(briefing: Briefing): { path: string; words: string }[] {
  const list: { path: string; words: string | undefined }[] = [
    { path: 'title', words: briefing.title },
    { path: 'summary', words: briefing.summary },
  ];
  const add = (path: string, words: string | undefined): void => void list.push({ path, words });
  /** A date that was inferred rests on more than its words. */
  const addDate = (path: string, when: When | undefined): void => {
    if (when?.basis === 'inferred') add(`${path}.edtf`, when.edtf && `${when.edtf} from “${when.words}”`);
    add(`${path}.note`, when?.note);
  };
  briefing.figures.forEach(({ id, label, unit, caveats, derived, window }) => {
    add(`${id}.label`, label);
    for (const form of ['one', 'two', 'few', 'many', 'other', 'per'] as const)
      add(`${id}.unit.${form}`, unit?.[form]);
    add(`${id}.derived`, derived && `${derived.how} (from ${derived.from.join(', ')})`);
    caveats?.forEach((caveat) => add(`${id}.caveats`, caveat));
    addDate(`${id}.window.from`, window?.from);
    addDate(`${id}.window.to`, window?.to);
  });
  briefing.quotes.forEach(({ id, leadIn, original, text }) => {
    add(`${id}.leadIn`, leadIn);
    add(`${id}.text`, original && `${text} (translated)`);
  });
  briefing.events.forEach(({ id, title, summary, place, certainty, when, media, links }) => {
    add(`${id}.title`, title);
    add(`${id}.summary`, summary);
    add(`${id}.place`, place);
    add(`${id}.certainty`, certainty);
    add(`${id}.media.alt`, media?.alt);
    add(`${id}.media.caption`, media?.caption);
    links?.forEach(({ words }) => add(`${id}.links`, words));
    addDate(`${id}.when`, when);
  });
  briefing.actors.forEach(({ id, name, role }) => {
    add(`${id}.name`, name);
    add(`${id}.role`, role);
  });
  briefing.embeds?.forEach(({ id, title }) => add(`${id}.title`, title));
  return list.filter((entry): entry is { path: string; words: string } => Boolean(entry.words));
}
