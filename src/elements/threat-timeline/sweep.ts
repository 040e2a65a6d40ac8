/**
 * Takes out the comment that Lit (3.3.1 to 3.3.3) leaves behind for each keyed node it takes out: a reader who zooms or
 * filters for a while would have thousands. One that counts stands beside its node.
 * @param groups What keyed nodes stand in, and nothing else.
 */
export function sweep(groups: Iterable<Element>): void {
  for (const group of groups) {
    for (let node = group.lastChild, before; node; node = before) {
      before = node.previousSibling;
      const isLeft = [node, before].every((one) => one?.nodeType === 8) && node.nextSibling?.nodeType !== 1;
      if (isLeft) node.remove();
    }
  }
}

/** What is left behind in a list, which is looked through only when it became shorter: that takes time. */
export class Leftovers {
  #count = 0;
  #fewer = false;

  /** @param count How many events are listed. */
  note(count: number): void {
    this.#fewer = count < this.#count;
    this.#count = count;
  }

  sweep(root: ParentNode): void {
    if (this.#fewer) sweep(root.querySelectorAll('.entries'));
  }
}
