/** Runs a command as a person would, in a folder of its own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../../src/cli/io.js';

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** What a command answered, without colour. */
export async function ran(command: (io: Io) => number | Promise<number>): Promise<Ran> {
  let [out, err] = ['', ''];
  const code = await command({
    out: (text) => (out += text),
    err: (text) => (err += text),
    colour: false,
  });
  return { code, out, err };
}

/** A folder for the tests of one suite; gone afterwards. */
export function folder(): {
  path(name: string): string;
  write(name: string, data: string | Uint8Array): string;
} {
  let at: string;
  before(() => (at = mkdtempSync(join(tmpdir(), 'standfirst-'))));
  after(() => rmSync(at, { recursive: true }));
  const path = (name: string): string => join(at, name);
  return { path, write: (name, data) => (writeFileSync(path(name), data), path(name)) };
}
