/** The embeds of a story, read off the page: what is copied is what stands there, whatever the controls say. */
import type { Briefing, Embed } from '../../src/briefing/types.js';
import { references } from '../../src/elements/references.js';
import { readEmbed } from '../../src/html/index.js';

export interface Found {
  embed: Omit<Embed, 'id'> & { kind?: string };
  /** What the element has to go by: its briefing, or the words inside it. */
  briefing: Briefing | undefined;
  /** Why there is none. */
  why?: string;
}

const tags = ['stat-callout', 'pull-quote', 'threat-timeline', 'key-figure-comparison'] as const;
const loaded = new Map<string, Promise<Briefing>>();

export async function findEmbeds(root: ParentNode): Promise<Found[]> {
  const elements = [...root.querySelectorAll<HTMLElement>(tags.join())];
  return Promise.all(elements.map(found));
}

async function found(element: HTMLElement & { facts?: Briefing }): Promise<Found> {
  const get = (name: string): string | undefined => element.getAttribute(name) ?? undefined;
  const figures = references(get('figure'), get('figures'));
  const embed: Found['embed'] = {
    element: element.localName as Embed['element'],
    figures,
    quote: get('quote'),
    events: references(get('events')),
    actors: references(get('actors')),
    view: get('view') as Embed['view'],
    kind: get('kind'),
  };
  try {
    const briefing =
      element.facts ?? (get('briefing') ? await load(get('briefing')!) : readEmbed(element)?.facts);
    return briefing
      ? { embed: named(embed, briefing), briefing }
      : { embed, briefing: undefined, why: 'it has no facts' };
  } catch (error) {
    return { embed, briefing: undefined, why: (error as Error).message };
  }
}

/** Without references, an element shows all it can: a form names them. */
function named(embed: Found['embed'], { figures, quotes, events }: Briefing): Found['embed'] {
  const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);
  if (embed.element === 'pull-quote') return { ...embed, quote: embed.quote ?? quotes[0]?.id };
  if (embed.element === 'threat-timeline') return { ...embed, events: embed.events ?? ids(events) };
  return { ...embed, figures: embed.figures ?? ids(figures) };
}

function load(address: string): Promise<Briefing> {
  if (address.startsWith('#')) {
    const text = document.getElementById(address.slice(1))?.textContent;
    return Promise.resolve().then(() => JSON.parse(text ?? '') as Briefing);
  }
  const known = loaded.get(address);
  if (known) return known;
  const asked = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return response.json() as Promise<Briefing>;
  });
  // What failed may be there a little later; not at every change of the story.
  asked.catch(() => setTimeout(() => loaded.delete(address), 10_000));
  loaded.set(address, asked);
  return asked;
}
