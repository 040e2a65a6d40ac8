/** Every form of one embed, by the name of its file. */
import type { Assets } from '../assets.js';
import type { Cards } from '../card/kit.js';
import { up, type PublishedEmbed } from '../embed.js';
import type { Render } from '../render.js';
import { appleNews } from './apple-news.js';
import { email } from './email.js';
import { frame } from './frame.js';
import { markdown } from './markdown.js';
import { oembed } from './oembed.js';
import { page } from './page.js';
import { snippet } from './snippet.js';
import { text } from './text.js';

/** What the forms are made with, the same for all embeds. */
export interface Tools {
  assets: Assets;
  base: string;
  render?: Render;
  cards?: Cards;
}

/**
 * One after the other; the page, which points to the others, is the last.
 * @param notes Takes what a person should know.
 */
export async function* formsOf(
  published: PublishedEmbed,
  tools: Tools,
  notes: string[],
): AsyncGenerator<[string, string | Uint8Array]> {
  const { assets, base, render, cards } = tools;
  const { embed, facts, carrier, permalink } = published;
  yield ['fact.json', `${JSON.stringify(facts, null, 2)}\n`];
  yield ['carrier.html', `${carrier}\n`];
  yield ['carrier.md', markdown(published)];
  yield ['snippet.html', snippet(published, assets)];
  yield ['frame.html', frame(published)];
  yield ['text.txt', text(published)];
  yield ['email.html', email(published)];
  yield ['apple-news.json', `${JSON.stringify(appleNews(published), null, 2)}\n`];
  const made = cards?.(published);
  const drawn = made && 'png' in made ? made : undefined;
  if (drawn) {
    yield ['card.svg', drawn.svg];
    yield ['card.png', drawn.png];
  } else if (made) notes.push(`${embed.id} has no card: ${(made as { why: string }).why}`);
  const card = drawn && `${permalink}card.png`;
  yield ['oembed.json', `${JSON.stringify(oembed(published, card), null, 2)}\n`];
  const shadow = await render?.(embed, facts, up + assets.get(`${embed.element}.css`)!.path);
  yield ['index.html', page(published, { assets, base, shadow, card })];
}
