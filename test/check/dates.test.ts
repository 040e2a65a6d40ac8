import assert from 'node:assert/strict';
import { beyondWords } from '../../src/check/dates.js';

const beyond = (edtf: string, words: string): string[] => beyondWords({ edtf, words, basis: 'stated' });

describe('dates held against their words', () => {
  const right: [edtf: string, words: string][] = [
    ['2024-01-10T09:30', 'at 09:30 on 10 January 2024'],
    ['2024-01-10T09:30', 'at 9.30 on 10 January 2024'],
    ['2024-01-10T09:30', 'at 9:30 a.m. on 10 January 2024'],
    ['2024-01-10T21:30', '9.30pm, 10 January 2024'],
    ['2024-01-10T21:30', 'at 9.30 in the evening of 10 January 2024'],
    ['2024-01-10T14:00', '2pm on 10 January 2024'],
    ['2024-01-10T13:00/2024-01-10T14:30', '10 January 2024, 1:00 – 2:30 PM'],
    ['2024-01-10T13:00/2024-01-10T14:30', 'from 1 to 2.30 p.m. on 10 January 2024'],
    ['2024-01-10T11:00/2024-01-10T13:30', '10 January 2024, 11:00 to 1:30 PM'],
    ['2024-01-10T12:00', 'noon on 10 January 2024'],
    ['2024-01-10T00:00', 'midnight on 10 January 2024'],
    ['2024-01-10T16:17:35', '4:17:35 p.m. on January 10, 2024'],
    ['2024-01-10T16:17:00', '4:17 p.m. on January 10, 2024'],
    ['2023-02-05T22:00-05:00', '22:00 on Sunday, February 5, 2023'],
    ['2023-01-01T00:30+11:00', '00:30 on Sunday, January 1, 2023'],
    ['2021-10-11/2021-10-13', 'from Monday, October 11, to Wednesday, October 13, 2021'],
    ['2024-03-04', 'The Sunday Times said on Monday 4 March 2024'],
    ['2024-03-04', 'on Monday 4 March 2024, the Sunday Mirror said'],
    ['2024-03-06', 'on March 6, 2024, a Wednesday; he spoke on Tuesday'],
    ['2024-09-03', '3 Sept 2024'],
    ['2014-03-15', '15/3/2014'],
    ['2014-03-15', '3/15/2014'],
    ['2024-01-10T14:00', 'at 2 o’clock in the afternoon of 10 January 2024'],
    ['199X', 'in the nineties'],
    ['20XX', 'in the twenty-first century'],
    ['Y-24000~', 'about 26,000 years ago'],
    ['-9674~', 'about 11,700 years ago'],
    ['-2973~', 'some 5,000 years ago'],
    ['Y-66000000', '66 million years ago'],
    ['-8999~', 'around 9,000 BC'],
    ['Y-12000', '12,000 BC'],
    ['-0043-03-15', 'on 15 March 44 BC'],
    ['-0026/0014', 'from 27 BC to AD 14'],
    ['0079-08-24', '24 August 79 C.E.'],
    ['-0752/0476', 'from 753 BC to 476'],
    ['2024-03', 'in March 2024, in Vancouver, BC'],
    ['2023-23', 'some time in the autumn of 2023'],
    ['2023-27', 'in the autumn of 2023'],
  ];
  for (const [edtf, words] of right)
    it(`takes ${edtf} from “${words}”`, () => assert.deepEqual(beyond(edtf, words), []));

  const wrong: [edtf: string, words: string, ...says: string[]][] = [
    ['2024-01-10T09:30', 'at 9.30 pm on 10 January 2024', 'the time 09:30'],
    ['2024-01-10T21:30', 'at 9.30 on 10 January 2024', 'the time 21:30'],
    ['2024-01-10T09:00', 'on 10 January 2024, 9 people', 'the time 09:00'],
    ['2024-01-10T09:30:12', 'at 9.30 on 10 January 2024', 'the time 09:30:12'],
    ['2024-01-09', 'at 9.30 in January 2024', 'the day 9'],
    ['2024-01-10T16:17:35', '4:17:36 p.m. on January 10, 2024', 'the time 16:17:35'],
    ['2024-01-10', 'on Monday, January 10, 2024', 'a Wednesday, not a Monday'],
    ['2024-03-04', 'Sunday, 4 March 2024, in The Sunday Times', 'a Monday, not a Sunday'],
    ['2021-10-11', 'Wednesday, October 11, 2021, after a Monday', 'a Monday, not a Wednesday'],
    [
      '2021-10-11/2021-10-14',
      'from Thursday, October 11, to Monday the 14th, 2021',
      'a Monday, not a Thursday',
      'a Thursday, not a Monday',
    ],
  ];
  const more: typeof wrong = [
    ['2024-01-10T01:00/2024-01-10T14:30', '10 January 2024, 1:15 to 2:30 PM', 'the time 01:00'],
    ['0044-03-15', 'on 15 March 44 BC', 'a year 44 AD where the words say BC'],
    ['0044-03-15', 'on 15 March 44 B.C.E.', 'a year 44 AD where the words say BC'],
    ['-0078-08-24', '24 August 79 AD', 'a year 79 BC where the words say AD'],
    ['-3300~', 'around 3300 BC', 'the year 3301 BC (EDTF has a year 0)'],
    ['Y-26000~', 'about 26,000 years ago', 'the year -26000'],
    ['Y-11700~', 'about 11,700 years ago', 'the year -11700'],
    ['-5000~', 'about 5,000 years ago', 'the year -5000'],
    ['1526~', 'about 500 years ago', 'the year 1526'],
    ['2023-07', 'some 30 days before July 2023', 'an exact date where the words say about'],
  ];
  for (const [edtf, words, ...says] of [...wrong, ...more])
    it(`does not take ${edtf} from “${words}”`, () => assert.deepEqual(beyond(edtf, words), says));
});
