import { html, nothing, type TemplateResult } from 'lit';
import { citesOf } from '../briefing/kinds.js';
import { retractionOf } from '../briefing/references.js';
import type { Cite, Fact } from '../briefing/types.js';
import { nameOf } from '../html/name.js';
import { outletsOf, sayAsOf, sayCite, sayCorrections, term } from '../language/index.js';
import type { SaidCite } from '../language/said.js';
import { loaded } from './problems.js';
import type { Shown } from './shown.js';

/** What is not known or must be kept in mind, visible and not behind a press. */
export function notesList(notes: readonly string[]): TemplateResult | typeof nothing {
  return notes.length === 0
    ? nothing
    : html`<ul class="notes small muted" role="list" part="notes">
        ${notes.map((note) => html`<li>${note}</li>`)}
      </ul>`;
}

/**
 * The foot of an embed: corrections, the outlets, the as-of date, and a disclosure with the exact passages that
 * prove the facts shown, but for those that were retracted. Passages that several facts share stand once. Printed in
 * full.
 * @param more Actions that stand before "Share".
 * @param later Of very many passages: how many are made now, and what to do when the disclosure is opened.
 */
export function sourceNote(
  facts: readonly Fact[],
  shown: Shown,
  more: TemplateResult | typeof nothing = nothing,
  later?: { limit: number; onOpen: (event: Event) => void },
): TemplateResult {
  const { language, ui } = shown;
  // The foot's words on the page win like any others.
  const page = shown.stands[shown.facts.id] ?? {};
  const standing = facts.filter(({ id }) => !retractionOf(shown.facts, id));
  const proofs = distinct(standing, shown, later?.limit);
  return html`<div class="source small muted" part="source">
    ${(page.correction?.split('\n') ?? sayCorrections(shown.facts, language)).map((words) =>
      words ? html`<p class="correction">${words}</p>` : nothing,
    )}
    ${
      standing.length === 0
        ? nothing
        : html`<details @toggle=${later?.onOpen}>
            <summary>
              <span>
                <span lang=${ui.code} dir=${ui.dir}>${term(ui, 'source')}</span>
                <cite>${outletsOf(standing, shown.facts)}</cite>${about(standing, shown)}
              </span>
            </summary>
            <div class="passages">
              ${proofs.map(({ cite, of }, index) => {
                const again = of === proofs[index - 1]?.of;
                return passage(sayCite(cite, shown.facts, language), again ? '' : of, shown);
              })}
            </div>
          </details>`
    }
    <div class="foot">
      <p>${page.asOf ?? sayAsOf(shown.facts, language)}</p>
      ${more}
      ${
        standing.length === 0
          ? nothing
          : html`<button type="button" class="plain" aria-expanded="false" lang=${ui.code} @click=${share}>
              ${term(ui, 'share')}${about(standing, shown)}
            </button>`
      }
    </div>
    <div class="share-panel screen-only" .shared=${[standing, shown]}></div>
  </div>`;
}

/** Tells one "Source" of a page from another where only its name is heard. */
export function about(facts: readonly Fact[], shown: Shown): TemplateResult {
  const names = facts.length > 3 ? shown.facts.title : facts.map((fact) => nameOf(fact, shown)).join(' · ');
  // In brackets: a screen reader sets what is not seen apart by a space, and that is right before no colon.
  const words = term(shown.language, 'external', { words: '', external: names }).trim();
  return html`<span class="hidden" lang=${shown.facts.lang}>${words}</span>`;
}

async function share({ currentTarget }: Event): Promise<void> {
  const button = currentTarget as HTMLElement;
  const module = await loaded(import('./share.js'), button, 'share', 'sharing');
  // Meanwhile other facts may have come, and another foot.
  if (button.isConnected) module?.toggleShare(button);
}

/** @param of What it proves. */
function passage(cite: SaidCite, of: string, { ui }: Shown): TemplateResult {
  return html`<figure>
    ${of ? html`<p class="of">${of}</p>` : nothing}
    ${cite.passage ? html`<blockquote lang=${cite.lang} dir="auto"><p>${cite.passage}</p></blockquote>` : nothing}
    <figcaption>
      ${cite.href ? html`<a href=${cite.href} data-address=${cite.address!}><cite>${cite.source}</cite></a>` : html`<cite>${cite.source}</cite>`}
      ${
        cite.archived
          ? html` ·
              <a href=${cite.archived} data-address=${cite.archived} lang=${ui.code}
                >${term(ui, 'archived-copy')}</a
              >`
          : nothing
      }
    </figcaption>
  </figure>`;
}

/** A passage, and by name what it proves; nothing where there is one fact alone. */
interface Proof {
  cite: Cite;
  of: string;
}

/** The passages of some facts and of the as-of date, each once; no more than are wanted. */
function distinct(facts: readonly Fact[], shown: Shown, most = Infinity): Proof[] {
  const found = new Map<string, Proof>();
  const add = (cites: readonly Cite[], of: string): void => {
    for (const cite of cites) {
      const key = `${cite.source} ${cite.exact} ${cite.prefix ?? ''}`;
      const former = found.get(key);
      if (former) former.of = [former.of, of].filter(Boolean).join(' · ');
      else if (found.size < most) found.set(key, { cite, of });
    }
  };
  for (const fact of facts) {
    if (found.size >= most) break;
    add(citesOf(fact), facts.length > 1 ? nameOf(fact, shown) : '');
  }
  add(shown.facts.asOf.external?.cites ?? [], '');
  return [...found.values()];
}
