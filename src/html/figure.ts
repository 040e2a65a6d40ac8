import type { Fact, Figure } from '../briefing/types.js';
import { sayFigure } from '../language/index.js';
import { escapeText, tag } from './escape.js';
import { sizeOf } from './size.js';
import { attribution, block, lines, passages, small, type Writing } from './writing.js';

/** A figure in paragraphs: what it is, the number with its qualifier, window, denominator, who said it, caveats, source. */
export function figureLines(figure: Figure, writing: Writing): string {
  const said = sayFigure(figure, writing.facts, writing.language);
  return lines(
    block('p', 'label', said.label),
    tag('p', { 'data-b': 'quantity' }, strong(said.quantity, said.amount)),
    block('p', 'of', said.of),
    block('p', 'window', said.window),
    attribution(said.attribution),
    ...said.notes.map((note) => small('note', note)),
    passages(figure, writing),
  );
}

/** The quantity with its amount in bold: qualifier and number at one weight, never the number alone. */
export function strong(quantity: string, amount: string): string {
  const [before, ...after] = quantity.split(amount);
  if (!amount || after.length !== 1) return tag('strong', {}, escapeText(quantity));
  return (
    escapeText(before!) +
    tag('strong', { 'data-size': sizeOf(amount) }, escapeText(amount)) +
    escapeText(after[0]!)
  );
}

/** The attribute that carries a fact; `data-figure`, `data-quote` or `data-event`. */
export const factAttribute = (kind: 'figure' | 'quote' | 'event', fact: Fact): Record<string, string> => ({
  [`data-${kind}`]: JSON.stringify(fact),
});
