import { nothing, type TemplateResult } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { Briefing, Embed } from '../src/briefing/types.js';
import json from '../src/briefings/mi5-threat-update-2024.json' with { type: 'json' };

/** The MI5 briefing as data, for stories that change it, and as an address, as a newsroom gives it. */
export const mi5 = json as unknown as Briefing;
export const MI5 = 'briefings/mi5-threat-update-2024.json';
export const HARBOUR = 'test/briefings/harbour.json';
export const HARBOUR_AR = 'test/briefings/harbour-ar.json';

/** Attributes of any of the four elements; one that is absent, empty or undefined is not set. */
export interface Args {
  briefing?: string;
  figure?: string;
  figures?: string;
  quote?: string;
  events?: string;
  actors?: string;
  kind?: string;
  view?: string;
  sort?: string;
  start?: string;
  highlight?: string;
  group?: string;
  'heading-level'?: number;
  facts?: Briefing;
}

/** One element, as it stands in a page's HTML; `inside` is its light DOM. */
export function embed(element: Embed['element'], args: Args, inside?: unknown): TemplateResult {
  const tag = unsafeStatic(element);
  const set = (name: keyof Args) => args[name] || nothing;
  return html`<${tag}
    briefing=${set('briefing')}
    figure=${set('figure')}
    figures=${set('figures')}
    quote=${set('quote')}
    events=${set('events')}
    actors=${set('actors')}
    kind=${set('kind')}
    view=${set('view')}
    sort=${set('sort')}
    start=${set('start')}
    highlight=${set('highlight')}
    group=${set('group')}
    heading-level=${set('heading-level')}
    .facts=${args.facts}
  >${inside}</${tag}>`;
}

/** The controls that every element has: `briefing` is required, `facts` is for scripts. */
export const common = {
  briefing: {
    type: { name: 'string', required: true },
    control: 'select',
    options: [MI5, HARBOUR, HARBOUR_AR],
    description: 'Address of the briefing, or `#id` of a `<script type="application/json">` on the page.',
  },
  facts: {
    control: false,
    description: 'A briefing or an excerpt of one, from script; overrides everything else.',
  },
  'heading-level': { control: { type: 'number', min: 2, max: 6 } },
  headingLevel: { table: { disable: true } },
} as const;

/** A reference that picks one fact of the MI5 briefing. */
export const pick = (facts: readonly { id: string }[], description: string, required = true) =>
  ({
    type: { name: 'string', required },
    control: 'select',
    options: facts.map((fact) => fact.id),
    description,
  }) as const;

export const dark = { theme: 'dark' };
export const narrow = { slot: '280' };
export const wide = { slot: '1100' };
export const arabic = { language: 'ar' };
