let held: IntersectionObserver | undefined;
/** By animations: a style would go into the copies of a page that applications keep to show again, and stay in them. */
const heights = new Map<Element, Animation>();

function hold(element: Element, height: number): void {
  heights.get(element)?.cancel();
  heights.set(element, element.animate({ minBlockSize: `${Math.max(0, height)}px` }, { fill: 'forwards' }));
}

/** Lets go of what is held at the height it had, once nobody sees it. Made at need: where there is no page, it is not. */
function watch(): IntersectionObserver {
  return (held ??= new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      // Above the reader, only an anchored page may change its height.
      const mayChange =
        boundingClientRect.top > 0 || CSS.supports('overflow-anchor', 'auto') || !target.isConnected;
      if (!isIntersecting && mayChange) letGo(target);
    }
  }));
}

function letGo(element: Element): void {
  watch().unobserve(element);
  heights.get(element)?.cancel();
  heights.delete(element);
}

const letAllGo = (): void => [...heights.keys()].forEach(letGo);

/**
 * Puts an element around blocks so that what stands below stays where it is: where the reader sees it, an element
 * lower than its blocks keeps their height until it has left the view.
 * @param words What is to stand in it: the blocks, or what they say in their place.
 */
export function steady(
  blocks: readonly Element[],
  element: HTMLElement,
  words: readonly Node[] = blocks,
): void {
  const [first, last] = [blocks[0]!, blocks.at(-1)!];
  const parent = first.parentElement!;
  const after = last.nextElementSibling;
  const end = (): number =>
    (after ? after.getBoundingClientRect().top : parent.getBoundingClientRect().bottom) -
    parent.getBoundingClientRect().top;
  const { top } = first.getBoundingClientRect();
  const height = last.getBoundingClientRect().bottom - top;
  const before = end();
  // It comes with its words: what it finds in the page it keeps the reader at.
  const place = element.ownerDocument.createComment('');
  first.before(place);
  element.append(...words);
  for (const block of blocks) if (!element.contains(block)) block.remove();
  place.replaceWith(element);
  if (top > innerHeight) return;
  // No further than the reader sees: what begins below that may come closer.
  const most = innerHeight - top;
  hold(element, Math.min(height, most));
  // Its margins may be others than those of the blocks.
  requestAnimationFrame(() => {
    const lack = before - end();
    if (lack && height < most) hold(element, height + lack);
  });
  watch().observe(element);
  addEventListener('resize', letAllGo, { once: true });
}
