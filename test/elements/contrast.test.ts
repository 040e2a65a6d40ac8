import { expect } from '@open-wc/testing';
import '../../src/define/index.js';
import { KeyFigureComparison } from '../../src/elements/key-figure-comparison/key-figure-comparison.js';
import { PullQuote } from '../../src/elements/pull-quote/pull-quote.js';
import { StatCallout } from '../../src/elements/stat-callout/stat-callout.js';
import { ThreatTimeline } from '../../src/elements/threat-timeline/threat-timeline.js';
import { cleanup, mi5, show } from './fixture.js';

/** Text needs 4.5 to 1 on what lies under it, a drawing 3 to 1 (WCAG 1.4.3, 1.4.11); hairlines only part, and need none. */
const pairs: [token: string, under: string, least: number][] = [
  ['text', 'paper', 4.5],
  ['text', 'faint', 4.5],
  ['accent', 'paper', 4.5],
  ['muted', 'paper', 4.5],
  ['muted', 'faint', 4.5],
  ['mark', 'paper', 3],
  ['mark', 'faint', 3],
];
const looks = ['', 'standfirst-broadsheet', 'standfirst-broadcaster'];
/** The pages that embeds are put on: plain, and of a warm or cool white and black. */
const pages = {
  light: [
    ['#000', '#fff'],
    ['#15181c', '#fff'],
    ['#222', '#faf7f0'],
  ],
  dark: [
    ['#fff', '#000'],
    ['#ebe8e1', '#14171a'],
    ['#eee', '#202328'],
  ],
} as const;

const css = async (name: string): Promise<string> =>
  (await fetch(`/src/themes/${name.replace('standfirst-', '')}.css`)).text();

/** A colour as it is seen over another, by painting it. */
function painter() {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const paint = canvas.getContext('2d', { willReadFrequently: true })!;
  return (...colours: string[]): number[] => {
    paint.clearRect(0, 0, 1, 1);
    for (const colour of colours) {
      paint.fillStyle = colour;
      paint.fillRect(0, 0, 1, 1);
    }
    return [...paint.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
}

function luminance(rgb: number[]): number {
  const [r, g, b] = rgb.map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: number[], b: number[]): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

describe('looks', () => {
  afterEach(cleanup);

  for (const look of looks) {
    for (const [scheme, colours] of Object.entries(pages)) {
      it(`${look || 'with nothing set'}, ${scheme}: every pair of colours has contrast enough`, async () => {
        const style = document.createElement('style');
        if (look) style.textContent = await css(look);
        document.head.append(style);
        const seen = painter();
        for (const [ink, paper] of colours) {
          const element = await show('data', await mi5(), {
            element: 'stat-callout',
            figures: ['iran-plots'],
          });
          const page = element.parentElement!;
          page.className = look;
          page.style.cssText = `color: ${ink}; background: ${paper}; color-scheme: ${scheme}`;
          const embed = element.shadowRoot!.querySelector('.embed')!;
          const colourOf = (value: string): string => {
            const probe = document.createElement('i');
            probe.style.color = value;
            embed.append(probe);
            const { color } = getComputedStyle(probe);
            probe.remove();
            return color;
          };
          const own: Record<string, string> = {
            text: getComputedStyle(embed).color,
            accent: colourOf('var(--_accent)'),
            muted: colourOf('var(--_muted)'),
            mark: colourOf('var(--standfirst-mark, var(--_accent))'),
            faint: colourOf('var(--_faint)'),
          };
          const under = [paper, getComputedStyle(embed).backgroundColor];
          for (const [token, on, least] of pairs) {
            const base = on === 'paper' ? under : [...under, own[on]!];
            const ratio = contrast(seen(...base, own[token]!), seen(...base));
            expect(ratio, `${token} on ${on}, ${ink} on ${paper}`).to.be.at.least(least);
          }
        }
        style.remove();
      });
    }
  }

  it('pair every colour that the styles use', () => {
    const sheets = [StatCallout, PullQuote, ThreatTimeline, KeyFigureComparison]
      .flatMap(({ elementStyles }) => elementStyles)
      .map((sheet) => ('cssText' in sheet ? sheet.cssText : ''))
      .join('\n');
    const used = [...sheets.matchAll(/[\s;{](color|fill|stroke|background(?:-color)?):\s*([^;}]+)/g)].flatMap(
      ([, , value]) => [...value!.matchAll(/var\(--(?:_|standfirst-)(\w+)/g)].map(([, token]) => token!),
    );
    const known = new Set([...pairs.flat().map(String), 'line']);
    expect([...new Set(used)].filter((token) => !known.has(token))).to.deep.equal([]);
  });

  it('are made of the custom properties that are documented, all of which are used', async () => {
    const manifest = await (await fetch('/custom-elements.json')).text();
    const documented = new Set(
      [...manifest.matchAll(/"name": "(--standfirst-[\w-]+)"/g)].map(([, name]) => name!),
    );
    const properties = (text: string): string[] => text.match(/--standfirst-[\w-]+/g) ?? [];
    const sheets = [StatCallout, PullQuote, ThreatTimeline, KeyFigureComparison]
      .flatMap(({ elementStyles }) => elementStyles)
      .map((sheet) => ('cssText' in sheet ? sheet.cssText : ''))
      .join('\n');
    expect([...new Set(properties(sheets))].sort()).to.deep.equal([...documented].sort());
    for (const look of looks.filter(Boolean))
      for (const name of properties(await css(look)))
        expect(documented.has(name), `${look}: ${name}`).to.equal(true);
  });
});
