import { findSource, retractionOf } from '../../briefing/references.js';
import { boundsOf, toNumber } from '../../briefing/quantity.js';
import type { Figure, Value } from '../../briefing/types.js';
import { sayCite, term } from '../../language/index.js';
import type { Shown } from '../shown.js';
import { copy } from '../copy.js';
import type { SaidRow } from '../said-row.js';

/**
 * The table in full, a header first: each figure as it is said, then its bounds as bare numbers for those who
 * calculate. A number that is about or round has none: nobody said how far it may be off.
 */
export function cellsOf(rows: readonly SaidRow[], shown: Shown): string[][] {
  const { facts, language } = shown;
  const head = (
    [
      'figure',
      'number',
      'lower-bound',
      'upper-bound',
      'column-of',
      'column-window',
      'said',
      'notes',
      'source',
      'address',
    ] as const
  ).map((key) => term(language, key));
  return [
    head,
    ...rows.map(({ figure, edited, label, quantity, of = '', window = '', attribution, notes }) => {
      const cites = retractionOf(facts, figure.id)
        ? []
        : figure.cites.filter(({ source }) => findSource(facts, source));
      return [
        label,
        quantity,
        ...(edited ? ['', ''] : limits(figure)),
        of,
        window,
        attribution,
        notes.join(' '),
        [...new Set(cites.map((cite) => sayCite(cite, facts, language).source))].join('; '),
        [...new Set(cites.map(({ source }) => findSource(facts, source)!.url ?? ''))].join(' '),
      ];
    }),
  ];
}

function limits(figure: Figure): [string, string] {
  const { qualifier, value, lower = value, upper = value } = figure;
  if (!boundsOf(figure) || qualifier === 'about' || qualifier === 'round') return ['', ''];
  // A spreadsheet takes "1/3" for a day.
  const bare = (bound: Value | undefined): string => (bound === undefined ? '' : String(toNumber(bound)));
  return [bare(lower), bare(upper)];
}

/** Comma-separated, as RFC 4180 has it. What a spreadsheet would take for a formula is marked as text. */
export function csvOf(cells: readonly string[][]): string {
  const escape = (cell: string): string => {
    const text = /^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/.test(cell) ? `'${cell}` : cell;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return cells.map((row) => row.map(escape).join(',')).join('\r\n') + '\r\n';
}

/** Copies the table: as cells for a spreadsheet, as a table for a document. */
export function copyTable(cells: readonly string[][], table: HTMLElement): Promise<boolean> {
  const flat = (cell: string): string => cell.replace(/[\t\r\n]+/g, ' ');
  const words = cells.map((row) => row.map(flat).join('\t')).join('\n');
  const rich = table.ownerDocument.createElement('table');
  for (const row of cells) {
    const line = rich.insertRow();
    for (const cell of row) line.insertCell().textContent = cell;
  }
  return copy(words, table, rich.outerHTML);
}

/** Hands the table to the reader as a file. The mark at its start tells spreadsheets that it is UTF-8. */
export function download(cells: readonly string[][], name: string, { body }: Document): void {
  const link = body.ownerDocument.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\ufeff', csvOf(cells)], { type: 'text/csv;charset=utf-8' }));
  link.download = `${name}.csv`;
  body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
