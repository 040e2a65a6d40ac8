const waiting = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/**
 * Says to those who do not see it what has changed, once more where it is the same as before.
 * @param status An element with `role="status"` and nothing in it that is rendered.
 * @param wait For so long, in ms, nothing else may come: a screen reader drops what is said while a reader types.
 */
export function announce(status: Element | null | undefined, words: string, wait = 100): void {
  if (!status) return;
  clearTimeout(waiting.get(status));
  status.textContent = '';
  waiting.set(
    status,
    setTimeout(() => (status.textContent = words), wait),
  );
}
