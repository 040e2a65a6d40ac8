/** The rows of a sheet, each cell under the column it stands in. */
import type { Problem } from '../../briefing/problem.js';
import { nearest } from '../../briefing/words.js';
import {
  bare,
  fieldColumn,
  ownerColumns,
  type CellType,
  type Column,
  type Node,
  type Spec,
} from './columns.js';
import { problemAt, type Cell, type Place, type Table } from './table.js';

/** What a column holds: a field, or (no path) what says to whom the row belongs. */
export interface Heading extends Omit<Column, 'type'> {
  type: CellType | 'owner' | 'field';
}

export interface Entry {
  heading: Heading;
  cell: Cell;
  place: Place;
}

export interface Row {
  place: Place;
  entries: Entry[];
}

const plain = (name: string): string => name.toLowerCase().replace(/[\s_]/g, '');
const forbidden = /(?:^|\.)(?:__proto__|constructor|prototype)(?:\.|$)/;

/** What a heading stands for; a field that the format does not know is kept, and read as the briefing's `x-…` are. */
function headingOf(name: string, spec: Spec): Heading & { known: boolean } {
  const meant = (column: { name: string }): boolean => plain(column.name) === plain(name);
  const column = spec.columns.find((each) => each.name === name) ?? spec.columns.find(meant);
  if (column) return { ...column, known: true };
  const owner = ownerColumn(spec.sheet);
  if (owner && meant({ name: owner })) return { name: owner, path: [], type: 'owner', known: true };
  if (owner && meant({ name: fieldColumn })) return { name, path: [], type: 'field', known: true };
  const path: string[] = [];
  let node: Node | undefined = spec.node;
  let rest = name;
  for (let dot = rest.indexOf('.'); dot > 0; dot = rest.indexOf('.')) {
    node = bare(node).entries?.[rest.slice(0, dot)];
    if (!node || !bare(node).entries) break;
    path.push(rest.slice(0, dot));
    rest = rest.slice(dot + 1);
  }
  path.push(rest);
  return { name, path, type: 'any', known: rest.startsWith('x-') };
}

const kinds = new Set([
  'briefing',
  'sources',
  'actors',
  'figures',
  'quotes',
  'events',
  'embeds',
  'corrections',
]);
/** The column of a sheet that says to what its rows belong. */
export const ownerColumn = (sheet: string): string | undefined =>
  kinds.has(sheet) ? undefined : (ownerColumns[sheet] ?? 'of');

/** Reads the headings and the rows under them; tells of headings that mean nothing and cells that stand under none. */
export function rowsOf(table: Table, spec: Spec, problems: Problem[]): Row[] {
  const [head = [], ...body] = table.rows;
  const sheet = spec.sheet;
  const base: Place = { sheet: table.name, file: table.file };
  const filled = (cell: Cell | undefined): cell is Cell => !!cell && (!!cell.trap || /\S/.test(cell.text));
  if (sheet === 'briefing' && plain(head[0]?.text ?? '') === 'field') {
    // One field a row: what a reporter fills in from top to bottom.
    const entries = body.flatMap(([name, cell], index): Entry[] => {
      const place: Place = { ...base, row: index + 2, column: head[1]?.text.trim() || 'value', index: 1 };
      if (!filled(cell)) return [];
      const heading = filled(name) && heading1(name.text.trim(), { ...place, column: 'field', index: 0 });
      if (!filled(name))
        problems.push(
          problemAt(place, 'no-heading', `"${cell.text}" stands beside no field: name the field`),
        );
      return heading ? [{ heading, cell, place }] : [];
    });
    return [{ place: base, entries: once(entries) }];
  }

  const headings = head.map((cell, index) =>
    filled(cell)
      ? heading1(cell.text.trim(), { ...base, row: 1, column: cell.text.trim(), index })
      : undefined,
  );
  const rows = body.flatMap((cells, at): Row[] => {
    const row = at + 2;
    const entries = cells.flatMap((cell, index): Entry[] => {
      if (!filled(cell)) return [];
      const heading = headings[index];
      const place: Place = { ...base, row, column: head[index]?.text.trim() || undefined, index };
      if (!filled(head[index]))
        problems.push(
          problemAt(
            place,
            'no-heading',
            `"${cell.text}" stands under no heading: move it, or name the column`,
          ),
        );
      return heading ? [{ heading, cell, place }] : [];
    });
    return entries.length > 0 ? [{ place: { ...base, row }, entries: once(entries) }] : [];
  });
  return sheet === 'briefing' && rows.length === 0 ? [{ place: base, entries: [] }] : rows;

  function heading1(name: string, place: Place): Heading | undefined {
    if (forbidden.test(name)) {
      problems.push(problemAt(place, 'unknown-column', `"${name}" can be no field: take another name`));
      return undefined;
    }
    const { known, ...heading } = headingOf(name, spec);
    if (!known) {
      const near = nearest(
        name,
        spec.columns.map((column) => column.name),
      );
      const mend = near ? `did you mean ${near}?` : 'name it x-… to keep it for yourself';
      const what = `"${name}" is not a field of this format: ${mend}`;
      problems.push(
        problemAt(place, 'unknown-column', what, { level: 'warning', ...(near && { expected: near }) }),
      );
    }
    return heading;
  }

  /** One field, one cell: of two the second is told of and left out. */
  function once(entries: Entry[]): Entry[] {
    const seen = new Set<string>();
    return entries.filter(({ heading: { name }, place }) => {
      if (!seen.has(name)) return seen.add(name);
      problems.push(problemAt(place, 'duplicate-column', `${name} is given twice: keep one`));
      return false;
    });
  }
}
