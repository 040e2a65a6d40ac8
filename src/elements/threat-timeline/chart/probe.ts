import { html, type TemplateResult } from 'lit';
import type { TimelineEvent } from '../events.js';
import { measureFor } from './labels.js';

/** The letters of so many titles tell which font a chart is set in. */
const enough = 200;

/** Each letter of a chart once, set as its labels are, neither seen nor read: as wide as the font makes them. */
export function probe(events: readonly TimelineEvent[]): TemplateResult {
  const titles = events.slice(0, enough).map(({ said }) => said.title);
  const letters = [...new Set(titles.join(''))].join('');
  return html`<div class="hidden" aria-hidden="true">
    <span class="probe" data-letters=${letters}></span>
  </div>`;
}

/** Tells when letters grew or shrank under a chart: a font came late, or the page changed its own. */
export function watchProbe(box: HTMLElement, changed: () => void): ResizeObserver {
  const probe = box.querySelector<HTMLElement>('.probe')!;
  const measured = (): number => measureFor(box)(probe.dataset['letters']!);
  // A font may come after the labels were measured and before the probe is first seen.
  const start = measured();
  let width: number | undefined;
  const observer = new ResizeObserver(([entry]) => {
    const now = entry!.contentRect.width;
    // Nothing is as wide as it was where an element leaves the page.
    if (now === 0 || now === width) return;
    const grown = width !== undefined || measured() !== start;
    width = now;
    if (grown) requestAnimationFrame(changed);
  });
  observer.observe(probe);
  return observer;
}
