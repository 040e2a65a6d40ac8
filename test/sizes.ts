/**
 * What a reader downloads, in bytes after minifying and gzip: for each file of cdn/ with all that it imports at once, and
 * for imports from the package as a bundler leaves them.
 * `npm run sizes` prints the table of the README; `npm run sizes -- --write` notes the sizes that the tests then hold.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { shaken } from './shaken.js';

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
const later = /import\(\s*["'](\.[^"']+)["']\s*\)/g;
const bytes = (parts: Iterable<string>): number =>
  [...parts].reduce((sum, part) => sum + gzipSync(readFileSync(join(cdn, part)), { level: 9 }).length, 0);

/** What comes later, by the name of its chunk: for which pages. */
const pages: Record<string, string> = {
  chart: 'with chart',
  page: 'with words of the page',
  validate: 'with facts that are wrong',
  share: 'with what shares a fact',
  export: 'with what saves a table',
  find: 'with a search for words',
};

/** What of the package is imported by itself: one class takes none of the others along. */
const imported = ['StatCallout', 'PullQuote', 'ThreatTimeline', 'KeyFigureComparison', 'parse', 'writeEmbed'];

/**
 * `{file: bytes at once}`, under `FILE, with …` what comes to it on the pages that need more, and under
 * `import { NAME }` what a bundler keeps.
 */
export async function measure(): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {};
  for (const name of files) {
    const now = closure(`${name}.js`, statically);
    sizes[`${name}.js`] = bytes(now);
    for (const part of now) {
      for (const [, path] of readFileSync(join(cdn, part), 'utf8').matchAll(later)) {
        const chunk = join(dirname(part), path!);
        const what = pages[basename(chunk).replace(/-.*/, '')]!;
        sizes[`${name}.js, ${what}`] = bytes(closure(chunk, statically, new Set(now)));
      }
    }
  }
  for (const name of imported)
    sizes[`import { ${name} }`] = await shaken(`export { ${name} } from 'standfirst';`);
  return sizes;
}

export const recorded = (): Record<string, number> => JSON.parse(readFileSync(record, 'utf8'));

if (process.argv[1] === import.meta.filename) {
  const sizes = await measure();
  if (process.argv.includes('--write')) writeFileSync(record, JSON.stringify(sizes, null, 2) + '\n');
  console.log('| file | kB, gzipped |\n|---|--:|');
  for (const [row, size] of Object.entries(sizes)) {
    const [what, more = ''] = row.split(',');
    const file = what!.startsWith('import') ? what : `cdn/${what}`;
    console.log(`| \`${file}\`${more && `,${more}`} | ${(size / 1000).toFixed(1)} |`);
  }
}
