/** What comes out of a printer, of a page as a reader has it. */
import assert from 'node:assert/strict';
import { extractText } from 'unpdf';
import type { Briefing } from '../../src/briefing/types.js';
import { eachEngine, mi5, shown, visit } from './site.js';

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
