/**
 * Each element in each look and mode, held to the picture it had when somebody looked at it. A wanted change:
 * `npm run snapshots`, look at what changed, commit it. What differs is written to test/output/visual.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compare, halve } from './compare.js';
import { Eye } from './eye.js';
import { embeds, isNarrow, isRightToLeft, isShown, looks, modes, pageOf } from './embeds.js';

const write = Boolean(process.env['STANDFIRST_WRITE']);
const versionFile = join(import.meta.dirname, 'reference', 'chromium.txt');
/**
 * So much of a tile may differ: next to nothing in the Chromium that drew the references, which the file names; in
 * another, letters are smoothed otherwise at their edges, most at large ones.
 */
const strict = 0.003;
const lenient = 0.05;

function save(path: string, picture: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, Buffer.from(picture, 'base64'));
}

describe('looks as it was looked at', () => {
  const eye = new Eye();
  let tolerance = lenient;
  before(async () => {
    await eye.open();
    if (write) save(versionFile, Buffer.from(`${eye.version}\n`).toString('base64'));
    if (existsSync(versionFile) && readFileSync(versionFile, 'utf8').trim() === eye.version)
      tolerance = strict;
  });
  after(() => eye.close());

  for (const [element, { en, ar }] of Object.entries(embeds)) {
    for (const look of looks) {
      for (const mode of modes.filter((mode) => isShown(look, mode))) {
        it(`${element}, ${look}, ${mode}`, async () => {
          const html = pageOf(isRightToLeft(mode) ? ar : en, look, mode);
          const page = await eye.visit(html, {
            width: isNarrow(mode) ? 312 : 672,
            print: mode === 'print',
            forced: mode === 'forced',
          });
          const picture = await halve(page, await page.screenshot({ fullPage: true }));
          assert.ok(picture.length > 1500, 'there is nothing to be seen');
          const reference = join(import.meta.dirname, 'reference', element, `${look}-${mode}.webp`);
          if (write) save(reference, picture);
          assert.ok(existsSync(reference), `nobody has looked at it: npm run snapshots`);
          const { size, share } = await compare(page, readFileSync(reference).toString('base64'), picture);
          await page.close();
          if (!size && share <= tolerance) return;
          const output = join('test', 'output', 'visual', element, `${look}-${mode}.webp`);
          save(output, picture);
          assert.fail(
            `${size ? `was ${size[0]} × ${size[1]}, is ${size[2]} × ${size[3]}` : `a part of it differs by ${(share * 100).toFixed(1)} per cent`}: compare ${output} with ${reference}`,
          );
        });
      }
    }
  }

  for (const mark of ['.bar .dash', '.bar .chevron', '.arrow .ink', '.track .tick', '.notes']) {
    it(`is told apart from what lacks ${mark}`, async () => {
      const page = await eye.visit(pageOf(embeds['stat-callout']!.en, 'neutral', 'light'));
      const whole = await halve(page, await page.screenshot({ fullPage: true }));
      await page.evaluate((selector) => {
        const hosts = [...document.querySelectorAll('stat-callout')];
        const found = hosts
          .map((host) => host.shadowRoot!.querySelector<HTMLElement>(selector))
          .find(Boolean)!;
        found.style.visibility = 'hidden';
      }, mark);
      const lacking = await halve(page, await page.screenshot({ fullPage: true }));
      const { share } = await compare(page, whole, lacking);
      assert.ok(share > strict, String(share));
      await page.close();
    });
  }
});
