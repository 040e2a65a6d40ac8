import { parseDate } from './dates.js';
import { slots, toNumber } from './quantity.js';
import { show } from './show.js';
import type { Briefing, Figure, Value } from './types.js';
import type { Path } from './walk.js';
import type { Report } from './words.js';

type Field = 'unit' | 'scale' | 'of' | 'direction' | 'reading';

/** What each kind needs beyond its number. */
const needs: Record<Figure['kind'], Field[]> = {
  count: ['unit'],
  amount: ['unit'],
  share: ['scale', 'of'],
  change: ['scale', 'direction'],
  multiple: ['reading'],
  trend: ['direction'],
  duration: ['unit'],
  rank: ['unit'],
};

const numbers = ['value', 'lower', 'upper'] as const;

/** Each figure has what its kind and qualifier need, and nothing that contradicts them. */
export function figuresHold(briefing: Briefing, report: Report): void {
  briefing.figures.forEach((figure, index) => figureRules(figure, ['figures', index], report));
}

/** The rules of BRIEFING.md, "Numbers": what a kind needs, and where its number stands. */
export function figureRules(figure: Figure, path: Path, report: Report): void {
  const { kind, qualifier, scale, lower, upper, window } = figure;
  const one = `${kind === 'amount' ? 'an' : 'a'} ${kind}`;
  const at = (code: string, field: keyof Figure, what: string) => report(code, [...path, field], what);
  for (const field of needs[kind]) {
    if (!figure[field]) at('kind-needs', field, `is missing: ${one} needs it`);
  }
  for (const field of ['scale', 'direction', 'reading', 'unit'] as const) {
    // A unit may stand with every number; the others say nothing, or something false, of a kind that does not need them.
    if (figure[field] && !needs[kind].includes(field) && (field !== 'unit' || kind === 'trend')) {
      at('kind-excess', field, `is not for ${one}: leave it out, or mend kind`);
    }
  }
  if (kind === 'share' && scale === 'points')
    at('scale', 'scale', 'is points, only for a change: use percent or fraction');

  const needed = slots(figure);
  if (kind === 'rank' && needed[0] !== 'value') {
    at('kind-needs', 'qualifier', `is ${qualifier}, but a rank needs value: use exact, round or about`);
  }
  const missing = needed.filter((slot) => figure[slot] === undefined);
  const excess = numbers.filter((slot) => figure[slot] !== undefined && !needed.includes(slot));
  for (const slot of excess) {
    const but = kind === 'trend' ? 'a trend has no number' : `qualifier is ${qualifier}`;
    const mend =
      missing.length > 0 ? `rename it to ${missing.join(' and ')}, or mend qualifier` : 'leave it out';
    at('qualifier-slots', slot, `is ${show(figure[slot])} but ${but}: ${mend}`);
  }
  if (excess.length === 0) {
    for (const slot of missing) at('qualifier-slots', slot, `is missing: qualifier ${qualifier} needs it`);
  }
  for (const slot of numbers) {
    const value = figure[slot];
    const wrong = value !== undefined && (misfit(figure, value) ?? emptied(figure, value, slot));
    if (wrong) at('range', slot, `is ${show(value)}; ${wrong}`);
  }
  if (lower !== undefined && upper !== undefined && toNumber(lower) >= toNumber(upper)) {
    at('bounds-order', 'upper', `is ${show(upper)}, not above lower: exchange or mend them`);
  }
  const [from, to] = [window?.from, window?.to].map((when) => when?.edtf && parseDate(when.edtf));
  if (from && to && from.start >= to.end) {
    report('date-order', [...path, 'window', 'to', 'edtf'], 'is before from: exchange or mend them');
  }
}

/** What is wrong with a number for its kind and scale, and the mend. */
function misfit({ kind, scale }: Figure, value: Value): string | undefined {
  const number = toNumber(value);
  if (scale === 'percent' && typeof value === 'string') return 'set scale to fraction';
  if (number < 0 && kind !== 'amount') return `a ${kind} is never below zero`;
  if (kind === 'share' && number > (scale === 'fraction' ? 1 : 100))
    return 'a share is never above its whole';
  if (kind === 'rank' && !(number > 0 && Number.isInteger(number))) return 'a rank is a whole number from 1';
  return undefined;
}

/** What is wrong with a bound that leaves no number its kind could have, and the mend. */
function emptied({ kind, scale, qualifier }: Figure, value: Value, slot: string): string | undefined {
  const number = toNumber(value);
  const whole = kind === 'share' && number === (scale === 'fraction' ? 1 : 100);
  const nothing =
    slot === 'upper'
      ? number === 0 && kind !== 'amount' && /less-than|almost/.test(qualifier)
      : slot === 'lower' && whole && /more-than|just-over/.test(qualifier);
  return nothing
    ? `a ${kind} is never ${slot === 'upper' ? 'below zero' : 'above its whole'}, so ${qualifier} leaves it no number: mend it, or set qualifier to exact and rename ${slot} to value`
    : undefined;
}
