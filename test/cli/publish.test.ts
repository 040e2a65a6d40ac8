import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Briefing } from '../../src/briefing/types.js';
import { runPublish, usage } from '../../src/cli/publish.js';
import type { Manifest } from '../../src/publish/index.js';
import { harbour, harbourAr, root } from '../publish/published.js';
import { folder, ran } from './run.js';

const source = join(root, 'test/briefings/harbour-ar-source.txt');
const [{ id: sourceId }] = harbourAr.sources as [Briefing['sources'][number]];

describe('standfirst publish', () => {
  const { path, write } = folder();
  const run = (briefing: unknown, ...more: string[]) => {
    const file = write('b.json', JSON.stringify(briefing));
    const args = [
      file,
      '--out',
      path('site'),
      '--base',
      'https://embeds.example/',
      '--now',
      '2026-01-01',
      '--no-cards',
    ];
    return ran((io) => runPublish([...args, ...more], io));
  };
  const states = (briefing = harbourAr.id): Record<string, string> => {
    const { embeds } = JSON.parse(readFileSync(path(`site/${briefing}/manifest.json`), 'utf8')) as Manifest;
    return Object.fromEntries(embeds.map(({ id, check }) => [id, check]));
  };

  it('publishes, says how much it wrote, and then that nothing changed', async () => {
    const first = await run(harbourAr);
    assert.deepEqual([first.code, first.out], [0, '']);
    assert.match(first.err, /site: \d+ embeds; \d{3} files written\n$/);
    assert.ok(existsSync(path('site/index.html')));
    assert.match((await run(harbourAr)).err, / embeds; 0 files written\n$/);
    assert.deepEqual([...new Set(Object.values(states()))], ['unchecked']);
  });

  it('says that facts cite the timeline they were imported from', async () => {
    const imported = structuredClone(harbourAr);
    Object.assign(imported.sources[0]!, { 'x-timelinejs': true });
    const { code, err } = await run(imported);
    assert.equal(code, 0);
    assert.match(err, /is the timeline itself, and \d+ facts cite it, which proves nothing/);
    assert.doesNotMatch((await run(harbourAr)).err, /timeline itself/);
  });

  it('makes nothing of what is not to be public, and says so', async () => {
    for (const [change, why] of [
      [{ status: 'draft' }, 'is draft'],
      [{ status: 'withheld' }, 'is withheld'],
      [{ embargoedUntil: '2026-01-02T06:00Z' }, 'is embargoed until 2026-01-02T06:00Z'],
    ] as const) {
      const { code, err } = await run({ ...harbourAr, id: 'secret', ...change });
      assert.equal(code, 1);
      assert.ok(err.includes(`${why}: nothing is published`), err);
    }
    assert.ok(!existsSync(path('site/secret')));
  });

  it('makes nothing of what is no valid briefing, and says where', async () => {
    const { code, err } = await run({ ...harbourAr, id: 'bad', title: 7 });
    assert.equal(code, 1);
    assert.match(err, /title is 7; write a text in quotation marks/);
    assert.ok(!existsSync(path('site/bad')));
  });

  it('holds the facts against their source, and publishes nothing strictly where one does not stand', async () => {
    const given = ['--source', `${sourceId}=${source}`];
    assert.equal((await run(harbourAr, ...given)).code, 0);
    const wrong = structuredClone(harbourAr);
    const [quote] = wrong.quotes;
    quote!.text = `${quote!.text} وأكثر`;
    const strict = await run(wrong, ...given, '--strict');
    assert.equal(strict.code, 1);
    assert.match(strict.err, new RegExp(`^${quote!.id}: not as the source has it`, 'm'));
    assert.notEqual(states()[quote!.id], 'error');
    assert.equal((await run(wrong, ...given)).code, 0);
    assert.equal(states()[quote!.id], 'error');
  });

  it('says stands in its source only of what was held against all its sources', async () => {
    await run(harbourAr, '--source', `${sourceId}=${source}`);
    const [figure, quote] = [harbourAr.figures[0]!.id, harbourAr.quotes[0]!.id];
    // Numbers and dates are read in English alone.
    assert.deepEqual([states()[figure], states()[quote]], ['unchecked', 'checked']);
    const english = structuredClone(harbour);
    english.sources.push({ ...english.sources[0]!, id: 'unread' });
    const [one, other] = english.figures;
    one!.cites.push({ source: 'unread', exact: 'made up' });
    const text = join(root, 'test/briefings/harbour-source.txt');
    await run(english, '--source', `harbour=${text}`);
    assert.deepEqual(
      [one, other].map((read) => states(english.id)[read!.id]),
      ['unchecked', 'checked'],
    );
  });

  it('answers a call it does not understand with how it is called', async () => {
    const bad = async (...args: string[]) => ran((io) => runPublish(args, io));
    const file = write('b.json', JSON.stringify(harbourAr));
    const whole = [file, '--out', path('other'), '--base', 'https://embeds.example/'];
    for (const [args, words] of [
      [[], 'name one briefing'],
      [[file], '--out is missing'],
      [[file, '--out', 'x'], '--base is missing'],
      [[file, '--out', 'x', '--base', 'embeds.example'], 'write it as https://example.com/embeds/'],
      [[...whole, '--now', 'tomorrow'], 'is no date'],
      [[...whole, '--removed', 'toll'], 'write ID=WHY'],
      [[...whole, '--sauce', 'x'], usage],
    ] as [string[], string][]) {
      const { code, err } = await bad(...args);
      assert.equal(code, 2, err);
      assert.ok(err.includes(words), err);
    }
    assert.ok(!existsSync(path('other')));
  });
});
