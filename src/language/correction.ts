import { findFact } from '../briefing/references.js';
import type { Briefing, Correction } from '../briefing/types.js';
import { sayValue } from './numbers.js';
import { inMarks } from './quotation.js';
import type { Language } from './registry.js';
import { term } from './term.js';
import { sayEdtf } from './when.js';

/** Fields whose values are codes or ids: the note says what changed. */
const coded =
  /(^|\.)(id|kind|qualifier|scale|direction|reading|series|saidBy|speaker|basis|certainty|form|source|actor|lang|respondsTo)$/;

/** "Corrected 3 March 2026: was 43. …": when, what it was (where words can say it), and the note. */
export function sayCorrection(correction: Correction, facts: Briefing, language: Language): string {
  const { kind, at, note } = correction;
  const head = term(language, kind, { date: sayEdtf(at, language) });
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
