/** `standfirst import`: a briefing out of what a reporter fills in: sheets, or ArchieML. */
/// <reference types="node" />
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CannotRun, cannot, readText, type Io } from './io.js';
import { report } from './report.js';
import { readArchie } from './sheets/archie.js';
import { readSheets, type Read } from './sheets/read.js';
import { readTables } from './workbook.js';

export const usage = `standfirst import FOLDER|FILE [--out BRIEFING.json]

  FOLDER            holds one .csv or .tsv file for each sheet: briefing, sources, actors, figures, quotes, events,
                    embeds, corrections, cites, edits, event-actors, authors; standfirst export writes them all
  FILE              a workbook (.xlsx) with those sheets, or ArchieML (.aml, .archieml, .txt)
  --out FILE        where the briefing goes; without it, it is printed
  --json            print the problems as a JSON array, in the place of the briefing

Every cell is read as the text that stands in it; an empty cell means that a thing is not known.
Exit: 0 imported (warnings allowed), 1 errors, and nothing is written, 2 could not run.
`;

/** @returns The exit code. */
export async function runImport(args: string[], io: Io): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { out: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const [path, ...rest] = positionals;
    if (!path || rest.length > 0) throw new CannotRun(`name one folder or file\n\n${usage}`);
    const { briefing, problems } = await readBriefing(path);
    const failed = problems.some(({ level }) => level === 'error');
    if (values.json) io.out(`${JSON.stringify(problems, null, 2)}\n`);
    else if (problems.length > 0) io.err(report(problems, path, io.colour));
    if (failed) {
      io.err('nothing was written\n');
      return 1;
    }
    const text = `${JSON.stringify(briefing, null, 2)}\n`;
    if (values.out !== undefined) {
      write(values.out, text);
      io.err(`${values.out} written: ${count(briefing)}\n`);
    } else if (!values.json) io.out(text);
    return 0;
  } catch (error) {
    return cannot('import', error, usage, io);
  }
}

async function readBriefing(path: string): Promise<Read> {
  if (/\.(aml|archieml|txt)$/i.test(path)) return readArchie(readText(path), path);
  return readSheets(await readTables(path));
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new CannotRun(`${path} cannot be written: ${(error as Error).message}`);
  }
}

function count(briefing: Record<string, unknown>): string {
  return ['figures', 'quotes', 'events']
    .map((name) => {
      const { length } = briefing[name] as unknown[];
      return `${length} ${length === 1 ? name.slice(0, -1) : name}`;
    })
    .join(', ');
}
