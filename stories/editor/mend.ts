/** Mends that need no decision: the word that was probably meant, put in by a press. */
import type { Doc, Located } from './document.js';
import type { Span } from './places.js';

export interface Mend {
  at: Span;
  insert: string;
  /** What the button says. */
  words: string;
}

/** Codes whose `expected` is the value that the problem's place should hold. */
const exact = new Set([
  'unknown-choice',
  'qualifier-differs',
  'direction-differs',
  'reference',
  'number-differs',
]);

/** Nothing where a person has to decide. */
export function mendOf({ code, expected, doc, at }: Located, docs: readonly Doc[]): Mend | undefined {
  const found = docs.find(({ name }) => name === doc);
  if (!found || !expected || at.from === at.to) return undefined;
  const old = found.text.slice(at.from, at.to);
  if (found.kind === 'json') {
    const text = /^"/.test(old);
    if (code === 'unknown-field') {
      const name = found.text.slice(0, at.from).match(/"((?:[^"\\]|\\.)*)"\s*:\s*$/);
      if (!name) return undefined;
      const from = at.from - name[0].length;
      return {
        at: { from, to: from + name[1]!.length + 2 },
        insert: JSON.stringify(expected),
        words: `Name it ${expected}`,
      };
    }
    if (!exact.has(code) || !(text || /^-?\d/.test(old))) return undefined;
    const insert = /^-?\d+(\.\d+)?$/.test(expected) && !text ? expected : JSON.stringify(expected);
    return { at, insert, words: `Put in ${expected}` };
  }
  if (found.kind !== 'sheet' || /["\t,;\n]/.test(expected)) return undefined;
  if (code === 'unknown-column' || exact.has(code))
    return { at, insert: expected, words: `Put in ${expected}` };
  return undefined;
}
