import { parseDate } from './dates.js';
import { slots, toNumber } from './quantity.js';
import type { Figure, Value } from './types.js';
import type { Path } from './walk.js';
import { show, type Report } from './words.js';

type Kind = Figure['kind'];
type Field = 'unit' | 'scale' | 'of' | 'direction' | 'reading';

/** What each kind needs beyond its number. */
const needs: Record<Kind, Field[]> = {
  count: ['unit'],
  amount: ['unit'],
  share: ['scale', 'of'],
  change: ['scale', 'direction'],
  multiple: ['reading'],
  trend: ['direction'],
  duration: ['unit'],
  rank: ['unit'],
};

/** Fields that say nothing, or something false, of any other kind. */
const onlyOf: Partial<Record<Field, Kind[]>> = {
  scale: ['share', 'change'],
  direction: ['change', 'trend'],
  reading: ['multiple'],
};

const numbers = ['value', 'lower', 'upper'] as const;

/** The rules of BRIEFING.md, "Numbers": what a kind needs, and where its number stands. */
export function figureRules(figure: Figure, path: Path, report: Report): void {
  const { kind, qualifier, scale } = figure;
  for (const field of needs[kind]) {
    if (!figure[field]) report('kind-needs', [...path, field], `is missing: a ${kind} needs it`);
  }
  for (const field of ['scale', 'direction', 'reading', 'unit'] as const) {
    const fits = field === 'unit' ? kind !== 'trend' : onlyOf[field]!.includes(kind);
    if (figure[field] && !fits) report('kind-excess', [...path, field], `is not for a ${kind}: leave it out, or mend kind`);
  }
  if (kind === 'share' && scale === 'points') {
    report('scale', [...path, 'scale'], 'is points, which only a change has: use percent or fraction');
  }

  const needed = slots(figure);
  if ((kind === 'multiple' || kind === 'rank') && needed[0] !== 'value') {
    report('kind-needs', [...path, 'qualifier'], `is ${qualifier}, but a ${kind} needs a value: use exact, round or about`);
  }
  const missing = needed.filter((slot) => figure[slot] === undefined);
  const excess = numbers.filter((slot) => figure[slot] !== undefined && !needed.includes(slot));
  for (const slot of excess) {
    const mend = missing.length > 0 ? `rename it to ${missing.join(' and ')}, or mend qualifier` : 'leave it out';
    const but = kind === 'trend' ? 'a trend has no number' : `qualifier is ${qualifier}`;
    report('qualifier-slots', [...path, slot], `is ${show(figure[slot])} but ${but}: ${mend}`);
  }
  if (excess.length === 0) {
    for (const slot of missing) report('qualifier-slots', [...path, slot], `is missing: qualifier ${qualifier} needs it`);
  }

  for (const slot of [...numbers, 'base'] as const) {
    const value = figure[slot];
    if (value !== undefined) rangeRules(figure, value, [...path, slot], slot === 'base', report);
  }
  const { lower, upper, window } = figure;
  if (lower !== undefined && upper !== undefined && toNumber(lower) >= toNumber(upper)) {
    report('bounds-order', [...path, 'upper'], `is ${show(upper)}, not more than lower, ${show(lower)}: exchange or mend them`);
  }
  const [from, to] = [window?.from?.edtf, window?.to?.edtf].map((edtf) => edtf && parseDate(edtf));
  if (from && to && from.start > to.end) {
    report('date-order', [...path, 'window', 'to', 'edtf'], 'is before the window begins: exchange or mend them');
  }
}

function rangeRules({ kind, scale }: Figure, value: Value, path: Path, base: boolean, report: Report): void {
  const number = toNumber(value);
  const is = `is ${show(value)}`;
  if (scale === 'percent' && typeof value === 'string' && !base) {
    report('scale', path, `${is} but scale is percent: set scale to fraction`);
  } else if (number < 0 && kind !== 'amount' && !base) {
    report('range', path, `${is}; a ${kind} is never below zero${kind === 'change' ? ': direction says which way' : ''}`);
  } else if (kind === 'share' && number > (scale === 'fraction' ? 1 : 100)) {
    report('range', path, `${is}, more than the whole: mend it, or scale`);
  } else if (kind === 'rank' && !(number >= 1 && Number.isInteger(number))) {
    report('range', path, `${is}; a rank is a whole number from 1`);
  }
}
