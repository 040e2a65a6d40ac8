/** Where in a text a problem is: characters from its beginning. */
import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import Papa from 'papaparse';

export interface Span {
  from: number;
  to: number;
}

/** What stands between the cells of a table. */
export const delimiterOf = (text: string): string => {
  const head = /^.*/.exec(text)![0];
  return head.includes('\t') ? '\t' : head.includes(';') && !head.includes(',') ? ';' : ',';
};

/** `figures[3].window.from`, `x["odd name"]`; numbers are places in lists. */
export const pathOf = (text: string): (string | number)[] =>
  [...text.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(([, index, quoted, name]) =>
    index !== undefined ? Number(index) : (quoted ?? name!),
  );

/** The value at a path in JSON, or the nearest thing around it that is there; `@12` is a place already. */
export function jsonAt(text: string, path: string): Span {
  if (path.startsWith('@')) {
    const from = Math.min(Number(path.slice(1)), text.length);
    return { from, to: Math.min(from + 1, text.length) };
  }
  const tree = parseTree(text);
  if (!tree) return { from: 0, to: 0 };
  const steps = pathOf(path);
  for (let length = steps.length; length >= 0; length -= 1) {
    const node = findNodeAtLocation(tree, steps.slice(0, length));
    if (node) return length === steps.length ? spanOf(node) : openingOf(node, text);
  }
  return { from: 0, to: 0 };
}

/** A short value whole; of a list or an object, where it begins. */
function spanOf(node: Node): Span {
  const { offset, length, type } = node;
  const named = node.parent?.type === 'property' ? node.parent.children![0]! : undefined;
  if (type !== 'object' && type !== 'array') return { from: offset, to: offset + length };
  return named ? { from: named.offset, to: named.offset + named.length } : { from: offset, to: offset + 1 };
}

/** Where something is missing: the id of what should have it, or its bracket. */
function openingOf(node: Node, text: string): Span {
  const id =
    node.type === 'object' ? node.children?.find(({ children }) => children?.[0]?.value === 'id') : undefined;
  if (id) return { from: id.offset, to: id.offset + id.length };
  const from = node.offset;
  return { from, to: Math.min(from + 1, text.length) };
}

/** A cell of a table, or its row, or its heading. @param row From 1, the headings included. */
export function cellAt(text: string, row = 1, column?: string): Span {
  const delimiter = delimiterOf(text);
  const starts: number[] = [0];
  const rows: string[][] = [];
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, meta }) => {
      rows.push(data);
      starts.push(meta.cursor);
    },
  });
  const index = Math.min(row, rows.length || 1) - 1;
  const [from = 0, end = text.length] = [starts[index], starts[index + 1]];
  const line = text.slice(from, end);
  const wanted = column === undefined ? -1 : (rows[0]?.findIndex((name) => name.trim() === column) ?? -1);
  let at = from;
  if (wanted >= 0)
    for (const [number, cell] of cellsOf(line, delimiter).entries()) {
      if (number === wanted) return { from: at, to: at + Math.max(cell.replace(/[\r\n]+$/, '').length, 0) };
      at += cell.length + 1;
    }
  return { from, to: from + line.replace(/[\r\n]+$/, '').length };
}

/** The field that a place of a sheet belongs to: its heading; of the sheet `briefing`, what stands first in the row. */
export function fieldAt(text: string, at: number, sheet: string): string | undefined {
  const delimiter = delimiterOf(text);
  const before = text.slice(0, at).split('\n').at(-1)!;
  const start = at - before.length;
  const line = text.slice(start).split('\n', 1)[0]!;
  const plain = (cell = ''): string => cell.replace(/^"|"$/g, '').trim();
  const field =
    sheet === 'briefing' && start > 0
      ? cellsOf(line, delimiter)[0]
      : cellsOf(text.split('\n', 1)[0]!, delimiter)[cellsOf(before, delimiter).length - 1];
  return plain(field) || undefined;
}

/** A row's cells as they are written, quotation marks and all. */
function cellsOf(line: string, delimiter: string): string[] {
  const cells: string[] = [''];
  let quoted = false;
  for (const letter of line) {
    if (letter === '"') quoted = !quoted;
    if (letter === delimiter && !quoted) cells.push('');
    else cells[cells.length - 1] += letter;
  }
  return cells;
}
