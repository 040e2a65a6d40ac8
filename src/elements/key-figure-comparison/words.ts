import { html, type TemplateResult } from 'lit';
import { endsOf } from '../../briefing/ends.js';
import { groupBy } from '../../briefing/group.js';
import type { Ratio } from '../../geometry/rank.js';
import { capital, sayEnd, sayUnit, term, type Language } from '../../language/index.js';
import { listed, pluralForm } from '../../language/numbers.js';
import { fill } from '../../language/term.js';
import type { SaidRow } from '../said-row.js';

/** What figures may be grouped by: words that all of a group say. */
export type Group = 'speaker' | 'unit' | 'window' | 'whole';

/** Figures by what they have in common, by its words, in the order given; all in one group where none is asked for. */
export function grouped(
  rows: readonly SaidRow[],
  by: Group | undefined,
  language: Language,
): Map<string, SaidRow[]> {
  const others = term(language, 'others');
  const nameOf = ({ figure, attribution, window, of }: SaidRow): string | undefined =>
    by === 'speaker'
      ? attribution
      : by === 'unit'
        ? figure.unit?.other
        : by === 'window'
          ? window
          : by === 'whole'
            ? of
            : undefined;
  return groupBy(rows, (row) => nameOf(row) || others);
}

/** Words of figures on one scale: what all of them say stands once above, what sets one apart stands in its row. */
export interface Sorted {
  label?: string;
  unit?: string;
  of?: string;
  window?: string;
  attribution?: string;
  notes: string[];
  /** What a row is called: its label, or its window where the label is that of all. */
  name: (row: SaidRow) => string;
}

export function sortWords(rows: readonly SaidRow[], language: Language): Sorted {
  const common = (key: 'label' | 'of' | 'window' | 'attribution'): string | undefined => {
    const words = rows[0]?.[key];
    return rows.every((row) => row[key] === words) ? words : undefined;
  };
  const label = common('label');
  const window = common('window');
  const [first] = rows;
  return {
    label,
    // Said once for all, so in the plural.
    unit: first && rows.some(({ unit }) => unit) ? sayUnit(first.figure, language) : undefined,
    of: common('of'),
    window,
    attribution: common('attribution'),
    notes: (first?.notes ?? []).filter((note) => rows.every(({ notes }) => notes.includes(note))),
    name: (row) => (label !== undefined && window === undefined && row.window) || row.label,
  };
}

/** "In 2024: three times as many as in 2021 (our calculation)". */
export function sayRatio(
  ratio: Ratio,
  rows: readonly SaidRow[],
  { name }: Sorted,
  language: Language,
): string | undefined {
  // Of one thing at several times, the times are what is compared.
  const times = new Set(rows.map(({ window }) => window));
  const apart = !times.has(undefined) && times.size === rows.length;
  const called = (id: string): string => {
    const row = rows.find(({ figure }) => figure.id === id)!;
    return apart ? row.window! : name(row);
  };
  const so =
    listed('times', ratio.times, language) ??
    fill(pluralForm('n-times', ratio.times, language), { n: ratio.times }, language);
  const n = ratio.qualifier === 'exact' ? so : term(language, ratio.qualifier, { n: so });
  // Of two that are called the same nobody could tell which is the greater.
  if (called(ratio.greatest) === called(ratio.least)) return undefined;
  const key = rows[0]?.figure.kind === 'count' ? 'ratio-count' : 'ratio-amount';
  return capital(
    term(language, key, { greatest: called(ratio.greatest), least: called(ratio.least), n }),
    language,
  );
}

/** Both ends of a change and the difference, in the figure's own unit; what was calculated and rounded says so. */
export function sayEnds(
  { figure, edited }: SaidRow,
  language: Language,
): Record<EndName, string> | undefined {
  const ends = edited ? undefined : endsOf(figure);
  if (!ends) return undefined;
  const say = (name: EndName): string => {
    // A change by points is from per cents to per cents.
    const n = sayEnd(figure, ends[name], language).amount;
    return ends.rounded && (name === ends.derived || name === 'difference')
      ? term(language, 'rounded', { n })
      : n;
  };
  return { before: say('before'), after: say('after'), difference: say('difference') };
}

type EndName = 'before' | 'after' | 'difference';

/** The name of a row, and under it what its words say that the others' do not. */
export function extras(row: SaidRow, sorted: Sorted): TemplateResult {
  const name = sorted.name(row);
  const apart = (['of', 'window', 'attribution'] as const)
    // A name may hold its window; one that begins with "MI5" does not say who says so.
    .filter((key) => row[key] && sorted[key] !== row[key])
    .filter((key) => (key === 'attribution' ? name !== row[key] : !name.includes(row[key]!)))
    .map((key) => row[key]!);
  return html`<span class="called">${name}</span>
    ${apart.map((words) => html`<span class="apart small muted">${words}</span>`)}`;
}
