import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold } from '../../src/briefing/fold.js';
import { rawText } from '../../src/check/raw.js';

describe('a folded text and the way back', () => {
  const letter = fc.constantFrom(
    ...'ab 12.“”‘’…\n\t\u00a0\u200b\ufeff\u00ad\ufe0e\u0301\u0327éeẹ\u1112\u1161\u11ab한½',
    '\u{e0101}',
    '🙂',
  );
  const texts = fc.array(letter, { maxLength: 30 }).map((letters) => letters.join(''));

  it('folds as the check does', () => {
    fc.assert(
      fc.property(texts, (text) => assert.equal(rawText(text).folded, fold(text))),
      { numRuns: 2000 },
    );
  });

  it('leads back to text that folds to the same', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
        const { folded, rawSpan, foldedAt } = rawText(text);
        // Whole letters: part of an ellipsis or of a letter pair has no place of its own.
        const cuts = [...folded].reduce<number[]>(
          (found, letter) => [...found, found.at(-1)! + letter.length],
          [0],
        );
        for (const at of cuts.splice(0))
          if (folded[at - 1] !== '.' && !/^[\p{M}.\u1100-\u11ff]/u.test(folded.slice(at))) cuts.push(at);
        if (cuts.length < 2) return;
        const start = cuts[from % (cuts.length - 1)]!;
        const rest = cuts.filter((cut) => cut > start);
        const end = rest[length % rest.length]!;
        const [a, b] = rawSpan(start, end);
        assert.equal(fold(text.slice(a, b)), folded.slice(start, end));
        assert.equal(foldedAt(a), start);
        assert.equal(foldedAt(b), end);
      }),
      { numRuns: 2000 },
    );
  });
});
