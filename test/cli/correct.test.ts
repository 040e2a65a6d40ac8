import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from '../../src/briefing/parse.js';
import type { Briefing } from '../../src/briefing/types.js';
import type { Diff } from '../../src/check/diff.js';
import { runCorrect } from '../../src/cli/correct.js';
import { runDiff } from '../../src/cli/diff.js';
import { mi5 } from '../check/mi5.js';

describe('standfirst correct and standfirst diff', () => {
  let folder: string;
  const path = (name: string): string => join(folder, name);
  const text = (name = 'b.json'): string => readFileSync(path(name), 'utf8');
  const read = (): Briefing => JSON.parse(text()) as Briefing;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'standfirst-'));
    for (const name of ['old.json', 'b.json'])
      writeFileSync(path(name), `${JSON.stringify(mi5(), null, 2)}\n`);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function run(command: typeof runDiff, args: string[]): { code: number; out: string; err: string } {
    let [out, err] = ['', ''];
    const io = { out: (part: string) => (out += part), err: (part: string) => (err += part), colour: false };
    return { code: command(args, io), out, err };
  }
  const correct = (...args: string[]) =>
    run(runCorrect, [path('b.json'), ...args, '--at', '2026-11-24', '--note', 'It was wrong.']);
  const compare = (...args: string[]) => run(runDiff, [path('old.json'), path('b.json'), ...args]);
  /** Refused or not run: the file stays as it was, and the message says why. */
  const refused = (code: number, message: RegExp, ...args: string[]): void => {
    const before = text();
    const done = correct(...args);
    assert.deepEqual([done.code, done.out, text()], [code, '', before]);
    assert.match(done.err, message);
  };

  it('writes the value, the correction and the version, and nothing else', () => {
    const { code, out } = correct('plots-disrupted', '--field', 'value', '--was', '43', '--now', '44');
    assert.equal(code, 0);
    assert.match(
      out,
      /version 2\n {2}plots-disrupted-correction: value of plots-disrupted was 43, is now 44\n/,
    );
    const wanted = mi5();
    wanted.version = 2;
    wanted.figures[0]!.value = 44;
    wanted.corrections = [
      {
        id: 'plots-disrupted-correction',
        at: '2026-11-24',
        kind: 'correction',
        target: 'plots-disrupted',
        field: 'value',
        was: 43,
        now: 44,
        note: 'It was wrong.',
      },
    ];
    assert.equal(text(), `${JSON.stringify(wanted, null, 2)}\n`);
    assert.equal(compare('--strict').code, 0);
  });

  it('refuses a date that its words do not say, unless they are corrected with it', () => {
    const date = ['isis-2014', '--field', 'when.edtf', '--was', '2014', '--now', '2013'];
    refused(1, /which says the year 2013; the words are “in 2014”/, ...date);
    const both = correct(...date, '--field', 'when.words', '--was', 'in 2014', '--now', 'in 2013');
    assert.equal(both.code, 0, both.err);
  });

  it('keeps a layout that is not its own', () => {
    const laid = text().replace('"version": 1', '"version" :   1').replace(/\n/g, '\r\n');
    writeFileSync(path('b.json'), `\ufeff${laid}`);
    assert.equal(correct('plots-disrupted', '--field', 'value', '--was', '43', '--now', '44').code, 0);
    const now = text();
    assert.ok(now.startsWith('\ufeff{\r\n') && now.includes('"version" :   2'));
    assert.ok(!/[^\r]\n/.test(now));
  });

  it('adds to the corrections there are, and follows a chain', () => {
    correct('plots-disrupted', '--field', 'value', '--was', '43', '--now', '44');
    assert.equal(correct('plots-disrupted', '--field', 'value', '--was', '44', '--now', '45').code, 0);
    const { version, corrections } = read();
    assert.deepEqual(
      [version, corrections!.map(({ id, was, now }) => [id, was, now])],
      [
        3,
        [
          ['plots-disrupted-correction', 43, 44],
          ['plots-disrupted-correction-2', 44, 45],
        ],
      ],
    );
    assert.equal(compare('--strict').code, 0);
  });

  it('makes values what the schema has: numbers, fractions, words, absent ones', () => {
    const { id } = mi5().figures.find(({ lower }) => lower === '1/3')!;
    assert.equal(correct(id, '--field', 'lower', '--was', '1/3', '--now', '1/4').code, 0);
    assert.equal(correct('plots-disrupted', '--field', 'window.words', '--was', 'since March 2017', '--now', 'since 2017').code, 0); // prettier-ignore
    const several = 'plots-disrupted --field value --was 43 --field qualifier --was exact --now more-than --field lower --now 43'; // prettier-ignore
    assert.equal(correct(...several.split(' ')).code, 0);
    const figure = read().figures[0]!;
    assert.deepEqual(
      [figure.value, figure.lower, figure.qualifier, figure.window!.words],
      [undefined, 43, 'more-than', 'since 2017'],
    );
    assert.deepEqual(
      read().corrections!.map(({ was, now }) => [was, now]),
      [
        ['1/3', '1/4'],
        ['since March 2017', 'since 2017'],
        [43, undefined],
        ['exact', 'more-than'],
        [undefined, 43],
      ],
    );
    assert.ok(parse(read()).briefing);
  });

  it('refuses where the file says something else than --was', () => {
    refused(1, /value of plots-disrupted is 43, not 42: nothing was written/, 'plots-disrupted', '--field', 'value', '--was', '42', '--now', '44'); // prettier-ignore
    refused(1, /lower of plots-disrupted is absent, not 43/, 'plots-disrupted', '--field', 'lower', '--was', '43', '--now', '44'); // prettier-ignore
    refused(1, /value of plots-disrupted is 43, give that as --was/, 'plots-disrupted', '--field', 'value', '--now', '44'); // prettier-ignore
  });

  it('shows of long words where they differ', () => {
    const { text: words } = read().quotes.find(({ text: own }) => own.length > 90)!;
    const { id } = read().quotes.find(({ text: own }) => own === words)!;
    const other = words.replace(/(\S+)$/, 'otherwise $1');
    refused(1, /text of .* is "….*", not "….* otherwise .*": nothing was written/, id, '--field', 'text', '--was', other, '--now', 'x'); // prettier-ignore
    const done = correct(id, '--field', 'text', '--was', words, '--now', other);
    assert.match(done.out, /was "….*", is now "….*otherwise/);
    assert.match(compare().out, /text: "….*" → "….*otherwise/);
  });

  it('asks about a date that is still to come', () => {
    const args = 'plots-disrupted --field value --was 43 --now 44 --note n --at'.split(' ');
    const at = (date: string) => run(runCorrect, [path('b.json'), ...args, date]);
    assert.match(at('9999-01-01').err, /--at 9999-01-01 is still to come/);
    writeFileSync(path('b.json'), JSON.stringify(mi5()));
    assert.equal(at('2024').err, '');
  });

  it('refuses what would leave a briefing that is not right', () => {
    refused(1, /qualifier more-than needs it/, 'diplomats-expelled', '--field', 'lower', '--was', '750');
    correct('plots-disrupted', '--field', 'value', '--was', '43', '--now', '44');
    const before = text();
    const early = run(runCorrect, `${path('b.json')} plots-disrupted --field value --was 44 --now 45 --at 2020-01-01 --note n`.split(' ')); // prettier-ignore
    assert.deepEqual([early.code, text()], [1, before]);
    assert.match(early.err, /put the older first/);
  });

  it('corrects where something else was wrong before, and leaves that', () => {
    const wrong = mi5();
    const { id } = wrong.events[0]!;
    wrong.embargoedUntil = '2024-10';
    wrong.events[0]!.respondsTo = id;
    writeFileSync(path('b.json'), JSON.stringify(wrong));
    const { code, err } = correct('plots-disrupted', '--field', 'value', '--was', '43', '--now', '44');
    assert.deepEqual([code, err], [0, '']);
    refused(1, /qualifier more-than needs it/, 'diplomats-expelled', '--field', 'lower', '--was', '750');
    const shapeless = { ...wrong, events: [{ id: 'x' }] };
    writeFileSync(path('b.json'), JSON.stringify(shapeless));
    refused(1, /is not right as it is/, 'plots-disrupted', '--field', 'value', '--was', '43', '--now', '44');
  });

  it('says what it cannot read, and the mend', () => {
    refused(2, /did you mean plots-disrupted\?/, 'plots-disruptd', '--field', 'value', '--now', '44');
    refused(2, /did you mean value\?/, 'plots-disrupted', '--field', 'valu', '--was', '43', '--now', '44');
    refused(2, /like go into qualifier/, 'plots-disrupted', '--field', 'value', '--was', '43', '--now', 'over 43'); // prettier-ignore
    refused(2, /use one of exact, round/, 'plots-disrupted', '--field', 'qualifier', '--was', 'exact', '--now', 'over'); // prettier-ignore
    refused(2, /window\.words/, 'plots-disrupted', '--field', 'window', '--was', 'since March 2017');
    refused(2, /are the same/, 'plots-disrupted', '--field', 'value', '--was', '43', '--now', '43');
    refused(2, /--field is missing/, 'plots-disrupted');
    refused(2, /name its --field before it/, 'plots-disrupted', '--was', '43', '--field', 'value');
    refused(2, /change them by hand/, 'plots-disrupted', '--field', 'id', '--was', 'plots-disrupted', '--now', 'x'); // prettier-ignore
    refused(
      2,
      /use one of correction/,
      'plots-disrupted',
      '--field',
      'value',
      '--was',
      '43',
      '--kind',
      'error',
    );
    assert.match(
      run(runCorrect, [path('b.json'), 'plots-disrupted', '--field', 'value']).err,
      /--note is missing/,
    );
    refused(2, /--note is given more than once/, 'plots-disrupted', '--note', 'Another.');
  });

  it('retracts a fact, which stays in the file', () => {
    refused(2, /withdraws the whole fact/, 'plots-disrupted', '--kind', 'retraction', '--field', 'value');
    const { code, out } = correct('concerns-me-most', '--kind', 'retraction');
    assert.equal(code, 0);
    assert.match(out, /concerns-me-most is retracted/);
    assert.deepEqual(read().quotes, mi5().quotes);
    const [only] = read().corrections!;
    assert.deepEqual([only!.kind, only!.field, only!.was], ['retraction', 'text', 'concerns me most']);
    assert.ok(!('now' in only!));
    assert.match(
      compare().out,
      /^concerns-me-most\n {2}readers were told “concerns me most”\n {2}and are now told {2}“Retracted /,
    );
    refused(1, /was retracted on .*another id/, 'concerns-me-most', '--field', 'leadIn', '--now', 'He said');
  });

  it('diff lists changes in words, with the entries to paste, and is strict when asked', () => {
    const changed = mi5();
    changed.version = 2;
    changed.figures[0]!.value = 44;
    writeFileSync(path('b.json'), JSON.stringify(changed));
    const { code, out } = compare('--at', '2026-11-24');
    assert.equal(code, 0);
    assert.match(
      out,
      /^plots-disrupted\n {2}readers were told “43 late-stage attack plots since March 2017”\n {2}and are now told {2}“44 .*”\n {2}value: 43 → 44\n/,
    );
    assert.match(out, /"was": 43,\n {4}"now": 44,\n {4}"note": ""/);
    assert.match(
      out,
      /! figures\[0\] plots-disrupted: value was 43 and is 44.*\[uncorrected\]\n\n0 errors, 1 warning\n$/,
    );
    assert.equal(compare('--strict').code, 1);
    const found = JSON.parse(compare('--json', '--strict').out) as Diff;
    assert.deepEqual(
      [found.changes.length, found.proposed.length, found.problems[0]!.file],
      [1, 1, path('b.json')],
    );
  });

  it('diff says where nothing changed, and what it cannot compare', () => {
    assert.equal(compare().out, 'Nothing changed.\n\n0 errors, 0 warnings\n');
    assert.equal(run(runDiff, [path('b.json')]).code, 2);
    assert.match(compare('--at', 'soon').err, /write a date such as/);
    writeFileSync(path('b.json'), JSON.stringify({ ...mi5(), figures: [{ id: 'x' }] }));
    const { code, err } = compare();
    assert.equal(code, 2);
    assert.match(err, /b\.json is no briefing yet:\n {2}figures\[0\] x: label is missing/);
  });
});
