import { safeParse } from 'valibot';
import { figuresHold } from './figure-rules.js';
import { Briefing as schema } from './schema.js';
import type { Briefing } from './types.js';

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
