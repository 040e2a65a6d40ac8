/** `standfirst new`: a valid briefing with nothing in it yet, from answers or flags. */
/// <reference types="node" />
import { existsSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { parse } from '../briefing/parse.js';
import type { Briefing, Source } from '../briefing/types.js';
import { sayDay } from '../publish/day.js';
import { CannotRun, cannot, refuseRepeats, write, type Io } from './io.js';
import { holdToTag, noWording } from './language-tag.js';
import { copySchema, schemaFor } from './schema-file.js';
import { holdToDate } from './today.js';

export const usage = `standfirst new [FILE] [--id ID] [--title TEXT] [--publisher NAME] [--lang TAG] [--as-of DATE]
               [--source ID --source-title TEXT --source-publisher NAME [--source-url URL]]

  FILE                     where to write it; else ID.json
  --id ID                  small letters, digits and hyphens; part of its address
  --title TEXT             what the story is about
  --publisher NAME         who publishes it
  --lang TAG               the language you write in, such as en-GB
  --as-of DATE             the day up to which its facts hold, such as 2026-11-24
  --source ID              a short name for the source you take facts from; add others in the file
  --source-title TEXT      its title
  --source-publisher NAME  who published it
  --source-url URL         its address
  --source-type TYPE       article (unless you say otherwise), speech, interview, document, dataset or social
  --source-lang TAG        its language, where it is not the briefing's

An editor such as VS Code completes and explains its fields by the schema that it names: that of the package where it
is installed near the file, else a copy written beside it.

On a terminal, what you leave out is asked. A file that is there already is never written over.

Exit: 0 written, 2 could not run.
`;

const options = {
  id: { type: 'string' },
  title: { type: 'string' },
  publisher: { type: 'string' },
  lang: { type: 'string' },
  'as-of': { type: 'string' },
  source: { type: 'string' },
  'source-title': { type: 'string' },
  'source-publisher': { type: 'string' },
  'source-url': { type: 'string' },
  'source-type': { type: 'string' },
  'source-lang': { type: 'string' },
} as const;
type Name = keyof typeof options;
type Answers = Partial<Record<Name, string>>;
type Ask = (question: string) => Promise<string>;

/** What is asked, in this order. Of a source only once one is named; its address may stay unknown. */
const questions: [name: Name, question: string, mayBeEmpty?: boolean][] = [
  ['id', 'Id (small letters, digits, hyphens)'],
  ['title', 'Title'],
  ['publisher', 'Publisher'],
  ['lang', 'Language you write in, such as en-GB'],
  ['as-of', 'The day up to which its facts hold, such as 2026-11-24'],
  ['source', 'A short id for your source (empty to add it later)', true],
  ['source-title', 'Title of the source'],
  ['source-publisher', 'Publisher of the source'],
  ['source-url', 'Address of the source (empty if it has none)', true],
];

/** Runs as typed: asks where there is a person at a terminal. @returns The exit code. */
export async function runOnTerminal(args: string[], io: Io): Promise<number> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return runNew(args, io);
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  // An end of input or Ctrl+C answers no question: without this it would be waited for in vain.
  const stopped = new AbortController();
  lines.once('close', () => stopped.abort());
  const ask: Ask = (question) =>
    lines.question(question, { signal: stopped.signal }).catch(() => {
      throw new CannotRun('stopped; nothing is written');
    });
  try {
    return await runNew(args, io, ask);
  } finally {
    lines.close();
  }
}

/**
 * @param ask Asks a person; absent where there is none, as in a script.
 * @returns The exit code.
 */
export async function runNew(args: string[], io: Io, ask?: Ask): Promise<number> {
  try {
    const { values, positionals, tokens } = parseArgs({
      args,
      allowPositionals: true,
      options,
      tokens: true,
    });
    refuseRepeats(tokens);
    const [given, ...rest] = positionals;
    if (rest.length > 0) throw new CannotRun(`name one file\n\n${usage}`);
    if (given) refuse(given);
    const answers = await complete(values, ask);
    const file = given ?? `${answers.id}.json`;
    const $schema = schemaFor(file);
    const briefing = blank(answers, $schema);
    const wrong = parse(briefing).problems.filter(({ level }) => level === 'error');
    if (wrong.length > 0) throw new CannotRun(wrong.map(({ message }) => message).join('\n'));
    refuse(file);
    // Written only where nothing is, even if it came between.
    write(file, `${JSON.stringify(briefing, null, 2)}\n`, { flag: 'wx' });
    copySchema(file, $schema);
    const unworded = noWording(briefing.lang);
    if (unworded) io.err(`${unworded}\n`);
    io.out(`${file} is written: fill in its sources, actors and facts, then run  standfirst check ${file}\n`);
    return 0;
  } catch (error) {
    return cannot('new', error, usage, io);
  }
}

function refuse(file: string): void {
  if (existsSync(file)) throw new CannotRun(`${file} is there already: name another file, or move it away`);
}

async function complete(given: Answers, ask: Ask | undefined): Promise<Answers> {
  const answers = { ...given };
  const missing: Name[] = [];
  for (const [name, question, mayBeEmpty] of questions) {
    if (answers[name] !== undefined || (name.startsWith('source-') && !answers.source)) continue;
    if (!ask && !mayBeEmpty) missing.push(name);
    while (ask && !answers[name]) {
      answers[name] = (await ask(`${question}: `)).trim();
      if (mayBeEmpty) break;
    }
  }
  if (missing.length > 0)
    throw new CannotRun(`add ${missing.map((name) => `--${name}`).join(', ')}, or run it on a terminal`);
  for (const name of ['lang', 'source-lang'] as const)
    if (answers[name] !== undefined) holdToTag(name, answers[name]);
  holdToDate('as-of', answers['as-of']!);
  const stray = (Object.keys(given) as Name[]).find((name) => name.startsWith('source-'));
  if (stray && !answers.source) throw new CannotRun(`--${stray} is given, but no --source: name its id`);
  return answers;
}

function blank(answers: Answers, $schema: string): Briefing {
  const { id, title, publisher, lang, source, 'as-of': asOf } = answers;
  const { 'source-url': url, 'source-type': type = 'article' } = answers;
  return {
    $schema,
    id: id!,
    lang: lang!,
    title: title!,
    version: 1,
    asOf: { edtf: asOf!, words: sayDay(asOf!, lang!), basis: 'stated' },
    status: 'draft',
    publisher: { name: publisher! },
    sources: source
      ? [
          {
            id: source,
            type: type as Source['type'],
            title: answers['source-title']!,
            publisher: answers['source-publisher']!,
            ...(url && { url }),
            lang: answers['source-lang'] ?? lang!,
          },
        ]
      : [],
    actors: [],
    figures: [],
    quotes: [],
    events: [],
  };
}
