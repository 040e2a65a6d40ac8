#!/usr/bin/env node
/** The `standfirst` command. */
/// <reference types="node" />
import process from 'node:process';
import { nearest } from '../briefing/words.js';
import { version } from '../version.js';
import type { Io } from './io.js';

interface Command {
  run(args: string[], io: Io): number | Promise<number>;
  usage: string;
}

/** Every command, with what it does and where it is: one is loaded only when it is called. */
const commands: Record<string, [does: string, load: () => Promise<Command>]> = {
  new: [
    'write an empty briefing to fill in',
    () => import('./new.js').then(({ runOnTerminal: run, usage }) => ({ run, usage })),
  ],
  draft: [
    'list every quote and number of a source, as a skeleton',
    () => import('./draft.js').then(({ runDraft: run, usage }) => ({ run, usage })),
  ],
  find: [
    'propose a cite for some words of a source',
    () => import('./find.js').then(({ runFind: run, usage }) => ({ run, usage })),
  ],
  import: [
    'make a briefing of sheets (CSV, .xlsx), ArchieML or a TimelineJS3 timeline',
    () => import('./import.js').then(({ runImport: run, usage }) => ({ run, usage })),
  ],
  export: [
    'write a briefing as sheets',
    () => import('./export.js').then(({ runExport: run, usage }) => ({ run, usage })),
  ],
  check: [
    'hold each fact of a briefing against its source',
    () => import('./check.js').then(({ runCheck: run, usage }) => ({ run, usage })),
  ],
  snapshot: [
    'record which text of a source the facts were taken from',
    () => import('./snapshot.js').then(({ runSnapshot: run, usage }) => ({ run, usage })),
  ],
  diff: [
    'list what changed between two versions, and the corrections that are missing',
    () => import('./diff.js').then(({ runDiff: run, usage }) => ({ run, usage })),
  ],
  correct: [
    'change a published fact and record the correction',
    () => import('./correct.js').then(({ runCorrect: run, usage }) => ({ run, usage })),
  ],
  publish: [
    'write a page for every embed, and every form to paste',
    () => import('./publish.js').then(({ runPublish: run, usage }) => ({ run, usage })),
  ],
  doctor: [
    'say what became of the embeds on a published page',
    () => import('./doctor.js').then(({ runDoctor: run, usage }) => ({ run, usage })),
  ],
  explain: [
    'say what a problem code means',
    () => import('./explain.js').then(({ runExplain: run, usage }) => ({ run, usage })),
  ],
};

const help = `standfirst COMMAND

${Object.entries(commands)
  .map(([name, [does]]) => `  ${name.padEnd(9)} ${does}\n`)
  .join('')}
standfirst COMMAND --help says how each is called, standfirst --version which release this is.
`;

const io: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  colour: Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'],
};

// Whoever reads may have read enough: `standfirst explain | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const args = process.argv.slice(2);
if (/^(--help|-h|help)$/.test(args[0] ?? '')) {
  args.shift();
  args.push('--help');
}
const name = args.shift() ?? 'help';
if (/^(--help|-h|help)$/.test(name)) io.out(help);
else if (/^(--version|-v)$/.test(name)) io.out(`${version}\n`);
else if (!Object.hasOwn(commands, name)) {
  const near = nearest(name, Object.keys(commands));
  io.err(`standfirst: there is no command "${name}"${near ? `: did you mean ${near}?` : ''}\n\n${help}`);
  process.exitCode = 2;
} else {
  const { run, usage } = await commands[name]![1]();
  if (args.some((arg) => /^(--help|-h)$/.test(arg))) io.out(usage);
  else process.exitCode = await run(args, io);
}
