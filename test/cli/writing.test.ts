/** What a command writes: into folders it makes, never over what somebody else wrote, and in words where it cannot. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs, {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { runExport } from '../../src/cli/export.js';
import { runImport } from '../../src/cli/import.js';
import { refuseOther, rewrite, whyUnwritten } from '../../src/cli/io.js';
import { runNew } from '../../src/cli/new.js';
import { Store } from '../../src/publish/store.js';
import { read } from '../briefings/holds.js';
import { folder, ran, type Ran } from './run.js';

describe('what a command writes', () => {
  const { path, write } = folder();
  const flags = '--id port --title Port --publisher Bulletin --lang en --as-of 2026-11-24'.split(' ');
  const briefing = (): string => write('b.json', read('./harbour.json'));
  const exported = (...args: string[]): Promise<Ran> =>
    ran((io) => runExport([briefing(), '--internal', ...args], io));
  const imported = (...args: string[]): Promise<Ran> => ran((io) => runImport(args, io));

  it('goes into a folder that is made for it', async () => {
    assert.equal((await ran((io) => runNew([path('new/desk/a.json'), ...flags], io))).code, 0);
    assert.equal((await exported('--out', path('sheets/here'))).code, 0);
    const out = path('back/again/b.json');
    const back = await imported(path('sheets/here'), '--out', out);
    assert.equal(back.code, 0, back.err);
    assert.ok(existsSync(path('new/desk/a.json')) && existsSync(out));
  });

  it('says in words, and without its usage, where it cannot be written', async () => {
    const file = write('file', '');
    mkdirSync(path('taken'));
    for (const { code, err } of [
      await ran((io) => runNew([join(file, 'a.json'), ...flags], io)),
      await exported('--out', file),
      await exported('--out', join(file, 'b.xlsx')),
      await exported('--out', join(file, 'sub')),
      await imported(path('sheets/here'), '--out', join(file, 'b.json')),
      await imported(path('sheets/here'), '--out', path('taken')),
    ]) {
      assert.equal(code, 2);
      assert.match(err, /cannot be written: (a file stands where its folder should be|it is a folder).*\n$/);
      assert.doesNotMatch(err, /E[A-Z]{3,}|--id|--out/);
    }
    for (const code of ['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM', 'EROFS', 'ENOSPC'])
      assert.doesNotMatch(whyUnwritten(Object.assign(Error(code), { code })), /E[A-Z]{3,}/);
    assert.throws(() => rewrite(path('taken'), ''), /taken cannot be written: it is a folder/);
    assert.deepEqual(
      fs.readdirSync(path('')).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('is not written over what somebody edited, unless they say so', async () => {
    const [sheets, book, out] = [path('own'), path('own.xlsx'), path('own.json')];
    const own = (file: string): void => writeFileSync(file, 'edited by hand');
    for (const [run, file] of [
      [(...more: string[]) => exported('--out', sheets, ...more), join(sheets, 'figures.csv')],
      [(...more: string[]) => exported('--out', book, ...more), book],
      [(...more: string[]) => imported(path('sheets/here'), '--out', out, ...more), out],
    ] as const) {
      assert.equal((await run()).code, 0);
      assert.equal((await run()).code, 0, 'it is the same');
      own(file);
      const { code, err } = await run();
      assert.equal(code, 2);
      assert.match(err, /is there already, with something else in it: .*add --force to write over it\n$/);
      assert.equal(readFileSync(file, 'utf8'), 'edited by hand');
      assert.equal((await run('--force')).code, 0);
      assert.notEqual(readFileSync(file, 'utf8'), 'edited by hand');
    }
  });

  it('may go into a pipe, /dev/null or an empty file, and is not waited for', () => {
    execFileSync('mkfifo', [path('pipe')]);
    // Read, a pipe would hold the process up for ever.
    const call = `import { refuseOther } from './src/cli/io.ts'; refuseOther(${JSON.stringify(path('pipe'))}, 'a')`;
    execFileSync(process.execPath, ['--import=tsx', '--input-type=module', '-e', call], { timeout: 20_000 });
    for (const file of ['/dev/null', write('empty', '')]) assert.doesNotThrow(() => refuseOther(file, 'a'));
  });

  it('is not written through a link that leads nowhere, and that is said', async () => {
    symlinkSync('nowhere', path('link.json'));
    const { code, err } = await ran((io) => runNew([path('link.json'), ...flags], io));
    assert.equal(code, 2);
    assert.match(err, /cannot be written: something stands there already, perhaps a link that leads nowhere/);
  });
});

describe('a site that may not be written to', () => {
  const { path, write } = folder();

  /** Nothing is forbidden to root: a folder that may be neither read nor written to is made up. */
  async function locked(folder: string, run: () => Promise<unknown>): Promise<void> {
    const { access, readdir } = fs.promises;
    const refuse = Object.assign(Error(`EACCES: permission denied, scandir '${folder}'`), { code: 'EACCES' });
    fs.promises.access = (file, mode) => (file === folder ? Promise.reject(refuse) : access(file, mode));
    fs.promises.readdir = ((...args: Parameters<typeof readdir>) =>
      folder.startsWith(String(args[0])) ? Promise.reject(refuse) : readdir(...args)) as typeof readdir;
    syncBuiltinESMExports();
    try {
      await run();
    } finally {
      Object.assign(fs.promises, { access, readdir });
      syncBuiltinESMExports();
    }
  }

  it('is refused before anything is written, in words', async () => {
    mkdirSync(path('site/a'), { recursive: true });
    for (const [site, why] of [
      [path('site'), /^Error: you may not write to the folder .*site: have its rights changed/],
      [write('file', ''), /^Error: .*file is a file: name a folder/],
      [path('file/site'), /^Error: .*file is a file: name a folder/],
    ] as const)
      await locked(path('site'), () => assert.rejects(Store.open(site), why));
    assert.deepEqual(fs.readdirSync(path('')).sort(), ['file', 'site']);
  });

  it('is filled in place where only a folder in it is another’s, which is left alone', async () => {
    mkdirSync(path('site/lost+found'), { recursive: true });
    const { ino } = statSync(path('site'));
    await locked(path('site/lost+found'), async () => {
      const store = await Store.open(path('site'));
      await store.write('a.txt', 'new');
      await store.commit();
      const other = await Store.open(path('site'));
      await other.write('b.txt', 'new');
      await other.write('lost+found/b.txt', 'new');
      await assert.rejects(other.commit(), /^Error: you may not write to the folder .*lost\+found: have its/);
      await other.close();
    });
    assert.deepEqual(fs.readdirSync(path('site')).sort(), ['a', 'a.txt', 'lost+found']);
    assert.equal(statSync(path('site')).ino, ino);
  });

  it('is made anew with folders that its owner can write in', async () => {
    write('site/a/old.txt', 'old');
    chmodSync(path('site/a'), 0o070);
    const store = await Store.open(path('site'));
    await store.write('a/new.txt', 'new');
    await store.commit();
    assert.equal(statSync(path('site/a')).mode & 0o777, 0o770);
  });
});
