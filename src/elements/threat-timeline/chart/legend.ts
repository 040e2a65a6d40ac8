import { html, type TemplateResult } from 'lit';
import type { TimelineMark } from '../../../geometry/timeline-mark.js';
import { term } from '../../../language/index.js';
import type { Telling } from '../entry.js';
import { glyphs } from '../glyph.js';
import type { Drawing } from './draw.js';
import { kindOf } from './labels.js';
import { markShape, type Kind } from './shapes.js';

const sample: TimelineMark = {
  ids: [''],
  own: [''],
  lane: 0,
  row: 0,
  x1: 2,
  x2: 34,
  narrow: false,
  startIs: 'known',
  endIs: 'known',
  labelAt: 'after',
  labelX: 0,
  labelWidth: 0,
};
const narrow = { ...sample, x1: 12, x2: 24, narrow: true };

/** What the shapes say: only of what is drawn, and only where no word beside it says so. */
export function legend({ layout, items, wordless }: Drawing, { language }: Telling): TemplateResult {
  const kinds = new Map<string, [TimelineMark, Kind]>();
  const unsure = term(language, 'date-uncertain', { date: term(language, 'date-within') });
  for (const mark of layout.marks) {
    const item = items.get(mark.ids[0]!)!;
    const kind = kindOf(mark, item);
    const drawn = mark.narrow ? narrow : sample;
    if (kind === 'elsewhere') kinds.set(term(language, 'date-elsewhere'), [drawn, kind]);
    if (kind === 'window') kinds.set(term(language, 'window'), [drawn, kind]);
    if (kind === 'scheduled') kinds.set(term(language, 'scheduled'), [drawn, kind]);
    // What goes on, or a period, is not some time within it.
    const isWithin = item.event.kind !== 'period' && mark.startIs === 'known' && mark.endIs === 'known';
    if (kind === 'stated' && isWithin && !mark.narrow && !mark.core)
      kinds.set(term(language, 'date-within'), [sample, kind]);
    if (kind === 'about') kinds.set(term(language, 'date-inexact'), [drawn, kind]);
    if (kind === 'uncertain') kinds.set(unsure, [drawn, kind]);
    const plain = kind === 'elsewhere' ? 'stated' : kind;
    if (mark.core && kind !== 'scheduled')
      kinds.set(term(language, 'date-core'), [{ ...sample, core: [10, 26] }, plain]);
    if (mark.endIs === 'open') kinds.set(term(language, 'date-open'), [{ ...drawn, endIs: 'open' }, plain]);
    if (mark.startIs === 'open')
      kinds.set(term(language, 'date-until', { date: '…' }), [{ ...drawn, startIs: 'open' }, plain]);
    if (mark.endIs === 'unknown')
      kinds.set(term(language, 'date-end'), [{ ...drawn, endIs: 'unknown' }, plain]);
    if (mark.startIs === 'unknown')
      kinds.set(term(language, 'date-start'), [{ ...drawn, startIs: 'unknown' }, plain]);
  }
  const rtl = language.dir === 'rtl';
  return html`<ul class="legend small muted" role="list">
    ${[...kinds].map(
      ([words, [mark, kind]]) =>
        html`<li>
          <svg
            class="kind"
            viewBox="0 0 36 20"
            width="2.25em"
            height="1.25em"
            aria-hidden="true"
            fill="currentColor"
          >
            ${markShape(mark, kind, 10, (x) => (rtl ? 36 - x : x))}
          </svg>
          ${words}
        </li>`,
    )}
    ${[...wordless].map(
      (certainty) =>
        html`<li>
          <svg viewBox="0 0 12 12" width="0.75em" height="0.75em" aria-hidden="true">
            ${glyphs[certainty]}
          </svg>
          ${term(language, certainty)}
        </li>`,
    )}
  </ul>`;
}
