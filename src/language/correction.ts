import { groupBy } from '../briefing/group.js';
import { findFact, retractionOf } from '../briefing/references.js';
import type { Briefing, Correction, Figure, Value } from '../briefing/types.js';
import { sayAmount } from './amount.js';
import { sayValue } from './numbers.js';
import { inMarks } from './quotation.js';
import type { Language } from './registry.js';
import { term } from './term.js';
import { sayEdtf } from './when.js';

/** Fields whose values are codes or ids: the note says what changed. */
const coded =
  /(^|\.)(id|kind|qualifier|scale|direction|reading|series|breakdown|saidBy|speaker|basis|certainty|form|source|actor|lang|respondsTo)$/;

/**
 * What is told of the corrections of some facts: of what was corrected together a line for each that says what it was.
 */
export function sayCorrections(facts: Briefing, language: Language): string[] {
  const together = groupBy(facts.corrections ?? [], ({ target, kind, at, note }) =>
    [target, kind, at, note].join(),
  );
  return [...together.values()].flatMap((corrections) => {
    // Of a number and the words it was taken from, the number says what it was; a qualifier cannot.
    const hasNumber = corrections.some(({ field }) => /^(value|lower|upper|base)$/.test(field));
    const telling = corrections.filter(
      (each) => wasOf(each, facts, language) !== undefined && !(hasNumber && each.field === 'asWritten'),
    );
    const told = telling.length > 0 ? telling : corrections.slice(0, 1);
    return [...new Set(told.map((each) => sayCorrection(each, facts, language)))];
  });
}

/** "Retracted 3 March 2026": what is said in the place of a fact that was withdrawn; undefined where it stands. */
export function sayRetraction(id: string, facts: Briefing, language: Language): string | undefined {
  const retraction = retractionOf(facts, id);
  return retraction && term(language, 'retraction', { date: sayEdtf(retraction.at, language) });
}

/**
 * "Corrected 3 March 2026 · Late-stage plots: was 43 plots. …": when, of what (beside other facts), what it was (where
 * words can say it), and the note.
 */
export function sayCorrection(correction: Correction, facts: Briefing, language: Language): string {
  const { kind, at, note, target } = correction;
  const when = term(language, kind, { date: sayEdtf(at, language) });
  const name = nameOf(target, facts);
  const head = name ? `${when} · ${name}` : when;
  const was = kind === 'retraction' ? undefined : wasOf(correction, facts, language);
  return term(language, was === undefined ? 'was-not-said' : 'was', { head, was, note });
}

/** Of an event its title, of a figure its label; nothing of what is retracted, nor where only one fact can be meant. */
function nameOf(target: string, facts: Briefing): string | undefined {
  const { figures, quotes, events } = facts;
  const fact = figures.length + quotes.length + events.length > 1 ? findFact(facts, target) : undefined;
  if (!fact || retractionOf(facts, target)) return undefined;
  return 'title' in fact ? fact.title : 'label' in fact ? fact.label : undefined;
}

/** Another number of the figure is one of the same thing: its unit was never corrected, and it is no change or rank. */
const isWhole = ({ id, kind }: Figure, { corrections = [] }: Briefing): boolean =>
  /^(count|amount|share|duration)$/.test(kind) &&
  !corrections.some(({ target, field }) => target === id && /^(unit|scale|kind)\b/.test(field));

function wasOf({ field, target, was }: Correction, facts: Briefing, language: Language): string | undefined {
  const fact = findFact(facts, target);
  // The words of a date, a window or a denominator; the noun of a unit.
  const words =
    (was as { words?: unknown; other?: unknown } | undefined)?.words ??
    (was as { other?: unknown })?.other ??
    was;
  if (
    typeof words === 'number' ||
    (/^(value|lower|upper|base)$/.test(field) && /^\d+\/\d+$/.test(String(words)))
  ) {
    const value = words as Value;
    const whole = fact && 'unit' in fact && isWhole(fact, facts) ? fact : undefined;
    return whole && language.known
      ? sayAmount({ ...whole, value, qualifier: 'exact', asWritten: '' }, language).quantity
      : sayValue(value, language);
  }
  if (typeof words !== 'string' || coded.test(field)) return undefined;
  if (/(^|\.)edtf$/.test(field)) return sayEdtf(words, language);
  return inMarks(words, fact && 'lang' in fact ? fact.lang : facts.lang);
}
