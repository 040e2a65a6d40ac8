/** A text folded as the check folds it, with the way back: where each letter stands in the text as it was given. */
import { fold } from '../briefing/fold.js';

export interface RawText {
  raw: string;
  folded: string;
  /** Where a passage of the folded text stands in the text as given. */
  rawSpan(start: number, end: number): [start: number, end: number];
  /** Where a place of the text as given stands in the folded one. */
  foldedAt(raw: number): number;
}

const unseen = String.raw`\u00ad\u200b-\u200f\u2060\ufeff\ufe00-\ufe0f\u{e0100}-\u{e01ef}`;
/** What folds by itself, whatever stands around it: a letter with its marks, a syllable of Hangul, a run of white space. */
const cluster = new RegExp(
  String.raw`[\s${unseen}]*\s[\s${unseen}]*|[\u1100-\u11ff\uac00-\ud7ff](?:[\u1160-\u11ff${unseen}]|\p{M})*|[^](?:\p{M}|[${unseen}])*`,
  'gu',
);

export function rawText(raw: string): RawText {
  let folded = '';
  // Only where the two run apart is noted: a text of plain letters costs nothing.
  const marks: { folded: number; raw: number; foldedEnd: number; rawEnd: number }[] = [];
  for (const { 0: part, index } of raw.matchAll(cluster)) {
    const start = folded.length;
    folded += fold(part);
    if (folded.length - start !== part.length)
      marks.push({ folded: start, raw: index, foldedEnd: folded.length, rawEnd: index + part.length });
  }
  /** How many of the marks lie before a place of either text. */
  const before = (at: number, side: 'folded' | 'raw'): number => {
    let [low, high] = [0, marks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (marks[middle]![side] < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const back = (at: number, end: boolean): number => {
    let next = before(at, 'folded');
    // A start goes after what is folded away before it; an end stops before what is folded away after it.
    while (!end && marks[next]?.folded === at && marks[next]!.foldedEnd === at) next++;
    const mark = marks[next - 1];
    if (!mark) return at;
    return at < mark.foldedEnd ? (end ? mark.rawEnd : mark.raw) : mark.rawEnd + at - mark.foldedEnd;
  };
  const foldedAt = (at: number): number => {
    const mark = marks[before(at, 'raw') - 1];
    if (!mark) return at;
    return at < mark.rawEnd ? mark.folded : mark.foldedEnd + at - mark.rawEnd;
  };
  return { raw, folded, rawSpan: (start, end) => [back(start, false), back(end, true)], foldedAt };
}
