/** Sheets to a briefing. Every cell is a string until its column says what it is; nothing is guessed. */
import { parse } from '../../briefing/parse.js';
import type { Problem } from '../../briefing/problem.js';
import { nearest, pathText } from '../../briefing/words.js';
import {
  bare,
  briefingSpec,
  cellType,
  childSpecs,
  kindSpecs,
  nodeAt,
  requiredLists,
  sheetNames,
  type Node,
  type Spec,
} from './columns.js';
import { unguard } from './cell.js';
import { convert } from './convert.js';
import { locate, type Places } from './places.js';
import { rowsOf, type Entry, type Row } from './records.js';
import { problemAt, type Cell, type Table } from './table.js';

export interface Read {
  /** What the sheets say; a briefing only where no problem is an error. */
  briefing: Record<string, unknown>;
  problems: Problem[];
}

type Thing = Record<string, unknown>;
interface Owner {
  thing: Thing;
  path: (string | number)[];
  spec: Spec;
}

/** @param tables Every sheet of a folder or workbook, in any order. */
export function readSheets(tables: readonly Table[]): Read {
  const problems: Problem[] = [];
  const places: Places = new Map();
  const sheets = bySheet(tables, problems);
  const said = new Set<string>();

  const fill = (thing: Thing, path: (string | number)[], row: Row, sheet: string): void => {
    places.set(pathText(path), row.place);
    for (const { heading, cell, place } of row.entries) {
      if (heading.type === 'owner' || heading.type === 'field') continue;
      const at = pathText([...path, ...heading.path]);
      places.set(at, place);
      if (cell.trap) problems.push(problemAt(place, 'spreadsheet-cell', cell.trap, { path: at }));
      const { value, code, wrong } = convert(textFor(cell, heading.type), heading.type, heading.name, sheet);
      if (cell.trap || wrong) said.add(at);
      if (wrong && !cell.trap)
        problems.push(problemAt(place, code!, `${heading.name} ${wrong}`, { path: at }));
      put(thing, heading.path, value);
    }
  };

  const briefing: Thing = {};
  const owners = new Map<string, Owner>();
  places.set('', { sheet: 'briefing' });
  for (const table of sheets.get('briefing') ?? []) {
    const [row, ...more] = rowsOf(table, briefingSpec, problems);
    if (row) fill(briefing, [], row, 'briefing');
    for (const { place } of more)
      problems.push(problemAt(place, 'briefing-rows', 'there is one briefing: remove this row'));
  }
  for (const spec of kindSpecs) {
    const things: Thing[] = [];
    for (const table of sheets.get(spec.sheet) ?? [])
      for (const row of rowsOf(table, spec, problems)) {
        const thing: Thing = {};
        const path = [spec.sheet, things.push(thing) - 1];
        fill(thing, path, row, spec.sheet);
        for (const { path: to } of spec.children) if (isRequired(spec.node, to)) put(thing, to, []);
        if (typeof thing['id'] === 'string' && !owners.has(thing['id']))
          owners.set(thing['id'], { thing, path, spec });
      }
    if (things.length > 0 || requiredLists.includes(spec.sheet)) briefing[spec.sheet] = things;
  }
  for (const [sheet, spec] of childSpecs)
    for (const table of sheets.get(sheet) ?? [])
      for (const row of rowsOf(table, spec, problems)) {
        const list = listOf(sheet, row, { thing: briefing, path: [], spec: briefingSpec }, owners, problems);
        if (!list) continue;
        const thing: Thing = {};
        const index = list.things.push(thing) - 1;
        fill(thing, [...list.path, index], row, sheet);
      }
  checkCorrections(briefing, owners, places, problems, said);

  const columns = new Map(
    tables.map(({ name, rows }) => [name, new Map(rows[0]?.map(({ text }, index) => [text.trim(), index]))]),
  );
  for (const problem of parse(briefing).problems) {
    // Of unknown columns the heading has told, of cells that could not be read the cell.
    if (problem.code === 'unknown-field' || said.has(problem.path)) continue;
    problems.push(locate(problem, briefing, places, columns));
  }
  return { briefing: inOrder(briefingSpec.node, briefing) as Thing, problems };
}

/** A number of a workbook is its value in a column of numbers, and what it shows anywhere else. */
const textFor = ({ text, shown = text }: Cell, type: string): string =>
  type === 'number' || type === 'value' ? text : shown;

/** The tables by the sheet they are; tells of those that are none. */
function bySheet(tables: readonly Table[], problems: Problem[]): Map<string, Table[]> {
  const found = new Map<string, Table[]>();
  for (const table of tables) {
    const name = table.name
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-');
    const place = { sheet: table.name, file: table.file };
    if (!sheetNames.includes(name)) {
      const near = nearest(name, sheetNames);
      const mend = near ? `did you mean ${near}?` : `the sheets are ${sheetNames.join(', ')}`;
      problems.push(problemAt(place, 'unknown-sheet', `is not read: ${mend}`, { level: 'warning' }));
    } else if (found.has(name))
      problems.push(problemAt(place, 'duplicate-sheet', 'is there twice: keep one'));
    else found.set(name, [table]);
  }
  return found;
}

const isRequired = (node: Node, path: readonly string[]): boolean =>
  path.length === 1 &&
  !nodeAt(node, path)!.wrapped &&
  bare(nodeAt(node, path)!).type === 'array' &&
  !hasMinimum(node, path);

/** A list that must not be empty is left out where it has no row, so that what is missing is told of as missing. */
function hasMinimum(node: Node, path: readonly string[]): boolean {
  const { pipe = [] } = bare(nodeAt(node, path)!) as Node & { pipe?: { type: string }[] };
  return pipe.some(({ type }) => type === 'min_length');
}

/** The list that a row of `cites`, `edits` and the like belongs to. */
function listOf(
  sheet: string,
  row: Row,
  briefing: Owner,
  owners: ReadonlyMap<string, Owner>,
  problems: Problem[],
): { things: Thing[]; path: (string | number)[] } | undefined {
  const entry = (type: string): Entry | undefined => row.entries.find(({ heading }) => heading.type === type);
  const [of, field] = [entry('owner'), entry('field')];
  const id = of && unguard(of.cell.text);
  const fail = (place = row.place, what: string): undefined =>
    void problems.push(problemAt(place, 'no-owner', what));
  const owner =
    id === undefined || (sheet === 'authors' && id === briefing.thing['id']) ? briefing : owners.get(id);
  if (!owner) {
    const near = nearest(id!, owners.keys());
    return fail(
      of!.place,
      `nothing has the id "${id}"${near ? `: did you mean ${near}?` : ': write the id of its fact'}`,
    );
  }
  const container = (field ? unguard(field.cell.text) : '').replace(/\.?cites$/, '');
  const options = owner.spec.children.filter((child) => child.sheet === sheet);
  const child = options.find(({ path }) => path.slice(0, -1).join('.') === container);
  if (!child) {
    const names = options.map(({ path }) => path.slice(0, -1).join('.')).filter(Boolean);
    if (id === undefined && !field) return fail(row.place, 'belongs to nothing: write the id of its fact');
    return fail(
      field?.place ?? row.place,
      options.length === 0
        ? `"${id}" has no ${sheet}: write the id of what has`
        : `write ${names.join(' or ')} in field${options.length > names.length ? ', or leave it empty' : ''}`,
    );
  }
  let things = get(owner.thing, child.path) as Thing[] | undefined;
  if (!things) put(owner.thing, child.path, (things = []));
  return { things, path: [...owner.path, ...child.path] };
}

/** What a correction says a number was must be a number: its cell alone does not tell, its field does. */
function checkCorrections(
  { corrections }: Thing,
  owners: ReadonlyMap<string, Owner>,
  places: Places,
  problems: Problem[],
  said: Set<string>,
): void {
  for (const [index, correction] of ((corrections ?? []) as Thing[]).entries()) {
    const { target, field } = correction;
    const node = nodeAt(owners.get(String(target))?.spec.node ?? briefingSpec.node, String(field).split('.'));
    const type = node && cellType(node);
    for (const side of ['was', 'now']) {
      const at = pathText(['corrections', index, side]);
      const value = correction[side];
      if (type === 'text' || type === 'choice') {
        // "2024" was a title, not a number.
        if (typeof value === 'number' || typeof value === 'boolean') correction[side] = String(value);
      } else if ((type === 'number' || type === 'value') && typeof value === 'string') {
        const { wrong, code } = convert(value, type, String(field), 'corrections');
        const place = places.get(at);
        if (!wrong || !place) continue;
        said.add(at);
        problems.push(problemAt(place, code!, `${side} ${wrong}`, { path: at }));
      }
    }
  }
}

/** Puts a value in its place, making the objects on the way. */
export function put(thing: Thing, path: readonly string[], value: unknown): void {
  const inner = path.slice(0, -1).reduce<Thing>((at, key) => (at[key] ??= {}) as Thing, thing);
  inner[path.at(-1)!] = value;
}

/** What stands at a place; nothing where the way is not there. */
export function get(thing: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (at && typeof at === 'object' && Object.hasOwn(at, key) ? (at as Thing)[key] : undefined),
    thing,
  );
}

/** The same with its fields in the order of the format, so that what is imported twice is the same file. */
export function inOrder(node: Node, value: unknown): unknown {
  const { entries, item } = bare(node);
  if (item && Array.isArray(value)) return value.map((each) => inOrder(item, each));
  if (!entries || !value || typeof value !== 'object' || Array.isArray(value)) return value;
  const known = Object.keys(entries).filter((key) => Object.hasOwn(value, key));
  const others = Object.keys(value).filter((key) => !Object.hasOwn(entries, key));
  return Object.fromEntries(
    [...known, ...others].map((key) => [
      key,
      key in entries ? inOrder(entries[key]!, (value as Thing)[key]) : (value as Thing)[key],
    ]),
  );
}
