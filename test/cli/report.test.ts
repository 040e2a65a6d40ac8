import assert from 'node:assert/strict';
import type { Problem } from '../../src/briefing/problem.js';
import { report } from '../../src/cli/report.js';

const problem = (id: string, what: string, level: Problem['level'] = 'note'): Problem => ({
  level,
  code: 'certainty',
  path: id,
  fact: id,
  message: `events ${id}: ${what}`,
});

describe('the report', () => {
  it('says in one line what is the same of many places, with their count and the first few', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => problem(id, 'certainty is missing: say it'));
    const text = report([...many, problem('a', 'another')], 'b.json', false);
    assert.equal(
      text,
      [
        'a',
        '  · events a: another [certainty]',
        '',
        'b.json',
        '  · 5 times: certainty is missing: say it (events a, events b, events c and 2 more) [certainty]',
        '',
        '0 errors, 0 warnings\n',
      ].join('\n'),
    );
  });

  it('leaves each error, what is said of a few, and what differs, by itself', () => {
    const few = ['a', 'b', 'c'].map((id) => problem(id, 'is missing'));
    assert.equal(report(few, 'b.json', false).match(/is missing/g)!.length, 3);
    const errors = ['a', 'b', 'c', 'd'].map((id) => problem(id, 'is missing', 'error'));
    assert.equal(report(errors, 'b.json', false).match(/is missing/g)!.length, 4);
    const levels = [...few, problem('d', 'is missing', 'warning')];
    assert.equal(report(levels, 'b.json', false).match(/is missing/g)!.length, 4);
  });
});
