/** `standfirst export`: a briefing as sheets, for whoever would rather fill in a spreadsheet. */
/// <reference types="node" />
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from '../briefing/parse.js';
import { unusable } from '../briefing/usable.js';
import { CannotRun, cannot, readJson, refuseOther, write, type Io } from './io.js';
import { report } from './report.js';
import { writeSheets } from './sheets/write.js';
import { separated } from './sheets/files.js';
import { momentOr } from './today.js';
import { workbook } from './workbook.js';

export const usage = `standfirst export BRIEFING.json [--out FOLDER|FILE.xlsx]

  --out PATH   where the sheets go; without it, a folder beside the briefing, with its name
  --tsv        tabs between the cells, instead of commas
  --xlsx       one workbook, instead of a folder
  --force      write over sheets that hold something else: they may have been edited by hand
  --internal   for the desk alone: a draft, withheld, cancelled or embargoed briefing too, with its edNote and x- fields
  --now DATE   the moment to hold an embargo against, such as 2026-11-24T06:00Z; without it, now

An apostrophe at the beginning of a cell keeps a spreadsheet from making a formula or a date of it; import takes it away.
Exit: 0 written, 1 not to be made public or not a valid briefing, 2 could not run.
`;

/** @returns The exit code. */
export async function runExport(args: string[], io: Io): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        tsv: { type: 'boolean', default: false },
        xlsx: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        internal: { type: 'boolean', default: false },
        now: { type: 'string' },
      },
    });
    const [file, ...rest] = positionals;
    if (!file || rest.length > 0) throw new CannotRun(`name one briefing\n\n${usage}`);
    const now = momentOr(values.now);
    const isBook = values.xlsx || /\.xlsx$/i.test(values.out ?? '');
    if (isBook && values.tsv) throw new CannotRun('--tsv and a workbook do not go together: choose one');

    const { briefing, problems } = parse(readJson(file));
    if (!briefing) {
      io.err(report(problems, file, io.colour));
      return 1;
    }
    const why = unusable(briefing, now);
    if (why && !values.internal) {
      io.err(`${file} ${why}: nothing is exported; --internal writes it for the desk alone\n`);
      return 1;
    }
    const sheets = writeSheets(briefing, { internal: values.internal, safe: isBook });
    const base = file.replace(/\.json$/i, '');
    const out = values.out ?? (isBook ? `${base}.xlsx` : base === file ? `${file}-sheets` : base);
    const files = new Map<string, string | Uint8Array>();
    if (isBook) files.set(out, await workbook(sheets, out));
    else {
      const ending = values.tsv ? 'tsv' : 'csv';
      refuseMixed(out, ending);
      for (const { name, rows } of sheets) files.set(join(out, `${name}.${ending}`), separated(rows, ending));
    }
    if (!values.force) files.forEach((content, path) => refuseOther(path, content));
    files.forEach((content, path) => write(path, content));
    io.err(`${out} written: ${sheets.length} sheets\n`);
    return 0;
  } catch (error) {
    return cannot('export', error, usage, io);
  }
}

/** Both figures.csv and figures.tsv in one folder: nobody could tell which one holds. */
function refuseMixed(folder: string, ending: 'csv' | 'tsv'): void {
  const other = ending === 'csv' ? '.tsv' : '.csv';
  const isFolder = existsSync(folder) && statSync(folder).isDirectory();
  const found = isFolder && readdirSync(folder).find((name) => name.endsWith(other));
  if (found) throw new CannotRun(`${join(folder, found)} is there already: export to an empty folder`);
}
