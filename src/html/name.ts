import { isFigure, isQuote } from '../briefing/kinds.js';
import type { Briefing, Fact } from '../briefing/types.js';
import { sayRetraction } from '../language/correction.js';
import { quotation } from '../language/quotation.js';
import type { Language } from '../language/registry.js';
import type { Stands } from './read.js';

/** What tells one fact from another in a list: a figure's label, a quote's words, an event's title. */
export function nameOf(
  fact: Fact,
  { facts, stands, language }: { facts: Briefing; stands: Stands; language: Language },
): string {
  if (isFigure(fact)) return stands[fact.id]?.['label'] || fact.label;
  if (!isQuote(fact)) return stands[fact.id]?.['title'] || fact.title;
  const text =
    stands[fact.id]?.['text'] ||
    (sayRetraction(fact.id, facts, language) ?? quotation(fact.text, fact.lang, fact.form === 'fragment'));
  const words = text.split(' ');
  return words.length > 12 ? `${words.slice(0, 10).join(' ')} …` : text;
}
