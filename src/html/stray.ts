/** Words on a page without attributes that the briefing does not say: an editor wrote them, and they must stand. */
import { citesOf } from '../briefing/kinds.js';
import { findFact } from '../briefing/references.js';
import type { Briefing, Event, Fact } from '../briefing/types.js';
import { sayCite } from '../language/cite.js';
import { sayCorrection } from '../language/correction.js';
import { responsesTo } from '../language/event.js';
import type { Language } from '../language/registry.js';
import { term } from '../language/term.js';
import { sayAsOf } from '../language/when.js';
import { blocksOf, folded } from './blocks.js';
import { versionsOf } from './versions.js';

/**
 * The first line that says nothing of what it stands with, and the fact it stands with: of a list of events, each is
 * held to its own lines, from its title on to its next one's, whose date stands before that one's title.
 * @param lines Of the page, in their order.
 * @param ids The facts that are shown.
 * @param titles Of the briefing's embeds, which may stand on the page.
 */
export function strayLine(
  lines: readonly string[],
  facts: Briefing,
  ids: readonly string[],
  language: Language,
  titles: readonly string[],
): { line: string; id: string } | undefined {
  const around = foldedAll([
    sayAsOf(facts, language),
    facts.title,
    ...titles,
    ...(facts.corrections ?? []).map((correction) => sayCorrection(correction, facts, language)),
    ...facts.sources.flatMap(({ title, publisher }) => [title, publisher]),
  ]);
  const ours = new Set(Object.values(language.words));
  const page = lines.map((line) => folded([line]));
  const events = ids.map((id) => findFact(facts, id)!).filter((fact): fact is Event => 'when' in fact);
  if (events.length > 1) {
    // A word for how certain an event is, or of what kind, is that event's to say.
    for (const name of Object.keys(language.words))
      if (isOfAnEvent.test(name)) ours.delete((language.words as Record<string, string>)[name]!);
    return strayAmong(events, page, (words) => around.has(words) || ours.has(words), facts, language);
  }
  const [id, more] = ids;
  if (!id || more) return undefined;
  const known = [...around, ...textsOf(findFact(facts, id)!, facts, language).texts];
  const line = page.find(
    (each) =>
      each &&
      !ours.has(each) &&
      !known.some((text) => text === each || (text.length > 3 && each.includes(text))),
  );
  return line === undefined ? undefined : { line, id };
}

function strayAmong(
  events: readonly Event[],
  page: readonly string[],
  isCommon: (words: string) => boolean,
  facts: Briefing,
  language: Language,
): { line: string; id: string } | undefined {
  const stand = placesOf(events, page, facts);
  if (!stand) {
    // Titles do not tell the events apart: all of it is held to all that is said of them.
    const all = events.map((event) => textsOf(event, facts, language).texts);
    const known = (words: string): boolean => isCommon(words) || all.some((texts) => texts.has(words));
    const line = page.find((each) => !isMadeOf(each, known));
    return line === undefined ? undefined : { line, id: events[0]!.id };
  }
  const said = stand.map(({ event }) => textsOf(event, facts, language));
  // From before the first title on.
  for (let index = -1; index < stand.length; index++) {
    const own = said[index];
    const next = stand[index + 1];
    const from = own ? stand[index]!.at + 1 : 0;
    let end = next?.at ?? page.length;
    while (next && end > from && said[index + 1]!.dates.has(page[end - 1]!)) end -= 1;
    const known = (words: string): boolean => isCommon(words) || Boolean(own?.texts.has(words));
    const line = page.slice(from, end).find((each) => !isMadeOf(each, known));
    if (line !== undefined) return { line, id: (own ? stand[index]! : next)?.event.id ?? events[0]!.id };
  }
  return undefined;
}

const isOfAnEvent =
  /^(confirmed|reported|claimed|alleged|charged|convicted|disputed|window|statement|publication|scheduled)$/;

/**
 * Where the title of each event stands, in the order of the page; those that were taken out of it are not there.
 * @returns Undefined where something else on the page reads like a title.
 */
function placesOf(
  events: readonly Event[],
  page: readonly string[],
  { corrections = [] }: Briefing,
): { event: Event; at: number }[] | undefined {
  const lines = new Map<string, number[]>();
  page.forEach((line, at) => lines.set(line, [...(lines.get(line) ?? []), at]));
  const found = events.flatMap((event) => {
    const titles = versionsOf(event, corrections).map(({ fact }) => folded([String((fact as Event).title)]));
    const title = titles.find((each) => lines.get(each)?.length);
    return title === undefined ? [] : [{ event, at: lines.get(title)!.shift()!, title }];
  });
  return found.some(({ title }) => lines.get(title)!.length > 0)
    ? undefined
    : found.sort((a, b) => a.at - b.at);
}

interface Texts {
  texts: Set<string>;
  /** Those that stand before the title of an event. */
  dates: Set<string>;
}

/** All that is said of a fact and of what it holds, as it is and as it was, folded. */
function textsOf(fact: Fact, facts: Briefing, language: Language): Texts {
  const { figures = [], quotes = [], respondsTo, media } = fact as Event;
  const held = [...figures, ...quotes].flatMap((id) => findFact(facts, id) ?? []);
  const corrections = facts.corrections ?? [];
  const before = { ...facts, corrections: corrections.filter(({ kind }) => kind !== 'retraction') };
  const texts: string[] = [];
  const dates = [term(language, 'date-not-given')];
  for (const { fact: version } of [fact, ...held].flatMap((one) => versionsOf(one, corrections))) {
    try {
      for (const each of [before, facts]) {
        const { words = [], external = [], whenNote = [], ...others } = blocksOf(version, each, language);
        dates.push(...words, ...external, ...whenNote);
        texts.push(...Object.values(others).flat());
      }
      dates.push((version as Event).when?.words ?? '');
      texts.push(...citesOf(version).map((cite) => sayCite(cite, facts, language).source));
    } catch {
      // What a correction says of the past need not be whole.
    }
  }
  if ('when' in fact) {
    const asked = respondsTo && findFact(facts, respondsTo);
    if (asked && 'title' in asked) texts.push(term(language, 'in-response-to', { title: asked.title }));
    texts.push(...responsesTo(fact, before, language), media?.credit ?? '');
  }
  return { texts: foldedAll([...texts, ...dates]), dates: foldedAll(dates) };
}

const foldedAll = (texts: readonly string[]): Set<string> =>
  new Set(texts.map((text) => folded([text])).filter(Boolean));

/** Whether a line is one of the texts, or several in a row, perhaps under a label, as they are written. */
function isMadeOf(line: string, known: (words: string) => boolean): boolean {
  const isOne = (words: string): boolean =>
    !/[\p{L}\p{N}]/u.test(words) || known(words) || known(words.replace(/^[—–-]\s*/, ''));
  const isLabelled = (words: string): boolean => {
    const [, label, rest] = /^([^:：]+?)\s*[:：]\s*(.*)$/.exec(words) ?? [];
    return label !== undefined && known(label) && isOne(rest!);
  };
  if (isOne(line)) return true;
  // A text may hold what stands between two: as many pieces as make one are taken together.
  const pieces = line.split(' · ');
  for (let from = 0; from < pieces.length;) {
    let to = pieces.length;
    while (
      to > from &&
      !isOne(pieces.slice(from, to).join(' · ')) &&
      !isLabelled(pieces.slice(from, to).join(' · '))
    )
      to -= 1;
    if (to === from) return false;
    from = to;
  }
  return true;
}
