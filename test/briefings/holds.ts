/** What the tests of briefings ask of every fact: that it stands in the words it is said to stand in. */
import { readFileSync } from 'node:fs';
import { fold } from '../../src/briefing/fold.js';
import type { Briefing, Cite, Fact, When } from '../../src/briefing/types.js';

export const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

export const factsOf = (briefing: Briefing): Fact[] => [
  ...briefing.figures,
  ...briefing.quotes,
  ...briefing.events,
];

/**
 * Folded text without the punctuation at its edges. A quote keeps the full stop or question mark of a whole sentence;
 * a comma or stop that belongs to the sentence around it is not the speaker's and stays outside.
 */
export const edgeless = (text: string): string => fold(text).replace(/^[\s"'.,;:،]+|[\s"'.,;:،]+$/g, '');

/** Every object in a value, depth first. */
export function* objects(value: unknown): Generator<Record<string, unknown>> {
  if (!value || typeof value !== 'object') return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const inner of Object.values(value)) yield* objects(inner);
}

/** Cites that do not stand exactly once in their source. @param texts The sources' texts by source id. */
export function misplaced(briefing: Briefing, texts: Record<string, string>): string[] {
  const wrong: string[] = [];
  for (const object of objects(briefing)) {
    if (!('exact' in object)) continue;
    const { source, exact, prefix = '', suffix = '' } = object as unknown as Cite;
    const times = fold(texts[source] ?? '').split(fold(prefix + exact + suffix)).length - 1;
    if (times !== 1) wrong.push(`${source}: ${times} times "${exact}"`);
  }
  return wrong;
}

/** The source's own words in a fact: what a reader may expect to find in its passages. */
export function ownWords(fact: Fact): string[] {
  const words: (string | undefined)[] = [];
  const when = (date: When | undefined) => words.push(date?.words);
  if ('asWritten' in fact) {
    words.push(fact.asWritten, fact.window?.words, fact.of?.words);
    [fact.window?.from, fact.window?.to, fact.asOf].forEach(when);
  }
  if ('when' in fact) when(fact.when);
  return words.filter((word) => word !== undefined);
}

/**
 * Words of a fact that stand in none of the passages it cites.
 * @param outlets Attributions that are an outlet's own voice, which needs no passage.
 */
export function unproved(fact: Fact, outlets: string[]): string[] {
  const words = ownWords(fact);
  if (fact.attribution && !outlets.includes(fact.attribution)) words.push(fact.attribution);
  return words.filter((word) => !fact.cites.some(({ exact }) => fold(exact).includes(fold(word))));
}
