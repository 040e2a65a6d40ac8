import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { findActor, retractionOf } from '../../briefing/references.js';
import type { Briefing, Quote } from '../../briefing/types.js';
import { safeUrl } from '../../briefing/url.js';
import { withStands } from '../../html/stands.js';
import { sayQuote, term } from '../../language/index.js';
import { StandfirstElement, type Shown } from '../base.js';
import { references } from '../references.js';
import { notesList, sourceNote } from '../source-note.js';
import { family, foot } from '../styles.js';
import { styles } from './styles.js';

/**
 * Words somebody said, with the marks of their language, who said them, and every edit explained.
 * `kind="quote"` is new to the page; `kind="pull"` repeats the article and can be skipped.
 *
 * @csspart quote - The words.
 * @csspart speaker - Who said them.
 * @csspart notes - What was edited or translated.
 * @csspart source - The foot with source, as-of date and passages.
 */
export class PullQuote extends StandfirstElement {
  static override styles = [family, foot, styles];
  static override properties: PropertyDeclarations = {
    quote: { type: String },
    kind: { type: String },
  };

  /** Id of the quote to show; the first one where none is named. */
  declare quote: string | undefined;
  /** `quote` (the default) is new to the page, `pull` repeats what the article says. */
  declare kind: 'quote' | 'pull';

  constructor() {
    super();
    this.kind = 'quote';
  }

  protected override readonly shows = 'quotes';

  protected override ids(briefing: Briefing): string[] {
    return references(this.quote) ?? briefing.quotes.slice(0, 1).map((quote) => quote.id);
  }

  protected override renderFacts(shown: Shown): TemplateResult {
    const { facts, language, ui } = shown;
    const [id] = shown.ids;
    const quote = facts.quotes.find((candidate) => candidate.id === id);
    if (!quote) return html`<slot></slot>`;
    const body = html`${this.#quote(quote, shown)} ${sourceNote([quote], shown)}`;
    return this.kind === 'pull'
      ? html`<aside
          class="embed pull"
          lang=${facts.lang}
          dir=${language.dir}
          aria-label=${term(ui, 'pull-quote')}
        >
          ${body}
        </aside>`
      : html`<div class="embed" lang=${facts.lang} dir=${language.dir}>${body}</div>`;
  }

  #quote(quote: Quote, { facts, stands, language }: Shown): TemplateResult {
    const said = withStands(sayQuote(quote, facts, language), stands[quote.id]);
    // No quotation stands any more: nobody is named, or seen, as having said it.
    if (retractionOf(facts, quote.id))
      return html`<figure data-fact=${quote.id}><p class="long">${said.text}</p></figure>`;
    const notes = [...(said.translation ? [said.translation] : []), ...said.edits];
    return html`<figure data-fact=${quote.id}>
      ${said.leadIn ? html`<p class="lead-in">${said.leadIn}</p>` : nothing}
      <blockquote
        part="quote"
        class=${said.text.length > 180 ? 'long' : 'short'}
        lang=${quote.lang}
        dir="auto"
      >
        <p>${said.text}</p>
      </blockquote>
      ${
        said.original
          ? html`<blockquote class="original muted" lang=${said.original.lang} dir="auto">
              <p>${said.original.text}</p>
            </blockquote>`
          : nothing
      }
      <figcaption class="speaker" part="speaker">
        ${portrait(quote, facts)}
        <span>${said.attribution}</span>
      </figcaption>
      ${notesList(notes)}
    </figure>`;
  }
}

function portrait(quote: Quote, facts: Briefing): TemplateResult | typeof nothing {
  const picture = findActor(facts, quote.speaker)?.portrait;
  const src = picture && safeUrl(picture.src);
  return picture && src
    ? html`<span class="portrait">
        <img src=${src} alt=${picture.alt} width="56" height="56" loading="lazy" decoding="async" />
        <small class="muted">${picture.credit}</small>
      </span>`
    : nothing;
}
