import { focusOn } from '../target.js';

const reachable = 'a[href], button, input, select, summary, [tabindex]';

/** What has the focus: an event's entry or mark, or something in one, so that it is found again in what is made anew. */
export interface Focused {
  element: Element;
  /** Of the event; absent for what is no event's, such as a button of the chart. */
  id?: string;
  /** Which of what can be reached in its entry; -1 for the entry itself, and for a mark. */
  nth: number;
}

/** @returns Undefined where nothing has it that could go with what is shown. */
export function focusedIn(root: ShadowRoot | null): Focused | undefined {
  const element = root?.activeElement;
  const part = element?.closest<HTMLElement>('.entry, .mark');
  if (!element || !(part ?? element.closest('.charted'))) return undefined;
  const id = part?.dataset['fact'] ?? part?.dataset['mark']?.split(' ')[0];
  return {
    element,
    ...(id && { id }),
    nth: part ? [...part.querySelectorAll(reachable)].indexOf(element) : -1,
  };
}

/** Gives the focus back to the same event, where it went with the node that had it, or stayed on a node that now stands for another. */
export function refocus(root: ShadowRoot, { element, id, nth }: Focused): void {
  const now = focusedIn(root);
  if (now ? now.element !== element || now.id === id : root.activeElement) return;
  const entry = id && root.querySelector<HTMLElement>(`.entry[data-fact="${CSS.escape(id)}"]`);
  if (entry) {
    const inside = entry.querySelectorAll<HTMLElement>(reachable)[nth];
    if (inside) inside.focus({ preventScroll: true });
    else focusOn(entry);
  } else if (!now) {
    root.querySelector<HTMLElement>('.views [aria-pressed="true"]')?.focus({ preventScroll: true });
  }
}

/** What has the focus, by its place among all that can have it: for what is taken away and comes back the same. */
export function placeOfFocus(root: ShadowRoot): number {
  return [...root.querySelectorAll(reachable)].indexOf(root.activeElement!);
}

export function focusPlace(root: ShadowRoot, place: number): void {
  if (root.activeElement) return;
  root.querySelectorAll<HTMLElement>(reachable)[place]?.focus({ preventScroll: true });
}
