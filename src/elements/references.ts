/** The ids in an attribute that holds references, space-separated; undefined where it holds none. */
export function references(...attributes: (string | undefined | null)[]): string[] | undefined {
  const ids = attributes.flatMap((attribute) => attribute?.split(/\s+/).filter(Boolean) ?? []);
  return ids.length > 0 ? [...new Set(ids)] : undefined;
}
