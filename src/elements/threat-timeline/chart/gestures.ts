/**
 * Ways to zoom and drag a chart that leave the page its own: the wheel zooms only with Ctrl or ⌘, two fingers pinch
 * while one scrolls as anywhere, a mouse drags sideways.
 */
import { scrollerOf } from '../place.js';

export interface Moves {
  /** @param x Where on the screen, in px, as is `y`; and by how much that moved sideways. */
  zoom(times: number, x: number, y: number, by?: number): void;
}

/** @returns A function that ends it. */
export function listen(scroller: HTMLElement, { zoom }: Moves): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const active = { signal, passive: false };

  // A chart that grows less high under the wheel would leave it to the browser, which zooms the page.
  let wheeled = 0;
  const letGo = (): void => void scroller.style.removeProperty('min-block-size');
  scroller.addEventListener('pointerleave', letGo, { signal });
  signal.addEventListener('abort', letGo);
  scroller.addEventListener('pointermove', ({ timeStamp }) => timeStamp > wheeled + 500 && letGo(), {
    signal,
  });
  scroller.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      wheeled = event.timeStamp;
      scroller.style.setProperty('min-block-size', `${scroller.offsetHeight}px`);
      const pixels = event.deltaY * (event.deltaMode === 1 ? 16 : 1);
      zoom(Math.exp(-Math.max(-120, Math.min(120, pixels)) * 0.005), event.clientX, event.clientY);
    },
    active,
  );

  let [apart, x, y] = [0, 0, 0];
  const pinch = (event: TouchEvent): void => {
    const [a, b] = event.touches;
    // What the browser scrolls by already is its own until all fingers are gone.
    if (!a || !b || !event.cancelable) return;
    event.preventDefault();
    const former = [apart, x, y] as const;
    apart = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
    [x, y] = [(a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2];
    if (event.type !== 'touchmove' || former[0] === 0) return;
    zoom(apart / former[0], x, y, x - former[1]);
    // Moved together up or down, they are meant for the page.
    scrollerOf(scroller)?.scrollBy({ top: former[2] - y, behavior: 'instant' });
  };
  scroller.addEventListener('touchstart', pinch, active);
  scroller.addEventListener('touchmove', pinch, active);
  // Those that are left may be two others.
  scroller.addEventListener('touchend', () => (apart = 0), { signal });

  // Safari tells a pinch on a trackpad in events of its own; where there is touch, the touches have told it.
  let scale = 1;
  const gesture = (event: Event): void => {
    if ('ontouchstart' in window) return;
    event.preventDefault();
    const {
      scale: now,
      clientX,
      clientY,
    } = event as Event & Pick<Touch, 'clientX' | 'clientY'> & { scale: number };
    if (event.type === 'gesturechange') zoom(now / scale, clientX, clientY);
    scale = now;
  };
  scroller.addEventListener('gesturestart', gesture, active);
  scroller.addEventListener('gesturechange', gesture, active);

  // A drag gives no mark the focus; a press does, when it is one.
  scroller.addEventListener(
    'mousedown',
    (event) => (event.target as Element).closest('.mark') && event.preventDefault(),
    { signal },
  );
  scroller.addEventListener(
    'pointerdown',
    (down) => {
      if (down.pointerType !== 'mouse' || down.button !== 0) return;
      let last = down.clientX;
      const drag = new AbortController();
      const move = ({ clientX, buttons }: PointerEvent): void => {
        if (!(buttons & 1)) return drag.abort();
        // By as much as the mouse moved: the drawing may be another by now, which begins elsewhere.
        // A page, or a preview of one, may be zoomed or scaled.
        const scale = scroller.getBoundingClientRect().width / scroller.offsetWidth || 1;
        scroller.scrollLeft -= (clientX - last) / scale;
        last = clientX;
      };
      const up = ({ clientX }: PointerEvent): void => {
        drag.abort();
        if (Math.abs(clientX - down.clientX) <= 4) return;
        // The end of a drag is no press; one that ends elsewhere has none, and the next is meant.
        const over = new AbortController();
        const stop = { capture: true, once: true, signal: over.signal };
        scroller.addEventListener('click', (event) => event.stopPropagation(), stop);
        setTimeout(() => over.abort());
      };
      const view = scroller.ownerDocument.defaultView!;
      view.addEventListener('pointermove', move, { signal: drag.signal });
      view.addEventListener('pointerup', up, { signal: drag.signal });
    },
    { signal },
  );
  return () => ended.abort();
}
