import { groupBy } from '../briefing/group.js';
import { isFigure } from '../briefing/kinds.js';
import { slots, toNumber } from '../briefing/quantity.js';
import { findFact, retractionOf } from '../briefing/references.js';
import { withField } from '../briefing/revisions.js';
import type { Briefing, Correction, Figure, Value } from '../briefing/types.js';
import { sayAmount } from './amount.js';
import { sayValue } from './numbers.js';
import { inMarks } from './quotation.js';
import type { Language } from './registry.js';
import { endsSentence, fill, term } from './term.js';
import { sayEdtf } from './when.js';

/** Fields whose values are codes or ids: the note says what changed. */
const coded =
  /(^|\.)(id|kind|qualifier|scale|direction|reading|series|breakdown|saidBy|speaker|basis|certainty|form|source|actor|lang|respondsTo)$/;
/** Fields that a figure's number is said by. */
const ofNumber = /^(asWritten|kind|qualifier|value|lower|upper|scale|unit|direction|reading)\b/;

/**
 * What is told of the corrections of some facts: of what was corrected together a line for each that says what it was.
 */
export function sayCorrections(facts: Briefing, language: Language): string[] {
  const together = groupBy(facts.corrections ?? [], ({ target, kind, at, note }) =>
    [target, kind, at, note].join(),
  );
  return [...together.values()].flatMap((corrections) => {
    const has = (fields: RegExp): boolean => corrections.some(({ field }) => fields.test(field));
    // Of a number or a date and the words that it was taken from, one says what it was.
    const beside = ({ field }: Correction): boolean =>
      field === 'asWritten'
        ? has(/^(value|lower|upper|base)$/)
        : /^\w+(\.(from|to))?\.edtf$/.test(field) &&
          has(new RegExp(`^${field.split('.')[0]}(\\.(\\w+\\.)?words)?$`));
    const telling = corrections.filter((each) => wasOf(each, facts, language) !== undefined && !beside(each));
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
 * "Corrected 3 March 2026 · Late-stage plots: was at least 43 plots. …": when, of what (beside other facts), what it was
 * (where words can say it), and the note.
 */
export function sayCorrection(correction: Correction, facts: Briefing, language: Language): string {
  const { kind, at, note, target } = correction;
  const when = term(language, kind, { date: sayEdtf(at, language) });
  const name = nameOf(target, facts);
  const head = name ? `${when} · ${name}` : when;
  const was = kind === 'retraction' ? undefined : wasOf(correction, facts, language);
  const pattern = language.words[was === undefined ? 'was-not-said' : 'was'];
  // Words that end their sentence themselves need no second full stop.
  const one = endsSentence(was ?? head) ? pattern.replace(/\}[.。।]/, '}') : pattern;
  return fill(one, { head, was, note }, language);
}

/** Of a figure its label, of an event that was not retracted its title; nothing where only one fact can be meant. */
function nameOf(target: string, facts: Briefing): string | undefined {
  const { figures, quotes, events } = facts;
  const fact = figures.length + quotes.length + events.length > 1 ? findFact(facts, target) : undefined;
  if (!fact) return undefined;
  if ('label' in fact) return fact.label;
  return 'title' in fact && !retractionOf(facts, target) ? fact.title : undefined;
}

function wasOf(correction: Correction, facts: Briefing, language: Language): string | undefined {
  const { field, target, was } = correction;
  const fact = findFact(facts, target);
  const former =
    fact && isFigure(fact) && ofNumber.test(field) && formerly(fact, correction, facts, language);
  if (former) return former;
  // The words of a date, a window or a denominator; the noun of a unit.
  const words =
    (was as { words?: unknown; other?: unknown } | undefined)?.words ??
    (was as { other?: unknown })?.other ??
    was;
  if (
    typeof words === 'number' ||
    (/^(value|lower|upper|base)$/.test(field) && /^\d+\/\d+$/.test(String(words)))
  )
    return sayValue(words as Value, language);
  if (typeof words !== 'string' || coded.test(field)) return undefined;
  if (/(^|\.)edtf$/.test(field)) return sayEdtf(words, language);
  return inMarks(words, fact && 'lang' in fact ? fact.lang : facts.lang);
}

/**
 * The whole of a number as it was: its qualifier, both its ends and its unit, for one of them alone would say something
 * else. Undefined where it is said as before, or cannot be said.
 */
function formerly(
  figure: Figure,
  correction: Correction,
  { corrections = [] }: Briefing,
  language: Language,
): string | undefined {
  const known = corrections.includes(correction) ? corrections : [...corrections, correction];
  const own = known.filter(({ target }) => target === figure.id);
  let from = own.indexOf(correction);
  let to = from;
  // What was corrected at one moment, each field once, was never told in part.
  const fields = new Set([correction.field]);
  const belongs = (other: Correction | undefined): boolean =>
    other?.at === correction.at && !fields.has(other.field) && Boolean(fields.add(other.field));
  while (belongs(own[from - 1])) from--;
  while (belongs(own[to + 1])) to++;
  try {
    const [before, after] = [from, to + 1].map((start) =>
      own.slice(start).reduceRight((later, { field, was }) => withField(later, field, was), figure),
    ) as [Figure, Figure];
    if (slots(before).some((slot) => !Number.isFinite(toNumber(before[slot]!)))) return undefined;
    const { quantity } = sayAmount(before, language);
    return quantity === sayAmount(after, language).quantity ? undefined : quantity;
  } catch {
    return undefined; // What corrections say of the past need not be whole.
  }
}
