import assert from 'node:assert/strict';
import type { Briefing } from '../../src/briefing/types.js';
import { check } from '../../src/check/index.js';
import { mi5 } from './mi5.js';

describe('what the check says of a briefing as a whole', () => {
  const told = (now: string, change: Partial<Briefing['sources'][number]>, edtf = '2026-11'): string => {
    const briefing = mi5();
    briefing.asOf = { edtf, words: 'then', basis: 'stated' };
    Object.assign(briefing.sources[0]!, change);
    return check(briefing, {}, { now })
      .filter(({ level }) => level === 'warning')
      .map(({ code, message }) => `${code}: ${message}`)
      .join('\n');
  };

  it('warns of an as-of date that is still to come', () => {
    assert.match(
      told('2026-10-31', {}),
      /as-of-ahead: briefing: asOf is 2026-11, which on 2026-10-31 is still to/,
    );
    assert.doesNotMatch(told('2026-11-01', {}), /as-of-ahead|stale/);
    assert.doesNotMatch(told('2026-11-24', {}, '2026-11-24'), /as-of-ahead|stale/);
    assert.doesNotMatch(told('2027-11-24', {}, '2026-11-24'), /as-of-ahead|stale/);
    assert.match(told('2027-11-26', {}, '2026-11-24'), /stale-as-of/);
  });

  it('holds the as-of date against its words, as any other', () => {
    const beyond = (asOf: Briefing['asOf']): string[] =>
      check({ ...mi5(), asOf }, {}).flatMap(({ code, path, message }) =>
        code === 'date-beyond-words' ? `${path}: ${message}` : [],
      );
    const words = '14 October 2026';
    assert.deepEqual(beyond({ edtf: '2026-10-14', words, basis: 'stated' }), []);
    for (const basis of ['stated', 'inferred'] as const)
      assert.match(
        beyond({ edtf: '2027-10-14', words, basis }).join(),
        /^asOf\.edtf: briefing: asOf\.edtf is 2027-10-14, which says the year 2027; .*: mend the date or the words/,
      );
    assert.deepEqual(beyond({ edtf: '2026-10-14', words: 'today', basis: 'inferred' }), []);
  });

  it('warns of events on the wrong side of the as-of date', () => {
    const sides = (kind: Briefing['events'][number]['kind'], edtf: string, more: Partial<Briefing> = {}) => {
      const briefing = { ...mi5(), ...more };
      const asOf = { edtf: '2024-10-08', words: '8 October 2024', basis: 'stated' } as const;
      const when = { edtf, words: 'then', basis: 'inferred' } as const;
      const events = [{ ...briefing.events[0]!, kind, when }];
      return check({ ...briefing, asOf, events }, {}).flatMap(({ code, message }) =>
        /^(event-ahead|scheduled-past)$/.test(code) ? message : [],
      );
    };
    assert.match(
      sides('event', '2024-10-09').join(),
      /kind is event, but it begins on 2024-10-09, after the as-of date 2024-10-08: make it scheduled/,
    );
    assert.match(
      sides('scheduled', '2024-10-07').join(),
      /kind is scheduled, but 2024-10-07 is before the as-of date 2024-10-08: say what became of it/,
    );
    for (const [kind, edtf] of [
      ['event', '2024-10-08'],
      ['event', '2024'],
      ['event', 'XXXX-12'],
      ['event', '2024-10-08T23:30-05:00'],
      ['scheduled', '2024-10-08'],
      ['scheduled', '2024-10'],
      ['scheduled', '2024-10-01/..'],
    ] as const)
      assert.deepEqual(sides(kind, edtf), [], `${kind} ${edtf}`);
  });

  it('warns of a source with half an address', () => {
    assert.match(
      told('2026-11-24', { url: 'www.herald.example/x' }),
      /source-relative: sources\[0\].*: url is www.*write the whole address, https:\/\/www\.herald\.example\/x/,
    );
    assert.match(told('2026-11-24', { archivedUrl: 'herald.example/x' }), /source-relative: .*archivedUrl/);
    for (const url of ['https://herald.example/x', '/x', 'mailto:desk@herald.example'])
      assert.doesNotMatch(told('2026-11-24', { url }), /source-relative/);
  });
});
