/** Finding words in a source: exactly, and, where they are not there, what was probably meant. */
import { fold } from '../briefing/fold.js';
import type { Cite } from '../briefing/types.js';

/** A source's text, folded once. */
export interface SourceText {
  folded: string;
  /** The same, letter for letter, but with opening and closing quotation marks told apart. */
  marked: string;
  /** Whether it has quotation marks at all. */
  quotes: boolean;
  /** Where each word stands, so that many passages are found in a long text without reading it anew for each. */
  places: ReadonlyMap<string, readonly number[]>;
}

const opening = '\ue000';
const closing = '\ue001';

export function sourceText(text: string): SourceText {
  const folded = fold(text);
  const marked = fold(text.replace(/[“„«]/g, opening).replace(/[”»]/g, closing));
  const places = new Map<string, number[]>();
  for (const { 0: word, index } of folded.matchAll(/\S+/g)) {
    const known = places.get(word);
    if (known) known.push(index);
    else places.set(word, [index]);
  }
  return { folded, marked, quotes: /["\ue000\ue001]/.test(marked), places };
}

/** Where a passage stands in its source, prefix and suffix included: its first place, and whether it has another. */
export function locate(source: SourceText, cite: Cite): { at: number; again: boolean } {
  const [first, second] = placesOf(source, fold(`${cite.prefix ?? ''}${cite.exact}${cite.suffix ?? ''}`));
  return {
    at: first === undefined ? -1 : first + fold(cite.prefix ?? '').length,
    again: second !== undefined,
  };
}

/** The first two places of a passage, which may begin and end within a word. */
function placesOf({ folded, places }: SourceText, passage: string): number[] {
  // Its rarest whole word is looked up; first and last may be parts of one.
  const inner = [...passage.matchAll(/(?<=\s)\S+(?=\s)/g)];
  if (inner.length === 0) {
    const first = folded.indexOf(passage);
    const second = first < 0 ? -1 : folded.indexOf(passage, first + 1);
    return [first, second].filter((at) => at >= 0);
  }
  let rarest: readonly number[] | undefined;
  let offset = 0;
  for (const { 0: word, index } of inner) {
    const at = places.get(word) ?? [];
    if (rarest && at.length >= rarest.length) continue;
    rarest = at;
    offset = index;
  }
  const found: number[] = [];
  for (const at of rarest!) {
    if (at >= offset && folded.startsWith(passage, at - offset)) found.push(at - offset);
    if (found.length === 2) break;
  }
  return found;
}

/** Whether a place in a source is within quotation marks: the nearest mark before it opens. */
export function inQuotationMarks({ marked }: SourceText, at: number): boolean {
  for (let index = at - 1; index >= 0; index--) {
    const mark = marked[index];
    if (mark === opening) return true;
    if (mark === closing) return false;
    // A straight mark opens where a word follows it and none comes before.
    if (mark === '"')
      return !/[\p{L}\p{N}.,;:!?]/u.test(marked[index - 1] ?? ' ') && /\S/.test(marked[index + 1] ?? ' ');
  }
  return false;
}

/** Folded words without the punctuation at their edges: what belongs to the sentence around them is set aside. */
export function edgeless(text: string): string {
  return fold(text).replace(/^[\s"'.,;:،]+|[\s"'.,;:،]+$/g, '');
}

/**
 * The words of a text that are nearest to some words that it does not hold; undefined where nothing is near.
 * The longest run of the words that does stand there is found, and the text given around it, as long as the words.
 */
export function nearestWords(words: string, folded: string): string | undefined {
  const wanted = fold(words).trim().split(' ');
  const lower = folded.toLowerCase();
  const least = Math.max(2, Math.ceil(wanted.length / 3));
  for (let length = wanted.length; length >= least; length--) {
    for (let start = 0; start + length <= wanted.length; start++) {
      const run = wanted.slice(start, start + length).join(' ');
      const at = lower.indexOf(run.toLowerCase());
      if (at < 0) continue;
      const before = lastWords(folded.slice(Math.max(0, at - 400), at), start);
      const after = firstWords(
        folded.slice(at + run.length, at + run.length + 400),
        wanted.length - start - length,
      );
      return `${before}${folded.slice(at, at + run.length)}${after}`.trim();
    }
  }
  return undefined;
}

const lastWords = (text: string, count: number): string =>
  count === 0 ? '' : (new RegExp(`(?:\\S+\\s+){0,${count}}\\S*$`).exec(text)?.[0] ?? '');

const firstWords = (text: string, count: number): string =>
  count === 0 ? '' : (new RegExp(`^\\S*(?:\\s+\\S+){0,${count}}`).exec(text)?.[0] ?? '');
