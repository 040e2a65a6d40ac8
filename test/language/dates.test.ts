import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDate } from '../../src/briefing/dates.js';
import { sayDate, sayGap, sayTick, sayYear } from '../../src/language/dates.js';
import { languageFor } from '../../src/language/registry.js';

const language = languageFor('en-GB');
const say = (edtf: string): string => sayDate(parseDate(edtf)!, language);

describe('dates in words', () => {
  const cases: Record<string, string> = {
    '2017': '2017',
    '2017-03': 'March 2017',
    '2024-10-08': '8 October 2024',
    '2024-XX': '2024',
    '2024-21': 'spring 2024',
    '199X': 'the 1990s',
    '200X': '2000 to 2009',
    '19XX': '1900 to 1999',
    '2017~': 'about 2017',
    '2017?': '2017, uncertain',
    '2017-03%': 'about March 2017, uncertain',
    '2017-03/..': 'from March 2017 on',
    '2017-03/': 'from March 2017, end not known',
    '../2017': 'until 2017',
    '/2017': 'until 2017, start not known',
    '2016/2017~': '2016 to about 2017',
    '199X/200X': 'the 1990s to 2000–2009',
    '20XX/..': 'from 2000–2099 on',
    'XXXX-03': 'March, year not given',
    'XXXX-03-22': '22 March, year not given',
    XXXX: 'Date not given',
    '2024-10-08T14:30Z': '8 October 2024, 14:30 UTC',
    '2024-10-08T14:30:05-05:00': '8 October 2024, 14:30:05 UTC−05:00',
    '0000': '1 BCE',
    '-0043-03-15': '15 March 44 BCE',
    'Y-17000': '17,001 BCE',
    'Y-17000~': 'about 17,000 BCE',
    'Y-4500000000~': 'about 4.5 billion years ago',
    Y12345: '12,345',
  };
  for (const [edtf, words] of Object.entries(cases)) {
    it(`says ${edtf} as “${words}”`, () => assert.equal(say(edtf), words));
  }

  it('is in the order and digits of the language', () => {
    assert.equal(sayDate(parseDate('2024-10-08')!, languageFor('en-US')), 'October 8, 2024');
    assert.equal(sayYear(-4_500_000_000, language), '4.5 billion years ago');
  });

  it('never names a day, a month or a year that was not written', () => {
    const month = fc.integer({ min: 1, max: 12 }).map((m) => String(m).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), month, (year, m) => {
        assert.equal(say(`${year}-${m}`).match(/\d+/g)?.join(), String(year));
        assert.equal(say(`XXXX-${m}`).match(/\d/), null);
      }),
    );
  });

  it('labels ticks as coarse as their step', () => {
    assert.equal(sayTick({ year: 2024 }, language), '2024');
    assert.equal(sayTick({ year: -799_999 }, language), '800,000 BCE');
    assert.equal(sayTick({ year: -800_000, ago: true }, language), '800,000 years ago');
    assert.equal(sayTick({ year: 2024, month: 10 }, language), 'Oct 2024');
    assert.equal(sayTick({ year: 2024, month: 10, day: 8 }, language), '8 Oct');
    assert.equal(sayTick({ year: 2024, month: 10, day: 8 }, language, false, true), '8 Oct 2024');
    assert.equal(sayTick({ year: 2024, month: 1, day: 1 }, language), '1 Jan 2024');
    assert.match(sayTick({ year: 2024, month: 1, day: 1, time: '14:00' }, language), /^(14:00|2:00\sPM)$/);
    assert.match(sayTick({ year: 2024, month: 1, day: 1, time: '14:00' }, language, true), /UTC$/);
  });

  it('says how much later, exactly only where it is known', () => {
    const gap = (a: string, b: string): string | undefined => sayGap(parseDate(a)!, parseDate(b)!, language);
    assert.equal(
      sayGap(parseDate('2014-05-01')!, parseDate('2017-05-01')!, language, true),
      '3 years earlier',
    );
    assert.equal(
      sayGap(parseDate('2017-03-01')!, parseDate('2017-06-01')!, language, true),
      '3 months earlier',
    );
    assert.equal(gap('2014-03-08', '2017-03-10'), '3 years later');
    assert.equal(gap('2014', '2017-03'), 'about 3 years later');
    assert.equal(gap('2022-11-16', '2024-03-22'), 'about 16 months later');
    assert.equal(gap('2024-03-08', '2024-08-08'), '5 months later');
    assert.equal(gap('2022', '2022-11-16'), undefined);
    assert.equal(gap('2020-02-20', '2021'), undefined);
    assert.equal(gap('2020-03/2021-09', '2021-10-04'), undefined);
    assert.equal(gap('2020-03/2021-09', '2024-10'), 'about 3 years later');
    assert.equal(gap('2024-12-31', '203X'), undefined);
    assert.equal(gap('17XX', '184X'), undefined);
    assert.equal(gap('17XX', '195X'), 'about 200 years later');
    assert.equal(gap('198X', '2001-05-01'), undefined);
    assert.equal(gap('198X', '2006-05-01'), 'about 20 years later');
    assert.equal(gap('Y-4500000000~', 'Y-310000000~'), 'about 4.2 billion years later');
    assert.equal(gap('Y-310000000', '-03XX'), 'about 310 million years later');
    assert.equal(gap('Y-310000000', 'Y-300000000'), undefined);
    assert.equal(gap('Y-66000000', 'Y-30000000'), 'about 36 million years later');
    assert.equal(gap('-8999~', '-1320'), 'about 7,700 years later');
    assert.equal(gap('1899~', '2024'), 'about 130 years later');
    assert.equal(gap('1914', '1939'), 'about 25 years later');
    assert.equal(gap('199X', '2000-05-01'), undefined);
    assert.equal(gap('2024-10-08', '2024-10-30'), undefined);
    assert.equal(gap('2017-03/..', '2022-03'), '5 years later');
    assert.equal(gap('XXXX-03', '2022'), undefined);
  });
});
