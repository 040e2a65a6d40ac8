/** Finds a problem of `parse` again in the sheets: `figures[3].value` is row 5, column G. */
import type { Problem } from '../../briefing/problem.js';
import { bare, briefingSpec, kindSpecs, nodeAt, ownerColumns, type Node } from './columns.js';
import { placeText, problemAt, type Place } from './table.js';

/** Where each cell and each row went, by its path in the briefing. */
export type Places = Map<string, Place>;

const last = /(?:^|\.)([\w$-]+)$|\[(\d+)\]$|\["(?:[^"\\]|\\.)*"\]$/;

/** The nearest place that is known, and the field below it that has none. */
function nearestPlace(
  path: string,
  places: Places,
): { place: Place; base: string; rest: string[] } | undefined {
  const rest: string[] = [];
  for (let at = path; ;) {
    const place = places.get(at);
    if (place) return { place, base: at, rest };
    const match = last.exec(at);
    if (!match || at === '') return undefined;
    if (match[1] !== undefined) rest.unshift(match[1]);
    at = at.slice(0, match.index);
  }
}

/** The field of an object that a reporter fills in first: `when` alone has no column, `when.words` has. */
function leaf(node: Node | undefined, path: string[]): string[] {
  const entries = node && bare(node).entries;
  const first = entries && Object.keys(entries).find((key) => !entries[key]!.wrapped);
  return first ? leaf(entries[first], [...path, first]) : path;
}

/**
 * @param columns The index of each heading, by sheet and heading: for the letter over it.
 * @returns The problem with its place, and in words that begin with it.
 */
export function locate(
  problem: Problem,
  briefing: Record<string, unknown>,
  places: Places,
  columns: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Problem {
  const { path } = problem;
  const [, kind, index] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
  const id = kind && (briefing[kind] as { id?: unknown }[])?.[Number(index)]?.id;
  const head = kind ? `${kind}[${index}]${typeof id === 'string' ? ` ${id}` : ''}` : 'briefing';
  const what = problem.message.startsWith(head)
    ? problem.message.slice(head.length).replace(/^:?\s*/, '')
    : problem.message;
  const named = typeof id === 'string' ? `${id}: ${what}` : what;
  const { code, message: _, ...more } = problem;
  const found = nearestPlace(path, places);
  if (!found) return problem;
  const { place, rest } = found;
  if (rest.length === 0 || place.column !== undefined || place.words)
    return problemAt(place, code, named, more);

  const spec = kind ? kindSpecs.find(({ sheet }) => sheet === kind) : briefingSpec;
  const child = spec?.children.find((each) => each.path.join('.') === rest.join('.'));
  if (child) {
    const owner = ownerColumns[child.sheet] ?? 'of';
    const container = child.path.slice(0, -1).join('.');
    const row = [
      ...(typeof id === 'string' ? [`${id} in ${owner}`] : []),
      ...(container ? [`${container} in field`] : []),
    ].join(' and ');
    const missing = `no row belongs to ${placeText(place)}${typeof id === 'string' ? ` (${id})` : ''}: add one`;
    return problemAt({ sheet: child.sheet }, code, `${missing}${row && `, with ${row}`}`, more);
  }
  const node = found.base.endsWith(']') && found.base.includes('.') ? undefined : spec?.node;
  const column = (node ? leaf(nodeAt(node, rest), rest) : rest).join('.');
  // A briefing of one field a row has no row yet for what is missing.
  if (place.row === undefined) return { ...problemAt(place, code, named, more), column };
  return problemAt({ ...place, column, index: columns.get(place.sheet)?.get(column) }, code, named, more);
}
