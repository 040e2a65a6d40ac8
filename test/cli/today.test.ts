import assert from 'node:assert/strict';
import { momentOr } from '../../src/cli/today.js';

describe('the moment that --now names', () => {
  it('is a day or a time, to the part of a second', () => {
    assert.equal(momentOr('2026-11-24'), Date.UTC(2026, 10, 24));
    assert.equal(momentOr('2026-11-24T06:00Z'), Date.UTC(2026, 10, 24, 6));
    assert.equal(momentOr('2026-11-24T06:00:01.5+01:00'), Date.UTC(2026, 10, 24, 5, 0, 1, 500));
    assert.equal(momentOr(undefined) > Date.UTC(2026, 0), true);
  });

  it('is not guessed: an embargo would end by another day', () => {
    for (const given of [
      '11/12/2026',
      '2026-02-30',
      '12 Nov 2026',
      '2026-11',
      '2026-11-24~',
      '1',
      '',
      'tomorrow',
    ])
      assert.throws(
        () => momentOr(given),
        { message: /--now .*is no date: write it as 2026-11-24T06:00Z/ },
        given,
      );
  });
});
