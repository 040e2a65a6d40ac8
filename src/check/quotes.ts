/** Whether a quote is what its passage says, word for word. */
import type { Quote } from '../briefing/types.js';
import { edgeless } from './passages.js';

/** The pieces of a quote that must stand in one passage, in order: what the desk put in or left out parts them. */
export function piecesOf({ text, edits }: Quote): string[] {
  const ours = (edits ?? []).filter(
    ({ by, kind }) => by === 'desk' && (kind === 'ellipsis' || kind === 'bracket'),
  );
  let pieces = [text];
  for (const { at } of ours) pieces = pieces.flatMap((piece) => piece.split(at));
  return pieces.map(edgeless).filter((piece) => piece !== '');
}

/** Where the first of some pieces stands in a folded text that holds them all, whole and in order; -1 where it does not. */
export function placeOf(pieces: readonly string[], folded: string): number {
  let from = 0;
  let first = -1;
  for (const piece of pieces) {
    const at = wordAt(folded, piece, from);
    if (at < 0) return -1;
    if (first < 0) first = at;
    from = at + piece.length;
  }
  return first;
}

/** Where some words stand as whole words. */
function wordAt(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + words.length] ?? ' ';
    if (!/[\p{L}\d]/u.test(before) && !/[\p{L}\d]/u.test(after)) return at;
  }
  return -1;
}
