import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Briefing } from '../../src/briefing/types.js';
import { runCheck } from '../../src/cli/check.js';
import { runFind } from '../../src/cli/find.js';
import { folder, ran } from './run.js';

const read = (name: string): string => readFileSync(new URL(`../briefings/${name}`, import.meta.url), 'utf8');

describe('standfirst find', () => {
  const { path, write } = folder();
  const find = (...args: string[]) => ran((io) => runFind(args, io));
  let briefing: string;
  let text: string;
  before(() => {
    briefing = write('harbour.json', read('harbour.json'));
    text = write('source.txt', read('harbour-source.txt'));
    write('two.json', '{"sources": [{"id": "a"}, {"id": "b"}]}');
    write('none.json', '{}');
  });

  it('shows where the words stand, and their cite', async () => {
    const { code, out } = await find(briefing, text, 'the new pier cost');
    assert.equal(code, 0);
    assert.match(out, /stands in .*source\.txt once$/m);
    assert.match(out, /^ {2}532–549 {2}….*\[The new pier cost\] €27\.5m, .*…$/m);
    assert.match(out, /^ {2}\{"source":"harbour","exact":"The new pier cost"\}$/m);
  });

  it('shows each place where there are more', async () => {
    const { out } = await find(briefing, text, 'harbour authority said');
    assert.match(out, /3 times; pick the one you mean/);
    assert.match(out, /"prefix":"€27\.5m, the "/);
  });

  it('prints JSON that the check accepts as it is', async () => {
    const { out } = await find(briefing, text, 'harbour authority said', '--json');
    const cites = JSON.parse(out) as Briefing['figures'][0]['cites'];
    assert.equal(cites.length, 3);
    const pasted = JSON.parse(read('harbour.json')) as Briefing;
    pasted.figures[0]!.cites.push(...cites);
    const file = write('pasted.json', JSON.stringify(pasted));
    const checked = await ran((io) => runCheck([file, '--source', `harbour=${text}`], io));
    assert.equal(checked.code, 0, checked.out);
  });

  it('exits with 1 where they do not stand, and names the nearest words', async () => {
    const { code, out, err } = await find(briefing, text, 'twice as many containers', '--json');
    assert.equal(code, 1);
    assert.equal(out, '[]\n');
    assert.match(err, /does not stand in .*: the nearest words are “twice as many passengers”/);
    assert.match((await find(briefing, text, 'quantum physics')).err, /is it the right file\?/);
  });

  it('takes the source that --id names', async () => {
    const { out } = await find(path('two.json'), text, '82,400', '--id', 'b', '--json');
    assert.deepEqual(JSON.parse(out), [{ source: 'b', exact: '82,400' }]);
  });

  const cannot: [name: string, args: () => string[], message: RegExp][] = [
    ['no words', () => [briefing, text], /the words, in quotation marks/],
    ['words without quotation marks', () => [briefing, text, 'the', 'pier'], /in quotation marks/],
    ['a source nobody knows', () => [briefing, text, 'a', '--id', 'x'], /no source "x"; it has harbour/],
    ['two sources', () => [path('two.json'), text, 'a'], /which source is it\? .* has a, b: add --id ID/],
    ['no sources', () => [path('none.json'), text, 'a'], /has none: add/],
  ];
  for (const [name, args, message] of cannot) {
    it(`exits with 2 on ${name}, and says why`, async () => {
      const { code, err } = await find(...args());
      assert.equal(code, 2);
      assert.match(err, message);
    });
  }
});
