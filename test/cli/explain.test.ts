import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allCodes, runExplain } from '../../src/cli/explain.js';
import { ran } from './run.js';

const known = Object.values(allCodes).flatMap((codes) => Object.keys(codes));
const explain = (...args: string[]) => ran((io) => runExplain(args, io));

describe('standfirst explain', () => {
  it('knows every code that is reported anywhere', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
      /^(?!language\b).*\.ts$/.test(name),
    );
    const reported = files.flatMap((name) =>
      [
        ...readFileSync(join('src', name), 'utf8').matchAll(
          /(?:\breport\(|\bat\(|problemAt\([^,']*,|\bcode:|\btell\(\s*[^,']*,|errorsOr\(\w+,)\s*'([a-z]+(?:-[a-z]+)*)'/g,
        ),
      ].map(([, code]) => code!),
    );
    assert.ok(reported.length > 50, `${reported.length} found`);
    assert.deepEqual(
      [...new Set(reported)].filter((code) => !known.includes(code)),
      [],
    );
  });

  it('says one, or all', async () => {
    assert.match((await explain('number-differs')).out, /^number-differs: A number is not in the words/);
    const { code, out } = await explain();
    assert.equal(code, 0);
    for (const name of known) assert.ok(out.includes(`  ${name} `), name);
  });

  it('exits with 2 on a code that is none, and names the nearest', async () => {
    const { code, err } = await explain('number-difers');
    assert.equal(code, 2);
    assert.match(err, /did you mean number-differs\?/);
    assert.equal((await explain('--all')).code, 2);
  });
});
