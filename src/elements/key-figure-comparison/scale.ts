import { html, nothing, type TemplateResult } from 'lit';
import type { Comparison } from '../../geometry/compare.js';
import { term, type Language } from '../../language/index.js';
import { beforeAfter, drawBar, drawRow, wholeAxis } from '../mark.js';
import { notesList } from '../source-note.js';
import { drawDot } from './dots.js';
import type { SaidRow } from '../said-row.js';
import { extras, sayEnds, type Sorted } from './words.js';

export type Scale = Extract<Comparison, { form: 'bars' | 'dots' | 'units' | 'before-after' }>;

/**
 * Figures on one scale from zero, a row each, in the order of `rows`; where the page's own words stand for a number,
 * nothing is drawn for it.
 * @param stress The class of a figure that is to be brought out, or to stand back.
 */
export function scale(
  comparison: Scale,
  rows: readonly SaidRow[],
  sorted: Sorted,
  stress: (id: string) => string,
  language: Language,
): TemplateResult {
  const whole = 'whole' in comparison && comparison.whole;
  return html`<p class="hidden">${drawnAs(comparison, rows, language)}</p>
    <ul class="rows" role="list">
      ${rows.map((row) => {
        const { id } = row.figure;
        const drawing = row.apart ? undefined : drawingOf(comparison, row, language);
        return html`<li class="row ${stress(id)}" part="figure" data-fact=${id}>
          <div class="name">${extras(row, sorted)}</div>
          <strong class="row-amount">${row.amount}</strong>
          <div class="bars" part="drawing">
            ${drawing ? html`<div class="mark" aria-hidden="true">${drawing}</div>` : nothing}
            ${drawing ? drawnEnd(comparison, id, language) : nothing}
            ${notesList(row.notes.filter((note) => !sorted.notes.includes(note)))}
          </div>
        </li>`;
      })}
      ${whole ? html`<li class="row whole-axis" aria-hidden="true">${wholeAxis(language)}</li>` : nothing}
    </ul>
    ${comparison.form === 'units' ? html`<p class="small muted" aria-hidden="true">${oneMark(rows, language)}</p>` : nothing}`;
}

function drawingOf(comparison: Scale, row: SaidRow, language: Language): TemplateResult {
  const { id } = row.figure;
  if (comparison.form === 'units') return drawRow(rowOf(comparison.rows, id).count, comparison.most);
  if (comparison.form === 'before-after')
    return beforeAfter(rowOf(comparison.rows, id).mark, language, sayEnds(row, language));
  const { bar } = rowOf(comparison.rows, id);
  return comparison.form === 'dots' ? drawDot(bar, comparison.whole) : drawBar(bar, comparison.whole);
}

const rowOf = <T extends { figure: { id: string } }>(rows: readonly T[], id: string): T =>
  rows.find(({ figure }) => figure.id === id)!;

const oneMark = (rows: readonly SaidRow[], language: Language): string => {
  const unit = rows[0]!.figure.unit!;
  return term(language, 'one-mark', { unit: unit.one ?? unit.other });
};

function drawnAs({ form }: Scale, rows: readonly SaidRow[], language: Language): string {
  if (form === 'units') return `${term(language, 'drawn-rows')} ${oneMark(rows, language)}`;
  return term(
    language,
    form === 'before-after' ? 'drawn-before-after' : form === 'dots' ? 'drawn-dots' : 'drawn-bars',
  );
}

/** How the end of one drawing is to be read, for those who do not see it. */
function drawnEnd(comparison: Scale, id: string, language: Language): TemplateResult | typeof nothing {
  if (comparison.form !== 'bars' && comparison.form !== 'dots') return nothing;
  const { end, solid } = rowOf(comparison.rows, id).bar;
  if (end === 'flat') return nothing;
  const dots = comparison.form === 'dots';
  const key = dots && end === 'about' ? 'ring' : dots && end === 'bound' && solid ? 'span' : end;
  return html`<span class="hidden">${term(language, `drawn-${key}`)}</span>`;
}
