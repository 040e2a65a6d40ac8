/** oEmbed 1.0: what a host makes of a bare URL. */
import { safeUrl } from '../../briefing/url.js';
import { escapeText, tag } from '../../html/escape.js';
import type { Language } from '../../language/registry.js';
import type { PublishedEmbed } from '../embed.js';
import type { Item } from '../told.js';
import { cited } from './cited.js';
import { heightOf, iframe } from './frame.js';
import { inPieces } from './pieces.js';

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
    ...(facts.publisher.url && safeUrl(facts.publisher.url) && { provider_url: facts.publisher.url }),
    cache_age: 300,
    html: lineCarrier(published) + iframe(published),
    width: 600,
    height: heightOf(published),
    ...(card && { thumbnail_url: card, thumbnail_width: 1200, thumbnail_height: 630 }),
  };
}

/** All that the embed says: where a host runs no script, WordPress shows this and not the frame. */
function lineCarrier({ facts, language, permalink, told }: PublishedEmbed): string {
  const items = told.items.map((item) => partsOf(item, language).join(' · '));
  const words = [...items, ...[...told.reasons, ...told.corrections].map(escapeText)].join(' • ');
  return tag(
    'blockquote',
    { lang: facts.lang, dir: language.dir },
    `${words} • ${escapeText(told.asOf)} · ${tag('a', { href: permalink }, escapeText(told.title ?? told.briefing))}`,
  );
}

const partsOf = (item: Item, language: Language): string[] => [
  ...[...item.before, item.main].map(escapeText),
  ...item.after.map((line) =>
    inPieces(line, escapeText, (words, href) => tag('a', { href }, escapeText(words))),
  ),
  ...[...(item.by ? [`— ${item.by}`] : []), ...item.notes].map(escapeText),
  // A source that proves much of it is named once.
  ...item.cites.flatMap(
    (cite, at) => cited(cite, language, item.cites[at - 1]?.source !== cite.source) || [],
  ),
  ...item.held.flatMap((held) => partsOf(held, language)),
];
