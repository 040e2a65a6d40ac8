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

/**
 * Watches the letters of a chart.
 * @param changed Told when they grew or shrank: a font came late, or the page changed its own.
 * @param shown Told when they are seen again, after the chart was hidden or out of the page.
 */
export function watchProbe(box: HTMLElement, changed: () => void, shown: () => void): ResizeObserver {
  const probe = box.querySelector<HTMLElement>('.probe')!;
  const measured = (): number => measureFor(box)(probe.dataset['letters']!);
  // A font may come after the labels were measured and before the probe is first seen.
  const start = measured();
  let width: number | undefined;
  let hidden = false;
  const observer = new ResizeObserver(([entry]) => {
    const now = entry!.contentRect.width;
    if (hidden && now > 0) requestAnimationFrame(shown);
    hidden = now === 0;
    // Nothing is as wide as it was where an element leaves the page.
    if (hidden || now === width) return;
    const grown = width !== undefined || measured() !== start;
    width = now;
    if (grown) requestAnimationFrame(changed);
  });
  observer.observe(probe);
  return observer;
}
