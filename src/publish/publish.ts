/** A briefing as a folder that any static host serves: a page for each embed, and every form of it beside the page. */
/// <reference types="node" />
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { excerpts } from '../briefing/references.js';
import type { Briefing } from '../briefing/types.js';
import { unusable } from '../briefing/usable.js';
import { publicPart } from '../briefing/validate.js';
import { languageFor } from '../language/index.js';
import { version } from '../version.js';
import { readAssets } from './assets.js';
import { publicFacts } from './embed.js';
import { pictures } from './forms/pictures.js';
import { removedPage } from './forms/removed.js';
import './languages.js';
import { findPeers, type Kit } from './make.js';
import { readManifest, type CheckState, type Entry, type Manifest } from './manifest.js';
import { factsOf, planEmbeds, type Planned } from './plan.js';
import { openPool } from './pool.js';
import { elementSheets } from './render.js';
import { writeSite } from './site/index.js';
import { Store } from './store.js';
import { sitePages } from './styles.js';

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
  /** Whether cards are made, where their packages are installed; they take most of the time. True unless it says false. */
  cards?: boolean;
  /** Threads to make embeds on; as many as the machine has processors where it is not given. */
  threads?: number;
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
  const notes: string[] = [];
  const cdn = options.cdn ?? join(import.meta.dirname, '../../cdn');
  const assets = readAssets(cdn, base, { ...elementSheets(), ...sitePages });
  for (const src of pictures(briefing))
    if (!/^[a-z][a-z0-9+.-]*:/i.test(src))
      notes.push(`picture ${src}: other sites look for it on their own; write the whole address, https://…`);
  const peers = findPeers(notes, options.cards);
  const store = await Store.open(options.out);
  const kit: Kit = { base, assets, peers, stage: store.stage };
  try {
    for (const { path, content } of assets.values()) await store.write(path, content);
    const former = await formerEntries(briefing, store);
    const entries = await writeEmbeds(briefing, options, kit, store, former, notes);
    const { id, lang, title, publisher } = publicPart(briefing);
    const manifest: Manifest = {
      briefing: { id, lang, title, publisher },
      version: briefing.version,
      embeds: [...entries, ...(await removeEmbeds(briefing, entries, options, kit, store, former, notes))],
    };
    await store.write(manifestOf(briefing), `${JSON.stringify(manifest, null, 1)}\n`);
    await writeSite(store, kit);
    return { embeds: entries.length, ...(await store.commit()), notes };
  } catch (error) {
    await store.close();
    throw error;
  }
}

const manifestOf = ({ id }: Briefing): string => `${id}/manifest.json`;

/** An address with a slash at its end. */
export function baseOf(base: string): string {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw Error(`base "${base}" is no address of a site: write it as https://example.com/embeds/`);
  return url.href.replace(/\/*$/, '/');
}

/** Makes what is new or changed, on as many threads as there are; of what is written only hashes are kept. */
async function writeEmbeds(
  briefing: Briefing,
  { now, checked, threads, progress }: PublishOptions,
  kit: Kit,
  store: Store,
  former: ReadonlyMap<string, Entry>,
  notes: string[],
): Promise<Entry[]> {
  const today = new Date(now).toISOString();
  const planned = planEmbeds(briefing);
  const part = excerpts(briefing);
  // All that the files are made from beside the facts: where it changes, everything is made anew.
  const means = hash([kit.base, version, kit.peers, [...kit.assets.values()].map(({ path }) => path)]);
  const entries: Entry[] = [];
  const pool = await openPool(kit, planned.length, threads);
  let done = 0;

  const write = async (embed: Planned, index: number): Promise<void> => {
    const at = (file: string): string => `${briefing.id}/${embed.id}/${file}`;
    const facts = publicFacts(briefing, embed, part);
    const { version: revision, ...said } = facts;
    const [words, made] = [hash([embed, said]), hash([means, revision])];
    const last = former.get(embed.id);
    // Manifests were written with the keys in the order they came: words are not new for that.
    const isSame = last && (last.words === words || last.words === digest(JSON.stringify([embed, said])));
    const same = isSame && !last.removed;
    const check = stateOf(embed, facts, checked);
    if (last && same && last.made === made && last.files.every((file) => store.has(at(file)))) {
      entries[index] = { ...last, check };
    } else {
      const dates = { published: last?.published ?? today, modified: same ? last.modified : today };
      const result = await pool.make({ embed, facts, dates, now });
      const { name, files } = result;
      for (const file of last?.files ?? []) if (!files.includes(file)) store.remove(at(file));
      notes.push(...result.notes);
      const { id, element } = embed;
      entries[index] = { id, element, name, check, ...dates, files, words, made };
    }
    progress?.(++done, planned.length);
  };

  // As many hands as the pool has places: what is not asked for yet takes no memory.
  let next = 0;
  const hand = async (): Promise<void> => {
    while (next < planned.length) {
      const index = next++;
      await write(planned[index]!, index);
    }
  };
  try {
    await Promise.all(Array.from({ length: pool.width }, hand));
  } finally {
    await pool.close();
  }
  return entries;
}

/** Leaves a page where an embed was that is no longer in the briefing, and takes its other forms away. */
async function removeEmbeds(
  briefing: Briefing,
  entries: readonly Entry[],
  { now, removed = {} }: PublishOptions,
  kit: Kit,
  store: Store,
  former: ReadonlyMap<string, Entry>,
  notes: string[],
): Promise<Entry[]> {
  const kept = new Set(entries.map(({ id }) => id));
  const empty = new Set(briefing.embeds?.flatMap(({ id }) => (kept.has(id) ? [] : id)));
  for (const id of empty)
    notes.push(
      `${id} shows nothing of the briefing: name facts that are in it, or leave the embed out; ` +
        (former.has(id) ? 'its page stands as it was' : 'it has no page'),
    );
  const gone: Entry[] = [];
  for (const last of former.values()) {
    const { id } = last;
    if (kept.has(id)) continue;
    // Nobody withdrew it: readers are not to be told so.
    if (empty.has(id)) {
      gone.push(last);
      continue;
    }
    const why = (Object.hasOwn(removed, id) && removed[id]) || last.removed?.why;
    if (!why)
      notes.push(
        `${id} is no longer in the briefing: its page says so; --removed ${id}="WHY" tells readers why`,
      );
    const at = last.removed?.at ?? new Date(now).toISOString();
    const entry: Entry = { ...last, removed: { at, ...(why && { why }) }, files: ['index.html'] };
    const page = removedPage(entry, briefing, languageFor(briefing.lang), kit);
    await store.write(`${briefing.id}/${id}/index.html`, page);
    for (const file of last.files) if (file !== 'index.html') store.remove(`${briefing.id}/${id}/${file}`);
    gone.push(entry);
  }
  return gone;
}

async function formerEntries(briefing: Briefing, store: Store): Promise<Map<string, Entry>> {
  const manifest = readManifest(await store.read(manifestOf(briefing)));
  return new Map(manifest?.embeds.map((entry) => [entry.id, entry]));
}

/** The worst of the facts that an embed shows, in its events too; checked only where all of them are. */
function stateOf(
  embed: Planned,
  { events }: Briefing,
  checked: ReadonlyMap<string, CheckState> = new Map(),
): CheckState {
  const shown = new Set(factsOf(embed));
  for (const { id, figures = [], quotes = [] } of events)
    if (shown.has(id)) for (const held of [...figures, ...quotes]) shown.add(held);
  const states = [...shown].map((id) => checked.get(id) ?? 'unchecked');
  return (['error', 'unchecked', 'warning'] as const).find((state) => states.includes(state)) ?? 'checked';
}

/** The same for the same data, whatever the order of its keys. */
const hash = (value: unknown): string => digest(JSON.stringify(value, inOrder));

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

const inOrder = (_: string, value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
