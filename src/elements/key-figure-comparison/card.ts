import { html, nothing, type TemplateResult } from 'lit';
import { markOf } from '../../geometry/mark.js';
import { describeFigure, type Language } from '../../language/index.js';
import { drawMark } from '../mark.js';
import { hold } from '../amount.js';
import { saidBy } from '../said-by.js';
import { notesList } from '../source-note.js';
import type { SaidRow } from '../said-row.js';
import { sayEnds } from './words.js';

/** Marks that stand beside their words; the others are as wide as their slot. */
const compact = /units|cells|arrow/;

/** One figure by itself: its words, at the size of those beside it, and its own mark. */
export function card(row: SaidRow, language: Language, size: string, highlighted = false): TemplateResult {
  const { figure, label, amount, unit, of, window, attribution, notes, edited } = row;
  const mark = edited ? { form: 'none' as const } : markOf(figure);
  const drawn = mark.form !== 'none';
  return html`<div
    class="card ${drawn && compact.test(mark.form) ? 'beside' : ''} ${highlighted ? 'is-highlighted' : ''}"
    part="figure"
    data-fact=${figure.id}
  >
    <div class="words">
      <p class="label">${label}</p>
      <p class="quantity">
        <strong class="amount ${size}">${edited ? amount : hold(amount, figure, language)}</strong>
        ${unit ? html`<span class="unit">${unit}</span>` : nothing}
      </p>
      ${of ? html`<p>${of}</p>` : nothing} ${window ? html`<p class="muted">${window}</p>` : nothing}
    </div>
    ${
      drawn
        ? html`<div class="drawing-box" part="drawing">
            ${drawMark(mark, language, sayEnds(row, language))}
            <p class="hidden">${describeFigure(row, language)}</p>
          </div>`
        : nothing
    }
    <div class="rest">
      <p class="small said">${saidBy(figure, attribution, language)}</p>
      ${notesList(notes)}
    </div>
  </div>`;
}
