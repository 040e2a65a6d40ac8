/** Each embed of a briefing as readers will see it, with what can be done with it. */
import { html, nothing, type TemplateResult } from 'lit';
import { unsafeStatic, html as staticHtml } from 'lit/static-html.js';
import type { Problem } from '../../src/briefing/problem.js';
import type { Briefing } from '../../src/briefing/types.js';
import { planEmbeds, type Planned } from '../../src/publish/plan.js';

export interface Actions {
  go(fact: string): void;
  copyCarrier(embed: Planned): void;
  showForms(embed: Planned): void;
}

const names = {
  'stat-callout': 'Stat callout',
  'pull-quote': 'Pull quote',
  'threat-timeline': 'Threat timeline',
  'key-figure-comparison': 'Comparison',
} as const;

/**
 * @param shown The briefing as the elements are given it: usable, for a draft is shown to its own desk.
 * @param publishable Why it may not be published yet; nothing where it may.
 */
export function previews(
  shown: Briefing,
  problems: readonly Problem[],
  publishable: string | undefined,
  actions: Actions,
): TemplateResult {
  const embeds = planned(shown);
  if (embeds.length === 0)
    return html`<p class="empty">
      No figure, quote or event yet. Each one you write appears here as readers will see it.
    </p>`;
  return html`${embeds.map((embed) => {
    const first = embed.figures?.[0] ?? embed.quote ?? embed.events?.[0] ?? embed.id;
    const own = problems.filter(
      ({ level, fact }) =>
        level === 'error' &&
        fact &&
        [...(embed.figures ?? []), embed.quote, ...(embed.events ?? [])].includes(fact),
    );
    return html`
      <section class="card" data-embed=${embed.id} aria-label=${`${names[embed.element]} ${embed.id}`}>
        <header>
          <h3>
            <button
              type="button"
              class="quiet"
              title="Go to it in the text"
              @click=${() => actions.go(embed.composed ? embed.id : first)}
            >
              ${embed.id}
            </button>
            <small>${names[embed.element]}</small>
          </h3>
          <span class="do">
            <button
              type="button"
              ?disabled=${Boolean(publishable)}
              @click=${() => actions.copyCarrier(embed)}
            >
              Copy for the CMS
            </button>
            <button type="button" ?disabled=${Boolean(publishable)} @click=${() => actions.showForms(embed)}>
              Other forms
            </button>
          </span>
        </header>
        ${own.length > 0 ? html`<p class="wrong">Not shown to readers until mended: ${own[0]!.message}</p>` : nothing}
        ${element(embed, shown)}
      </section>
    `;
  })}`;
}

/** A briefing that is not right yet may lack what a plan is made from. */
function planned(shown: Briefing): Planned[] {
  try {
    return planEmbeds(shown).filter(({ element, id }) => element in names && typeof id === 'string');
  } catch {
    return [];
  }
}

function element(
  { element, figures, quote, events, actors, view }: Planned,
  facts: Briefing,
): TemplateResult {
  const tag = unsafeStatic(element);
  return staticHtml`<${tag} .facts=${facts} figures=${figures?.join(' ') ?? nothing} quote=${quote ?? nothing}
    events=${events?.join(' ') ?? nothing} actors=${actors?.join(' ') ?? nothing} view=${view ?? nothing}></${tag}>`;
}
