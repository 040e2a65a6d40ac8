/** `standfirst snapshot`: records which text of a source the facts were taken from. */
/// <reference types="node" />
import { parseArgs } from 'node:util';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { CannotRun, cannot, readJson, readText, rewrite, type Io } from './io.js';
import { readSources, sourceFiles, sourceIds, textSha256 } from './sources.js';

export const usage = `standfirst snapshot BRIEFING.json --source ID=FILE [--source ID=FILE …]

  --source ID=FILE  the source with that id in the briefing: plain text, a web page (.html) or a PDF

Writes the hash of the source's text into the briefing as textSha256 and changes nothing else in the file.
From then on standfirst check says when the source has changed.

Exit: 0 recorded, 2 could not run.
`;

/** @returns The exit code. */
export async function runSnapshot(args: string[], io: Io): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { source: { type: 'string', multiple: true, default: [] } },
    });
    const [file, ...rest] = positionals;
    if (!file || rest.length > 0) throw new CannotRun(`name one briefing\n\n${usage}`);
    if (values.source.length === 0) throw new CannotRun(`name a source: --source ID=FILE\n\n${usage}`);
    const briefing = readJson(file) as { sources: { textSha256?: string }[] };
    const texts = await readSources(briefing, sourceFiles(values.source));
    let text = readText(file);
    for (const [id, source] of Object.entries(texts)) {
      const index = sourceIds(briefing).indexOf(id);
      const [was, now] = [briefing.sources[index]!.textSha256, textSha256(source)];
      text = withHash(text, index, now);
      const what = !was ? 'recorded' : was === now ? 'unchanged' : `changed, was ${was.slice(0, 12)}…`;
      io.out(`${id}: ${now.slice(0, 12)}… ${what}\n`);
    }
    if (text !== readText(file)) rewrite(file, text);
    return 0;
  } catch (error) {
    return cannot('snapshot', error, usage, io);
  }
}

/** The file with one hash set; every other letter stays. A source on one line stays on one line. */
function withHash(text: string, index: number, hash: string): string {
  const path = ['sources', index, 'textSha256'];
  const tree = parseTree(text)!;
  const known = findNodeAtLocation(tree, path);
  if (known) return splice(text, known.offset, known.length, JSON.stringify(hash));
  const fields = findNodeAtLocation(tree, path.slice(0, 2))!.children!;
  const last = fields.at(-1)!;
  // The new field is set off from the last as the last is from what stands before it.
  const space = /[{,](\s*)$/.exec(text.slice(0, last.offset))![1]!;
  return splice(text, last.offset + last.length, 0, `,${space || ' '}"textSha256": ${JSON.stringify(hash)}`);
}

const splice = (text: string, at: number, length: number, put: string): string =>
  text.slice(0, at) + put + text.slice(at + length);
