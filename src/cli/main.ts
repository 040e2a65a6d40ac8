#!/usr/bin/env node
/** The `standfirst` command. */
/// <reference types="node" />
import process from 'node:process';
import { runCheck, usage } from './check.js';

const [command, ...args] = process.argv.slice(2);
const io = {
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
  colour: Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'],
};

if (command === 'check' && !args.includes('--help')) process.exitCode = runCheck(args, io);
else if (command === undefined || /^(--help|-h|help|check)$/.test(command)) io.out(usage);
else {
  io.err(`standfirst: there is no command "${command}"\n\n${usage}`);
  process.exitCode = 2;
}
