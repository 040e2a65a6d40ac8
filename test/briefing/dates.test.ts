import assert from 'node:assert/strict';
// @ts-expect-error The package has no types.
import edtf from 'edtf';
import fc from 'fast-check';
import {
  civil,
  compareDates,
  dayNumber,
  parseDate,
  placeInTime,
  type DateSpan,
} from '../../src/briefing/dates.js';

const day = 86_400_000;

const read = (written: string): DateSpan => {
  const span = parseDate(written);
  assert.ok(span, `${written} is not read`);
  return span;
};

/** What the `edtf` package says, in our terms: half-open day numbers. Undefined where it refuses. */
function oracle(written: string): { start: number; end: number } | undefined {
  let date: { min: number | null; max: number | null };
  try {
    date = edtf(written);
  } catch {
    return undefined;
  }
  // It gives null for an unknown end of an interval, and the last millisecond where we give the next day.
  return { start: (date.min ?? -Infinity) / day, end: date.max === null ? Infinity : (date.max + 1) / day };
}

const year = fc
  .integer({ min: -9999, max: 9999 })
  .map((y) => (y < 0 ? '-' : '') + String(Math.abs(y)).padStart(4, '0'));
const month = fc.integer({ min: 1, max: 12 }).map((m) => String(m).padStart(2, '0'));
const dayOfMonth = fc.integer({ min: 1, max: 31 }).map((d) => String(d).padStart(2, '0'));
const mark = fc.constantFrom('', '', '?', '~', '%');
const plain = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, dayOfMonth).map((parts) => parts.join('-')),
);
const unspecified = fc.oneof(
  year.map((y) => `${y.slice(0, -1)}X`),
  year.map((y) => `${y.slice(0, -2)}XX`),
  year.map((y) => `${y}-XX`),
  year.map((y) => `${y}-XX-XX`),
  fc.tuple(year, month).map(([y, m]) => `${y}-${m}-XX`),
);
const longYear = fc
  .tuple(fc.constantFrom('Y', 'Y-'), fc.integer({ min: 10_000, max: 270_000 }))
  .map((parts) => parts.join(''));
const marked = fc.tuple(plain, mark).map((parts) => parts.join(''));
const end = fc.oneof(marked, fc.constantFrom('', '..'));
const interval = fc.tuple(end, end).map((ends) => ends.join('/'));
const level01 = fc.oneof(marked, unspecified, longYear, interval);

/** Where the two part, and why. Whoever adds to this list explains it. */
const differences: [
  written: string,
  theirs: 'refuses' | 'reads',
  ours: [number, number] | undefined,
  reason: string,
][] = [
  [
    '2024-21',
    'reads',
    [dayNumber(2024), dayNumber(2025)],
    'it takes spring for January to March; spring differs by hemisphere, so a season is as wide as its year',
  ],
  ['2024-24', 'reads', [dayNumber(2024), dayNumber(2025)], 'the same for winter'],
  ['2024-22~', 'refuses', [dayNumber(2024), dayNumber(2025)], 'a marked season is its experimental level 3'],
  [
    '2024-21/2025',
    'refuses',
    [dayNumber(2024), dayNumber(2026)],
    'a season in an interval is its experimental level 3',
  ],
  [
    'Y-4500000000',
    'reads',
    [dayNumber(-4_500_000_000), dayNumber(-4_499_999_999)],
    'it gives NaN beyond the reach of Date',
  ],
  ['Y4500000000', 'reads', [dayNumber(4_500_000_000), dayNumber(4_500_000_001)], 'the same forward'],
  [
    'XXXX-03',
    'reads',
    [-Infinity, Infinity],
    'it takes any year for the years 0 to 9999; a year that is not given has no bounds',
  ],
  ['XXXX', 'reads', [-Infinity, Infinity], 'the same'],
  [
    '2017/2017',
    'refuses',
    [dayNumber(2017), dayNumber(2018)],
    'from and to within one year is what sources say; it wants the upper above the lower',
  ],
  [
    '2017-05/2017',
    'refuses',
    [dayNumber(2017, 5), dayNumber(2018)],
    'from May until later in that year, the same',
  ],
  [
    '2023-02-29',
    'reads',
    undefined,
    'it carries over to 1 March: a day that never was is a mistake to report',
  ],
  ['../..', 'reads', undefined, 'an interval of which nothing is known says nothing'],
  [
    '2024-10-08T14:30:00Z',
    'reads',
    [20004 + 52_200 / 86_400, 20004 + 52_201 / 86_400],
    'its times have no width; ours are as wide as written, a second',
  ],
  [
    '2024-10-08T14:30+01:00',
    'reads',
    [20004 + 48_600 / 86_400, 20004 + 48_660 / 86_400],
    'the same, a minute',
  ],
  ['1985-XX-03', 'reads', undefined, 'level 2: a day of an unknown month'],
  ['Y-17E7', 'reads', undefined, 'level 2: years by exponent'],
  [
    '0000-02-28',
    'reads',
    [dayNumber(0, 2, 28), dayNumber(0, 2, 29)],
    'its Date takes year 0 for 1900, which had no leap day; 0 is a leap year',
  ],
  ['0000-02-29', 'reads', [dayNumber(0, 2, 29), dayNumber(0, 3)], 'the same'],
  ['0000-02-XX', 'reads', [dayNumber(0, 2), dayNumber(0, 3)], 'the same'],
  ['-000X', 'reads', [dayNumber(-9), dayNumber(1)], 'it loses the sign and gives the years 0 to 9'],
  ['-00XX', 'reads', [dayNumber(-99), dayNumber(1)], 'the same for the century'],
  [
    '-0044-XX',
    'reads',
    [dayNumber(-44), dayNumber(-43)],
    'with an unknown month before year 0 it gives 1 December to 1 February, start and end changed over',
  ],
  ['-0044-XX-XX', 'reads', [dayNumber(-44), dayNumber(-43)], 'the same'],
  [
    '-0044-03-XX',
    'reads',
    [dayNumber(-44, 3), dayNumber(-44, 4)],
    'the same for an unknown day: 31 March to 2 March',
  ],
  ['{2017,2018}', 'reads', undefined, 'level 2: sets'],
];
const listed = new Set(differences.map(([written]) => written));
/** The two of the above that hold for a whole class. */
const isListed = (written: string): boolean =>
  listed.has(written) || /^-\d{4}.*-XX/.test(written) || /0000-02-2[89]/.test(written);

describe('dates', () => {
  describe('against the edtf package', () => {
    it('has the same bounds for every date both accept', () => {
      let both = 0;
      fc.assert(
        fc.property(level01, (written) => {
          const [ours, theirs] = [parseDate(written), oracle(written)];
          if (!ours || !theirs || isListed(written)) return;
          both++;
          assert.deepEqual({ start: ours.start, end: ours.end }, theirs, written);
        }),
        { numRuns: 2000 },
      );
      assert.ok(both > 1000, `only ${both} were compared`);
    });

    it('accepts whatever the package accepts at levels 0 and 1, but for dates that never were', () => {
      fc.assert(
        fc.property(level01, (written) => {
          if (parseDate(written) || !oracle(written)) return;
          // 29 February of a common year, and an interval of which nothing is known.
          assert.match(written, /-02-29|^(\.\.)?\/(\.\.)?$/, written);
        }),
        { numRuns: 2000 },
      );
    });

    for (const [written, theirs, ours, reason] of differences) {
      it(`differs for ${written}: ${reason}`, () => {
        const span = parseDate(written);
        const other = oracle(written);
        assert.equal(other ? 'reads' : 'refuses', theirs);
        assert.deepEqual(span && [span.start, span.end], ours);
        if (other && ours)
          assert.notDeepEqual([other.start, other.end], ours, 'no longer a difference: take it off the list');
      });
    }
  });

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
