/**
 * What a screen reader finds in each kind of figure and quote, as the browser tells it. A wanted change:
 * `npm run snapshots`, read what changed, commit it.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SerializedAXNode } from 'puppeteer-core';
import type { Briefing } from '../../src/briefing/types.js';
import { describeFigure, languageFor, sayFigure } from '../../src/language/index.js';
import { pageOf } from './embeds.js';
import { Eye } from './eye.js';

const write = Boolean(process.env['STANDFIRST_WRITE']);
const MI5 = 'src/briefings/mi5-threat-update-2024.json';
const HARBOUR = 'test/briefings/harbour.json';

type Case = [name: string, briefing: string, attributes: string];
const stat = (name: string, briefing: string, figure: string): Case => [name, briefing, `figure="${figure}"`];
const cases: Record<string, Case[]> = {
  'stat-callout': [
    stat('count, exact', MI5, 'plots-disrupted'),
    stat('count, a lower bound', MI5, 'diplomats-expelled'),
    stat('count, between two', HARBOUR, 'waiting'),
    stat('amount', HARBOUR, 'pier-cost'),
    stat('amount with a base', HARBOUR, 'toll'),
    stat('share, exact', MI5, 'under18-share'),
    stat('share with a bound', MI5, 'overseas-links-share'),
    stat('change without a base', MI5, 'state-investigations-rise'),
    stat('change with a base', HARBOUR, 'berths-rise'),
    stat('multiple', MI5, 'under18-multiple'),
    stat('multiple that is not clear', HARBOUR, 'seals'),
    stat('trend', MI5, 'ct-volume-static'),
    stat('duration', MI5, 'budget-weeks'),
    stat('rank', MI5, 'first-update-since'),
  ],
  'pull-quote': [
    ['new to the page', MI5, 'quote="stretched"'],
    ['repeats the article', MI5, 'quote="stretched" kind="pull"'],
    ['a fragment with an edit', MI5, 'quote="some-form-of-connection"'],
    ['translated', HARBOUR, 'quote="channel-open"'],
    ['with a portrait', HARBOUR, 'quote="no-dredging"'],
  ],
  'key-figure-comparison': [
    ['bars', HARBOUR, 'figures="containers-2023 containers-2024"'],
    ['points', HARBOUR, 'figures="silt-january silt-february silt-march"'],
    ['parts', HARBOUR, 'figures="arrivals-container arrivals-tanker arrivals-cruise"'],
    ['rows of marks', HARBOUR, 'figures="tugs pilot-boats"'],
    ['before and after', HARBOUR, 'figures="berths-rise"'],
    ['refused', MI5, 'figures="plots-disrupted iran-plots"'],
    ['in groups', HARBOUR, 'figures="containers-2023 silt-january" group="unit"'],
  ],
};

/** What only divides a text, or repeats it. */
const passing =
  /^(generic|none|paragraph|strong|emphasis|mark|InlineTextBox|LineBreak|ListMarker|RootWebArea)$/;

/** One line for each node; texts that only repeat the name above them are left out. */
function lines(node: SerializedAXNode, depth = 0): string[] {
  const { role, name = '', level, expanded, children = [] } = node;
  const words = name.replace(/\s+/g, ' ').trim();
  const inner = children.filter((child) => !(child.role === 'StaticText' && child.name?.trim() === words));
  if (passing.test(role) || (role === 'StaticText' && !words))
    return inner.flatMap((child) => lines(child, depth));
  const state = [level && `level ${level}`, expanded !== undefined && (expanded ? 'open' : 'closed')]
    .filter(Boolean)
    .map((one) => ` (${one})`);
  return [
    `${'  '.repeat(depth)}${role}${words && ` "${words}"`}${state.join('')}`,
    ...inner.flatMap((child) => lines(child, depth + 1)),
  ];
}

describe('is heard as it was listened to', () => {
  const eye = new Eye();
  before(() => eye.open());
  after(() => eye.close());

  for (const [element, kinds] of Object.entries(cases)) {
    it(element, async () => {
      const heard: string[] = [];
      for (const [name, briefing, attributes] of kinds) {
        const page = await eye.visit(
          pageOf(`<${element} briefing="/${briefing}" ${attributes}></${element}>`, 'neutral', 'light'),
        );
        const tree = await page.accessibility.snapshot({ interestingOnly: false });
        heard.push(`# ${name}`, ...tree!.children!.flatMap((child) => lines(child)), '');
        await page.close();
      }
      const reference = join(import.meta.dirname, 'tree', `${element}.txt`);
      if (write) {
        mkdirSync(join(import.meta.dirname, 'tree'), { recursive: true });
        writeFileSync(reference, heard.join('\n'));
      }
      assert.ok(existsSync(reference), 'nobody has listened to it: npm run snapshots');
      assert.equal(heard.join('\n'), readFileSync(reference, 'utf8'));
    }).timeout(60_000);
  }

  it('as the same words as every other output has', async () => {
    for (const path of [MI5, HARBOUR]) {
      const facts = JSON.parse(readFileSync(path, 'utf8')) as Briefing;
      const page = await eye.visit(
        pageOf(`<stat-callout briefing="/${path}"></stat-callout>`, 'neutral', 'light'),
      );
      const drawn = await page.evaluate(() =>
        [
          ...document.querySelector('stat-callout')!.shadowRoot!.querySelectorAll<HTMLElement>('[data-fact]'),
        ].flatMap((node) => {
          const picture = node.querySelector('[role=img]');
          return picture ? [[node.dataset.fact!, picture.getAttribute('aria-label')!] as const] : [];
        }),
      );
      assert.ok(drawn.length > 5);
      for (const [id, words] of drawn) {
        const language = languageFor(facts.lang);
        const figure = facts.figures.find((candidate) => candidate.id === id)!;
        assert.equal(words, describeFigure(sayFigure(figure, facts, language), language));
        assert.doesNotMatch(words, /[~≈<>≤≥×]/, 'words instead of symbols');
      }
      await page.close();
    }
  });
});
