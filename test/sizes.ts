/**
 * What a reader downloads, in bytes after minifying and gzip: for each file of cdn/ with all that it imports at once.
 * `npm run sizes` prints the table of the README; `npm run sizes -- --write` notes the sizes that the tests then hold.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const cdn = join(import.meta.dirname, '..', 'cdn');
const record = join(import.meta.dirname, 'sizes.json');
const files = [
  'standfirst',
  'stat-callout',
  'pull-quote',
  'threat-timeline',
  'key-figure-comparison',
  'language/ar',
];

function closure(file: string, pattern: RegExp, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(join(cdn, file), 'utf8').matchAll(pattern)) {
    closure(join(dirname(file), path!), pattern, seen);
  }
  return seen;
}

const statically = /(?:from|import)\s*["'](\.[^"']+)["']/g;
const alsoLater = /(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g;
const bytes = (file: string, pattern: RegExp): number =>
  [...closure(file, pattern)].reduce(
    (sum, part) => sum + gzipSync(readFileSync(join(cdn, part)), { level: 9 }).length,
    0,
  );

/** `{file: bytes at once}`, and under `FILE, with chart` what comes to it where a chart is shown. */
export function measure(): Record<string, number> {
  const sizes: Record<string, number> = {};
  for (const name of files) {
    const now = (sizes[`${name}.js`] = bytes(`${name}.js`, statically));
    const later = bytes(`${name}.js`, alsoLater);
    if (later > now) sizes[`${name}.js, with chart`] = later;
  }
  return sizes;
}

export const recorded = (): Record<string, number> => JSON.parse(readFileSync(record, 'utf8'));

if (process.argv[1] === import.meta.filename) {
  const sizes = measure();
  if (process.argv.includes('--write')) writeFileSync(record, JSON.stringify(sizes, null, 2) + '\n');
  console.log('| file | kB, gzipped |\n|---|--:|');
  for (const [row, size] of Object.entries(sizes)) {
    const [file, more = ''] = row.split(',');
    console.log(`| \`cdn/${file}\`${more && `,${more}`} | ${(size / 1000).toFixed(1)} |`);
  }
}
