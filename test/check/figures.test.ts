import assert from 'node:assert/strict';
import type { Figure } from '../../src/briefing/types.js';
import { figureDifferences } from '../../src/check/figures.js';

const codes = (figure: Partial<Figure>): string[] =>
  figureDifferences({
    id: 'f',
    label: 'F',
    kind: 'count',
    qualifier: 'exact',
    attribution: 'A',
    cites: [],
    asWritten: '',
    ...figure,
  } as Figure).map(({ code }) => code);

describe('a figure held against its words', () => {
  it('rises or falls as they say: “up to” is no rise, “the lowest level” no level', () => {
    const share = { kind: 'change', scale: 'percent' } as const;
    const fewer = {
      ...share,
      qualifier: 'at-most',
      upper: 30,
      asWritten: 'up to 30 per cent fewer ferries',
    } as const;
    assert.deepEqual(codes({ ...fewer, direction: 'down' }), []);
    assert.deepEqual(codes({ ...fewer, direction: 'up' }), ['direction-differs']);
    const trend = { kind: 'trend', qualifier: 'exact', asWritten: 'the lowest level since 1990' } as const;
    assert.deepEqual(codes({ ...trend, direction: 'down' }), []);
    assert.deepEqual(codes({ kind: 'trend', asWritten: 'remained level', direction: 'up' }), [
      'direction-differs',
    ]);
    assert.deepEqual(
      codes({ kind: 'trend', asWritten: 'rose, by less than that', direction: 'up' }).filter((code) =>
        /direction/.test(code),
      ),
      [],
    );
  });

  it('is below nothing only where they say so', () => {
    assert.deepEqual(codes({ value: 750000, asWritten: '750,000 families below the poverty line' }), []);
    const cold = { kind: 'amount', unit: { id: 'metre', other: 'metres' } } as const;
    assert.deepEqual(codes({ ...cold, value: -0.4, asWritten: '0.4 metres below' }), []);
    assert.deepEqual(codes({ ...cold, value: -3, asWritten: '3 metres below sea level' }), []);
    assert.deepEqual(codes({ ...cold, value: 3, asWritten: '3 metres below sea level' }), ['number-differs']);
  });
});
