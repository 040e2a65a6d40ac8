/** All forms of one embed, made from plain data and written one by one: in this thread or in another. */
/// <reference types="node" />
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Briefing } from '../briefing/types.js';
import type { Assets } from './assets.js';
import { cardMaker, install } from './card/kit.js';
import { packages } from './card/fonts.js';
import { publishedEmbed, type Dates } from './embed.js';
import { formsOf } from './forms/index.js';
import './languages.js';
import type { Planned } from './plan.js';
import { renderer } from './render.js';
import { stage, type Stage } from './stage.js';

/** What all embeds of a run have in common. */
export interface Kit {
  base: string;
  assets: Assets;
  /** Which optional peers are installed. */
  peers: { shadow: boolean; cards: boolean };
  /** Where the files are written. */
  stage: Stage;
}

export interface Task {
  embed: Planned;
  facts: Briefing;
  dates: Dates;
  /** For an embargo, in milliseconds. */
  now: number;
}

export interface Made {
  /** What the embed is called. */
  name: string;
  /** The names of its files, written each as it was made. */
  files: string[];
  notes: string[];
}

export type Make = (task: Task) => Promise<Made>;

export async function maker({ base, assets, peers, stage: to }: Kit): Promise<Make> {
  const [render, cards] = await Promise.all([
    peers.shadow ? renderer() : undefined,
    peers.cards ? cardMaker() : undefined,
  ]);
  return async ({ embed, facts, dates, now }) => {
    const published = publishedEmbed(embed, facts, base, dates, now);
    const notes: string[] = [];
    const files: string[] = [];
    for await (const [file, content] of formsOf(published, { base, assets, render, cards }, notes)) {
      await stage(to, `${facts.id}/${embed.id}/${file}`, content);
      files.push(file);
    }
    return { name: published.told.name, files, notes };
  };
}

/**
 * Looks for the optional peers; says what is missed without them, and how to get them.
 * @param wanted Whether cards are.
 */
export function findPeers(notes: string[], wanted = true): Kit['peers'] {
  const shadow = isInstalled('@lit-labs/ssr');
  const cards = wanted && ['fontkit', 'bidi-js', '@resvg/resvg-wasm', ...packages].every(isInstalled);
  if (!shadow)
    notes.push(
      'the pages hold plain HTML alone; for the elements as they look, run  npm install @lit-labs/ssr',
    );
  if (wanted && !cards) notes.push(`no cards are made; for cards, run  ${install}`);
  return { shadow, cards };
}

/** Whether a package can be imported from here. Looked for by its folder: some export nothing to be asked for. */
function isInstalled(name: string): boolean {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  return folders.some((folder) => existsSync(join(folder, name, 'package.json')));
}
