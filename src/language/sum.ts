import type { Figure } from '../briefing/types.js';
import { sayAmount } from './amount.js';
import type { Language } from './registry.js';
import { term } from './term.js';

/**
 * What the parts of a whole add up to, and why that is not the whole.
 * @param part One of them: its unit is theirs.
 */
export function saySum(
  { is, total }: { is: 'whole' | 'rest' | 'rounded'; total: number },
  part: Figure,
  language: Language,
): string {
  const scale = part.kind === 'share' ? 'percent' : undefined;
  const { quantity } = sayAmount({ ...part, scale, value: total, asWritten: '' }, language);
  return term(language, `sum-${is}`, { n: quantity });
}
