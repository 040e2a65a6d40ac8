/**
 * How a text stands in a cell, so that it comes back as it was.
 *
 * A cell that begins with an apostrophe holds the rest exactly. An export writes one before what a spreadsheet would
 * take for a formula (`=`, `+`, `-`, `@`) or for a date (`2017-03`, `1/3`, `8 October 2024`), before an empty text and
 * before a text with a space at its beginning; round a text with a space at its end, one on either side. Before
 * anything else an apostrophe is an apostrophe: `'Tis` stays as it is.
 */

const formula = '[=+\\-@＝＋－＠]';
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const datelike = `\\d{1,4}[-/]\\d{1,4}(?:[-/]\\d{1,4})?|\\d{1,2} ${month}(?:,? \\d{2,4})?|${month} \\d{1,4}(?:, \\d{2,4})?`;
const risky = new RegExp(`^(?:${formula}|(?:${datelike})$)`, 'i');
const guarded = new RegExp(`^'+(?:${formula}|\\s|$|(?:${datelike})$)`, 'i');
const enclosed = /^'([^]*\s'*)'$/;

/** The text of a cell: without spaces round it, unless an apostrophe says that they belong there. */
export function unguard(cell: string): string {
  const text = cell.trim();
  const inner = enclosed.exec(text);
  if (inner) return inner[1]!;
  return guarded.test(text) ? text.slice(1) : text;
}

/**
 * A text as it is written into a cell; `unguard` gives it back.
 * @param safe Whether the cell is a text to the spreadsheet too, as in a workbook: then `2017-03` needs no apostrophe.
 */
export function guard(text: string, safe = false): string {
  if (text !== '' && (safe || !risky.test(text)) && unguard(text) === text) return text;
  return /\s'*$/.test(text) ? `'${text}'` : `'${text}`;
}

/** Several texts in one cell: `Islamic State | Daesh`. A `|` of the text itself is written `\|`. */
export function joinList(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/[\\|]|^\s|\s$/g, '\\$&')).join(' | ');
}

/** The texts of such a cell. */
export function splitList(cell: string): string[] {
  return (cell.match(/(?:\\[^]|[^\\|]|\\$)+/g) ?? [])
    .map((part) =>
      // A space that is written with a backslash belongs to the text, those round the bar do not.
      part.replace(/^\s+/, '').replace(/(\\[^])|\s+$/g, '$1'),
    )
    .filter((part) => part !== '')
    .map((part) => part.replace(/\\([\\|\s])/g, '$1'));
}

/** Whatever JSON holds, in one cell: a text as it is, unless it would be read as something else. */
export function anyToCell(value: unknown): string {
  return typeof value === 'string' && fromJson(value) === undefined ? value : JSON.stringify(value);
}

/** What such a cell holds. */
export function cellToAny(cell: string): unknown {
  const found = fromJson(cell);
  return found ? found.value : cell;
}

function fromJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
