/** `standfirst diff`: what changed between two versions of a briefing, in words, and which corrections are missing. */
/// <reference types="node" />
import { parseArgs, styleText } from 'node:util';
import { groupBy } from '../briefing/group.js';
import { parse } from '../briefing/parse.js';
import type { Briefing } from '../briefing/types.js';
import { validate } from '../briefing/validate.js';
import { showBoth } from '../briefing/words.js';
import { diff, type Change, type Diff } from '../check/diff.js';
import { CannotRun, cannot, readJson, type Io } from './io.js';
import { report } from './report.js';
import { dateOr } from './today.js';

export const usage = `standfirst diff OLD.json NEW.json

  Lists what changed, fact by fact, and writes the correction entries that are missing: a published number
  with its unit and window, a quote, the title, date, kind and certainty of an event, and who says it, are changed only
  through a recorded correction.

  --strict     a change that no correction explains is an error
  --at DATE    the date of the corrections proposed, such as 2026-11-24; today, where none is given
  --json       print {changes, proposed, problems} as JSON

Exit: 0 nothing wrong (warnings allowed), 1 errors, 2 could not run.
`;

/** @returns The exit code. */
export function runDiff(args: string[], io: Io): number {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        strict: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        at: { type: 'string' },
      },
    });
    const [oldFile, newFile, ...rest] = positionals;
    if (!oldFile || !newFile || rest.length > 0)
      throw new CannotRun(`name the briefing as it was and as it is\n\n${usage}`);
    const found = diff(briefingIn(oldFile), briefingIn(newFile), {
      at: dateOr(values.at),
      strict: values.strict,
    });
    found.problems = found.problems.map((problem) => ({ ...problem, file: newFile }));
    io.out(values.json ? `${JSON.stringify(found, null, 2)}\n` : inWords(found, newFile, io.colour));
    return found.problems.some(({ level }) => level === 'error') ? 1 : 0;
  } catch (error) {
    return cannot('diff', error, usage, io);
  }
}

/** A briefing whose every field is right; its corrections may be wanting, for that is what is looked for. */
function briefingIn(file: string): Briefing {
  const input = readJson(file);
  const { briefing } = validate(input);
  if (briefing) return briefing;
  const problems = parse(input).problems.filter(({ level }) => level === 'error');
  throw new CannotRun(
    `${file} is no briefing yet:\n${problems.map(({ message }) => `  ${message}\n`).join('')}`,
  );
}

function inWords({ changes, proposed, problems }: Diff, file: string, colour: boolean): string {
  const bold = (text: string): string => (colour ? styleText('bold', text) : text);
  const groups = groupBy(changes, ({ id }) => id);
  let text = changes.length === 0 ? 'Nothing changed.\n\n' : '';
  for (const [id, group] of groups) text += `${bold(id)}\n${group.map(line).join('')}\n`;
  if (proposed.length > 0)
    text += `Corrections to add to "corrections" in ${file}, each with its note:\n${JSON.stringify(proposed, null, 2)}\n\n`;
  return text + report(problems, file, colour);
}

function line({ change, list, field, was, now, said }: Change): string {
  const quoted = (words: string | undefined): string =>
    words === undefined ? 'nothing' : /^\p{Pi}.*\p{Pf}$/u.test(words) ? words : `“${words}”`;
  if (change !== 'changed') {
    const words = said?.now ?? said?.was;
    return `  ${change}, one of ${list}${words ? `: ${quoted(words)}` : ''}\n`;
  }
  const told = said
    ? `  readers were told ${quoted(said.was)}\n  and are now told  ${quoted(said.now)}\n`
    : '';
  if (field === undefined) return told;
  const [before, after] = inShort(was, now);
  return `${told}  ${field}: ${before} → ${after}\n`;
}

/** Values as a reporter finds them in the file; of long ones what differs. */
function inShort(was: unknown, now: unknown): string[] {
  const wholes = [was, now].map((value) => (value === undefined ? 'absent' : JSON.stringify(value)));
  return wholes.every(({ length }) => length <= 100)
    ? wholes
    : showBoth(was, now).map((short, index) => ([was, now][index] === undefined ? 'absent' : short));
}
