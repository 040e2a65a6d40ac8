import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { findActor, retractionOf } from '../../briefing/references.js';
import type { Briefing, Quote, QuoteEdit } from '../../briefing/types.js';
import { safeUrl } from '../../briefing/url.js';
import { quoteSize } from '../../html/size.js';
import { withStands } from '../../html/stands.js';
import { sayQuote, term } from '../../language/index.js';
import { StandfirstElement } from '../base.js';
import { loaded } from '../problems.js';
import type { Shown } from '../shown.js';
import { references } from '../references.js';
import { about, notesList, sourceNote } from '../source-note.js';
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

  static override choices = { kind: 'quote pull' };

  /** Id of the quote to show; the first one where none is named. */
  declare quote: string | undefined;
  /** `quote` (the default) is new to the page, `pull` repeats what the article says. */
  declare kind: 'quote' | 'pull';

  /** Where the page says these words itself, once it was looked for. */
  #paragraph: HTMLElement | undefined;
  #sought: Quote | undefined;

  constructor() {
    super();
    this.kind = 'quote';
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const quote = this.kind === 'pull' ? this.#shownQuote : undefined;
    if (quote === this.#sought) return;
    this.#sought = quote;
    this.#paragraph = undefined;
    if (quote) void this.#find(quote);
  }

  protected override readonly shows = 'quotes';

  protected override ids(briefing: Briefing): string[] {
    return references(this.quote) ?? briefing.quotes.slice(0, 1).map((quote) => quote.id);
  }

  protected override renderFacts(shown: Shown): TemplateResult {
    const { facts, language } = shown;
    const quote = this.#shownQuote;
    if (!quote) return html`<slot></slot>`;
    const body = html`${this.#quote(quote, shown)} ${sourceNote([quote], shown, this.#toParagraph(shown))}`;
    return this.kind === 'pull'
      ? html`<aside
          class="embed pull"
          lang=${facts.lang}
          dir=${language.dir}
          aria-label=${term(language, 'pull-quote')}
        >
          ${body}
        </aside>`
      : html`<div class="embed" lang=${facts.lang} dir=${language.dir}>${body}</div>`;
  }

  get #shownQuote(): Quote | undefined {
    const { ids: [id] = [], facts } = this.shown ?? {};
    return facts?.quotes.find((candidate) => candidate.id === id);
  }

  /** Looks for the words when the page has all of its own. */
  async #find(quote: Quote): Promise<void> {
    const { ownerDocument: page } = this;
    if (page.readyState === 'loading')
      await new Promise((done) => page.addEventListener('DOMContentLoaded', done, { once: true }));
    const module = await loaded(import('./find.js'), this, 'find', 'the way to the paragraph');
    if (this.#sought !== quote) return;
    this.#paragraph = module?.paragraphOf(quote, this);
    if (this.#paragraph) this.requestUpdate();
  }

  #toParagraph({ ui }: Shown): TemplateResult | typeof nothing {
    const paragraph = this.kind === 'pull' ? this.#paragraph : undefined;
    const go = async (event: Event): Promise<void> => {
      event.preventDefault();
      const { goTo, paragraphOf } = await import('./find.js');
      // The page may have made it anew.
      const now = paragraph!.isConnected ? paragraph : paragraphOf(this.#shownQuote!, this);
      if (now) goTo(now);
    };
    return paragraph
      ? html`<a class="screen-only" href=${`#${paragraph.id}`} lang=${ui.code} @click=${go}
          >${term(ui, 'in-the-text')}</a
        >`
      : nothing;
  }

  #quote(quote: Quote, shown: Shown): TemplateResult {
    const { facts, stands, language } = shown;
    const said = withStands(sayQuote(quote, facts, language), stands[quote.id]);
    // No quotation stands any more: nobody is named, or seen, as having said it.
    if (retractionOf(facts, quote.id))
      return html`<figure data-fact=${quote.id}><p class="long">${said.text}</p></figure>`;
    return html`<figure data-fact=${quote.id}>
        ${said.leadIn ? html`<p class="lead-in">${said.leadIn}</p>` : nothing}
        <blockquote part="quote" class=${quoteSize(said.text)} lang=${quote.lang} dir="auto">
          <p>${marked(said.text, quote.edits)}</p>
        </blockquote>
        ${
          said.original
            ? html`<blockquote class="original muted" lang=${said.original.lang} dir="auto">
                <p>${said.original.text}</p>
              </blockquote>`
            : nothing
        }
        <figcaption class="speaker" part="speaker">
          ${stands[quote.id]?.attribution === undefined ? portrait(quote, facts) : nothing}
          <span>${said.attribution}</span>
        </figcaption>
      </figure>
      ${notesList(said.translation ? [said.translation] : [])} ${explained(said.edits, quote, shown)}`;
  }
}

/** The words, with what was done to them marked where it was done. */
function marked(text: string, edits: readonly QuoteEdit[] = []): (string | TemplateResult)[] {
  let parts: (string | TemplateResult)[] = [text];
  for (const { at } of edits) {
    const index = parts.findIndex((part) => typeof part === 'string' && part.includes(at));
    if (index < 0) continue;
    const [before, ...after] = (parts[index] as string).split(at) as [string, ...string[]];
    parts = [
      ...parts.slice(0, index),
      before,
      html`<mark class="edit">${at}</mark>`,
      after.join(at),
      ...parts.slice(index + 1),
    ];
  }
  return parts;
}

/** What was done to the words, for who wants to know; in print, for all. */
function explained(edits: readonly string[], quote: Quote, shown: Shown): TemplateResult | typeof nothing {
  const { ui } = shown;
  return edits.length === 0
    ? nothing
    : html`<details class="edits small muted">
        <summary>
          <span lang=${ui.code} dir=${ui.dir}>${term(ui, 'edits-explained')}</span>${about([quote], shown)}
        </summary>
        ${notesList(edits)}
      </details>`;
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
