import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDate } from '../../src/briefing/dates.js';
import type { Extent } from '../../src/geometry/axis.js';
import { lengthOf, moved, serves, stageFor, within, zoomed } from '../../src/geometry/time-view.js';
import { View } from '../../src/geometry/view.js';

const span = (written: string) => parseDate(written)!;

/** Where a double ends, an hour of 4.5 billion years ago is no longer told from the next. */
function told({ from, to }: Extent): boolean {
  return to - from > 1e-7 * Math.max(Math.abs(from), Math.abs(to));
}

/** From three hours to thousands of millions of years, anywhere in time. */
const wholes = fc
  .tuple(
    fc.double({ min: -1.6e12, max: 700_000, noNaN: true }),
    fc.double({ min: -0.9, max: 12, noNaN: true }),
  )
  .map(([from, size]): Extent => ({ from, to: from + 10 ** size }))
  .filter(told);
const seens = fc
  .tuple(wholes, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([whole, at, share]) => {
    const from = whole.from + at * lengthOf(whole);
    return { whole, seen: within({ from, to: from + share * lengthOf(whole) }, whole) };
  })
  .filter(({ seen }) => told(seen));
const alike = (a: number, b: number, { from, to }: Extent): boolean =>
  Math.abs(a - b) <= 1e-6 * (to - from) + 1e-9 * Math.max(Math.abs(from), Math.abs(to));

const inside = (seen: Extent, whole: Extent): boolean =>
  (seen.from >= whole.from || alike(seen.from, whole.from, whole)) &&
  (seen.to <= whole.to || alike(seen.to, whole.to, whole)) &&
  lengthOf(seen) > 0;

describe('what is seen of time', () => {
  it('stays within the whole, however it is zoomed and moved', () => {
    const steps = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { maxLength: 12 });
    fc.assert(
      fc.property(seens, steps, ({ whole, seen }, by) => {
        let now = seen;
        for (const [index, step] of by.entries()) {
          now = index % 2 ? zoomed(now, whole, 2 ** step) : moved(now, whole, step);
          assert.ok(inside(now, whole), JSON.stringify(now));
        }
      }),
    );
  });

  it('keeps the day zoomed about where it is, but at the ends of time', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(seens, share, fc.double({ min: 1, max: 8, noNaN: true }), ({ whole, seen }, at, times) => {
        const day = seen.from + at * lengthOf(seen);
        const close = zoomed(seen, whole, times, day);
        assert.ok(alike((day - close.from) / lengthOf(close), at, { from: 0, to: 10 }));
      }),
    );
  });

  it('comes back when it is zoomed in and out again', () => {
    const whole = { from: 0, to: 1000 };
    assert.deepEqual(zoomed(zoomed({ from: 400, to: 500 }, whole, 4), whole, 1 / 4), { from: 400, to: 500 });
    assert.deepEqual(zoomed(whole, whole, 0.5), whole);
  });

  it('is never shorter than an hour, nor longer than all of time', () => {
    const whole = { from: 0, to: 1000 };
    assert.ok(Math.abs(lengthOf(zoomed(whole, whole, 1e9)) - 1 / 24) < 1e-9);
    assert.deepEqual(zoomed({ from: 1, to: 2 }, whole, 1e-9), whole);
  });

  it('stands on a stage that holds it, until it comes near the end of that', () => {
    fc.assert(
      fc.property(seens, ({ whole, seen }) => {
        const stage = stageFor(seen, whole);
        assert.ok(inside(seen, stage) && inside(stage, whole));
        assert.ok(serves(stage, seen, whole));
        // A browser holds some ten million pixels side by side: a stage is never longer than 17 times what is seen.
        assert.ok(lengthOf(stage) <= 17 * lengthOf(seen) + 1e-6 * lengthOf(whole));
      }),
    );
    const whole = { from: 0, to: 100_000 };
    const stage = stageFor({ from: 50_000, to: 50_100 }, whole);
    assert.equal(serves(stage, { from: 50_600, to: 50_700 }, whole), true);
    assert.equal(serves(stage, { from: 50_750, to: 50_850 }, whole), false, 'a screen before its end');
  });
});

describe('a reader in time', () => {
  const whole = { from: span('2000').start, to: span('2020').start };

  it('goes in, out, along and back to everything', () => {
    const view = new View(whole);
    assert.equal(view.close, false);
    view.go('in');
    assert.equal(view.close, true);
    assert.ok(alike(lengthOf(view.seen), lengthOf(whole) / 2, whole));
    assert.ok(alike(view.seen.from + view.seen.to, whole.from + whole.to, whole));
    const before = view.seen.from;
    view.go('later');
    view.go('earlier');
    view.go('earlier');
    assert.ok(view.seen.from < before);
    view.go('all');
    assert.deepEqual([view.seen, view.close], [whole, false]);
  });

  it('leaves room after a day at the very end that it zooms to, where its label stands', () => {
    const view = new View(whole);
    const day = whole.to - (whole.to - whole.from) / 25;
    for (let press = 0; press < 6; press++) view.go('in', day);
    const { from, to } = view.seen;
    assert.ok(day > from && (day - from) / (to - from) < 0.61, `${(day - from) / (to - from)}`);
  });

  it('zooms about a day that is in view, about the middle where it is not', () => {
    const view = new View(whole);
    view.go('in', span('2004').start);
    assert.ok(view.seen.from < span('2004').start && view.seen.to < span('2015').start);
    const middle = (view.seen.from + view.seen.to) / 2;
    view.go('in', span('2019').start);
    assert.ok(Math.abs((view.seen.from + view.seen.to) / 2 - middle) < 1);
  });

  it('goes on to see what it saw of another whole, where something is left there', () => {
    const view = new View(whole);
    view.frame([span('2003')]);
    const other = { ...whole, to: whole.to + 1000 };
    const shows = (...dates: string[]): boolean => Boolean(view.over(other, dates.map(span)));
    assert.equal(shows('2003-05', '2015'), true);
    assert.equal(shows('2015'), false);
    assert.equal(shows('../2015'), true, 'what has gone on since ever goes through it');
    assert.equal(shows('2001/..'), true);
    assert.equal(shows('/2015'), false, 'nobody knows that it began by then');
    assert.equal(shows('2001/'), false);
  });

  it('moves no further than is needed to see a date', () => {
    const view = new View(whole);
    view.frame([span('2003')]);
    const seen = view.seen;
    view.reach(span('2003-06'));
    assert.equal(view.seen, seen);
    view.reach(span('2010-06'));
    assert.ok(view.seen.from < span('2010-06').start && view.seen.to > span('2010-06').start);
    assert.ok(Math.abs(lengthOf(view.seen) - lengthOf(seen)) < 1e-6);
  });

  it('frames some dates with room beside them, and knows by what name until it goes on', () => {
    const view = new View(whole);
    view.frame([span('2003-05'), span('2004-02-11')], 'actor 1');
    assert.ok(view.seen.from < span('2003-05').start && view.seen.to > span('2004-02-11').end);
    assert.equal(view.goal, 'actor 1');
    view.reach(span('2003-06'));
    assert.equal(view.goal, 'actor 1', 'what was in view already changes nothing');
    view.centre(span('2010').start);
    assert.equal(view.goal, '');
    assert.ok(Math.abs((view.seen.from + view.seen.to) / 2 - span('2010').start) < 1);
    view.frame([]);
    assert.deepEqual(view.seen, whole);
  });
});
