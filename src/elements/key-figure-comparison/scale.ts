import { html, nothing, type TemplateResult } from 'lit';
import type { Bar } from '../../geometry/bar.js';
import type { BeforeAfterMark } from '../../geometry/mark.js';
import { term, type Language } from '../../language/index.js';
import { beforeAfter, drawBar, wholeAxis } from '../mark.js';
import { notesList } from '../source-note.js';
import { sayEnd, type SaidRow, type Sorted } from './words.js';

/** A row of one scale; `bar` and `mark` absent where the page's own words stand. */
export interface Line {
  row: SaidRow;
  bar?: Bar;
  mark?: BeforeAfterMark;
}

/** Figures on one scale from zero, a row each. */
export function scale(
  lines: readonly Line[],
  sorted: Sorted,
  whole: boolean,
  highlight: string | undefined,
  language: Language,
): TemplateResult {
  const { label, unit, of, window } = sorted;
  const known = lines.some(({ row }) => row.figure.id === highlight);
  return html`<figcaption>
      ${label ? html`<p class="label">${label}</p>` : nothing}
      ${[unit, of, window].some(Boolean) ? html`<p class="small ${label ? 'muted' : 'heading'}">${[unit, of, window].filter(Boolean).join(' · ')}</p>` : nothing}
    </figcaption>
    <p class="hidden">${term(language, 'drawn-bars')}</p>
    <ul class="rows" role="list">
      ${lines.map((line) => {
        const { id } = line.row.figure;
        const stress = known ? (id === highlight ? 'is-highlighted' : 'is-quiet') : '';
        return html`<li class="row ${stress}" part="figure" data-fact=${id}>
          ${rowOf(line, sorted, whole, language)}
        </li>`;
      })}
      ${whole ? html`<li class="row whole-axis" aria-hidden="true">${wholeAxis(language)}</li>` : nothing}
    </ul>`;
}

function rowOf({ row, bar, mark }: Line, sorted: Sorted, whole: boolean, language: Language): TemplateResult {
  const name = sorted.name(row);
  const apart = (['of', 'window', 'attribution'] as const)
    .filter((key) => row[key] && sorted[key] !== row[key] && !name.includes(row[key]))
    .map((key) => row[key]!);
  const notes = row.notes.filter((note) => !sorted.notes.includes(note));
  return html`<div class="name">
      <span class="called">${name}</span>
      ${apart.map((words) => html`<span class="apart small muted">${words}</span>`)}
    </div>
    <strong class="row-amount">${row.amount}</strong>
    <div class="bars" part="drawing">
      ${bar ? html`<div class="mark" aria-hidden="true">${drawBar(bar, whole)}</div>` : nothing}
      ${bar && bar.end !== 'flat' ? html`<span class="hidden">${term(language, `drawn-${bar.end}`)}</span>` : nothing}
      ${
        mark
          ? html`<div class="mark" aria-hidden="true">
              ${beforeAfter(mark, language, (value) => sayEnd(row, value, language))}
            </div>`
          : nothing
      }
      ${notesList(notes)}
    </div>`;
}
