/** Files in and out, within the browser: nothing is sent anywhere. */
import type { Briefing } from '../../src/briefing/types.js';
import { separated, tablesOf, workbookOf } from '../../src/cli/sheets/files.js';
import { writeSheets } from '../../src/cli/sheets/write.js';
import { docOf, type Doc } from './document.js';

/** What opened files hold; in words, what of them could not be read or is not what was typed. */
export async function openFiles(files: readonly File[]): Promise<{ docs: Doc[]; notes: string[] }> {
  const docs: Doc[] = [];
  const notes: string[] = [];
  for (const file of files) {
    if (/\.(xlsx|xlsm|xls|ods)$/i.test(file.name)) {
      const xlsx = await import('@e965/xlsx');
      for (const table of tablesOf(xlsx, new Uint8Array(await file.arrayBuffer()), file.name)) {
        const sheet = sheetName(table.name);
        for (const [row, cells] of table.rows.entries())
          for (const { trap } of cells) if (trap) notes.push(`${sheet} row ${row + 1}: ${trap}`);
        const rows = table.rows.map((cells) => cells.map(({ text, shown }) => shown ?? text));
        if (rows.some((cells) => cells.some(Boolean)))
          docs.push({ name: sheet, kind: 'sheet', text: tsv(rows) });
      }
      continue;
    }
    const doc = docOf(await file.text(), file.name);
    if (doc) docs.push(doc);
    else
      notes.push(
        `${file.name} is none of: a briefing (.json), a sheet (.csv, .tsv), a workbook (.xlsx), ArchieML (.aml)`,
      );
  }
  return { docs, notes };
}

const sheetName = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
const tsv = (rows: string[][]): string =>
  separated(rows, 'tsv')
    .replace(/^\ufeff/, '')
    // As the text pane holds it: places are counted in it.
    .replace(/\r\n/g, '\n')
    .trimEnd();

/** The briefing's sheets as one workbook: a form to fill in, too. */
export async function sheetsOf(briefing: Briefing): Promise<Blob> {
  const xlsx = await import('@e965/xlsx');
  const bytes = workbookOf(xlsx, writeSheets(briefing, { internal: true, safe: true }));
  return new Blob([bytes as Uint8Array<ArrayBuffer>], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}

export function download(content: Blob | string, name: string): void {
  const url = URL.createObjectURL(
    content instanceof Blob ? content : new Blob([content], { type: 'application/json' }),
  );
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** The sheets of a briefing with nothing in it yet: every column there is, and what the newsroom says of itself. */
export const blankSheets = (): Doc[] =>
  writeSheets(blank, { internal: true }).map(({ name, rows }) => ({
    name,
    kind: 'sheet',
    text: tsv(rows),
  }));

/** A briefing with nothing in it yet; what it lacks is told of as a problem. */
export const blank = {
  $schema: 'https://standfirst.example/briefing/1/schema.json',
  id: 'my-story',
  lang: 'en',
  title: 'My story',
  version: 1,
  asOf: {
    edtf: new Date().toISOString().slice(0, 10),
    words: new Date().toISOString().slice(0, 10),
    basis: 'stated',
  },
  status: 'draft',
  publisher: { name: 'Our newsroom' },
  sources: [],
  actors: [],
  figures: [],
  quotes: [],
  events: [],
} as unknown as Briefing;
