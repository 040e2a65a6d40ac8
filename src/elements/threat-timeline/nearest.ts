/** What stands after a place in a list, then what stands before it, each from the nearest on: where one goes on from there. */
export const fromNearest = <T>(list: readonly T[], at: number): T[] => [
  ...list.slice(at + 1),
  ...list.slice(0, Math.max(at, 0)).reverse(),
];
