/**
 * What is typed in a field here, and the keys that a chart has heard, never reach the page: from outside they all come
 * from the element, so that a page with keys of its own (`j` for the next story, an arrow for the next slide) cannot
 * know, and would take them from the reader. Those with a modifier, and what leads out, are left to it.
 */
export function keepKeys(event: KeyboardEvent): void {
  const { target, key, altKey, ctrlKey, metaKey, defaultPrevented } = event;
  const typed = (target as Element).matches('input, select') && !(altKey || ctrlKey || metaKey);
  if (defaultPrevented || (typed && !/^(Escape|Tab|F\d+)$/.test(key))) event.stopPropagation();
}
