import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../src/briefing/parse.js';
import type { Briefing } from '../../src/briefing/types.js';
import { runNew } from '../../src/cli/new.js';
import { folder, ran } from './run.js';

const flags = ['--id', 'port', '--title', 'The port', '--publisher', 'Bulletin', '--lang', 'en-GB'];
const date = ['--as-of', '2026-11-24'];
const source = ['--source', 'report', '--source-title', 'A report', '--source-publisher', 'City'];

describe('standfirst new', () => {
  const { path, write } = folder();
  const run = (...args: string[]) => ran((io) => runNew(args, io));
  const written = (name: string) => JSON.parse(readFileSync(path(name), 'utf8')) as Briefing;

  it('writes a valid briefing from flags, with no fact in it', async () => {
    const { code, out } = await run(path('a.json'), ...flags, ...date);
    assert.equal(code, 0);
    assert.match(out, /a\.json is written: .*standfirst check .*a\.json/);
    assert.deepEqual(written('a.json'), {
      $schema: './briefing.schema.json',
      id: 'port',
      lang: 'en-GB',
      title: 'The port',
      version: 1,
      asOf: { edtf: '2026-11-24', words: '24 November 2026', basis: 'stated' },
      status: 'draft',
      publisher: { name: 'Bulletin' },
      sources: [],
      actors: [],
      figures: [],
      quotes: [],
      events: [],
    });
    assert.deepEqual(parse(written('a.json')).problems, []);
  });

  it('writes a source where one is named', async () => {
    const more = ['--source-url', 'https://city.example/report', '--source-type', 'document'];
    assert.equal((await run(path('b.json'), ...flags, ...date, ...source, ...more)).code, 0);
    assert.deepEqual(written('b.json').sources, [
      {
        id: 'report',
        type: 'document',
        title: 'A report',
        publisher: 'City',
        url: 'https://city.example/report',
        lang: 'en-GB',
      },
    ]);
    assert.deepEqual(parse(written('b.json')).problems, []);
  });

  it('names the option whose language is none', async () => {
    const { code, err } = await run(path('x.json'), ...flags.slice(0, 6), ...date, '--lang', 'en_GB');
    assert.equal(code, 2);
    assert.match(err, /--lang en_GB is no language tag: write one such as en-GB/);
  });

  it('says where nothing is worded in the language', async () => {
    const lang = (tag: string) => run(path(`${tag}.json`), ...flags.slice(0, 6), ...date, '--lang', tag);
    assert.match((await lang('sv')).err, /^lang is sv, in which nothing is worded here/);
    assert.equal((await lang('fr')).err, '');
  });

  it('asks for what was not given, again where an answer is needed', async () => {
    const asked: string[] = [];
    const answers = ['', '2026-11-24', 'report', 'A report', 'City', ''];
    const ask = async (question: string) => (asked.push(question), answers.shift()!);
    assert.equal((await ran((io) => runNew([path('c.json'), ...flags], io, ask))).code, 0);
    assert.equal(asked.length, 6);
    assert.equal(asked[0], asked[1]);
    assert.equal(written('c.json').sources[0]?.title, 'A report');
    assert.ok(!('url' in written('c.json').sources[0]!));
  });

  it('asks nothing of a source that nobody names', async () => {
    const ask = async () => '';
    assert.equal((await ran((io) => runNew([path('d.json'), ...flags, ...date], io, ask))).code, 0);
    assert.deepEqual(written('d.json').sources, []);
  });

  it('points editors to the schema that is installed near the file', async () => {
    const package_ = join(path('desk'), 'node_modules', 'standfirst', 'dist');
    mkdirSync(package_, { recursive: true });
    mkdirSync(path('desk/stories'));
    writeFileSync(join(package_, 'briefing.schema.json'), '{}');
    await run(path('desk/stories/e.json'), ...flags, ...date);
    const { $schema } = written('desk/stories/e.json');
    assert.equal($schema, '../node_modules/standfirst/dist/briefing.schema.json');
    await run(path('desk/e.json'), ...flags, ...date);
    assert.equal(written('desk/e.json').$schema, './node_modules/standfirst/dist/briefing.schema.json');
  });

  it('never writes over a file', async () => {
    write('f.json', 'mine');
    const { code, err } = await run(path('f.json'), ...flags, ...date);
    assert.equal(code, 2);
    assert.match(err, /f\.json is there already: name another file/);
    assert.equal(readFileSync(path('f.json'), 'utf8'), 'mine');
  });

  const cannot: [name: string, args: string[], message: RegExp][] = [
    [
      'missing answers',
      ['--id', 'port'],
      /add --title, --publisher, --lang, --as-of, or run it on a terminal/,
    ],
    ['a source half named', [...flags, ...date, '--source', 'a'], /add --source-title, --source-publisher/],
    ['a source without an id', [...flags, ...date, '--source-title', 'A'], /but no --source: name its id/],
    [
      'a second source',
      [...flags, ...date, ...source, '--source', 'other'],
      /--source is given more than once/,
    ],
    ['an id that is none', [...flags.slice(2), ...date, '--id', 'The Port'], /id .*use small letters/],
    ['a date that is none', [...flags, '--as-of', 'soon'], /--as-of soon is no date: write a day/],
    [
      'a language that is empty',
      [...flags.slice(0, 6), ...date, '--lang', ''],
      /--lang "" is no language tag/,
    ],
    ['a type that is none', [...flags, ...date, ...source, '--source-type', 'blog'], /type/],
  ];
  for (const [name, args, message] of cannot) {
    it(`exits with 2 on ${name}, says why, and writes nothing`, async () => {
      const { code, err } = await run(path('g.json'), ...args);
      assert.equal(code, 2);
      assert.match(err, message);
      assert.ok(!existsSync(path('g.json')));
    });
  }
});
