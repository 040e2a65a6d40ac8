/** Where the links of an event stand: in its summary where their words do, else under it. */
import type { Link } from './types.js';

/** Words, or words that are a link. */
export type Piece = string | Link;

/** Each line of a text is a paragraph of it. */
export const paragraphsOf = (text: string): string[] => text.split(/\r?\n/).filter((line) => line.trim());

/** @returns Each paragraph of a text in pieces, and the links whose words stand in none. */
export function linked(text = '', links: readonly Link[] = []): { paragraphs: Piece[][]; beside: Link[] } {
  const paragraphs = paragraphsOf(text).map((paragraph): Piece[] => [paragraph]);
  // The longest first: "harbour board" has no place left once "board" has taken its own.
  const byLength = [...links].sort((a, b) => b.words.length - a.words.length);
  const within = new Set(byLength.filter((link) => paragraphs.some((pieces) => place(link, pieces))));
  return { paragraphs, beside: links.filter((link) => !within.has(link)) };
}

/** Sets a link into pieces where its words stand first. @returns Whether they do. */
function place(link: Link, pieces: Piece[]): boolean {
  for (const [index, piece] of pieces.entries()) {
    const at = typeof piece === 'string' ? startOf(link.words, piece) : -1;
    if (at < 0) continue;
    const [before, after] = [(piece as string).slice(0, at), (piece as string).slice(at + link.words.length)];
    pieces.splice(index, 1, ...[before, link, after].filter(Boolean));
    return true;
  }
  return false;
}

/** Two signs of one word, or number; of scripts that set no space between words and what belongs to them, nobody knows. */
const inWord =
  /^(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}])[\p{L}\p{M}\p{N}]){2}$/u;

/** Where some words stand in a text and begin and end no other word; -1 where they do not. */
function startOf(words: string, text: string): number {
  const isCut = (at: number): boolean => inWord.test(text.slice(at - 1, at + 1));
  let at = text.indexOf(words);
  while (at >= 0 && ((at > 0 && isCut(at)) || isCut(at + words.length))) at = text.indexOf(words, at + 1);
  return at;
}
