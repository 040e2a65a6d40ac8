/** What every command shares: where it writes, how it reads files, and how it says that it could not run. */
/// <reference types="node" />
import { readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import process from 'node:process';
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

/** The text of a file. */
export function readText(path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new CannotRun(`${path} cannot be read: ${whyUnread(error)}`);
  }
  return decode(path, bytes);
}

/**
 * Bytes as text, its byte order mark kept: UTF-16 where that mark says so, in a web page what it says of itself, else
 * UTF-8. Read in another encoding than its own, a text would be checked, and shown, with the wrong letters.
 * @param served What the server says of it, which goes before what the page says of itself.
 */
export function decode(path: string, bytes: Uint8Array, served?: string): string {
  const [first, second, third] = bytes;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const declared = /^(?:ï»¿)?\s*<[^]*?charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
  const marked =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : first === 0xef && second === 0xbb && third === 0xbf
          ? 'utf-8'
          : undefined;
  const encoding = marked ?? served ?? declared ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const as = /\.(csv|tsv)$/i.test(path) ? '“CSV UTF-8”' : 'UTF-8';
    throw new CannotRun(`${path} is not in ${encoding.toUpperCase()}: save it as ${as}`);
  }
}

/** Writes a file that is there anew, whole or not at all: it may be the desk's only copy. */
export function rewrite(path: string, text: string): void {
  const file = realpathSync(path);
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, text, { mode: statSync(file).mode, flush: true });
  renameSync(draft, file);
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
