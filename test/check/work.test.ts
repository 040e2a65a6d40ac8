import assert from 'node:assert/strict';
import type { Briefing } from '../../src/briefing/types.js';
import { check } from '../../src/check/index.js';
import { mi5 } from './mi5.js';

/** So many figures and quotes, half of them with a word that is wrong, and a source that holds them all. */
function large(count: number): [Briefing, string] {
  const { figures, quotes, ...rest } = mi5();
  const [figure] = figures as [Briefing['figures'][0]];
  const numbers = Array.from({ length: count }, (_, index) => index + 10);
  const said = (n: number): string => `In district ${n} more than ${n} houses were flooded, the council said`;
  return [
    {
      ...rest,
      embeds: [],
      quotes: [],
      events: [],
      figures: numbers.map((n) => ({
        ...figure,
        id: `f${n}`,
        asWritten: `more than ${n} houses`,
        qualifier: 'more-than',
        value: undefined,
        lower: n,
        window: undefined,
        saidBy: undefined,
        attribution: 'the council said',
        cites: [{ source: 'politico', exact: n % 2 ? said(n) : said(n).replace('flooded', 'drowned') }],
      })) as Briefing['figures'],
    },
    numbers.map((n) => `${said(n)}.`).join('\n\n'),
  ];
}

/** How many letters are looked through in texts that are as long as the source or nearly so. */
function looked(count: number): { letters: number; missing: number } {
  const [briefing, text] = large(count);
  const { indexOf, includes } = String.prototype;
  let letters = 0;
  String.prototype.indexOf = function (this: string, ...rest) {
    if (this.length > text.length / 2) letters += this.length;
    return indexOf.apply(this, rest);
  };
  String.prototype.includes = function (this: string, ...rest) {
    if (this.length > text.length / 2) letters += this.length;
    return includes.apply(this, rest);
  };
  try {
    const problems = check(briefing, { politico: text });
    return { letters, missing: problems.filter(({ code }) => code === 'passage-missing').length };
  } finally {
    Object.assign(String.prototype, { indexOf, includes });
  }
}

describe('the work of a check', () => {
  it('grows in step with briefing and source: no fact has the whole source read for it', () => {
    const [small, big] = [looked(100), looked(400)];
    assert.deepEqual([small.missing, big.missing], [50, 200]);
    assert.ok(big.letters <= 8 * small.letters, `${small.letters} and ${big.letters} letters`);
  });
});
