/** The one paste: an element around the carrier, and the script that brings it to life. */
import { tag, type Attributes } from '../../html/escape.js';
import type { Asset, Assets } from '../assets.js';
import { up, type PublishedEmbed } from '../embed.js';

/** A div on one line: where the host strips element or script, the carrier stands. */
export function snippet(published: PublishedEmbed, assets: Assets): string {
  const { permalink, carrier } = published;
  const element = elementAround(published, carrier, { briefing: `${permalink}fact.json` });
  const scripts = scriptsFor(published, assets).map(({ path, integrity }) =>
    tag(
      'script',
      { type: 'module', crossorigin: '', integrity, src: new URL(up + path, permalink).href },
      '',
    ),
  );
  return `${tag('div', {}, element + scripts.join(''))}\n`;
}

/** The element, its references as attributes, around some HTML. */
export function elementAround(
  { embed, facts }: Pick<PublishedEmbed, 'embed' | 'facts'>,
  html: string,
  more: Attributes = {},
): string {
  const { element, figures, quote, events, actors, view, sort, start } = embed;
  const all = facts.events.length === events?.length;
  return tag(
    element,
    {
      ...more,
      ...(figures &&
        (figures.length === 1 && element === 'stat-callout'
          ? { figure: figures[0] }
          : { figures: figures.join(' ') })),
      quote,
      // The excerpt holds all of a timeline's events and, most often, no other.
      events: all ? undefined : events?.join(' '),
      actors: actors?.join(' '),
      view,
      sort,
      start,
    },
    html,
  );
}

/** The bundle of all four, and the words of the facts' language where it is not built in. */
export function scriptsFor({ language }: Pick<PublishedEmbed, 'language'>, assets: Assets): Asset[] {
  const names = ['standfirst.js', ...(language.code === 'en' ? [] : [`language/${language.code}.js`])];
  return names.flatMap((name) => assets.get(name) ?? []);
}
