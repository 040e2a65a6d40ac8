/** oEmbed 1.0: what a host makes of a bare URL. */
import { escapeText, tag } from '../../html/escape.js';
import type { PublishedEmbed } from '../embed.js';
import { heightOf, iframe } from './frame.js';

/**
 * The answer for a permalink. WordPress keeps of its HTML one blockquote with links in it, and the iframe: the words
 * are one line, so that nothing runs together when the paragraphs are gone.
 */
export function oembed(published: PublishedEmbed, card?: string): Record<string, unknown> {
  const { facts, told } = published;
  return {
    version: '1.0',
    type: 'rich',
    title: told.name,
    provider_name: facts.publisher.name,
    ...(facts.publisher.url && { provider_url: facts.publisher.url }),
    cache_age: 300,
    html: lineCarrier(published) + iframe(published),
    width: 600,
    height: heightOf(published),
    ...(card && { thumbnail_url: card, thumbnail_width: 1200, thumbnail_height: 630 }),
  };
}

function lineCarrier({ facts, language, permalink, told }: PublishedEmbed): string {
  return tag(
    'blockquote',
    { lang: facts.lang, dir: language.dir },
    `${escapeText(told.summary)} ${tag('a', { href: permalink }, escapeText(told.title ?? told.briefing))} · ${escapeText(told.asOf)}`,
  );
}
