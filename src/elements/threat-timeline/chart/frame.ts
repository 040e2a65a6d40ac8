import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { TimelineMark } from '../../../geometry/timeline-mark.js';
import { term } from '../../../language/index.js';
import type { Telling } from '../entry.js';
import { drawAxis, drawNames, em, type Choice, type Drawing, type Slice } from './draw.js';
import { drawMarks } from './marks.js';

/** What a reader does in the frame. */
interface Doing {
  press(mark: TimelineMark): void;
  focus(event: FocusEvent): void;
  keys(event: KeyboardEvent): void;
}

/** The names of the lanes, and the drawing that scrolls under them. */
export function frame(
  drawing: Drawing,
  slice: Slice,
  choice: Choice,
  close: boolean,
  telling: Telling,
  { press, focus, keys }: Doing,
): TemplateResult {
  const { language, ui } = telling;
  const { width, height } = drawing;
  return html`<div class="frame">
    ${guard([drawing, language], () => drawNames(drawing, language))}
    <div
      class="scroller ${close ? 'close' : ''}"
      tabindex=${close ? (choice.mark ? -1 : 0) : nothing}
      dir=${language.dir}
      @keydown=${keys}
      @focusin=${focus}
      @focusout=${focus}
    >
      <div class="stage">
        <svg
          class="chart"
          part="chart"
          viewBox="0 0 ${width} ${height}"
          width="${width / em}em"
          height="${height / em}em"
          fill="currentColor"
        >
          ${guard([drawing, slice, telling], () => drawAxis(drawing, slice, telling))}
          <g
            role="listbox"
            font-size="13"
            aria-label=${term(language, 'labelled', { label: telling.facts.title, words: term(language, 'timeline') })}
            aria-orientation="horizontal"
            aria-describedby="keys"
          >
            ${guard([drawing, slice, telling, choice.mark, choice.ids, choice.focused], () =>
              drawMarks(drawing, slice, choice, telling, press),
            )}
          </g>
        </svg>
      </div>
    </div>
    <p class="hidden" id="keys" lang=${ui.code}>${term(ui, 'chart-keys')}</p>
  </div>`;
}
