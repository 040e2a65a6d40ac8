import { findFact, retractionOf } from '../briefing/references.js';
import type { Briefing, Correction } from '../briefing/types.js';
import { sayValue } from './numbers.js';
import { inMarks } from './quotation.js';
import type { Language } from './registry.js';
import { term } from './term.js';
import { sayEdtf } from './when.js';

/** Fields whose values are codes or ids: the note says what changed. */
const coded =
  /(^|\.)(id|kind|qualifier|scale|direction|reading|series|breakdown|saidBy|speaker|basis|certainty|form|source|actor|lang|respondsTo)$/;

/** What is told of the corrections of some facts: one line for what was corrected together, with what it was. */
export function sayCorrections(facts: Briefing, language: Language): string[] {
  const lines = new Map<string, string>();
  for (const correction of facts.corrections ?? []) {
    const { target, kind, at, note } = correction;
    const key = [target, kind, at, note].join();
    const words = sayCorrection(correction, facts, language);
    // Of a number and its qualifier, the number says what it was, the qualifier cannot.
    if (words.length > (lines.get(key) ?? '').length) lines.set(key, words);
  }
  return [...lines.values()];
}

/** "Retracted 3 March 2026": what is said in the place of a fact that was withdrawn; undefined where it stands. */
export function sayRetraction(id: string, facts: Briefing, language: Language): string | undefined {
  const retraction = retractionOf(facts, id);
  return retraction && term(language, 'retraction', { date: sayEdtf(retraction.at, language) });
}

/** "Corrected 3 March 2026: was 43. …": when, of which event, what it was (where words can say it), and the note. */
export function sayCorrection(correction: Correction, facts: Briefing, language: Language): string {
  const { kind, at, note, target } = correction;
  const when = term(language, kind, { date: sayEdtf(at, language) });
  const retracted = retractionOf(facts, target);
  const event = retracted ? undefined : facts.events.find(({ id }) => id === target);
  const head = event ? term(language, 'external', { words: when, external: event.title }) : when;
  const was = kind === 'retraction' ? undefined : wasOf(correction, facts, language);
  return term(language, was === undefined ? 'was-not-said' : 'was', { head, was, note });
}

function wasOf({ field, target, was }: Correction, facts: Briefing, language: Language): string | undefined {
  const fact = findFact(facts, target);
  // The words of a date, a window or a denominator; the noun of a unit.
  const words =
    (was as { words?: unknown; other?: unknown } | undefined)?.words ??
    (was as { other?: unknown })?.other ??
    was;
  if (typeof words === 'number') return sayValue(words, language);
  if (typeof words !== 'string' || coded.test(field)) return undefined;
  if (/^\d+\/\d+$/.test(words)) return sayValue(words, language);
  if (/(^|\.)edtf$/.test(field)) return sayEdtf(words, language);
  return inMarks(words, fact && 'lang' in fact ? fact.lang : facts.lang);
}
