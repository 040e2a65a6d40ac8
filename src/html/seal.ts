import { fold } from '../briefing/fold.js';

/** What says something: letters with their signs, digits, points within numbers, currencies. Hosts change the rest. */
const bare = (words: string): string =>
  fold(words)
    .toLowerCase()
    .replace(/\(tm\)|™/g, '')
    .replace(/(?<=\d)×(?=\d)/g, 'x')
    .replace(/(?<!\d)[.,]|[.,](?!\d)|[^\p{L}\p{M}\p{N}\p{Sc}%.,]/gu, '');

/**
 * What each of some words comes to, in a few letters, apart by spaces: to tell whether an editor changed those that
 * stand for no field of a fact (the name of a source, a credit, a title).
 */
export const sealOf = (texts: readonly string[]): string => [...new Set(texts.map(mark))].join(' ');

/** Whether the words on a page are all among those that were written; some may have been taken out. */
export function holdsTo(seal: string, texts: readonly string[]): boolean {
  const known = new Set([...seal.split(' '), mark('')]);
  return texts.every((text) => known.has(mark(text)));
}

/** FNV-1a, shortened. */
function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of bare(text)) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(36).slice(-4);
}
