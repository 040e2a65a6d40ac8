/**
 * Does each fact stand in its source? Deterministic: no model, no network, no clock but `now`. What the source words
 * is checked; labels, titles, units and summaries are ours, and `ours` lists them for a person to read.
 */
import { fold } from '../briefing/fold.js';
import { parse } from '../briefing/parse.js';
import type { Problem } from '../briefing/problem.js';
import { parseDate } from '../briefing/dates.js';
import type { Briefing, Cite, Fact, Figure, Quote } from '../briefing/types.js';
import { reporter, type Report } from '../briefing/words.js';
import { beyondWords } from './dates.js';
import { citesOf, datesOf, sourceWords, type Place } from './facts.js';
import { figureDifferences } from './figures.js';
import { edgeless, inQuotationMarks, locate, nearestWords, sourceText, type SourceText } from './passages.js';
import { piecesOf, placeOf } from './quotes.js';
import { namedIn, otherSpeaker, saidByOne } from './speakers.js';

export interface CheckOptions {
  /** A cited source that is not given is an error. */
  strict?: boolean;
  /** The day to hold the as-of date against, `2026-11-24`; without it, nothing is called stale. */
  now?: string;
  /** SHA-256 of the folded text of each source given, in hex, where the caller has them. */
  hashes?: Readonly<Record<string, string>>;
}

/**
 * @param input A briefing, not yet validated.
 * @param sources The text of each source, by its id.
 * @returns Everything found, those of `parse` first; with an error among those, nothing more is looked at.
 */
export function check(
  input: unknown,
  sources: Readonly<Record<string, string>>,
  options: CheckOptions = {},
): Problem[] {
  const { briefing, problems } = parse(input);
  if (!briefing) return problems;
  const report = reporter(input, problems);
  const texts = new Map(Object.entries(sources).map(([id, text]) => [id, sourceText(text)]));
  aboutBriefing(briefing, texts, report, options);
  for (const list of ['figures', 'quotes', 'events'] as const) {
    briefing[list].forEach((fact, index) => checkFact(fact, list, index, briefing, texts, report));
  }
  return problems;
}

function aboutBriefing(
  briefing: Briefing,
  texts: Map<string, SourceText>,
  report: Report,
  options: CheckOptions,
): void {
  const { status, embargoedUntil, asOf, lang, sources } = briefing;
  if (status !== 'usable' || embargoedUntil) {
    const why = status === 'usable' ? `is embargoed until ${embargoedUntil}` : `is ${status}`;
    report(
      'not-usable',
      [status === 'usable' ? 'embargoedUntil' : 'status'],
      `${why}: it is not to be published`,
      'note',
    );
  }
  if (!english(lang)) {
    report(
      'numbers-not-checked',
      ['lang'],
      `is ${lang}: numbers, qualifiers and dates are read in English alone; read them yourself`,
      'warning',
    );
  }
  const known = asOf.external?.edtf ?? asOf.edtf;
  const [end, now] = [known, options.now].map((date) => date && parseDate(date)?.end);
  if (typeof end === 'number' && typeof now === 'number' && now - end > 365) {
    report(
      'stale-as-of',
      ['asOf'],
      `is ${known}, more than a year before ${options.now}: say whether it still holds`,
      'warning',
    );
  }
  const cited = new Set<string>();
  JSON.stringify(briefing, (key, value) =>
    key === 'source' && typeof value === 'string' ? (cited.add(value), value) : value,
  );
  sources.forEach((source, index) => {
    const hash = options.hashes?.[source.id];
    if (hash && source.textSha256 && hash !== source.textSha256) {
      report(
        'source-changed',
        ['sources', index, 'textSha256'],
        'is not the hash of the text given: the source has changed; compare, then take a new snapshot',
        'error',
        hash,
      );
    }
    if (source.url && /^https?:/i.test(source.url) && !source.archivedUrl) {
      report(
        'no-archived-copy',
        ['sources', index, 'archivedUrl'],
        'is not given: archive the page, or it may be gone when a reader looks',
        'warning',
      );
    }
    if (cited.has(source.id) && !texts.has(source.id)) {
      report(
        'not-checked',
        ['sources', index],
        `was not given, so what cites it is not checked: add --source ${source.id}=FILE`,
        options.strict ? 'error' : 'warning',
      );
    }
  });
}

const language = (tag: string): string => tag.toLowerCase().split('-')[0]!;
const english = (lang: string): boolean => language(lang) === 'en';

function checkFact(
  fact: Fact,
  list: Place[0],
  index: number,
  briefing: Briefing,
  texts: Map<string, SourceText>,
  report: Report,
): void {
  const place: Place = [list, index];
  citesOf(fact, place).forEach(([cite, path]) => checkCite(cite, path, texts, report));
  for (const [words, path] of sourceWords(fact, place)) {
    if (fact.cites.some(({ exact }) => fold(exact).includes(fold(words)))) continue;
    const near = nearestWords(words, fact.cites.map(({ exact }) => fold(exact)).join(' '));
    report(
      'words-not-cited',
      path,
      `is “${words}”, which stands in no passage cited: ${near ? `the passage says “${near}”` : 'copy the words of the passage, or cite another'}`,
      'error',
      near,
    );
  }
  checkAttribution(fact, place, briefing, report);
  checkSpeaker(fact, place, briefing, report);
  if (english(briefing.lang)) {
    for (const [when, path] of datesOf(fact, place)) {
      const beyond = beyondWords(when);
      if (beyond.length > 0)
        report(
          'date-beyond-words',
          [...path, 'edtf'],
          `is ${when.edtf}, which says ${beyond.join(' and ')}; the words are “${when.words}”: say no more than they do`,
        );
    }
    if (list === 'figures') {
      for (const { code, field, message, expected } of figureDifferences(fact as Figure))
        report(code, [...place, field], message, 'error', expected);
    }
  }
  if (list === 'quotes') checkQuote(fact as Quote, place, briefing, texts, report);
}

function checkCite(
  cite: Cite,
  path: (string | number)[],
  texts: Map<string, SourceText>,
  report: Report,
): void {
  const text = texts.get(cite.source);
  if (!text) return;
  const { at, again } = locate(text, cite);
  if (at < 0) {
    const near = nearestWords(cite.exact, text.folded);
    const mend = near
      ? `it says “${near}”; copy its words`
      : 'nothing near it stands there; check the source and its id';
    report(
      'passage-missing',
      [...path, 'exact'],
      `“${cite.exact}” does not stand in ${cite.source}: ${mend}`,
      'error',
      near,
    );
  } else if (again) {
    report(
      'passage-ambiguous',
      [...path, 'exact'],
      `“${cite.exact}” stands more than once in ${cite.source}: add the words before it as prefix, or after it as suffix`,
    );
  }
}

function checkAttribution(fact: Fact, place: Place, briefing: Briefing, report: Report): void {
  const { attribution } = fact;
  const own = [
    briefing.publisher.name,
    ...briefing.sources
      .filter(({ id }) => fact.cites.some(({ source }) => source === id))
      .map(({ publisher }) => publisher),
  ];
  if (
    attribution &&
    !own.includes(attribution) &&
    !fact.cites.some(({ exact }) => fold(exact).includes(fold(attribution)))
  ) {
    report(
      'attribution-not-cited',
      [...place, 'attribution'],
      `is “${attribution}”, which stands in no passage cited: cite the words that attribute it`,
    );
  }
}

function checkSpeaker(fact: Fact, place: Place, { actors }: Briefing, report: Report): void {
  const field = 'speaker' in fact ? 'speaker' : 'saidBy';
  const speaker = (fact as { speaker?: string; saidBy?: string })[field];
  if (!speaker) return;
  const passages = fact.cites.map(({ exact }) => exact);
  const other = otherSpeaker(passages, speaker, actors) ?? namedIn(fact.attribution ?? '', speaker, actors);
  const kind = actors.find(({ id }) => id === speaker)?.kind;
  if (other) {
    const mend = `the passage names ${other.name}: set it to ${other.id}`;
    report('speaker-differs', [...place, field], `is ${speaker} but ${mend}`, 'error', other.id);
  } else if (kind !== 'person' && passages.some(saidByOne)) {
    const mend = 'the passage says that he or she said it: name the person';
    report('speaker-differs', [...place, field], `is ${speaker}, a ${kind}, but ${mend}`);
  }
}

function checkQuote(
  quote: Quote,
  place: Place,
  briefing: Briefing,
  texts: Map<string, SourceText>,
  report: Report,
): void {
  const source = briefing.sources.find(({ id }) => id === quote.cites[0]!.source);
  if (source && !quote.original && language(quote.lang) !== language(source.lang)) {
    report(
      'original-missing',
      [...place, 'original'],
      `is not given, but the quote is in ${quote.lang} and its source in ${source.lang}: give the words as they were said, and who translated them`,
    );
    return;
  }
  // Of a translated quote the original is what the source says; without one there is nothing to hold it to.
  const original =
    quote.original && quote.lang !== quote.original.lang ? [quote.original.text, quote.text] : [quote.text];
  const cited = quote.cites.find(({ exact }) =>
    original.some((text) => placeOf(piecesOf({ ...quote, text }), fold(exact)) >= 0),
  );
  if (!cited) {
    const near = nearestWords(quote.text, quote.cites.map(({ exact }) => fold(exact)).join(' '));
    report(
      'quote-differs',
      [...place, 'text'],
      `is not what its passage says${near ? `, which is “${near}”` : ''}: copy the words, or mark the edit`,
      'error',
      near,
    );
    return;
  }
  const text = texts.get(cited.source);
  if (!text?.quotes) return;
  const { at } = locate(text, cited);
  const inside = original
    .map((words) => placeOf(piecesOf({ ...quote, text: words }), fold(cited.exact)))
    .find((found) => found >= 0)!;
  if (at >= 0 && !inQuotationMarks(text, at + inside)) {
    report(
      'quote-outside-marks',
      [...place, 'text'],
      `“${edgeless(quote.text)}” does not begin within quotation marks in ${cited.source}: quote only what the source quotes`,
    );
  }
}
