import { scaleLinear } from 'd3-scale';
import { endsOf } from '../briefing/ends.js';
import type { Figure } from '../briefing/types.js';
import { barOf, extent, inset, type Bar, type End } from './bar.js';
import { unfair, type RefusalCode } from './fair.js';
import { markOf, placeEnds, type BeforeAfterMark, type Mark } from './mark.js';
import { partsOf, type Part, type Sum } from './parts.js';
import { boundsOn, ratioOf, type Ratio } from './rank.js';

/** Why figures are not drawn on one scale, and the ids of those that show it. */
interface Refusal {
  code: RefusalCode;
  figures: string[];
}

interface BarRow {
  figure: Figure;
  bar: Bar;
}

interface UnitsRow {
  figure: Figure;
  count: number;
}

interface BeforeAfterRow {
  figure: Figure;
  mark: BeforeAfterMark;
}

/**
 * How figures are shown together: one by its own mark, several on one scale that starts at zero, or as separate cards
 * with the reason. Rows in the order given. `whole`: the track is the whole, 0 to 100 %. `open`: they are parts of a
 * whole, and not drawn as such since not all are exact.
 */
export type Comparison =
  | { form: 'single'; figure: Figure; mark: Mark }
  | { form: 'parts'; parts: Part[]; sum: Sum; ratio?: Ratio }
  | { form: 'units'; rows: UnitsRow[]; most: number; ratio?: Ratio }
  | { form: 'bars' | 'dots'; whole: boolean; rows: BarRow[]; open?: boolean; ratio?: Ratio }
  | { form: 'before-after'; rows: BeforeAfterRow[] }
  | { form: 'cards'; figures: readonly Figure[]; refusal?: Refusal };

/** More marks than these in a row are no longer counted at a glance, nor do they fit in the narrowest slot. */
const mostMarks = 20;

/** More parts than these are not told apart by their shade. */
const mostParts = 6;

/**
 * The one fair form for some figures, from their data alone: the first rule that applies. Cards without a refusal where
 * there are none.
 */
export function compare(figures: readonly Figure[]): Comparison {
  const [first, ...others] = figures;
  if (!first) return { form: 'cards', figures };
  if (others.length === 0) return { form: 'single', figure: first, mark: markOf(first) };
  for (const rule of rules) {
    const comparison = rule(figures);
    if (comparison) return comparison;
  }
  return bars(figures);
}

type Rule = (figures: readonly Figure[]) => Comparison | undefined;

/** In this order; what none of them takes is drawn as bars. */
const rules: readonly Rule[] = [incomparable, undrawable, beforeAfter, baseless, parts, units];

const refuse = (code: RefusalCode, figures: readonly Figure[], which = figures): Comparison => {
  return { form: 'cards', figures, refusal: { code, figures: which.map(({ id }) => id) } };
};

/** Any two that may not share a scale keep all of them apart. */
function incomparable(figures: readonly Figure[]): Comparison | undefined {
  for (const [index, a] of figures.entries()) {
    for (const b of figures.slice(index + 1)) {
      const code = unfair(a, b);
      if (code) return refuse(code, figures, [a, b]);
    }
  }
  return undefined;
}

/** Trends, lengths of time and ranks are said, never drawn. */
function undrawable(figures: readonly Figure[]): Comparison | undefined {
  return /trend|duration|rank/.test(figures[0]!.kind) ? refuse('nothing', figures) : undefined;
}

/** Both ends of each, where each states where it started. */
function beforeAfter(figures: readonly Figure[]): Comparison | undefined {
  const ends = figures.flatMap((figure) => endsOf(figure) ?? []);
  if (ends.length < figures.length) return undefined;
  const at = scaleLinear(extent(ends.flatMap(({ before, after }) => [before, after])), [0, 1]);
  const rows = figures.map((figure, index): BeforeAfterRow => {
    return { figure, mark: { form: 'before-after', ...placeEnds(ends[index]!, at) } };
  });
  return { form: 'before-after', rows };
}

/** Changes and multiples each start from a number of their own: without it they measure nothing together. */
function baseless(figures: readonly Figure[]): Comparison | undefined {
  return /change|multiple/.test(figures[0]!.kind)
    ? refuse(
        'base',
        figures,
        figures.filter((figure) => !endsOf(figure)),
      )
    : undefined;
}

/** A declared breakdown into a few exact numbers is one whole and its parts. */
function parts(figures: readonly Figure[]): Comparison | undefined {
  const found = partsOf(figures);
  if (found === 'sum') return refuse('sum', figures);
  if (!found || found === 'open' || found.parts.length > mostParts) return undefined;
  const ratio = ratioOf(found.parts.map(({ figure }) => figure));
  return { form: 'parts', ...found, ...(ratio && { ratio }) };
}

/** A few things each, all counted: one mark for each of them. */
function units(figures: readonly Figure[]): Comparison | undefined {
  const counted = figures.every(
    ({ kind, qualifier, value }) =>
      kind === 'count' &&
      qualifier === 'exact' &&
      Number.isInteger(value) &&
      Number(value) >= 0 &&
      Number(value) <= mostMarks,
  );
  const rows = figures.map((figure): UnitsRow => ({ figure, count: Number(figure.value) }));
  const most = Math.max(...rows.map(({ count }) => count));
  if (!counted || most === 0) return undefined;
  const ratio = ratioOf(figures);
  return { form: 'units', rows, most, ...(ratio && { ratio }) };
}

/**
 * Bars from zero. Where any number is an estimate with two sides, points and lines on the same scale: what lies within
 * the end of a bar is taken for likelier than what lies just beyond it (Newman and Scholl 2012; Correll and Gleicher
 * 2014).
 */
function bars(figures: readonly Figure[]): Comparison {
  const whole = figures[0]!.kind === 'share';
  const bounds = figures.map((figure) => boundsOn(figure) ?? { lowerIncluded: false, upperIncluded: false });
  const domain = whole ? ([0, 1] as const) : extent(bounds.flatMap(({ lower, upper }) => [lower, upper]));
  const draw = (range: Iterable<number>): (Bar | undefined)[] => {
    const at = scaleLinear(domain, range);
    return figures.map((figure, index) => barOf(figure, bounds[index]!, at));
  };
  let drawn = draw([0, 1]);
  if (!whole)
    drawn = draw(
      inset(
        drawn.map((bar): End | undefined => bar?.end),
        domain,
      ),
    );
  const rows: BarRow[] = [];
  for (const [index, figure] of figures.entries()) {
    const bar = drawn[index];
    const { lower = 0, upper = 0 } = bounds[index]!;
    // An amount that may lie below nothing, and is only known to lie below a number above it.
    if (!bar && upper > 0) return refuse('floor', figures, [figure]);
    if (!bar || (whole && (lower < 0 || lower > 1 || upper > 1))) return refuse('bound', figures, [figure]);
    rows.push({ figure, bar });
  }
  const ratio = ratioOf(figures);
  return {
    form: figures.some(({ qualifier }) => /about|round|between/.test(qualifier)) ? 'dots' : 'bars',
    whole,
    rows,
    ...(partsOf(figures) === 'open' && { open: true }),
    ...(ratio && { ratio }),
  };
}
