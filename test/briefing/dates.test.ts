import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  civil,
  compareDates,
  dayNumber,
  parseDate,
  placeInTime,
  type DateSpan,
} from '../../src/briefing/dates.js';
import { level01 } from './edtf.js';

const day = 86_400_000;

const read = (written: string): DateSpan => {
  const span = parseDate(written);
  assert.ok(span, `${written} is not read`);
  return span;
};

describe('dates', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[-YX0-9T:Z+~?%/.]{0,24}$/)),
        (written) => void parseDate(written),
      ),
    );
    assert.equal(parseDate(undefined as never), undefined);
  });

  it('counts days without a Date, there and back, as far as the age of the earth', () => {
    const days = fc.integer({ min: -1_650_000_000_000, max: 1_650_000_000_000 });
    fc.assert(
      fc.property(days, (number) => {
        const { year: y, month: m, day: d } = civil(number);
        assert.equal(dayNumber(y, m, d), number);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (number) => {
        const date = new Date(number * day);
        assert.deepEqual(civil(number), {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
    );
  });

  it('refuses what is no date', () => {
    for (const written of [
      '',
      '2024-13',
      '2024-00',
      '2024-04-31',
      '-0000',
      '24',
      '2024-3',
      '2024-03-',
      'Y2017',
      'March 2017',
      '2017-03/2016',
      '2017/2018/2019',
      '2024-21-03',
      '201X-03',
      'XXXX-XX',
      '2024-10-08T25:00:00Z',
      '2024-10T10:00:00',
      '20X4',
      '2017?~',
    ]) {
      assert.equal(parseDate(written), undefined, written);
    }
  });

  it('keeps an unknown end apart from an open one', () => {
    assert.deepEqual([read('2017-03/').endIs, read('2017-03/..').endIs], ['unknown', 'open']);
    assert.deepEqual([read('/2017-03').startIs, read('../2017-03').startIs], ['unknown', 'open']);
    assert.equal(read('2017-03/').from?.end, dayNumber(2017, 4));
  });

  it('keeps what is about and what is uncertain', () => {
    const marks = ['2017~', '2017?', '2017%', '2017']
      .map(read)
      .map((span) => [span.approximate, span.uncertain]);
    assert.deepEqual(marks, [
      [true, false],
      [false, true],
      [true, true],
      [false, false],
    ]);
    assert.deepEqual(
      [read('2016/2017~').from?.approximate, read('2016/2017~').to?.approximate],
      [false, true],
    );
  });

  it('reads the words a source uses: decade, century, season, a month of no year', () => {
    assert.deepEqual(
      ['201X', '20XX', '-156X', '2024-23', '2024-XX', '2024-03-XX', '2024-10-08T10:00:00Z'].map(
        (d) => read(d).precision,
      ),
      ['decade', 'century', 'decade', 'season', 'year', 'month', 'time'],
    );
    assert.deepEqual(
      [read('-156X').from?.year, read('2024-23').from?.season, read('XXXX-03').from?.month],
      [-1569, 23, 3],
    );
    assert.equal(read('XXXX-03').undated, true);
    assert.equal(read('XXXX-02-29').from?.day, 29);
  });

  it('places a season of a hemisphere in its months, and one of none in its whole year', () => {
    const days = (d: string) => {
      const { start, end } = read(d);
      return [start, end - 1].map((day) => Object.values(civil(day)).join('-'));
    };
    assert.deepEqual(days('2027-22'), ['2027-1-1', '2027-12-31']);
    assert.deepEqual(days('2027-26'), ['2027-6-1', '2027-8-31']);
    assert.deepEqual(days('2027-29'), ['2027-9-1', '2027-11-30']);
    assert.deepEqual(days('2027-28'), ['2027-1-1', '2028-2-29']);
    assert.deepEqual(days('2027-30'), ['2027-1-1', '2028-2-29']);
    assert.deepEqual(
      [25, 26, 27, 28, 29, 30, 31, 32].map((season) => read(`2027-${season}`).from?.season),
      [21, 22, 23, 24, 21, 22, 23, 24],
    );
    assert.equal(parseDate('2027-33'), undefined);
  });

  it('gives HTML only the values it allows, and never a day that was not written', () => {
    const allowed: Record<string, string | undefined> = {
      '2024': '2024',
      '2024-03': '2024-03',
      '2024-10-08': '2024-10-08',
      '0044': '0044',
      Y12345: '12345',
      '2024-03-XX': '2024-03',
      '2024-10-08T14:30:00Z': '2024-10-08T14:30:00Z',
      '2024-10-08T14:30+01': '2024-10-08T14:30+01:00',
      '2024-10-08T14:30': '2024-10-08T14:30',
      '0000': undefined,
      '-0044': undefined,
      'Y-4500000000': undefined,
      'XXXX-03': undefined,
      '201X': undefined,
      '2024-21': undefined,
      '2017~': undefined,
      '2017?': undefined,
      '2017-03/..': undefined,
      '2016/2017': undefined,
    };
    for (const [written, datetime] of Object.entries(allowed))
      assert.equal(read(written).datetime, datetime, written);
    fc.assert(
      fc.property(level01, (written) => {
        const value = parseDate(written)?.datetime;
        if (value) assert.ok(value.split('-').length <= written.split('-').length, `${written} → ${value}`);
      }),
    );
  });

  it('places an event by what is known from elsewhere, else by its source, else nowhere', () => {
    const external = { edtf: '2024-03-22', cites: [{ source: 'encyclopaedia', exact: 'On 22 March 2024' }] };
    assert.deepEqual(placeInTime({ edtf: 'XXXX-03', external }), {
      span: parseDate('2024-03-22'),
      external: true,
    });
    assert.deepEqual(placeInTime({ edtf: '2014' }), { span: parseDate('2014'), external: false });
    assert.deepEqual(placeInTime({ edtf: '2014', external: { ...external, edtf: 'nonsense' } }), {
      span: parseDate('2014'),
      external: false,
    });
    assert.equal(placeInTime({ edtf: 'XXXX-03' }), undefined);
    assert.equal(placeInTime({}), undefined);
  });

  describe('order', () => {
    const sorted = (...written: string[]): string[] =>
      [...written].sort((a, b) => compareDates(parseDate(a), parseDate(b)));

    it('is by the earliest bound, then the coarser first, then as given; undated last', () => {
      assert.deepEqual(
        sorted(
          'XXXX-03',
          '2022-02-24',
          '2017-01-01',
          '2017-01',
          'no date',
          '2017',
          '2017-21',
          '201X',
          '../2000',
          '/2021',
          '2014',
        ),
        [
          '../2000',
          '201X',
          '2014',
          '2017',
          '2017-21',
          '2017-01',
          '2017-01-01',
          '/2021',
          '2022-02-24',
          'XXXX-03',
          'no date',
        ],
      );
      assert.equal(compareDates(parseDate('2017?'), parseDate('2017')), 0);
    });

    it('is one order: whatever comes before stays before', () => {
      const any = fc.oneof(level01, fc.constantFrom('XXXX-03', '')).map(parseDate);
      fc.assert(
        fc.property(any, any, any, (a, b, c) => {
          assert.equal(Math.sign(compareDates(a, b)), -Math.sign(compareDates(b, a)) + 0);
          if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) assert.ok(compareDates(a, c) <= 0);
        }),
      );
    });
  });
});
