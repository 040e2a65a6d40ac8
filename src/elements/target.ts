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
