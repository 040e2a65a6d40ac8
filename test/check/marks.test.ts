import assert from 'node:assert/strict';
import { isQuoted, markQuotes } from '../../src/check/marks.js';
import { quotedSpans } from '../../src/check/draft.js';

const table: [text: string, ...quoted: string[]][] = [
  ['»Wir haben verloren«, sagte Lee. »Das ist schlimm«, so Ray.', 'Wir haben verloren', 'Das ist schlimm'],
  ['„Wir haben verloren“, sagte Lee. „Das ist schlimm“.', 'Wir haben verloren', 'Das ist schlimm'],
  ['”Vi har förlorat”, sade Lee. ”Det är illa”.', 'Vi har förlorat', 'Det är illa'],
  ['»Olemme hävinneet», sanoi Lee. »Niin on», sanoi Ray.', 'Olemme hävinneet', 'Niin on'],
  ['« Nous avons “perdu” tout », dit Lee. « Oui ».', 'Nous avons “perdu” tout', 'Oui'],
  ['「多くを失った」とリー氏。', '多くを失った'],
  ['‘We have lost years,’ she said of the boys’ “bad” luck. ‘It’s over.’', 'We have lost years', 'bad', 'It’s over.'],
]; // prettier-ignore

describe('quotation marks of many kinds', () => {
  for (const [text, ...quoted] of table)
    it(`tell what ${text} quotes`, () => {
      assert.deepEqual(
        quotedSpans(text)
          .sort(([a], [b]) => a - b)
          .map((span) => text.slice(...span)),
        quoted,
      );
      const marked = markQuotes(text);
      for (const words of quoted) {
        // Any word of what is quoted may be quoted alone.
        const start = text.indexOf(words) + Math.max(0, words.indexOf(' '));
        assert.ok(isQuoted(marked, start, text.indexOf(words) + words.length - 1), words);
      }
      const after = text.search(/,? (?:sagte|sade|sanoi|dit|she said)|とリー/);
      assert.ok(!isQuoted(marked, after + 2, after + 5), 'what follows is not quoted');
    });
});
