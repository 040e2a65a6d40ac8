import { citesOf, isFigure, isQuote } from '../briefing/kinds.js';
import { findSource } from '../briefing/references.js';
import type { Briefing, Fact } from '../briefing/types.js';
import {
  sayAsOf,
  sayCite,
  sayEvent,
  sayFigure,
  sayQuote,
  stateEvent,
  stateFigure,
  type Language,
} from '../language/index.js';
import type { Stands } from './read.js';
import { withStands } from './stands.js';

/**
 * One fact as plain text that can stand alone elsewhere, line by line: what it says, who said it, what is not known,
 * where it stands, as of when, and its address. The page's own words, where those stand.
 * @param url Address of the fact; left out where it is empty.
 */
export function shareText(fact: Fact, facts: Briefing, stands: Stands, language: Language, url = ''): string {
  const sources = new Set(
    citesOf(fact).map((cite) =>
      findSource(facts, cite.source) ? sayCite(cite, facts, language).source : '',
    ),
  );
  const asOf = stands[facts.id]?.['asOf'] ?? sayAsOf(facts, language);
  return [...wordsOf(fact, facts, stands, language), ...sources, asOf, url].filter(Boolean).join('\n');
}

function wordsOf(fact: Fact, facts: Briefing, stands: Stands, language: Language): (string | undefined)[] {
  const page = stands[fact.id];
  const said = (words: string | undefined): string | undefined => words && `— ${words}`;
  if (isFigure(fact)) {
    const figure = withStands(sayFigure(fact, facts, language), page);
    return [stateFigure(figure, language), said(figure.attribution), ...figure.notes];
  }
  if (isQuote(fact)) {
    const { leadIn, text, attribution, translation, original, edits } = withStands(
      sayQuote(fact, facts, language),
      page,
    );
    return [
      [leadIn, text].filter(Boolean).join(' '),
      said(attribution),
      translation,
      original?.text,
      ...edits,
    ];
  }
  const event = withStands(sayEvent(fact, facts, language), page);
  const { when, certainty, kind, place, summary, attribution } = event;
  return [
    stateEvent(event, language),
    [certainty, kind, place].filter(Boolean).join(' · '),
    summary,
    when.note,
    said(attribution),
  ];
}
