/** `standfirst import`: a briefing out of what a reporter fills in: sheets, ArchieML, or a TimelineJS3 timeline. */
/// <reference types="node" />
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { CannotRun, cannot, readJson, readText, refuseOther, write, type Io } from './io.js';
import { holdToTag } from './language-tag.js';
import { report } from './report.js';
import { copySchema, schemaFor } from './schema-file.js';
import { readArchie } from './sheets/archie.js';
import { readSheets, type Read } from './sheets/read.js';
import { headingOf, importTimeline, isTimeline, isTimelineSheet } from './timelinejs/is-timeline.js';
import { holdToDate } from './today.js';
import { readTables } from './workbook.js';

export const usage = `standfirst import FOLDER|FILE [--out BRIEFING.json [--force]]
       standfirst import --timelinejs FILE --publisher NAME --lang TAG --as-of DATE
                         [--out BRIEFING.json [--force]]

  FOLDER            holds one .csv or .tsv file for each sheet: briefing, sources, actors, figures, quotes, events,
                    embeds, corrections, cites, edits, links, event-actors, authors; standfirst export writes them all
  FILE              a workbook (.xlsx) with those sheets, or ArchieML (.aml, .archieml, .txt)
  --out FILE        where the briefing goes; without it, it is printed
  --force           write over a FILE that holds something else: it may have been edited by hand
  --timelinejs FILE a TimelineJS3 timeline: its JSON, or its sheet saved as .csv. What a briefing cannot hold is kept
                    under x-timelinejs and listed. Asks for what no timeline says: --publisher NAME, --lang TAG and
                    --as-of DATE; also --id ID, and --title TEXT where the timeline has none
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
      options: {
        out: { type: 'string' },
        force: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        timelinejs: { type: 'boolean', default: false },
        ...about,
      },
    });
    const [path, ...rest] = positionals;
    if (!path || rest.length > 0) throw new CannotRun(`name one folder or file\n\n${usage}`);
    const { briefing, problems } = await (values.timelinejs
      ? readTimelineJs(path, values)
      : readBriefing(path));
    const failed = problems.some(({ level }) => level === 'error');
    if (values.json) io.out(`${JSON.stringify(problems, null, 2)}\n`);
    else if (problems.length > 0) io.err(report(problems, path, io.colour));
    if (failed) {
      io.err('nothing was written\n');
      return 1;
    }
    const text = `${JSON.stringify(briefing, null, 2)}\n`;
    if (values.out !== undefined) {
      if (!values.force) refuseOther(values.out, text);
      write(values.out, text);
      const { $schema } = briefing;
      if (values.timelinejs && typeof $schema === 'string') copySchema(values.out, $schema);
      io.err(`${values.out} written: ${count(briefing)}\n`);
    } else if (!values.json) io.out(text);
    return 0;
  } catch (error) {
    return cannot('import', error, usage, io);
  }
}

async function readBriefing(path: string): Promise<Read> {
  if (/\.(aml|archieml|txt)$/i.test(path)) return readArchie(readText(path), path);
  if (/\.json$/i.test(path)) {
    const isBriefing = !isTimeline(readJson(path));
    throw new CannotRun(
      isBriefing ? `${path} is JSON, as a briefing is: it needs no import` : importTimeline(path),
    );
  }
  const tables = await readTables(path);
  const timeline = tables.find(({ rows: [head = []] }) =>
    isTimelineSheet(head.map(({ text }) => headingOf(text))),
  );
  if (timeline) throw new CannotRun(importTimeline(timeline.file ?? path));
  return readSheets(tables);
}

/** What no timeline says of itself. */
const about = {
  id: { type: 'string' },
  title: { type: 'string' },
  publisher: { type: 'string' },
  lang: { type: 'string' },
  'as-of': { type: 'string' },
} as const;

async function readTimelineJs(
  path: string,
  {
    id,
    title,
    publisher,
    lang,
    'as-of': asOf,
    out = 'briefing.json',
  }: { [name in keyof typeof about]?: string } & { out?: string },
): Promise<Read> {
  const missing = Object.entries({ publisher, lang, 'as-of': asOf }).flatMap(([name, value]) =>
    value ? [] : [`--${name}`],
  );
  if (!publisher || !lang || !asOf)
    throw new CannotRun(`add ${missing.join(', ')}: a timeline does not say it`);
  holdToTag('lang', lang);
  holdToDate('as-of', asOf);
  const { readSlides } = await import('./timelinejs/slides.js');
  const { briefingFrom } = await import('./timelinejs/briefing.js');
  const { idOf } = await import('./timelinejs/words.js');
  let slides;
  const where = embedOf(path);
  if (where) throw new CannotRun(where);
  try {
    slides = readSlides(readText(path), path);
  } catch (error) {
    throw error instanceof CannotRun ? error : new CannotRun(`${path}: ${(error as Error).message}`);
  }
  const name = idOf(basename(path).replace(/\.[^.]*$/, '')) || 'timeline-import';
  const $schema = schemaFor(out);
  return briefingFrom(slides, { $schema, id: id ?? name, title, publisher, lang, asOf });
}

/** What to do where the address of a timeline, or of its sheet, was given in the place of a file. */
function embedOf(path: string): string | undefined {
  if (!/^(https?:)?\/\//i.test(path)) return undefined;
  const url = URL.canParse(path) ? new URL(path) : undefined;
  const source = url?.searchParams.get('source') ?? path;
  const sheet =
    /\/spreadsheets\/d\/(?:e\/)?[\w-]+/.exec(source)?.[0] ??
    (/^[\w-]{20,}$/.test(source) ? `/spreadsheets/d/${source}` : undefined);
  const lang = url?.searchParams.get('lang');
  return `that is an address, and nothing is fetched: ${
    sheet
      ? `open https://docs.google.com${sheet}, save the sheet (File, Download, Comma-separated values) and import that file`
      : 'save the JSON of the timeline, or its sheet as .csv, and import that file'
  }${lang ? `, with --lang ${lang}` : ''}`;
}

function count(briefing: Record<string, unknown>): string {
  return ['figures', 'quotes', 'events']
    .map((name) => {
      const { length } = briefing[name] as unknown[];
      return `${length} ${length === 1 ? name.slice(0, -1) : name}`;
    })
    .join(', ');
}
