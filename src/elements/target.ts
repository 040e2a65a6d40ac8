interface Mark {
  target: HTMLElement;
  id: string;
  within: string;
}
const marks = new WeakMap<ParentNode, Mark>();

/** Takes the mark from the fact that a reader was brought to. */
export function unmark(root: ParentNode): void {
  marks.get(root)?.target.classList.remove('is-target');
  marks.delete(root);
}

/** A node that was marked may stand for another fact since the last update: mark and focus go where theirs is now. */
export function remark(root: ShadowRoot): void {
  const former = marks.get(root);
  if (!former || (former.target.isConnected && former.target.dataset['fact'] === former.id)) return;
  const focused = root.activeElement === former.target;
  former.target.removeAttribute('tabindex');
  const target = mark(root, former.id, former.within);
  if (focused && target) focusOn(target);
}

/** The focus, where nothing else takes it. */
export function focusOn(target: HTMLElement): void {
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** Scrolls to a fact; where that takes up much of the screen, to its beginning, which a page’s own header may cover. */
export function bring(target: HTMLElement, block: ScrollLogicalPosition): void {
  const view = target.ownerDocument.defaultView;
  // Nobody looks at a document without a window.
  if (!view) return;
  const isTall = target.offsetHeight > view.innerHeight / 2;
  target.scrollIntoView({ block: isTall ? 'start' : block });
}

/**
 * Marks a fact that a reader is brought to, and it alone.
 * @param within A selector of what may stand for it.
 * @returns What was marked; undefined where it is not there.
 */
export function mark(root: ParentNode, id: string, within = ''): HTMLElement | undefined {
  unmark(root);
  const target = root.querySelector<HTMLElement>(`${within}[data-fact="${CSS.escape(id)}"]`) ?? undefined;
  if (target) {
    target.classList.add('is-target');
    marks.set(root, { target, id, within });
  }
  return target;
}
