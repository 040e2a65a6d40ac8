/** Every form of one embed, by the name of its file. */
import type { Assets } from '../assets.js';
import type { Cards } from '../card/kit.js';
import type { PublishedEmbed } from '../embed.js';
import type { Render } from '../render.js';
import { frame } from './frame.js';
import { markdown } from './markdown.js';
import { oembed } from './oembed.js';
import { page, up } from './page.js';
import { snippet } from './snippet.js';
import { text } from './text.js';

/** What the forms are made with, the same for all embeds. */
export interface Tools {
  assets: Assets;
  base: string;
  render?: Render;
  cards?: Cards;
}

/** One after the other, so that no more than one is held in memory; the page is the last. */
export async function* formsOf(
  published: PublishedEmbed,
  tools: Tools,
): AsyncGenerator<[string, string | Uint8Array]> {
  const { assets, base, render, cards } = tools;
  const { embed, facts, carrier, permalink } = published;
  yield ['fact.json', `${JSON.stringify(facts, null, 2)}\n`];
  yield ['carrier.html', `${carrier}\n`];
  yield ['carrier.md', markdown(published)];
  yield ['snippet.html', snippet(published, assets)];
  yield ['frame.html', frame(published)];
  yield ['text.txt', text(published)];
  const made = cards?.(published);
  if (made) {
    yield ['card.svg', made.svg];
    yield ['card.png', made.png];
  }
  const card = made && `${permalink}card.png`;
  yield ['oembed.json', `${JSON.stringify(oembed(published, card), null, 2)}\n`];
  const shadow = await render?.(embed, facts, up + assets.files.get(`${embed.element}.css`)!.path);
  yield ['index.html', page(published, { assets, base, shadow, card })];
}
