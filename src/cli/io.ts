/** What every command shares: where it writes, how it reads files, and how it says that it could not run. */
/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { CannotRun } from './cannot-run.js';

/** Where a command writes to. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** Whether a terminal reads the output: colour there, and nowhere else. */
  colour: boolean;
}

export { CannotRun };

/** Says why a command did not run; a call it does not understand is answered with its usage. @returns 2. */
export function cannot(command: string, error: unknown, usage: string, io: Io): 2 {
  const why = error instanceof CannotRun ? error.message : `${(error as Error).message ?? error}\n\n${usage}`;
  io.err(`standfirst ${command}: ${why.trimEnd()}\n`);
  return 2;
}

/** Why a file could not be read, in words. */
export function whyUnread(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const words: Record<string, string> = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    EACCES: 'you may not read it',
  };
  return words[code ?? ''] ?? message;
}

/** The text of a file, as UTF-8. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new CannotRun(`${path} cannot be read: ${whyUnread(error)}`);
  }
}

/** What a JSON file holds. */
export function readJson(path: string): unknown {
  const text = readText(path);
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new CannotRun(`${path} is not JSON: ${(error as Error).message}`);
  }
}
