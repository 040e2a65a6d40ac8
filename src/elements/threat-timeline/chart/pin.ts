import { standOn } from '../../ground.js';
import { scrollerOf } from '../place.js';

/** A chart that takes more than this part of the screen leaves the rest to what is told of it. */
const tallest = 0.6;
/** A screen that is no higher, in px, has no room for both. */
const low = 480;

const partOf = (box: HTMLElement, name: string): HTMLElement => box.querySelector<HTMLElement>(name)!;
const isTall = (box: HTMLElement): boolean =>
  partOf(box, '.frame').offsetHeight > tallest * box.ownerDocument.defaultView!.innerHeight;

/** Whether what was chosen in a chart is kept in view, where it would be told far below. */
export const isPinned = (box: HTMLElement): boolean => partOf(box, '.detail').classList.contains('pinned');

export function pin(box: HTMLElement): void {
  const told = partOf(box, '.detail');
  const { scrollingElement, defaultView } = box.ownerDocument;
  told.scrollTop = 0;
  // Nor has a box that scrolls.
  if (!isTall(box) || defaultView!.innerHeight < low || scrollerOf(box) !== scrollingElement)
    return unpin(box);
  told.classList.add('pinned');
  standOn(told, box);
  // Something around it may cut off what goes beyond, and hold it back.
  if (told.getBoundingClientRect().bottom > defaultView!.innerHeight + 1) unpin(box);
}

export const unpin = (box: HTMLElement): void => partOf(box, '.detail').classList.remove('pinned');

/** A chart may have become short. */
export function checkPin(box: HTMLElement): void {
  if (isPinned(box) && !isTall(box)) unpin(box);
}
