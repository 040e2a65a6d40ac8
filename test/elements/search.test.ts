import { expect } from '@open-wc/testing';
import { folded, placesIn } from '../../src/elements/threat-timeline/search.js';

describe('a search', () => {
  const alike: [typed: string, written: string][] = [
    ["Russia's", 'Russia’s'],
    ['"late stage"', '“late‑stage”'.replace('‑', ' ')],
    ['late-stage', 'late\u2011stage'],
    ['copyright', 'copy\u00adright'],
    ['cafe', 'Café'],
    ['cafe', 'Cafe\u0301'],
    ['ısparta', 'Isparta'],
    ['DİYARBAKIR', 'Diyarbakır'],
    ['strasse', 'Straße'],
    ['Lodz', 'Łódź'],
    ['οδος', 'ΟΔΟΣ'],
    ['میخواهد', 'می\u200cخواهد'],
    ['كتاب', 'کتاب'],
    ['مدرسه', 'مَدْرَسه'],
    ['½', '1⁄2'],
    ['한국', '한국'.normalize('NFD')],
    ['ガス', 'ｶﾞｽ'],
  ];
  for (const [typed, written] of alike)
    it(`finds ${written} by ${typed}`, () => {
      expect(folded(written)).to.equal(folded(typed));
      expect(placesIn(`« ${written} »`, [folded(typed)])).to.deep.equal([[2, 2 + written.length]]);
    });

  const apart: [typed: string, written: string][] = [
    ['パリ', 'バリ'],
    ['ガス', 'カス'],
    ['का', 'कि'],
    ['दल', 'दिल्ली'],
    ['하', '한'],
  ];
  for (const [typed, written] of apart)
    it(`does not take ${written} for ${typed}`, () =>
      expect(folded(written).includes(folded(typed))).to.equal(false));

  it('knows each place of each word, and leaves out nothing that stands on a letter', () => {
    expect(placesIn('Ünder und unter', ['und', 'er'])).to.deep.equal([
      [0, 3],
      [6, 9],
      [3, 5],
      [13, 15],
    ]);
    expect(placesIn('hindi: कि', ['क'])).to.deep.equal([[7, 8]]);
    expect(placesIn('', ['a'])).to.deep.equal([]);
  });
});
