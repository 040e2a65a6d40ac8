import assert from 'node:assert/strict';
import { runBeside } from './installed.js';

/** What a newsroom gets that has installed the package and nothing else. */
const code = (threads: number): string => `
  import { createHash } from 'node:crypto';
  import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
  import { tmpdir } from 'node:os';
  import { join } from 'node:path';
  import { publish } from 'standfirst/publish';
  import { fileURLToPath } from 'node:url';
  const file = fileURLToPath(import.meta.resolve('standfirst/briefings/mi5-threat-update-2024.json'));
  const out = mkdtempSync(join(tmpdir(), 'standfirst-'));
  const done = await publish(JSON.parse(readFileSync(file, 'utf8')), { out, base: 'https://embeds.example/', now: 1.8e12, threads: ${threads} });
  const all = createHash('sha256');
  const files = readdirSync(out, { recursive: true }).sort().filter((path) => statSync(join(out, path)).isFile());
  for (const path of files) all.update(path).update(readFileSync(join(out, path)));
  const page = readFileSync(join(out, 'mi5-threat-update-2024/plots-disrupted/index.html'), 'utf8');
  rmSync(out, { recursive: true });
  console.log(JSON.stringify({ ...done, page, bytes: all.digest('hex') }));`;

describe('publishing from the package', () => {
  const run = (threads: number) =>
    JSON.parse(runBeside(code(threads))) as {
      embeds: number;
      written: number;
      notes: string[];
      page: string;
      bytes: string;
    };

  it('works with no peer, says what is missed, and gives the same on several threads', () => {
    const one = run(1);
    assert.ok(one.embeds > 40 && one.written > one.embeds * 10);
    assert.match(
      one.notes.join('\n'),
      /npm install @lit-labs\/ssr\n.*npm install fontkit bidi-js @resvg\/resvg-wasm @fontsource\//,
    );
    assert.match(one.page, /<stat-callout figure="plots-disrupted"><blockquote/);
    assert.doesNotMatch(one.page, /<template|og:image/);
    assert.deepEqual(run(2), one);
  });
});
