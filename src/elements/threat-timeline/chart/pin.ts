import { standOn } from '../../ground.js';
import { scrollerOf, startOf } from '../place.js';

/** A chart that takes more than this part of what is seen leaves the rest to what is told of it. */
const tallest = 0.6;
/** What is seen has no room for both where it is no higher, in px. */
const low = 480;

const partOf = (box: HTMLElement, name: string): HTMLElement => box.querySelector<HTMLElement>(name)!;

/** From where to where on the screen what scrolls around a chart is seen. */
function seenAround(box: HTMLElement): [from: number, to: number] {
  const { innerHeight } = box.ownerDocument.defaultView!;
  const around = scrollerOf(box);
  const start = around ? startOf(around) : 0;
  return [Math.max(0, start), Math.min(innerHeight, start + (around?.clientHeight ?? 0))];
}

function isTall(box: HTMLElement): boolean {
  const [from, to] = seenAround(box);
  return to - from > low && partOf(box, '.frame').offsetHeight > tallest * (to - from);
}

/** Whether what was chosen in a chart is kept in view, where it would be told far below. */
export const isPinned = (box: HTMLElement): boolean => partOf(box, '.detail').classList.contains('pinned');

export function pin(box: HTMLElement): void {
  const told = partOf(box, '.detail');
  told.scrollTop = 0;
  if (!isTall(box)) return unpin(box);
  told.classList.add('pinned');
  standOn(told, box);
  // Something around it may cut off what goes beyond, and hold it back.
  if (told.getBoundingClientRect().bottom > seenAround(box)[1] + 1) unpin(box);
}

export const unpin = (box: HTMLElement): void => partOf(box, '.detail').classList.remove('pinned');

/** A chart may have become short. */
export function checkPin(box: HTMLElement): void {
  if (isPinned(box) && !isTall(box)) unpin(box);
}
