/** What is given to the wrong command, or called by a wrong name: whoever types is told the right one. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { runCheck } from '../../src/cli/check.js';
import { runImport } from '../../src/cli/import.js';
import { importTimeline } from '../../src/cli/timelinejs/is-timeline.js';
import { folder, ran } from './run.js';

describe('the wrong door', () => {
  const { path, write } = folder();
  const slide = { start_date: { year: 2014 }, text: { headline: 'It happens' } };

  it('leads a TimelineJS3 timeline to its import', async () => {
    const json = write('t.json', JSON.stringify({ events: [slide] }));
    const sheet = write('t.csv', 'Year, Headline\n2014,It happens\n');
    for (const [file, run] of [
      [json, runImport],
      [sheet, runImport],
      [json, runCheck],
    ] as const) {
      const { code, err } = await ran((io) => run([file], io));
      assert.equal(code, 2);
      assert.match(
        err,
        /is a TimelineJS3 timeline: run {2}standfirst import --timelinejs .*t\.(json|csv) --publisher/,
      );
    }
    const briefing = write('b.json', JSON.stringify({ sources: [], events: [] }));
    assert.match((await ran((io) => runImport([briefing], io))).err, /is JSON, as a briefing is/);
    assert.match((await ran((io) => runCheck([briefing], io))).out, /id is missing/);
  });

  it('names the timeline’s own file in a folder, and how to save a workbook', async () => {
    mkdirSync(path('desk'));
    const sheet = write('desk/t.csv', 'Year,Headline\n2014,It happens\n');
    const { err } = await ran((io) => runImport([dirname(sheet)], io));
    assert.match(err, /import --timelinejs .*desk\/t\.csv --publisher/);
    const book = importTimeline('t.xlsx');
    assert.match(book, /save the sheet as \.csv first, then run {2}standfirst import --timelinejs FILE\.csv/);
  });

  it('lists nothing of ours where there is no briefing', async () => {
    const { code, err } = await ran((io) => runCheck([write('n.json', '[]'), '--ours'], io));
    assert.deepEqual([code, err], [1, '']);
  });

  it('says what is no briefing before what it lacks', async () => {
    const source = `a=${write('a.txt', 'A text.')}`;
    for (const [text, why] of [
      ['[]', /briefing is a list/],
      ['null', /briefing is null/],
    ] as const)
      assert.match((await ran((io) => runCheck([write('n.json', text), '--source', source], io))).out, why);
  });

  it('names the command and the option that were probably meant', async () => {
    const typed = spawnSync(process.execPath, ['--import=tsx', 'src/cli/main.ts', 'chekc'], {
      encoding: 'utf8',
    });
    assert.deepEqual(
      [typed.status, /no command "chekc": did you mean check\?/.test(typed.stderr)],
      [2, true],
    );
    const { code, err } = await ran((io) => runCheck(['b.json', '--sorce', 'a=a.txt'], io));
    assert.equal(code, 2);
    assert.match(
      err,
      /there is no option --sorce: did you mean --source\?\n\nstandfirst check BRIEFING\.json/,
    );
  });

  it('holds --as-of to a day, a month or a year', async () => {
    const json = write('t.json', JSON.stringify({ title: slide, events: [slide] }));
    const about = ['--timelinejs', json, '--publisher', 'A desk', '--lang', 'en', '--as-of'];
    for (const date of ['24.11.2026', 'XXXX', '2026-11-24/..', '2026-21', '2026-02-30', '2026~']) {
      const { code, out, err } = await ran((io) => runImport([...about, date], io));
      assert.deepEqual([code, out], [2, '']);
      assert.equal(
        err,
        `standfirst import: --as-of ${date} is no date: write a day such as 2026-11-24, a month or a year\n`,
      );
    }
    for (const date of ['2026', '2026-11', '2026-11-24'])
      assert.equal((await ran((io) => runImport([...about, date], io))).code, 0, date);
  });
});
