import { parseDate } from '../briefing/dates.js';
import type { Briefing, When } from '../briefing/types.js';
import { outlets } from './attribution.js';
import { sayDate } from './dates.js';
import type { Language } from './registry.js';
import type { SaidWhen } from './said.js';
import { term } from './term.js';

/** A date as its source words it, with what is known from elsewhere marked as such, and no day that nobody gave. */
export function sayWhen(when: When, facts: Briefing, language: Language): SaidWhen {
  const { words, edtf, basis, external, note } = when;
  const said: SaidWhen = { words };
  if (external) {
    const what = sayEdtf(external.edtf, language);
    said.external = term(language, 'according-to', {
      what,
      source: outlets(external.cites, facts, language),
    });
  }
  const datetime = edtf && parseDate(edtf)?.datetime;
  if (datetime) said.datetime = datetime;
  if (note) said.note = note;
  else if (basis === 'inferred' && language.known) said.note = term(language, 'date-inferred');
  return said;
}

/**
 * "As of Tuesday (8 October 2024, according to Reuters)".
 * @param when When something of the facts was true; all of them where none is given.
 */
export function sayAsOf(facts: Briefing, language: Language, when = facts.asOf): string {
  const { words, external } = sayWhen(when, facts, language);
  return term(language, 'as-of', {
    when: external ? term(language, 'external', { words, external }) : words,
  });
}

/** An EDTF string in words; as it stands where it is none. */
export function sayEdtf(edtf: string, language: Language): string {
  const span = parseDate(edtf);
  return span ? sayDate(span, language) : edtf;
}
