import assert from 'node:assert/strict';
import fc from 'fast-check';
import { civil, compareDates, dayNumber, parseDate } from '../../src/briefing/dates.js';
import { extentOf, ticks } from '../../src/geometry/axis.js';
import {
  layoutInSteps,
  type TimelineLayout,
  type TimelineOptions,
} from '../../src/geometry/timeline-layout.js';
import type { TimelineItem } from '../../src/geometry/timeline-mark.js';

const em = 16;
const span = (written: string) => parseDate(written)!;

/** All of what is dated, seen at once, in up to eight rows; or as asked. */
function layoutTimeline(
  items: readonly TimelineItem[],
  { width, ...others }: Pick<TimelineOptions, 'width'> & Partial<TimelineOptions>,
): TimelineLayout {
  const dated = items
    .filter((item) => !item.span.undated)
    .sort((one, other) => compareDates(one.span, other.span));
  const steps = layoutInSteps(dated, {
    width,
    seen: width,
    em,
    stage: extentOf(
      dated.map((item) => item.span),
      others.asOf,
    ),
    asOf: undefined,
    clusterLabel: 8 * em,
    rows: 8,
    ...others,
  });
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

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
    fc.record({
      written,
      lane: fc.integer({ min: 0, max: 3 }),
      label: fc.integer({ min: 10, max: 900 }),
      echo: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((list): TimelineItem[] =>
    list.map(({ written: date, ...rest }, index) => ({ id: `e${index}`, span: span(date), ...rest })),
  );
const width = fc.integer({ min: 200, max: 1600 });
const anyLayout = fc.tuple(items, width).map(([list, w]) => ({
  list,
  w,
  layout: layoutTimeline(list, { width: w, asOf: span('2024-10-08') }),
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

  it('loses nothing: each item is read in one mark; where it echoes, it is only seen', () => {
    fc.assert(
      fc.property(anyLayout, ({ list, w, layout }) => {
        const sorted = (ids: string[]): string[] => [...ids].sort();
        const all = list.filter((item) => !item.span.undated).map((item) => item.id);
        const echoes = new Set(list.filter((item) => item.echo).map((item) => item.id));
        assert.deepEqual(sorted(layout.marks.flatMap((mark) => mark.ids)), sorted(all));
        assert.deepEqual(
          sorted(layout.marks.flatMap((mark) => mark.own)),
          sorted(all.filter((id) => !echoes.has(id))),
        );
        for (const mark of layout.marks) {
          const wanted = list.find((item) => item.id === mark.ids[0])!.label;
          // Shortened to no less than a quarter of the width, or to the room of a cluster.
          const least = Math.min(wanted, w / 4, 8 * em);
          assert.ok(mark.ids.length > 1 || mark.labelWidth >= least, JSON.stringify(mark));
        }
      }),
    );
  });

  it('gives a label all the room within its own mark', () => {
    const items = [{ id: 'a', span: span('2020/2024-01'), lane: 0, label: 600 }];
    const [mark] = layoutTimeline(items, { width: 1000 }).marks;
    assert.ok(mark!.labelAt === 'inside' && mark!.labelWidth >= 600, JSON.stringify(mark));
  });

  it('keeps the order of time', () => {
    fc.assert(
      fc.property(anyLayout, ({ list, layout }) => {
        const starts = layout.marks.map((mark) => {
          const first = list.find((item) => item.id === (mark.own[0] ?? mark.ids[0]))!.span;
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
        if (layout.now) assert.ok(layout.now.x1 >= 0 && layout.now.x2 <= w);
      }),
    );
  });

  const layoutOf = (dates: string[], w = 900): TimelineLayout =>
    layoutTimeline(
      dates.map((date, index) => ({ id: date + index, span: span(date), lane: 0, label: 100 })),
      { width: w },
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
    for (const loose of ['2014~/2020', '2014/2020?', '2014%/2020'])
      assert.equal(layoutOf([loose]).marks[0]!.core, undefined, loose);
  });

  it('runs what is open to the edge, and what is unknown only a little way', () => {
    const { marks } = layoutOf(['../2015', '2014', '2016/', '2017/..', '2024']);
    const [before, , unknown, open] = marks;
    assert.equal(before!.x1, 0);
    assert.equal(open!.x2, 900);
    assert.ok(unknown!.x2 < 450);
    assert.deepEqual([before!.startIs, unknown!.endIs, open!.endIs], ['open', 'unknown', 'open']);
  });

  it('gathers marks only where a lane has no row left', () => {
    const sizes = (layout: TimelineLayout): number[] => layout.marks.map((mark) => mark.ids.length);
    assert.deepEqual(sizes(layoutOf(['2001', ...Array<string>(8).fill('2024-10-08')])), Array(9).fill(1));
    assert.deepEqual(sizes(layoutOf(['2001', ...Array<string>(12).fill('2024-10-08')])), [
      ...Array(8).fill(1),
      5,
    ]);
    const few = layoutTimeline(
      Array.from({ length: 5 }, (_, index) => ({ id: `e${index}`, span: span('2024'), lane: 0, label: 100 })),
      { width: 900, rows: 2 },
    );
    assert.deepEqual(sizes(few), [1, 4]);
  });

  it('draws a cluster over all that begins in it, and not much longer than its label while there is more', () => {
    const dates = Array.from(
      { length: 1200 },
      (_, index) => `${1900 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
    );
    const { marks, at } = layoutTimeline(
      dates.map((date) => ({ id: date, span: span(date), lane: 0, label: 300 })),
      { width: 1000 },
    );
    const clusters = marks.filter((mark) => mark.ids.length > 1);
    assert.ok(clusters.length > 4, String(clusters.length));
    for (const mark of clusters) {
      assert.ok(mark.x2 - mark.x1 < 400, JSON.stringify(mark));
      const last = at(span(mark.ids.at(-1)!).start);
      assert.ok(last <= mark.x2 + em, `${mark.ids.length} events end at ${last}, the mark at ${mark.x2}`);
    }
  });

  it('draws a cluster of years as wide as they are, where its row has room', () => {
    const years = ['2000', '2027', '2027'].map((at, index) => ({
      id: `${index}`,
      span: span(at),
      lane: 0,
      label: 300,
    }));
    const { marks, at } = layoutTimeline(years, {
      width: 1000,
      rows: 1,
      stage: { from: 10_000, to: 23_000 },
    });
    const [, cluster] = marks;
    assert.equal(cluster!.ids.length, 2);
    assert.ok(Math.abs(cluster!.x2 - at(span('2027').end)) < 1, String(cluster!.x2));
  });

  it('says now where something goes on until then, or where it is near; not at the far end of an old story', () => {
    const nowOf = (...dates: string[]) =>
      layoutTimeline(
        dates.map((date) => ({ id: date, span: span(date), lane: 0, label: 10 })),
        { width: 900, asOf: span('2024-10-08') },
      ).now;
    assert.ok(nowOf('2014', '2022'));
    assert.ok(nowOf('1969-07-20/..'));
    assert.equal(nowOf('1969-07-20'), undefined);
    assert.equal(nowOf('1789', '1815'), undefined);
  });

  it('gives a stage of its own the marks that reach into it, where they stand on the whole', () => {
    const stage = { from: dayNumber(2000), to: dayNumber(2010) };
    const dates = ['1990', '1995/2005', '2003', '2009-12', '2010', '../2001', '1998/', '/2015'];
    const { marks, now } = layoutTimeline(
      dates.map((date) => ({ id: date, span: span(date), lane: 0, label: 10 })),
      { width: 1016, stage, asOf: span('2024') },
    );
    assert.deepEqual(
      marks.map(({ ids }) => ids[0]),
      ['../2001', '1995/2005', '2003', '2009-12'],
    );
    assert.equal(now, undefined);
    const year = marks[2]!;
    assert.ok(Math.abs(year.x1 - (8 + 1000 * (1096 / 3653))) < 0.5, String(year.x1));
  });

  it('is the same after a change of width and back, and reads in the same order at any width', () => {
    fc.assert(
      fc.property(items, width, width, (list, first, second) => {
        const at = (w: number) => {
          const { marks, rows } = layoutTimeline(list, { width: w });
          return { rows, marks: marks.map(({ own, row, lane, x1, x2 }) => ({ own, row, lane, x1, x2 })) };
        };
        const before = at(first);
        at(second);
        assert.deepEqual(at(first), before);
        // In each lane, what comes first comes first, gathered or not.
        for (const lane of [0, 1, 2, 3]) {
          const order = (w: number) =>
            at(w)
              .marks.filter((m) => m.lane === lane)
              .flatMap((m) => m.own);
          assert.deepEqual(order(second), order(first));
        }
      }),
    );
  });

  /** How often a layout looks at its items, and how many labels it measures. */
  function work(count: number): { looks: number; measured: number; marks: number } {
    let [looks, measured] = [0, 0];
    const list = Array.from({ length: count }, (_, index): TimelineItem => {
      const date = span(`${1900 + ((index * 7919) % 120)}-${String(1 + (index % 12)).padStart(2, '0')}`);
      return {
        id: `e${index}`,
        lane: index % 5,
        get span() {
          looks += 1;
          return date;
        },
        get label() {
          measured += 1;
          return 100 + (index % 200);
        },
      };
    });
    const { marks } = layoutTimeline(list, { width: 1000 });
    return { looks, measured, marks: marks.length };
  }

  it('costs n log n at most, and neither marks nor measured labels grow with the events', () => {
    const [few, many] = [work(1_000), work(10_000)];
    const limit = (10_000 * Math.log2(10_000)) / (1_000 * Math.log2(1_000));
    assert.ok(many.looks / few.looks <= limit * 1.1, `${few.looks} and ${many.looks}`);
    assert.ok(many.marks < 300 && many.marks < 2 * few.marks, `${few.marks} and ${many.marks}`);
    assert.ok(many.measured < 2_000, `${many.measured}`);
  });

  it('lays out nothing at all', () => {
    assert.deepEqual(layoutTimeline([], { width: 600 }).marks, []);
  });
});

describe('axis', () => {
  it('has round ticks, in order, no more than there is room for, on any scale', () => {
    const range = fc.tuple(
      fc.integer({ min: -1_640_000_000_000, max: 700_000 }),
      fc.double({ min: -0.9, max: 12, noNaN: true }),
    );
    fc.assert(
      fc.property(range, fc.integer({ min: 1, max: 20 }), ([start, size], most) => {
        const end = start + 10 ** size;
        const found = ticks(start, end, most);
        assert.ok(found.length >= 1 && found.length <= most + 2, `${found.length} for ${most}`);
        found.forEach((tick, index) => {
          assert.ok(tick.at >= start && tick.at < end);
          const day = dayNumber(tick.year, tick.month, tick.day);
          const [hours = 0, minutes = 0] = tick.time?.split(':').map(Number) ?? [];
          assert.ok(
            Math.abs(tick.at - (day + hours / 24 + minutes / 1440)) < 1e-6 + Math.abs(day) * 2 ** -50,
          );
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

  it('says hours where a day is long', () => {
    assert.deepEqual(
      ticks(0.2, 1.3, 5).map(({ day, time }) => [day, time]),
      [
        [1, '06:00'],
        [1, '12:00'],
        [1, '18:00'],
        [2, undefined],
        [2, '06:00'],
      ],
    );
  });

  it('says minutes where an hour is long', () => {
    assert.deepEqual(
      ticks(-0.01, 0.05, 5).map(({ day, time }) => [day, time]),
      [
        [1, undefined],
        [1, '00:30'],
        [1, '01:00'],
      ],
    );
  });

  it('names no years to come beyond the last that is told, beside others of long ago', () => {
    const item = (edtf: string): TimelineItem => ({ id: edtf, span: span(edtf), lane: 0, label: 80 });
    const stage = { from: dayNumber(-1_000_000), to: dayNumber(1_000_000) };
    const last = (...dates: string[]): number =>
      layoutTimeline(dates.map(item), { width: 1000, stage }).ticks.at(-1)!.year;
    assert.equal(last('Y-300000', '2024'), -500_000);
    assert.equal(last('Y-300000', 'Y600000'), 500_000);
  });

  it('counts in one way where it reaches a million years back', () => {
    const end = dayNumber(2020);
    assert.deepEqual(
      ticks(dayNumber(-1_450_000), end, 6).map(({ year, ago }) => [year, ago]),
      [
        [-1_000_000, true],
        [-500_000, true],
      ],
    );
    assert.deepEqual(
      ticks(dayNumber(-950_000), end, 6).map(({ year, ago }) => [year, ago]),
      [
        [-799_999, undefined],
        [-599_999, undefined],
        [-399_999, undefined],
        [-199_999, undefined],
      ],
    );
  });

  it('says two at the least, though they are more than have room', () => {
    const times = fc.tuple(fc.integer({ min: -700_000, max: 700_000 }), fc.integer({ min: 1, max: 40_000 }));
    fc.assert(
      fc.property(times, fc.integer({ min: 3, max: 20 }), ([start, days], most) => {
        const found = ticks(start, start + days, most, 2);
        assert.ok(found.length >= 2 && found.length <= 2 * most + 2, `${found.length} for ${most}`);
      }),
    );
    for (let start = 0; start < 14; start += 1) assert.ok(ticks(start, start + 13, 3, 2).length >= 2);
  });

  it('comes to an end where a number holds no minute any more', () => {
    const day = dayNumber(-300_000_000_000);
    for (const length of [1 / 24, 0.5, 17 / 24, 2]) {
      const found = ticks(day, day + length, 8, 2);
      assert.ok(found.every(({ at, time }) => at >= day && at < day + length && time === undefined));
    }
  });

  it('keeps days in their months', () => {
    for (const { at, ...tick } of ticks(0, 70, 12)) assert.deepEqual(tick, civil(at));
  });
});
