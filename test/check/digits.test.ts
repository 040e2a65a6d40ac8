import assert from 'node:assert/strict';
import type { Figure } from '../../src/briefing/types.js';
import { digitDifferences } from '../../src/check/digits.js';

const fields = (asWritten: string, part: Partial<Figure>): string[] =>
  digitDifferences({ kind: 'count', qualifier: 'exact', asWritten, ...part } as Figure).map(
    ({ field }) => field,
  );

const right: [asWritten: string, part: Partial<Figure>][] = [
  ['43 Fälle', { value: 43 }],
  ['27,5 Millionen Euro', { value: 27_500_000 }],
  ['plus de 2 300 maisons', { qualifier: 'more-than', lower: 2300 }],
  ['zwischen 120 und 150 Millionen', { qualifier: 'between', lower: 120e6, upper: 150e6 }],
  ['de 1,2 à 1,4 million', { qualifier: 'between', lower: 1.2e6, upper: 1.4e6 }],
  ['٢٧٫٥ مليون', { value: 27_500_000 }],
  ['2750万ユーロ', { value: 27_500_000 }],
  ['1億200万人', { value: 102_000_000 }],
  ['１２３人', { value: 123 }],
  ['minus 12,5 Grad', { kind: 'amount', value: -12.5 }],
  ['fünfundvierzig seit 2019', { value: 45 }],
  ['drei Millionen von 43', { value: 3_000_000 }],
];
const wrong: [asWritten: string, field: string, part: Partial<Figure>][] = [
  ['43 Fälle', 'value', { value: 34 }],
  ['27,5 Millionen', 'value', { value: 25_700_000 }],
  ['más de 1.200', 'lower', { qualifier: 'more-than', lower: 1300 }],
  ['120-150 Millionen', 'upper', { qualifier: 'between', lower: 120e6, upper: 155e6 }],
  ['٤٣ مخططا', 'value', { value: 34 }],
  ['約45人', 'value', { qualifier: 'about', value: 43 }],
];

describe('digits in words of any language', () => {
  for (const [words, part] of right)
    it(`may be those of “${words}”`, () => assert.deepEqual(fields(words, part), []));
  for (const [words, field, part] of wrong)
    it(`are not ${JSON.stringify(part)} in “${words}”`, () => assert.deepEqual(fields(words, part), [field]));
});
