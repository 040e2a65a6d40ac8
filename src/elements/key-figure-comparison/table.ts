import { html, nothing, type TemplateResult } from 'lit';
import { capital, term, type Language } from '../../language/index.js';
import { loaded } from '../problems.js';
import type { Shown } from '../shown.js';
import { about } from '../source-note.js';
import type { SaidRow } from '../said-row.js';
import { sayEnds } from './words.js';

/** The figures of a drawing in words: never a number barer than it is said. */
export function table(rows: readonly SaidRow[], shown: Shown): TemplateResult {
  const { language, ui } = shown;
  const named = about(
    rows.map(({ figure }) => figure),
    shown,
  );
  const ends = rows.map((row) => sayEnds(row, language));
  const changes = ends.some(Boolean);
  const head = changes
    ? (['figure', 'before', 'after', 'difference'] as const)
    : (['figure', 'number', 'said'] as const);
  return html`<details class="table" part="table">
    <summary class="small">
      <span lang=${ui.code} dir=${ui.dir}>${term(ui, 'show-table')}</span>${named}
    </summary>
    <table class="small">
      <thead>
        <tr>
          ${head.map((key) => html`<th scope="col">${capital(term(language, key), language)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row, index) => {
          const end = ends[index];
          return html`<tr>
            <th scope="row">${row.label} ${changes ? quantity(row) : nothing}</th>
            ${
              changes
                ? html`<td>${end?.before}</td>
                    <td>${end?.after} ${end && row.figure.kind === 'change' ? ours(language) : nothing}</td>
                    <td>${end?.difference} ${end ? ours(language) : nothing}</td>`
                : html`<td>${quantity(row)}</td>
                    <td>${row.attribution}</td>`
            }
          </tr>`;
        })}
      </tbody>
    </table>
    <div class="actions small" lang=${ui.code} dir=${ui.dir}>
      <button type="button" class="plain" @click=${(event: Event) => hand(event, rows, shown, 'copy')}>
        ${term(ui, 'copy-table')}${named}
      </button>
      <button type="button" class="plain" @click=${(event: Event) => hand(event, rows, shown, 'file')}>
        ${term(ui, 'download-csv')}${named}
      </button>
      <span role="status"></span>
    </div>
  </details>`;
}

/** Copies the table or saves it; what does so is loaded at the first press. */
async function hand(
  event: Event,
  rows: readonly SaidRow[],
  shown: Shown,
  as: 'copy' | 'file',
): Promise<void> {
  const details = (event.currentTarget as HTMLElement).closest('details')!;
  const module = await loaded(import('./export.js'), details, 'export', 'what saves the table');
  if (!module) return;
  const { cellsOf, copyTable, download } = module;
  const cells = cellsOf(rows, shown);
  if (as === 'file') return download(cells, shown.ids.join('-').slice(0, 60), details.ownerDocument);
  const done = await copyTable(cells, details.querySelector('table')!);
  details.querySelector('[role=status]')!.textContent = term(shown.ui, done ? 'copied' : 'not-copied');
}

const quantity = ({ quantity: words, of, window }: SaidRow): TemplateResult[] =>
  [words, of, window].filter(Boolean).map((part) => html`<span>${part}</span> `);

const ours = (language: Language): TemplateResult => html`<span>${term(language, 'our-calculation')}</span>`;
