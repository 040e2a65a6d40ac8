import { endsOf } from '../briefing/ends.js';
import type { Briefing, Figure, Value } from '../briefing/types.js';
import { sayAmount, type Amount } from './amount.js';
import { attributionOf } from './attribution.js';
import { sayRetraction } from './correction.js';
import type { Key } from './en.js';
import type { Language } from './registry.js';
import type { SaidFigure } from './said.js';
import { capital, endsSentence, term } from './term.js';
import { sayAsOf, sayWhen } from './when.js';

/**
 * What a figure says: never more than is known, and its qualifier as near to the number as the source has it.
 * @param facts A briefing or excerpt that holds the figure's speaker and sources.
 * @param language Of the facts.
 */
export function sayFigure(figure: Figure, facts: Briefing, language: Language): SaidFigure {
  const { label, of } = figure;
  const retracted = sayRetraction(figure.id, facts, language);
  if (retracted) return { label, amount: retracted, quantity: retracted, attribution: '', notes: [] };
  const said = sayAmount(figure, language);
  const window = windowOf(figure, said.quantity, facts, language);
  const whole = of && language.known ? term(language, 'of', { words: of.words }) : of?.words;
  const denominator =
    whole && !of!.defined && language.known
      ? term(language, 'of-undefined', { of: whole, words: of!.words })
      : whole;
  return {
    label,
    ...said,
    window,
    of: denominator,
    attribution: attributionOf(figure.saidBy, figure.attribution, figure.cites, facts, language),
    notes: notesOf(figure, said.amount, facts, language),
    drawn: drawn(figure, language),
  };
}

/** "Plots: 43 plots since March 2017": the whole of a figure but for who said it and what is not known. */
export function stateFigure({ label, quantity, of, window }: SaidFigure, language: Language): string {
  const words = [quantity, of, window].reduce((a, b) =>
    a && b ? term(language, 'beside', { a, b }) : (a ?? b),
  );
  return term(language, 'labelled', { label, words });
}

/**
 * A figure in sentences, for those who do not see it, the same in every output: who said what, how it is drawn (where
 * `drawn` is given), what is not known.
 */
export function describeFigure(said: SaidFigure, language: Language): string {
  const { attribution: source, drawn, notes } = said;
  const what = stateFigure(said, language);
  const who = !source
    ? what
    : language.known
      ? term(language, 'according-to', { what, source })
      : `${what} (${source})`;
  return [who, drawn, ...notes]
    .map((words) => words && sentence(words, language))
    .filter(Boolean)
    .join(' ')
    .replaceAll('。 ', '。');
}

/** The window in its source's words; with its ends as known from elsewhere, marked as such. */
function windowOf(
  { window }: Figure,
  quantity: string,
  facts: Briefing,
  language: Language,
): string | undefined {
  // A round figure may be nothing but its window ("a decade ago"): it is not said twice.
  if (!window || quantity.includes(window.words)) return undefined;
  const external = [window.from, window.to]
    .flatMap((when) => (when && sayWhen(when, facts, language).external) || [])
    .join(' – ');
  return external ? term(language, 'external', { words: window.words, external }) : window.words;
}

function notesOf(figure: Figure, amount: string, facts: Briefing, language: Language): string[] {
  const { kind, caveats = [], derived, asOf, reading, asWritten } = figure;
  const notes: string[] = [];
  if (language.known) {
    if (kind === 'change' && figure.base === undefined) notes.push(term(language, 'no-base'));
    if (kind === 'multiple' && !asWritten.includes(amount))
      notes.push(term(language, 'in-words', { words: asWritten }));
    if (reading === 'unclear') notes.push(term(language, 'unclear'));
    const ends = fromTo(figure, language);
    if (ends) notes.push(ends);
    else if (figure.base !== undefined)
      notes.push(term(language, 'base', { n: sayEnd(figure, figure.base, language).quantity }));
    if (derived) notes.push(term(language, 'calculation', { how: derived.how }));
  } else if (derived) notes.push(derived.how);
  if (asOf) notes.push(sayAsOf(facts, language, asOf));
  return [...notes, ...caveats];
}

/** "From 40 to 44; a difference of 4 (our calculation)". */
function fromTo(figure: Figure, language: Language): string | undefined {
  const ends = endsOf(figure);
  if (!ends) return undefined;
  const say = (value: Value): string => sayEnd(figure, value, language).quantity;
  const ours = (value: number): string =>
    ends.rounded ? term(language, 'rounded', { n: say(value) }) : say(value);
  return ends.derived === 'after'
    ? term(language, 'from-to', { n: say(ends.before), m: ours(ends.after) })
    : term(language, 'from-to-by', {
        n: say(ends.before),
        m: say(ends.after),
        by: ours(Math.abs(ends.difference)),
      });
}

/** One end of a figure, as an amount: of its unit, or of per cents where it changes by points. */
export function sayEnd(figure: Figure, value: Value, language: Language): Amount {
  const as =
    figure.scale === 'points'
      ? ({ kind: 'share', scale: 'percent' } as const)
      : ({ kind: 'amount' } as const);
  return sayAmount({ ...figure, ...as, qualifier: 'exact', value }, language, true);
}

/** How a figure's mark looks, from the figure alone; empty where none may be drawn (BRIEFING.md's table). */
function drawn(figure: Figure, language: Language): string {
  const { kind, qualifier, value, scale, unit, direction, reading } = figure;
  if (!language.known || kind === 'duration' || kind === 'rank' || reading === 'unclear') return '';
  if (kind === 'amount' && /less-than|at-most/.test(qualifier) && !(Number(figure.upper) <= 0)) return '';
  let key: Key = /more-than|at-least|just-over/.test(qualifier)
    ? 'drawn-open'
    : /about|round/.test(qualifier)
      ? 'drawn-about'
      : 'drawn-bound';
  if (kind === 'multiple') key = 'drawn-blocks';
  else if (endsOf(figure)) key = 'drawn-before-after';
  else if (kind === 'change' || kind === 'trend') key = `drawn-${direction ?? 'flat'}`;
  else if (qualifier === 'exact') {
    if (kind === 'share') key = scale === 'percent' && Number.isInteger(value) ? 'drawn-cells' : 'drawn-part';
    else if (kind === 'count' && Number.isInteger(value) && Number(value) > 0 && Number(value) <= 100)
      key = 'drawn-units';
    else return '';
  }
  return term(language, key, { n: value, unit: unit?.one ?? unit?.other });
}

/** A note as a sentence of its own. */
function sentence(note: string, language: Language): string {
  const words = capital(note, language);
  return endsSentence(words) ? words : term(language, 'sentence', { words });
}
