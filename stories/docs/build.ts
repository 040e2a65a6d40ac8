/**
 * What the package says of itself, made from the manifest and the pages of this folder: types for frameworks, data for
 * code editors, a page for each element, and `llms.txt`. The last step of `npm run build`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import type { Described } from './described.js';
import { elementPage, llms } from './package-pages.js';
import { declarationsOf } from './typings.js';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const write = (path: string, text: string): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text.endsWith('\n') ? text : `${text}\n`);
};

const manifest = JSON.parse(read('custom-elements.json'));
const elements = (manifest.modules as { declarations: Described[] }[])
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);
const { version, description } = JSON.parse(read('package.json'));
const briefing = JSON.parse(read('src/briefings/mi5-threat-update-2024.json'));

for (const [name, text] of Object.entries(declarationsOf(elements))) write(`dist/types/${name}.d.ts`, text);
const pages = elements.map((element) => ({
  ...element,
  page: elementPage(element, read(`stories/docs/${element.tagName}.md`), briefing),
}));
for (const { tagName, page } of pages) write(`dist/docs/${tagName}.md`, page);
write('dist/docs/llms.txt', llms(pages, read('README.md'), { version, description }));

const outdir = join(root, 'dist/ide');
mkdirSync(outdir, { recursive: true });
generateVsCodeCustomElementData(manifest, { outdir, hideLogs: true });
generateJetBrainsWebTypes(manifest, { outdir, packageJson: false, hideLogs: true });
