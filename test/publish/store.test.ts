import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs, {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { publish } from '../../src/publish/index.js';
import { Store } from '../../src/publish/store.js';
import { base, mi5, now, root } from './published.js';

/** Every file of a site by its path. */
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
    mkdirSync(join(site, 'c'));
    mkdirSync(join(site, '.git/refs'), { recursive: true });
    writeFileSync(join(site, 'a/old.txt'), 'old');
    writeFileSync(join(site, 'a/same.txt'), 'same');
    writeFileSync(join(site, 'c/gone.txt'), 'gone');
    symlinkSync('same.txt', join(site, 'a/link.txt'));
  });
  afterEach(() => {
    process.chdir(root);
    rmSync(at, { recursive: true });
  });
  const text = (path: string): string => readFileSync(join(site, path), 'utf8');
  /** One change of each kind. */
  const change = async (): Promise<{ written: number; removed: number }> => {
    const store = await Store.open(site);
    await store.write('a/old.txt', 'new');
    await store.write('b/c/more.txt', ['one', ' and ', 'two']);
    store.remove('c/gone.txt');
    return store.commit();
  };
  const isNew = (): void => {
    assert.deepEqual([...filesOf(site).keys()], ['a/link.txt', 'a/old.txt', 'a/same.txt', 'b/c/more.txt']);
    assert.deepEqual([text('a/old.txt'), text('b/c/more.txt')], ['new', 'one and two']);
    assert.deepEqual(readdirSync(site).sort(), ['.git', 'a', 'b']);
    assert.deepEqual(readdirSync(join(site, '.git')), ['refs']);
    assert.equal(readlinkSync(join(site, 'a/link.txt')), 'same.txt');
  };

  it('changes only when all of it is there, and leaves no trace', async () => {
    const store = await Store.open(site);
    assert.equal(await store.write('a/old.txt', 'new'), true);
    assert.equal(await store.write('a/same.txt', 'same'), false);
    assert.equal(await store.write('a/same.txt', ['sa', 'me']), false);
    assert.deepEqual([text('a/old.txt'), await store.read('a/old.txt')], ['old', 'new']);
    await store.write('b/c/more.txt', 'more');
    assert.deepEqual(await store.folders(), ['.git', 'a', 'b', 'c']);
    await store.close();
    assert.equal(text('a/old.txt'), 'old');
    assert.deepEqual(await change(), { written: 2, removed: 1 });
    isNew();
    assert.deepEqual(readdirSync(at), ['site']);
  });

  it('is the same folder with the same files where nothing changed, and keeps the files that stay', async () => {
    const inode = (path: string): number => statSync(join(site, path)).ino;
    const [folder, file] = [inode('.'), inode('a/same.txt')];
    const store = await Store.open(site);
    await store.write('a/same.txt', 'same');
    assert.deepEqual(await store.commit(), { written: 0, removed: 0 });
    assert.equal(inode('.'), folder);
    await change();
    assert.equal(inode('a/same.txt'), file);
  });

  for (const [where, goThere] of [
    ['beside', () => {}],
    ['file by file, for this process stands in it,', () => process.chdir(join(site, 'a'))],
  ] as const) {
    it(`written ${where} and killed at any call of the file system: the old site or the new one`, async () => {
      const saved = join(at, 'saved');
      cpSync(site, saved, { recursive: true, verbatimSymlinks: true });
      const old = filesOf(saved);
      goThere();
      let [survived, gaps] = [false, 0];
      for (let call = 1; !survived; call++) {
        process.chdir(root);
        rmSync(site, { recursive: true });
        cpSync(saved, site, { recursive: true, verbatimSymlinks: true });
        goThere();
        survived = await dyingAt(call, change);
        // Between its two renames the folder is aside, as a whole.
        if (!existsSync(site)) {
          gaps++;
          await (await Store.open(site)).close();
          assert.deepEqual(filesOf(site), old);
        }
        const files = filesOf(site);
        if (where === 'beside') {
          if (text('a/old.txt') === 'old') assert.deepEqual(files, old, `killed at call ${call}`);
          else isNew();
        } else
          for (const [path, bytes] of files)
            assert.ok([old.get(path), base64('new'), base64('one and two')].includes(bytes), path);
        process.chdir(root);
        goThere();
        await change();
        process.chdir(root);
        isNew();
        assert.deepEqual(readdirSync(at).sort(), ['saved', 'site']);
      }
      assert.equal(gaps, where === 'beside' ? 1 : 0);
    });
  }

  it('named by a link to a folder with its name and a number, and killed at any call: never without a site', async () => {
    const [folders, saved] = [join(at, 'folders'), join(at, 'saved')];
    mkdirSync(folders);
    cpSync(site, saved, { recursive: true, verbatimSymlinks: true });
    const old = filesOf(saved);
    const link = site;
    let survived = false;
    const seen = new Set<string>();
    for (let call = 1; !survived; call++) {
      rmSync(link, { recursive: true });
      cpSync(saved, join(folders, 'site-1'), { recursive: true, verbatimSymlinks: true });
      symlinkSync('folders/site-1', link);
      survived = await dyingAt(call, change);
      seen.add(readlinkSync(link));
      if (text('a/old.txt') === 'old') assert.deepEqual(filesOf(link), old, `killed at call ${call}`);
      else isNew();
      await change();
      isNew();
      assert.match(readlinkSync(link), /^folders\/site-\d$/);
      assert.deepEqual(readdirSync(folders).length, 1, `killed at call ${call}`);
      assert.deepEqual(readdirSync(at).sort(), ['folders', 'saved', 'site']);
      rmSync(join(folders, readdirSync(folders)[0]!), { recursive: true });
    }
    assert.deepEqual([...seen].sort(), ['folders/site-1', 'folders/site-2']);
  });

  it('makes the first folder of a link that leads nowhere yet, and leaves a folder with another name its name', async () => {
    const link = join(at, 'embeds');
    symlinkSync('embeds-1', link);
    const publishTo = async (words: string): Promise<void> => {
      const store = await Store.open(link);
      await store.write('a.txt', words);
      await store.commit();
      assert.equal(readFileSync(join(link, 'a.txt'), 'utf8'), words);
    };
    for (const [words, leadsTo] of [
      ['one', 'embeds-1'],
      ['two', 'embeds-2'],
      ['three', 'embeds-1'],
    ] as const) {
      await publishTo(words);
      assert.equal(readlinkSync(link), leadsTo);
    }
    rmSync(link);
    symlinkSync(site, link);
    await publishTo('four');
    assert.equal(readlinkSync(link), site);
    assert.equal(text('a.txt'), 'four');
    assert.equal(text('a/same.txt'), 'same');
  });

  /** As a run leaves it that was killed between the two renames. */
  const killedBetween = (): void => {
    const aside = join(at, '.site.standfirst');
    mkdirSync(join(aside, 'new'), { recursive: true });
    fs.renameSync(site, join(aside, 'old'));
  };

  it('comes back whole where it was gone, also where somebody made an empty folder in its place', async () => {
    const before = filesOf(site);
    for (const deploy of [() => {}, () => mkdirSync(site)]) {
      killedBetween();
      deploy();
      await (await Store.open(site)).close();
      assert.deepEqual(filesOf(site), before);
      assert.deepEqual(readdirSync(at), ['site']);
    }
  });

  it('is kept, and said where, when something else stands in its place', async () => {
    const before = filesOf(site);
    killedBetween();
    mkdirSync(site);
    writeFileSync(join(site, 'other.txt'), 'other');
    await assert.rejects(Store.open(site), /holds other files now\. What was published is in .*old/);
    assert.deepEqual(filesOf(join(at, '.site.standfirst/old')), before);
  });

  it('loses nothing where neither folder can be put in its place, and the next run ends it', async () => {
    const before = filesOf(site);
    const { renameSync } = fs;
    fs.renameSync = (from, to) => {
      if (to === site) throw Error('not now');
      renameSync(from, to);
    };
    syncBuiltinESMExports();
    try {
      const store = await Store.open(site);
      await store.write('a/old.txt', 'new');
      await assert.rejects(store.commit(), /not now/);
      await store.close();
    } finally {
      fs.renameSync = renameSync;
      syncBuiltinESMExports();
    }
    assert.equal(existsSync(site), false);
    await (await Store.open(site)).close();
    assert.deepEqual(filesOf(site), before);
  });

  it('keeps who may read and write in its folders', async () => {
    fs.chmodSync(site, 0o770);
    fs.chmodSync(join(site, 'a'), 0o750);
    await change();
    assert.deepEqual(
      [site, join(site, 'a')].map((folder) => statSync(folder).mode & 0o777),
      [0o770, 0o750],
    );
  });

  it('has one writer at a time', async () => {
    for (const aside of [join(at, '.site.standfirst'), join(site, '.standfirst')]) {
      mkdirSync(aside);
      writeFileSync(join(aside, 'writer'), String(process.ppid));
      await assert.rejects(Store.open(site), /is being written by process/);
      assert.equal(text('a/old.txt'), 'old');
      rmSync(aside, { recursive: true });
    }
  });
});

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Runs something whose process, as far as its files are concerned, is dead from the nth call on. @returns Whether it lived. */
async function dyingAt(call: number, run: () => Promise<unknown>): Promise<boolean> {
  const changing = /^(mkdir|open|writeFile|rename|rm|rmdir|link|copyFile|symlink)(Sync)?$/;
  let count = 0;
  const undo: (() => void)[] = [];
  for (const module of [fs, fs.promises] as unknown as Record<string, (...args: unknown[]) => unknown>[])
    for (const name of Object.keys(module).filter((name) => changing.test(name))) {
      const real = module[name]!;
      module[name] = (...args) => {
        if (++count < call) return real(...args);
        throw Error('killed');
      };
      undo.push(() => (module[name] = real));
    }
  syncBuiltinESMExports();
  const lived = await run().then(
    () => true,
    (error: Error) => {
      if (error.message !== 'killed') throw error;
      return false;
    },
  );
  for (const back of undo) back();
  syncBuiltinESMExports();
  // What dies in a part that may fail goes on without its files.
  return lived && count < call;
}

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

  /** Publishes in a process of its own, and kills it so many milliseconds after it begins to write. */
  async function killedAfter(delay: number): Promise<string> {
    const out = join(at, `after-${delay}`);
    cpSync(old, out, { recursive: true });
    const time = new Date(now + 1e9).toISOString();
    const args = ['dist/cli/main.js', 'publish', changed, '--out', out, '--base', base, '--now', time];
    const child = spawn(process.execPath, [...args, '--no-cards'], { cwd: root, stdio: 'ignore' });
    const ended = new Promise<void>((done) => child.once('exit', () => done()));
    const watcher = watch(at, (_, name) => {
      if (name === `.after-${delay}.standfirst`) setTimeout(() => child.kill('SIGKILL'), delay);
    });
    await ended;
    watcher.close();
    return out;
  }

  it('leaves the old site or the new one, at whatever moment, and the next run the new one', async () => {
    const [before, after] = [filesOf(old), filesOf(fresh)];
    const seen = new Set<string>();
    for (const delay of [0, 100, 300, 600, 1200]) {
      const out = await killedAfter(delay);
      const files = existsSync(out) ? filesOf(out) : before;
      const found = files.get(`${mi5.id}/manifest.json`) === before.get(`${mi5.id}/manifest.json`);
      assert.deepEqual(files, found ? before : after, `killed after ${delay} ms`);
      seen.add(found ? 'old' : 'new');
      await publish(other, { out, base, now: now + 1e9, cards: false });
      assert.deepEqual(filesOf(out), after);
      rmSync(out, { recursive: true });
    }
    assert.ok(seen.has('old'));
    // It publishes ten times, five of them in a process of its own: on a busy machine that takes a while.
  }).timeout(180_000);
});
