/** Values of a fact by the dotted path that a correction names (`window.words`), and facts as they were before. */
import type { Fact } from './types.js';

type Fields = Record<string, unknown>;

/** The value at a dotted path; undefined where the path leads nowhere. */
export function fieldOf(fact: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((part, key) => (part as Fields | undefined)?.[key], fact);
}

/** A copy with another value at a dotted path; without that field where the value is undefined. */
export function withField<T extends Fact>(fact: T, path: string, value: unknown): T {
  const copy = structuredClone(fact);
  const keys = path.split('.');
  const last = keys.pop()!;
  let node = copy as unknown as Fields;
  for (const key of keys) {
    if (!node[key] || typeof node[key] !== 'object') node[key] = {};
    node = node[key] as Fields;
  }
  if (value === undefined) delete node[last];
  else node[last] = value;
  return copy;
}

/** Whether two values of a field are the same, whatever the order of their keys. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b || !a || !b || typeof a !== 'object' || typeof b !== 'object') return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => sameValue((a as Fields)[key], (b as Fields)[key]))
  );
}
