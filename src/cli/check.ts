/** `standfirst check`: does each fact of a briefing stand in its source? */
/// <reference types="node" />
import { watchFile } from 'node:fs';
import { parseArgs } from 'node:util';
import { shapeCodes } from '../briefing/codes.js';
import { parseDate } from '../briefing/dates.js';
import type { Problem } from '../briefing/problem.js';
import type { Briefing } from '../briefing/types.js';
import { check, ours } from '../check/index.js';
import { CannotRun, cannot, readJson, type Io } from './io.js';
import { report } from './report.js';
import { readSources, sourceFiles, textSha256 } from './sources.js';
import { importTimeline, isTimeline } from './timelinejs/is-timeline.js';

export const usage = `standfirst check BRIEFING.json --source ID=FILE [--source ID=FILE …]

  --source ID=FILE  the source with that id in the briefing: plain text, a web page (.html) or a PDF
  --strict          a cited source that is not given is an error
  --now DATE        the day to hold the as-of date against, such as 2026-11-24
  --json            print the problems as a JSON array
  --ours            also list what is ours and for a person to read: labels, titles, units, inferred dates …
  --watch           check again whenever the briefing or a source changes

Exit: 0 nothing wrong (warnings allowed), 1 errors, 2 could not run.
`;

/** @returns The exit code. */
export async function runCheck(args: string[], io: Io): Promise<number> {
  try {
    const { file, sources, options } = parseCall(args);
    const once = (): Promise<number> => checkOnce(file, sources, options, io);
    if (options.watch) {
      for (const path of [file, ...sources.values()])
        watchFile(path, { interval: 300 }, () => {
          if (!options.json) io.out(`\n${path} changed\n\n`);
          void attempt(once, io);
        });
      return await attempt(once, io);
    }
    return await once();
  } catch (error) {
    return cannot('check', error, usage, io);
  }
}

async function attempt(once: () => Promise<number>, io: Io): Promise<number> {
  try {
    return await once();
  } catch (error) {
    return cannot('check', error, usage, io);
  }
}

function parseCall(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      source: { type: 'string', multiple: true, default: [] },
      strict: { type: 'boolean', default: false },
      now: { type: 'string' },
      json: { type: 'boolean', default: false },
      ours: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
    },
  });
  const [file, ...rest] = positionals;
  if (!file || rest.length > 0) throw new CannotRun(`name one briefing\n\n${usage}`);
  if (values.now !== undefined && !parseDate(values.now))
    throw new CannotRun(`--now ${values.now} is no date: write it as 2026-11-24`);
  const sources = sourceFiles(values.source);
  return { file, sources, options: values };
}

async function checkOnce(
  file: string,
  sources: Map<string, string>,
  options: ReturnType<typeof parseCall>['options'],
  io: Io,
): Promise<number> {
  const briefing = readJson(file);
  if (isTimeline(briefing)) throw new CannotRun(importTimeline(file));
  // What is no briefing at all has no sources either, and that is to be said first.
  const hasSources = Array.isArray((briefing as Partial<Briefing> | null)?.sources);
  const texts = hasSources ? await readSources(briefing, sources) : {};
  const hashes = Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, textSha256(text)]));
  const problems: Problem[] = check(briefing, texts, {
    strict: options.strict,
    now: options.now,
    hashes,
  }).map((problem) => ({ ...problem, file }));
  if (options.json) io.out(`${JSON.stringify(problems, null, 2)}\n`);
  else {
    io.out(report(problems, file, io.colour, briefing));
    // What has not the shape of a briefing has no words to list.
    const hasShape = !problems.some(
      ({ level, code }) => level === 'error' && Object.hasOwn(shapeCodes, code),
    );
    if (options.ours && hasShape) {
      io.out('\nOurs, for a person to read:\n');
      for (const { path, words } of ours(briefing as Briefing)) io.out(`  ${path}: ${words}\n`);
    }
  }
  return problems.some(({ level }) => level === 'error') ? 1 : 0;
}
