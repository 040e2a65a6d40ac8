import { findActor, findSource } from '../briefing/references.js';
import type { Briefing, Cite } from '../briefing/types.js';
import type { Language } from './registry.js';
import { term } from './term.js';

/** A person, organisation or group with its role: "Ken McCallum, director general of MI5". */
export function sayActor(id: string, facts: Briefing, language: Language): string {
  const actor = findActor(facts, id);
  if (!actor) return id;
  return actor.role ? term(language, 'role', { name: actor.name, role: actor.role }) : actor.name;
}

/** The outlets in which some passages stand, each once. */
export function outlets(cites: readonly Cite[], facts: Briefing, language: Language): string {
  const names = cites.map(({ source }) => findSource(facts, source)?.publisher ?? source);
  return listOf([...new Set(names)], language);
}

/**
 * Who said a fact: the speaker by name and role, else the outlet. The source's own attribution ("officials said") is
 * kept only where it names neither.
 */
export function attributionOf(
  speaker: string | undefined,
  words: string | undefined,
  cites: readonly Cite[],
  facts: Briefing,
  language: Language,
): string {
  if (speaker) return sayActor(speaker, facts, language);
  const source = outlets(cites, facts, language);
  // What is derived is said in the publisher's own voice; no outlet reported it.
  if (words === facts.publisher.name) return words;
  return !words || source.includes(words) ? source : term(language, 'reporting', { words, source });
}

const lists = new Map<string, Intl.ListFormat>();

function listOf(names: string[], { locale }: Language): string {
  if (names.length < 2) return names.join('');
  let format = lists.get(locale);
  if (!format) lists.set(locale, (format = new Intl.ListFormat(locale)));
  return format.format(names);
}
