/** A sheet as it was read, whatever file it was in: text in cells, and where a reporter finds each. */
import type { Problem } from '../../briefing/problem.js';

/** A cell. Every cell is its text; nothing is read as a number or a date before its column says so. */
export interface Cell {
  text: string;
  /** What a workbook shows for a number it holds: `1,250`. */
  shown?: string;
  /** What is wrong with the cell by itself: the spreadsheet made something else of what was typed. */
  trap?: string;
}

export interface Table {
  /** The name on the tab, or of the file without its ending. */
  name: string;
  file?: string;
  /** The first is row 1. */
  rows: readonly (readonly Cell[])[];
}

/** Where something stands, as a reporter sees it. */
export interface Place {
  sheet: string;
  file?: string;
  /** Counted from 1, the headings included. */
  row?: number;
  /** The heading of the column. */
  column?: string;
  /** Counted from 0, for the letter over it. */
  index?: number;
  /** Words for the place, where it is none of a sheet: `line 12`. */
  words?: string;
}

/** A, B … Z, AA: the letter over a column. */
export function letter(index: number): string {
  return (index > 25 ? letter(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** `figures row 5, column G (value)` */
export function placeText({ sheet, row, column, index, words }: Place): string {
  if (words) return words;
  const head = row === undefined ? sheet : `${sheet} row ${row}`;
  if (column === undefined && index === undefined) return head;
  if (index === undefined) return `${head}, column ${column}`;
  return `${head}, column ${letter(index)}${column ? ` (${column})` : ''}`;
}

/** A problem at a place; `what` says what is wrong and how to mend it. */
export function problemAt(place: Place, code: string, what: string, more: Partial<Problem> = {}): Problem {
  const { sheet, file, row, column } = place;
  return {
    level: 'error',
    code,
    path: '',
    message: `${placeText(place)}: ${what}`,
    ...more,
    ...(file !== undefined && { file }),
    ...(sheet && { sheet }),
    ...(row !== undefined && { row }),
    ...(column !== undefined && { column }),
  };
}
