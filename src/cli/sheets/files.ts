/** Tables out of what a file holds, and back: CSV, TSV, a workbook. Every cell is its text; no file is touched here. */
import Papa from 'papaparse';
import { CannotRun } from '../cannot-run.js';
import type { Cell, Table } from './table.js';

/** The package that reads and writes workbooks, loaded by whoever has need of it. */
export type Xlsx = typeof import('@e965/xlsx');

/** A file's text as a table; a spreadsheet set to a European country separates by semicolons. */
export function tableOf(given: string, path: string): Table {
  const text = given.replace(/^\ufeff/, '');
  const head = /^.*/.exec(text)![0];
  const delimiter = head.includes('\t') ? '\t' : head.includes(';') && !head.includes(',') ? ';' : ',';
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, header: false, skipEmptyLines: false });
  const [broken] = errors.filter(({ type }) => type === 'Quotes');
  if (broken)
    throw new CannotRun(
      `${path} row ${(broken.row ?? 0) + 1}: a quotation mark is opened and not closed, or stands inside a cell alone: write "" for one, and " round the cell`,
    );
  const rows = data.map((cells) => cells.map((cell): Cell => ({ text: cell })));
  return { name: path.replace(/^.*[/\\]|\.[^.]*$/g, ''), file: path, rows };
}

/** What a cell of the workbook holds, as the package gives it: type, value, shown text, number format. */
interface Raw {
  t: string;
  v?: unknown;
  w?: string;
  z?: string | number;
}

/** The sheets of a workbook. @param path What it is called, for words. */
export function tablesOf(xlsx: Xlsx, bytes: Uint8Array, path: string): Table[] {
  let book: import('@e965/xlsx').WorkBook;
  try {
    book = xlsx.read(bytes, { type: 'buffer', cellNF: true, cellText: true, cellDates: false });
  } catch (error) {
    throw new CannotRun(`${path} cannot be read as a workbook: ${(error as Error).message}`);
  }
  return book.SheetNames.map((name) => {
    const sheet = book.Sheets[name]!;
    const range = xlsx.utils.decode_range(sheet['!ref'] ?? 'A1');
    const merged = sheet['!merges'] ?? [];
    const rows = Array.from({ length: range.e.r + 1 }, (_, r) =>
      Array.from({ length: range.e.c + 1 }, (_, c): Cell => {
        const cell = cellOf(sheet[xlsx.utils.encode_cell({ r, c })] as Raw | undefined, (format) =>
          xlsx.SSF.is_date(format),
        );
        return merged.some(({ s }) => s.r === r && s.c === c)
          ? {
              ...cell,
              trap: 'the cell is merged with others, which are empty then: unmerge them and fill in each',
            }
          : cell;
      }),
    );
    return { name, file: path, rows };
  });
}

/** The text of a cell as it was typed, as far as the spreadsheet has kept it; where it has not, the trap is told of. */
function cellOf(cell: Raw | undefined, isDate: (format: string) => boolean): Cell {
  if (!cell || cell.t === 'z' || cell.v === undefined || cell.v === null) return { text: '' };
  const shown = cell.w ?? String(cell.v);
  if (cell.t === 's') return { text: String(cell.v) };
  if (cell.t === 'b') return { text: cell.v ? 'true' : 'false' };
  if (cell.t === 'e')
    return {
      text: shown,
      trap: `is an error of the spreadsheet, ${shown}: a text that begins with = + - or @ needs an apostrophe before it`,
    };
  const format = String(cell.z ?? 'General');
  const again = 'format the column as Text and type it again';
  if (isDate(format))
    return {
      text: shown,
      trap: `the spreadsheet made a date of this, shown as "${shown}": ${again}, only as exact as the source, such as 2017-03 or 1/3`,
    };
  const text = String(cell.v);
  if (shown === text) return { text };
  const bare = shown.replace(/[\s,]/g, '');
  if (bare === text) return { text, shown };
  return { text: shown, trap: `the cell shows "${shown}" but holds ${text}: ${again}` };
}

/** Rows as CSV or TSV: with a byte order mark, without which spreadsheets take UTF-8 for something else. */
export function separated(rows: readonly (readonly string[])[], ending: 'csv' | 'tsv'): string {
  return `\ufeff${Papa.unparse(rows as string[][], { delimiter: ending === 'tsv' ? '\t' : ',', newline: '\r\n' })}\r\n`;
}

/** Sheets as a workbook in which every cell is a text. */
export function workbookOf(xlsx: Xlsx, sheets: readonly { name: string; rows: string[][] }[]): Uint8Array {
  const book = xlsx.utils.book_new();
  for (const { name, rows } of sheets) {
    const cells = rows.map((row) => row.map((text) => (text === '' ? null : { t: 's', v: text, z: '@' })));
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(cells), name);
  }
  // Of texts that stand in their cells the package itself reads "&amp;" as "&"; of shared ones it does not.
  return xlsx.write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true }) as Uint8Array;
}
