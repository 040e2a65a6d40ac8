import assert from 'node:assert/strict';
import type { Briefing } from '../../src/briefing/types.js';
import { check } from '../../src/check/index.js';
import { timeOf } from '../../src/cli/timelinejs/times.js';
import { from, headline, imported, one } from './timelines.js';

const when = (slide: object, about?: object) => {
  const { event, told } = one({ ...headline('It happens'), ...slide }, about);
  const { edtf, words, basis } = event.when;
  const ours = told.filter((message) => message.startsWith('timeline '));
  return { edtf, words: words.replace(/[\u2009\u202f]/g, ' '), basis, kind: event.kind, told: ours, event };
};
const beyond = (briefing: Briefing): string[] =>
  check(briefing, {}).flatMap(({ code, message }) => (code === 'date-beyond-words' ? message : []));

describe('dates of a TimelineJS3 timeline', () => {
  const cells: [cell: string, time: string | undefined][] = [
    ['9:05 a.m.', '09:05'],
    ['9:05pm', '21:05'],
    ['9 PM', '21:00'],
    ['12 P.M.', '12:00'],
    ['12 AM', '00:00'],
    ['0915', '09:15'],
    ['915', '09:15'],
    ['9.05', '09:05'],
    ['9', '09:00'],
    ['16:05:30', '16:05:30'],
    ['16:05:30.250', '16:05:30'],
    ['24:00', undefined],
    ['25:10', undefined],
    ['13 PM', undefined],
    ['9h30', undefined],
  ];
  for (const [cell, time] of cells)
    it(`reads the time of a cell, ${cell}, or says how to write it`, () => {
      const { briefing, told } = imported(`Year,Month,Day,Time,Headline\n2001,1,2,${cell},It happens\n`);
      assert.equal(briefing.events[0]!.when.edtf, `2001-01-02${time ? `T${time}` : ''}`);
      const unread = `its time “${cell}” is not read: readers see “2 January 2001”; write a time such as 9:05 PM`;
      assert.equal(
        told.some((message) => message.includes(unread)),
        !time,
        told.join('\n'),
      );
    });

  it('holds midnight that somebody wrote, and says that TimelineJS3 does not show it', () => {
    const { told } = imported('Year,Month,Day,Time,Headline\n2001,1,2,12 AM,It happens\n');
    assert.ok(told.some((message) => message.includes('its time, midnight, is held, though')));
    assert.deepEqual(timeOf(''), {});
  });

  it('shows the day alone where every part of the clock is 0, as TimelineJS3 does', () => {
    const zeros = { hour: 0, minute: 0, second: 0, millisecond: 0 };
    const day = { year: 2014, month: 3, day: 5 };
    const { edtf, words, told } = when({ start_date: { ...day, ...zeros } });
    assert.deepEqual([edtf, words, told], ['2014-03-05', '5 March 2014', []]);
    assert.equal(when({ start_date: { ...day, ...zeros, minute: 30 } }).edtf, '2014-03-05T00:30');
    const written = when({ start_date: { ...day, hour: '0', minute: '00' } });
    assert.equal(written.edtf, '2014-03-05T00:00');
    assert.match(written.told.join(), /its time, midnight, is held/);
  });

  it('says the day of a span of hours once, in words that the check reads', () => {
    const day = { year: 1985, month: 3, day: 1 };
    const span = (start: number, end: number, lang: string) =>
      when({ start_date: { ...day, hour: start }, end_date: { ...day, hour: end, minute: 30 } }, { lang });
    assert.equal(span(9, 17, 'en').words, 'March 1, 1985, 9:00 AM – 5:30 PM');
    assert.equal(span(13, 14, 'en').words, 'March 1, 1985, 1:00 – 2:30 PM');
    assert.match(span(9, 17, 'de').words, /^1\. März 1985, 09:00.17:30 Uhr$/);
    for (const [start, end] of [
      [0, 1],
      [9, 10],
      [9, 17],
      [13, 14],
    ])
      assert.equal(span(start!, end!, 'en').basis, 'stated');
  });

  it('takes what begins after the as-of date for scheduled, and says so', () => {
    const ahead = when({ start_date: { year: 2027, month: 5 } });
    assert.equal(ahead.kind, 'scheduled');
    assert.match(ahead.told.join(), /begins after 2026-11-24, and is held as scheduled/);
    for (const start_date of [{ year: 2026 }, { year: 2026, month: 11, day: 24 }, undefined])
      assert.equal(when({ start_date }).kind, 'event');
    assert.equal(when({ start_date: { year: 2026, month: 11, day: 25 } }).kind, 'scheduled');
  });

  it('says “no date” in the language of the briefing, and that TimelineJS3 does not show the slide', () => {
    const undated = when({}, { lang: 'ar' });
    assert.deepEqual([undated.words, undated.basis], ['التاريخ غير مذكور', 'unknown']);
    assert.match(undated.told.join(), /no date, and so TimelineJS3 does not show it/);
    assert.equal(when({ start_date: { year: 2014 } }).told.length, 0);
  });

  it('takes a date that its words do not say for inferred, and “about” for approximate', () => {
    const day = { year: 1998, month: 12, day: 25 };
    const dated = (start_date: object, display_date: string, end_date?: object) => {
      const { edtf, basis, told } = when({ start_date, end_date, display_date });
      assert.equal(
        told.length,
        edtf === '1980' || (edtf === '1998-12-25' && basis === 'stated') ? 0 : 1,
        told.join(),
      );
      return [edtf, basis];
    };
    assert.deepEqual(dated(day, 'Christmas Day'), ['1998-12-25', 'inferred']);
    assert.deepEqual(dated(day, 'Friday 25 December 1998'), ['1998-12-25', 'stated']);
    assert.deepEqual(dated({ year: 1980, month: 6 }, 'Summer 1980'), ['1980-06', 'inferred']);
    assert.deepEqual(dated({ year: 1980 }, 'c. 1980'), ['1980~', 'stated']);
    assert.deepEqual(dated({ year: 1980 }, 'perhaps 1980'), ['1980?', 'stated']);
    assert.deepEqual(dated({ year: -3000 }, 'c. 3000–2500 BC', { year: -2500 }), ['-2999/-2499', 'inferred']);
    const years = [-4540000000, -299999, -10001, -753, 79, 1440, 20000];
    const { briefing } = from(
      {
        events: [
          ...years.map((year) => ({ ...headline('So'), start_date: { year } })),
          { ...headline('From then on'), start_date: { year: -753 }, end_date: { year: 476 } },
          { ...headline('Holiday'), start_date: day, display_date: 'Christmas Day' },
        ],
      },
      { title: 'All of it' },
    );
    assert.deepEqual(beyond(briefing), []);
    assert.deepEqual(
      briefing.events.map(({ when: { basis } }) => basis).filter((basis) => basis === 'inferred').length,
      1,
    );
  });

  it('holds a date to the numbers of its words where it does not know the language', () => {
    const dated = (display_date: string, lang: string, end_date?: object) =>
      when({ start_date: { year: 2014, month: 3, day: 15 }, end_date, display_date }, { lang }).basis;
    assert.equal(dated('Frühling', 'de'), 'inferred');
    assert.equal(dated('März 2014', 'de'), 'inferred');
    assert.equal(dated('15. März 2014', 'de'), 'stated');
    assert.equal(dated('١٥ مارس ٢٠١٤', 'ar'), 'stated');
    assert.equal(dated('15. März bis 2. April 2014', 'de', { year: 2014, month: 4, day: 2 }), 'stated');
    assert.equal(when({ start_date: { year: 2014, month: 3, day: 15 } }, { lang: 'fa' }).basis, 'stated');
  });

  it('says both ends of a span of which neither is read', () => {
    const [start_date, end_date] = [{ year: 'spring 1914' }, { year: 'autumn 1914' }];
    assert.equal(when({ start_date, end_date }).words, 'spring 1914 – autumn 1914');
  });

  it('says that a year of five digits has no month', () => {
    const { edtf, told } = when({ start_date: { year: -12000, month: 3 } });
    assert.equal(edtf, 'Y-11999');
    assert.match(told.join(), /its month is not held, which a year of five digits and more has not/);
  });

  it('tells of the format by which a date was shown, and keeps it', () => {
    const start_date = { year: 2015, month: 6, day: 1, format: 'mmmm yyyy' };
    const { told, event } = when({ start_date });
    assert.match(
      told.join(),
      /format of its date, "mmmm yyyy", is not held: readers see “1 June 2015”; write its display date/,
    );
    assert.deepEqual(event['x-timelinejs'], { start_date });
  });

  it('says what readers see of dates that do not follow one another', () => {
    const { told } = when({ start_date: { year: 1986 }, end_date: { year: 1985 } });
    assert.match(
      told.join(),
      /ends before it begins \(1986\/1985\): readers see “1986 – 1985”; put the earlier date first/,
    );
  });
});
