/** What cards are made with: optional peers, for a newsroom that wants none need not install them. */
/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PublishedEmbed } from '../embed.js';
import { card } from './card.js';
import { Fonts, packages, type Font } from './fonts.js';
import { Typesetter, type Bidi } from './typeset.js';

export const install = `npm install fontkit bidi-js @resvg/resvg-wasm ${packages.join(' ')}`;

/** The card of an embed; or why there is none, for a site is not to be lost for want of a card. */
export type Cards = (published: PublishedEmbed) => { svg: string; png: Uint8Array } | { why: string };

/**
 * Loads the fonts, the shaper and the rasteriser.
 * @throws `ERR_MODULE_NOT_FOUND` where a peer is not installed.
 */
export async function cardMaker(): Promise<Cards> {
  const [fontkit, { default: bidi }, { initWasm, Resvg }] = await Promise.all([
    import('fontkit'),
    import('bidi-js'),
    import('@resvg/resvg-wasm'),
  ]);
  const require = createRequire(import.meta.url);
  // Once in a process, whoever does it: a second time it throws and is as ready as before.
  started ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'))).catch(
    (error: Error) => {
      if (!error.message.includes('Already initialized')) throw error;
    },
  );
  await started;
  const setter = new Typesetter(new Fonts((file) => fontkit.create(file) as unknown as Font), bidi() as Bidi);
  return (published) => {
    try {
      const svg = card(published, setter);
      const image = new Resvg(svg, { font: { loadSystemFonts: false } });
      const rendered = image.render();
      const png = rendered.asPng();
      // Memory of the rasteriser is not this process's own to collect.
      rendered.free();
      image.free();
      return { svg, png };
    } catch (error) {
      return { why: error instanceof Error ? error.message : String(error) };
    }
  };
}

let started: Promise<void> | undefined;
