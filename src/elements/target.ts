/** The event in the middle of the screen, where a list has been scrolled to it. */
export function inMiddle(list: Element): string | undefined {
  if (list.getBoundingClientRect().top >= 0) return undefined;
  const entries = [...list.querySelectorAll<HTMLElement>('.entry')];
  return entries.find((entry) => entry.getBoundingClientRect().bottom > innerHeight / 2)?.dataset['fact'];
}

/** Takes the mark from the fact that a reader was brought to. */
export const unmark = (root: ParentNode): void =>
  root.querySelector('.is-target')?.classList.remove('is-target');

/**
 * Marks a fact that a reader is brought to, and it alone.
 * @param within A selector of what may stand for it.
 * @returns What was marked; undefined where it is not there.
 */
export function mark(root: ParentNode, id: string, within = ''): HTMLElement | undefined {
  unmark(root);
  const target = root.querySelector<HTMLElement>(`${within}[data-fact="${CSS.escape(id)}"]`) ?? undefined;
  target?.classList.add('is-target');
  return target;
}
