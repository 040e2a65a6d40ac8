import type { Figure } from '../briefing/types.js';
import type { Language } from '../language/index.js';

const noBreak = '\u00a0';
/** Signs that are as wide as they are high. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/g;

/**
 * The step of size at which an amount of some length stands on one line of the narrowest slot; `s0` may break.
 * @returns The name of a class.
 */
export function sizeOf(amount: string): string {
  const length = amount.length + (amount.match(wide)?.length ?? 0) * 0.8;
  const step = [7, 10, 14, 19, 25, 33].find((most) => length <= most);
  return `s${step ?? 0}`;
}

/** An amount whose qualifier no line break parts from its number, however long it is. */
export function hold(amount: string, { qualifier }: Figure, { words }: Language): string {
  const patterns = (words as Record<string, string | undefined>)[qualifier]?.split('|') ?? [];
  for (const pattern of patterns) {
    // `{n:gen}` asks for a case; the words around are the same.
    const parts = pattern.split(/\{\w+(?::\w+)?\}/);
    for (const [index, part] of parts.entries()) {
      const held = part.replaceAll(' ', noBreak);
      // A range may break once, before its "and".
      const middle = parts.length === 3 && index === 1;
      if (part.trim()) amount = amount.replace(part, middle ? held.replace(noBreak, ' ') : held);
    }
  }
  if (qualifier === 'between') return amount;
  // "Plus de 750": a word that a language puts between the two.
  return amount.replace(/(?<=\p{N}) (?=\p{L}{1,8}(?!\p{L}))|(?<=\p{L}) (?=\p{N})/gu, noBreak);
}
