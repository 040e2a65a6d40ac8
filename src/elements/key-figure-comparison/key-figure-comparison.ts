import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Briefing, Figure } from '../../briefing/types.js';
import { compare, type Comparison } from '../../geometry/compare.js';
import { markOf } from '../../geometry/mark.js';
import { rank, type Sort } from '../../geometry/rank.js';
import { term } from '../../language/index.js';
import { StandfirstElement, type Shown } from '../base.js';
import { markStyles } from '../mark-styles.js';
import { references } from '../references.js';
import { notesList, sourceNote } from '../source-note.js';
import { family, foot } from '../styles.js';
import { card } from './card.js';
import { scale, type Line } from './scale.js';
import { styles } from './styles.js';
import { table } from './table.js';
import { sayRatio, sayRow, sortWords, type SaidRow } from './words.js';

/**
 * Figures compared where that is fair: a share with its whole, a multiple then and now, several on one scale from
 * zero. Where one scale would mislead it shows them apart and says why. A table stands behind every drawing.
 *
 * @csspart figure - One figure: a card, or a row of the scale.
 * @csspart drawing - The drawing of one figure.
 * @csspart refusal - Why the figures are not drawn on one scale.
 * @csspart ratio - The ratio in words.
 * @csspart table - The disclosure that holds the table.
 * @csspart notes - The caveats.
 * @csspart source - The foot with source, as-of date and passages.
 */
export class KeyFigureComparison extends StandfirstElement {
  static override styles = [family, foot, markStyles, styles];
  static override properties: PropertyDeclarations = {
    figure: { type: String },
    figures: { type: String },
    sort: { type: String },
    highlight: { type: String },
  };

  /** Id of the figure to show. */
  declare figure: string | undefined;
  /** Ids of the figures to compare, space-separated. */
  declare figures: string | undefined;
  /** Order on one scale: `given`, `ascending` or `descending`. Only what is known to be in order is ranked. */
  declare sort: Sort;
  /** Id of the figure to bring out. */
  declare highlight: string | undefined;

  constructor() {
    super();
    this.sort = 'given';
  }

  protected override readonly shows = 'figures';

  protected override ids(briefing: Briefing): string[] {
    return references(this.figure, this.figures) ?? briefing.figures.map((figure) => figure.id);
  }

  protected override renderFacts(shown: Shown): TemplateResult {
    const { facts, language } = shown;
    const given = shown.ids.flatMap((id) => facts.figures.find((figure) => figure.id === id) ?? []);
    const rows = given.map((figure) => sayRow(figure, shown));
    const comparison = compare(given);
    const separate = comparison.form === 'single' || comparison.form === 'cards';
    const drawn = rows.some(({ figure, edited, apart }) =>
      separate ? !edited && markOf(figure).form !== 'none' : !apart,
    );
    return html`<div class="embed" lang=${facts.lang} dir=${language.dir}>
      <figure class="comparison ${comparison.form}">${this.#body(comparison, rows, shown)}</figure>
      ${drawn ? table(rows, shown) : nothing} ${sourceNote(given, shown)}
    </div>`;
  }

  #body(comparison: Comparison, rows: SaidRow[], { language }: Shown): TemplateResult {
    if (comparison.form === 'single' || comparison.form === 'cards') {
      const refusal = comparison.form === 'cards' ? comparison.refusal : undefined;
      return html`<div class="set">
          ${rows.map((row) => card(row, language, row.figure.id === this.highlight))}
        </div>
        ${refusal ? html`<figcaption class="refusal small" part="refusal">${term(language, `refuse-${refusal.code}`)}</figcaption>` : nothing}`;
    }
    const apart = rows.some((row) => row.apart);
    const order = apart
      ? undefined
      : this.#order(
          comparison,
          rows.map((row) => row.figure),
        );
    const lines = comparison.rows.map((drawn, index): Line => {
      const row = rows[index]!;
      return row.apart ? { row } : { row, ...('bar' in drawn ? { bar: drawn.bar } : { mark: drawn.mark }) };
    });
    if (order) lines.sort((a, b) => order.indexOf(a.row.figure) - order.indexOf(b.row.figure));
    const sorted = sortWords(rows);
    const bars = comparison.form === 'bars' ? comparison : undefined;
    return html`${scale(lines, sorted, Boolean(bars?.whole), this.highlight, language)}
    ${
      bars?.ratio && !apart
        ? html`<p class="ratio" part="ratio">${sayRatio(bars.ratio, rows, sorted, language)}</p>`
        : nothing
    }
    ${this.#wantsOrder && !order ? html`<p class="small muted">${term(language, 'not-ranked')}</p>` : nothing}
    ${sorted.attribution ? html`<p class="small said">${sorted.attribution}</p>` : nothing}
    ${notesList(sorted.notes)}`;
  }

  get #wantsOrder(): boolean {
    return this.sort === 'ascending' || this.sort === 'descending';
  }

  /** The figures in the order asked for; undefined where none is asked for, or none is known. */
  #order(comparison: Comparison, figures: Figure[]): Figure[] | undefined {
    if (this.sort !== 'ascending' && this.sort !== 'descending') return undefined;
    // Of changes, the numbers are how much, and the bars where from and where to: neither order is the other.
    return comparison.form === 'before-after' && figures[0]?.kind === 'change'
      ? undefined
      : rank(figures, this.sort);
  }
}
