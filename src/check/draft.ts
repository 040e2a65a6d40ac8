/** Every quoted span and every number of a source, as facts to fill in: what the text does not say stays absent. */
import { slots } from '../briefing/quantity.js';
import type { Cite, Figure } from '../briefing/types.js';
import { qualified } from './context.js';
import { citeAt } from './find.js';
import { usualMarks } from './marks.js';
import { readNumbers, type WrittenNumber } from './numbers.js';
import { rawText } from './raw.js';

/** Where in the source's text a piece stands. */
export type Span = [start: number, end: number];

export interface DraftFigure {
  asWritten: string;
  /** Where a word for it stands beside the number: “almost”, “more than”. */
  qualifier?: Figure['qualifier'];
  value?: number | string;
  lower?: number | string;
  upper?: number | string;
  scale?: 'percent' | 'fraction' | 'points';
  cites: [Cite];
  /** Fields that begin with `x-` are free in a briefing. */
  'x-at': Span;
}

export interface DraftQuote {
  text: string;
  cites: [Cite];
  'x-at': Span;
}

export interface Draft {
  figures: DraftFigure[];
  quotes: DraftQuote[];
}

/**
 * A skeleton, in the order of the text. Nothing is invented: no id, no label, no kind, no unit, no speaker.
 * @param source The id that the source has, or will have, in the briefing.
 */
export function draft(text: string, source: string): Draft {
  const given = rawText(text);
  const numbers = readNumbers(given.folded);
  const figures = numbers.flatMap((number, index): DraftFigure[] => {
    if (rangeOf(given.folded, numbers[index - 1], number)) return [];
    const { value, fraction, form } = number;
    const range = rangeOf(given.folded, number, numbers[index + 1]);
    const { qualifier, start, end } = range ??
      qualified(given.folded, number) ?? { ...number, qualifier: undefined };
    // "20kg" is one word.
    const letters = /^\p{L}*/u.exec(given.folded.slice(end, end + 20))![0].length;
    const piece = citeAt(given, start, end + letters, source);
    const last = range?.to.form ?? form;
    const scale = fraction ? 'fraction' : last === 'percent' || last === 'points' ? last : undefined;
    const slot = qualifier ? slots({ kind: 'count', qualifier })[0]! : 'value';
    return [
      {
        asWritten: piece.cite.exact,
        ...(qualifier && { qualifier }),
        [slot]: fraction ?? value,
        ...(range && { upper: range.to.fraction ?? range.to.value }),
        ...(scale && { scale }),
        cites: [piece.cite],
        'x-at': [piece.start, piece.end],
      },
    ];
  });
  const quotes = quotedSpans(text).map(([from, to]): DraftQuote => {
    const { cite, start, end } = citeAt(given, given.foldedAt(from), given.foldedAt(to), source);
    return { text: cite.exact, cites: [cite], 'x-at': [start, end] };
  });
  return { figures, quotes };
}

/** "Between 600 and 800", "5-10 per cent"; not "3-2", which may be a score. */
function rangeOf(folded: string, from: WrittenNumber | undefined, to: WrittenNumber | undefined) {
  if (!from || !to || from.value >= to.value || from.form !== to.form) return undefined;
  const joint = folded.slice(from.end, to.start);
  const [between] = /\bbetween $/i.exec(folded.slice(Math.max(0, from.start - 9), from.start)) ?? [''];
  const isMeasured = to.form || /\p{L}$|^\p{Sc}/u.test(folded.slice(to.start, to.end));
  if (between ? joint !== ' and ' : !isMeasured || !/^ ?[-–—] ?$/.test(joint)) return undefined;
  return { qualifier: 'between' as const, start: from.start - between.length, end: to.end, to };
}

/** What opens a span: a straight mark does where a word follows it and none comes before. */
const openers = /[“„«「]|(?<![\p{L}\p{N}])‘|(?<![\p{L}\p{N}.,;:!?])"(?=\S)/gu;
/** What closes a span that a mark opens. Single marks only where they are curly: a straight one is an apostrophe. */
const closers: Record<string, RegExp> = {
  '“': /[”“]/g,
  '„': /[“”]/g,
  '«': /»/g,
  '「': /」/g,
  '"': /"/g,
  '‘': /’(?![\p{L}\p{N}])/gu,
};

/**
 * Where a text is in quotation marks: the words between them, without the comma that belongs to the sentence around.
 * A span ends with its paragraph, as a speech that goes on in the next opens its marks anew there.
 */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let offset = 0;
  for (const paragraph of usualMarks(text).split(/(\n\s*\n)/)) {
    let from = 0;
    for (;;) {
      openers.lastIndex = from;
      const mark = openers.exec(paragraph);
      if (!mark) break;
      const start = mark.index + 1;
      const closer = closers[mark[0]]!;
      closer.lastIndex = start;
      const closed = closer.exec(paragraph);
      from = closed ? closed.index + (closed[0] === mark[0] && closed[0] !== '"' ? 0 : 1) : start;
      // An opened single mark that is never closed is an apostrophe in its wrong shape.
      if (!closed && mark[0] === '‘') continue;
      const words = paragraph.slice(start, closed?.index);
      const lead = words.length - words.trimStart().length;
      const length = words.trim().replace(/[,\s]+$/, '').length;
      if (length > 0) spans.push([offset + start + lead, offset + start + lead + length]);
      if (!closed) break;
    }
    offset += paragraph.length;
  }
  return spans;
}
