import assert from 'node:assert/strict';
import { readNumbers } from '../../src/check/index.js';

/** Each number as `value form`, or its fraction. */
const read = (text: string): string =>
  readNumbers(text)
    .map(({ value, fraction, form }) => `${fraction ?? value}${form ? ` ${form}` : ''}`)
    .join(', ');

const table: [text: string, numbers: string][] = [
  ['twenty “potentially lethal” plots', '20'],
  ['43 late-stage attack plots', '43'],
  ['Over 750 Russian diplomats', '750'],
  ['more than a third of investigations', '1/3'],
  ['almost half', '1/2'],
  ['less than half, other than a third', '1/2, 1/3'],
  ['v2.5 of the A380', ''],
  ['at 11.40pm, 4am, 5 p.m. and 6 amps', '6'],
  ['two-thirds', '2/3'],
  ['three quarters of it', '3/4'],
  ['one in five', '1/5'],
  ['9 out of 10 ships', '9/10'],
  ['threefold increase', '3 multiple'],
  ['a 10-fold rise', '10 multiple'],
  ['three times as many', '3 multiple'],
  ['twice as many', '2 multiple'],
  ['has doubled', '2 multiple'],
  ['13 per cent of cases', '13 percent'],
  ['7.5% of arrivals', '7.5 percent'],
  ['fell by 4 percentage points from 62 per cent', '4 points, 62 percent'],
  ['£27.5m', '27500000'],
  ['2.5 billion euros', '2500000000'],
  ['twelve months', '12'],
  ['25 per cent from 400 in 2024', '25 percent, 400, 2024'],
  ['tension about tents, oneself', ''],
  ['the nineteenth century', '19 ordinal'],
  ['two to three', '2, 3'],
  ['between 1,100 and 1,400 tonnes', '1100, 1400'],
  ['four or five years', '4, 5'],
  ['a dozen boats', '12'],
  ['a hundred', '100'],
  ['twenty-two thousand', '22000'],
  ['first threat update since 2022', '1 ordinal, 2022'],
  ['the third busiest', '3 ordinal'],
  ['the 18th century', '18 ordinal'],
  ['Arrests rose to 43 in 12 months', '43, 12'],
  ['over 750 in 14 countries, 1 in 5', '750, 14, 1/5'],
  ['half a million people', '500000'],
  ['three quarters of a million', '750000'],
  ['half a dozen', '6'],
  ['two and a half years', '2.5'],
  ['two and a half million', '2500000'],
  ['a million and a half', '1500000'],
  ['two and a half times as many', '2.5 multiple'],
  ['between two and a quarter of them', '2, 1/4'],
  ['the twenty-first update', '21 ordinal'],
  ['the twenty third', '23 ordinal'],
  ['waves were 12 m high, 12 km away', '12, 12'],
  ['12m people, £12 m, 30k', '12000000, 12000000, 30000'],
  ['5 to 10 per cent, 5-10%', '5 percent, 10 percent, 5 percent, 10 percent'],
  ['£5-10m, $2.3 to $2.5 billion', '5000000, 10000000, 2300000000, 2500000000'],
  ['between two and three million', '2000000, 3000000'],
  ['between one hundred and two hundred', '100, 200'],
  ['rose from 800 to 1.2 million, then 5 to 4 million', '800, 1200000, 5, 4000000'],
  ['three million two hundred and sixty-five thousand', '3265000'],
  ['two thousand and twenty-four, nineteen eighty-four', '2024, 19, 84'],
  ['a $3.4-million fine, $1.5trn, 3.4pc', '3400000, 1500000000000, 3.4 percent'],
  ['1,23,456 people, Rs 2 crore, 1.2 lakh crore', '123456, 20000000, 1200000000000'],
  ['2½ hours, 2 1/2 miles, ¾ of it', '2.5, 2.5, 3/4'],
  ['a year and a half, a two-and-a-half-year ban', '1.5, 2.5'],
  ['half a percentage point, a quarter of a per cent', '0.5 points, 0.25 percent'],
  ['one-in-four adults, have halved', '1/4, 1/2'],
  ['at 14:30, .5 per cent', '0.5 percent'],
  ['MI5 and A4 are names', ''],
  ['nobody said a number', ''],
];

describe('numbers read in English', () => {
  for (const [text, numbers] of table) {
    it(`“${text}”: ${numbers || 'none'}`, () => assert.equal(read(text), numbers));
  }

  it('stand where they are said to stand', () => {
    for (const [text] of table) {
      for (const { start, end } of readNumbers(text)) assert.match(text.slice(start, end), /\S/);
    }
  });
});
