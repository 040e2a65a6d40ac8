/** Proposes a cite for some words: the shortest passage, with as much before or after it as tells it from others. */
import { fold } from '../briefing/fold.js';
import type { Cite } from '../briefing/types.js';
import { nearestWords } from './near.js';
import { rawText, type RawText } from './raw.js';

export interface Proposal {
  cite: Cite;
  /** Where the passage stands in the text as given. */
  start: number;
  end: number;
}

export interface Finding {
  /** One for each place where the words stand, the first twenty; a person picks the one that is meant. */
  proposals: Proposal[];
  /** In how many places they stand. */
  times: number;
  /** Where they stand nowhere: the words of the text that are nearest to them. */
  near?: string;
}

/**
 * Where some words stand in a source, each place as a cite that stands there exactly once.
 * Words in another case are found too: the cite then has the source's own.
 * @param source The id of the source in the briefing.
 */
export function findCites(text: string | RawText, words: string, source: string): Finding {
  const given = typeof text === 'string' ? rawText(text) : text;
  const wanted = fold(words).trim();
  if (!wanted) return { proposals: [], times: 0 };
  let places = placesOf(given.folded, wanted);
  if (places.length === 0) places = placesOf(lower(given.folded), lower(wanted));
  const times = places.length;
  // Nobody reads on; and each is told from all the others.
  const proposals = places.slice(0, 20).map((at) => citeAt(given, at, at + wanted.length, source));
  return { proposals, times, ...(times === 0 && { near: nearestWords(wanted, given.folded) }) };
}

/** The cite of one place in the folded text. */
export function citeAt(text: RawText, start: number, end: number, source: string): Proposal {
  const [rawStart, rawEnd] = text.rawSpan(start, end);
  const { prefix, suffix } = around(text.folded, start, end);
  const cite: Cite = { source, exact: spoken(text, start, end) };
  if (prefix < start) cite.prefix = spoken(text, prefix, start);
  if (suffix > end) cite.suffix = spoken(text, end, suffix);
  return { cite, start: rawStart, end: rawEnd };
}

/** The text as its source writes it, quotation marks and all, but on one line and without what nobody sees. */
function spoken({ raw, folded, rawSpan }: RawText, start: number, end: number): string {
  const own = raw
    .slice(...rawSpan(start, end))
    .normalize()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu, '')
    .replace(/\s+/g, ' ');
  return fold(own) === folded.slice(start, end) ? own : folded.slice(start, end);
}

/** Letters in lower case one by one, so that every place stays where it is. */
const lower = (text: string): string =>
  text.replace(/\p{Lu}/gu, (letter) => (letter.toLowerCase().length === 1 ? letter.toLowerCase() : letter));

/** Where words stand whole; where they never do, where they stand as part of others. */
function placesOf(folded: string, words: string): number[] {
  const places: number[] = [];
  for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1)) places.push(at);
  const letter = /[\p{L}\p{N}]/u;
  const joined = (a: string | undefined, b: string | undefined) =>
    letter.test(a ?? ' ') && letter.test(b ?? ' ');
  const whole = places.filter(
    (at) =>
      !joined(folded[at - 1], folded[at]) &&
      !joined(folded[at + words.length - 1], folded[at + words.length]),
  );
  return whole.length > 0 ? whole : places;
}

/** The fewest words before, or else after, that make the passage stand once. */
function around(folded: string, start: number, end: number): { prefix: number; suffix: number } {
  const once = (from: number, to: number): boolean => {
    const passage = folded.slice(from, to);
    const first = folded.indexOf(passage);
    return folded.indexOf(passage, first + 1) < 0;
  };
  let [prefix, suffix] = [start, end];
  while (!once(prefix, suffix) && (prefix > 0 || suffix < folded.length)) {
    const [before, after] = [wordBefore(folded, prefix), wordAfter(folded, suffix)];
    if (before < prefix && once(before, end)) return { prefix: before, suffix: end };
    if (after > suffix && once(start, after)) return { prefix: start, suffix: after };
    [prefix, suffix] = [before, after];
  }
  return { prefix, suffix };
}

/** The start of the word before a place; space alone is no word, and a cite's prefix may not be that. */
function wordBefore(folded: string, at: number): number {
  let start = at;
  while (start > 0 && folded[start - 1] === ' ') start--;
  while (start > 0 && folded[start - 1] !== ' ') start--;
  return start;
}

function wordAfter(folded: string, at: number): number {
  let end = at;
  while (end < folded.length && folded[end] === ' ') end++;
  while (end < folded.length && folded[end] !== ' ') end++;
  return end;
}
