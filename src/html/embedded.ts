/** What a carrier embeds: by its own attributes, or by what lies beside its permalink. */
import type { Briefing, Embed } from '../briefing/types.js';
import type { Carrier } from './carriers.js';

/** Whether two texts have the same letters and digits: hosts curl quotes and change spaces. */
export const sameWords = (a: string, b: string): boolean => letters(a) === letters(b);
const letters = (words: string): string => String(words).replace(/[^\p{L}\p{N}]/gu, '');

/** What is embedded under an id, by the briefing that lies beside the permalink; undefined where it does not say. */
export function embedOf(facts: Briefing, id: string): Omit<Embed, 'id'> | undefined {
  try {
    const { figures, quotes, events, embeds } = facts;
    const has = (list: { id: string }[]): boolean => list.some((fact) => fact.id === id);
    const composed = embeds?.find((embed) => embed.id === id);
    if (composed) return composed;
    if (id === 'timeline') return { element: 'threat-timeline' };
    if (has(figures)) return { element: 'stat-callout', figures: [id] };
    if (has(quotes)) return { element: 'pull-quote', quote: id };
    if (has(events)) return { element: 'threat-timeline', events: [id] };
  } catch {
    // It is no briefing.
  }
  return undefined;
}

/** What a carrier embeds, by its own attributes; undefined where it has lost them. */
export function embedIn({ blocks }: Carrier): Omit<Embed, 'id'> | undefined {
  const [first] = blocks as [Element];
  const holder = first.matches('[data-standfirst]') ? first : first.querySelector('[data-standfirst]');
  if (!holder) return undefined;
  const ids = (kind: string): string[] =>
    [holder, ...holder.querySelectorAll(`[data-${kind}]`)].flatMap((node) => {
      const json = node.getAttribute(`data-${kind}`);
      return json ? [(JSON.parse(json) as { id: string }).id] : [];
    });
  try {
    if (holder.matches('ol')) return { element: 'threat-timeline', events: ids('event') };
    if (holder.matches('[data-quote]')) return { element: 'pull-quote', quote: ids('quote')[0] };
    const element = holder.matches('table') ? 'key-figure-comparison' : 'stat-callout';
    return { element, figures: ids('figure') };
  } catch {
    return undefined;
  }
}
