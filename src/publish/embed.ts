/** One embed with all that its forms are made from. */
import { excerpts } from '../briefing/references.js';
import type { Briefing } from '../briefing/types.js';
import { publicPart } from '../briefing/validate.js';
import { writeEmbed } from '../html/write.js';
import { languageFor, type Language } from '../language/registry.js';
import { factsOf, type Planned } from './plan.js';
import { tellEmbed, type Told } from './told.js';

/** When an embed was first published and when its words last changed: ISO 8601. */
export interface Dates {
  published: string;
  modified: string;
}

export interface PublishedEmbed {
  embed: Planned;
  /** What leaves the desk: the facts shown and all they refer to. */
  facts: Briefing;
  language: Language;
  /** Address of its page, with a slash at the end. */
  permalink: string;
  /** The plain HTML around the permalink. */
  carrier: string;
  told: Told;
  dates: Dates;
}

/**
 * The excerpt of a briefing that may leave the desk; with the embed itself where the desk composed it.
 * @param part Gives excerpts of the briefing; passed by whoever needs many.
 */
export function publicFacts(briefing: Briefing, embed: Planned, part = excerpts(briefing)): Briefing {
  const { composed, ...own } = embed;
  const facts = part(factsOf(embed));
  return publicPart(composed ? { ...facts, embeds: [own] } : facts);
}

/** From an embed's folder to the root of the site: pages work wherever the site stands, a preview included. */
export const up = '../../';

/** `BASE/BRIEFING-ID/ID/`. */
export const permalinkOf = (base: string, briefing: Pick<Briefing, 'id'>, id: string): string =>
  `${base}${briefing.id}/${id}/`;

/**
 * @param base With a slash at its end.
 * @param facts As `publicFacts` gives them.
 * @param now For an embargo, in milliseconds.
 */
export function publishedEmbed(
  embed: Planned,
  facts: Briefing,
  base: string,
  dates: Dates,
  now?: number,
): PublishedEmbed {
  const permalink = permalinkOf(base, facts, embed.id);
  const language = languageFor(facts.lang);
  const carrier = writeEmbed(embed, facts, { permalink, now });
  return { embed, facts, language, permalink, carrier, told: tellEmbed(embed, facts, language), dates };
}
