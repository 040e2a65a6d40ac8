import { html, nothing, type TemplateResult } from 'lit';
import { term, type Key, type Language } from '../../language/index.js';

export type View = 'list' | 'chart';

/** What the buttons over a timeline stand at, and what they do. */
export interface Bar {
  /** Both views can be shown. */
  chartable: boolean;
  view: View;
  newest: boolean;
  /** There is something to search. */
  many: boolean;
  finding: boolean;
  press(view: View): void;
  sort(sort: 'oldest' | 'newest'): void;
  find(): void;
}

export function toolbar(
  { chartable, view, newest, many, finding, press, sort, find }: Bar,
  ui: Language,
): TemplateResult {
  const pressed = (key: Key, on: boolean, onPress: () => void): TemplateResult =>
    html`<button type="button" aria-pressed=${on} @click=${onPress}>${term(ui, key)}</button>`;
  const choice = (name: View): TemplateResult => pressed(name, view === name, () => press(name));
  return html`<div class="tools small screen-only" lang=${ui.code} dir=${ui.dir}>
    ${
      chartable
        ? html`<div class="views group" role="group" aria-label=${term(ui, 'view')}>
            ${choice('list')} ${choice('chart')}
          </div>`
        : nothing
    }
    <div class="group">
      ${
        chartable && view === 'list'
          ? pressed('newest-first', newest, () => sort(newest ? 'oldest' : 'newest'))
          : nothing
      }
      ${many ? html`<button type="button" aria-expanded=${finding} @click=${find}>${term(ui, 'find')}</button>` : nothing}
    </div>
  </div>`;
}
