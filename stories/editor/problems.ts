/** What is wrong with a briefing: where it is, and a press that mends it where no person has to decide. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Doc, Located } from './document.js';
import { mendOf, type Mend } from './mend.js';

/** "2 errors, 1 warning" */
export function summaryOf(problems: readonly Located[]): { errors: number; summary: string } {
  const count = (level: string): number => problems.filter((problem) => problem.level === level).length;
  const errors = count('error');
  return { errors, summary: `${words(errors, 'error')}, ${words(count('warning'), 'warning')}` };
}

const words = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/**
 * @param go Called to bring a person to a problem.
 * @param change Called with the mend that was pressed.
 */
export const problemList = (
  problems: readonly Located[],
  docs: readonly Doc[],
  go: (problem: Located) => void,
  change: (doc: string, mend: Mend) => void,
): TemplateResult => html`
  <section class="problems" aria-label="Problems">
    <h2>Problems <small>${summaryOf(problems).summary}</small></h2>
    ${problems.length === 0 ? html`<p class="empty">Nothing is wrong with the format.</p>` : nothing}
    <ol>
      ${problems.map((problem) => {
        const mend = mendOf(problem, docs);
        return html`
          <li class=${problem.level}>
            <button type="button" class="quiet" @click=${() => go(problem)}>
              <span>${problem.level}</span> ${problem.message}
            </button>
            ${mend ? html`<button type="button" class="mend" @click=${() => change(problem.doc, mend)}>${mend.words}</button>` : nothing}
          </li>
        `;
      })}
    </ol>
  </section>
`;
