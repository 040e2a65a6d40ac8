import { safeParse, type BaseIssue, type GenericSchema } from 'valibot';
import type { Problem } from './problem.js';
import { checkRules } from './rules.js';
import { Briefing as schema, fraction } from './schema.js';
import type { Briefing } from './types.js';
import type { Path } from './walk.js';
import { nearest, reporter, show, type Report } from './words.js';

/** A briefing with warnings and notes; or problems of which one at least is an error, and no briefing. */
export type Parsed =
  { briefing: Briefing; problems: Problem[] } | { briefing?: undefined; problems: Problem[] };

/**
 * Validates a briefing or an excerpt of one. Never throws, whatever is put in.
 * @returns The input itself, unchanged, unknown fields and all; and what is wrong with it in plain words. Rules across
 * fields are looked at once every field is right by itself.
 */
export function parse(input: unknown): Parsed {
  const problems: Problem[] = [];
  try {
    const report = reporter(input, problems);
    const result = safeParse(schema, input);
    for (const issue of result.issues ?? []) shapeProblem(issue, report);
    unknownFields(schema, input, [], report);
    if (result.success) checkRules(result.output, report);
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
  const is = `is ${show(input)}; `;
  if (input === undefined) report('missing-field', path, 'is missing: add it');
  else if (
    typeof input === 'string' &&
    /\d/.test(input) &&
    (type === 'number' || issue.requirement === fraction)
  ) {
    const bare = Number(input);
    const mend = bare === bare ? `write ${bare} without quotation marks` : 'write the number alone';
    report('number-in-text', path, `${is}${mend}; "over" and the like go into qualifier`);
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
  } else if (issue.kind === 'validation') report('bad-form', path, is + issue.message);
  else report('wrong-type', path, `${is}write ${wanted[type]}`);
}

/** What a schema of valibot may hold, as far as the fields' names are concerned. */
type Node = GenericSchema & { wrapped?: Node; item?: Node; entries?: Record<string, Node> };

/** Warns of fields that the format does not know: kept, but nothing reads them. */
function unknownFields({ wrapped, item, entries }: Node, value: unknown, path: Path, report: Report): void {
  if (wrapped) unknownFields(wrapped, value, path, report);
  else if (item && Array.isArray(value))
    value.forEach((part, index) => unknownFields(item, part, [...path, index], report));
  else if (entries && value && typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) {
      const at = [...path, key];
      if (Object.hasOwn(entries, key)) unknownFields(entries[key]!, part, at, report);
      else if (!key.startsWith('x-')) {
        const near = nearest(
          key,
          Object.keys(entries).filter((name) => !(name in value)),
        );
        const mend = near ? `did you mean ${near}?` : 'name it x-… to keep it';
        report('unknown-field', at, `is not a field of this format: ${mend}`, 'warning', near);
      }
    }
  }
}

/** Even what is thrown may throw when it is looked at. */
function reason(error: unknown): string {
  try {
    return error instanceof Error ? String(error.message) : show(error);
  } catch {
    return 'it resists';
  }
}
