import assert from 'node:assert/strict';
// @ts-expect-error The package has no types.
import edtf from 'edtf';
import fc from 'fast-check';
import { dayNumber, parseDate } from '../../src/briefing/dates.js';
import { level01 } from './edtf.js';

const day = 86_400_000;

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

describe('dates against the edtf package', () => {
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
