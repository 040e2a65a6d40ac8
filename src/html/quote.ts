import type { Quote } from '../briefing/types.js';
import { sayQuote } from '../language/index.js';
import { quoteSize } from './size.js';
import { attribution, block, foreign, lines, passages, small, type Writing } from './writing.js';

/** A quote in paragraphs: lead-in, the words in their marks, the original, who said it, what was edited, source. */
export function quoteLines(quote: Quote, writing: Writing): string {
  const said = sayQuote(quote, writing.facts, writing.language);
  return lines(
    block('p', 'leadIn', said.leadIn),
    block('p', 'text', said.text, {
      'data-size': quoteSize(said.text),
      ...(said.attribution && foreign(quote.lang, writing)),
    }),
    said.original ? block('p', 'original', said.original.text, foreign(said.original.lang, writing)) : '',
    attribution(said.attribution),
    small('translation', said.translation),
    ...said.edits.map((edit) => small('edit', edit)),
    passages(quote, writing),
  );
}
