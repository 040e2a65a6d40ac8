/** Whether a quote is what its passage says, word for word. */
import type { Quote } from '../briefing/types.js';
import { edgeless, wholeAt } from './passages.js';

/** The pieces of a quote that must stand in one passage, in order: what the desk put in or left out parts them. */
export function piecesOf({ text, edits }: Quote): string[] {
  const ours = (edits ?? []).filter(
    ({ by, kind }) => by === 'desk' && (kind === 'ellipsis' || kind === 'bracket'),
  );
  let pieces = [text];
  for (const { at } of ours) pieces = pieces.flatMap((piece) => piece.split(at));
  return pieces.map(edgeless).filter((piece) => piece !== '');
}

/** Where each of some pieces stands in a folded text that holds them all, whole and in order; none where it does not. */
export function placesOf(pieces: readonly string[], folded: string): number[] {
  const places: number[] = [];
  let from = 0;
  for (const piece of pieces) {
    const at = wholeAt(folded, piece, from);
    if (at < 0) return [];
    places.push(at);
    from = at + piece.length;
  }
  return places;
}

/** Marks in the words that tell of a change, where no edit of the quote says whose it is. */
export function unmarkedEdits({ text, edits = [] }: Quote): string[] {
  return [...text.matchAll(/…|\.{3}|\[[^\]]*\]/g)]
    .map(([mark]) => mark)
    .filter((mark) => !edits.some(({ at }) => at.includes(mark) || mark.includes(at)));
}
