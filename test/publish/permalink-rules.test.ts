import assert from 'node:assert/strict';
import { withPermalinks } from '../../src/publish/permalink-rules.js';

describe('the rules for carriers without attributes', () => {
  it('find by its permalink what the mark would have found', () => {
    const rules = withPermalinks(
      ':root [data-standfirst]::before { content: none } ol[data-standfirst] + p {}',
      'https://e.example/a/',
    );
    const link = 'a[href^="https://e.example/a/"]';
    const carrier = `:is([data-standfirst],:where(blockquote:has(>p:last-child ${link}),:is(ol,ul,table):has(+p ${link})))`;
    assert.equal(rules, `:root ${carrier}::before { content: none } ol${carrier} + p {}`);
  });
});
