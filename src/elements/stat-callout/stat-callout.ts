import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Briefing } from '../../briefing/types.js';
import { markOf } from '../../geometry/mark.js';
import { describeFigure, type Language } from '../../language/index.js';
import { StandfirstElement } from '../base.js';
import type { Shown } from '../shown.js';
import { markStyles } from '../mark-styles.js';
import { drawMark } from '../mark.js';
import { references } from '../references.js';
import { sayRow, type SaidRow } from '../said-row.js';
import { notesList, sourceNote } from '../source-note.js';
import { family, foot } from '../styles.js';
import { hold, sizeOf } from '../amount.js';
import { saidBy } from '../said-by.js';
import { styles } from './styles.js';

/**
 * One figure that cannot be misread: qualifier and number at one size, what is counted, over which window, of what,
 * who said it and what is not known. Several make an "in numbers" row, a column in a narrow slot.
 *
 * @csspart figure - One figure.
 * @csspart amount - The number with its qualifier.
 * @csspart notes - The caveats.
 * @csspart source - The foot with source, as-of date and passages.
 */
export class StatCallout extends StandfirstElement {
  static override styles = [family, foot, markStyles, styles];
  static override properties: PropertyDeclarations = {
    figure: { type: String },
    figures: { type: String },
  };

  /** Id of the figure to show. */
  declare figure: string | undefined;
  /** Ids of several figures to show, space-separated. */
  declare figures: string | undefined;

  protected override readonly shows = 'figures';

  protected override ids(briefing: Briefing): string[] {
    return references(this.figure, this.figures) ?? briefing.figures.map((figure) => figure.id);
  }

  protected override renderFacts(shown: Shown): TemplateResult {
    const { facts, language } = shown;
    const wanted = shown.ids;
    const figures = facts.figures.filter((figure) => wanted.includes(figure.id));
    figures.sort((a, b) => wanted.indexOf(a.id) - wanted.indexOf(b.id));
    const told = figures.map((figure) => sayRow(figure, shown));
    const together = sizeOf(...told.map(({ amount }) => amount));
    return html`<div class="embed" lang=${facts.lang} dir=${language.dir}>
      <div class="figures ${together}">${told.map((one) => this.#figure(one, language))}</div>
      ${sourceNote(figures, shown)}
    </div>`;
  }

  #figure(words: SaidRow, language: Language): TemplateResult {
    const { figure, amount, edited } = words;
    const mark = edited ? undefined : markOf(figure);
    const size = sizeOf(amount);
    const breaks = !edited && !/^s(7|10|14)$/.test(size);
    return html`<figure class="figure" part="figure" data-fact=${figure.id}>
      <figcaption class="label">${words.label}</figcaption>
      <div class="facts">
        <p class="quantity">
          <strong class="amount ${size}" part="amount"
            >${breaks ? hold(amount, figure, language) : amount}</strong
          >
          ${words.unit ? html`<span class="unit">${words.unit}</span>` : nothing}
        </p>
        ${words.of ? html`<p>${words.of}</p>` : nothing}
        ${words.window ? html`<p class="window">${words.window}</p>` : nothing}
        ${
          mark && mark.form !== 'none'
            ? html`<div class="mark-box" role="img" aria-label=${describeFigure(words, language)}>
                ${drawMark(mark, language)}
              </div>`
            : nothing
        }
        <p class="said small">${saidBy(figure, words.attribution, language)}</p>
        ${notesList(words.notes)}
      </div>
    </figure>`;
  }
}
