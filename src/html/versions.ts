import { fieldOf, sameValue, withField } from '../briefing/revisions.js';
import type { Correction, Fact } from '../briefing/types.js';

export interface Version {
  fact: Fact;
  /** The corrections that lead from this version to the present one, newest first. */
  undone: Correction[];
  /** The present one was changed without a record since: this one explains no page. */
  gap: boolean;
}

/** The fact as it is, and as it was before each of its corrections, undone from the newest. */
export function versionsOf(fact: Fact, corrections: readonly Correction[]): Version[] {
  const versions: Version[] = [{ fact, undone: [], gap: false }];
  // Corrections stand in the order they were made (a rule of the briefing).
  for (const correction of corrections.filter(({ target }) => target === fact.id).reverse()) {
    const { fact: later, undone, gap } = versions.at(-1)!;
    // A value that is not what its last correction made it was changed without one: nothing before it is explained.
    const { field, was, now } = correction;
    versions.push({
      fact: withField(later, field, was),
      undone: [...undone, correction],
      gap: gap || !sameValue(fieldOf(later, field), now),
    });
  }
  return versions;
}
