/** A briefing as a folder that any static host serves: a page for each embed, and every form of it beside the page. */
/// <reference types="node" />
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { publicPart } from '../briefing/validate.js';
import type { Briefing } from '../briefing/types.js';
import { unusable } from '../briefing/usable.js';
import { addLanguage, languageFor } from '../language/index.js';
import { languages } from '../language/all.js';
import { version } from '../version.js';
import { readAssets, type Assets } from './assets.js';
import { cardMaker, install } from './card/kit.js';
import { publicFacts, publishedEmbed, type PublishedEmbed } from './embed.js';
import { formsOf, type Tools } from './forms/index.js';
import { readManifest, type CheckState, type Entry, type Manifest } from './manifest.js';
import { factsOf, planEmbeds, type Planned } from './plan.js';
import { elementSheets, renderer } from './render.js';
import { removedPage } from './forms/removed.js';
import { sitePages } from './styles.js';
import { Store } from './store.js';

for (const file of languages) addLanguage(file);

export interface PublishOptions {
  /** The folder of the site; made where there is none. */
  out: string;
  /** Where the folder is served, `https://…`. */
  base: string;
  /** Milliseconds: for an embargo, and the date of what is new or changed. */
  now: number;
  /** How each fact stood against its sources; those not named were not checked. */
  checked?: ReadonlyMap<string, CheckState>;
  /** Why an embed that is no longer in the briefing was removed, by its id. */
  removed?: Readonly<Record<string, string>>;
  /** Called now and then. */
  progress?(done: number, total: number): void;
  /** Folder of the built bundles; the package's own where it is not given. */
  cdn?: string;
}

export interface Published {
  embeds: number;
  written: number;
  removed: number;
  /** What a person should know: a peer that is not installed, an embed with no reason for its end. */
  notes: string[];
}

/**
 * Writes what changed, all at once.
 * @throws Where readers are not to be shown the briefing, `base` is no address, or the folder cannot be written.
 */
export async function publish(briefing: Briefing, options: PublishOptions): Promise<Published> {
  const why = unusable(briefing, options.now);
  if (why) throw Error(`briefing "${briefing.id}" ${why}: nothing is published of it`);
  const base = baseOf(options.base);
  const { tools, notes } = await toolsFor(options, base);
  const store = await Store.open(options.out);
  try {
    for (const { path, content } of tools.assets.files.values()) await store.write(path, content);
    const embeds = await writeEmbeds(briefing, options, tools, store, notes);
    const result = await store.commit();
    return { embeds, ...result, notes };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** An address with a slash at its end. */
export function baseOf(base: string): string {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw Error(`base "${base}" is no address of a site: write it as https://example.com/embeds/`);
  return url.href.replace(/\/*$/, '/');
}

async function toolsFor({ cdn }: PublishOptions, base: string): Promise<{ tools: Tools; notes: string[] }> {
  const notes: string[] = [];
  const assets: Assets = readAssets(cdn ?? join(import.meta.dirname, '../../cdn'), base, {
    ...elementSheets(),
    ...sitePages,
  });
  const [render, cards] = await Promise.all([
    peer(
      renderer(),
      'the pages hold plain HTML alone; for the elements as they look, run  npm install @lit-labs/ssr',
    ),
    peer(
      cardMaker((message) => void notes.push(message)),
      `no cards are made; for cards, run  ${install}`,
    ),
  ]);
  return { tools: { assets, base, render, cards }, notes };

  async function peer<T>(loading: Promise<T>, note: string): Promise<T | undefined> {
    try {
      return await loading;
    } catch (error) {
      if (!/^(ERR_MODULE|MODULE)_NOT_FOUND$/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
      notes.push(note);
      return undefined;
    }
  }
}

async function writeEmbeds(
  briefing: Briefing,
  { now, checked, removed = {}, progress }: PublishOptions,
  tools: Tools,
  store: Store,
  notes: string[],
): Promise<number> {
  const path = `${briefing.id}/manifest.json`;
  const former = new Map(readManifest(await store.read(path))?.embeds.map((entry) => [entry.id, entry]));
  const today = new Date(now).toISOString();
  const planned = planEmbeds(briefing);
  // All that the files are made from beside the facts: where it changes, everything is made anew.
  const kit = hash([
    tools.base,
    version,
    Boolean(tools.render),
    Boolean(tools.cards),
    [...tools.assets.files.values()].map((a) => a.path),
  ]);
  const entries: Entry[] = [];
  for (const [index, embed] of planned.entries()) {
    const facts = publicFacts(briefing, embed);
    const { version: revision, ...words } = facts;
    const entry = { words: hash([embed, words]), made: hash([kit, revision]) };
    const last = former.get(embed.id);
    const same = last?.words === entry.words && !last.removed;
    const check = stateOf(embed, checked);
    if (
      last &&
      same &&
      last.made === entry.made &&
      last.files.every((file) => store.has(`${briefing.id}/${embed.id}/${file}`))
    )
      entries.push({ ...last, check });
    else {
      const dates = { published: last?.published ?? today, modified: same ? last.modified : today };
      const published = publishedEmbed(embed, facts, tools.base, dates, now);
      const files = await writeForms(published, tools, store);
      for (const file of last?.files ?? [])
        if (!files.includes(file)) store.remove(`${briefing.id}/${embed.id}/${file}`);
      entries.push({
        id: embed.id,
        element: embed.element,
        name: published.told.name,
        check,
        ...dates,
        files,
        ...entry,
      });
    }
    progress?.(index + 1, planned.length);
  }
  const kept = new Set(entries.map(({ id }) => id));
  for (const last of former.values()) {
    if (kept.has(last.id)) continue;
    const why = removed[last.id] ?? last.removed?.why;
    if (!why)
      notes.push(
        `${last.id} is no longer in the briefing: its page says so; --removed ${last.id}="WHY" tells readers why`,
      );
    const entry: Entry = {
      ...last,
      removed: { at: last.removed?.at ?? today, ...(why && { why }) },
      files: ['index.html'],
    };
    await store.write(
      `${briefing.id}/${last.id}/index.html`,
      removedPage(entry, briefing, languageFor(briefing.lang), tools),
    );
    for (const file of last.files)
      if (file !== 'index.html') store.remove(`${briefing.id}/${last.id}/${file}`);
    entries.push(entry);
  }
  const { id, lang, title, publisher } = publicPart(briefing);
  const manifest: Manifest = {
    briefing: { id, lang, title, publisher },
    version: briefing.version,
    embeds: entries,
  };
  await store.write(path, `${JSON.stringify(manifest, null, 1)}\n`);
  return planned.length;
}

/** Writes every form, the page last: what it points to is there before it. */
async function writeForms(published: PublishedEmbed, tools: Tools, store: Store): Promise<string[]> {
  const { facts, embed } = published;
  const names: string[] = [];
  for await (const [name, content] of formsOf(published, tools)) {
    await store.write(`${facts.id}/${embed.id}/${name}`, content);
    names.push(name);
  }
  return names;
}

/** The worst of the facts that an embed shows; checked only where all of them are. */
function stateOf(embed: Planned, checked: ReadonlyMap<string, CheckState> = new Map()): CheckState {
  const states = factsOf(embed).map((id) => checked.get(id) ?? 'unchecked');
  return (['error', 'unchecked', 'warning'] as const).find((state) => states.includes(state)) ?? 'checked';
}

const hash = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
