import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findCites } from '../../src/check/index.js';
import { locate, sourceText } from '../../src/check/passages.js';

const harbour = readFileSync(new URL('../briefings/harbour-source.txt', import.meta.url), 'utf8');

describe('proposing a cite', () => {
  it('is the words alone where they stand once, and says where', () => {
    const { proposals } = findCites(harbour, '82,400 containers', 'harbour');
    const start = harbour.indexOf('82,400');
    assert.deepEqual(proposals, [
      {
        cite: { source: 'harbour', exact: '82,400 containers' },
        start,
        end: start + '82,400 containers'.length,
      },
    ]);
  });

  it('tells places apart with as few words as that takes', () => {
    const { proposals } = findCites('A ship came. The ship went.', 'ship', 's');
    assert.deepEqual(
      proposals.map(({ cite }) => cite),
      [
        { source: 's', exact: 'ship', prefix: 'A ' },
        { source: 's', exact: 'ship', prefix: 'The ' },
      ],
    );
    assert.deepEqual(
      findCites('a red ship came, a red ship went', 'red ship', 's').proposals.map(({ cite }) => cite),
      [
        { source: 's', exact: 'red ship', suffix: ' came,' },
        { source: 's', exact: 'red ship', suffix: ' went' },
      ],
    );
  });

  it('stands exactly once, whatever the words', () => {
    const text = sourceText(harbour);
    for (const words of ['the', 'harbour authority said', 'in 2024', 'a fifth', 'March 2024', 'it']) {
      const { proposals } = findCites(harbour, words, 'harbour');
      assert.ok(proposals.length > 1, words);
      for (const { cite, start, end } of proposals) {
        assert.equal(locate(text, cite).again, false, JSON.stringify(cite));
        assert.equal(harbour.slice(start, end), words);
      }
    }
  });

  it('takes whole words before parts of others', () => {
    assert.equal(findCites('A ship, a shipment.', 'ship', 's').proposals.length, 1);
    assert.equal(findCites('Shipments.', 'ment', 's').proposals.length, 1);
  });

  it('finds words typed with other marks, spaces and case, and gives the source’s own', () => {
    const text = 'It said:\n“We won’t\u00a0dredge… ever.”';
    const [found] = findCites(text, '"we won\'t  dredge...', 's').proposals;
    assert.equal(found?.cite.exact, '“We won’t dredge…');
    assert.equal(text.slice(found?.start, found?.end), '“We won’t\u00a0dredge…');
  });

  it('names the nearest words where they stand nowhere', () => {
    assert.deepEqual(findCites(harbour, 'twice as many containers', 'harbour'), {
      proposals: [],
      times: 0,
      near: 'twice as many passengers',
    });
    assert.deepEqual(findCites(harbour, 'quantum physics', 'harbour'), { proposals: [], times: 0, near: undefined }); // prettier-ignore
    assert.deepEqual(findCites(harbour, '  ', 'harbour'), { proposals: [], times: 0 });
  });

  it('proposes the first twenty, and says how many there are', () => {
    const { proposals, times } = findCites('a boat and '.repeat(500), 'boat', 's');
    assert.deepEqual([proposals.length, times], [20, 500]);
  });
});
