import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { linked, type Piece } from '../../briefing/linked.js';
import { findFact, retractionOf } from '../../briefing/references.js';
import type { Event, Figure, Link, Quote } from '../../briefing/types.js';
import { safeUrl } from '../../briefing/url.js';
import { capital, sayFigure, sayQuote, term } from '../../language/index.js';
import type { SaidFigure, SaidQuote } from '../../language/said.js';
import { withStands } from '../../html/stands.js';
import type { Shown } from '../shown.js';
import { heading } from '../heading.js';
import { saidBy } from '../said-by.js';
import { notesList } from '../source-note.js';
import type { TimelineEvent } from './events.js';
import { glyphs, type Certainty } from './glyph.js';

/** What entries are told with: what is shown, and what the whole timeline knows of each event. */
export interface Telling extends Shown {
  /** Of the headings of events and groups. */
  level: number;
  /** The address of an event on its page. */
  address(id: string): string;
  /** The events of the timeline that respond to another, by its id. */
  answers: ReadonlyMap<string, TimelineEvent[]>;
  /** The same object while only events changed. */
  frame: object;
  /** Of an event on paper, where an address cannot be pressed and is written out. */
  printed?: (id: string) => string;
}

/**
 * One event in full, as an item of a list. What few events have shares one place, since each place of a template costs
 * a list of thousands.
 * @param level Of its heading.
 * @param gap How long after the one before, in words.
 */
export function entry(item: TimelineEvent, telling: Telling, level: number, gap?: string): TemplateResult {
  const { event, said } = item;
  const { summary, attribution } = said;
  return html`<li class="entry ${event.kind}" part="event" data-fact=${event.id}>
    <div class="date small">
      ${gap ? html`<p class="gap muted">${gap}</p>` : nothing}${date(item, telling)}
    </div>
    <div class="content">
      ${heading(level, said.title, 'title')}${tags(item)}${attribution ? html`<p class="said small">${saidBy(item.event, attribution, telling.language)}</p>` : nothing}${summary ? summaryLines(summary, event.links) : nothing}${rest(item, telling)}
    </div>
  </li>`;
}

/** How certain it is, by shape and word, and what else tells it from others. */
function tags({ said, certainty }: TimelineEvent): TemplateResult | typeof nothing {
  const others = [said.kind, said.place, ...said.actors].filter(Boolean);
  return said.certainty || others.length > 0
    ? html`<ul class="tags small muted" role="list">
        ${
          said.certainty
            ? html`<li class="certainty">${certainty ? shape(certainty) : nothing}${said.certainty}</li>`
            : nothing
        }${others.map((tag) => html`<li>${tag}</li>`)}
      </ul>`
    : nothing;
}

const shape = (certainty: Certainty): TemplateResult =>
  html`<svg viewBox="0 0 12 12" width="0.75em" height="0.75em" aria-hidden="true">
    ${glyphs[certainty]}
  </svg> `;

/** All that an entry is made of: the same for the same entry. */
export function madeOf(item: TimelineEvent, { facts, answers, frame }: Telling): unknown[] {
  const { id, respondsTo } = item.event;
  return [frame, item, respondsTo && findFact(facts, respondsTo), ...(answers.get(id) ?? [])];
}

/** What an event answers, shows and holds, what was answered to it, and on paper its address. */
function rest({ event, said }: TimelineEvent, telling: Telling): unknown[] | typeof nothing {
  const { facts, language, answers, printed } = telling;
  const { id, respondsTo, media, links, figures, quotes } = event;
  const responses = retractionOf(facts, id) ? undefined : answers.get(id);
  if (!respondsTo && !media && !links && !figures && !quotes && !responses && !printed) return nothing;
  const answered =
    respondsTo && !retractionOf(facts, respondsTo) && (findFact(facts, respondsTo) as Event | undefined);
  return [
    ...(answered
      ? [answering(term(language, 'in-response-to', { title: answered.title }), answered.id, telling)]
      : []),
    ...picture(media, said.caption),
    ...linkList(linked(said.summary, links).beside),
    ...heldFacts(event, said.attribution, telling),
    ...(responses ?? []).map((answer) => response(answer, telling)),
    ...(printed ? [html`<p class="small muted address">${printed(id)}</p>`] : []),
  ];
}

/** What an event answers, and the way there where it is told here too. */
const answering = (words: string, id: string, { ids, address }: Telling): TemplateResult =>
  html`<p class="small">${ids.includes(id) ? html`<a href=${address(id)}>${words}</a>` : words}</p>`;

/** What was answered to an event, by whom, and the way there. */
function response({ event, said }: TimelineEvent, { language, address }: Telling): TemplateResult {
  const words = term(language, 'response', { title: said.title });
  return html`<p class="response small">
    <a href=${address(event.id)}>${words}</a>
    ${said.attribution ? html`<span class="muted">· ${said.attribution}</span>` : nothing}
  </p>`;
}

/**
 * The source's words, which are the way to this very event; a machine's date only with a value that says the same;
 * what is known from elsewhere apart.
 */
function date({ event, said, external }: TimelineEvent, telling: Telling): TemplateResult {
  const { datetime, external: elsewhere, note } = said.when;
  const words = capital(said.when.words ?? '', telling.language);
  const address = telling.address(event.id);
  const more =
    elsewhere || note
      ? html`${elsewhere ? html`<p class=${external ? 'elsewhere' : ''}>${elsewhere}</p>` : nothing}${note ? html`<p class="muted">${note}</p>` : nothing}`
      : nothing;
  if (!words)
    return html`<p class="words"></p>
      ${more}`;
  return datetime
    ? html`<p class="words">
          <a href=${address}><time datetime=${datetime}>${words}</time></a>
        </p>
        ${more}`
    : html`<p class="words"><a href=${address}>${words}</a></p>
        ${more}`;
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

/** Most are one paragraph of words alone. */
const summaryLines = (summary: string, links?: readonly Link[]): unknown =>
  links || summary.includes('\n')
    ? linked(summary, links).paragraphs.map((pieces) => html`<p>${pieces.map(inLine)}</p>`)
    : html`<p>${summary}</p>`;

/** Where readers can go on; of an address that is none to follow the words. */
const inLine = (piece: Piece): unknown => (typeof piece === 'string' ? piece : anchor(piece));
const anchor = ({ url, words }: Link): unknown =>
  safeUrl(url) ? html`<a class="away" href=${safeUrl(url)}>${words}</a>` : words;

const linkList = (links: readonly Link[]): unknown[] =>
  links.length > 0
    ? [
        html`<ul class="links small" role="list">
          ${links.map((link) => html`<li>${anchor(link)}</li>`)}
        </ul>`,
      ]
    : [];

/** A picture that does not come leaves its words, and no hole. */
const failed = ({ currentTarget }: globalThis.Event): void =>
  (currentTarget as Element).classList.add('failed');

/** A panorama needs less than the room that was kept for it. */
const came = ({ currentTarget }: globalThis.Event): void => {
  const picture = currentTarget as HTMLImageElement;
  const { naturalWidth: width, naturalHeight: height } = picture;
  if (picture.hasAttribute('width') || width <= 1.5 * height) return;
  picture.width = width;
  picture.height = height;
};

/** A node for each picture: until another has come, a browser shows the one that its node had. */
function picture(media: Event['media'], caption: string | undefined): unknown[] {
  const src = media && safeUrl(media.src);
  return src
    ? [
        keyed(
          src,
          html`<figure class="media">
            <img
              src=${src}
              alt=${media.alt}
              width=${media.width ?? nothing}
              height=${media.height ?? nothing}
              loading="lazy"
              decoding="async"
              @load=${came}
              @error=${failed}
            />
            <figcaption class="small">${caption} <span class="muted">${media.credit}</span></figcaption>
          </figure>`,
        ),
      ]
    : [];
}
