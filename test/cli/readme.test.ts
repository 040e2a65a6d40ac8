/** What the README tells a newcomer to do is done here, as it stands there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Briefing } from '../../src/briefing/types.js';
import { runCheck } from '../../src/cli/check.js';
import { runCorrect } from '../../src/cli/correct.js';
import { runDiff } from '../../src/cli/diff.js';
import { runDraft } from '../../src/cli/draft.js';
import { runExport } from '../../src/cli/export.js';
import { runFind } from '../../src/cli/find.js';
import { runImport } from '../../src/cli/import.js';
import { runNew } from '../../src/cli/new.js';
import { runSnapshot } from '../../src/cli/snapshot.js';
import type { Io } from '../../src/cli/io.js';
import { folder, ran, type Ran } from './run.js';

const readme = readFileSync('README.md', 'utf8');
const section = (title: string): string => readme.split(`## ${title}\n`)[1]!.split('\n## ')[0]!;
const block = (text: string, kind: string): string => text.split(`\`\`\`${kind}\n`)[1]!.split('\n```')[0]!;

const runs: Record<string, (args: string[], io: Io) => number | Promise<number>> = {
  new: runNew,
  draft: runDraft,
  find: runFind,
  check: runCheck,
  snapshot: runSnapshot,
  correct: runCorrect,
  diff: runDiff,
  export: runExport,
  import: runImport,
};

describe('the README', () => {
  const { path, write } = folder();
  /** A line such as `npx standfirst check fares.json …`, its files in the folder of the test. */
  function type(line: string): Promise<Ran> {
    const words = [...line.matchAll(/"([^"]*)"|(#.*)|(\S+)/g)].flatMap(
      ([, quoted, , bare]) => quoted ?? bare ?? [],
    );
    const [npx, standfirst, command, ...args] = words;
    assert.deepEqual([npx, standfirst], ['npx', 'standfirst']);
    const files = args.map((arg) =>
      arg.replace(/^(?:\w+=)?(?:[\w-]+\.(?:json|txt)|fares)$/, (file) =>
        file.includes('=') ? file.replace('=', `=${path('')}/`) : path(file),
      ),
    );
    // "fares" is the story's id as well.
    files.forEach((_, index) => args[index - 1] === '--id' && (files[index] = args[index]!));
    return ran((io) => runs[command!]!(files, io));
  }
  const commands = (title: string): string[] =>
    [...section(title).matchAll(/npx standfirst [a-z]+ [^`\n]*(?:json|txt|fares|[a-z"-])/g)].map(
      ([line]) => line,
    );

  it('turns an article into a checked briefing, and corrects it', async () => {
    const writing = section('Write a briefing');
    write('article.txt', block(writing, 'text'));
    const [made, drafted, found, exported, imported] = commands('Write a briefing');
    assert.equal((await type(made!)).code, 0);
    assert.match((await type(drafted!)).out, /Quotes: 1[^]*almost a third = almost 1\/3/);
    assert.match((await type(found!)).out, /stands in .*article\.txt once/);
    const fares = {
      ...JSON.parse(readFileSync(path('fares.json'), 'utf8')),
      ...JSON.parse(block(writing, 'json')),
    };
    write('fares.json', JSON.stringify(fares, null, 2));
    const [checked, snapshot] = commands('Check it');
    const good = await type(checked!);
    assert.equal(good.code, 0, good.out + good.err);
    assert.match(good.out, /0 errors, 0 warnings/);

    assert.equal((await type(exported!)).code, 0);
    const back = await type(imported!);
    assert.equal(back.code, 0, back.err);
    assert.deepEqual(JSON.parse(readFileSync(path('fares.json'), 'utf8')), fares);

    const wrong = structuredClone(fares);
    Object.assign(wrong.figures[0], { qualifier: 'exact', value: '1/3', upper: undefined });
    write('fares.json', JSON.stringify(wrong));
    assert.ok((await type(checked!)).out.includes(block(section('Check it'), 'text')));
    write('fares.json', JSON.stringify(fares, null, 2));
    assert.equal((await type(snapshot!)).code, 0);

    write('published.json', readFileSync(path('fares.json'), 'utf8'));
    const [correct, diff] = commands('Correct it');
    assert.equal((await type(correct!)).code, 0);
    const told = await type(diff!);
    assert.equal(told.code, 0, told.out + told.err);
    assert.match(told.out, /readers were told/);
    const corrected = await type(checked!);
    assert.equal(corrected.code, 0, corrected.out);
    assert.match(corrected.out, /0 errors, 0 warnings/);
  });

  it('names no door that the package has not', () => {
    const named = [...readme.matchAll(/['`](standfirst\/[\w./-]+)['`]/g)].map(([, door]) => door!);
    assert.ok(named.length > 10);
    // Types alone have no door at run time.
    const { resolve } = createRequire(import.meta.url);
    for (const door of named) if (!door.startsWith('standfirst/types/')) resolve(door);
  });

  it('warns of an as-of date that is ahead or a year old, where it is told the day', async () => {
    assert.match(section('Check it'), /`--now DATE` warns[^]*\(`as-of-ahead`\)[^]*\(`stale-as-of`\)/);
    const [made] = commands('Write a briefing');
    await type(made!.replace('--id fares', '--force --id fares'));
    for (const [day, code] of [
      ['2026-11-17', 'as-of-ahead'],
      ['2027-12-01', 'stale-as-of'],
    ])
      assert.match((await type(`npx standfirst check fares.json --now ${day}`)).out, RegExp(code!));
  });

  it('tells what moves from TimelineJS3, and what does not', async () => {
    const [, moving] = section('Write a briefing').split('### Move from TimelineJS3\n');
    const row = (there: string): string => moving!.split('\n').find((line) => line.startsWith(`| ${there}`))!;
    const slide = (headline: string, year: number | undefined, more: object = {}) => ({
      ...(year && { start_date: { year } }),
      text: { headline, text: '<p>One <b>way</b>.</p><p>Another.</p>' },
      ...more,
    });
    const picture = { url: 'https://example.org/a.jpg', credit: 'A desk', alt: 'A quay' };
    const page = 'https://commons.wikimedia.org/wiki/File:A.jpg';
    const timeline = {
      title: { text: { headline: 'A story' } },
      eras: [slide('An age', 1990, { end_date: { year: 1999 } })],
      events: [
        slide('Shown', 1991, { group: 'Harbour', media: picture }),
        slide('No credit', 1992, { media: { ...picture, credit: '' } }),
        slide('A page', 1993, { media: { ...picture, url: page } }),
        slide('Ahead', 2030),
        slide('Undated', undefined),
        slide('Other words', 1994, { display_date: 'that year' }),
      ],
    };
    write('timeline.json', JSON.stringify(timeline));
    const command = block(moving!, 'sh').replaceAll(/\b(timeline|briefing)\.json/g, (file) => path(file));
    const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].flatMap(
      ([, quoted, bare]) => quoted ?? bare ?? [],
    );
    const { code, err } = await ran((io) => runImport(args.slice(3), io));
    assert.equal(code, 0, err);
    const { events } = JSON.parse(readFileSync(path('briefing.json'), 'utf8')) as Briefing;
    const [age, shown, uncredited, paged, ahead, undated, inferred] = events;
    assert.match(row('`eras`'), /`kind: "period"`/);
    assert.deepEqual([age!.kind, age!.actors], ['period', []]);
    assert.match(row('picture'), /without a credit it is not shown.*Commons.*must be replaced/);
    assert.deepEqual(
      [shown!.media?.src, uncredited!.media, paged!.media],
      [picture.url, undefined, undefined],
    );
    assert.match(row('headline and text'), /each paragraph a line.*emphasis is not held/);
    assert.equal(shown!.summary, 'One way.\nAnother.');
    assert.match(row('slides after'), /`scheduled`.*Date not given/);
    assert.deepEqual([ahead!.kind, undated!.when.words], ['scheduled', 'Date not given']);
    assert.match(row('dates'), /marked as inferred/);
    assert.equal(inferred!.when.basis, 'inferred');
    assert.match(row('`hash_bookmark`'), /`#event-…` lead to the event of that id/);
    const checked = await ran((io) => runCheck([path('briefing.json')], io));
    assert.equal(checked.code, 0, checked.out);
    assert.match(checked.out, /\[cites-import\]/);
  });
});
