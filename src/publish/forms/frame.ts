/** The iframe, after the carrier: for hosts that keep frames and strip the rest. */
import { tag } from '../../html/escape.js';
import type { PublishedEmbed } from '../embed.js';

/** Pixels, until the page has told its own: enough for most, and what does not fit scrolls. */
export function heightOf({ embed, told }: Pick<PublishedEmbed, 'embed' | 'told'>): number {
  const { length } = told.items;
  if (embed.element === 'threat-timeline') return length > 2 ? 720 : 480;
  if (embed.element === 'pull-quote') return told.items[0]!.main.length > 180 ? 460 : 360;
  return length > 1 ? 600 : 440;
}

export const frame = (published: PublishedEmbed): string =>
  `${tag('div', {}, published.carrier + iframe(published))}\n`;

/** No cookie, no storage, no form: scripts, and links that leave the frame. */
export function iframe(published: PublishedEmbed): string {
  const { permalink, told } = published;
  return tag(
    'iframe',
    {
      src: permalink,
      title: told.name,
      width: '100%',
      height: String(heightOf(published)),
      // WordPress takes every style from a frame, and leaves it this.
      frameborder: '0',
      loading: 'lazy',
      sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    },
    '',
  );
}
