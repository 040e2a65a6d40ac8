/** What differs between two versions of a briefing, field by field, and what of it readers were told. */
import { isFigure, isQuote } from '../briefing/kinds.js';
import { findFact } from '../briefing/references.js';
import { fieldOf, sameValue } from '../briefing/revisions.js';
import type { Briefing, Fact } from '../briefing/types.js';
import { factLists, type Path } from '../briefing/walk.js';
import { pathText } from '../briefing/words.js';
import { sayEvent, sayFigure, sayQuote, sayRetraction } from '../language/index.js';
import { languageFor } from '../language/registry.js';

/** One thing that was added, removed or changed. */
export interface Change {
  change: 'added' | 'removed' | 'changed';
  /** Where it stands: `figures`, `actors` …, or `briefing` for what is said of the whole. */
  list: string;
  id: string;
  /**
   * Of a change: the field, as a reporter finds it (`cites[0].exact`), what it was and what it is; absent is unknown. None
   * where the fact is as it was and readers are told something else: it was retracted.
   */
  field?: string;
  was?: unknown;
  now?: unknown;
  /** What readers were told before and are told now, where that differs; all that a fact says, where it came or went. */
  said?: { was?: string; now?: string };
}

const lists = [...factLists, 'actors', 'sources', 'embeds'] as const;
/** Recorded, or no part of what the briefing says. */
const apart = /^(\$schema|version|corrections|x-.*)$/;

/** What was added, removed or changed, in the order of the newer version; facts first, then what they refer to. */
export function changesOf(old: Briefing, now: Briefing): Change[] {
  const changes: Change[] = [];
  for (const list of lists) {
    const before = new Map((old[list] as { id: string }[] | undefined)?.map((item) => [item.id, item]));
    for (const item of (now[list] ?? []) as { id: string }[]) {
      const was = before.get(item.id);
      before.delete(item.id);
      if (was) changes.push(...fieldChanges(list, was, item, spoken(was, item, old, now)));
      else changes.push({ change: 'added', list, id: item.id, ...spoken(undefined, item, old, now) });
    }
    for (const item of before.values())
      changes.push({ change: 'removed', list, id: item.id, ...spoken(item, undefined, old, now) });
  }
  const head = (briefing: Briefing): object =>
    Object.fromEntries(
      Object.entries(briefing).filter(
        ([key]) => !apart.test(key) && !(lists as readonly string[]).includes(key),
      ),
    );
  changes.push(...fieldChanges('briefing', { id: now.id, ...head(old) }, { ...head(now), id: now.id }, {}));
  return changes;
}

function fieldChanges(
  list: string,
  was: { id: string },
  now: { id: string },
  { said }: Pick<Change, 'said'>,
): Change[] {
  const found: Change[] = [];
  const compare = (a: unknown, b: unknown, path: Path): void => {
    if (sameValue(a, b)) return;
    const keys = bothHold(a, b);
    if (!keys) {
      const change: Change = { change: 'changed', list, id: now.id, field: pathText(path) };
      if (a !== undefined) change.was = a;
      if (b !== undefined) change.now = b;
      found.push(change);
    } else for (const key of keys) compare(fieldAt(a, key), fieldAt(b, key), [...path, key]);
  };
  compare(was, now, []);
  // What readers are told is said once for all the fields behind it.
  if (found[0] && said) found[0].said = said;
  return found.length === 0 && said ? [{ change: 'changed', list, id: now.id, said }] : found;
}

/** The keys to go on by, where both are objects, or lists of one length. */
function bothHold(a: unknown, b: unknown): (string | number)[] | undefined {
  if (!a || !b || typeof a !== 'object' || typeof b !== 'object') return undefined;
  if (Array.isArray(a) || Array.isArray(b))
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length ? [...a.keys()] : undefined;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => !key.startsWith('x-'));
}

const fieldAt = (value: unknown, key: string | number): unknown => (value as Record<string, unknown>)[key];

function spoken(
  was: { id: string } | undefined,
  now: { id: string } | undefined,
  old: Briefing,
  later: Briefing,
): Pick<Change, 'said'> {
  const [a, b] = [sayIn(was, old), sayIn(now, later)];
  return a === b ? {} : { said: { ...(a && { was: a }), ...(b && { now: b }) } };
}

const sayIn = (item: { id: string } | undefined, briefing: Briefing): string | undefined =>
  item && findFact(briefing, item.id) === item
    ? (sayRetraction(item.id, briefing, languageFor(briefing.lang)) ??
      Object.values(saidBlocks(item as Fact, briefing))
        .filter(Boolean)
        .join(' '))
    : undefined;

/** The contested words of a fact, as readers are told them; empty where it cannot be said. */
export function saidBlocks(fact: Fact, briefing: Briefing): Record<string, string | undefined> {
  const language = languageFor(briefing.lang);
  // Whether it was retracted since is no part of what it says.
  const facts = { ...briefing, corrections: undefined };
  try {
    if (isFigure(fact)) {
      const { quantity, window } = sayFigure(fact, facts, language);
      return { quantity, window };
    }
    if (isQuote(fact)) return { text: sayQuote(fact, facts, language).text };
    const { title, when } = sayEvent(fact, facts, language);
    return { words: when.words, title };
  } catch {
    return {}; // What corrections say of the past need not be whole.
  }
}

/** What readers are told of a figure beside its window, of a quote and of an event. */
const figureFields =
  'kind qualifier value lower upper scale unit of.words base direction reading saidBy attribution';
const quoteFields = 'text speaker attribution';
const windowFields = ['window.words', 'window.from.external.edtf', 'window.to.external.edtf'];
const eventFields = 'title kind when.words when.edtf when.external.edtf certainty saidBy attribution';

/** The fields in which two versions of a fact differ and which published words rest on, as a correction names them. */
export function contestedFields(a: Fact, b: Fact): string[] {
  const differ = (field: string): boolean => !sameValue(toldAt(a, field), toldAt(b, field));
  // What came or went as a whole is named as a whole.
  const named = (field: string): string => {
    const whole = field.replace(/\.[^.]*$/, '');
    return Boolean(fieldOf(a, whole)) === Boolean(fieldOf(b, whole)) ? field : whole;
  };
  const told = isFigure(a) ? figureFields : isQuote(a) ? quoteFields : eventFields;
  const fields = told.split(' ').map(named).filter(differ);
  const window = isFigure(a) ? windowFields.map(named).find(differ) : undefined;
  return window ? [...fields, window] : fields;
}

/** A value without what the desk keeps in it for itself. */
function toldAt(fact: Fact, field: string): unknown {
  const value = fieldOf(fact, field);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith('x-')));
}
