/**
 * A folder that changes all at once: what is new is written aside first, then moved into place. Killed before that,
 * the old site stands untouched; killed while moving, each file is whole, old or new, and the next run moves the rest.
 */
/// <reference types="node" />
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';

const aside = '.standfirst';

interface Journal {
  write: string[];
  remove: string[];
}

export class Store {
  #write: string[] = [];
  #remove: string[] = [];
  #made = new Set<string>();

  private constructor(readonly folder: string) {}

  /**
   * Opens a folder for one writer, and ends what an earlier one was killed over.
   * @throws Where another process is writing to it.
   */
  static async open(folder: string): Promise<Store> {
    const store = new Store(folder);
    await mkdir(store.#aside(), { recursive: true });
    const lock = store.#aside('writer');
    const writer = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (writer && writer !== process.pid && isRunning(writer))
      throw Error(`${folder} is being written by process ${writer}: wait until it has ended`);
    await writeFile(lock, String(process.pid));
    const journal = await readFile(store.#aside('journal.json'), 'utf8').catch(() => undefined);
    if (journal) await store.#move(JSON.parse(journal) as Journal);
    await rm(store.#aside('new'), { recursive: true, force: true });
    return store;
  }

  /** The text that a file has, or will have once this is put in place; undefined where there is none. */
  async read(path: string): Promise<string | undefined> {
    const text = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined);
    return (await text(this.#aside('new', path))) ?? (await text(join(this.folder, path)));
  }

  /** The folders in it, those to come included. */
  async folders(): Promise<string[]> {
    const written = this.#write.flatMap((path) => (path.includes('/') ? [path.split('/')[0]!] : []));
    const there = await readdir(this.folder, { withFileTypes: true });
    const names = there.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
    return [...new Set([...names, ...written])].filter((name) => name !== aside).sort();
  }

  has(path: string): boolean {
    return existsSync(join(this.folder, path));
  }

  /** Writes a file aside, unless it is in place already, to the byte. @returns Whether it was written. */
  async write(path: string, content: string | Uint8Array | Iterable<string>): Promise<boolean> {
    const bytes = bytesOf(content);
    const there = await readFile(join(this.folder, path)).catch(() => undefined);
    if (there?.equals(bytes)) return false;
    const to = this.#aside('new', path);
    await this.#mkdir(dirname(to));
    await writeFile(to, bytes);
    this.#write.push(path);
    return true;
  }

  /** Takes a file away, where there is one. */
  remove(path: string): void {
    if (this.has(path)) this.#remove.push(path);
  }

  /** Puts everything in place, in the order it was written. @returns How many files were written and removed. */
  async commit(): Promise<{ written: number; removed: number }> {
    const journal: Journal = { write: this.#write, remove: this.#remove };
    if (journal.write.length + journal.remove.length > 0) {
      // The journal is what makes the rest happen: it must be whole on the disk, or not there.
      const file = await open(this.#aside('journal.tmp'), 'w');
      await file.writeFile(JSON.stringify(journal));
      await file.sync();
      await file.close();
      await rename(this.#aside('journal.tmp'), this.#aside('journal.json'));
      await this.#move(journal);
    }
    await this.close();
    return { written: journal.write.length, removed: journal.remove.length };
  }

  /** Leaves the folder as it was, and lets others write. */
  async close(): Promise<void> {
    await rm(this.#aside(), { recursive: true, force: true });
  }

  async #move({ write, remove }: Journal): Promise<void> {
    for (const path of write) {
      const from = this.#aside('new', path);
      // Moved already, before an earlier writer was killed.
      if (!existsSync(from)) continue;
      const to = join(this.folder, path);
      await this.#mkdir(dirname(to));
      await rename(from, to);
    }
    for (const path of remove) {
      await rm(join(this.folder, path), { force: true });
      await rmdir(dirname(join(this.folder, path))).catch(() => {});
    }
    await rm(this.#aside('journal.json'), { force: true });
  }

  async #mkdir(folder: string): Promise<void> {
    if (this.#made.has(folder)) return;
    await mkdir(folder, { recursive: true });
    this.#made.add(folder);
  }

  #aside(...path: string[]): string {
    return join(this.folder, aside, ...path);
  }
}

function bytesOf(content: string | Uint8Array | Iterable<string>): Buffer {
  if (typeof content === 'string') return Buffer.from(content);
  if (content instanceof Uint8Array)
    return Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return Buffer.concat([...content].map((part) => Buffer.from(part)));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
