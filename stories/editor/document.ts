/** What the editor holds, and what stands in it: a briefing as JSON, as sheets, or as ArchieML; and what is wrong. */
import { getNodeValue, parseTree } from 'jsonc-parser';
import Papa from 'papaparse';
import { parse } from '../../src/briefing/parse.js';
import type { Problem } from '../../src/briefing/problem.js';
import { check } from '../../src/check/index.js';
import { jsonTree } from '../../src/cli/json-fault.js';
import { readArchie } from '../../src/cli/sheets/archie.js';
import { briefingSpec, childSpecs, kindSpecs, sheetNames } from '../../src/cli/sheets/columns.js';
import { tableOf } from '../../src/cli/sheets/files.js';
import { readSheets } from '../../src/cli/sheets/read.js';
import type { Table } from '../../src/cli/sheets/table.js';
import { cellAt, delimiterOf, jsonAt, type Span } from './places.js';

export interface Doc {
  /** Of a sheet, the sheet's name; else the file's. */
  name: string;
  kind: 'json' | 'sheet' | 'archie';
  text: string;
}

/** A problem, and where in which document it is to be mended. */
export interface Located extends Problem {
  doc: string;
  at: Span;
}

export interface Reading {
  /** What the documents say, right or wrong; nothing where they cannot even be read. */
  briefing: Record<string, unknown> | undefined;
  /** Errors first. */
  problems: Located[];
}

/** @param sources The texts of sources, by id; with none, no fact is held to its source. */
export function readDocs(docs: readonly Doc[], sources: Readonly<Record<string, string>>): Reading {
  const read = docs.some(({ kind }) => kind === 'sheet') ? sheets(docs) : single(docs[0]!);
  const { briefing } = read;
  const given = Object.entries(sources).filter(([, text]) => text.trim());
  if (briefing && given.length > 0) {
    const known = new Set(read.problems.map(({ code, path }) => `${code} ${path}`));
    for (const problem of check(briefing, Object.fromEntries(given)))
      if (!known.has(`${problem.code} ${problem.path}`)) read.problems.push(problem);
  }
  const rank = { error: 0, warning: 1, note: 2 };
  const problems = read.problems
    .map((problem): Located => ({ ...problem, ...locate(problem, docs, briefing) }))
    .sort((a, b) => rank[a.level] - rank[b.level]);
  return { briefing, problems };
}

function single({ kind, text, name }: Doc): { briefing: Reading['briefing']; problems: Problem[] } {
  if (kind === 'archie') {
    const { briefing, problems } = readArchie(text, name);
    return { briefing, problems };
  }
  const { tree, fault } = jsonTree(text);
  if (fault) {
    const message = `line ${fault.line}: ${fault.what}`;
    return {
      briefing: undefined,
      problems: [{ level: 'error', code: 'syntax', path: `@${fault.offset}`, message }],
    };
  }
  const briefing = getNodeValue(tree!) as Record<string, unknown>;
  return { briefing, problems: parse(briefing).problems };
}

function sheets(docs: readonly Doc[]): { briefing: Record<string, unknown>; problems: Problem[] } {
  const problems: Problem[] = [];
  const tables: Table[] = [];
  for (const { name, text } of docs) {
    try {
      tables.push({ ...tableOf(text, name), name });
    } catch (error) {
      const { message } = error as Error;
      problems.push({
        level: 'error',
        code: 'unreadable',
        path: '',
        message,
        sheet: name,
        row: Number(/row (\d+)/.exec(message)?.[1] ?? 1),
      });
    }
  }
  const read = readSheets(tables);
  return { briefing: read.briefing, problems: [...problems, ...read.problems] };
}

function locate(problem: Problem, docs: readonly Doc[], briefing: unknown): { doc: string; at: Span } {
  const [first] = docs;
  if (first!.kind === 'json') return { doc: first!.name, at: jsonAt(first!.text, problem.path) };
  const sheet = docs.find(({ name }) => name === problem.sheet);
  if (sheet) return { doc: sheet.name, at: cellAt(sheet.text, problem.row, problem.column) };
  if (first!.kind === 'archie') return { doc: first!.name, at: lineAt(first!.text, problem.row ?? 1) };
  // Found by the check: the row of the fact that its path names.
  const [, list, index] = /^(\w+)\[(\d+)\]/.exec(problem.path) ?? [];
  const id = list && (briefing as Record<string, { id?: string }[]>)[list]?.[Number(index)]?.id;
  return factAt(docs, String(id ?? problem.fact ?? '')) ?? { doc: first!.name, at: { from: 0, to: 0 } };
}

const lineAt = (text: string, line: number): Span => {
  const from =
    text
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length + (line > 1 ? 1 : 0);
  const end = text.indexOf('\n', from);
  return { from, to: end < 0 ? text.length : end };
};

/** Where a fact, actor or source begins. */
export function factAt(docs: readonly Doc[], id: string): { doc: string; at: Span } | undefined {
  for (const { name, kind, text } of docs) {
    if (kind === 'json') {
      const tree = parseTree(text);
      for (const list of tree?.children ?? [])
        for (const [index, item] of (list.children?.[1]?.children ?? []).entries())
          if (item.type === 'object' && getNodeValue(item)?.id === id)
            return { doc: name, at: jsonAt(text, `${list.children![0]!.value}[${index}].id`) };
    } else if (kind === 'sheet' && kindSpecs.some(({ sheet }) => sheet === name)) {
      const rows = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: delimiterOf(text) }).data;
      const column = rows[0]?.indexOf('id') ?? -1;
      const row = rows.findIndex((cells, at) => at > 0 && cells[column]?.trim() === id);
      if (column >= 0 && row > 0) return { doc: name, at: cellAt(text, row + 1, 'id') };
    } else if (kind === 'archie') {
      const line = text
        .split('\n')
        .findIndex((words) => new RegExp(`^\\s*id\\s*:\\s*${id}\\s*$`).test(words));
      if (line >= 0) return { doc: name, at: lineAt(text, line + 1) };
    }
  }
  return undefined;
}

/** Which sheet a table is, by its headings; nothing where they are those of no sheet. */
export function sheetOf(text: string): string | undefined {
  const head = text.replace(/^\ufeff/, '').split(/\r?\n/)[0]!;
  const cells = head.split(delimiterOf(text)).map((cell) => cell.replace(/^"|"$/g, '').trim());
  if (cells.length < 2) return undefined;
  if (cells[0] === 'field' && cells[1] === 'value') return 'briefing';
  const specs = [briefingSpec, ...kindSpecs, ...childSpecs.values()];
  const owner: Record<string, string> = {
    cites: 'fact',
    edits: 'quote',
    links: 'event',
    'event-actors': 'event',
  };
  const scores = specs.map(({ sheet, columns }) => {
    const names = new Set([...columns.map(({ name }) => name), ...(owner[sheet] ? [owner[sheet]] : [])]);
    const known = cells.filter((cell) => names.has(cell)).length;
    return { sheet, score: known / cells.length + known / names.size / 10, known };
  });
  const best = scores.sort((a, b) => b.score - a.score)[0]!;
  return best.known >= 2 && best.score > 0.4 ? best.sheet : undefined;
}

/** What a pasted or opened text is. @param name Of the file, if there is one. */
export function docOf(given: string, name?: string): Doc | undefined {
  // As the text pane holds it: places are counted in it.
  const text = given.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const ending = /\.([a-z]+)$/i.exec(name ?? '')?.[1]?.toLowerCase();
  const stem = name
    ?.replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  if (ending === 'json' || /^\s*[{[]/.test(text))
    return { name: name ?? 'briefing.json', kind: 'json', text };
  if (ending === 'aml' || ending === 'archieml') return { name: name!, kind: 'archie', text };
  const sheet = stem && sheetNames.includes(stem) ? stem : sheetOf(text);
  if (sheet) return { name: sheet, kind: 'sheet', text };
  if (ending === 'csv' || ending === 'tsv') return { name: stem!, kind: 'sheet', text };
  return /^\s*[a-z]+\s*:|^\s*\[[a-z]+\]/m.test(text)
    ? { name: name ?? 'briefing.aml', kind: 'archie', text }
    : undefined;
}

/** A table that was pasted is a sheet; a briefing that was pasted whole is the briefing. Anything else is text. */
export function pastedDoc(text: string): Doc | undefined {
  const doc = docOf(text);
  if (doc?.kind === 'sheet') return doc;
  return doc?.kind === 'json' && /^\s*\{[^]*"(?:figures|quotes|events)"\s*:/.test(text) && isJson(text)
    ? doc
    : undefined;
}

const isJson = (text: string): boolean => {
  try {
    return Boolean(JSON.parse(text));
  } catch {
    return false;
  }
};

/** Where a draft says that it is one; nothing where nobody can say so here. */
export function statusAt(docs: readonly Doc[]): { doc: string; at: Span; usable: string } | undefined {
  for (const { name, kind, text } of docs) {
    if (kind === 'json') {
      const at = jsonAt(text, 'status');
      if (text.slice(at.from, at.to) === '"draft"') return { doc: name, at, usable: '"usable"' };
    } else if (name === 'briefing') {
      const row = text.split('\n').findIndex((line) => /^"?status\b/.test(line));
      if (row > 0) return { doc: name, at: cellAt(text, row + 1, 'value'), usable: 'usable' };
    }
  }
  return undefined;
}
