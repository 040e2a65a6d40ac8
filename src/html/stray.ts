/** Words on a page without attributes that the briefing does not say: an editor wrote them, and they must stand. */
import { groupBy } from '../briefing/group.js';
import { citesOf } from '../briefing/kinds.js';
import { findFact, retractionOf } from '../briefing/references.js';
import type { Briefing, Event, Fact } from '../briefing/types.js';
import { sayCite } from '../language/cite.js';
import { sayCorrection, sayRetraction } from '../language/correction.js';
import { responsesTo } from '../language/event.js';
import { escape } from '../language/numbers.js';
import type { Language } from '../language/registry.js';
import { term } from '../language/term.js';
import { sayAsOf } from '../language/when.js';
import { blocksOf, folded } from './blocks.js';
import { versionsOf } from './versions.js';

/**
 * The first line that only an editor can have written, and the fact it stands with. A briefing may word anew all but what
 * is contested (`reconcile`); so a line that says something else is taken for its former words, and a line more, or
 * one with words added to the briefing's, for the editor's. Of a list of events each is held to its own lines, from its
 * title on to its next one's, whose date stands before that one's title. Of other facts all that stands there must be
 * theirs, but for the as-of date and what the story is called; and each number must stand under its own name.
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
  const foot = [
    sayAsOf(facts, language),
    ...(facts.corrections ?? []).map((correction) => sayCorrection(correction, facts, language)),
  ];
  const around = foldedAll([
    ...foot,
    facts.title,
    ...titles,
    ...facts.sources.flatMap(({ title, publisher }) => [title, publisher]),
  ]);
  const ours = foldedAll(Object.values(language.words) as string[]);
  const page = lines.map((line) => folded([line])).filter(Boolean);
  const events = ids.map((id) => findFact(facts, id)!).filter((fact): fact is Event => 'when' in fact);
  if (events.length > 1)
    return strayAmong(events, page, { around, ours, foot: [...foldedAll(foot)] }, facts, language);
  // Nothing but that is told of what was retracted, whatever stands there.
  const told = ids.filter((id) => !retractionOf(facts, id));
  if (told.length === 0) return undefined;
  const own = together(ids.map((id) => saidOf(findFact(facts, id)!, facts, language)));
  const isSaid = saidIn(own, { around, ours });
  const anew = madeAnew(language);
  const isOurs = (words: string): boolean => isSaid(words) || anew.some((pattern) => pattern.test(words));
  const title = folded([facts.title]);
  const unknown = page.flatMap((line) => {
    if (isOurs(line)) return [];
    const [first, ...others] = line.split(' · ');
    // After the as-of date stands what the story is called, or was.
    const foot = others.length === 1 && anew[0]!.test(first!);
    if (foot && !others[0]!.includes(title)) return [];
    return [first!, ...others].filter((words) => !isOurs(words));
  });
  const [line] = unknown;
  return line === undefined ? misplaced(told, page, facts, language) : { line, id: ids[0]! };
}

/** The first number of several that stands under another's name. */
function misplaced(
  ids: readonly string[],
  page: readonly string[],
  facts: Briefing,
  language: Language,
): { line: string; id: string } | undefined {
  const said = ids.map((id) =>
    versionsOf(findFact(facts, id)!, facts.corrections ?? []).flatMap(({ fact }) => {
      try {
        return [blocksOf(fact, facts, language)];
      } catch {
        return []; // What a correction says of the past need not be whole.
      }
    }),
  );
  const places = said.map((versions) => {
    const labels = foldedAll(versions.flatMap(({ label = [] }) => label));
    const at = page.flatMap((line, index) => (labels.has(line) ? index : []));
    return at.length === 1 ? at[0]! : -1;
  });
  // Names that are another's too, or that a host has set on a line with more, tell nothing.
  if (ids.length < 2 || places.includes(-1) || new Set(places).size < places.length) return undefined;
  for (const [index, id] of ids.entries()) {
    const from = places[index]!;
    const to = Math.min(...places.filter((place) => place > from), page.length);
    const own = [...foldedAll(said[index]!.flatMap(({ quantity = [] }) => quantity))];
    const lines = page.slice(from + 1, to);
    if (!lines.some((line) => own.some((words) => line.includes(words))))
      return { line: lines[0] ?? page[from]!, id };
  }
  return undefined;
}

interface Common {
  around: Set<string>;
  ours: Set<string>;
  /** What stands after the last event. */
  foot: string[];
}

function strayAmong(
  events: readonly Event[],
  page: readonly string[],
  { around, ours, foot }: Common,
  facts: Briefing,
  language: Language,
): { line: string; id: string } | undefined {
  const stand = placesOf(events, page, facts, language);
  const said = (stand ?? events.map((event) => ({ event }))).map(({ event }) =>
    saidOf(event, facts, language),
  );
  /** The first of some lines that are too many beside what was said before in their place, or say more than is said. */
  const excess = (
    lines: readonly string[],
    own: Said,
    after: readonly string[],
    spare = 0,
  ): string | undefined => {
    const isSaid = saidIn(own, { around, ours });
    const unknown = lines.filter((line) => !isSaid(line));
    const added = unknown.find((line) => [...own.free, ...after].some((text) => line.includes(text)));
    const missing = [...own.expected, ...after].filter((text) => !lines.some((line) => line.includes(text)));
    return added ?? (unknown.length > missing.length + spare ? unknown[0] : undefined);
  };
  if (!stand) {
    // Titles do not tell the events apart: all of it is held to all that is said of them.
    const line = excess(page, together(said), foot, 1);
    return line === undefined ? undefined : { line, id: events[0]!.id };
  }
  // From before the first title on.
  for (let index = -1; index < stand.length; index++) {
    const own = said[index] ?? together([]);
    const id = (stand[index] ?? stand[0])?.event.id ?? events[0]!.id;
    const next = said[index + 1];
    const lines = page.slice(index < 0 ? 0 : stand[index]!.at + 1, stand[index + 1]?.at);
    if (next && !next.retracted && !lines.some((line) => next.dates.some((date) => line.includes(date))))
      return { line: lines.at(-1) ?? '', id: stand[index + 1]!.event.id };
    while (next && next.dates.some((date) => lines.at(-1)?.includes(date))) lines.pop();
    if (own.retracted) continue;
    // A title of an embed may stand at the foot, or have been another.
    const line = excess(lines, own, next ? [] : foot, next ? 0 : 1);
    if (line !== undefined) return { line, id };
  }
  return undefined;
}

/**
 * Where the title of each event stands, in the order of the page; those that were taken out of it are not there.
 * @returns Undefined where two have one title, or something else on the page reads like one.
 */
function placesOf(
  events: readonly Event[],
  page: readonly string[],
  facts: Briefing,
  language: Language,
): { event: Event; at: number }[] | undefined {
  const lines = groupBy(page.keys(), (at) => page[at]!);
  const found = events.flatMap((event) => {
    const titles = versionsOf(event, facts.corrections ?? []).map(({ fact }) =>
      String((fact as Event).title),
    );
    const title = [...foldedAll([...titles, sayRetraction(event.id, facts, language) ?? ''])].find(
      (each) => lines.get(each)?.length,
    );
    return title === undefined ? [] : [{ event, at: lines.get(title)!.shift()!, title }];
  });
  const own = found.filter(({ event }) => !retractionOf(facts, event.id)).map(({ title }) => title);
  const unclear = new Set(own).size < own.length || found.some(({ title }) => lines.get(title)!.length > 0);
  return unclear ? undefined : found.sort((a, b) => a.at - b.at);
}

/** What is said of a fact and of what it holds, folded. */
interface Said {
  /** All of it, as it is and as it was. */
  texts: Set<string>;
  /** What stands before the title of an event, its own words first. */
  dates: string[];
  /** What is said now beside title and date, as often as it is said. */
  expected: string[];
  /** Sentences, to which an editor may have added. */
  free: string[];
  retracted: boolean;
}

const together = (said: readonly Said[]): Said => ({
  texts: new Set(said.flatMap(({ texts }) => [...texts])),
  dates: [],
  expected: said.flatMap(({ expected }) => expected),
  free: said.flatMap(({ free }) => free),
  retracted: false,
});

function saidOf(fact: Fact, facts: Briefing, language: Language): Said {
  const { figures = [], quotes = [], respondsTo, media, links = [] } = fact as Event;
  const held = [...figures, ...quotes].flatMap((id) => findFact(facts, id) ?? []);
  const corrections = facts.corrections ?? [];
  const before = { ...facts, corrections: corrections.filter(({ kind }) => kind !== 'retraction') };
  const texts: string[] = [];
  const dates: string[] = [];
  const free: string[] = [];
  const expected: string[] = [];
  for (const one of [fact, ...held]) {
    for (const [index, { fact: version }] of versionsOf(one, corrections).entries()) {
      try {
        const { words = [], external = [], whenNote = [], ...others } = blocksOf(version, before, language);
        dates.push(...words, (version as Event).when?.words ?? '', ...external, ...whenNote);
        texts.push(...Object.values(others).flat());
        free.push(...(others['summary'] ?? []), ...(others['caption'] ?? []));
        const sources = citesOf(version).map((cite) => sayCite(cite, facts, language).source);
        texts.push(...sources);
        const { title, ...rest } = others;
        if (index === 0)
          expected.push(...Object.values(rest).flat(), ...sources, ...(one === fact ? [] : (title ?? [])));
      } catch {
        // What a correction says of the past need not be whole.
      }
    }
  }
  if ('when' in fact) {
    const asked = respondsTo && findFact(facts, respondsTo);
    const more = [
      ...responsesTo(fact, before, language),
      media?.credit ?? '',
      ...links.map(({ words }) => words),
    ];
    if (asked && 'title' in asked) more.push(term(language, 'in-response-to', { title: asked.title }));
    texts.push(...more);
    expected.push(...more);
  }
  const heading = term(language, 'date-not-given');
  return {
    texts: foldedAll([...texts, ...dates, heading, sayRetraction(fact.id, facts, language) ?? '']),
    dates: [...foldedAll([...dates, heading])],
    expected: expected.map((text) => folded([text])).filter(Boolean),
    free: [...foldedAll(free)],
    retracted: retractionOf(facts, fact.id) !== undefined,
  };
}

const foldedAll = (texts: readonly string[]): Set<string> =>
  new Set(texts.map((text) => folded([text])).filter(Boolean));

/** Whether a line is made of what is said of some facts, and of what stands around them. */
function saidIn(own: Said, { around, ours }: Pick<Common, 'around' | 'ours'>): (line: string) => boolean {
  const texts = [...own.texts, ...around];
  const known = (words: string): boolean => own.texts.has(words) || around.has(words) || ours.has(words);
  return (line) => isMadeOf(line, known, texts);
}

/** What is worked out anew, whatever it says: the as-of date, and what parts of a whole add up to. */
const madeAnew = ({ words }: Language): RegExp[] =>
  [words['as-of'], words['sum-rest'], words['sum-rounded']].map((pattern) => {
    const parts = folded([pattern])
      .split(/\{[^}]*\}/)
      .map(escape);
    return new RegExp(`^${parts.join('(?:(?! · ).)+')}$`);
  });

/** Whether a line is one of the texts, or several in a row, perhaps under a label, as they are written. */
function isMadeOf(line: string, known: (words: string) => boolean, texts: readonly string[]): boolean {
  const isOne = (words: string): boolean =>
    !/[\p{L}\p{N}]/u.test(words) || known(words) || known(words.replace(/^[—–-]\s*/, ''));
  const isPiece = (words: string): boolean => {
    const [, label, rest] = /^([^:：]+?)\s*[:：]\s*(.*)$/.exec(words) ?? [];
    return isOne(words) || (label !== undefined && known(label) && isOne(rest!));
  };
  if (isPiece(line) || line.split(' · ').every(isPiece)) return true;
  // A text may hold what stands between two; and a host may have set on one line what stood on several.
  let left = line;
  for (const text of texts.filter((each) => left.includes(each)).sort((a, b) => b.length - a.length))
    left = left.replaceAll(text, ' · ');
  return left.split(' · ').every((piece) => isPiece(piece.replace(/[:：]\s*$/, '').trim()));
}
