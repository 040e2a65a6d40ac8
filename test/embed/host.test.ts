import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { eachEngine, shown, visit } from './site.js';

const embeds = `
  <stat-callout briefing="/b.json" figures="plots-disrupted diplomats-expelled overseas-links-share"></stat-callout>
  <pull-quote briefing="/b.json" quote="harder-than-recall"></pull-quote>
  <key-figure-comparison briefing="/b.json" figures="under18-share"></key-figure-comparison>
  <threat-timeline briefing="/b.json" view="list"></threat-timeline>`;
const tags = ['stat-callout', 'pull-quote', 'key-figure-comparison', 'threat-timeline'];

const script = '<script type="module" src="/cdn/standfirst.js"></script>';
const plain = `<style>body { font: 16px/1.5 serif; margin: 20px }</style>${script}`;
/** What old house styles do to a page. What is inherited by right (font, colour) is left as in the plain page. */
const hostile = `<style>
  html { font-size: 62.5% }
  body { font: 1.6rem/1.5 serif; margin: 20px; text-align: justify; text-align-last: justify }
  p, ul, ol, li, figure, blockquote, h3, h4, table, td, th, button, summary, details, strong, footer, svg, span, div, time, cite {
    margin: 3rem !important; padding: 2rem !important; float: right !important; border: 5px dashed red !important;
    background: yellow !important; color: red !important; font: italic 900 3rem/3 fantasy !important;
    text-transform: uppercase !important; box-sizing: content-box !important; width: 10px !important;
  }
  .embed, .figure, .figures, .amount, .small, .muted, .label, .source { display: none !important }
  body * * { animation: spin 1s infinite !important; max-width: 50px !important }
  stat-callout *, pull-quote *, threat-timeline *, key-figure-comparison * { visibility: hidden !important }
</style>${script}`;

/** The geometry and look of all that an embed shows, each node in order. */
function looks(page: Page): Promise<string[]> {
  return page.evaluate((names) => {
    const of = (element: Element): string => {
      const {
        fontSize,
        fontWeight,
        fontStyle,
        display,
        marginTop,
        color,
        textAlignLast,
        textTransform,
        visibility,
        boxSizing,
        animationName,
      } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return [
        element.localName,
        element.getAttribute('class'),
        fontSize,
        fontWeight,
        fontStyle,
        display,
        marginTop,
        color,
        textAlignLast,
        textTransform,
        visibility,
        boxSizing,
        animationName,
        Math.round(width),
        Math.round(height),
      ].join(' ');
    };
    return names.flatMap((name) =>
      [...document.querySelector(name)!.shadowRoot!.querySelectorAll('*')].map(of),
    );
  }, tags);
}

eachEngine('a hostile host', (at) => {
  it('changes nothing inside an embed, whatever its stylesheet says', async () => {
    at.site.page('/plain', embeds, { head: plain });
    at.site.page('/hostile', embeds, { head: hostile });
    const kind = await visit(at.browser, at.site, '/plain');
    await shown(kind.page, ...tags);
    const expected = await looks(kind.page);
    assert.ok(expected.length > 100, `${expected.length} nodes`);
    const rude = await visit(at.browser, at.site, '/hostile');
    await shown(rude.page, ...tags);
    assert.deepEqual(await looks(rude.page), expected);
  });

  it('in a slot of 280 px nothing leaves the slot', async () => {
    at.site.page('/narrow', `<div style="width:280px">${embeds}</div>`, { head: plain });
    const { page } = await visit(at.browser, at.site, '/narrow');
    await shown(page, ...tags);
    const wide = await page.evaluate((names) => {
      return names.flatMap((name) => {
        const element = document.querySelector(name)!;
        const limit = element.getBoundingClientRect().right + 1;
        const outside = [...element.shadowRoot!.querySelectorAll('*')].filter((inner) => {
          const { right, width } = inner.getBoundingClientRect();
          return width > 1 && right > limit;
        });
        return outside.map((inner) => `${name} ${inner.localName}.${inner.getAttribute('class')}`);
      });
    }, tags);
    assert.deepEqual(wide, []);
  });
});
