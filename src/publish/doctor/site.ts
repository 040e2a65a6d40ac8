/** What a published folder says of its embeds, for a page to be held to. */
/// <reference types="node" />
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../manifest.js';
import type { Wanted } from './examine.js';

export interface PublishedSite {
  /** Its base, with a slash at its end. */
  base: string;
  wanted: Wanted[];
  integrityOf(address: URL): string | undefined;
}

/**
 * @param expected Ids of embeds, or `BRIEFING/ID`.
 * @throws Where it is no such folder, or has no such embed.
 */
export function readSite(folder: string, expected: readonly string[]): PublishedSite {
  const text = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const [, base] =
    (existsSync(join(folder, 'feed.xml')) && /<link>([^<]*)<\/link>/.exec(text('feed.xml'))) || [];
  if (!base) throw Error(`${folder} is no folder that standfirst publish wrote: it has no feed.xml`);
  const wanted: Wanted[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = join(folder, entry.name, 'manifest.json');
    if (!entry.isDirectory() || !existsSync(file)) continue;
    for (const { id, removed } of readManifest(readFileSync(file, 'utf8'))?.embeds ?? []) {
      if (removed) continue;
      const embed = `${entry.name}/${id}`;
      wanted.push({
        embed,
        words: linesOf(text(`${embed}/carrier.html`)),
        expected: expected.includes(id) || expected.includes(embed),
      });
    }
  }
  const missing = expected.find(
    (id) => !wanted.some(({ embed }) => embed === id || embed.endsWith(`/${id}`)),
  );
  if (missing) throw Error(`${folder} has no embed "${missing}"`);
  const plain = base.replaceAll('&amp;', '&');
  return {
    base: plain,
    wanted,
    integrityOf({ href }) {
      const file = href.startsWith(plain) && join(folder, href.slice(plain.length));
      if (!file || !existsSync(file)) return undefined;
      return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
    },
  };
}

const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The words of a carrier, which was written by this package: no `<` in a text, no `>` in an attribute's quotes. */
const linesOf = (carrier: string): string[] =>
  carrier
    .split(/<\/(?:p|li|td|th)>|<br>/)
    .map((part) =>
      part
        .replace(/<(?:"[^"]*"|[^">])*>/g, '')
        .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => characters[name]!)
        .trim(),
    )
    .filter(Boolean);
