/** What a site has beside its embeds, made of the manifests of all its briefings. */
import type { Kit } from '../make.js';
import { readManifest, type Manifest } from '../manifest.js';
import type { Store } from '../store.js';
import { contactSheet } from './contact-sheet.js';
import { feed } from './feed.js';
import { headers } from './headers.js';
import { sitemaps } from './sitemap.js';

export async function writeSite(store: Store, { assets, base }: Kit): Promise<void> {
  const manifests: Manifest[] = [];
  for (const folder of await store.folders()) {
    const manifest = readManifest(await store.read(`${folder}/manifest.json`));
    if (manifest) manifests.push(manifest);
  }
  const carrierOf = async (briefing: string, id: string): Promise<string> =>
    (await store.read(`${briefing}/${id}/carrier.html`)) ?? '';
  await store.write('feed.xml', await feed(manifests, base, carrierOf));
  for (const [name, content] of sitemaps(manifests, base)) await store.write(name, content);
  await store.write('_headers', headers(manifests, base));
  const linked = [...assets.values()].filter(({ path }) => /\.(js|css)$/.test(path));
  const hashes = linked.map(({ path, integrity }) => [path, integrity]).sort();
  await store.write('integrity.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
  await store.write('index.html', contactSheet(manifests, base, assets));
}
