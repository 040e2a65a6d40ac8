/** The elements as declared shadow DOM: what a browser shows before, and without, any script. */
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { KeyFigureComparison } from '../elements/key-figure-comparison/key-figure-comparison.js';
import { PullQuote } from '../elements/pull-quote/pull-quote.js';
import { StatCallout } from '../elements/stat-callout/stat-callout.js';
import { ThreatTimeline } from '../elements/threat-timeline/threat-timeline.js';
import type { Briefing } from '../briefing/types.js';
import type { Planned } from './plan.js';

export const classes = {
  'stat-callout': StatCallout,
  'pull-quote': PullQuote,
  'threat-timeline': ThreatTimeline,
  'key-figure-comparison': KeyFigureComparison,
};

/** Gives the inside of an element's shadow root, its style sheet as a link. */
export type Render = (embed: Planned, facts: Briefing, stylesheet: string) => Promise<string>;

/**
 * Loads the server renderer, an optional peer of the package.
 * @throws `ERR_MODULE_NOT_FOUND` where it is not installed.
 */
export async function renderer(): Promise<Render> {
  const [{ render }, { collectResult }] = await Promise.all([
    import('@lit-labs/ssr'),
    import('@lit-labs/ssr/lib/render-result.js'),
  ]);
  // A registry of this process: nothing on a reader's page.
  const registry = globalThis.customElements;
  for (const [name, element] of Object.entries(classes))
    if (!registry.get(name)) registry.define(name, element as unknown as CustomElementConstructor);
  return async (embed, facts, stylesheet) => {
    const whole = await collectResult(render(template(embed, facts)));
    const [, inside] = /<template [^>]*>(.*)<\/template>/s.exec(whole) ?? [];
    if (inside === undefined) throw Error(`<${embed.element}> of "${embed.id}" was not rendered`);
    return `<link rel="stylesheet" href="${stylesheet}">${plain(inside)}`;
  };
}

function template(
  { element, figures, quote, events, actors, view, sort }: Planned,
  facts: Briefing,
): TemplateResult {
  const ids = figures?.join(' ');
  switch (element) {
    case 'stat-callout':
      return html`<stat-callout .facts=${facts} figures=${ids}></stat-callout>`;
    case 'key-figure-comparison':
      return html`<key-figure-comparison .facts=${facts} figures=${ids}></key-figure-comparison>`;
    case 'pull-quote':
      return html`<pull-quote .facts=${facts} quote=${quote}></pull-quote>`;
    case 'threat-timeline':
      return html`<threat-timeline
        .facts=${facts}
        events=${events?.join(' ')}
        actors=${actors?.join(' ') ?? ''}
        view=${view ?? 'auto'}
        sort=${sort ?? 'oldest'}
        heading-level="2"
      ></threat-timeline>`;
  }
}

/** Without the style sheet and the marks of a hydration that does not take place; text has no `<` of its own. */
const plain = (markup: string): string =>
  markup
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<!--.*?-->|<\?>/gs, '')
    .replace(/\s*\n\s*/g, '\n');

/** The style sheet of each element's shadow root, by the name of the file. */
export function elementSheets(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(classes).map(([name, element]) => {
      // Asking for the attributes is what makes a class settle its styles.
      void element.observedAttributes;
      const texts = element.elementStyles.map((style) => (style as { cssText: string }).cssText);
      return [
        `${name}.css`,
        `${texts
          .join('')
          .replace(/\/\*.*?\*\//gs, '')
          .replace(/\s+/g, ' ')
          .trim()}\n`,
      ];
    }),
  );
}
