import assert from 'node:assert/strict';
import type { Actor } from '../../src/briefing/types.js';
import { namedIn, namedInstead, otherSpeaker } from '../../src/check/speakers.js';

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

  it('takes nobody who is spoken to for the one who speaks', () => {
    for (const passage of [
      'she told Smith',
      'told Smith',
      'Osk warned Smith',
      'The minister said Smith was ill',
    ])
      assert.equal(otherSpeaker([passage], 'ana', actors), undefined, passage);
    for (const passage of ['“We won,” warned Smith', 'said Jane Smith'])
      assert.equal(otherSpeaker([passage], 'ana', actors)?.id, 'smith', passage);
  });

  it('takes no end of another word for a name', () => {
    assert.equal(otherSpeaker(['Goldsmith said so', 'GoldÖzdemir said so'], 'ana', actors), undefined);
  });
});

describe('whom an attribution names in the place of the speaker', () => {
  const story: Actor[] = [
    { ...person('ilves', 'Marta Ilves'), role: 'regional governor' },
    { ...person('osk', 'Piet Osk'), role: 'director of the Water Board' },
    { id: 'water', kind: 'organisation', name: 'Water Board' },
    { id: 'aid', kind: 'organisation', name: 'Arle Aid' },
    { ...person('voice', 'Jo Lund'), role: 'spokesman' },
  ];
  const named = (attribution: string, speaker: string) => namedInstead(attribution, speaker, story)?.id;

  it('knows them by name and by office', () => {
    assert.equal(named('the regional governor said', 'aid'), 'ilves');
    assert.equal(named('Regional governor Ilves told reporters', 'aid'), 'ilves');
    assert.equal(named('Arle Aid said', 'ilves'), 'aid');
    assert.equal(named('according to the Water Board', 'aid'), 'water');
  });

  it('leaves the speaker whatever else may be meant', () => {
    assert.equal(named('the regional governor said', 'ilves'), undefined);
    assert.equal(named('Ilves told Arle Aid', 'ilves'), undefined);
    assert.equal(named('the Water Board said', 'osk'), undefined, 'it speaks for its director');
    assert.equal(named('a spokesman said', 'aid'), undefined, 'it may be another');
    assert.equal(named('the former regional governor said', 'aid'), undefined);
    assert.equal(named('in talks with Arle Aid', 'ilves'), undefined, 'it says nothing');
    assert.equal(named('officials said', 'aid'), undefined);
  });
});
