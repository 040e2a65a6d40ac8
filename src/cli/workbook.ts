/** Sheets in files: a folder of CSV or TSV, or a workbook. Every cell is its text. */
/// <reference types="node" />
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CannotRun, readText, whyUnread } from './io.js';
import { tableOf, tablesOf, workbookOf } from './sheets/files.js';
import type { Table } from './sheets/table.js';
import { optional } from './sources.js';

const install = 'npm install @e965/xlsx';

/** The sheets of a folder, of one CSV or TSV file, or of a workbook. */
export async function readTables(path: string): Promise<Table[]> {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (error) {
    throw new CannotRun(`${path} cannot be read: ${whyUnread(error)}`);
  }
  if (isFolder) {
    const files = readdirSync(path).filter((name) => /^[^.~].*\.(csv|tsv)$/i.test(name));
    if (files.length === 0) throw new CannotRun(`${path} holds no .csv and no .tsv file`);
    return files.sort().map((name) => readSeparated(join(path, name)));
  }
  if (/\.(csv|tsv)$/i.test(path)) return [readSeparated(path)];
  if (/\.(xlsx|xlsm|xls|ods)$/i.test(path)) return readWorkbook(path);
  throw new CannotRun(
    `${path} is none of: a folder of CSV or TSV files, .csv, .tsv, .xlsx, ArchieML (.aml, .archieml, .txt)`,
  );
}

const readSeparated = (path: string): Table => tableOf(readText(path), path);

async function readWorkbook(path: string): Promise<Table[]> {
  const xlsx = await optional(() => import('@e965/xlsx'), path, 'a workbook', install);
  return tablesOf(xlsx, readFileSync(path), path);
}

/** Sheets as a workbook. @param path What is to be written, for words. */
export async function workbook(
  sheets: readonly { name: string; rows: string[][] }[],
  path: string,
): Promise<Uint8Array> {
  return workbookOf(await optional(() => import('@e965/xlsx'), path, 'a workbook', install), sheets);
}
