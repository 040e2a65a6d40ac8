/** What is published of one briefing: `BRIEFING-ID/manifest.json`, written last, read by the next run. */
import type { Briefing, Embed } from '../briefing/types.js';
import type { Dates } from './embed.js';

/** How the facts of an embed stood against their sources. */
export type CheckState = 'checked' | 'warning' | 'error' | 'unchecked';

export interface Entry extends Dates {
  id: string;
  element: Embed['element'];
  name: string;
  check: CheckState;
  files: string[];
  /** Of the words, and of all that the files are made from: what is the same is not made again. */
  words: string;
  made: string;
  /** When and why it was removed; the page says so. */
  removed?: { at: string; why?: string };
}

export interface Manifest {
  briefing: Pick<Briefing, 'id' | 'lang' | 'title' | 'publisher'>;
  version: number;
  embeds: Entry[];
}

export function readManifest(text: string | undefined): Manifest | undefined {
  if (!text) return undefined;
  try {
    const manifest = JSON.parse(text) as Manifest;
    return Array.isArray(manifest.embeds) ? manifest : undefined;
  } catch {
    return undefined;
  }
}
