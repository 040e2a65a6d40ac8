/** `standfirst correct`: changes a fact of a briefing and records the change, in one step, in the file as it is laid out. */
/// <reference types="node" />
import { parseArgs } from 'node:util';
import { applyEdits, modify, type JSONPath } from 'jsonc-parser';
import { shapeCodes } from '../briefing/codes.js';
import { parse } from '../briefing/parse.js';
import type { Problem } from '../briefing/problem.js';
import { findFact, retractionOf } from '../briefing/references.js';
import { fieldOf, sameValue } from '../briefing/revisions.js';
import type { Briefing, Correction, Fact } from '../briefing/types.js';
import { factLists } from '../briefing/walk.js';
import { nearest, showBoth } from '../briefing/words.js';
import { check } from '../check/check.js';
import { idsIn, newCorrection } from '../check/diff.js';
import { CannotRun, cannot, readJson, readText, refuseRepeats, rewrite, type Io } from './io.js';
import { report } from './report.js';
import { dateOr, isAhead } from './today.js';
import { valueFor } from './value.js';

const kinds = ['correction', 'clarification', 'update', 'retraction'] as const;

export const usage = `standfirst correct BRIEFING.json ID --field F --was OLD --now NEW --note TEXT

  --field F     the field of the fact: value, qualifier, window.words, text, title, when.words …
  --was OLD     what it says now; nothing is written where it says something else. Leave out where it is absent
  --now NEW     what it is to say. Leave out to take the field away
  --note TEXT   what readers are told about the correction
  --kind KIND   ${kinds.join(', ')}; correction, where none is given
  --at DATE     the date of the correction, such as 2026-11-24; today, where none is given

  Fields that hang together are given together: --field value --was 43 --field lower --now 43 --field qualifier …
  A retraction withdraws the whole fact: --kind retraction --note TEXT, and no field. The fact stays in the file.
  Values are written as in the file without their quotation marks: 43, 1/3, more-than, since March 2017.
  The version of the briefing is raised by one.

Exit: 0 written, 1 refused: it says something else, is not right, or would not be, 2 could not run.
`;

/** What is asked does not fit what the file says: nothing is written. */
class Refused extends Error {}

/** One field with its values as typed. */
interface Given {
  field: string;
  was?: string;
  now?: string;
}

/** @returns The exit code. */
export function runCorrect(args: string[], io: Io): number {
  try {
    const call = parseCall(args);
    const { file, id, kind } = call;
    const briefing = soundBriefing(file, io);
    if (!briefing) return 1;
    const fact = findFact(briefing, id);
    if (!fact) throw new CannotRun(`${file} has no fact "${id}"${meant(id, briefing)}`);
    const retracted = retractionOf(briefing, id);
    if (retracted)
      throw new Refused(
        `${file}: ${id} was retracted on ${retracted.at}, and readers are told nothing else of it: what is right after all is a fact of its own, with another id`,
      );
    const list = factLists.find((name) => (briefing[name] as Fact[]).includes(fact))!;
    const made =
      kind === 'retraction' ? [withdrawal(fact, call)] : call.given.map(changeOf(fact, list, call));

    let text = readText(file);
    const edit = (path: JSONPath, value: unknown, isArrayInsertion = false): void => {
      const formattingOptions = {
        insertSpaces: true,
        tabSize: 2,
        eol: text.includes('\r\n') ? '\r\n' : '\n',
      };
      text = applyEdits(text, modify(text, path, value, { formattingOptions, isArrayInsertion }));
    };
    const bom = text.startsWith('\ufeff') ? '\ufeff' : '';
    text = text.slice(bom.length);
    const place = (briefing[list] as Fact[]).indexOf(fact);
    const corrections: Correction[] = [];
    const taken = idsIn(briefing);
    for (const parts of made) {
      if (kind !== 'retraction') edit([list, place, ...parts.field.split('.')], parts.now);
      corrections.push(newCorrection({ ...parts, target: id, kind, note: call.note, at: call.at }, taken));
    }
    if (!briefing.corrections) edit(['corrections'], corrections);
    else
      corrections.forEach((correction, index) => {
        edit(['corrections', briefing.corrections!.length + index], correction, true);
      });
    edit(['version'], briefing.version + 1);

    const corrected: unknown = JSON.parse(text);
    // What was wrong before, and is no part of this, is not to keep readers from a correction.
    const former = new Set(errorsIn(briefing).map(({ message }) => message));
    const errors = errorsIn(corrected).filter(({ message }) => !former.has(message));
    if (errors.length > 0) {
      io.err(`standfirst correct: nothing was written, for the briefing would not be right:\n`);
      io.err(report(errors, file, false));
      return 1;
    }
    rewrite(file, bom + text);
    if (isAhead(call.at))
      io.err(`--at ${call.at} is still to come, and readers are told so: is it the date you mean?\n`);
    io.out(`${file}: version ${briefing.version + 1}\n${corrections.map(line).join('')}`);
    return 0;
  } catch (error) {
    if (error instanceof Refused) {
      io.err(`standfirst correct: ${error.message}\n`);
      return 1;
    }
    return cannot('correct', error, usage, io);
  }
}

/** Errors, and dates that say more than, or other than, the words beside them: readers would be told both. */
const errorsIn = (briefing: unknown): Problem[] => [
  ...parse(briefing).problems.filter(({ level }) => level === 'error'),
  ...check(briefing, {}).filter(({ code }) => code === 'date-beyond-words'),
];

function parseCall(args: string[]) {
  const { values, positionals, tokens } = parseArgs({
    args: joined(args),
    allowPositionals: true,
    tokens: true,
    options: {
      field: { type: 'string', multiple: true },
      was: { type: 'string', multiple: true },
      now: { type: 'string', multiple: true },
      note: { type: 'string' },
      kind: { type: 'string', default: 'correction' },
      at: { type: 'string' },
    },
  });
  refuseRepeats(tokens, ['field', 'was', 'now']);
  const [file, id, ...rest] = positionals;
  if (!file || !id || rest.length > 0) throw new CannotRun(`name one briefing and one fact\n\n${usage}`);
  const kind = kinds.find((known) => known === values.kind);
  if (!kind) throw new CannotRun(`--kind ${values.kind}: use one of ${kinds.join(', ')}`);
  if (!values.note?.trim()) throw new CannotRun('--note is missing: tell readers what was wrong');
  const given: Given[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, value } = token;
    if (name === 'field') given.push({ field: value! });
    else if (name === 'was' || name === 'now') {
      const last = given.at(-1);
      if (!last) throw new CannotRun(`--${name} ${value}: name its --field before it`);
      if (last[name] !== undefined) throw new CannotRun(`--${name} ${value}: ${last.field} has one already`);
      last[name] = value!;
    }
  }
  if (kind === 'retraction' ? given.length > 0 : given.length === 0)
    throw new CannotRun(
      kind === 'retraction'
        ? 'a retraction withdraws the whole fact: leave out --field, --was and --now'
        : '--field is missing: name the field to correct, such as value',
    );
  return { file, id, kind, given, note: values.note.trim(), at: dateOr(values.at) };
}

/** `--was -5` is a value, not an option. */
function joined(args: string[]): string[] {
  return args.flatMap((arg, index) => {
    if (/^--(was|now)$/.test(arg) && /^-\d/.test(args[index + 1] ?? '')) return `${arg}=${args[index + 1]}`;
    return /^-\d/.test(arg) && /^--(was|now)$/.test(args[index - 1] ?? '') ? [] : arg;
  });
}

/** The briefing, where each field by itself is right as it is; else says what is wrong with it. */
function soundBriefing(file: string, io: Io): Briefing | undefined {
  const input = readJson(file);
  const errors = parse(input).problems.filter(
    ({ level, code }) => level === 'error' && Object.hasOwn(shapeCodes, code),
  );
  if (errors.length === 0) return input as Briefing;
  io.err(`standfirst correct: nothing was written, for ${file} is not right as it is:\n`);
  io.err(report(errors, file, false));
  return undefined;
}

function meant(id: string, briefing: Briefing): string {
  const near = nearest(
    id,
    factLists.flatMap((list) => briefing[list].map((fact) => fact.id)),
  );
  return near ? `: did you mean ${near}?` : ', figure, quote or event';
}

type Parts = Pick<Correction, 'field' | 'was' | 'now'>;

/** The typed values of a change, held against what the fact says. */
const changeOf =
  (fact: Fact, list: (typeof factLists)[number], { id, file }: { id: string; file: string }) =>
  ({ field, was, now }: Given): Parts => {
    if (/^(id|cites)(\.|$)/.test(field))
      throw new CannotRun(
        `--field ${field}: ids and passages are no words that readers are told; change them by hand`,
      );
    const typed = (name: string, text: string | undefined): unknown =>
      text === undefined ? undefined : valueFor(list, field, text, `--${name}`);
    const change = { field, was: typed('was', was), now: typed('now', now) };
    // The field itself may be mistyped, where neither value is given.
    if (was === undefined && now === undefined) throw new CannotRun(`${field}: give --was, --now or both`);
    const present = fieldOf(fact, field);
    if (!sameValue(present, change.was)) {
      const [stands, given] = showBoth(present, change.was);
      const says = present === undefined ? 'is absent' : `is ${stands}`;
      const mend = change.was === undefined ? 'give that as --was' : `not ${given}: nothing was written`;
      throw new Refused(`${file}: ${field} of ${id} ${says}, ${mend}`);
    }
    if (sameValue(change.was, change.now))
      throw new CannotRun(`${field} of ${id}: --was and --now are the same`);
    return change;
  };

/** What is withdrawn is the fact; its first words stand for it. */
function withdrawal(fact: Fact, { id }: { id: string }): Parts {
  const field = 'asWritten' in fact ? 'asWritten' : 'speaker' in fact ? 'text' : 'title';
  if (fieldOf(fact, field) === undefined) throw new CannotRun(`${id} has no ${field}`);
  return { field, was: fieldOf(fact, field) };
}

function line({ id, kind, target, field, was, now }: Correction): string {
  if (kind === 'retraction') return `  ${id}: ${target} is retracted\n`;
  const [before, after] = showBoth(was, now);
  return `  ${id}: ${field} of ${target} was ${was === undefined ? 'absent' : before}, is now ${now === undefined ? 'absent' : after}\n`;
}
