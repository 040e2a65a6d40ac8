/** What stands in the source around a figure's words and changes them: “almost” before “a third”, “million” after “27”. */
import { fold } from '../briefing/fold.js';
import type { Figure } from '../briefing/types.js';
import { numbersOf, qualifiersOf, type Difference } from './figures.js';
import type { WrittenNumber } from './numbers.js';
import { locate, wholeAt, type SourceText } from './passages.js';
import { writtenQualifiers } from './qualifiers.js';

/** A figure's words with those around them in the source, of the same sentence. */
interface Around {
  text: string;
  start: number;
  end: number;
}

/** Those words after which “about” and “some” are no qualifiers: “he spoke about 20 plots”. */
const topic =
  /\b(?:talk|speak|spoke|said|hear|heard|think|thought|know|knew|warn|concern|worr|ask|question|learn|tell|told|read|wrote|complain|inform|report)\p{L}*\s+(?:\p{L}+\s+)?about\s*$/iu;

/** @returns Undefined where the words stand in no source that is given. */
export function around(
  { asWritten, cites }: Figure,
  texts: ReadonlyMap<string, SourceText>,
): Around | undefined {
  const words = fold(asWritten);
  for (const cite of cites) {
    const source = texts.get(cite.source);
    const { at } = source ? locate(source, cite) : { at: -1 };
    const inside = wholeAt(fold(cite.exact), words);
    if (at < 0 || inside < 0) continue;
    return sentenceAround(source!.folded, at + inside, at + inside + words.length);
  }
  return undefined;
}

/** A few words before and after a place, no further than the sentence goes. */
function sentenceAround(folded: string, start: number, end: number): Around {
  const [near] = /(?:(?:[^\s.;:!?]+|c\.) ){0,4}[~<>≤≥]?$/.exec(folded.slice(Math.max(0, start - 80), start))!;
  // What qualifies the same number, said shortly before, is not said of this one.
  const same = near.lastIndexOf(folded.slice(start, end));
  const before = same < 0 ? near : near.slice(same + end - start);
  const [after] = /^(?: ?[^\s.;:!?,]+){0,5}/.exec(folded.slice(end, end + 80))!;
  return {
    text: before + folded.slice(start, end) + after,
    start: before.length,
    end: before.length + end - start,
  };
}

/** A number of a folded text with the words that qualify it: “almost a third”; undefined where none do. */
export function qualified(
  folded: string,
  number: WrittenNumber,
): { qualifier: Figure['qualifier']; start: number; end: number } | undefined {
  const { text, start, end } = sentenceAround(folded, number.start, number.end);
  if (topic.test(text.slice(0, start))) return undefined;
  const said = (from: number, to: number): string =>
    writtenQualifiers(text.slice(from, to), [{ ...number, start: start - from, end: end - from }]).join();
  const qualifier = said(0, text.length);
  if (!qualifier || qualifier.includes(',')) return undefined;
  let [from, to] = [0, text.length];
  for (let at = 0; at >= 0 && at < start; at = text.indexOf(' ', at) + 1 || start)
    if (said(at, to) === qualifier) from = at;
  for (let at = text.lastIndexOf(' '); at >= end; at = text.lastIndexOf(' ', at - 1))
    if (said(from, at) === qualifier) to = at;
  if (said(from, end) === qualifier) to = end;
  const moved = number.start - start;
  return { qualifier: qualifier as Figure['qualifier'], start: from + moved, end: to + moved };
}

/** What was cut off from the figure's words and belongs to its number. */
export function cutOff(figure: Figure, given: Around | undefined): Difference | undefined {
  if (!given || figure.derived || figure.kind === 'trend') return undefined;
  const { text, start, end } = given;
  const own = numbersOf(figure, figure.asWritten);
  const all = numbersOf(figure, text);
  const whole = all.filter((number) => number.start < end && number.end > start);
  const grown = whole.find((number) => number.start < start || number.end > end);
  if (grown && own.length > 0 && !own.some((number) => isSame(number, grown))) {
    const words = text.slice(grown.start, grown.end);
    return {
      code: 'number-differs',
      field: 'asWritten',
      message: `is “${figure.asWritten}” but the source goes on: “${words}”: take the whole number`,
      expected: words,
    };
  }
  if (topic.test(text.slice(0, start))) return undefined;
  const inside = qualifiersOf(figure, figure.asWritten, own);
  // Of “between 30 and 40” one end says nothing without the other.
  const found = qualifiersOf(figure, text, /\bbetween\s/i.test(text) ? all : whole);
  if (found.length === 0 || found.includes(figure.qualifier) || found.some((name) => inside.includes(name)))
    return undefined;
  return {
    code: 'qualifier-differs',
    field: 'qualifier',
    message: `is ${figure.qualifier} but the source says “${text.trim()}”: take those words into asWritten, and set qualifier to ${found.join(' or ')}`,
    expected: found[0],
  };
}

const isSame = (a: WrittenNumber, b: WrittenNumber): boolean => a.value === b.value && a.form === b.form;
