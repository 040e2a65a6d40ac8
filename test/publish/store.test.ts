import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publish } from '../../src/publish/index.js';
import { Store } from '../../src/publish/store.js';
import { base, mi5, now, root } from './published.js';

/** Every file of a site by its path, without what is aside. */
function filesOf(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => !path.startsWith('.standfirst') && statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'base64')]),
  );
}

describe('a site that is written', () => {
  let at: string;
  let site: string;
  beforeEach(() => {
    at = mkdtempSync(join(tmpdir(), 'standfirst-store-'));
    site = join(at, 'site');
    mkdirSync(join(site, 'a'), { recursive: true });
    writeFileSync(join(site, 'a/old.txt'), 'old');
    writeFileSync(join(site, 'a/same.txt'), 'same');
  });
  afterEach(() => rmSync(at, { recursive: true }));
  const text = (path: string): string => readFileSync(join(site, path), 'utf8');

  it('changes only when all of it is there, and leaves no trace', async () => {
    const store = await Store.open(site);
    assert.equal(await store.write('a/old.txt', 'new'), true);
    assert.equal(await store.write('a/same.txt', 'same'), false);
    await store.write('b/c/more.txt', ['one', ' and ', 'two']);
    store.remove('a/same.txt');
    assert.equal(text('a/old.txt'), 'old');
    assert.equal(await store.read('a/old.txt'), 'new');
    assert.deepEqual(await store.folders(), ['a', 'b']);
    assert.deepEqual(await store.commit(), { written: 2, removed: 1 });
    assert.deepEqual([...filesOf(site).keys()], ['a/old.txt', 'b/c/more.txt']);
    assert.deepEqual([text('a/old.txt'), text('b/c/more.txt')], ['new', 'one and two']);
    assert.deepEqual(readdirSync(site).sort(), ['a', 'b']);
  });

  it('stays as it was where its writer gives up', async () => {
    const before = filesOf(site);
    const store = await Store.open(site);
    await store.write('a/old.txt', 'new');
    await store.close();
    assert.deepEqual(filesOf(site), before);
  });

  it('is finished by the next writer, wherever the last one was killed', async () => {
    // As a writer leaves it that was killed after its first move.
    mkdirSync(join(site, '.standfirst/new/b'), { recursive: true });
    writeFileSync(
      join(site, '.standfirst/journal.json'),
      JSON.stringify({ write: ['a/old.txt', 'b/new.txt'], remove: ['a/same.txt'] }),
    );
    writeFileSync(join(site, '.standfirst/new/b/new.txt'), 'new');
    writeFileSync(join(site, 'a/old.txt'), 'new');
    await (await Store.open(site)).commit();
    assert.deepEqual([...filesOf(site).keys()], ['a/old.txt', 'b/new.txt']);
    // And one that was killed before it had written all.
    mkdirSync(join(site, '.standfirst/new/a'), { recursive: true });
    writeFileSync(join(site, '.standfirst/new/a/old.txt'), 'half');
    await (await Store.open(site)).commit();
    assert.equal(text('a/old.txt'), 'new');
  });

  it('has one writer at a time', async () => {
    mkdirSync(join(site, '.standfirst'));
    writeFileSync(join(site, '.standfirst/writer'), String(process.ppid));
    await assert.rejects(Store.open(site), /is being written by process/);
    assert.equal(text('a/old.txt'), 'old');
  });
});

describe('publishing that is killed', () => {
  const at = mkdtempSync(join(tmpdir(), 'standfirst-killed-'));
  const [old, fresh, changed] = ['old', 'fresh', 'changed.json'].map((name) => join(at, name)) as [
    string,
    string,
    string,
  ];
  const other = { ...structuredClone(mi5), title: 'MI5’s threat update, once more' };

  before(async () => {
    await publish(mi5, { out: old, base, now, cards: false });
    cpSync(old, fresh, { recursive: true });
    await publish(other, { out: fresh, base, now: now + 1e9, cards: false });
    writeFileSync(changed, JSON.stringify(other));
  });
  after(() => rmSync(at, { recursive: true }));

  /** Publishes in a process of its own and kills it when something appears beside the site. */
  async function killedAt(sign: string): Promise<string> {
    const out = join(at, sign.replace(/\W/g, '-'));
    cpSync(old, out, { recursive: true });
    const time = new Date(now + 1e9).toISOString();
    const args = [
      '--import=tsx',
      'src/cli/main.ts',
      'publish',
      changed,
      '--out',
      out,
      '--base',
      base,
      '--now',
      time,
    ];
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'ignore' });
    const ended = new Promise<void>((done) => child.once('exit', () => done()));
    const aside = join(out, '.standfirst');
    mkdirSync(aside, { recursive: true });
    const watcher = watch(aside, { recursive: true }, () => {
      if (existsSync(join(aside, sign))) child.kill('SIGKILL');
    });
    await ended;
    watcher.close();
    assert.equal(child.signalCode, 'SIGKILL', `${sign} was not seen in time`);
    return out;
  }

  it('while it writes, leaves the old site', async () => {
    const out = await killedAt(`new/${mi5.id}/iran-plots/index.html`);
    assert.deepEqual(filesOf(out), filesOf(old));
    await publish(other, { out, base, now: now + 1e9, cards: false });
    assert.deepEqual(filesOf(out), filesOf(fresh));
  });

  it('while it moves, leaves whole files, and the next run the new site', async () => {
    const out = await killedAt('journal.json');
    const [before, after] = [filesOf(old), filesOf(fresh)];
    for (const [path, bytes] of filesOf(out))
      assert.ok([before.get(path), after.get(path)].includes(bytes), path);
    await publish(other, { out, base, now: now + 1e9, cards: false });
    assert.deepEqual(filesOf(out), after);
  });
});
