/** Whether words stand between quotation marks in their source. */
import { fold } from '../briefing/fold.js';

const opening = '\ue000';
const closing = '\ue001';

/** A text, letter for letter, with „these“, »these« and ”these” marks as others write them: “such”, «such», "such". */
export function usualMarks(text: string): string {
  let usual = text.replace(/(„[^“”]*)“/g, '$1”');
  if (/(?:^|[\s(])»[\p{L}\p{N}]/u.test(usual)) {
    const both = usual.includes('«');
    usual = usual.replace(/[«»]/g, (mark) => (!both ? '"' : mark === '»' ? '«' : '»'));
  }
  return /[“„]/.test(usual) ? usual : usual.replaceAll('”', '"');
}

/** What stands in ‘single marks’ that are curly; in double ones they are a part of what is quoted. */
const single = /[“«][^“«”»]*[”»]|(?<!\p{L})‘((?:[^‘’“”]|’(?=\p{L})|“[^“”]*”)*)’(?!\p{L})/gu;

/** A text as it folds, letter for letter, but with opening and closing quotation marks told apart. */
export const markQuotes = (text: string): string =>
  fold(
    usualMarks(text)
      .replace(single, (whole, words?: string) => (words === undefined ? whole : opening + words + closing))
      .replace(/[“„«「]/g, opening)
      .replace(/[”»」]/g, closing),
  );

const letter = /[\p{L}\p{N}.,;:!?]/u;
/** A straight mark opens where a word follows it and none comes before. */
const opens = (text: string, at: number): boolean =>
  !letter.test(text[at - 1] ?? ' ') && /\S/.test(text[at + 1] ?? ' ');

/**
 * Whether some words of a marked text are quoted: the nearest mark before them opens, and none that was opened before
 * them closes among them.
 */
export function isQuoted(marked: string, start: number, end: number): boolean {
  return beginsQuoted(marked, start) && !closesWithin(marked, start, end);
}

function beginsQuoted(marked: string, start: number): boolean {
  // Single marks are apostrophes too, so they count only right before the words.
  if (/(?:^|[\s(])'$/.test(marked.slice(Math.max(0, start - 2), start))) return true;
  for (let index = start - 1; index >= 0; index--) {
    const mark = marked[index];
    if (mark === opening) return true;
    if (mark === closing) return false;
    if (mark === '"') return opens(marked, index);
  }
  return false;
}

function closesWithin(marked: string, start: number, end: number): boolean {
  let depth = 0;
  for (let index = start; index < end; index++) {
    const mark = marked[index];
    if (mark === opening || (mark === '"' && opens(marked, index))) depth++;
    else if ((mark === closing || mark === '"') && depth-- === 0) return true;
  }
  return false;
}
