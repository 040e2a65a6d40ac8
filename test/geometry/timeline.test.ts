import assert from 'node:assert/strict';
import fc from 'fast-check';
import { civil, dayNumber, parseDate } from '../../src/briefing/dates.js';
import { ticks } from '../../src/geometry/axis.js';
import {
  layoutTimeline,
  type TimelineItem,
  type TimelineLayout,
} from '../../src/geometry/timeline-layout.js';

const em = 16;
const span = (written: string) => parseDate(written)!;

const written = fc.oneof(
  fc.integer({ min: 1000, max: 2030 }).map(String),
  fc
    .tuple(fc.integer({ min: 2000, max: 2030 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
  fc.integer({ min: 1, max: 28 }).map((d) => `2024-02-${String(d).padStart(2, '0')}`),
  fc.integer({ min: 1000, max: 2000 }).map((y) => `${y}/${y + 10}`),
  fc.constantFrom(
    '2017-03/..',
    '../2017',
    '2017-03/',
    '/2017-03',
    'Y-4500000000',
    '201X~',
    '20XX',
    'XXXX-03',
    '2024-21?',
  ),
);
const items = fc
  .array(
    fc.record({ written, lane: fc.integer({ min: 0, max: 3 }), label: fc.integer({ min: 10, max: 900 }) }),
    { maxLength: 60 },
  )
  .map((list): TimelineItem[] =>
    list.map(({ written: date, ...rest }, index) => ({ id: `e${index}`, span: span(date), ...rest })),
  );
const width = fc.integer({ min: 200, max: 1600 });
const anyLayout = fc.tuple(items, width).map(([list, w]) => ({
  list,
  w,
  layout: layoutTimeline(list, { width: w, em, asOf: span('2024-10-08') }),
}));

describe('timeline layout', () => {
  it('lets no two labels or marks overlap', () => {
    fc.assert(
      fc.property(anyLayout, ({ layout: { marks } }) => {
        const boxes = marks.map((mark) => ({
          ...mark,
          left: Math.min(mark.x1, mark.labelX),
          right: Math.max(mark.x2, mark.labelX + mark.labelWidth),
        }));
        for (const a of boxes) {
          for (const b of boxes) {
            if (a === b || a.lane !== b.lane || a.row !== b.row) continue;
            assert.ok(a.right < b.left || b.right < a.left, `${a.ids} and ${b.ids}`);
          }
        }
      }),
    );
  });

  it('loses nothing: each item is one mark, in one cluster, or undated', () => {
    fc.assert(
      fc.property(anyLayout, ({ list, w, layout }) => {
        const found = [...layout.marks.flatMap((mark) => mark.ids), ...layout.undated];
        assert.deepEqual(found.sort(), list.map((item) => item.id).sort());
        for (const mark of layout.marks) {
          const wanted = list.find((item) => item.id === mark.ids[0])!.label;
          // Shortened to no less than a quarter of the width.
          assert.ok(mark.ids.length > 1 || mark.labelWidth >= Math.min(wanted, w / 4), JSON.stringify(mark));
        }
      }),
    );
  });

  it('keeps the order of time', () => {
    fc.assert(
      fc.property(anyLayout, ({ list, layout }) => {
        const starts = layout.marks.map((mark) => {
          const first = list.find((item) => item.id === mark.ids[0])!.span;
          return first.startIs === 'unknown' ? first.to!.start : first.start;
        });
        for (let index = 1; index < starts.length; index++) assert.ok(starts[index - 1]! <= starts[index]!);
      }),
    );
  });

  it('keeps marks, labels, ticks and now within the width, and rows within their lane', () => {
    fc.assert(
      fc.property(anyLayout, ({ w, layout }) => {
        for (const mark of layout.marks) {
          assert.ok(mark.x1 >= 0 && mark.x1 < mark.x2 && mark.x2 <= w + 1e-9, JSON.stringify(mark));
          assert.ok(mark.labelX >= 0 && mark.labelX + mark.labelWidth <= w + 1e-9);
          assert.ok(mark.row < layout.rows[mark.lane]!);
          if (mark.core)
            assert.ok(mark.core[0] >= mark.x1 && mark.core[0] < mark.core[1] && mark.core[1] <= mark.x2);
        }
        for (const tick of layout.ticks) assert.ok(tick.x >= 0 && tick.x <= w);
        assert.ok(layout.now && layout.now.x1 >= 0 && layout.now.x2 <= w);
      }),
    );
  });

  const layoutOf = (dates: string[], w = 900): TimelineLayout =>
    layoutTimeline(
      dates.map((date, index) => ({ id: date + index, span: span(date), lane: 0, label: 100 })),
      { width: w, em },
    );

  it('draws a date as wide as it is uncertain, and no wider', () => {
    const { marks } = layoutOf(['2014', '2017-03', '2024-10-08', '201X']);
    const widths = Object.fromEntries(marks.map((mark) => [mark.ids[0]!.slice(0, -1), mark.x2 - mark.x1]));
    assert.ok(widths['201X']! > 9 * widths['2014']! && widths['2014']! > 3 * widths['2017-03']!);
    assert.deepEqual(
      marks.map((mark) => mark.narrow),
      [false, false, true, true],
    );
  });

  it('draws of a range as certain only what lies between its two dates', () => {
    const [range] = layoutOf(['2014/2020']).marks;
    assert.ok(range?.core);
    const year = (range.x2 - range.x1) / 7;
    assert.ok(
      Math.abs(range.core[0] - range.x1 - year) < 0.5 && Math.abs(range.x2 - range.core[1] - year) < 0.5,
    );
    assert.equal(layoutOf(['2014/2014']).marks[0]!.core, undefined);
    assert.equal(layoutOf(['2014']).marks[0]!.core, undefined);
  });

  it('runs what is open to the edge, and what is unknown only a little way', () => {
    const { marks } = layoutOf(['../2015', '2014', '2016/', '2017/..', '2024']);
    const [before, , unknown, open] = marks;
    assert.equal(before!.x1, 0);
    assert.equal(open!.x2, 900);
    assert.ok(unknown!.x2 < 450);
    assert.deepEqual([before!.startIs, unknown!.endIs, open!.endIs], ['open', 'unknown', 'open']);
  });

  it('clusters only where more than eight of a lane share a place', () => {
    assert.equal(layoutOf(['2001', ...Array<string>(8).fill('2024-10-08')]).marks.length, 9);
    const { marks } = layoutOf(['2001', ...Array<string>(12).fill('2024-10-08')]);
    assert.deepEqual(
      marks.map((mark) => mark.ids.length),
      [1, 12],
    );
  });

  it('bounds the marks of ten thousand events, so that only sorting grows with them', () => {
    const { marks } = layoutOf(Array.from({ length: 10_000 }, (_, index) => String(1000 + (index % 1000))));
    assert.ok(marks.length < 100);
    assert.equal(marks.flatMap((mark) => mark.ids).length, 10_000);
  });

  it('lays out nothing at all', () => {
    assert.deepEqual(layoutTimeline([], { width: 600, em }).marks, []);
  });
});

describe('axis', () => {
  it('has round ticks, in order, no more than there is room for, on any scale', () => {
    const range = fc.tuple(
      fc.integer({ min: -1_640_000_000_000, max: 700_000 }),
      fc.double({ min: 1, max: 12, noNaN: true }),
    );
    fc.assert(
      fc.property(range, fc.integer({ min: 2, max: 20 }), ([start, size], most) => {
        const end = start + 10 ** size;
        const found = ticks(start, end, most);
        assert.ok(found.length <= most + 2, `${found.length} for ${most}`);
        found.forEach((tick, index) => {
          assert.ok(tick.at >= start && tick.at < end);
          assert.ok(tick.at === dayNumber(tick.year, tick.month, tick.day));
          if (index > 0) assert.ok(tick.at > found[index - 1]!.at);
        });
      }),
    );
  });

  const named = (from: string, to: string, most = 8): string[] =>
    ticks(span(from).start, span(to).end, most).map(({ year, month, day }) =>
      [year, month, day].filter((part) => part !== undefined).join('-'),
    );

  it('says days, months, years and thousands of millions of years', () => {
    assert.deepEqual(named('2024-10-05', '2024-10-09'), [
      '2024-10-5',
      '2024-10-6',
      '2024-10-7',
      '2024-10-8',
      '2024-10-9',
    ]);
    assert.deepEqual(named('2023-11', '2024-12', 6), ['2024-1', '2024-4', '2024-7', '2024-10']);
    assert.deepEqual(named('2014', '2024', 6), ['2014', '2016', '2018', '2020', '2022', '2024']);
    assert.deepEqual(named('Y-4500000000', '2024', 5), [
      '-4000000000',
      '-3000000000',
      '-2000000000',
      '-1000000000',
    ]);
  });

  it('counts the years before ours as BCE does, without a year 0', () => {
    assert.deepEqual(named('-1999', '1999', 4), ['-1999', '-999', '1', '1000']);
  });

  it('keeps days in their months', () => {
    for (const { at, ...tick } of ticks(0, 70, 12)) assert.deepEqual(tick, civil(at));
  });
});
