import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Problem } from '../../briefing/problem.js';
import type { Briefing } from '../../briefing/types.js';
import { compare, type Comparison } from '../../geometry/compare.js';
import { markOf } from '../../geometry/mark.js';
import { rank, type Sort } from '../../geometry/rank.js';
import { capital, term, type Language } from '../../language/index.js';
import { StandfirstElement } from '../base.js';
import type { Shown } from '../shown.js';
import { error } from '../choose.js';
import { sizeOf } from '../amount.js';
import { markStyles } from '../mark-styles.js';
import { heading } from '../heading.js';
import { references } from '../references.js';
import { sayRow, type SaidRow } from '../said-row.js';
import { saidBy } from '../said-by.js';
import { notesList, sourceNote } from '../source-note.js';
import { family, foot } from '../styles.js';
import { card } from './card.js';
import { partsBar } from './parts.js';
import { scale, type Scale } from './scale.js';
import { styles } from './styles.js';
import { table } from './table.js';
import { grouped, sayRatio, sortWords, type Group } from './words.js';

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
    group: { type: String },
  };

  static override choices = {
    sort: 'given ascending descending',
    group: 'speaker unit window whole',
  };

  /** Id of the figure to show. */
  declare figure: string | undefined;
  /** Ids of the figures to compare, space-separated. */
  declare figures: string | undefined;
  /** Order on one scale: `given`, `ascending` or `descending`. Only what is known to be in order is ranked. */
  declare sort: Sort;
  /** Id of the figure to bring out. */
  declare highlight: string | undefined;
  /** Compares within groups: figures of one `speaker`, `unit`, `window` or `whole` together. */
  declare group: Group | undefined;

  constructor() {
    super();
    this.sort = 'given';
  }

  protected override readonly shows = 'figures';

  protected override ids(briefing: Briefing): string[] {
    return references(this.figure, this.figures) ?? briefing.figures.map((figure) => figure.id);
  }

  protected override strange(): Problem[] {
    const { highlight, shown } = this;
    if (!highlight || !shown || shown.ids.includes(highlight)) return super.strange();
    const message = `highlight="${highlight}" is none of the figures shown: use one of ${shown.ids.join(', ')}`;
    return [...super.strange(), { ...error('attribute', message), level: 'warning' }];
  }

  protected override renderFacts(shown: Shown): TemplateResult {
    const { facts, language } = shown;
    const given = shown.ids.flatMap((id) => facts.figures.find((figure) => figure.id === id) ?? []);
    const rows = given.map((figure) => sayRow(figure, shown));
    const groups = [...grouped(rows, this.group, language)].map(([name, members]) => ({
      name,
      members,
      // What no longer stands sets no scale, and no sum is made of it.
      comparison: compare(members.filter(({ edited }) => !edited).map(({ figure }) => figure)),
    }));
    const drawn = groups.some(({ members, comparison }) =>
      members.some(({ figure, edited, apart }) =>
        isSeparate(comparison) ? !edited && markOf(figure).form !== 'none' : !apart,
      ),
    );
    return html`<div class="embed" lang=${facts.lang} dir=${language.dir}>
      ${groups.map(
        ({ name, members, comparison }) =>
          html`${groups.length > 1 ? heading(this.headingLevel, name, 'group') : nothing}
          ${this.#comparison(comparison, members, language, name)}`,
      )}
      ${drawn ? table(rows, shown) : nothing} ${sourceNote(given, shown)}
    </div>`;
  }

  #comparison(comparison: Comparison, rows: SaidRow[], language: Language, group: string): TemplateResult {
    return html`<figure class="comparison ${comparison.form}">
      ${
        isSeparate(comparison)
          ? this.#cards(comparison, rows, language)
          : this.#scale(comparison, rows, language, group)
      }
    </figure>`;
  }

  #cards(comparison: Comparison, rows: SaidRow[], language: Language): TemplateResult {
    const refusal = comparison.form === 'cards' ? comparison.refusal : undefined;
    const size = sizeOfRows(rows);
    return html`<div class="set">
        ${rows.map((row) => card(row, language, size, row.figure.id === this.highlight))}
      </div>
      ${refusal ? html`<figcaption class="refusal small" part="refusal">${term(language, `refuse-${refusal.code}`)}</figcaption>` : nothing}`;
  }

  #scale(comparison: Parted | Scale, rows: SaidRow[], language: Language, group: string): TemplateResult {
    const apart = rows.some((row) => row.apart);
    const order = apart ? undefined : this.#order(comparison, rows);
    const sorted = sortWords(rows, language);
    const { label, unit, of, window, attribution, notes } = sorted;
    // What the group's heading says is not said again.
    const head = [unit, of, window].filter((words) => words && words !== group);
    const known = rows.some(({ figure }) => figure.id === this.highlight);
    const stress = (id: string): string =>
      known ? (id === this.highlight ? 'is-highlighted' : 'is-quiet') : '';
    const ratio =
      'ratio' in comparison && comparison.ratio && !apart
        ? sayRatio(comparison.ratio, rows, sorted, language)
        : undefined;
    return html`<figcaption>
        ${label ? html`<p class="label">${label}</p>` : nothing}
        ${head.length > 0 ? html`<p class="small ${label ? 'muted' : 'heading'}">${capital(head.join(' · '), language)}</p>` : nothing}
      </figcaption>
      ${
        comparison.form !== 'parts'
          ? scale(comparison, order ?? rows, sorted, stress, language)
          : apart
            ? // A part that an editor reworded fits the others no more.
              html`<div class="set">${rows.map((row) => card(row, language, sizeOfRows(rows)))}</div>`
            : partsBar(comparison, order ?? rows, sorted, stress, language)
      }
      ${ratio ? html`<p class="ratio" part="ratio">${ratio}</p>` : nothing}
      ${'open' in comparison ? html`<p class="small muted" part="refusal">${term(language, 'refuse-open')}</p>` : nothing}
      ${this.#wantsOrder && !order ? html`<p class="small muted">${term(language, 'not-ranked')}</p>` : nothing}
      ${attribution ? html`<p class="small said">${saidBy(rows[0]!.figure, attribution, language)}</p>` : nothing}
      ${notesList(notes)}`;
  }

  get #wantsOrder(): boolean {
    return this.sort === 'ascending' || this.sort === 'descending';
  }

  /** The rows in the order asked for; undefined where none is asked for, or none is known. */
  #order({ form }: Comparison, rows: readonly SaidRow[]): SaidRow[] | undefined {
    if (this.sort !== 'ascending' && this.sort !== 'descending') return undefined;
    // Of changes, the numbers are how much, and the bars where from and where to: neither order is the other.
    if (form === 'before-after' && rows[0]?.figure.kind === 'change') return undefined;
    const ranked = rank(
      rows.map(({ figure }) => figure),
      this.sort,
    );
    return ranked?.map((figure) => rows.find((row) => row.figure === figure)!);
  }
}

type Parted = Extract<Comparison, { form: 'parts' }>;

type Separate = Extract<Comparison, { form: 'single' | 'cards' }>;

const isSeparate = (comparison: Comparison): comparison is Separate => /single|cards/.test(comparison.form);

const sizeOfRows = (rows: readonly SaidRow[]): string => sizeOf(...rows.map(({ amount }) => amount));
