/** A newsroom's own look on what readers have before a script comes, and where none does. */
import assert from 'node:assert/strict';
import { carrier, embeds } from './carriers.js';
import { eachEngine, visit } from './site.js';

eachEngine('the words of an embed, on a page whose look has a panel', (at) => {
  // An accent that is made for a dark panel is next to nothing on a white page.
  it('stand on it as the elements do, and are black on white on paper', async () => {
    const panel = 'body { --standfirst-paper: #123; --standfirst-text: #eee; --standfirst-inset: 20px }';
    at.site.page('/panel', embeds.map(({ id }) => carrier(at.site, id)).join(''), {
      head: `<link rel="stylesheet" href="/cdn/standfirst.css"><style>${panel}</style>`,
    });
    const { page } = await visit(at.browser, at.site, '/panel');
    const grounds = (): Promise<string[]> =>
      page.$$eval('[data-standfirst], :is(ol, ul, table)[data-standfirst] + p', (parts) =>
        parts.map((part) => {
          const { backgroundColor, color } = getComputedStyle(part);
          const words = part.querySelector('small, cite, strong, b, [data-b]') ?? part;
          const inset = words.getBoundingClientRect().left - part.getBoundingClientRect().left;
          return `${backgroundColor} ${color} ${inset >= 20 ? 'within' : inset}`;
        }),
      );
    const seen = await grounds();
    assert.ok(seen.length > embeds.length);
    assert.deepEqual([...new Set(seen)], ['rgb(17, 34, 51) rgb(238, 238, 238) within']);
    // Firefox's driver cannot show what it would print.
    if (!(await at.browser.version()).includes('Chrom')) return;
    await page.emulateMediaType('print');
    assert.deepEqual([...new Set(await grounds())], ['rgb(255, 255, 255) rgb(0, 0, 0) within']);
  });
});
