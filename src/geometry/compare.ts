import { scaleLinear } from 'd3-scale';
import { endsOf, type Ends } from '../briefing/ends.js';
import type { Figure } from '../briefing/types.js';
import { barOf, extent, inset, type Bar, type End } from './bar.js';
import { unfair, type RefusalCode } from './fair.js';
import { markOf, placeEnds, type BeforeAfterMark, type Mark } from './mark.js';
import { boundsOn, ratioOf, type Ratio } from './rank.js';

/** Why figures are not drawn on one scale, and the ids of those that show it. */
export interface Refusal {
  code: RefusalCode;
  figures: string[];
}

export interface BarRow {
  figure: Figure;
  bar: Bar;
}

export interface BeforeAfterRow {
  figure: Figure;
  mark: BeforeAfterMark;
}

/**
 * How figures are shown together: one by its own mark, several on one scale that starts at zero, or as separate cards
 * with the reason. Rows in the order given. `whole`: the track is the whole, 0 to 100 %.
 */
export type Comparison =
  | { form: 'single'; figure: Figure; mark: Mark }
  | { form: 'bars'; whole: boolean; rows: BarRow[]; ratio?: Ratio }
  | { form: 'before-after'; rows: BeforeAfterRow[] }
  | { form: 'cards'; figures: readonly Figure[]; refusal?: Refusal };

/** The one fair form for some figures, from their data alone. Cards without a refusal where there are none. */
export function compare(figures: readonly Figure[]): Comparison {
  const [first, ...others] = figures;
  if (!first) return { form: 'cards', figures };
  if (others.length === 0) return { form: 'single', figure: first, mark: markOf(first) };
  const refuse = (code: RefusalCode, ...which: Figure[]): Comparison => {
    return { form: 'cards', figures, refusal: { code, figures: which.map(({ id }) => id) } };
  };

  for (const [index, a] of figures.entries()) {
    for (const b of figures.slice(index + 1)) {
      const code = unfair(a, b);
      if (code) return refuse(code, a, b);
    }
  }
  if (first.kind === 'trend' || first.kind === 'duration' || first.kind === 'rank')
    return refuse('nothing', ...figures);
  const ends = figures.map(endsOf);
  if (ends.every((end) => end !== undefined)) return beforeAfter(figures, ends);
  if (first.kind === 'change' || first.kind === 'multiple') {
    return refuse('base', ...figures.filter((_, index) => !ends[index]));
  }
  return bars(figures, refuse);
}

function beforeAfter(figures: readonly Figure[], ends: Ends[]): Comparison {
  const numbers = ends.flatMap(({ before, after }) => [before, after]);
  const at = scaleLinear(extent(numbers), [0, 1]);
  const rows = figures.map((figure, index): BeforeAfterRow => {
    return { figure, mark: { form: 'before-after', ...placeEnds(ends[index]!, at) } };
  });
  return { form: 'before-after', rows };
}

function bars(
  figures: readonly Figure[],
  refuse: (code: RefusalCode, ...which: Figure[]) => Comparison,
): Comparison {
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
    if (!bar || (whole && (lower < 0 || lower > 1 || upper > 1))) return refuse('bound', figure);
    rows.push({ figure, bar });
  }
  const ratio = ratioOf(figures);
  return { form: 'bars', whole, rows, ...(ratio && { ratio }) };
}
