import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Part, Sum } from '../../geometry/parts.js';
import { saySum, term, type Language } from '../../language/index.js';
import { wholeAxis } from '../mark.js';
import { notesList } from '../source-note.js';
import type { SaidRow } from '../said-row.js';
import { extras, type Sorted } from './words.js';

/** The parts of a whole, end to end in one bar, each with its number in a list below; what is not given stays empty. */
export function partsBar(
  { parts, sum }: { parts: readonly Part[]; sum: Sum },
  rows: readonly SaidRow[],
  sorted: Sorted,
  stress: (id: string) => string,
  language: Language,
): TemplateResult {
  const left = parts.at(-1)!.at[1];
  return html`<p class="hidden">${term(language, 'drawn-parts')}</p>
    <div class="mark" aria-hidden="true">
      <svg class="drawing bar-line" viewBox="0 0 1000 20" preserveAspectRatio="none">
        ${
          sum.is === 'rest'
            ? svg`<rect class="dash" x=${units(left)} width=${units(1 - left)} height="20"></rect>`
            : nothing
        }
        ${parts.map(
          ({ figure, at: [from, to] }, index) =>
            svg`<g class=${stress(figure.id)}><rect class="ink part-${index}" x=${units(from)} width=${Math.max(2, units(to - from) - gap)} height="20"></rect></g>`,
        )}
      </svg>
      ${sum.whole ? nothing : wholeAxis(language)}
    </div>
    <ul class="rows parts-list" role="list">
      ${rows.map((row) => {
        const { id } = row.figure;
        const index = parts.findIndex(({ figure }) => figure.id === id);
        return html`<li class="row ${stress(id)}" part="figure" data-fact=${id}>
          ${
            index < 0
              ? nothing
              : html`<svg class="drawing key" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
                  <rect class="ink part-${index}" x="1" y="1" width="12" height="12"></rect>
                </svg>`
          }
          <div class="name">${extras(row, sorted)}</div>
          <strong class="row-amount">${row.amount}</strong>
          ${notesList(row.notes.filter((note) => !sorted.notes.includes(note)))}
        </li>`;
      })}
      ${
        sum.is === 'rest'
          ? html`<li class="row muted">
              <svg class="drawing key" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
                <rect class="dash" x="1" y="1" width="12" height="12"></rect>
              </svg>
              <div class="name">${term(language, 'sum-left')}</div>
            </li>`
          : nothing
      }
    </ul>
    <p class="small muted">${saySum(sum, parts[0]!.figure, language)}</p>`;
}

/** Between two parts, so that they are told apart where colours are not. */
const gap = 5;
const units = (part: number): number => Math.round(part * 1e4) / 10;
