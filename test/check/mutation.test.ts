import assert from 'node:assert/strict';
import { check } from '../../src/check/index.js';
import { textSha256 } from '../../src/cli/sources.js';
import { mi5, sourcesOf } from './mi5.js';
import { mutationsOf } from './mutations.js';

/** Corruptions that the check cannot see, each with the reason. */
const explained: Record<string, string> = {
  'plots-disrupted: another speaker': 'named by role alone: “the intelligence boss”',
  'overseas-links-share: another speaker': 'named by role alone: “The MI5 boss”',
  'some-form-of-connection: another speaker': 'named by role alone: “The MI5 boss”',
  'iran-plots: another speaker': 'named two clauses earlier; the passage has “said” alone',
  'potentially-lethal: another speaker': 'named two clauses earlier; the passage has “said” alone',
  'uncomfortable-life: another speaker': 'named in no sentence of the paragraph: “adding” alone',
  'cant-get-to: another speaker': 'named in no sentence of the paragraph: “adding” alone',
  'sharp-pressure: another speaker': 'named in no sentence of the paragraph: “adding” alone',
};

describe('every corruption of the first briefing', () => {
  it('is found, or explained', function () {
    this.timeout(60_000);
    const sources = sourcesOf(mi5());
    const hashes = { politico: textSha256(sources['politico']!) };
    const mutations = mutationsOf(mi5());
    const survivors = mutations
      .filter(({ apply }) => {
        const copy = mi5();
        apply(copy);
        return !check(copy, sources, { hashes }).some(({ level }) => level === 'error');
      })
      .map(({ name }) => name);
    assert.deepEqual(survivors.sort(), Object.keys(explained).sort());
  });
});
