import assert from 'node:assert/strict';
import { check } from '../../src/check/index.js';
import { mi5, sourcesOf } from './mi5.js';
import { mutationsOf } from './mutations.js';

/** Corruptions that the check cannot see, each with the reason. */
const explained: Record<string, string> = {};

describe('every corruption of the first briefing', () => {
  it('is found, or explained', function () {
    this.timeout(60_000);
    const sources = sourcesOf(mi5());
    const mutations = mutationsOf(mi5());
    const survivors = mutations
      .filter(({ apply }) => {
        const copy = mi5();
        apply(copy);
        return !check(copy, sources).some(({ level }) => level === 'error');
      })
      .map(({ name }) => name);
    console.log(`      ${mutations.length - survivors.length} of ${mutations.length} corruptions found`);
    assert.deepEqual(survivors.sort(), Object.keys(explained).sort());
  });
});
