/** Whole folders, file by file; synchronous, so that nothing else of this process comes between. */
/// <reference types="node" />
import {
  chmodSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** The files of a folder by their path with slashes, a folder's `index.html` after all else in it. */
export function* filesIn(folder: string, under = ''): Generator<string> {
  const entries = list(join(folder, under));
  const rank = (name: string): number => (name === 'index.html' ? 2 : name.includes('.') ? 1 : 0);
  entries.sort((a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = under ? `${under}/${entry.name}` : entry.name;
    if (entry.isDirectory()) yield* filesIn(folder, path);
    else yield path;
  }
}

/**
 * Gives a new folder all that it lacks of the old one, as links to the same files where the file system has links.
 * @param without Files that do not stay, by path; a folder that is left empty by them does not either.
 */
export function linkRest(old: string, next: string, without: ReadonlySet<string>, under = ''): void {
  mkdirSync(join(next, under), { recursive: true });
  // Who else may read and write in it stays so. The old one may have been another user's, open to this one by its group;
  // the new one is this user's own, and this run has still to write in it, a later one to remove it.
  chmodSync(join(next, under), statSync(join(old, under)).mode | 0o700);
  const present = new Set(readdirSync(join(next, under)));
  let left = false;
  for (const entry of list(join(old, under))) {
    const path = under ? `${under}/${entry.name}` : entry.name;
    const [from, to] = [join(old, path), join(next, path)];
    if (entry.isDirectory()) linkRest(old, next, without, path);
    else if (without.has(path)) left = true;
    else if (!present.has(entry.name)) {
      if (entry.isSymbolicLink()) symlinkSync(readlinkSync(from), to);
      else link(from, to);
    }
  }
  if (left && under) dropEmpty(join(next, under));
}

function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Moves the files of one folder into another, and takes others out of it. Begun again, it does the rest. */
export function moveInto(from: string, to: string, without: ReadonlySet<string>): void {
  for (const path of [...filesIn(from)]) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    renameSync(join(from, path), join(to, path));
  }
  for (const path of without) {
    rmSync(join(to, path), { force: true });
    dropEmpty(dirname(join(to, path)));
  }
}

function dropEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // There is something in it.
  }
}

const list = (folder: string) => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};
