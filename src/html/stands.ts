import type { SaidWhen } from '../language/said.js';
import type { Stands } from './read.js';

/** Notes that the page's own words stand for a block; an id may be a name that every object has. */
export function stand(stands: Stands, id: string, block: string, words: string): void {
  if (!Object.hasOwn(stands, id)) stands[id] = {};
  stands[id]![block] = words;
}

/** Blocks that repeat on the page, by the list that holds them. */
const lists: Record<string, string> = { note: 'notes', edit: 'edits', actor: 'actors' };

/**
 * What a fact says, with the page's own words where those stand; a block that an editor took out is not said.
 * @param said Of one fact, by the names of `Said*`.
 * @param stands The page's words for it, by block (`Stands`).
 */
export function withStands<T extends object>(said: T, stands: Record<string, string> | undefined): T {
  if (!stands) return said;
  const words = { ...said } as Record<string, unknown> & { when?: SaidWhen; original?: { text: string } };
  for (const [block, text] of Object.entries(stands)) {
    const whenField = { words: 'words', external: 'external', whenNote: 'note' }[block];
    if (block in lists) words[lists[block]!] = text ? text.split('\n') : [];
    else if (whenField && words.when) {
      words.when = { ...words.when, [whenField]: text || undefined };
      if (block === 'words') words.when.datetime = undefined;
    } else if (block === 'original')
      words.original = text && words.original ? { ...words.original, text } : undefined;
    else words[block] = text;
  }
  return words as T;
}
