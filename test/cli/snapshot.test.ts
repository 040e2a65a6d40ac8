import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { runCheck } from '../../src/cli/check.js';
import { runSnapshot } from '../../src/cli/snapshot.js';
import { folder, ran } from './run.js';

const harbour = readFileSync(new URL('../briefings/harbour.json', import.meta.url), 'utf8');
const text = readFileSync(new URL('../briefings/harbour-source.txt', import.meta.url), 'utf8');
const hash = /"textSha256": "(\w+)"/.exec(harbour)![1]!;

describe('standfirst snapshot', () => {
  const { path, write } = folder();
  const snap = (...args: string[]) => ran((io) => runSnapshot(args, io));
  before(() => write('source.txt', text));
  const source = () => ['--source', `harbour=${path('source.txt')}`];

  it('writes the hash where another stood, and nothing else', async () => {
    const file = write('old.json', harbour.replace(hash, '0'.repeat(64)));
    const { code, out } = await snap(file, ...source());
    assert.equal(code, 0);
    assert.match(out, /^harbour: 609eb9964f6e… changed, was 000000000000…$/m);
    assert.equal(readFileSync(file, 'utf8'), harbour);
  });

  it('leaves the file alone where the hash is right already', async () => {
    const file = write('same.json', harbour);
    const { mtimeMs } = statSync(file);
    assert.match((await snap(file, ...source())).out, /unchanged/);
    assert.equal(statSync(file).mtimeMs, mtimeMs);
  });

  const shapes: [name: string, before: string, after: string][] = [
    [
      'a field to a line',
      '{\r\n\t"sources": [\r\n\t\t{\r\n\t\t\t"id": "harbour",\r\n\t\t\t"lang": "en"\r\n\t\t}\r\n\t]\r\n}',
      `{\r\n\t"sources": [\r\n\t\t{\r\n\t\t\t"id": "harbour",\r\n\t\t\t"lang": "en",\r\n\t\t\t"textSha256": "${hash}"\r\n\t\t}\r\n\t]\r\n}`,
    ],
    [
      'all on one line',
      '{"x": 1.50, "sources": [{ "id": "harbour", "lang": "en" }]}\n',
      `{"x": 1.50, "sources": [{ "id": "harbour", "lang": "en", "textSha256": "${hash}" }]}\n`,
    ],
    [
      'one field alone',
      '{"sources": [{"id": "other"}, {"id": "harbour"}]}',
      `{"sources": [{"id": "other"}, {"id": "harbour", "textSha256": "${hash}"}]}`,
    ],
  ];
  for (const [name, was, now] of shapes) {
    it(`keeps the shape of a file with ${name}`, async () => {
      const file = write('shape.json', was);
      assert.equal((await snap(file, ...source())).code, 0);
      assert.equal(readFileSync(file, 'utf8'), now);
    });
  }

  it('is what the check holds the source against', async () => {
    const file = write('held.json', harbour);
    const changed = write('changed.txt', `${text}Another line.\n`);
    const { code, out } = await ran((io) => runCheck([file, '--source', `harbour=${changed}`], io));
    assert.equal(code, 1);
    assert.match(out, /\[source-changed\]/);
    const spaced = write('spaced.txt', text.replaceAll('\n', ' \r\n'));
    assert.equal((await ran((io) => runCheck([file, '--source', `harbour=${spaced}`], io))).code, 0);
  });

  const cannot: [name: string, args: () => string[], message: RegExp][] = [
    ['no briefing', () => [], /name one briefing/],
    ['no source', () => [path('source.txt')], /name a source: --source ID=FILE/],
    [
      'a source the briefing does not have',
      () => [write('b.json', harbour), '--source', 'habour=x.txt'],
      /no source "habour"; it has harbour/,
    ],
    [
      'a file that is not there',
      () => [path('b.json'), '--source', 'harbour=x.txt'],
      /x\.txt cannot be read/,
    ],
  ];
  for (const [name, args, message] of cannot) {
    it(`exits with 2 on ${name}, and says why`, async () => {
      const { code, err } = await snap(...args());
      assert.equal(code, 2);
      assert.match(err, message);
    });
  }
});
