/** `standfirst check`: does each fact of a briefing stand in its source? */
/// <reference types="node" />
import { createHash } from 'node:crypto';
import { watchFile } from 'node:fs';
import { parseArgs } from 'node:util';
import { fold } from '../briefing/fold.js';
import type { Problem } from '../briefing/problem.js';
import type { Briefing } from '../briefing/types.js';
import { check, ours } from '../check/index.js';
import { CannotRun, cannot, readJson, readText, type Io } from './io.js';
import { report } from './report.js';

export const usage = `standfirst check BRIEFING.json --source ID=FILE [--source ID=FILE …]

  --source ID=FILE  the text of a source, as plain text; ID is its id in the briefing
  --strict          a cited source that is not given is an error
  --now DATE        the day to hold the as-of date against, such as 2026-11-24
  --json            print the problems as a JSON array
  --ours            also list the labels, titles and units, which are ours and for a person to read
  --watch           check again whenever a file changes

Exit: 0 nothing wrong (warnings allowed), 1 errors, 2 could not run.
`;

/** @returns The exit code. */
export function runCheck(args: string[], io: Io): number {
  try {
    const { file, sources, options } = parseCall(args);
    const once = (): number => checkOnce(file, sources, options, io);
    if (options.watch) {
      for (const path of [file, ...sources.values()])
        watchFile(path, { interval: 300 }, () => attempt(once, io));
      return attempt(once, io);
    }
    return once();
  } catch (error) {
    return cannot('check', error, usage, io);
  }
}

function attempt(once: () => number, io: Io): number {
  try {
    return once();
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
  const sources = new Map<string, string>();
  for (const given of values.source) {
    const [, id, path] = /^([^=]+)=(.+)$/.exec(given) ?? [];
    if (!id || !path) throw new CannotRun(`--source ${given}: write ID=FILE, such as politico=article.txt`);
    sources.set(id, path);
  }
  return { file, sources, options: values };
}

function checkOnce(
  file: string,
  sources: Map<string, string>,
  options: ReturnType<typeof parseCall>['options'],
  io: Io,
): number {
  const briefing = readJson(file);
  const ids = ((briefing as Partial<Briefing> | null)?.sources ?? []).map(({ id }) => id);
  const texts: Record<string, string> = {};
  const hashes: Record<string, string> = {};
  for (const [id, path] of sources) {
    if (!ids.includes(id))
      throw new CannotRun(
        `--source ${id}=${path}: the briefing has no source "${id}"; it has ${ids.join(', ') || 'none'}`,
      );
    if (/\.(html?|pdf|docx?)$/i.test(path)) throw new CannotRun(`${path}: give the source as plain text`);
    const text = readText(path);
    texts[id] = text;
    hashes[id] = createHash('sha256').update(fold(text)).digest('hex');
  }
  const problems: Problem[] = check(briefing, texts, {
    strict: options.strict,
    now: options.now,
    hashes,
  }).map((problem) => ({ ...problem, file }));
  if (options.json) io.out(`${JSON.stringify(problems, null, 2)}\n`);
  else {
    io.out(report(problems, file, io.colour));
    if (options.ours) {
      io.out('\nOurs, for a person to read:\n');
      for (const { path, words } of ours(briefing as Briefing)) io.out(`  ${path}: ${words}\n`);
    }
  }
  return problems.some(({ level }) => level === 'error') ? 1 : 0;
}
