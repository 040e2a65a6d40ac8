/**
 * What leaves the desk, by every way out there is: nothing of a briefing that is not to be published, and never what is
 * the desk's own. (The elements' part is in `elements/corrections.test.ts`.)
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Briefing, Embed } from '../../src/briefing/types.js';
import { excerpt, writeEmbed } from '../../src/index.js';
import { check } from '../../src/check/index.js';
import { runCheck } from '../../src/cli/check.js';
import { runExport } from '../../src/cli/export.js';
import { runPublish } from '../../src/cli/publish.js';
import { readTables } from '../../src/cli/workbook.js';
import { read } from '../briefings/holds.js';
import { folder, ran } from './run.js';

const secret = 'for the desk alone';

/** A value with a note of the desk's own in every object of it, and a field that nobody knows. */
function noted<T>(value: T): T {
  if (Array.isArray(value)) return value.map(noted) as T;
  if (!value || typeof value !== 'object') return value;
  const parts = Object.entries(value).map(([key, part]) => [key, noted(part) as unknown]);
  return { ...Object.fromEntries(parts), 'x-note': secret, todo: secret } as T;
}

const harbour = JSON.parse(read('./harbour.json')) as Briefing;
// What a correction says of the past is whatever stood there, and is left as it is.
const briefing: Briefing = {
  ...noted({ ...harbour, corrections: undefined }),
  corrections: harbour.corrections?.map((correction) => ({ ...correction, 'x-note': secret })),
  edNote: secret,
  $schema: './node_modules/standfirst/dist/briefing.schema.json',
};
if (!briefing.corrections) delete briefing.corrections;

const closed: [why: string, change: Partial<Briefing>][] = [
  ['is draft', { status: 'draft' }],
  ['is withheld', { status: 'withheld' }],
  ['is cancelled', { status: 'cancelled' }],
  ['is embargoed until 2999-01-01T00:00:00Z', { embargoedUntil: '2999-01-01T00:00:00Z' }],
  ['is embargoed until 2999-01-01', { embargoedUntil: '2999-01-01' }],
];

const embeds: Omit<Embed, 'id'>[] = [
  { element: 'stat-callout' },
  { element: 'stat-callout', figures: [harbour.figures[0]!.id] },
  { element: 'key-figure-comparison' },
  { element: 'pull-quote' },
  { element: 'threat-timeline' },
  ...(harbour.embeds ?? []),
];

/** Every file in a folder, at any depth, as the bytes that go over the wire; a workbook as its cells. */
async function contents(at: string): Promise<string> {
  if (statSync(at).isFile())
    return at.endsWith('.xlsx') ? JSON.stringify(await readTables(at)) : readFileSync(at, 'latin1');
  const parts = readdirSync(at).map(async (name) => `${name}\n${await contents(join(at, name))}`);
  return (await Promise.all(parts)).join('\n');
}
const asBytes = Buffer.from(secret).toString('latin1');

describe('what leaves the desk', () => {
  const { path, write } = folder();

  for (const [why, change] of closed) {
    it(`is nothing where the briefing ${why}`, async () => {
      const facts = { ...harbour, ...change };
      const file = write('closed.json', JSON.stringify(facts));
      for (const embed of embeds) assert.throws(() => writeEmbed(embed, facts), new RegExp(why));
      // An excerpt keeps the status, so that whoever gets it knows.
      const part = excerpt(facts, [harbour.figures[0]!.id]);
      assert.throws(() => writeEmbed(embeds[0]!, part), new RegExp(why));
      for (const flags of [[], ['--tsv'], ['--xlsx']]) {
        const out = path(`out${flags.join('')}${flags[0] === '--xlsx' ? '.xlsx' : ''}`);
        const { code, err } = await ran((io) => runExport([file, '--out', out, ...flags], io));
        assert.equal(code, 1);
        assert.match(err, new RegExp(why));
        assert.ok(!existsSync(out), out);
      }
      const site = ['--out', path('site'), '--base', 'https://example.com/', '--quiet'];
      const { code, err } = await ran((io) => runPublish([file, ...site], io));
      assert.equal(code, 1);
      assert.match(err, new RegExp(why));
      assert.ok(!existsSync(path('site')) || readdirSync(path('site')).length === 0);
      assert.ok(check(facts, {}).some(({ code: known }) => known === 'not-usable'));
    });
  }

  it('is no note of the desk: the HTML of every embed, and excerpts', () => {
    for (const embed of embeds) {
      const html = writeEmbed(embed, briefing);
      assert.ok(html.length > 100);
      assert.ok(!html.includes(secret) && !html.includes('node_modules'), html);
    }
    const part = excerpt(
      briefing,
      [...harbour.figures, ...harbour.quotes, ...harbour.events].map(({ id }) => id),
    );
    assert.doesNotMatch(JSON.stringify(part), /x-note|edNote/);
  });

  it('is no note of the desk: sheets, unless they are for the desk', async () => {
    const file = write('open.json', JSON.stringify(briefing));
    for (const [index, flags] of [[], ['--tsv'], ['--xlsx']].entries()) {
      const out = path(`open-${index}${flags[0] === '--xlsx' ? '.xlsx' : ''}`);
      assert.equal((await ran((io) => runExport([file, '--out', out, ...flags], io))).code, 0);
      assert.ok(
        (await contents(out)).length > 1000 && !(await contents(out)).includes(asBytes),
        flags.join(),
      );
    }
    const desk = path('desk');
    await ran((io) => runExport([file, '--out', desk, '--internal'], io));
    assert.ok((await contents(desk)).includes(asBytes));
  });

  it('is no note of the desk: everything that is published', async () => {
    const few: Briefing = {
      ...briefing,
      figures: briefing.figures.slice(0, 2),
      quotes: briefing.quotes.slice(0, 1),
      events: briefing.events.slice(0, 2).map(({ figures, quotes, respondsTo, ...event }) => event),
      corrections: undefined,
      embeds: [noted({ id: 'both', element: 'stat-callout' as const, figures: [harbour.figures[0]!.id] })],
    };
    delete few.corrections;
    const file = write('few.json', JSON.stringify(few));
    const site = ['--out', path('public'), '--base', 'https://example.com/', '--quiet'];
    const { code, err } = await ran((io) => runPublish([file, ...site], io));
    assert.equal(code, 0, err);
    const all = await contents(path('public'));
    assert.ok(all.includes(few.figures[0]!.id));
    assert.ok(!all.includes(asBytes), all.slice(all.indexOf(asBytes) - 300, all.indexOf(asBytes) + 100));
    assert.ok(!all.includes('node_modules/standfirst'));
  }).timeout(120_000);

  it('is no note of the desk: problems, as text and as JSON', async () => {
    const file = write('wrong.json', JSON.stringify({ ...briefing, version: 'one' }));
    for (const flags of [[], ['--json']]) {
      const { out, err } = await ran((io) => runCheck([file, ...flags], io));
      assert.ok(!(out + err).includes(secret), out + err);
    }
  });
});
