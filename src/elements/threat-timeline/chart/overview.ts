import { html, type TemplateResult } from 'lit';
import type { Extent } from '../../../geometry/axis.js';
import { lengthOf } from '../../../geometry/time-view.js';
import type { Language } from '../../../language/index.js';
import type { TimelineEvent } from '../events.js';
import { mirror } from './draw.js';

/** How high the strip is, in sixteenths of an em, and how wide each of its bars. */
const [high, bar] = [26, 4];

/** So far a finger moves before it is known where to, in px; and where it began. */
const slop = 10;
const began = new WeakMap<Element, number>();

const placing = (whole: Extent, width: number, language: Language): ((day: number) => number) => {
  const at = mirror(width, language);
  return (day) => at(((day - whole.from) / lengthOf(whole)) * width);
};

/** How much happened when, as bars of a path. */
export function densityOf(
  events: readonly TimelineEvent[],
  whole: Extent,
  width: number,
  language: Language,
): string {
  const x = placing(whole, width, language);
  const counts: number[] = [];
  for (const { span } of events) {
    const place = Math.floor(x((span!.from ?? span!.to)!.start) / bar);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const most = counts.reduce((max, count) => Math.max(max, count ?? 0), 1);
  let path = '';
  counts.forEach((count, place) => {
    path += `M${(place + 0.5) * bar} ${high - 2}v${-Math.max(3, (high - 6) * Math.sqrt(count / most))}`;
  });
  return path;
}

/**
 * All of time in a strip, and which part of it is seen. For the eye and the pointer alone: buttons and keys do the same.
 * @param go To a day, so that it is in the middle of what is seen.
 */
export function overview(
  density: string,
  whole: Extent,
  seen: Extent,
  width: number,
  language: Language,
  go: (day: number) => void,
): TemplateResult {
  const at = mirror(width, language);
  const x = placing(whole, width, language);
  const [left, right] = [x(seen.from), x(seen.to)].sort((a, b) => a - b) as [number, number];
  const move = (event: PointerEvent): void => {
    const { type, clientX, pointerType } = event;
    const strip = event.currentTarget as Element;
    const isTouch = pointerType === 'touch';
    if (type === 'pointerdown') {
      strip.setPointerCapture(event.pointerId);
      began.set(strip, clientX);
      // A finger may be about to scroll the page.
      if (isTouch) return;
    }
    if (event.buttons === 0 && !(isTouch && type === 'pointerup')) return;
    if (isTouch && type === 'pointermove' && Math.abs(clientX - began.get(strip)!) < slop) return;
    const box = strip.getBoundingClientRect();
    const share = at((clientX - box.left) * (width / box.width)) / width;
    go(whole.from + share * lengthOf(whole));
  };
  return html`<svg
    class="overview screen-only"
    viewBox="0 0 ${width} ${high}"
    width="${width / 16}em"
    height="${high / 16}em"
    aria-hidden="true"
    @pointerdown=${move}
    @pointermove=${move}
    @pointerup=${move}
  >
    <path class="density" d=${density} />
    <rect class="window" x=${left} y="1" width=${Math.max(4, right - left)} height=${high - 2} />
  </svg>`;
}
