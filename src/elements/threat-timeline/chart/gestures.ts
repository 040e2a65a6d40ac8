/**
 * Ways to zoom and drag a chart that leave the page its own: the wheel zooms only with Ctrl or ⌘, two fingers pinch
 * while one scrolls as anywhere, a mouse drags sideways.
 */
export interface Moves {
  /** @param x Where on the screen, in px. */
  zoom(times: number, x: number): void;
}

/** @returns A function that ends it. */
export function listen(scroller: HTMLElement, { zoom }: Moves): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const active = { signal, passive: false };

  scroller.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const pixels = event.deltaY * (event.deltaMode === 1 ? 16 : 1);
      zoom(Math.exp(-Math.max(-120, Math.min(120, pixels)) * 0.005), event.clientX);
    },
    active,
  );

  let apart = 0;
  const pinch = (event: TouchEvent): void => {
    const [a, b] = event.touches;
    if (!a || !b) return;
    event.preventDefault();
    const distance = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
    if (event.type === 'touchmove' && apart > 0) zoom(distance / apart, (a.clientX + b.clientX) / 2);
    apart = distance;
  };
  scroller.addEventListener('touchstart', pinch, active);
  scroller.addEventListener('touchmove', pinch, active);

  // Safari tells a pinch on a trackpad in events of its own; where there is touch, the touches have told it.
  let scale = 1;
  const gesture = (event: Event): void => {
    if ('ontouchstart' in window) return;
    event.preventDefault();
    const { scale: now, clientX } = event as Event & { scale: number; clientX: number };
    if (event.type === 'gesturechange') zoom(now / scale, clientX);
    scale = now;
  };
  scroller.addEventListener('gesturestart', gesture, active);
  scroller.addEventListener('gesturechange', gesture, active);

  scroller.addEventListener(
    'pointerdown',
    (down) => {
      if (down.pointerType !== 'mouse' || down.button !== 0) return;
      let last = down.clientX;
      const drag = new AbortController();
      const move = ({ clientX, buttons }: PointerEvent): void => {
        if (!(buttons & 1)) return drag.abort();
        // By as much as the mouse moved: the drawing may be another by now, which begins elsewhere.
        scroller.scrollLeft -= clientX - last;
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
