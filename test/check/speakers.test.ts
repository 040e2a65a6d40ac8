import assert from 'node:assert/strict';
import type { Actor } from '../../src/briefing/types.js';
import { namedIn, otherSpeaker } from '../../src/check/speakers.js';

const person = (id: string, name: string): Actor => ({ id, kind: 'person', name });
const actors = [person('smith', 'Jane Smith'), person('cem', 'Cem Özdemir'), person('ana', 'Ana Ćirić')];

describe('who a passage names as the one who says it', () => {
  it('knows names that begin with any letter', () => {
    const passages = ['Özdemir said it was over. Smith warned of more.'];
    assert.equal(otherSpeaker(passages, 'cem', actors), undefined);
    assert.equal(otherSpeaker(passages, 'ana', actors)?.id, 'smith');
    assert.equal(namedIn('Özdemir told Smith', 'cem', actors), undefined);
    assert.equal(namedIn('Ćirić said', 'smith', actors)?.id, 'ana');
  });

  it('takes no end of another word for a name', () => {
    assert.equal(otherSpeaker(['Goldsmith said so', 'GoldÖzdemir said so'], 'ana', actors), undefined);
  });
});
