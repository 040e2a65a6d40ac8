/** `standfirst find`: a cite for some words of a source, ready to paste. */
/// <reference types="node" />

import { parseArgs, styleText } from 'node:util';
import { findCites, type Proposal } from '../check/index.js';
import { CannotRun, cannot, readJson, type Io } from './io.js';
import { readSource, sourceIds } from './sources.js';

export const usage = `standfirst find BRIEFING.json SOURCE-FILE "words" [--id SOURCE-ID] [--json]

  SOURCE-FILE  plain text, a web page (.html) or a PDF
  --id ID      which source of the briefing the file is; needless where it has one alone
  --json       print the cites alone, one for each place where the words stand, to paste into "cites"

Exit: 0 found, 1 not found (the nearest words are named), 2 could not run.
`;

/** @returns The exit code. */
export async function runFind(args: string[], io: Io): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { id: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const [file, path, words, ...rest] = positionals;
    if (!file || !path || !words?.trim() || rest.length > 0)
      throw new CannotRun(`name a briefing, a file and the words, in quotation marks\n\n${usage}`);
    const id = whichSource(file, values.id);
    const text = await readSource(path);
    const { proposals, times, near } = findCites(text, words, id);
    if (values.json)
      io.out(
        `${JSON.stringify(
          proposals.map(({ cite }) => cite),
          null,
          2,
        )}\n`,
      );
    if (proposals.length === 0) {
      const mend = near
        ? `the nearest words are “${near}”`
        : 'and nothing near them does; is it the right file?';
      io.err(`“${words}” does not stand in ${path}: ${mend}\n`);
      return 1;
    }
    if (!values.json) {
      const often =
        times === 1
          ? 'once'
          : times === proposals.length
            ? `${times} times; pick the one you mean`
            : `${times} times, of which the first ${proposals.length} follow; give more words`;
      io.out(`“${words}” stands in ${path} ${often}\n`);
      for (const proposal of proposals) io.out(shown(proposal, text, io.colour));
    }
    return 0;
  } catch (error) {
    return cannot('find', error, usage, io);
  }
}

function whichSource(file: string, id: string | undefined): string {
  const ids = sourceIds(readJson(file));
  const names = ids.join(', ') || 'none';
  if (id !== undefined && !ids.includes(id))
    throw new CannotRun(`--id ${id}: ${file} has no source "${id}"; it has ${names}`);
  if (id === undefined && ids.length !== 1)
    throw new CannotRun(`which source is it? ${file} has ${names}: add --id ID`);
  return id ?? ids[0]!;
}

/** The place with the words around it, and its cite below. */
function shown({ cite, start, end }: Proposal, text: string, colour: boolean): string {
  const line = (from: number, to: number) => text.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
  const words = line(start, end);
  const marked = colour ? styleText('bold', words) : `[${words}]`;
  const around = `…${line(start - 40, start)}${marked}${line(end, end + 40)}…`;
  return `\n  ${start}–${end}  ${around}\n  ${JSON.stringify(cite)}\n`;
}
