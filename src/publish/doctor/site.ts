/** What a published folder, or a briefing, says of its embeds, for a page to be held to. */
/// <reference types="node" />
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Briefing } from '../../briefing/types.js';
import { unescape } from '../../html/escape.js';
import { writeEmbed } from '../../html/write.js';
import { excerpts } from '../../briefing/references.js';
import { publicFacts } from '../embed.js';
import '../languages.js';
import { readManifest } from '../manifest.js';
import { planEmbeds } from '../plan.js';
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
      wanted.push(wantedOf(embed, text(`${embed}/carrier.html`), expected));
    }
  }
  mustHave(wanted, expected, folder);
  const plain = unescape(base);
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

/**
 * The embeds that a briefing has, as they are published.
 * @param name What it is called where an id is not found.
 * @throws Where readers are not to be shown it, or it has no such embed.
 */
export function readEmbeds(briefing: Briefing, expected: readonly string[], name: string): Wanted[] {
  const part = excerpts(briefing);
  const wanted = planEmbeds(briefing).map((embed) => {
    const permalink = `https://embeds.example/${briefing.id}/${embed.id}/`;
    const carrier = writeEmbed(embed, publicFacts(briefing, embed, part), { permalink });
    return wantedOf(`${briefing.id}/${embed.id}`, carrier, expected);
  });
  mustHave(wanted, expected, name);
  return wanted;
}

const isNamed = (embed: string, id: string): boolean => embed === id || embed.endsWith(`/${id}`);

const wantedOf = (embed: string, carrier: string, expected: readonly string[]): Wanted => ({
  embed,
  words: linesOf(carrier),
  attributes: found(carrier, / ([a-z-]+)="[^"]*"/g),
  tags: found(carrier, /<([a-z0-9]+)/g),
  expected: expected.some((id) => isNamed(embed, id)),
});

function mustHave(wanted: readonly Wanted[], expected: readonly string[], name: string): void {
  const missing = expected.find((id) => !wanted.some(({ embed }) => isNamed(embed, id)));
  if (missing) throw Error(`${name} has no embed "${missing}"`);
}

/** What a pattern names in the tags of a carrier, each once. */
const found = (carrier: string, pattern: RegExp): string[] =>
  [
    ...new Set(
      [...carrier.matchAll(/<[a-z](?:"[^"]*"|[^">])*>/g)].flatMap(([tag]) =>
        [...tag.matchAll(pattern)].map(([, name]) => name!),
      ),
    ),
  ].sort();

/** The words of a carrier, which was written by this package: no `<` in a text, no `>` in an attribute's quotes. */
const linesOf = (carrier: string): string[] =>
  carrier
    .split(/<\/(?:p|li|td|th)>|<br>/)
    .map((part) => unescape(part.replace(/<(?:"[^"]*"|[^">])*>/g, '')).trim())
    .filter(Boolean);
