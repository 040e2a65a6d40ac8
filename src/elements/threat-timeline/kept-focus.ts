import { focusOn } from '../target.js';
import { fromNearest } from './nearest.js';

const reachable = 'a[href], button, input, select, summary, [tabindex]';

/** What has the focus: an event's entry or mark, or something in one; or another part of what goes with a view. */
interface Focused {
  element: Element;
  /** Of the event; absent for what is no event's, such as a button of the chart. */
  id?: string;
  /** Which of what can be reached in its entry; -1 for the entry itself, and for a mark. */
  nth: number;
}

/** The focus of a reader, which stays with its event whatever is made anew around it. */
export class KeptFocus {
  #had: Focused | undefined;
  /** The events listed around the one that has it, from the nearest. */
  #around: string[] = [];
  /** On paper: which of all that can have it. */
  #place = -1;
  /** And how far what scrolls around it was scrolled. */
  #scrolled = 0;

  /** To be asked while what has it is still as it was. */
  note(root: ShadowRoot | null): void {
    this.#had = root ? focusedIn(root) : undefined;
    const entry = this.#had?.element.closest<HTMLElement>('.list .entry');
    const listed = entry ? [...root!.querySelectorAll<HTMLElement>('.list .entry')] : [];
    this.#around = fromNearest(listed, listed.indexOf(entry!)).map(({ dataset }) => dataset['fact']!);
  }

  /** Gives it back where it went with the node that had it, or stayed on a node that now stands for another event. */
  restore(root: ShadowRoot): void {
    if (!this.#had) return;
    const { element, id, nth } = this.#had;
    const now = focusedIn(root);
    if (now ? now.element !== element || now.id === id : isElsewhere(root)) return;
    const entry = entryOf(root, id);
    if (entry) return focusIn(entry, nth);
    if (now) return;
    const nearest = this.#around.find((other) => entryOf(root, other));
    if (nearest) focusIn(entryOf(root, nearest)!, 0);
    else root.querySelector<HTMLElement>('.views [aria-pressed="true"]')?.focus({ preventScroll: true });
  }

  /** What is shown is taken away, and will come back the same. */
  beforePaper(root: ShadowRoot, around: Element | undefined): void {
    this.#scrolled = around?.scrollTop ?? 0;
    this.#place = [...root.querySelectorAll(reachable)].indexOf(root.activeElement!);
  }

  afterPaper(root: ShadowRoot, around: Element | undefined): void {
    if (!isElsewhere(root))
      root.querySelectorAll<HTMLElement>(reachable)[this.#place]?.focus({ preventScroll: true });
    // Some browsers keep in view what stood on the paper.
    around?.scrollTo({ top: this.#scrolled, behavior: 'instant' });
  }
}

const entryOf = (root: ShadowRoot, id: string | undefined): HTMLElement | null =>
  id ? root.querySelector(`.entry[data-fact="${CSS.escape(id)}"]`) : null;

function focusIn(entry: HTMLElement, nth: number): void {
  const inside = entry.querySelectorAll<HTMLElement>(reachable)[nth];
  if (inside) inside.focus({ preventScroll: true });
  else focusOn(entry);
}

/** Something else has it: what is lost goes to the body. */
function isElsewhere(root: ShadowRoot): boolean {
  const { activeElement, body } = root.ownerDocument;
  return Boolean(activeElement && activeElement !== body);
}

/** @returns Undefined where nothing has it that could go with what is shown. */
function focusedIn(root: ShadowRoot): Focused | undefined {
  const element = root.activeElement;
  const part = element?.closest<HTMLElement>('.entry, .mark');
  if (!element || !(part ?? element.closest('.charted'))) return undefined;
  const id = part?.dataset['fact'] ?? part?.dataset['mark']?.split(' ')[0];
  return {
    element,
    ...(id && { id }),
    nth: part ? [...part.querySelectorAll(reachable)].indexOf(element) : -1,
  };
}
