import { html, nothing, type TemplateResult } from 'lit';
import { endsOf } from '../../briefing/ends.js';
import { term, type Language } from '../../language/index.js';
import { sayEnd, type SaidRow } from './words.js';

/** The figures of a drawing in words: never a number barer than it is said. */
export function table(rows: readonly SaidRow[], language: Language, ui: Language): TemplateResult {
  const ends = rows.map(({ figure, edited }) => (edited ? undefined : endsOf(figure)));
  const changes = ends.some(Boolean);
  const head = changes
    ? (['figure', 'before', 'after', 'difference'] as const)
    : (['figure', 'number', 'said'] as const);
  return html`<details class="table" part="table">
    <summary class="small"><span lang=${ui.code} dir=${ui.dir}>${term(ui, 'show-table')}</span></summary>
    <table class="small">
      <thead>
        <tr>
          ${head.map((key) => html`<th scope="col">${term(language, key)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row, index) => {
          const end = ends[index];
          const say = (value: number): string => sayEnd(row, value, language);
          return html`<tr>
            <th scope="row">${row.label} ${changes ? quantity(row) : nothing}</th>
            ${
              changes
                ? html`<td>${end ? say(end.before) : nothing}</td>
                    <td>
                      ${end ? say(end.after) : nothing} ${end?.derived === 'after' ? ours(language) : nothing}
                    </td>
                    <td>${end ? say(end.difference) : nothing} ${end ? ours(language) : nothing}</td>`
                : html`<td>${quantity(row)}</td>
                    <td>${row.attribution}</td>`
            }
          </tr>`;
        })}
      </tbody>
    </table>
  </details>`;
}

const quantity = ({ quantity: words, of, window }: SaidRow): TemplateResult[] =>
  [words, of, window].filter(Boolean).map((part) => html`<span>${part}</span> `);

const ours = (language: Language): TemplateResult => html`<span>${term(language, 'our-calculation')}</span>`;
