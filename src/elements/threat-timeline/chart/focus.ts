import { coveredIn, scrollerOf, startOf } from '../place.js';
import { row } from './draw.js';

/** Whether a mark has the focus. */
export const isFocused = (box: HTMLElement): boolean => Boolean(activeIn(box)?.classList.contains('mark'));

/** Whether anything of the chart has it, and keeps it: what can no longer have it loses it with the next frame. */
export function holdsFocus(box: HTMLElement): boolean {
  const active = activeIn(box);
  return box.contains(active) && !active!.matches('.scroller:not([tabindex])');
}

const activeIn = (box: HTMLElement): Element | null => (box.getRootNode() as ShadowRoot).activeElement;

/**
 * Focuses the selected mark. Sideways the chart has moved already, and browsers differ in what it means to scroll to a
 * part of a drawing: the page is scrolled here.
 * @param otherwise Has the focus far from every event, so that its keys lead back.
 * @param follow The reader went to another mark, which the page scrolls to.
 * @param focusVisible False where a pointer pressed it, perhaps in another lane: a ring would lead the eye away.
 */
export function focusSelected(
  box: HTMLElement,
  otherwise: HTMLElement,
  follow: boolean,
  focusVisible?: boolean,
): void {
  const mark = box.querySelector<SVGElement>('.mark[tabindex="0"]');
  const how = { preventScroll: true, ...(focusVisible === false && { focusVisible }) };
  (mark ?? otherwise).focus(how);
  if (follow) showSelected(box);
}

/** Scrolls the page to the selected mark, where that lies out of view or under what stays in view. */
export function showSelected(box: HTMLElement): void {
  const mark = box.querySelector<SVGElement>('.mark[tabindex="0"]');
  const around = scrollerOf(box);
  if (!mark || !around) return;
  const bar = box.parentElement?.querySelector('.find .bar');
  // What is told of it may stand before what it stands on, and moves with the page at first.
  for (let tries = 0; tries < 3; tries++) {
    const { top, bottom } = mark.getBoundingClientRect();
    const start = Math.max(
      startOf(around) + coveredIn(around),
      bar?.getBoundingClientRect().bottom ?? -Infinity,
    );
    const told = box.querySelector('.pinned')?.getBoundingClientRect().top ?? Infinity;
    const end = Math.min(startOf(around) + around.clientHeight, told);
    const beyond = top < start ? top - row - start : bottom > end ? bottom + row - end : 0;
    if (!beyond) return;
    around.scrollBy({ top: beyond, behavior: 'instant' });
  }
}

/** Focuses the first event of a cluster that is told now and was not before. */
export function focusTold(box: HTMLElement, before: number): void {
  const entry = box.querySelectorAll<HTMLElement>('.detail .entry')[before];
  if (!entry) return;
  entry.tabIndex = -1;
  entry.focus();
}

/** Does what changes the height of a chart, and leaves under the pointer what was pressed below it. */
export function steady(box: HTMLElement, change: () => void): void {
  const pressed = activeIn(box);
  const top = (): number => pressed?.getBoundingClientRect().top ?? 0;
  const former = top();
  change();
  if (pressed?.isConnected) scrollerOf(box)?.scrollBy({ top: top() - former, behavior: 'instant' });
}
