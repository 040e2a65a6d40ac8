/** How problems are worded: the place, what stands there, the mend. */
import type { Problem } from './problem.js';
import type { Path } from './walk.js';

/** Tells of a problem; `what` goes on from the name of the field: `is 750 but …: set …`. */
export type Report = (code: string, path: Path, what: string, level?: Problem['level'], expected?: string) => void;

/** `figures[3].value` */
export function pathText(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : /^[\w$-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`))
    .join('')
    .replace(/^\./, '');
}

/** Adds problems to a list, with the place as a reporter finds it: `figures[3] diplomats-expelled: value …`. */
export function reporter(input: unknown, problems: Problem[]): Report {
  return (code, path, what, level = 'error', expected) => {
    const inList = typeof path[1] === 'number';
    const id: unknown = inList ? (input as Record<string, { id?: unknown }[]>)[path[0]!]?.[path[1] as number]?.id : undefined;
    const head = inList ? pathText(path.slice(0, 2)) + (typeof id === 'string' ? ` ${id}` : '') : 'briefing';
    const field = pathText(path.slice(inList ? 2 : 0));
    const problem: Problem = { level, code, path: pathText(path), message: `${head}${field && ': '}${field} ${what}` };
    if (typeof id === 'string' && /^(figures|quotes|events)$/.test(String(path[0]))) problem.fact = id;
    if (expected) problem.expected = expected;
    problems.push(problem);
  };
}

/** What stands there, short: texts in quotation marks, lists and objects by name. */
export function show(value: unknown): string {
  if (typeof value === 'string') return value.length > 40 ? `"${value.slice(0, 39)}…"` : `"${value}"`;
  if (Array.isArray(value)) return 'a list';
  return value && typeof value === 'object' ? 'an object' : typeof value === 'symbol' ? 'a symbol' : String(value);
}

/** The word that was probably meant: at most two slips away, hyphens, spaces and case aside. */
export function nearest(word: string, options: Iterable<string>): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const meant = plain(word);
  let best: string | undefined;
  let least = Math.min(3, (meant.length + 1) / 2);
  for (const option of options) {
    const slips = distance(meant, plain(option), least);
    if (slips < least) [best, least] = [option, slips];
  }
  return best;
}

/** Levenshtein's distance, where a swap of two neighbours is one slip too; `limit` where it is that or more. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : limit;
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), swap);
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}
