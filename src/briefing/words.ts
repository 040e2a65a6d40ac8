/** How problems are worded: the place, what stands there, the mend. */
import type { Problem } from './problem.js';
import type { Path } from './walk.js';

export { show, showBoth } from './show.js';

/** Tells of a problem; `what` goes on from the name of the field: `is 750 but …: set …`. */
export type Report = (
  code: string,
  path: Path,
  what: string,
  level?: Problem['level'],
  expected?: string,
) => void;

/** `figures[3].value` */
export function pathText(path: Path): string {
  return path
    .map((key) =>
      typeof key === 'number' ? `[${key}]` : /^[\w$-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`,
    )
    .join('')
    .replace(/^\./, '');
}

/** Adds problems to a list, with the place as a reporter finds it: `figures[3] diplomats-expelled: value …`. */
export function reporter(input: unknown, problems: Problem[]): Report {
  return (code, path, what, level = 'error', expected) => {
    const inList = typeof path[1] === 'number';
    const id: unknown = inList
      ? (input as Record<string, { id?: unknown }[]>)[path[0]!]?.[path[1] as number]?.id
      : undefined;
    const head = inList ? pathText(path.slice(0, 2)) + (typeof id === 'string' ? ` ${id}` : '') : 'briefing';
    const field = pathText(path.slice(inList ? 2 : 0));
    const problem: Problem = {
      level,
      code,
      path: pathText(path),
      message: `${head}${field && ': '}${field} ${what}`,
    };
    if (typeof id === 'string' && /^(figures|quotes|events)$/.test(String(path[0]))) problem.fact = id;
    if (expected) problem.expected = expected;
    problems.push(problem);
  };
}

/** The word that was probably meant: at most two slips away, hyphens, spaces and case aside. */
export function nearest(word: string, options: Iterable<string>): string | undefined {
  const plain = (text: string) =>
    text
      .slice(0, 99)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '');
  const meant = plain(word);
  let best: string | undefined;
  // A short word that is wholly another is no slip of it.
  let least = Math.min(3, (meant.length + 1) / 2);
  for (const option of options) {
    const found = slips(meant, plain(option), 2);
    if (found < least) [best, least] = [option, found];
  }
  return best;
}

/** How many letters are missing, too many, wrong, or exchanged with the next; 9 where more than `left`. */
function slips(a: string, b: string, left: number): number {
  if (left < 0 || Math.abs(a.length - b.length) > left) return 9;
  if (!a || !b) return a.length + b.length;
  const next = (fromA: number, fromB: number) => slips(a.slice(fromA), b.slice(fromB), left - 1) + 1;
  if (a[0] === b[0]) return slips(a.slice(1), b.slice(1), left);
  return Math.min(next(1, 0), next(0, 1), next(1, 1), a[0] === b[1] && a[1] === b[0] ? next(2, 2) : 9);
}
