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
    assert.doesNotMatch(told('2026-11-01', {}), /as-of/);
    assert.doesNotMatch(told('2026-11-24', {}, '2026-11-24'), /as-of/);
    assert.doesNotMatch(told('2027-11-24', {}, '2026-11-24'), /as-of/);
    assert.match(told('2027-11-26', {}, '2026-11-24'), /stale-as-of/);
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
