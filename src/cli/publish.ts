/** `standfirst publish`: a briefing as a folder that any static host serves. */
/// <reference types="node" />
import { parseArgs } from 'node:util';
import { citesOf, isQuote } from '../briefing/kinds.js';
import { parse } from '../briefing/parse.js';
import type { Problem } from '../briefing/problem.js';
import type { Briefing } from '../briefing/types.js';
import { unusable } from '../briefing/usable.js';
import { reporter } from '../briefing/words.js';
import { importedSources } from '../check/about.js';
import { check } from '../check/index.js';
import { baseOf, publish, type CheckState } from '../publish/index.js';
import { CannotRun, cannot, readJson, type Io } from './io.js';
import { asked } from './cannot-run.js';
import { report } from './report.js';
import { readSources, sourceFiles, textSha256 } from './sources.js';
import { momentOr } from './today.js';

export const usage = `standfirst publish BRIEFING.json --out FOLDER --base URL [--source ID=FILE …]

  --out FOLDER      the site; other briefings in it are kept
  --base URL        where the folder will be served, such as https://example.com/embeds/
  --source ID=FILE  hold the facts against a source first, as standfirst check does; the contact sheet shows the outcome
  --strict          publish nothing where the check finds an error
  --removed ID=WHY  tells readers why an embed that is no longer in the briefing was removed
  --now DATE        the moment of publication, such as 2026-11-24T06:00Z; without it, now
  --no-cards        makes no cards, which take most of the time
  --quiet           no progress

Only what changed is written, all at once at the end; FOLDER/index.html lists every embed with all its forms. Killed, a
run leaves the old site; where FOLDER is a link, made by  ln -s FOLDER-1 FOLDER,  it leads to a whole site at any moment.
Exit: 0 published, 1 not to be made public or not a valid briefing, 2 could not run.
`;

/** @returns The exit code. */
export async function runPublish(args: string[], io: Io): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        base: { type: 'string' },
        source: { type: 'string', multiple: true, default: [] },
        strict: { type: 'boolean', default: false },
        removed: { type: 'string', multiple: true, default: [] },
        now: { type: 'string' },
        'no-cards': { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
      },
    });
    const [file, ...rest] = positionals;
    if (!file || rest.length > 0) throw new CannotRun(`name one briefing\n\n${usage}`);
    if (!values.out) throw new CannotRun(`--out is missing: name the folder of the site\n\n${usage}`);
    if (!values.base)
      throw new CannotRun(`--base is missing: say where the folder will be served\n\n${usage}`);
    const base = asked(() => baseOf(values.base!));
    const now = momentOr(values.now);
    const removed = reasons(values.removed);

    const { briefing, problems } = parse(readJson(file));
    if (!briefing) {
      io.err(report(problems, file, io.colour));
      return 1;
    }
    const why = unusable(briefing, now);
    if (why) {
      const mend = why === 'is draft' ? 'Set its status to usable once it may go out. ' : '';
      io.err(`${file} ${why}: nothing is published. ${mend}What an earlier run wrote stands as it is\n`);
      return 1;
    }
    const unproved: Problem[] = [];
    importedSources(briefing, reporter(briefing, unproved));
    for (const { message } of unproved) io.err(`${message}\n`);
    const checked = await statesOf(briefing, sourceFiles(values.source), now);
    const failed = [...checked].filter(([, state]) => state === 'error').map(([id]) => id);
    if (failed.length > 0) {
      io.err(`${failed.join(', ')}: not as the source has it; standfirst check says how\n`);
      if (values.strict) return 1;
    }
    const start = Date.now();
    const done = await publish(briefing, {
      out: values.out,
      base,
      now,
      checked,
      removed,
      cards: !values['no-cards'],
      progress: values.quiet ? undefined : progress(io, start),
    });
    for (const note of done.notes) io.err(`${note}\n`);
    const changes = [
      `${done.written} files written`,
      ...(done.removed ? [`${done.removed} removed`] : []),
    ].join(', ');
    io.err(`${values.out}: ${done.embeds} ${done.embeds === 1 ? 'embed' : 'embeds'}; ${changes}\n`);
    return 0;
  } catch (error) {
    return cannot('publish', error, usage, io);
  }
}

function reasons(given: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    given.map((entry) => {
      const [, id, why] = /^([^=]+)=(.*\S.*)$/s.exec(entry) ?? [];
      if (!id || !why)
        throw new CannotRun(
          `--removed ${entry}: write ID=WHY, such as toll-share="The count was withdrawn."`,
        );
      return [id, why];
    }),
  );
}

/** How each fact stands against the sources that were given. */
async function statesOf(
  briefing: Briefing,
  files: Map<string, string>,
  now: number,
): Promise<Map<string, CheckState>> {
  const states = new Map<string, CheckState>();
  if (files.size === 0) return states;
  const texts = await readSources(briefing, files);
  const hashes = Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, textSha256(text)]));
  const problems = check(briefing, texts, { now: new Date(now).toISOString().slice(0, 10), hashes });
  // In some languages the passages are looked for, and numbers and dates not held against them.
  const inPart = problems.some(({ code }) => code === 'numbers-not-checked');
  for (const fact of [...briefing.figures, ...briefing.quotes, ...briefing.events]) {
    const read = citesOf(fact).every(({ source }) => Object.hasOwn(texts, source));
    states.set(fact.id, read && (!inPart || isQuote(fact)) ? 'checked' : 'unchecked');
  }
  const rank: CheckState[] = ['checked', 'warning', 'unchecked', 'error'];
  for (const { fact, level } of problems) {
    if (!fact || level === 'note') continue;
    if (states.has(fact) && rank.indexOf(level) > rank.indexOf(states.get(fact)!)) states.set(fact, level);
  }
  return states;
}

/** A line now and then, for a run that takes a while. */
function progress(io: Io, start: number): (done: number, total: number) => void {
  let last = start;
  return (done, total) => {
    const now = Date.now();
    if (now - last < 2000) return;
    last = now;
    io.err(`${done} of ${total} embeds, ${Math.round((now - start) / 1000)} s\n`);
  };
}
