/** A briefing to sheets: what `readSheets` reads back. */
import type { Briefing } from '../../briefing/types.js';
import { anyToCell, guard, joinList } from './cell.js';
import {
  bare,
  briefingSpec,
  childSpecs,
  fieldColumn,
  kindSpecs,
  type CellType,
  type Child,
  type Node,
  type Spec,
} from './columns.js';
import { get } from './read.js';
import { ownerColumn } from './records.js';

export interface Sheet {
  name: string;
  /** The first row holds the headings. */
  rows: string[][];
}

type Thing = Record<string, unknown>;

export interface WriteOptions {
  /** Whether what is the desk's own goes along: `edNote`, `x-…` and fields that the format does not know. */
  internal: boolean;
  /** Whether every cell will be a text to the spreadsheet, as in a workbook; in CSV it is not. */
  safe?: boolean;
}

/**
 * @returns Every sheet with every column, filled or not: they are a form as well.
 */
export function writeSheets(briefing: Briefing, options: WriteOptions): Sheet[] {
  const children = new Map(
    [...childSpecs.keys()].map((sheet) => [sheet, [] as { owner: string[]; thing: Thing }[]]),
  );
  const gather = (thing: Thing, id: string, list: readonly Child[]): void => {
    for (const { sheet, path } of list)
      for (const inner of (get(thing, path) ?? []) as Thing[])
        children.get(sheet)!.push({ owner: [id, path.slice(0, -1).join('.')], thing: inner });
  };

  const whole = briefing as unknown as Thing;
  const head = table(briefingSpec, [whole], options);
  const values = head.rows[1]!;
  const sheets: Sheet[] = [
    {
      name: 'briefing',
      rows: [['field', 'value'], ...head.rows[0]!.map((name, index) => [name, values[index]!])],
    },
  ];
  gather(whole, '', briefingSpec.children);
  for (const spec of kindSpecs) {
    const things = (whole[spec.sheet] ?? []) as Thing[];
    sheets.push(table(spec, things, options));
    for (const thing of things) gather(thing, String(thing['id']), spec.children);
  }
  for (const [sheet, spec] of childSpecs) {
    const rows = children.get(sheet)!;
    const made = table(
      spec,
      rows.map(({ thing }) => thing),
      options,
    );
    const owner = sheet === 'authors' ? [] : [ownerColumn(sheet)!];
    const fields = sheet === 'cites' || rows.some(({ owner: [, field] }) => field) ? [fieldColumn] : [];
    const width = owner.length + fields.length;
    sheets.push({
      name: sheet,
      rows: made.rows.map((row, index) => [
        ...(index === 0
          ? [...owner, ...fields]
          : rows[index - 1]!.owner.slice(owner.length ? 0 : 1).slice(0, width)),
        ...row,
      ]),
    });
  }
  return sheets;
}

function table(spec: Spec, things: readonly Thing[], options: WriteOptions): Sheet {
  const columns = spec.columns.filter(({ name }) => options.internal || name !== 'edNote');
  const others = options.internal ? unknownPaths(spec.node, things) : [];
  return {
    name: spec.sheet,
    rows: [
      [...columns.map(({ name }) => name), ...others.map((path) => path.join('.'))],
      ...things.map((thing) => [
        ...columns.map(({ path, type }) => toCell(get(thing, path), type, options.safe ?? false)),
        ...others.map((path) => toCell(get(thing, path), 'any', options.safe ?? false)),
      ]),
    ],
  };
}

function toCell(value: unknown, type: CellType, safe: boolean): string {
  if (value === undefined) return '';
  if (type === 'list') return guard(joinList(value as string[]), safe);
  if (type === 'any') return guard(anyToCell(value), safe);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  // A negative number is no formula.
  return typeof value === 'number' ? String(value) : guard(String(value), safe);
}

/** The fields that the format does not know, wherever one of the things has one. */
function unknownPaths(node: Node, things: readonly unknown[]): string[][] {
  const found = new Map<string, string[]>();
  const walk = (at: Node, value: unknown, path: string[]): void => {
    const { entries } = bare(at);
    if (!entries || !value || typeof value !== 'object') return;
    for (const [key, inner] of Object.entries(value)) {
      const to = [...path, key];
      if (Object.hasOwn(entries, key)) walk(entries[key]!, inner, to);
      else found.set(to.join('.'), to);
    }
  };
  for (const thing of things) walk(node, thing, []);
  return [...found.values()];
}
