/** The bundles, as the newsroom's own host serves them: `_/VERSION/`, each name with the hash of its content. */
/// <reference types="node" />
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { version } from '../version.js';
import { withPermalinks } from './permalink-rules.js';

export interface Asset {
  /** Where it stands in the site: `_/0.1.0/standfirst-1a2b3c4d.js`. */
  path: string;
  content: Uint8Array;
  /** `sha384-…`, for the attribute. */
  integrity: string;
}

/** By the name the bundle has: `standfirst.js`, `language/ar.js`. */
export type Assets = ReadonlyMap<string, Asset>;

/** What a file that others point to is asked for by: no hash in it. */
const asIs = /(^|\/)(LICENSES\.txt|integrity\.json)$/;

/**
 * Reads a folder of bundles and gives each file its hashed name; what they import of one another follows.
 * @param folder Of the built bundles (`cdn/`).
 * @param base Of the site, with a slash at its end.
 * @param more Files made here: style sheets and the page's script, by name.
 */
export function readAssets(folder: string, base: string, more: Record<string, string> = {}): Assets {
  const sources = new Map<string, Uint8Array>(
    Object.entries(more).map(([name, text]) => [name, Buffer.from(text)]),
  );
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === 'integrity.json') continue;
    const path = join(entry.parentPath, entry.name);
    sources.set(relative(folder, path).split(sep).join('/'), readFileSync(path));
  }
  const css = sources.get('standfirst.css');
  if (css)
    sources.set('standfirst.css', Buffer.from(withPermalinks(Buffer.from(css).toString('utf8'), base)));
  // Scripts import one another, in circles too: the hash in their names is of all of them and their own.
  const scripts = [...sources].filter(([name]) => name.endsWith('.js')).sort();
  const all = createHash('sha256');
  for (const [name, content] of scripts) all.update(name).update(content);
  const seal = all.digest('hex');
  const paths = new Map([...sources].map(([name, content]) => [name, pathOf(name, content, seal)]));
  const files = new Map<string, Asset>();
  for (const [name, source] of [...sources].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const from = posix.dirname(name);
    const content = rewritten(name, source, (imported) => {
      const path = paths.get(imported);
      return path && posix.relative(from, path.slice(root.length));
    });
    const path = paths.get(name)!;
    files.set(name, { path, content, integrity: `sha384-${digest(content, 'sha384', 'base64')}` });
  }
  return files;
}

const root = `_/${version}/`;
const digest = (content: Uint8Array, algorithm: string, encoding: 'hex' | 'base64'): string =>
  createHash(algorithm).update(content).digest(encoding);

function pathOf(name: string, content: Uint8Array, seal: string): string {
  if (asIs.test(name)) return root + name;
  // A map stays beside its script, under the script's own name, which says which it is of.
  const [, stem, ending] = /^(.*?)((?:\.js)?\.\w+)$/.exec(name)!;
  const hash = createHash('sha256').update(content);
  if (name.endsWith('.js')) hash.update(seal);
  return `${root}${stem}-${hash.digest('hex').slice(0, 10)}${ending}`;
}

/** A script with the names that its imports, and its map, have now; any other file as it is. */
function rewritten(
  name: string,
  content: Uint8Array,
  hashed: (name: string) => string | undefined,
): Uint8Array {
  if (!/\.(js|css)$/.test(name)) return content;
  const text = Buffer.from(content).toString('utf8');
  const moved = (specifier: string): string => {
    const found = hashed(posix.join(posix.dirname(name), specifier));
    return found === undefined ? specifier : found.startsWith('.') ? found : `./${found}`;
  };
  return Buffer.from(
    text
      .replace(
        /(\bfrom\s*|\bimport\s*\(?\s*|\bnew URL\s*\(\s*)(["'])(\.{1,2}\/[^"']+)\2/g,
        (_, head, quote, path) => head + quote + moved(path) + quote,
      )
      .replace(
        /(sourceMappingURL=)(\S+)/g,
        (_, head, path) => head + moved(`./${path}`).replace(/^\.\//, ''),
      ),
  );
}
