/** `standfirst draft`: every quote and number of a source, as a skeleton to fill in. */
/// <reference types="node" />
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { draft, type DraftFigure, type Span } from '../check/index.js';
import { CannotRun, cannot, type Io } from './io.js';
import { readSource } from './sources.js';

export const usage = `standfirst draft SOURCE-FILE [--id SOURCE-ID] [--json]

  SOURCE-FILE  plain text, a web page (.html) or a PDF
  --id ID      the id that the source has in the briefing; else its file's name
  --json       print a skeleton of figures and quotes, to paste into a briefing and fill in

What the text does not say is left out: ids, labels, kinds, units and speakers are yours to add.

Exit: 0 listed, 2 could not run.
`;

/** @returns The exit code. */
export async function runDraft(args: string[], io: Io): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { id: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const [path, ...rest] = positionals;
    if (!path || rest.length > 0) throw new CannotRun(`name one file\n\n${usage}`);
    const id = values.id ?? idFrom(path);
    if (!/^[a-z][a-z0-9-]*$/.test(id))
      throw new CannotRun(`--id ${id}: use small letters, digits and hyphens, a letter first`);
    const text = await readSource(path);
    const found = draft(text, id);
    if (values.json) io.out(`${JSON.stringify(found, null, 2)}\n`);
    else {
      const list = (title: string, entries: [at: [number, number], words: string][]) => {
        io.out(`${title}: ${entries.length}\n`);
        for (const [[start, end], words] of entries) io.out(`  ${`${start}–${end}`.padEnd(13)} ${words}\n`);
      };
      list(
        'Quotes',
        found.quotes.map((quote) => [quote['x-at'], `“${quote.text}”`]),
      );
      list(
        'Numbers',
        found.figures.map((figure) => [figure['x-at'], described(figure, text)]),
      );
    }
    return 0;
  } catch (error) {
    return cannot('draft', error, usage, io);
  }
}

function described(figure: DraftFigure, text: string): string {
  const { asWritten, qualifier, value, lower, upper, scale } = figure;
  const number = [value, lower, upper].filter((part) => part !== undefined).join(' and ');
  const read = [qualifier, number, scale === 'fraction' ? undefined : scale].filter(Boolean);
  const means = asWritten === number ? '' : ` = ${read.join(' ')}`;
  return `${asWritten}${means}`.padEnd(38) + shown(text, figure['x-at']);
}

/** The number among the words around it: a bare "14" says nothing. */
function shown(text: string, [start, end]: Span): string {
  const line = (from: number, to: number): string => text.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
  return ` …${line(start - 24, start)}[${line(start, end)}]${line(end, end + 24)}…`;
}

/** "City Budget 2025.html" becomes "city-budget-2025". */
function idFrom(path: string): string {
  const name = basename(path)
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  return name || 'source';
}
