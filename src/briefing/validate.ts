/** What is wrong with a document that is to be a briefing, in plain words. Pages ask `isBriefing` first. */
import { safeParse, type BaseIssue, type GenericSchema } from 'valibot';
import { figuresHold } from './figure-rules.js';
import type { Problem } from './problem.js';
import { Briefing as schema, fraction } from './schema.js';
import type { Briefing } from './types.js';
import type { Path } from './walk.js';
import { nearest, reporter, show, type Report } from './words.js';

/** A briefing with warnings and notes; or problems of which one at least is an error, and no briefing. */
export type Parsed =
  { briefing: Briefing; problems: Problem[] } | { briefing?: undefined; problems: Problem[] };

/**
 * Validates what is shown: the shape of every field, and that no figure says a number it does not have. Never throws.
 * The desk's rules (references, corrections, warnings) are `parse`'s, so that readers do not download them.
 * @param rules What else must hold, looked at once every field is right by itself.
 * @returns The input itself, unchanged; and what is wrong with it in plain words.
 */
export function validate(
  input: unknown,
  rules: (briefing: Briefing, report: Report) => void = figuresHold,
  before?: (report: Report) => void,
): Parsed {
  const problems: Problem[] = [];
  try {
    const report = reporter(input, problems);
    const list = Array.isArray(input);
    if (list) report('wrong-type', [], `is ${show(input)}; write ${wanted['object']}`);
    const result = safeParse(schema, input);
    if (!list) for (const issue of result.issues ?? []) shapeProblem(issue, report);
    before?.(report);
    if (result.success) rules(result.output, report);
  } catch (error) {
    problems.push({
      level: 'error',
      code: 'unreadable',
      path: '',
      message: `briefing cannot be read (${reason(error)}): give plain JSON`,
    });
  }
  return problems.some(({ level }) => level === 'error')
    ? { problems }
    : { briefing: input as Briefing, problems };
}

/**
 * The errors of a document alone; where the validation finds none, the problem given.
 * @param whole What the document is an excerpt of: a place is told as it is there, for who is to mend it.
 */
export function errorsOf(input: unknown, whole: unknown, ...otherwise: Problem[]): Problem[] {
  const errors = validate(input).problems.filter(({ level }) => level === 'error');
  return errors.length > 0 ? errors.map((problem) => placed(problem, input, whole)) : otherwise;
}

function placed(problem: Problem, input: unknown, whole: unknown): Problem {
  const { path, message } = problem;
  const [start, list, index] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
  if (!start) return problem;
  try {
    const idsOf = (document: unknown): unknown[] =>
      (document as Record<string, { id?: unknown }[]>)[list!]!.map(({ id }) => id);
    const id = idsOf(input)[Number(index)];
    const at = typeof id === 'string' ? idsOf(whole).indexOf(id) : -1;
    if (at < 0) return problem;
    const there = (words: string): string => words.replace(start, `${list}[${at}]`);
    return { ...problem, path: there(path), message: message.startsWith(start) ? there(message) : message };
  } catch {
    return problem;
  }
}

/**
 * What of a briefing may leave the desk: no note of the desk, no field that the format does not know, at any depth, no
 * embargo that is over, no path on somebody's disk.
 */
export function publicPart(briefing: Briefing): Briefing {
  const { edNote, embargoedUntil, $schema, ...part } = safeParse(schema, briefing).output as Briefing;
  return /^https?:/.test($schema ?? '') ? { $schema, ...part } : part;
}

const wanted: Record<string, string> = {
  string: 'a text in quotation marks',
  number: 'a number without quotation marks',
  union: 'a number, or a fraction such as "1/3"',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
};

function shapeProblem(issue: BaseIssue<unknown>, report: Report): void {
  const path = (issue.path ?? []).map(({ key }) => key) as Path;
  const { input, type } = issue;
  const empty = Array.isArray(input) && input.length === 0;
  const is = `is ${empty ? 'an empty list' : show(input)}; `;
  if (input === undefined) report('missing-field', path, 'is missing: add it');
  else if (
    typeof input === 'string' &&
    /\d/.test(input) &&
    (type === 'number' || issue.requirement === fraction)
  ) {
    const bare = Number(input);
    const mend = bare === bare ? `write ${bare} without quotation marks` : 'write the number alone';
    const rest = bare === bare ? '' : '; "over" and the like go into qualifier';
    report('number-in-text', path, is + mend + rest);
  } else if (type === 'picklist') {
    const options = [...issue.expected!.matchAll(/"(.+?)"/g)].map((match) => match[1]!);
    const near = typeof input === 'string' ? nearest(input, options) : undefined;
    report(
      'unknown-choice',
      path,
      `${is}use one of ${options.join(', ')}${near ? ` (${near} is nearest)` : ''}`,
      'error',
      near,
    );
  } else if (typeof input === 'string' && !/\S/.test(input) && type === 'regex')
    report('bad-form', path, is + (mayBeMissing(path) ? 'leave it out where it is not known' : 'fill it in'));
  else if (issue.kind === 'validation') report('bad-form', path, is + issue.message);
  else report('wrong-type', path, `${is}write ${wanted[type]}`);
}

/** What a schema of valibot may hold, as far as the way to a field is concerned. */
export type Node = GenericSchema & { wrapped?: Node; item?: Node; entries?: Record<string, Node> };

/** Whether a field may be absent. */
function mayBeMissing(path: Path): boolean {
  const node = path.reduce<Node | undefined>((at, key) => {
    const { item, entries } = at?.wrapped ?? at ?? {};
    return item ?? entries?.[key];
  }, schema);
  return Boolean(node?.wrapped);
}

/** Even what is thrown may throw when it is looked at. */
function reason(error: unknown): string {
  try {
    return error instanceof Error ? String(error.message) : show(error);
  } catch {
    return 'it resists';
  }
}
