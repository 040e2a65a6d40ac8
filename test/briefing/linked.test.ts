import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linked } from '../../src/briefing/linked.js';

const link = (words: string) => ({ url: `https://example.org/${words.length}`, words });

describe('where the links of an event stand', () => {
  it('is in its summary, where their words stand first, and under it where they do not', () => {
    const [ship, map, us] = ['the ship', 'a map', 'us'].map(link) as [never, never, never];
    assert.deepEqual(linked('Of the ship, and the ship.\n \nMore: a map', [map, ship, us]), {
      paragraphs: [
        ['Of ', ship, ', and the ship.'],
        ['More: ', map],
      ],
      beside: [us],
    });
    assert.deepEqual(linked(undefined, [us]), { paragraphs: [], beside: [us] });
  });

  it('is of a text from any editor', () => {
    assert.deepEqual(linked('One.\r\nTwo.').paragraphs, [['One.'], ['Two.']]);
  });

  it('is not within another word or number, nor within another link', () => {
    const at = (text: string, ...words: string[]) =>
      linked(text, words.map(link)).beside.map((one) => one.words);
    assert.deepEqual(at('Russia uses it, says us', 'us'), []);
    assert.deepEqual(at('Russia uses it', 'us'), ['us']);
    assert.deepEqual(at('143 and 431', '43'), ['43']);
    assert.deepEqual(at('the ship', 'the ship', 'ship'), ['ship']);
    assert.deepEqual(at('the ship', 'ship', 'the ship'), ['ship']);
    assert.deepEqual(at('船の記録を見る', '記録'), []);
    assert.deepEqual(at('정부는 말했다', '정부'), []);
    assert.deepEqual(at('التعليم', 'علي'), ['علي']);
    assert.deepEqual(at('राजा', 'राज'), ['राज']);
  });

  it('loses no word and no link', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', 'ab', '43', ' ', '\n', '記'), { maxLength: 12 })
      .map((each) => each.join(''));
    fc.assert(
      fc.property(words, fc.array(words.filter((each) => each.trim() !== '')), (text, links) => {
        const { paragraphs, beside } = linked(text, links.map(link));
        const said = paragraphs.map((line) =>
          line.map((piece) => (typeof piece === 'string' ? piece : piece.words)).join(''),
        );
        assert.deepEqual(
          said,
          text.split('\n').filter((line) => line.trim()),
        );
        const within = paragraphs.flat().filter((piece) => typeof piece !== 'string').length;
        assert.equal(within + beside.length, links.length);
      }),
    );
  });
});
