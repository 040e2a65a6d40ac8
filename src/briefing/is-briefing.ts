import { safeParse } from 'valibot';
import { figuresHold } from './figure-rules.js';
import { Briefing as schema } from './schema.js';
import type { Briefing } from './types.js';
import { lists } from './walk.js';

/**
 * Whether a document has the shape of a briefing, and no figure says a number it does not have: what a page must know
 * before it shows one. Why not is for `validate` to say, which few pages need. Never throws.
 */
export function isBriefing(input: unknown): input is Briefing {
  try {
    let right = safeParse(schema, input).success;
    if (right) figuresHold(input as Briefing, () => (right = false));
    return right;
  } catch {
    return false;
  }
}

/** Items of snapshots that were found right: nobody else holds them, so they stay so. */
const right = new WeakSet<object>();

/**
 * As `isBriefing`, for a snapshot: what it shares with one that was right is not looked at again.
 * @param fresh Told what was not looked at before, where all is right.
 */
export function isSnapshot(facts: Briefing, fresh: (part: Briefing) => void): boolean {
  const part = { ...facts };
  const items = lists.flatMap((name) => {
    const list: unknown = facts[name];
    if (!Array.isArray(list)) return [];
    return (part[name] = list.filter((item) => !right.has(item as object)) as never[]);
  });
  if (!isBriefing(part)) return false;
  for (const item of items) right.add(item);
  fresh(part);
  return true;
}
