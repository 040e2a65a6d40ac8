import assert from 'node:assert/strict';
import type { Figure } from '../../src/briefing/types.js';
import { around, cutOff } from '../../src/check/context.js';
import { sourceText } from '../../src/check/passages.js';

/** What is said of an exact 500 whose words were cut out of a sentence. */
function cut(sentence: string, asWritten: string): string | undefined {
  const unit = { id: 'person', one: 'person', other: 'people' };
  const cites = [{ source: 's', exact: sentence }];
  const figure = {
    kind: 'count',
    qualifier: 'exact',
    value: 500,
    unit,
    asWritten,
    cites,
  } as unknown as Figure;
  return cutOff(figure, around(figure, new Map([['s', sourceText(sentence)]])))?.expected;
}

describe('words cut out of a sentence', () => {
  const qualified: [sentence: string, asWritten: string, qualifier: string][] = [
    ['It drew 500 people or more.', '500 people', 'at-least'],
    ['It drew 500 people or fewer.', '500 people', 'at-most'],
    ['It drew 500 people, or 500 people at the most.', '500 people at the', 'at-most'],
    ['It drew 500 people or thereabouts.', '500 people', 'about'],
    ['It drew c. 500 people.', '500 people', 'about'],
    ['It drew ~500 people.', '500 people', 'about'],
    ['It drew ≥500 people.', '500 people', 'at-least'],
    ['It fell short of 500 people.', '500 people', 'less-than'],
    ['Between 400 and 500 people came.', '500 people', 'between'],
    ['Between 500 and 600 people came.', '500', 'between'],
  ];
  for (const [sentence, asWritten, qualifier] of qualified)
    it(`of “${sentence}” are ${qualifier}`, () => assert.equal(cut(sentence, asWritten), qualifier));

  for (const [sentence, asWritten] of [
    ['He met 500 people at least twice.', '500 people'],
    ['There were 500 people or more than last year.', '500 people'],
    ['There were 500 people at most of the sites.', '500 people'],
    ['Between 1990 and 2000 it drew 500 people.', '500 people'],
    ['A gap between rich and 500 others.', '500 others'],
  ] as const)
    it(`of “${sentence}” are exact`, () => assert.equal(cut(sentence, asWritten), undefined));
});
