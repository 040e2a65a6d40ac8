import assert from 'node:assert/strict';
import type { Briefing, Embed } from '../../src/briefing/types.js';
import { writeEmbed } from '../../src/html/index.js';
import { mi5 } from '../check/mi5.js';

describe('html: what is asked of writeEmbed', () => {
  const facts: Briefing = mi5();
  const id = facts.figures[0]!.id;
  const write = (embed: object): string => writeEmbed(embed as Omit<Embed, 'id'>, facts);

  it('is refused in words where it has another form', () => {
    for (const [embed, why] of [
      [{ element: 'stat-calout' }, /^Error: element "stat-calout" is none: write stat-callout, /],
      [{ element: 'toString' }, /element "toString" is none/],
      [{ element: 'stat-callout', figure: id }, /has no "figure": write figures: \['id'\]/],
      [{ element: 'threat-timeline', event: 'a' }, /has no "event"/],
      [{ element: 'stat-callout', figures: id }, /^Error: figures is "plots-disrupted": write a list of ids/],
      [{ element: 'pull-quote', quotes: ['a'] }, /has no "quotes"/],
      [{ element: 'pull-quote', quote: ['a'] }, /^Error: quote is \["a"\]: write one id/],
    ] as const)
      assert.throws(() => write(embed), why);
  });

  it('leaves out what the briefing has not, and takes fields that it does not know', () => {
    const one = write({ element: 'stat-callout', figures: [id] });
    assert.equal(write({ element: 'stat-callout', figures: ['nothing', id], todo: 'x' }), one);
    assert.equal(write({ element: 'stat-callout', figures: ['nothing'] }), '');
  });
});
