import { groupBy } from './group.js';
import type { Actor, Briefing, Correction, Event, Fact, Source } from './types.js';
import { factLists, refersTo } from './walk.js';

type Item = { id: string };

/** Where each id of a list stood when last looked for; a list that changed since is looked through again. */
const positions = new WeakMap<readonly Item[], Map<string, number>>();

/** The item of a list with this id, where it still stands where it was. */
function knownItem<T extends Item>(list: readonly T[] | undefined, id: string): T | undefined {
  const item = list?.[positions.get(list)?.get(id) ?? -1];
  return item?.id === id ? item : undefined;
}

/** The item of a list with this id. */
function findItem<T extends Item>(list: readonly T[] | undefined, id: string): T | undefined {
  if (!Array.isArray(list)) return undefined;
  const known = knownItem<T>(list, id);
  if (known) return known;
  const index = list.findIndex((item: T | null) => item?.id === id);
  if (index >= 0 || !positions.has(list)) {
    // The first of an id stands, as it does where it is looked for.
    const places = list.map((item: T | null, at): [string, number] => [item?.id ?? '', at]);
    positions.set(list, new Map(places.reverse()));
  }
  return list[index];
}

/** The figure, quote or event with this id. */
export function findFact(facts: Briefing, id: string): Fact | undefined {
  // What is known goes first: nobody looks for each event among all the figures.
  for (const find of [knownItem, findItem])
    for (const name of factLists) {
      const fact = find<Fact>(facts[name], id);
      if (fact) return fact;
    }
  return undefined;
}

export function findActor(facts: Briefing, id: string): Actor | undefined {
  return findItem(facts.actors, id);
}

export function findSource(facts: Briefing, id: string): Source | undefined {
  return findItem(facts.sources, id);
}

/** Who answered whom in a list of events, and how many they were then: a list that grew is gone through again. */
const answers = new WeakMap<readonly Event[], { count: number; to: Map<string | undefined, Event[]> }>();

/** The events that answer another, in the order given. */
export function answersTo({ events }: Briefing, id: string): Event[] {
  let known = answers.get(events);
  if (known?.count !== events.length) {
    known = { count: events.length, to: groupBy(events, ({ respondsTo }) => respondsTo) };
    answers.set(events, known);
  }
  return (known.to.get(id) ?? []).filter(({ respondsTo }) => respondsTo === id);
}

/** The correction that withdraws a whole fact, whatever field it names; a fact that returns has an id of its own. */
export function retractionOf(facts: Briefing, id: string): Correction | undefined {
  return facts.corrections?.find(({ kind, target }) => kind === 'retraction' && target === id);
}

/**
 * The briefing of these facts alone: in the order of `ids` within each list, then all they refer to (facts, actors,
 * sources) and their corrections. What is the desk's own goes: `authors`, `embeds`, and `edNote` and `x-…` wherever
 * they stand; `status` and `embargoedUntil` stay, for they say whether it may be shown. Ids that are in no list are
 * left out.
 * The excerpt of an excerpt by the same ids is the same.
 */
export const excerpt = (briefing: Briefing, ids: readonly string[]): Briefing => excerpts(briefing)(ids);

const others = ['actors', 'sources'] as const;
const refers = new Set(Object.keys(refersTo));

/** As `excerpt`, for many of one briefing, which does not change meanwhile: it is gone through once. */
export function excerpts(briefing: Briefing): (ids: readonly string[]) => Briefing {
  const { authors, embeds, corrections, ...head } = briefing;
  const { figures, quotes, events, actors, sources, ...top } = head;
  const items = new Map<string, Item>();
  // Each once: of a proxy, the same item may be another at every look.
  const all = [...factLists, ...others].map((name) => listOf(briefing, name));
  for (const item of all.flat()) items.set(item.id, item);
  const facts = factLists.map((_, at) => new Set(all[at]));
  const isFact = (id: string): boolean => facts.some((own) => own.has(items.get(id)!));

  return (ids) => {
    const wanted = ids.filter(isFact);
    const kept = new Set(wanted);
    let bare = true;
    // One walk for all: of ten thousand events each takes its time.
    const look = (node: unknown, field: string): void => {
      if (typeof node === 'string') {
        if (!refers.has(field) || kept.has(node) || !items.has(node)) return;
        kept.add(node);
        look(items.get(node), '');
      } else if (Array.isArray(node)) {
        for (const part of node) look(part, field);
      } else if (node && typeof node === 'object') {
        for (const key of Object.keys(node)) {
          if (isOwn(key)) bare = false;
          else look((node as Record<string, unknown>)[key], key);
        }
      }
    };
    for (const id of wanted) look(items.get(id), '');
    look(briefing.asOf, '');

    const result = { ...head } as Briefing;
    const found = [...kept].map((id) => items.get(id)!);
    factLists.forEach((name, at) => (result[name] = found.filter((item) => facts[at]!.has(item)) as never));
    others.forEach((name, at) => {
      result[name] = all[factLists.length + at]!.filter(({ id }) => kept.has(id)) as never;
    });
    const ofThese = corrections?.filter(({ target }) => kept.has(target));
    if (ofThese?.length) result.corrections = ofThese;
    return bare && isBare(ofThese) && isBare(top) ? result : bared(result);
  };
}

/** The items of a list; none where there is no such list, for a briefing may come here before it is validated. */
function listOf(briefing: Briefing, name: 'figures' | 'quotes' | 'events' | 'actors' | 'sources'): Item[] {
  const list: unknown = briefing[name];
  return Array.isArray(list) ? list.filter(Boolean) : [];
}

/** A value without what is the desk's own, at any depth; what holds nothing of that is itself, not a copy. */
function bared<T>(value: T): T {
  if (isBare(value)) return value;
  if (Array.isArray(value)) return value.map(bared) as T;
  const kept = Object.entries(value as object).filter(([key]) => !isOwn(key));
  return Object.fromEntries(kept.map(([key, part]) => [key, bared(part)])) as T;
}

const isOwn = (key: string): boolean => key === 'edNote' || key.startsWith('x-');

function isBare(value: unknown): boolean {
  return (
    !value ||
    typeof value !== 'object' ||
    Object.entries(value).every(([key, part]) => !isOwn(key) && isBare(part))
  );
}
