/** Whether one fact stands in its sources. */
import { fold } from '../briefing/fold.js';
import type { Briefing, Cite, Fact, Figure, Quote } from '../briefing/types.js';
import type { Path } from '../briefing/walk.js';
import type { Report } from '../briefing/words.js';
import { around, cutOff } from './context.js';
import { digitDifferences } from './digits.js';
import { citesOf, datesOf, sourceWords, type Place } from './facts.js';
import { figureDifferences, type Difference } from './figures.js';
import { isEnglish, languageOf } from './language.js';
import { isQuoted } from './marks.js';
import { nearestWords } from './near.js';
import { checkDate } from './held.js';
import { edgeless, locate, wholeAt, type SourceText } from './passages.js';
import { piecesOf, placesOf, unmarkedEdits } from './quotes.js';
import { namedIn, namedInstead, otherSpeaker, saidByOne } from './speakers.js';

/** @param texts The sources that were given, by id. */
export function checkFact(
  fact: Fact,
  place: Place,
  briefing: Briefing,
  texts: ReadonlyMap<string, SourceText>,
  report: Report,
): void {
  citesOf(fact, place).forEach(([cite, path]) => checkCite(cite, path, texts, report));
  for (const [words, path] of sourceWords(fact, place)) {
    if (cited(fact, words)) continue;
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
  if (isEnglish(briefing.lang)) {
    for (const [when, path] of datesOf(fact, place)) checkDate(when, path, briefing, report);
    if (place[0] === 'figures') checkNumber(fact as Figure, place, texts, report);
  } else if (place[0] === 'figures') tell(digitDifferences(fact as Figure), place, report);
  if (place[0] === 'quotes') checkQuote(fact as Quote, place, briefing, texts, report);
}

/**
 * Whether words stand, whole, in a passage that the fact cites: where it begins its sentence with a capital, they need
 * none of their own ("in March" of "In March").
 */
const cited = (fact: Fact, words: string): boolean =>
  [words, words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())].some((each) =>
    fact.cites.some(({ exact }) => wholeAt(fold(exact), fold(each)) >= 0),
  );

function checkCite(cite: Cite, path: Path, texts: ReadonlyMap<string, SourceText>, report: Report): void {
  const text = texts.get(cite.source);
  if (!text) return;
  const { at, again } = locate(text, cite);
  if (at < 0) {
    const near = nearestWords(cite.exact, text.words());
    const alone = near !== undefined && fold(near) === edgeless(cite.exact);
    const mend = alone
      ? 'the passage does, but not with this prefix and suffix; copy the words around it'
      : near
        ? `it says “${near}”; copy its words`
        : 'nothing near it stands there; check the source and its id';
    report(
      'passage-missing',
      [...path, 'exact'],
      `is “${cite.exact}”, which does not stand in ${cite.source}: ${mend}`,
      'error',
      alone ? undefined : near,
    );
  } else if (again) {
    report(
      'passage-ambiguous',
      [...path, 'exact'],
      `is “${cite.exact}”, which stands more than once in ${cite.source}: add the words before it as prefix, or after it as suffix`,
    );
  }
}

function checkNumber(
  figure: Figure,
  place: Place,
  texts: ReadonlyMap<string, SourceText>,
  report: Report,
): void {
  const differences = figureDifferences(figure);
  if (differences.every(({ level }) => level)) {
    const cut = cutOff(figure, around(figure, texts));
    if (cut) differences.push(cut);
  }
  tell(differences, place, report);
}

function tell(differences: Difference[], place: Place, report: Report): void {
  for (const { code, field, message, expected, level = 'error' } of differences)
    report(code, [...place, ...field.split('.')], message, level, expected);
}

function checkAttribution(fact: Fact, place: Place, briefing: Briefing, report: Report): void {
  const { attribution } = fact;
  const own = [
    briefing.publisher.name,
    ...briefing.sources
      .filter(({ id }) => fact.cites.some(({ source }) => source === id))
      .map(({ publisher }) => publisher),
  ];
  if (attribution && !own.includes(attribution) && !cited(fact, attribution)) {
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
  if (!speaker && /^(?:s?he|they|it)\b/i.test(fact.attribution ?? ''))
    report(
      'speaker-unnamed',
      [...place, 'attribution'],
      `is “${fact.attribution}”, which names nobody: give the id of the one who says it as saidBy`,
      'warning',
    );
  if (!speaker || !actors.some(({ id }) => id === speaker)) return;
  const passages = fact.cites.map(({ exact }) => exact);
  const other = otherSpeaker(passages, speaker, actors) ?? namedIn(fact.attribution ?? '', speaker, actors);
  const kind = actors.find(({ id }) => id === speaker)?.kind;
  if (other) {
    const mend = `the passage names ${other.name}: set it to ${other.id}`;
    report('speaker-differs', [...place, field], `is ${speaker} but ${mend}`, 'error', other.id);
  } else if (kind !== 'person' && passages.some(saidByOne)) {
    const mend = 'the passage says that he or she said it: name the person';
    report(
      'speaker-differs',
      [...place, field],
      `is ${speaker}, ${kind === 'organisation' ? 'an' : 'a'} ${kind}, but ${mend}`,
    );
  } else {
    const instead = namedInstead(fact.attribution ?? '', speaker, actors);
    if (instead)
      report(
        'speaker-differs',
        [...place, field],
        `is ${speaker} but the attribution, “${fact.attribution}”, names ${instead.name}: set it to ${instead.id}, or mend the attribution`,
        'warning',
        instead.id,
      );
  }
}

function checkQuote(
  quote: Quote,
  place: Place,
  briefing: Briefing,
  texts: ReadonlyMap<string, SourceText>,
  report: Report,
): void {
  for (const mark of unmarkedEdits(quote)) {
    report(
      'edit-unmarked',
      [...place, 'text'],
      `has “${mark}”, and no edit says whose it is: add {"kind": "${mark.startsWith('[') ? 'bracket' : 'ellipsis'}", "by": "outlet", "at": "${mark}"} to edits, with desk where it is your own, or speaker where it is how they said it`,
    );
  }
  const source = briefing.sources.find(({ id }) => id === quote.cites[0]!.source);
  if (source && !quote.original && languageOf(quote.lang) !== languageOf(source.lang)) {
    report(
      'original-missing',
      [...place, 'original'],
      `is not given, but the quote is in ${quote.lang} and its source in ${source.lang}: give the words as they were said, and who translated them`,
    );
    return;
  }
  // Of a translated quote the original is what the source says; without one there is nothing to hold it to.
  const versions =
    quote.original && quote.lang !== quote.original.lang ? [quote.original.text, quote.text] : [quote.text];
  for (const cite of quote.cites) {
    for (const version of versions) {
      const pieces = piecesOf({ ...quote, text: version });
      const places = placesOf(pieces, fold(cite.exact));
      if (places.length === 0) continue;
      const text = texts.get(cite.source);
      const at = text?.quotes ? locate(text, cite).at : -1;
      const outside = pieces.find(
        (piece, index) =>
          at >= 0 && !isQuoted(text!.marked, at + places[index]!, at + places[index]! + piece.length),
      );
      if (outside !== undefined)
        report(
          'quote-outside-marks',
          [...place, 'text'],
          `“${outside}” does not stand within one pair of quotation marks in ${cite.source}: quote only what the source quotes, and mark what you leave out`,
        );
      return;
    }
  }
  const near = nearestWords(quote.text, quote.cites.map(({ exact }) => fold(exact)).join(' '));
  report(
    'quote-differs',
    [...place, 'text'],
    `is not what its passage says${near ? `, which is “${near}”` : ''}: copy the words, or mark the edit`,
    'error',
    near,
  );
}
