import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, unwatchFile, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '../../src/briefing/problem.js';
import { runCheck } from '../../src/cli/check.js';
import { mi5, sourcesOf } from '../check/mi5.js';

describe('standfirst check', () => {
  let folder: string;
  const path = (name: string): string => join(folder, name);
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'standfirst-'));
    const faulty = mi5();
    faulty.figures[0]!.value = 44;
    writeFileSync(path('clean.json'), JSON.stringify(mi5()));
    writeFileSync(path('faulty.json'), JSON.stringify(faulty));
    const text = sourcesOf(mi5())['politico']!;
    writeFileSync(path('article.txt'), text);
    writeFileSync(path('article.docx'), 'PK');
    const paragraphs = text.split('\n').map((line) => `<p>${line.replace(/\w+/, '<em>$&</em>')}</p>`);
    writeFileSync(
      path('article.html'),
      `<nav>43</nav><article>${paragraphs.join('')}</article><script>0</script>`,
    );
  });
  after(() => rmSync(folder, { recursive: true }));

  async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
    let [out, err] = ['', ''];
    const io = { out: (text: string) => (out += text), err: (text: string) => (err += text), colour: false };
    const code = await runCheck(args, io);
    return { code, out, err };
  }
  const source = (): string[] => ['--source', `politico=${path('article.txt')}`];

  it('exits with 0 where nothing is wrong, and counts', async () => {
    const { code, out } = await run(path('clean.json'), ...source());
    assert.equal(code, 0);
    assert.match(out, /^0 errors, \d+ warnings$/m);
  });

  it('exits with 1 and names the fact, the fault and the mend', async () => {
    const { code, out } = await run(path('faulty.json'), ...source());
    assert.equal(code, 1);
    assert.match(
      out,
      /^plots-disrupted\n {2}✗ figures\[0\] plots-disrupted: value is 44 but the source says “43”: write 43 \[number-differs\]$/m,
    );
    assert.match(out, /^1 error, /m);
  });

  it('shows what the briefing says over what the source says, with the difference marked', async () => {
    const { out } = await run(path('faulty.json'), ...source());
    assert.match(out, /^ {6}briefing {2}\[-44-\]\n {6}expected {2}\{\+“?"?43"?”?\+\}$/m);
  });

  it('does not take for a date what is none', async () => {
    const { code, err } = await run(path('clean.json'), '--now', 'yesterday');
    assert.equal(code, 2);
    assert.match(err, /--now yesterday is no date: write it as 2026-11-24/);
  });

  it('reads a source from a web page', async () => {
    const { code, out } = await run(path('clean.json'), '--source', `politico=${path('article.html')}`);
    assert.equal(code, 0, out);
  });

  it('prints problems as JSON', async () => {
    const problems = JSON.parse((await run(path('faulty.json'), ...source(), '--json')).out) as Problem[];
    const [wrong] = problems.filter(({ level }) => level === 'error');
    assert.equal(wrong?.path, 'figures[0].value');
    assert.equal(wrong?.file, path('faulty.json'));
  });

  it('takes a source that is not given for an error under --strict alone', async () => {
    assert.equal((await run(path('clean.json'))).code, 0);
    assert.equal((await run(path('clean.json'), '--strict')).code, 1);
  });

  it('lists what is ours for a person to read', async () => {
    assert.match(
      (await run(path('clean.json'), ...source(), '--ours')).out,
      /^ {2}plots-disrupted\.label: /m,
    );
  });

  it('has no colour where nobody asked for it', async () => {
    assert.ok(!(await run(path('faulty.json'), ...source())).out.includes('\u001b'));
  });

  const cannot: [name: string, args: () => string[], message: RegExp][] = [
    ['no briefing', () => [], /name one briefing/],
    ['a file that is not there', () => [path('nowhere.json')], /nowhere\.json cannot be read/],
    ['a file that is not JSON', () => [path('article.txt')], /article\.txt is not JSON/],
    [
      'a source the briefing does not have',
      () => [path('clean.json'), '--source', 'politco=x.txt'],
      /no source "politco"; it has politico/,
    ],
    ['a source without a file', () => [path('clean.json'), '--source', 'politico'], /write ID=FILE/],
    [
      'a source of a word processor',
      () => [path('clean.json'), '--source', `politico=${path('article.docx')}`],
      /article\.docx is a document of a word processor: save it as plain text, HTML or PDF/,
    ],
    ['an option nobody knows', () => [path('clean.json'), '--stict'], /--stict/],
  ];
  for (const [name, args, message] of cannot) {
    it(`exits with 2 on ${name}, and says why`, async () => {
      const { code, err } = await run(...args());
      assert.equal(code, 2);
      assert.match(err, message);
    });
  }

  it('checks again when the briefing or a source changes, under --watch', async () => {
    const write = (name: string, content: string): string => (writeFileSync(path(name), content), path(name));
    const text = readFileSync(path('article.txt'), 'utf8');
    const files = [
      write('watched.json', readFileSync(path('clean.json'), 'utf8')),
      write('watched.txt', text),
    ];
    let out = '';
    const until = async (times: number): Promise<void> => {
      for (let tries = 0; tries < 400 && out.split(/\d+ errors?, /).length <= times; tries++)
        await new Promise((done) => setTimeout(done, 25));
    };
    try {
      const io = {
        out: (more: string) => void (out += more),
        err: (more: string) => void (out += more),
        colour: false,
      };
      await runCheck([files[0]!, '--watch', '--source', `politico=${files[1]}`], io);
      assert.match(out, /^0 errors/m);
      write('watched.txt', text.replace('43 late-stage', '44 late-stage'));
      await until(2);
      assert.match(out, /watched\.txt changed[^]*passage-missing[^]*[1-9] errors?/);
      write('watched.json', '{');
      for (let tries = 0; tries < 400 && !out.includes('is not JSON'); tries++)
        await new Promise((done) => setTimeout(done, 25));
      assert.match(out, /watched\.json changed[^]*is not JSON/);
    } finally {
      for (const file of files) unwatchFile(file);
    }
  }).timeout(30_000);
});
