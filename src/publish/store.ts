/**
 * A folder that changes all at once. What is new is written beside it; then all that stays is linked to the new folder,
 * and the new one takes the old one's place by two renames with nothing between them. Killed before those, the old
 * site stands untouched; killed exactly between them, the next run puts the old one back, or says where it lies. Node
 * cannot exchange two folders by a single rename, but a symbolic link may be replaced by one: where the site is a link
 * to a folder of its own name and a number (`embeds` to `embeds-1`), it leads to the old folder or to the new one at any
 * moment. A folder with another name may be served by that name, and is replaced where it stands.
 */
/// <reference types="node" />
import {
  existsSync,
  lstatSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { access, constants, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { filesIn, linkRest, moveInto } from './move.js';
import { stage, type Content, type Stage } from './stage.js';

/** Within the folder of a site, where it cannot be replaced as a whole. */
const inside = '.standfirst';

export class Store {
  #remove = new Set<string>();
  /** What was begun is over, and nothing aside is needed any more. */
  #done = false;

  /**
   * @param site The folder itself, whatever leads to it.
   * @param aside Where all but the site itself is written.
   * @param link The symbolic link that leads to it, where the site was named by one.
   */
  private constructor(
    readonly site: string,
    readonly aside: string,
    readonly link?: string,
  ) {}

  /**
   * Opens a folder for one writer, and ends what an earlier one was killed over.
   * @throws Where another process is writing to it, or this one may not.
   */
  static async open(folder: string): Promise<Store> {
    const named = resolve(folder);
    standing(named);
    const isLink = lstatSync(named, { throwIfNoEntry: false })?.isSymbolicLink();
    const leadsTo = isLink ? resolve(dirname(named), readlinkSync(named)) : named;
    const site = existsSync(leadsTo) ? realpathSync(leadsTo) : leadsTo;
    const isNumbered = isLink && /^-\d+$/.test(basename(site).replace(basename(named), ''));
    const link = isNumbered ? named : undefined;
    const beside = new Store(site, join(dirname(site), `.${basename(link ?? site)}.standfirst`), link);
    const within = new Store(site, join(site, inside));
    for (const store of [beside, within]) await store.#recover();
    await holdToWritable(site);
    const store = (await isReplaceable(site, link)) ? beside : within;
    await mkdir(dirname(store.aside), { recursive: true });
    await mkdir(store.aside);
    await writeFile(join(store.aside, 'writer'), String(process.pid));
    return store;
  }

  /** Folders for whatever writes, in this thread or another. */
  get stage(): Stage {
    return { site: this.site, next: join(this.aside, 'new') };
  }

  /** The text that a file has, or will have once this is put in place; undefined where there is none. */
  async read(path: string): Promise<string | undefined> {
    const { site, next } = this.stage;
    const text = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined);
    return (await text(join(next, path))) ?? (await text(join(site, path)));
  }

  /** The folders in it, those to come included. */
  async folders(): Promise<string[]> {
    const { site, next } = this.stage;
    const lists = await Promise.all(
      [site, next].map((folder) => readdir(folder, { withFileTypes: true }).catch(() => [])),
    );
    const names = lists.flat().flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
    return [...new Set(names)].filter((name) => name !== inside).sort();
  }

  has(path: string): boolean {
    return existsSync(join(this.site, path));
  }

  /** Writes a file beside the site, unless it is in place already, to the byte. @returns Whether it was written. */
  write(path: string, content: Content): Promise<boolean> {
    return stage(this.stage, path, content);
  }

  /** Takes a file away, where there is one. */
  remove(path: string): void {
    if (this.has(path)) this.#remove.add(path);
  }

  /** Puts everything in place. @returns How many files were written and removed. */
  async commit(): Promise<{ written: number; removed: number }> {
    const written = [...filesIn(this.stage.next)].length;
    const removed = this.#remove.size;
    if (written + removed > 0) {
      await mkdir(this.stage.next, { recursive: true });
      if (this.aside === join(this.site, inside) || !this.#replace()) await this.#journalled();
    }
    this.#done = true;
    await this.close();
    return { written, removed };
  }

  /** Lets others write. Where a change was begun and not ended, what it needs stays for the next run to end it. */
  async close(): Promise<void> {
    const kept = (name: string): string => join(this.aside, name);
    const begun = !this.#done && ['old', 'journal.json'].some((name) => existsSync(kept(name)));
    await rm(begun ? kept('writer') : this.aside, { recursive: true, force: true });
  }

  /** The old folder goes, the new one comes. @returns False where the system does not let the old one go. */
  #replace(): boolean {
    const { site, next } = this.stage;
    const old = join(this.aside, 'old');
    if (existsSync(site)) {
      linkRest(site, next, this.#remove);
      if (this.link) return this.#relink(this.link);
      try {
        renameSync(site, old);
      } catch {
        // Open elsewhere on Windows, or of a lower layer of a container.
        return false;
      }
    }
    try {
      renameSync(next, site);
    } catch (error) {
      if (existsSync(old)) renameSync(old, site);
      throw error;
    }
    return true;
  }

  /** The new folder gets a name of its own, and the link is made to lead there. @returns As above. */
  #relink(link: string): boolean {
    const { site, next } = this.stage;
    let count = 1;
    const named = (): string => join(dirname(site), `${basename(link)}-${count}`);
    while (existsSync(named())) count++;
    const fresh = named();
    // Of these, the next run after a kill keeps the one that the link leads to.
    writeFileSync(join(this.aside, 'folders'), `${basename(site)}\n${basename(fresh)}\n`, { flush: true });
    renameSync(next, fresh);
    const draft = join(dirname(link), `.${basename(link)}.link`);
    try {
      rmSync(draft, { force: true });
      const relativeTo = realpathSync(dirname(link));
      symlinkSync(isAbsolute(readlinkSync(link)) ? fresh : relative(relativeTo, fresh), draft, 'dir');
      renameSync(draft, link);
    } catch {
      // Links cannot be made, or not be replaced, on Windows.
      rmSync(draft, { force: true });
      renameSync(fresh, next);
      return false;
    }
    rmSync(site, { recursive: true, force: true });
    return true;
  }

  /** File by file: each is whole, old or new, at any moment, and the next run moves the rest. */
  async #journalled(): Promise<void> {
    const paths = [...filesIn(this.stage.next), ...this.#remove];
    for (const folder of new Set(paths.map((path) => dirname(join(this.site, path)))))
      await holdToWritable(folder);
    const [draft, journal] = ['journal.tmp', 'journal.json'].map((name) => join(this.aside, name));
    await writeFile(draft!, JSON.stringify([...this.#remove]), { flush: true });
    await rename(draft!, journal!);
    moveInto(this.stage.next, this.site, this.#remove);
  }

  async #recover(): Promise<void> {
    const kept = (name: string): string => join(this.aside, name);
    if (!existsSync(this.aside)) return;
    const writer = Number(await readFile(kept('writer'), 'utf8').catch(() => ''));
    if (writer && writer !== process.pid && isRunning(writer))
      throw Error(`${this.site} is being written by process ${writer}: wait until it has ended`);
    if (existsSync(kept('old'))) this.#putBack(kept('old'), kept('new'));
    const folders = await readFile(kept('folders'), 'utf8').catch(() => '');
    for (const name of folders.split('\n').slice(0, -1))
      if (name !== basename(this.site))
        await rm(join(dirname(this.site), name), { recursive: true, force: true });
    const journal = await readFile(kept('journal.json'), 'utf8').catch(() => undefined);
    if (journal) moveInto(this.stage.next, this.site, new Set(JSON.parse(journal) as string[]));
    this.#done = true;
    await this.close();
  }

  /**
   * The old folder comes back where the new one never came.
   * @throws Where something else stands in its place by now.
   */
  #putBack(old: string, next: string): void {
    if (existsSync(this.site)) {
      if (!existsSync(next)) return;
      try {
        // Whoever deploys may have made an empty one.
        rmdirSync(this.site);
      } catch {
        throw Error(
          `${this.site} was being replaced when an earlier run ended, and holds other files now. What was published is in ${old}: put it in the place of ${this.site}, or remove ${this.aside}`,
        );
      }
    }
    renameSync(old, this.site);
  }
}

/** The folder itself, or the nearest one above it that is there. @throws Where that is a file. */
function standing(folder: string): string {
  let there = folder;
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  // Another writer may be replacing it just now.
  if (statSync(there, { throwIfNoEntry: false })?.isDirectory() === false)
    throw Error(`${there} is a file: name a folder, or a place where there is nothing yet`);
  return there;
}

/**
 * A folder that cannot be written to would be found out half-way, and what stood aside by then could not be removed.
 * @throws In words.
 */
async function holdToWritable(folder: string): Promise<void> {
  const there = standing(folder);
  await access(there, constants.W_OK).catch(() => {
    throw Error(`you may not write to the folder ${there}: have its rights changed, or name another place`);
  });
}

/**
 * Whether another folder can take its place: not where it is the root of a file system or may not be renamed, not
 * where a folder in it may not be read or removed (`lost+found`, a `.well-known` of the server's), and not where this
 * process stands in it, for whoever called would be left in a folder that is gone.
 */
async function isReplaceable(site: string, link = site): Promise<boolean> {
  const parent = dirname(site);
  const here = relative(site, process.cwd());
  if (!here.startsWith('..') && !isAbsolute(here)) return false;
  await mkdir(parent, { recursive: true });
  if (existsSync(site) && statSync(site).dev !== statSync(parent).dev) return false;
  try {
    const entries = existsSync(site) ? await readdir(site, { recursive: true, withFileTypes: true }) : [];
    const folders = entries.flatMap((entry) =>
      entry.isDirectory() ? join(entry.parentPath, entry.name) : [],
    );
    for (const folder of [parent, dirname(link), ...folders])
      await access(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
