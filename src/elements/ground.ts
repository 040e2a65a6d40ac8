/** The colour that stands behind an element: what stays in view while a list goes by under it must cover that. */
export function groundBehind(element: Element): string {
  let node: Element | null = element;
  while (node) {
    const { backgroundColor } = getComputedStyle(node);
    if (backgroundColor !== 'transparent' && !/^rgba\(.*,\s*0\)$|\/\s*0\)$/.test(backgroundColor))
      return backgroundColor;
    node = node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
  return 'Canvas';
}
