/** Embeds as a site publishes them: carriers, and the facts beside each permalink. */
import { excerpt } from '../../src/briefing/references.js';
import type { Briefing, Embed } from '../../src/briefing/types.js';
import { writeEmbed } from '../../src/html/write.js';
import { mi5, type Site } from './site.js';

export const briefing = JSON.parse(mi5) as Briefing;

/** One of each element; the last two are composed, and so say in their facts what they are. */
export const embeds: Embed[] = [
  { id: 'plots-disrupted', element: 'stat-callout', figures: ['plots-disrupted'] },
  { id: 'sustained-mission', element: 'pull-quote', quote: 'sustained-mission' },
  { id: 'timeline', element: 'threat-timeline' },
  { id: 'under-18s', element: 'key-figure-comparison', figures: ['under18-multiple'] },
  { id: 'in-numbers', element: 'stat-callout', figures: ['plots-disrupted', 'diplomats-expelled'] },
];

export const idsOf = ({ element, figures, quote, events }: Embed): string[] =>
  element === 'threat-timeline'
    ? (events ?? briefing.events.map(({ id }) => id))
    : (figures ?? (quote ? [quote] : []));

export const embed = (id: string): Embed => embeds.find((one) => one.id === id)!;
export const factAddress = (id: string): string => `/embeds/${briefing.id}/${id}/fact.json`;

export function carrier(site: Site, id: string, facts = briefing): string {
  return writeEmbed(embed(id), facts, { permalink: `${site.origin}/embeds/${briefing.id}/${id}/` });
}

/** Puts the facts of every embed beside its permalink; `facts` may be a later version. */
export function publishFacts(
  site: Site,
  facts = briefing,
  more: { status?: number; delay?: number } = {},
): void {
  for (const one of embeds) {
    const part: Briefing = excerpt(facts, idsOf(one));
    if (!idsOf(one).includes(one.id) && one.id !== 'timeline') part.embeds = [one];
    const body = carrier(site, one.id, facts);
    site.routes.set(`/embeds/${briefing.id}/${one.id}/carrier.html`, { body, type: 'text/html' });
    site.routes.set(factAddress(one.id), { body: JSON.stringify(part), type: 'application/json', ...more });
  }
}
