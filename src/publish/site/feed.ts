/** The newest embeds of a site as RSS 2.0, each with its carrier as it would be pasted. */
import { xml } from '../../html/escape.js';
import { permalinkOf } from '../embed.js';
import type { Entry, Manifest } from '../manifest.js';

/** A feed is for what is new: readers fetch all of it every hour. */
export const feedLength = 100;

/** The embeds a feed holds, the last changed first. */
export function newest(manifests: readonly Manifest[]): { manifest: Manifest; entry: Entry }[] {
  return manifests
    .flatMap((manifest) =>
      manifest.embeds.filter(({ removed }) => !removed).map((entry) => ({ manifest, entry })),
    )
    .sort((a, b) => (a.entry.modified < b.entry.modified ? 1 : a.entry.modified > b.entry.modified ? -1 : 0))
    .slice(0, feedLength);
}

/** @param carrierOf The carrier of an embed, by its briefing and its own id. */
export async function feed(
  manifests: readonly Manifest[],
  base: string,
  carrierOf: (briefing: string, id: string) => Promise<string>,
): Promise<string> {
  const embeds = newest(manifests);
  const [last] = embeds;
  const publishers = [...new Set(manifests.map(({ briefing }) => briefing.publisher.name))];
  const items: string[] = [];
  for (const { manifest, entry } of embeds) {
    const link = permalinkOf(base, manifest.briefing, entry.id);
    items.push(
      element('item', [
        element('title', xml(entry.name)),
        element('link', xml(link)),
        `<guid isPermaLink="true">${xml(link)}</guid>`,
        element('pubDate', date(entry.published)),
        element('category', xml(manifest.briefing.title)),
        element('description', xml((await carrierOf(manifest.briefing.id, entry.id)).trim())),
      ]),
    );
  }
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
${[
  element('title', xml(publishers.join(', '))),
  element('link', xml(base)),
  element('description', xml(manifests.map(({ briefing }) => briefing.title).join(' · '))),
  `<atom:link href="${xml(base)}feed.xml" rel="self" type="application/rss+xml"/>`,
  ...(last ? [element('lastBuildDate', date(last.entry.modified))] : []),
  ...items,
].join('\n')}
</channel></rss>
`;
}

const element = (name: string, content: string | string[]): string =>
  `<${name}>${Array.isArray(content) ? content.join('\n') : content}</${name}>`;

/** RFC 822, as RSS has it. */
const date = (iso: string): string => new Date(iso).toUTCString();
