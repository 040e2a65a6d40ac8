/**
 * The ids in attributes that hold references, apart by spaces, or in lists that a script gave; undefined where they
 * hold none. What is neither is for `strangeReferences` to tell.
 */
export function references(...attributes: unknown[]): string[] | undefined {
  const ids = attributes
    .flat()
    .flatMap((part) => (typeof part === 'string' ? part.match(/\S+/g) : null) ?? []);
  return ids.length > 0 ? [...new Set(ids)] : undefined;
}
