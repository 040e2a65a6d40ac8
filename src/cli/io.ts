/** What every command shares: where it writes, how it reads files, and how it says that it could not run. */
/// <reference types="node" />
import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { nearest } from '../briefing/words.js';
import { CannotRun } from './cannot-run.js';
import { parseJson, repeatedName } from './json-fault.js';

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
  const { code, message = String(error) } = error as NodeJS.ErrnoException;
  const isCall = String(code).startsWith('ERR_PARSE_ARGS');
  const why = isCall ? `${unknownOption(message, usage) ?? message}\n\n${usage}` : message;
  io.err(`standfirst ${command}: ${why.trimEnd()}\n`);
  return 2;
}

function unknownOption(message: string, usage: string): string | undefined {
  const [, option] = /^Unknown option '(-[^']*)'/.exec(message) ?? [];
  const near = option && nearest(option, usage.match(/--[a-z-]+/g) ?? []);
  return option && `there is no option ${option}${near ? `: did you mean ${near}?` : ''}`;
}

/** @throws Where an option stands more than once: only its last value would count. @param but Those that may. */
export function refuseRepeats(
  tokens: readonly { kind: string; name?: string }[],
  but: readonly string[] = [],
): void {
  const seen = new Set<string>();
  for (const { kind, name } of tokens) {
    if (kind !== 'option' || but.includes(name!)) continue;
    if (seen.has(name!)) throw new CannotRun(`--${name} is given more than once: give it once`);
    seen.add(name!);
  }
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

/** Why a file could not be written, in words. */
export function whyUnwritten(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const noRight = 'you may not write there: name another place, or have its rights changed';
  const noFolder = 'a file stands where its folder should be: name another place';
  const words: Record<string, string> = {
    ENOENT: 'there is no such folder: make it first',
    ENOTDIR: noFolder,
    EEXIST: 'something stands there already, perhaps a link that leads nowhere: name another place',
    EISDIR: 'it is a folder: name a file in it',
    EACCES: noRight,
    EPERM: noRight,
    EROFS: noRight,
    ENOSPC: 'the disk is full: make room',
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

/** Writes a file, and makes the folder that it is to stand in. */
export function write(path: string, content: string | Uint8Array, options: { flag?: 'wx' } = {}): void {
  try {
    if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, options);
  } catch (error) {
    throw new CannotRun(`${path} cannot be written: ${whyUnwritten(error)}`);
  }
}

/** @throws Where something else stands in a file: somebody may have edited it by hand. */
export function refuseOther(path: string, content: string | Uint8Array): void {
  let there: Uint8Array;
  try {
    const found = statSync(path);
    // Nothing is lost of a pipe, of /dev/null or of an empty file; and a pipe would be waited for.
    if (!found.isFile() || found.size === 0) return;
    there = readFileSync(path);
  } catch {
    return; // What keeps it from being written is said when it is.
  }
  if (!Buffer.from(content).equals(there))
    throw new CannotRun(
      `${path} is there already, with something else in it: name another place, or add --force to write over it`,
    );
}

/** Writes a file that is there anew, whole or not at all: it may be the desk's only copy. */
export function rewrite(path: string, text: string): void {
  const file = realpathSync(path);
  const draft = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text, { mode: statSync(file).mode, flush: true });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new CannotRun(`${path} cannot be written: ${whyUnwritten(error)}`);
  }
}

/** What a JSON file holds. @throws Where one value would be read, and another that stands there not. */
export function readJson(path: string): unknown {
  const text = readText(path).replace(/^\ufeff/, '');
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (error) {
    throw new CannotRun(`${path} is not JSON: ${(error as Error).message}`);
  }
  const { name, line } = repeatedName(text) ?? {};
  if (name === undefined) return value;
  throw new CannotRun(
    `${path} line ${line}: "${name}" stands there a second time, and only one of the two counts: keep the right one`,
  );
}
