/** Every page of a site for search engines, by the protocol of sitemaps.org: at most 50,000 addresses a file. */
import { xml } from '../../html/escape.js';
import { permalinkOf } from '../embed.js';
import type { Manifest } from '../manifest.js';

const most = 50_000;
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** Files by name: `sitemap.xml`, and where that is an index, its parts. What was removed is in none. */
export function sitemaps(manifests: readonly Manifest[], base: string): Map<string, string> {
  const urls = manifests.flatMap((manifest) =>
    manifest.embeds
      .filter(({ removed }) => !removed)
      .map(
        ({ id, modified }) =>
          `<url><loc>${xml(permalinkOf(base, manifest.briefing, id))}</loc><lastmod>${modified}</lastmod></url>`,
      ),
  );
  const set = (part: string[]): string =>
    `<?xml version="1.0" encoding="utf-8"?>\n<urlset ${namespace}>\n${part.join('\n')}\n</urlset>\n`;
  if (urls.length <= most) return new Map([['sitemap.xml', set(urls)]]);
  const parts = Array.from({ length: Math.ceil(urls.length / most) }, (_, index) => [
    `sitemap-${index + 1}.xml`,
    set(urls.slice(index * most, (index + 1) * most)),
  ]) as [string, string][];
  const index = parts.map(([name]) => `<sitemap><loc>${xml(base + name)}</loc></sitemap>`).join('\n');
  return new Map([
    ...parts,
    [
      'sitemap.xml',
      `<?xml version="1.0" encoding="utf-8"?>\n<sitemapindex ${namespace}>\n${index}\n</sitemapindex>\n`,
    ],
  ]);
}
