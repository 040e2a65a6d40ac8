import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Briefing } from '../../src/briefing/types.js';
import { planEmbeds, publicFacts, publish, type CheckState, type Manifest } from '../../src/publish/index.js';
import { base, harbour, harbourAr, mi5, now } from './published.js';

/** Every file of a folder by its path. */
function filesOf(folder: string): Map<string, Buffer> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(folder, path))]),
  );
}

const without = (briefing: Briefing, id: string): Briefing => ({
  ...briefing,
  figures: briefing.figures.filter((figure) => figure.id !== id),
  embeds: briefing.embeds?.filter(({ figures }) => !figures?.includes(id)),
});

describe('publishing', () => {
  let at: string;
  let out: string;
  let full: string;
  const run = (briefing: Briefing, more: object = {}) =>
    publish(briefing, { out, base, now, cards: false, ...more });
  const read = (path: string): string => readFileSync(join(out, path), 'utf8');
  const manifest = (id: string): Manifest => JSON.parse(read(`${id}/manifest.json`)) as Manifest;

  before(async () => {
    at = mkdtempSync(join(tmpdir(), 'standfirst-publish-'));
    full = join(at, 'full');
    await publish(mi5, { out: full, base, now, cards: false });
  });
  beforeEach(() => {
    out = join(at, 'site');
    cpSync(full, out, { recursive: true });
  });
  afterEach(() => rmSync(out, { recursive: true }));
  after(() => rmSync(at, { recursive: true }));

  it('writes a page and every form for each embed', () => {
    for (const { id } of planEmbeds(mi5))
      assert.deepEqual(
        readdirSync(join(out, mi5.id, id)).sort(),
        manifest(mi5.id)
          .embeds.find((entry) => entry.id === id)!
          .files.sort(),
      );
  });

  it('gives the same bytes for the same input and moment', async () => {
    const again = join(at, 'again');
    await publish(structuredClone(mi5), { out: again, base, now, cards: false });
    assert.deepEqual(filesOf(again), filesOf(full));
    rmSync(again, { recursive: true });
  });

  it('writes nothing the second time, at whatever time', async () => {
    const before = filesOf(out);
    const { written, removed } = await run(mi5, { now: now + 1e9 });
    assert.deepEqual([written, removed], [0, 0]);
    assert.deepEqual(filesOf(out), before);
  });

  it('writes again what somebody deleted', async () => {
    rmSync(join(out, mi5.id, 'timeline', 'text.txt'));
    assert.equal((await run(mi5)).written, 1);
    assert.deepEqual(filesOf(out), filesOf(full));
  });

  it('writes only what changed, and dates it', async () => {
    const changed = structuredClone(mi5);
    changed.quotes[0]!.leadIn = 'He said, and this was new,';
    const { id } = changed.quotes[0]!;
    const before = filesOf(out);
    await run(changed, { now: now + 1e9 });
    const touched = [...filesOf(out)]
      .filter(([path, bytes]) => !before.get(path)?.equals(bytes))
      .map(([path]) => path);
    const shows = planEmbeds(changed)
      .filter(({ id: own, events }) => own === id || events)
      .map(({ id: own }) => own);
    for (const path of touched)
      assert.ok(
        !path.startsWith(`${mi5.id}/`) ||
          path.includes('manifest') ||
          shows.some((own) => path.includes(`/${own}/`)),
        path,
      );
    const entry = manifest(mi5.id).embeds.find((found) => found.id === id)!;
    assert.equal(entry.modified, new Date(now + 1e9).toISOString());
    assert.equal(entry.published, new Date(now).toISOString());
  });

  it('does not call modified what an earlier release wrote down in another order', async () => {
    const file = join(out, mi5.id, 'manifest.json');
    const old = manifest(mi5.id);
    for (const embed of planEmbeds(mi5)) {
      const { version: _, ...said } = publicFacts(mi5, embed);
      const words = createHash('sha256')
        .update(JSON.stringify([embed, said]))
        .digest('hex')
        .slice(0, 16);
      Object.assign(
        old.embeds.find(({ id }) => id === embed.id)!,
        { words, made: 'by another release' },
      );
    }
    writeFileSync(file, JSON.stringify(old));
    await run(mi5, { now: now + 1e9 });
    for (const { id, modified } of manifest(mi5.id).embeds)
      assert.equal(modified, new Date(now).toISOString(), id);
  });

  it('keeps the other briefings of a site', async () => {
    const before = filesOf(join(out, mi5.id));
    await run(harbourAr);
    assert.deepEqual(filesOf(join(out, mi5.id)), before);
    assert.ok(manifest(harbourAr.id).embeds.length > 5);
  });

  it('leaves a page where an embed was removed, with the reason, for good', async () => {
    const { notes } = await run(without(mi5, 'iran-plots'), {
      now: now + 1e9,
      removed: { 'iran-plots': 'The count <was> withdrawn.' },
    });
    assert.deepEqual(
      notes.filter((note) => note.startsWith('iran-plots')),
      [],
    );
    assert.ok(notes.some((note) => note.startsWith('two-counts-of-plots') && note.includes('--removed')));
    const page = read(`${mi5.id}/iran-plots/index.html`);
    for (const words of [
      'removed',
      '13 January 2026',
      'The count &lt;was&gt; withdrawn.',
      'Plots the U.K. responded to',
    ])
      assert.ok(page.includes(words), words);
    assert.deepEqual(readdirSync(join(out, mi5.id, 'iran-plots')), ['index.html']);
    const again = filesOf(out);
    assert.equal((await run(without(mi5, 'iran-plots'), { now: now + 2e9 })).written, 0);
    assert.deepEqual(filesOf(out), again);
    await run(mi5, { now: now + 3e9 });
    assert.doesNotMatch(read(`${mi5.id}/iran-plots/index.html`), /withdrawn/);
  });

  it('says in English, as English, what it cannot say in the language of the briefing', async () => {
    const swedish = { ...mi5, id: 'svenska', lang: 'sv' };
    await run(swedish);
    await run(without(swedish, 'iran-plots'), { removed: { 'iran-plots': 'Fel räknat.' } });
    const page = read('svenska/iran-plots/index.html');
    assert.match(page, /<html lang="en"/);
    assert.match(page, /Why: <span lang="sv">Fel räknat\.<\/span>/);
  });

  it('dates nothing anew for another order of its keys', async () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : value && typeof value === 'object'
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, part]) => [key, turned(part)]),
            )
          : value;
    assert.equal((await run(turned(mi5) as Briefing, { now: now + 1e9 })).written, 0);
  });

  it('gives a timeline the worst state of what it shows, the quotes and figures of its events too', async () => {
    const { events } = mi5;
    const [held] = events.flatMap(({ quotes = [], figures = [] }) => [...quotes, ...figures]);
    const all = [...mi5.figures, ...mi5.quotes, ...events].map(({ id }) => id);
    const state = async (worst: CheckState): Promise<CheckState> => {
      const checked = new Map(all.map((id): [string, CheckState] => [id, id === held ? worst : 'checked']));
      await run(mi5, { checked });
      return manifest(mi5.id).embeds.find(({ id }) => id === 'timeline')!.check;
    };
    for (const worst of ['checked', 'warning', 'error'] as const) assert.equal(await state(worst), worst);
  });

  it('says of no embed that it was withdrawn because it shows nothing now', async () => {
    const [actor] = mi5.actors.filter(({ id }) =>
      mi5.events.some(({ actors }) => actors.some((part) => part.actor === id)),
    );
    const theirs = { id: 'theirs', element: 'threat-timeline' as const, actors: [actor!.id] };
    const composed = { ...mi5, embeds: [...mi5.embeds!, theirs] };
    await run(composed);
    const page = read(`${mi5.id}/theirs/index.html`);
    const events = mi5.events.map((event) => ({ ...event, actors: [] }));
    for (let times = 0; times < 2; times++) {
      const { notes } = await run({ ...composed, events });
      assert.match(
        notes.filter((note) => note.startsWith('theirs ')).join(),
        /shows nothing.*stands as it was/,
      );
      assert.equal(read(`${mi5.id}/theirs/index.html`), page);
    }
    await run(mi5, { removed: { theirs: 'Not needed.' } });
    assert.match(read(`${mi5.id}/theirs/index.html`), /Not needed\./);
  });

  it('refuses what readers are not to be shown, and touches nothing', async () => {
    const before = filesOf(out);
    for (const change of [
      { status: 'draft' },
      { status: 'withheld' },
      { status: 'cancelled' },
      { embargoedUntil: '2026-02' },
      // At some time in a decade, a season or a year is no end.
      { embargoedUntil: '202X' },
      { embargoedUntil: '2024-23' },
      { embargoedUntil: '2024-XX' },
      { embargoedUntil: '2024-10-08/..' },
    ] as const)
      await assert.rejects(run({ ...harbour, ...change }), /nothing is published/);
    assert.deepEqual(filesOf(out), before);
    await assert.rejects(run(mi5, { base: 'embeds.example' }), /write it as https/);
  });
});
