/** Finding words in a source, exactly. */
import { fold } from '../briefing/fold.js';
import type { Cite } from '../briefing/types.js';
import { markQuotes } from './marks.js';
import { wordsOf, type Words } from './near.js';

/** A source's text, folded once. */
export interface SourceText {
  folded: string;
  /** The same, letter for letter, but with opening and closing quotation marks told apart. */
  marked: string;
  /** Whether it has quotation marks at all. */
  quotes: boolean;
  /** Where each word stands, so that many passages are found in a long text without reading it anew for each. */
  places: ReadonlyMap<string, readonly number[]>;
  /** Its words, to look for what was probably meant. */
  words(): Words;
}

/** Letters or digits that stand together. */
const run = /[\p{L}\p{M}\p{N}]+/gu;
/** Of scripts that part their words by spaces: nothing is glued to a word, so that a part of one is another word. */
const parted = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]`;
const partedWord = new RegExp(`^${parted}.*${parted}$|^${parted}$`, 'u');
const cut = new RegExp(`^(?:.*${parted}\\|${parted}|.*\\d\\|[.,]\\d|.*\\d[.,]\\|\\d)`, 'u');

export function sourceText(text: string): SourceText {
  const folded = fold(text);
  const marked = markQuotes(text);
  const places = new Map<string, number[]>();
  for (const { 0: word, index } of folded.matchAll(run)) {
    const known = places.get(word);
    if (known) known.push(index);
    else places.set(word, [index]);
  }
  let words: Words | undefined;
  const quotes = /["\ue000\ue001]/.test(marked);
  return { folded, marked, quotes, places, words: () => (words ??= wordsOf(folded)) };
}

/**
 * Where a passage stands in its source, prefix and suffix included: its first place, and whether it has another. It
 * stands there in whole words: “over 75” is nowhere in “over 750”.
 */
export function locate(source: SourceText, cite: Cite): { at: number; again: boolean } {
  const [prefix, exact, suffix] = [cite.prefix ?? '', cite.exact, cite.suffix ?? ''].map(fold);
  const whole = fold(`${cite.prefix ?? ''}${cite.exact}${cite.suffix ?? ''}`);
  const [first, second] = placesOf(source, whole, [!prefix, !suffix])
    .map((at) => at + prefix!.length)
    .filter((at) => !cutAt(source.folded, at) && !cutAt(source.folded, at + exact!.length));
  return { at: first ?? -1, again: second !== undefined };
}

/**
 * The places of a passage, two or three at most.
 * @param edges Whether it begins and ends with a whole word.
 */
function placesOf({ folded, places }: SourceText, passage: string, edges: [boolean, boolean]): number[] {
  // Its rarest whole word is looked up: a long text is not read anew for each of many passages.
  const whole = [...passage.matchAll(run)].filter(
    ({ 0: word, index }) =>
      (index > 0 || (edges[0] && partedWord.test(word))) &&
      (index + word.length < passage.length || (edges[1] && partedWord.test(word))),
  );
  const found: number[] = [];
  if (whole.length === 0) {
    for (let at = folded.indexOf(passage); at >= 0 && found.length < 3; at = folded.indexOf(passage, at + 1))
      found.push(at);
    return found;
  }
  const none: readonly number[] = [];
  let rarest = whole[0]!;
  const count = ({ 0: word }: RegExpExecArray): number => (places.get(word) ?? none).length;
  for (const word of whole) if (count(word) < count(rarest)) rarest = word;
  for (const at of places.get(rarest[0]) ?? none) {
    if (at >= rarest.index && folded.startsWith(passage, at - rarest.index)) found.push(at - rarest.index);
    if (found.length === 3) break;
  }
  return found;
}

/** Folded words without the punctuation at their edges: what belongs to the sentence around them is set aside. */
export function edgeless(text: string): string {
  return fold(text).replace(/^[\s"'.,;:،]+|[\s"'.,;:،]+$/g, '');
}

/** Where some words stand as whole words; -1 where they do not. */
export function wholeAt(text: string, words: string, from = 0): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!cutAt(text, at) && !cutAt(text, at + words.length)) return at;
  }
  return -1;
}

/** Whether a place lies within a number, or within a word of a script that glues nothing to its words. */
function cutAt(text: string, at: number): boolean {
  return (
    at > 0 && at < text.length && cut.test(`${text.slice(Math.max(0, at - 2), at)}|${text.slice(at, at + 2)}`)
  );
}
