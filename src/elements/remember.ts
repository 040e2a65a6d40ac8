/** Makes a thing again only when what it is made from has changed. */
export function remember<T>(): (from: readonly unknown[], make: () => T) => T {
  let known: readonly unknown[] | undefined;
  let made: T;
  return (from, make) => {
    if (known?.length !== from.length || from.some((part, index) => part !== known![index])) {
      made = make();
      known = from;
    }
    return made;
  };
}
