/** What comes out of a printer, of a page as a reader has it. */
import assert from 'node:assert/strict';
import { extractText } from 'unpdf';
import type { Briefing } from '../../src/briefing/types.js';
import { eachEngine, mi5, shown, visit } from './site.js';

/** Where a page is dark, by its own colours, by its colour scheme or by those of a panel. */
const dark = {
  page: 'body { background: #111; color: #eee }',
  panel: 'body { --standfirst-paper: #123; --standfirst-text: #fff }',
  look: 'body { --standfirst-paper: #123; --standfirst-text: #fff; --standfirst-accent: #ffd166; --standfirst-muted: #b3bdc8 }',
  'colour scheme':
    ':root { color-scheme: dark; --standfirst-text: light-dark(#111, #eee); --standfirst-muted: light-dark(#444, #bbb) }',
};

eachEngine(
  'an embed of the dark',
  (at) => {
    // Of all on paper the sources were the palest: light grey, thinned, on white.
    for (const [of, style] of Object.entries(dark))
      it(`is dark ink on paper, that of a ${of}`, async () => {
        at.site.page('/dark', '<stat-callout briefing="/b.json" figure="plots-disrupted"></stat-callout>', {
          head: `<style>${style}</style><script type="module" src="/cdn/standfirst.js"></script>`,
        });
        const { page } = await visit(at.browser, at.site, '/dark');
        await shown(page, 'stat-callout');
        await page.emulateMediaType('print');
        const [ground, ...inks] = await page.$eval('stat-callout', ({ shadowRoot }) => {
          const paint = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
          const { backgroundColor } = getComputedStyle(shadowRoot!.querySelector('.embed')!);
          const seen = (colour: string): number => {
            for (const each of ['#fff', backgroundColor, colour]) {
              paint.fillStyle = each;
              paint.fillRect(0, 0, 1, 1);
            }
            const [red, green, blue] = paint.getImageData(0, 0, 1, 1).data as unknown as number[];
            return Math.max(red!, green!, blue!);
          };
          const words = [
            ...shadowRoot!.querySelectorAll('.label, .amount, .unit, .window, .source, .passages'),
          ];
          return [seen('transparent'), ...words.map((word) => seen(getComputedStyle(word).color))];
        });
        assert.equal(ground, 255);
        assert.ok(inks.length > 3);
        for (const ink of inks) assert.ok(ink < 120, `${ink}`);
      });
  },
  ['chromium'],
);

const { id: briefing, events } = JSON.parse(mi5) as Briefing;

eachEngine('a timeline on paper', (at) => {
  // Firefox painted none of them where no picture stood on the page.
  for (const width of [1250, 400])
    it(`has every event, out of a window of ${width} px`, async () => {
      at.site.page('/paper', '<threat-timeline briefing="/b.json"></threat-timeline>');
      const { page } = await visit(at.browser, at.site, '/paper');
      await page.setViewport({ width, height: 900 });
      await shown(page, 'threat-timeline');
      const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })), {
        mergePages: true,
      });
      // Only there does an event stand with its address.
      const written = text.replace(/\s/g, '');
      for (const { id } of events) assert.ok(written.includes(`#${briefing}.${id}`), id);
    });
});
