/** What a cell holds, by the column it stands in. */
import { parseDate } from '../../briefing/dates.js';
import { cellToAny, splitList, unguard } from './cell.js';
import type { CellType } from './columns.js';
import { isFraction, numberMend, plainNumber } from './mend.js';

/** What the cell says; or, beside its text, what keeps it from being read. */
export interface Converted {
  value: unknown;
  code?: string;
  wrong?: string;
}

const dateFields = /\.edtf$|^corrections\.at$|^briefing\.embargoedUntil$/;

/**
 * @param cell Not empty.
 * @param column The name of its column, for the mend.
 * @param sheet The name of its sheet: an edit's `at` is a text, a correction's a date.
 */
export function convert(cell: string, type: CellType, column: string, sheet: string): Converted {
  const text = unguard(cell);
  switch (type) {
    case 'list':
      return { value: splitList(text) };
    case 'any':
      return { value: cellToAny(text) };
    case 'boolean': {
      if (/^(true|yes)$/i.test(text)) return { value: true };
      if (/^(false|no)$/i.test(text)) return { value: false };
      return { value: text, code: 'wrong-type', wrong: `is "${text}"; write yes or no` };
    }
    case 'number':
    case 'value': {
      const plain = cell.trim().replace(/^'/, '');
      if (type === 'value' && isFraction(plain)) return { value: plain };
      const value = plainNumber(plain);
      if (value !== undefined) return { value };
      return { value: text, code: 'number-in-text', wrong: `is "${plain}"; ${numberMend(plain, column)}` };
    }
    case 'choice':
      return { value: text };
    default:
      return dateFields.test(`${sheet}.${column}`) ? date(text) : { value: text };
  }
}

/** What spreadsheets write in the place of a date: `Mar-17`, `01/03/2017`, `1-Mar`, the serial number 42795. */
const spreadsheetDate =
  /^(?:\d{1,2}[-\s])?[a-z]{3}[-\s]\d{2,4}$|^\d{1,2}-[a-z]{3}$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|^\d{4}-\d\d-\d\d[ T]00:00|^\d{4}\/\d{1,2}(?:\/\d{1,2})?$|^[34]\d{4}$/i;

function date(text: string): Converted {
  const plain = text.replace(/^'/, '');
  if (!spreadsheetDate.test(plain) || parseDate(plain)) return { value: plain };
  return {
    value: plain,
    code: 'spreadsheet-date',
    wrong: `is "${plain}": a spreadsheet made that of a date; format the column as Text and type the date again, only as exact as the source, such as 2017-03`,
  };
}
