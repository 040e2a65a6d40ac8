/** The references that close a ring: `to`, the reference numbered `at` of the item numbered `index`. */
export function rings<T extends { id: string }>(
  items: readonly T[],
  references: (item: T) => readonly string[],
): { index: number; at: number; to: string }[] {
  const places = new Map(items.map(({ id }, index) => [id, index]));
  const found: { index: number; at: number; to: string }[] = [];
  const seen = new Set<number>();
  const open = new Set<number>();
  for (const first of items.keys()) {
    // A way of its own, and no calls in calls: a chain of answers may be long.
    const way = seen.has(first) ? [] : [{ index: first, next: 0 }];
    while (way.length > 0) {
      const step = way.at(-1)!;
      const { index } = step;
      seen.add(index);
      open.add(index);
      const to = references(items[index]!)[step.next];
      const at = step.next++;
      if (to === undefined) {
        open.delete(index);
        way.pop();
        continue;
      }
      const place = places.get(to);
      // Of one that names itself is told before.
      if (place === undefined || place === index) continue;
      if (open.has(place)) found.push({ index, at, to });
      else if (!seen.has(place)) way.push({ index: place, next: 0 });
    }
  }
  return found;
}
