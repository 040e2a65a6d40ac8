import type { Item } from '../told.js';

/** Words some of which may lead elsewhere, as one text of a form. */
export const inPieces = (
  { text, pieces = [text] }: Item['after'][number],
  plain: (words: string) => string,
  link: (words: string, url: string) => string,
): string =>
  pieces.map((piece) => (typeof piece === 'string' ? plain(piece) : link(piece.words, piece.url))).join('');
