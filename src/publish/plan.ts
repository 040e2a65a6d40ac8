/** What is published of a briefing: every figure and quote, the whole timeline, and each composed embed. */
import type { Briefing, Embed } from '../briefing/types.js';

/** An embed with every fact it shows named. */
export interface Planned extends Embed {
  /** Whether the desk composed it; the others have a permalink without asking. */
  composed: boolean;
}

/** In the order of the briefing: composed embeds, the timeline, figures, quotes. */
export function planEmbeds(briefing: Briefing): Planned[] {
  const { figures, quotes, events, embeds = [] } = briefing;
  return [
    ...embeds.map((embed) => ({ ...whole(embed, briefing), composed: true })),
    ...(events.length > 0
      ? [{ id: 'timeline', element: 'threat-timeline', events: idsOf(events), composed: false } as const]
      : []),
    ...figures.map(({ id }) => ({
      id,
      element: 'stat-callout' as const,
      figures: [id],
      composed: false,
    })),
    ...quotes.map(({ id }) => ({ id, element: 'pull-quote' as const, quote: id, composed: false })),
  ].filter((embed) => factsOf(embed).length > 0);
}

/** The ids of the facts that an embed shows. */
export const factsOf = ({ figures, quote, events }: Omit<Embed, 'id' | 'element'>): string[] => [
  ...(figures ?? []),
  ...(quote ? [quote] : []),
  ...(events ?? []),
];

const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

/** With no references, an embed shows all that its element can; a timeline, what its actors took part in. */
function whole(embed: Embed, { figures, quotes, events }: Briefing): Embed {
  const { element, actors } = embed;
  if (element === 'pull-quote') return { ...embed, quote: embed.quote ?? quotes[0]?.id };
  if (element !== 'threat-timeline') return { ...embed, figures: embed.figures ?? idsOf(figures) };
  const ofThem = actors
    ? events.filter((event) => event.actors.some(({ actor }) => actors.includes(actor)))
    : events;
  return { ...embed, events: embed.events ?? idsOf(ofThem) };
}
