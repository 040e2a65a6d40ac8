/**
 * Which sheets there are, and which columns each has: read off the briefing's schema, so that no field is forgotten and
 * a field added there has a column here.
 */
import { Briefing as schema } from '../../briefing/schema.js';
import { lists } from '../../briefing/walk.js';

/** What a schema of valibot may hold, as far as a sheet is concerned. */
export interface Node {
  type: string;
  wrapped?: Node;
  item?: Node;
  entries?: Record<string, Node>;
  options?: readonly unknown[];
}

/** What a cell holds: `list` is several texts in one cell, `any` whatever a correction was or became. */
export type CellType = 'text' | 'choice' | 'number' | 'value' | 'boolean' | 'list' | 'any';

export interface Column {
  /** As it heads the column: `window.from.edtf`. */
  name: string;
  path: string[];
  type: CellType;
}

/** A list of objects within something: it has a sheet of its own, one row each. */
export interface Child {
  sheet: string;
  /** Where the list stands in its owner: `cites`, `when.external.cites`. */
  path: string[];
  item: Node;
}

/** What stands on one sheet, or in one row of it. */
export interface Spec {
  sheet: string;
  node: Node;
  columns: Column[];
  children: Child[];
}

/** The sheets of what belongs to something else: its name, and the column that says to what. */
export const ownerColumns: Record<string, string> = {
  cites: 'fact',
  edits: 'quote',
  links: 'event',
  'event-actors': 'event',
  authors: 'briefing',
};
/** The column that says in which field of its owner a row stands; empty for the usual one. */
export const fieldColumn = 'field';

/** A schema without its "may be left out". */
export const bare = (node: Node): Node => (node.wrapped ? bare(node.wrapped) : node);

function childSheet(kind: string, path: readonly string[]): string {
  const last = path.at(-1)!;
  if (Object.hasOwn(ownerColumns, last)) return last;
  return kind === 'events' && last === 'actors' ? 'event-actors' : `${kind}-${path.join('-')}`;
}

const cellTypes: Record<string, CellType> = {
  string: 'text',
  picklist: 'choice',
  number: 'number',
  union: 'value',
  boolean: 'boolean',
  unknown: 'any',
};

function specOf(sheet: string, node: Node): Spec {
  const spec: Spec = { sheet, node, columns: [], children: [] };
  const walk = (given: Node, path: string[]): void => {
    const { type, entries, item } = bare(given);
    if (entries) for (const [key, inner] of Object.entries(entries)) walk(inner, [...path, key]);
    else if (type === 'array' && bare(item!).entries) {
      if (!isTop(sheet, path))
        spec.children.push({ sheet: childSheet(sheet, path), path, item: bare(item!) });
    } else
      spec.columns.push({ name: path.join('.'), path, type: type === 'array' ? 'list' : cellTypes[type]! });
  };
  walk(node, []);
  return spec;
}

const isTop = (sheet: string, path: readonly string[]): boolean =>
  sheet === 'briefing' && path.length === 1 && (lists as readonly string[]).includes(path[0]!);

const root = schema as unknown as Node;
export const briefingSpec = specOf('briefing', root);

/** The kinds of thing that a briefing lists, in the schema's order: each has a sheet. */
export const kindSpecs: Spec[] = Object.keys(root.entries!)
  .filter((name) => isTop('briefing', [name]))
  .map((name) => specOf(name, bare(bare(root.entries![name]!).item!)));

/** Those of things that belong to others, by sheet; one sheet has the cites of every kind. */
export const childSpecs: Map<string, Spec> = new Map(
  [briefingSpec, ...kindSpecs].flatMap(({ children }) =>
    children.map(({ sheet, item }) => [sheet, specOf(sheet, item)] as const),
  ),
);

/** Lists that the format wants even where they are empty. */
export const requiredLists: string[] = kindSpecs
  .map(({ sheet }) => sheet)
  .filter((name) => !root.entries![name]!.wrapped);

/** Every sheet, in the order that a reporter fills them. */
export const sheetNames: string[] = [
  'briefing',
  ...kindSpecs.map(({ sheet }) => sheet),
  ...childSpecs.keys(),
];

/** The schema of a field, such as `window.from.edtf`; nothing where there is none. */
export function nodeAt(node: Node, path: readonly string[]): Node | undefined {
  return path.reduce<Node | undefined>(
    (at, key) => (at && Object.hasOwn(bare(at).entries ?? {}, key) ? bare(at).entries![key] : undefined),
    node,
  );
}

/** How a cell of that schema is read. */
export function cellType(node: Node): CellType | undefined {
  const { type } = bare(node);
  return type === 'array' ? 'list' : cellTypes[type];
}
