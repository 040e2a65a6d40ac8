import { html, nothing, type TemplateResult } from 'lit';
import { findFact, retractionOf } from '../../briefing/references.js';
import type { Event, Figure, Picture, Quote } from '../../briefing/types.js';
import { safeUrl } from '../../briefing/url.js';
import { sayFigure, sayQuote, term } from '../../language/index.js';
import type { SaidFigure, SaidQuote, SaidWhen } from '../../language/said.js';
import { withStands } from '../../html/stands.js';
import type { Shown } from '../base.js';
import { heading } from '../heading.js';
import { notesList } from '../source-note.js';
import type { TimelineEvent } from './events.js';
import { glyph } from './glyph.js';

/** What entries are told with: what is shown, and what the whole timeline knows of each event. */
export interface Telling extends Shown {
  /** Of the headings of events and groups. */
  level: number;
  /** The address of an event on its page. */
  address(id: string): string;
  /** The events of the timeline that respond to another, by its id. */
  answers: ReadonlyMap<string, TimelineEvent[]>;
  /** Of an event on paper, where an address cannot be pressed and is written out. */
  printed?: (id: string) => string;
}

/**
 * One event in full, as an item of a list.
 * @param level Of its heading.
 * @param gap How long after the one before, in words.
 */
export function entry(item: TimelineEvent, telling: Telling, level: number, gap?: string): TemplateResult {
  const { event, said, external } = item;
  const { facts, language } = telling;
  const address = telling.address(event.id);
  const answered =
    event.respondsTo &&
    !retractionOf(facts, event.respondsTo) &&
    (findFact(facts, event.respondsTo) as Event | undefined);
  return html`<li class="entry ${event.kind}" part="event" data-fact=${event.id}>
    <div class="date small">
      ${gap ? html`<p class="gap muted">${gap}</p>` : nothing} ${date(said.when, external, address)}
    </div>
    <div class="content">
      ${heading(level, said.title, 'title')}
      ${
        event.kind !== 'event' || event.certainty || said.place || said.actors.length > 0
          ? html`<ul class="tags small muted" role="list">
              ${
                event.certainty && said.certainty
                  ? html`<li class="certainty">
                      <svg viewBox="0 0 12 12" width="0.75em" height="0.75em" aria-hidden="true">
                        ${glyph(event.certainty)}
                      </svg>
                      ${said.certainty}
                    </li>`
                  : nothing
              }
              ${[said.kind, said.place, ...said.actors].map((tag) => (tag ? html`<li>${tag}</li>` : nothing))}
            </ul>`
          : nothing
      }
      ${said.attribution ? html`<p class="said small">${said.attribution}</p>` : nothing}
      ${said.summary ? html`<p>${said.summary}</p>` : nothing}
      ${answered ? html`<p class="small">${term(language, 'in-response-to', { title: answered.title })}</p>` : nothing}
      ${media(event.media)} ${heldFacts(event, said.attribution, telling)}
      ${telling.answers.get(event.id)?.map((answer) => response(answer, telling)) ?? nothing}
      ${telling.printed ? html`<p class="small muted address">${telling.printed(event.id)}</p>` : nothing}
    </div>
  </li>`;
}

/** What was answered to an event, by whom, and the way there. */
function response({ event, said }: TimelineEvent, { language, address }: Telling): TemplateResult {
  const words = term(language, 'response', { title: said.title });
  return html`<p class="response small">
    <a href=${address(event.id)}>${words}</a>
    ${said.attribution ? html`<span class="muted">${said.attribution}</span>` : nothing}
  </p>`;
}

/**
 * The source's words, which are the way to this very event; a machine's date only with a value that says the same;
 * what is known from elsewhere apart.
 */
function date(when: SaidWhen, external: boolean, address: string): TemplateResult {
  const words = when.datetime ? html`<time datetime=${when.datetime}>${when.words}</time>` : when.words;
  return html`<p class="words">${when.words ? html`<a href=${address}>${words}</a>` : nothing}</p>
    ${when.external ? html`<p class=${external ? 'elsewhere' : ''}>${when.external}</p>` : nothing}
    ${when.note ? html`<p class="muted">${when.note}</p>` : nothing}`;
}

/** The figures and quotes of an event. Who said them stands once for a run of the same, and not again under the event's own. */
function heldFacts(event: Event, attribution: string | undefined, shown: Shown): TemplateResult[] {
  const { facts, language, stands } = shown;
  const held = [...(event.figures ?? []), ...(event.quotes ?? [])].flatMap((id) => findFact(facts, id) ?? []);
  const said = held.map((fact) =>
    withStands(
      'speaker' in fact ? sayQuote(fact, facts, language) : sayFigure(fact as Figure, facts, language),
      stands[fact.id],
    ),
  );
  return held.map((fact, index) => {
    const own = said[index]!.attribution;
    const speaker = own === attribution || own === said[index + 1]?.attribution ? '' : own;
    return 'speaker' in fact
      ? quoteLines(fact, said[index] as SaidQuote, speaker)
      : figureLines(fact.id, said[index] as SaidFigure, speaker);
  });
}

function figureLines(id: string, said: SaidFigure, speaker: string): TemplateResult {
  return html`<div class="held small" data-fact=${id}>
    <p class="muted">${said.label}</p>
    <p><strong>${said.quantity}</strong> ${said.of ?? ''} ${said.window ?? ''}</p>
    ${speaker ? html`<p class="muted">${speaker}</p>` : nothing} ${notesList(said.notes)}
  </div>`;
}

function quoteLines(quote: Quote, said: SaidQuote, speaker: string): TemplateResult {
  const notes = [...(said.translation ? [said.translation] : []), ...said.edits];
  return html`<figure class="held small" data-fact=${quote.id}>
    ${said.leadIn ? html`<p class="muted">${said.leadIn}</p>` : nothing}
    ${said.attribution ? html`<blockquote lang=${quote.lang} dir="auto"><p>${said.text}</p></blockquote>` : said.text}
    ${
      said.original
        ? html`<blockquote class="muted" lang=${said.original.lang} dir="auto">
            <p>${said.original.text}</p>
          </blockquote>`
        : nothing
    }
    ${
      speaker ? html`<figcaption class="muted">${speaker} ${notesList(notes)}</figcaption>` : notesList(notes)
    }
  </figure>`;
}

function media(picture: Picture | undefined): TemplateResult | typeof nothing {
  const src = picture && safeUrl(picture.src);
  return picture && src
    ? html`<figure class="media">
        <img src=${src} alt=${picture.alt} loading="lazy" decoding="async" />
        <figcaption class="small muted">${picture.credit}</figcaption>
      </figure>`
    : nothing;
}
