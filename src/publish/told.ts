/** What an embed says, fact by fact, in plain words: what text, Markdown, e-mail, feed and card are made from. */
import { placeInTime } from '../briefing/dates.js';
import { citesOf, isClaim, isFigure, isQuote } from '../briefing/kinds.js';
import { linked, type Piece } from '../briefing/linked.js';
import { findFact, retractionOf } from '../briefing/references.js';
import type { Briefing, Event, Fact, Figure, Quote } from '../briefing/types.js';
import { safeUrl } from '../briefing/url.js';
import { compare } from '../geometry/compare.js';
import { isTold } from '../html/blocks.js';
import { inOrder } from '../html/timeline.js';
import {
  capital,
  describeFigure,
  outletsOf,
  responsesTo,
  sayAsOf,
  sayCite,
  sayCorrections,
  sayEvent,
  sayFigure,
  sayQuote,
  stateEvent,
  stateFigure,
  term,
} from '../language/index.js';
import type { Language } from '../language/registry.js';
import type { SaidCite } from '../language/said.js';
import { factsOf, type Planned } from './plan.js';

/** One fact in words. Texts that may be in another language than the facts carry theirs. */
export interface Item {
  id: string;
  kind: 'figure' | 'quote' | 'event';
  /** Before the main words: a figure's label, a quote's lead-in, an event's date. */
  before: string[];
  /** The quantity, the quotation, the title. */
  main: string;
  /** The part of `main` that is set strongest: a figure's number with its qualifier. */
  strong: string;
  mainLang: string;
  /**
   * After them: window and denominator, the original of a translation, an event's summary and circumstances; what leads
   * elsewhere in pieces too, whose addresses are safe.
   */
  after: { text: string; lang?: string; pieces?: Piece[] }[];
  /** Who said it. */
  by?: string;
  /** Of an event: how certain it is, and by whose word. */
  standing?: string;
  notes: string[];
  cites: (SaidCite & { told: boolean })[];
  /** Figures and quotes that an event holds. */
  held: Item[];
}

export interface Told {
  /** What the embed is called: its title, its figure, its quote, the timeline of its briefing. */
  name: string;
  /** The title that the desk gave it. */
  title?: string;
  /** What it says, in one sentence or two. */
  summary: string;
  items: Item[];
  /** Why figures are not drawn on one scale. */
  reasons: string[];
  corrections: string[];
  /** Who published what it stands on; empty where all was retracted. */
  outlets: string;
  asOf: string;
  briefing: string;
}

export function tellEmbed(embed: Planned, facts: Briefing, language: Language): Told {
  const given = factsOf(embed).flatMap((id) => findFact(facts, id) ?? []);
  const shown = embed.events ? inOrder(given as Event[], facts, embed.sort).map(({ event }) => event) : given;
  const items = shown.map((fact) => tellFact(fact, facts, language));
  const compared =
    embed.element === 'key-figure-comparison' && embed.figures
      ? compare(facts.figures.filter(({ id }) => embed.figures!.includes(id) && !retractionOf(facts, id)))
      : undefined;
  const refusal = compared?.form === 'cards' ? compared.refusal?.code : undefined;
  return {
    name: nameOf(embed, shown, facts, language),
    ...(embed.title && { title: embed.title }),
    summary: summaryOf(shown, facts, language),
    items,
    reasons: refusal ? [term(language, `refuse-${refusal}`)] : [],
    corrections: sayCorrections(facts, language),
    outlets: outletsOf(
      shown.filter(({ id }) => !retractionOf(facts, id)),
      facts,
    ),
    asOf: sayAsOf(facts, language),
    briefing: facts.title,
  };
}

function nameOf(embed: Planned, [fact, ...more]: Fact[], facts: Briefing, language: Language): string {
  if (embed.title) return embed.title;
  if (embed.events)
    return term(language, 'labelled', { label: facts.title, words: term(language, 'timeline') });
  return fact && more.length === 0 ? state(fact, facts, language) : facts.title;
}

/** The words that stand for an embed where it is not seen: a card's, a link's, a bare address's. */
function summaryOf(shown: Fact[], facts: Briefing, language: Language): string {
  const [fact] = shown;
  if (shown.length > 1)
    return shown
      .slice(0, 4)
      .map((one) => (isQuote(one) ? sayQuote(one, facts, language).text : state(one, facts, language)))
      .join(' · ');
  if (!fact) return '';
  // None of these draws the figure's mark.
  if (isFigure(fact)) return describeFigure({ ...sayFigure(fact, facts, language), drawn: '' }, language);
  const leadIn = isQuote(fact) && sayQuote(fact, facts, language).leadIn;
  return texts(leadIn || undefined, state(fact, facts, language)).join(' ');
}

/** What one fact says, on one line. */
function state(fact: Fact, facts: Briefing, language: Language): string {
  if (isFigure(fact)) return stateFigure(sayFigure(fact, facts, language), language);
  if (!isQuote(fact)) {
    const words = stateEvent(sayEvent(fact, facts, language), language);
    return isClaim(fact.certainty) ? texts(words, standingOf(fact, facts, language)).join(' — ') : words;
  }
  const { text, attribution } = sayQuote(fact, facts, language);
  return texts(text, attribution).join(' — ');
}

/** Sets where something stands under its name, in the manner of the language: "Source: …", "出典：…". */
export type UnderSource = (where: string) => string;

export const underSource =
  (language: Language): UnderSource =>
  (words) =>
    term(language, 'labelled', { label: term(language, 'source'), words });

export function tellFact(fact: Fact, facts: Briefing, language: Language): Item {
  const cites = retractionOf(facts, fact.id)
    ? []
    : citesOf(fact).map((cite) => ({ ...sayCite(cite, facts, language), told: isTold(fact, cite) }));
  const item = isFigure(fact)
    ? tellFigure(fact, facts, language)
    : isQuote(fact)
      ? tellQuote(fact, facts, language)
      : tellEvent(fact, facts, language);
  return { ...item, id: fact.id, cites };
}

type Words = Omit<Item, 'id' | 'cites'>;
const texts = (...parts: (string | undefined)[]): string[] => parts.filter((part): part is string => !!part);

function tellFigure(figure: Figure, facts: Briefing, language: Language): Words {
  const { label, quantity, amount, of, window, attribution, notes } = sayFigure(figure, facts, language);
  const after = texts(of, window).map((text) => ({ text }));
  return {
    kind: 'figure',
    before: [label],
    main: quantity,
    strong: quantity.includes(amount) ? amount : quantity,
    mainLang: facts.lang,
    after,
    by: attribution || undefined,
    notes,
    held: [],
  };
}

function tellQuote(quote: Quote, facts: Briefing, language: Language): Words {
  const { leadIn, text, original, attribution, translation, edits } = sayQuote(quote, facts, language);
  return {
    kind: 'quote',
    before: texts(leadIn),
    main: text,
    strong: text,
    mainLang: attribution ? quote.lang : facts.lang,
    after: original ? [original] : [],
    by: attribution || undefined,
    notes: texts(translation, ...edits),
    held: [],
  };
}

/** "Alleged: the residents’ association says", "Confirmed · Harbour Bulletin". */
function standingOf(event: Event, facts: Briefing, language: Language): string {
  const { certainty: label, attribution: words } = sayEvent(event, facts, language);
  return label && words && isClaim(event.certainty)
    ? term(language, 'labelled', { label, words })
    : texts(label, words).join(' · ');
}

function tellEvent(event: Event, facts: Briefing, language: Language): Words {
  const said = sayEvent(event, facts, language);
  const { title, when, summary, kind, certainty, place, actors, attribution, caption } = said;
  const { media, links } = event;
  const retracted = retractionOf(facts, event.id);
  const undated = !retracted && !placeInTime(event.when);
  const { respondsTo } = event;
  const answered =
    respondsTo && !retractionOf(facts, respondsTo) && (findFact(facts, respondsTo) as Event | undefined);
  const held = retracted
    ? []
    : [...(event.figures ?? []), ...(event.quotes ?? [])].flatMap((id) => findFact(facts, id) ?? []);
  const { paragraphs, beside } = linked(summary, retracted ? [] : links);
  return {
    kind: 'event',
    before: texts(
      undated ? term(language, 'date-not-given') : '',
      capital(when.words, language),
      when.external,
      when.note,
    ),
    main: title,
    strong: title,
    mainLang: facts.lang,
    after: [
      ...paragraphs.map(leading),
      ...texts(
        media && !retracted ? texts(caption, media.credit).join(' · ') : '',
        texts(kind, certainty, place, ...actors).join(' · '),
        answered && !retracted ? term(language, 'in-response-to', { title: answered.title }) : '',
        ...(retracted ? [] : responsesTo(event, facts, language)),
      ).map((text) => ({ text })),
      ...beside.map((link) => leading([link])),
    ],
    by: attribution,
    standing: standingOf(event, facts, language),
    notes: [],
    held: held.map((fact) => tellFact(fact, facts, language)),
  };
}

/** A line in pieces; a link whose address is not safe is words alone. */
function leading(line: readonly Piece[]): Item['after'][number] {
  const wordsOf = (piece: Piece): string => (typeof piece === 'string' ? piece : piece.words);
  const pieces = line.map((piece) => (typeof piece === 'string' || safeUrl(piece.url) ? piece : piece.words));
  const leads = pieces.some((piece) => typeof piece !== 'string');
  return { text: line.map(wordsOf).join(''), ...(leads && { pieces }) };
}
