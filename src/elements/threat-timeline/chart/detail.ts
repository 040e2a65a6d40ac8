import { html, nothing, type TemplateResult } from 'lit';
import { term } from '../../../language/index.js';
import type { Telling } from '../entry.js';
import type { TimelineEvent } from '../events.js';
import { list, planOf } from '../list.js';

/** What a reader may ask for beside the chosen. */
export interface Asking {
  step(by: 1 | -1): void;
  zoom(): void;
  more(): void;
}

/** What was chosen, in full; of a cluster a few at a time. */
export function detail(
  events: readonly TimelineEvent[],
  most: number,
  telling: Telling,
  { step, zoom, more }: Asking,
): TemplateResult {
  const { ui } = telling;
  const rest = events.length - most;
  return html`<div class="detail" part="detail" role="group" aria-label=${term(ui, 'chosen')}>
    <div class="chosen small muted" lang=${ui.code} dir=${ui.dir}>
      <p aria-hidden="true">${term(ui, 'chosen')}</p>
      <div class="group">
        <button type="button" class="previous" @click=${() => step(-1)}>${term(ui, 'previous')}</button>
        <button type="button" class="next" @click=${() => step(1)}>${term(ui, 'next')}</button>
        ${
          events.length > 1
            ? html`<button type="button" class="these" @click=${zoom}>${term(ui, 'zoom-these')}</button>`
            : nothing
        }
      </div>
    </div>
    <p class="hidden" role="status"></p>
    ${list(planOf(events.slice(0, most), telling, false), telling)}
    ${
      rest > 0
        ? html`<button type="button" class="more small" lang=${ui.code} @click=${more}>
            ${term(ui, 'more', { n: rest })}
          </button>`
        : nothing
    }
  </div>`;
}
