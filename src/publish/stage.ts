/** Files on their way into a site, beside those that stand in it. Any thread may write them. */
/// <reference types="node" />
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface Stage {
  /** Folder of the site as it is. */
  site: string;
  /** Folder of what is new in it. */
  next: string;
}

/** A text that is too long to be held at once comes in parts. */
export type Content = string | Uint8Array | Iterable<string>;

/** Writes a file, unless the site has it already, to the byte. @returns Whether it was written. */
export async function stage({ site, next }: Stage, path: string, content: Content): Promise<boolean> {
  const [there, to] = [join(site, path), join(next, path)];
  if (typeof content !== 'string' && !(content instanceof Uint8Array)) return inParts(there, to, content);
  const bytes =
    typeof content === 'string'
      ? Buffer.from(content)
      : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if ((await readFile(there).catch(() => undefined))?.equals(bytes)) return false;
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, bytes);
  return true;
}

async function inParts(there: string, to: string, parts: Iterable<string>): Promise<boolean> {
  await mkdir(dirname(to), { recursive: true });
  const file = await open(to, 'w');
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(part);
    await file.write(part);
  }
  await file.close();
  if (hash.digest('hex') !== (await hashOf(there))) return true;
  await rm(to);
  return false;
}

async function hashOf(file: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    for await (const part of createReadStream(file)) hash.update(part as Buffer);
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}
