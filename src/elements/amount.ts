import type { Figure } from '../briefing/types.js';
import type { Language } from '../language/index.js';

export { sizeOf } from '../html/size.js';

const noBreak = '\u00a0';
/** Where a range may break, while the rest is held. */
const mayBreak = '\n';

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
      if (part.trim()) amount = amount.replace(part, middle ? held.replace(noBreak, mayBreak) : held);
    }
  }
  // "Plus de 750", "1.3 million": a word that a language puts between the two, or after.
  return amount
    .replace(/(?<=\p{N}) (?=\p{L}{1,9}(?!\p{L}))|(?<=\p{L}) (?=\p{N})/gu, noBreak)
    .replace(mayBreak, ' ');
}
