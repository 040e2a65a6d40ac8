import assert from 'node:assert/strict';
import { beyondWords } from '../../src/check/dates.js';
import { otherThanWords } from '../../src/check/otherwise.js';

const beyond = (edtf: string, words: string): string[] => beyondWords({ edtf, words, basis: 'stated' });

describe('dates held against their words', () => {
  const right: [edtf: string, words: string][] = [
    ['2024-11-24', '24.11.2024'],
    ['1914/1918', '1914-18'],
    ['2024', "one of 2024's worst storms"],
    ['1999/2000', 'the 1999–00 season'],
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
    ['1990', 'the 1990s', 'the year 1990'],
    ['1990', 'the 1990’s', 'the year 1990'],
    ['1914/1919', '1914-18', 'the year 1919'],
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

describe('inferred dates held against their words', () => {
  const may: [edtf: string, words: string][] = [
    ['2026-10-13', 'in the early hours of Tuesday, 13 October'],
    ['2026-10-13', 'on Tuesday afternoon'],
    ['2026-10-12T23:40', 'at 11.40pm on Monday, 12 October'],
    ['2026-10-12T23:40', 'at 11.40 on Monday'],
    ['2026-10-13T03:50', 'shortly before 4am on Tuesday'],
    ['2026-10-13', 'shortly before 4am on Tuesday, 13 October'],
    ['2026-10-22', 'next Thursday'],
    ['2026-10-15', 'two days after Tuesday, 13 October'],
    ['2026-10-12', 'the day before Tuesday'],
    ['2026-10-31', 'by 1 November'],
    ['2026-10-13', 'the night of Monday, 12 October'],
    ['2026-10-13', 'at midnight on 12 October'],
    ['2026-10-13T04:40Z', 'at 11.40pm on Monday, 12 October'],
    ['2026-10-13', '12–14 October'],
    ['2026-11-02', 'said on Wednesday that it would open on 2 November'],
    ['2016-09', 'under Theresa May'],
    ['1963-08-28', 'March on Washington'],
    ['2021-06', 'in the financial year 2020'],
    ['2021-01', 'in the winter of 2020-21'],
    ['2020', 'in the years 2019–2021'],
    ['1994', 'in the 1990s'],
    ['2026-10-13', '13/10/2026'],
    ['2026-10-15~', '14 October'],
    ['2026-10-12/2026-10-18', 'in the week of the flood of 13 October'],
    ['2026-10-05/2026-10-18', 'during the flood of 13 October'],
    ['2024-03-04', 'in The Sunday Times'],
    ['2026', 'on Tuesday, 13 October'],
    ['XXXX-10-13', 'on 13 October'],
    ['2026-10-13', 'due to open on 13 October'],
  ];
  for (const [edtf, words] of may)
    it(`may take ${edtf} from “${words}”`, () => assert.deepEqual(otherThanWords({ edtf, words }), []));

  const never: [edtf: string, words: string, ...says: string[]][] = [
    ['2026-10-14', 'Tuesday, 13 October', 'the day 14', 'a Wednesday, not a Tuesday'],
    ['2026-10-31', 'on Tuesday afternoon', 'a Saturday, not a Tuesday'],
    ['2026-10-12T11:40', 'at 11.40pm on Monday, 12 October', 'the time 11:40'],
    ['2026-10-12T12:10', 'at 11.40 on Monday', 'the time 12:10'],
    ['2026-10-12T13:00', 'at noon', 'the time 13:00'],
    ['2027-10-14', '14 October 2026', 'the year 2027'],
    ['2026-11-13', 'on 13 October', 'the month November'],
    ['2026-05', 'in March', 'the month May'],
    ['2026-05', 'March', 'the month May'],
    ['2026-10-15', '12–14 October', 'the day 15'],
    ['2026-10-14/..', 'since 13 October', 'the day 14'],
    ['XXXX-10-14', 'October 13, at noon', 'the day 14'],
    ['2022', 'in 2019–2021', 'the year 2022'],
  ];
  for (const [edtf, words, ...says] of never)
    it(`never takes ${edtf} from “${words}”`, () => assert.deepEqual(otherThanWords({ edtf, words }), says));
});
