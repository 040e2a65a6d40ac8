import { expect } from '@open-wc/testing';
import '../../src/define/index.js';
import { KeyFigureComparison } from '../../src/elements/key-figure-comparison/key-figure-comparison.js';
import { PullQuote } from '../../src/elements/pull-quote/pull-quote.js';
import { StatCallout } from '../../src/elements/stat-callout/stat-callout.js';
import { chartStyles } from '../../src/elements/threat-timeline/chart/chart.js';
import { findStyles } from '../../src/elements/threat-timeline/find.js';
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
/** Of the lanes of a chart; 3 to 1 on both. */
const lanes = [...chartStyles.cssText.matchAll(/--_lane: ([^;]+);/g)].map(([, value]) => value!);

/**
 * What eyes that lack one kind of cone make of a colour in linear light: Machado, Oliveira and Fernandes, “A
 * physiologically-based model for simulation of color vision deficiency” (2009), at full severity.
 */
const eyes: Record<string, number[][]> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no long cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no middle cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no short cones': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
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

const linear = (rgb: number[]): number[] =>
  rgb.map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });

const times = (matrix: number[][], [x, y, z]: number[]): number[] =>
  matrix.map(([a, b, c]) => a! * x! + b! * y! + c! * z!);

/** How far two colours are apart in Oklab, of which black and white are 1. */
function distance(a: number[], b: number[], eye: number[][]): number {
  const [one, other] = [a, b].map((rgb) => {
    const cones = times(
      [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
      ],
      times(eye, linear(rgb)).map((part) => Math.min(1, Math.max(0, part))),
    );
    return times(
      [
        [0.2104542553, 0.793617785, -0.0040720468],
        [1.9779984951, -2.428592205, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.808675766],
      ],
      cones.map(Math.cbrt),
    );
  });
  return Math.hypot(...one!.map((part, index) => part - other![index]!));
}

function luminance(rgb: number[]): number {
  const [r, g, b] = linear(rgb);
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: number[], b: number[]): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

const styles = [StatCallout, PullQuote, ThreatTimeline, KeyFigureComparison].flatMap(
  ({ elementStyles }) => elementStyles,
);

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
          // Only a look with paper of its own needs to be told.
          const told = look === 'standfirst-broadcaster' ? scheme : 'light';
          page.style.cssText = `color: ${ink}; background: ${paper}; color-scheme: ${told}`;
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
          const ofLanes = lanes.map((value) => seen(...under, colourOf(value)));
          expect(ofLanes.length).to.equal(6);
          for (const [index, lane] of ofLanes.entries()) {
            for (const base of [under, [...under, own['faint']!]])
              expect(contrast(lane, seen(...base)), `lane ${index + 1} on ${paper}`).to.be.at.least(3);
            for (const [name, eye] of Object.entries(eyes))
              for (const other of ofLanes.slice(index + 1))
                expect(distance(lane, other, eye), `${lane} and ${other}, ${name}`).to.be.at.least(0.09);
          }
        }
        style.remove();
      });
    }
  }

  it('have small print that is legible where the text itself is barely so', async function () {
    if (!CSS.supports('color: oklch(from currentColor l c h)')) return this.skip();
    const seen = painter();
    for (const [ink, paper] of [
      ['#4a4a4a', '#fff'],
      ['#6b6375', '#fff'],
      ['#9ca3af', '#16171d'],
    ] as const) {
      const element = await show('data', await mi5(), { element: 'stat-callout', figures: ['iran-plots'] });
      element.parentElement!.style.cssText = `color: ${ink}; background: ${paper}`;
      const { color } = getComputedStyle(element.shadowRoot!.querySelector('.muted')!);
      expect(contrast(seen(paper, color), seen(paper)), ink).to.be.at.least(4.5);
    }
  });

  it('pair every colour that the styles use', () => {
    const sheets = [...styles, chartStyles, findStyles]
      .map((sheet) => ('cssText' in sheet ? sheet.cssText : ''))
      .join('\n');
    const used = [...sheets.matchAll(/[\s;{](color|fill|stroke|background(?:-color)?):\s*([^;}]+)/g)].flatMap(
      ([, , value]) => [...value!.matchAll(/var\(--(?:_|standfirst-)(\w+)/g)].map(([, token]) => token!),
    );
    // What is behind the embed covers what goes by under a part of it.
    const known = new Set([...pairs.flat().map(String), 'line', 'lane', 'ground']);
    expect([...new Set(used)].filter((token) => !known.has(token))).to.deep.equal([]);
  });

  it('are made of the custom properties that are documented, all of which are used', async () => {
    const manifest = await (await fetch('/custom-elements.json')).text();
    const documented = new Set(
      [...manifest.matchAll(/"name": "(--standfirst-[\w-]+)"/g)].map(([, name]) => name!),
    );
    const properties = (text: string): string[] => text.match(/--standfirst-[\w-]+/g) ?? [];
    const sheets = [...styles, chartStyles, findStyles]
      .map((sheet) => ('cssText' in sheet ? sheet.cssText : ''))
      .join('\n');
    expect([...new Set(properties(sheets))].sort()).to.deep.equal([...documented].sort());
    for (const look of looks.filter(Boolean))
      for (const name of properties(await css(look)))
        expect(documented.has(name), `${look}: ${name}`).to.equal(true);
  });
});
