import { compareDates, placeInTime, type DateSpan } from '../briefing/dates.js';
import { linked, type Piece } from '../briefing/linked.js';
import { findFact, retractionOf } from '../briefing/references.js';
import type { Briefing, Embed, Event, Figure, Link, Quote } from '../briefing/types.js';
import { safeUrl } from '../briefing/url.js';
import { capital, responsesTo, sayEvent, term } from '../language/index.js';
import type { Language } from '../language/registry.js';
import type { SaidWhen } from '../language/said.js';
import { escapeText, tag, type Attributes } from './escape.js';
import { factAttribute, figureLines } from './figure.js';
import { quoteLines } from './quote.js';
import { attribution, block, broken, lines, passages, plain, row, type Writing } from './writing.js';

/** One item for each event. */
export const timelineItems = (events: readonly Event[], sort: Embed['sort'], writing: Writing): string =>
  inOrder(events, writing.facts, sort)
    .map(({ event, span }) => item(event, !span, writing))
    .join('');

/** Events in the order of time, or the newest first; then undated ones, then what was retracted. */
export function inOrder(
  events: readonly Event[],
  facts: Briefing,
  sort: Embed['sort'],
): { event: Event; span?: DateSpan }[] {
  const placed = events.map((event) => {
    const retracted = Boolean(retractionOf(facts, event.id));
    // What was retracted has no place in time.
    return { event, retracted, span: retracted ? undefined : placeInTime(event.when)?.span };
  });
  placed.sort((a, b) => Number(a.retracted) - Number(b.retracted) || compareDates(a.span, b.span));
  const dated = placed.filter(({ span }) => span);
  if (sort === 'newest') dated.reverse();
  return [...dated, ...placed.filter(({ span }) => !span)];
}

function item(event: Event, undated: boolean, writing: Writing): string {
  const { facts, language, headingLevel } = writing;
  const said = sayEvent(event, facts, language);
  const { figures = [], quotes = [], media, links, respondsTo } = event;
  const { paragraphs, beside } = linked(said.summary, links);
  const retracted = retractionOf(facts, event.id);
  const isAnswer = respondsTo && !retracted && !retractionOf(facts, respondsTo);
  const answered = isAnswer && (findFact(facts, respondsTo) as Event | undefined);
  const held = (ids: string[]) => ids.flatMap((id) => findFact(facts, id) ?? []);
  return tag(
    'li',
    factAttribute('event', event),
    lines(
      retracted
        ? ''
        : tag('p', {}, time(said.when, undated ? term(language, 'date-not-given') : '', language)),
      headingLevel
        ? block(`h${Math.min(6, Math.max(2, headingLevel))}`, 'title', said.title)
        : tag('p', {}, block('strong', 'title', said.title)),
      ...paragraphs.map((pieces) => tag('p', { 'data-b': 'summary' }, pieces.map(inLine).join(''))),
      paragraph(
        row(
          block('span', 'kind', said.kind),
          block('span', 'certainty', said.certainty),
          block('span', 'place', said.place),
          ...said.actors.map((actor) => block('span', 'actor', actor)),
        ),
      ),
      attribution(said.attribution),
      paragraph(answered ? plain('small', term(language, 'in-response-to', { title: answered.title })) : ''),
      media && !retracted ? picture(media, said.caption) : '',
      retracted ? '' : paragraph(row(...beside.map((link) => anchor(link, { 'data-b': 'plain' })))),
      ...held(figures).map((figure) =>
        tag('blockquote', factAttribute('figure', figure), figureLines(figure as Figure, writing)),
      ),
      ...held(quotes).map((quote) =>
        tag('blockquote', factAttribute('quote', quote), quoteLines(quote as Quote, writing)),
      ),
      ...(retracted ? [] : responsesTo(event, facts, language)).map((words) =>
        paragraph(plain('small', words)),
      ),
      passages(event, writing),
    ),
  );
}

const paragraph = (html: string): string => html && tag('p', {}, html);

/** A date in its source's words, what is known from elsewhere under it; `time` only with a value that says the same. */
function time(when: SaidWhen, heading: string, language: Language): string {
  const words = escapeText(capital(when.words, language));
  return broken(
    plain('span', heading),
    tag(
      'strong',
      { 'data-b': 'words' },
      when.datetime ? tag('time', { datetime: when.datetime }, words) : words,
    ),
    block('small', 'external', when.external),
    block('small', 'whenNote', when.note),
  );
}

const inLine = (piece: Piece): string => (typeof piece === 'string' ? escapeText(piece) : anchor(piece));

function anchor({ url, words }: Link, attributes: Attributes = {}): string {
  const href = safeUrl(url);
  return tag(href ? 'a' : 'span', { href: href || undefined, ...attributes }, escapeText(words));
}

/** Where no style of ours reaches, a picture is no wider than the narrowest page, in px. */
const narrow = 280;

function picture(
  { src, alt, credit, width, height }: NonNullable<Event['media']>,
  caption: string | undefined,
): string {
  const safe = safeUrl(src);
  if (!safe) return paragraph(block('span', 'caption', caption));
  return tag(
    'p',
    {},
    broken(
      tag('img', {
        src: safe,
        alt,
        width: String(narrow),
        height: width && height ? String(Math.round((narrow * height) / width)) : undefined,
        loading: 'lazy',
      }),
      block('span', 'caption', caption),
      tag('small', { 'data-b': 'plain' }, escapeText(credit)),
    ),
  );
}
