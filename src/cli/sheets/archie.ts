/** ArchieML to a briefing: lines of `key: value`, `[figures]`, `[.cites]`; the same cells, and lines for rows. */
import archieml from 'archieml';
import { parse } from '../../briefing/parse.js';
import type { Problem } from '../../briefing/problem.js';
import { pathText } from '../../briefing/words.js';
import { guard, splitList } from './cell.js';
import { bare, briefingSpec, cellType, requiredLists, type Node } from './columns.js';
import { convert } from './convert.js';
import { locate, type Places } from './places.js';
import { inOrder, type Read } from './read.js';
import { problemAt, type Place } from './table.js';

type Thing = Record<string, unknown>;
type Path = (string | number)[];

/** @param file Its name, for the problems. */
export function readArchie(text: string, file?: string): Read {
  const problems: Problem[] = [];
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const at = (line: number, column?: string): Place => ({
    sheet: '',
    file,
    row: line + 1,
    column,
    words: `line ${line + 1}`,
  });
  // Such a key would write into what every object inherits.
  const reserved = lines.findIndex((line) =>
    /^\s*[[{]?[^:]*\b(?:__proto__|constructor|prototype)\b[^:]*[:\]}]/.test(line),
  );
  if (reserved >= 0) {
    problems.push(problemAt(at(reserved), 'unknown-field', 'this can be no field: take another name'));
    return { briefing: {}, problems };
  }

  for (const [name, twice] of saidTwice(lines))
    problems.push(problemAt(at(twice, name), 'duplicate-column', `${name} is given twice: keep one`));

  const places: Places = new Map([['', { sheet: '', file, words: file ?? 'briefing' }]]);
  const said = new Set<string>();
  let line = 0;
  /** Fields come in the order they were written, so that each stands after the one before. */
  const find = (path: Path): Place => {
    const names = path.filter((key) => typeof key === 'string');
    const suffixes = names.map((_, from) => names.slice(from).join('.'));
    const isIt = (given: string): boolean => {
      const [, open, key] = /^\s*(?:([[{])\s*\+?\.?\s*)?([^\s:[\]{}]+)\s*[:\]}]/.exec(given) ?? [];
      return key !== undefined && suffixes.includes(open ? key.replace(/^[.+]+/, '') : key);
    };
    const next = lines.findIndex((given, index) => index >= line && isIt(given));
    if (next >= 0) line = next;
    return at(line, names.at(-1));
  };

  const walk = (given: Node | undefined, value: unknown, path: Path): unknown => {
    const node = given && bare(given);
    const to = pathText(path);
    if (path.length > 0 && !Array.isArray(value) && typeof value !== 'object') places.set(to, find(path));
    if (node?.type === 'array' && !bare(node.item!).entries)
      return Array.isArray(value) ? value : typeof value === 'string' ? splitList(value) : value;
    if (Array.isArray(value)) {
      places.set(to, find(path));
      return value.map((each, index) => {
        const [first] = Object.keys((each ?? {}) as Thing);
        const item = walk(node?.item, each, [...path, index]);
        const place = first && places.get(pathText([...path, index, first]));
        places.set(pathText([...path, index]), place || at(line));
        line += 1;
        return item;
      });
    }
    if (value && typeof value === 'object')
      return Object.fromEntries(
        Object.entries(value)
          .filter(([, inner]) => typeof inner !== 'string' || /\S/.test(inner))
          .map(([key, inner]) => {
            const name = path.length === 0 && key === 'schema' ? '$schema' : key;
            return [name, walk(node?.entries?.[name], inner, [...path, name])];
          }),
      );
    const type = node && cellType(node);
    if (typeof value !== 'string' || !type) return value;
    const names = path.filter((key) => typeof key === 'string');
    const sheet = names.length > 1 && typeof path[1] === 'number' ? names.shift()! : 'briefing';
    const column = names.join('.');
    const { value: read, wrong, code } = convert(guard(value.trim()), type, column, sheet);
    if (wrong) {
      said.add(to);
      problems.push(problemAt(places.get(to)!, code!, `${column} ${wrong}`, { path: to }));
    }
    return read;
  };
  const briefing = walk(briefingSpec.node, archieml.load(lines.join('\n')), []) as Thing;
  for (const list of requiredLists) briefing[list] ??= [];
  for (const event of Array.isArray(briefing['events']) ? (briefing['events'] as Thing[]) : [])
    event['actors'] ??= [];
  for (const problem of parse(briefing).problems)
    if (!said.has(problem.path)) problems.push(locate(problem, briefing, places, new Map()));
  return { briefing: inOrder(briefingSpec.node, briefing) as Thing, problems };
}

interface Scope {
  isList: boolean;
  /** A list of whatever comes. */
  isFree?: boolean;
  /** The field that begins a row of a list. */
  first?: string;
  seen: Set<string>;
}

/** What one thing has twice, and the line of the second: the last of two fields would count, and of two lists. */
function saidTwice(lines: readonly string[]): [name: string, line: number][] {
  const found: [string, number][] = [];
  const root: Scope = { isList: false, seen: new Set() };
  let open = [root];
  let isSkipped = false;
  const say = ({ seen, isFree }: Scope, name: string, line: number): void => {
    if (seen.has(name) && !isFree) found.push([name, line]);
    seen.add(name);
  };
  for (const [line, given] of lines.entries()) {
    const [, command] = /^\s*:\s*(endskip|skip|ignore)/.exec(given.toLowerCase()) ?? [];
    if (command === 'ignore') break;
    if (command) isSkipped = command === 'skip';
    if (isSkipped || command) continue;
    const [, bracket, signs, scope] = /^\s*([[{])\s*([+.]*)\s*([\w.-]*)\s*[\]}]/.exec(given) ?? [];
    const [, key] = /^\s*([\w.-]+)\s*:/.exec(given) ?? [];
    const inner = open.at(-1)!;
    if (scope) {
      if (!signs!.includes('.')) open = [root];
      if (bracket === '[') say(open.at(-1)!, scope, line);
      open.push({ isList: bracket === '[', isFree: signs!.includes('+'), seen: new Set() });
    } else if (bracket) open = open.length > 1 ? open.slice(0, -1) : open;
    else if (key) {
      if (inner.isList && (inner.first ??= key) === key) inner.seen.clear();
      say(inner, key, line);
    }
  }
  return found;
}
