/** What was probably meant: the words of a text that are nearest to some that it does not hold. */
import { fold } from '../briefing/fold.js';

/** A folded text as words without case and edge punctuation, each with its places: asked often, it is read once. */
export interface Words {
  folded: string;
  plain: string[];
  starts: number[];
  ends: number[];
  /** Which words of the text are this one. */
  places: Map<string, number[]>;
}

/** Of a common word only so many places are looked at, so that the cost does not grow with the text. */
const most = 200;
/** A place is told by its rarest words. */
const telling = 6;

export function wordsOf(folded: string): Words {
  const words: Words = { folded, plain: [], starts: [], ends: [], places: new Map() };
  for (const { 0: text, index } of folded.matchAll(/[\p{L}\p{N}£$€¥](?:\S*[\p{L}\p{N}%])?/gu)) {
    const plain = text.toLowerCase();
    const at = words.plain.push(plain) - 1;
    words.starts.push(index);
    words.ends.push(index + text.length);
    const known = words.places.get(plain);
    if (known) known.push(at);
    else words.places.set(plain, [at]);
  }
  return words;
}

/** The nearest words, from the first that was meant to the last; undefined where nothing is near. */
export function nearestWords(words: string, text: string | Words): string | undefined {
  const source = typeof text === 'string' ? wordsOf(text) : text;
  const wanted = wordsOf(fold(words)).plain;
  let best: [number, number][] = [];
  for (const start of likelyStarts(wanted, source)) {
    const found = common(wanted, source.plain.slice(start, start + wanted.length + 6));
    if (found.length > best.length) best = found.map(([i, j]) => [i, j + start]);
  }
  const once = wanted.length === 2 && best[0] && source.places.get(wanted[best[0][0]]!)?.length === 1;
  if (best.length < (once ? 1 : Math.max(2, Math.ceil(wanted.length / 3)))) return undefined;
  const [[i, from], [k, to]] = [best[0]!, best.at(-1)!];
  const first = Math.max(0, from - i);
  const last = Math.min(source.plain.length - 1, to + wanted.length - 1 - k);
  return source.folded.slice(source.starts[first], source.ends[last]);
}

/** Where the words may begin in the text, the likeliest first: the rarest of them say where they stand. */
function likelyStarts(wanted: readonly string[], { places }: Words): number[] {
  const rarest = [...new Set(wanted)]
    .filter((word) => places.has(word))
    .sort((a, b) => places.get(a)!.length - places.get(b)!.length)
    .slice(0, telling);
  const votes = new Map<number, number>();
  for (const word of rarest) {
    const offset = wanted.indexOf(word);
    for (const at of places.get(word)!.slice(0, most)) {
      // A word put in or left out before it moves it by a little.
      const start = Math.max(0, at - offset - 3);
      votes.set(start, (votes.get(start) ?? 0) + 1);
    }
  }
  return [...votes.entries()]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 8)
    .map(([start]) => start);
}

/** The longest run of items that both have in the same order, as pairs of places. */
export function common(a: readonly string[], b: readonly string[]): [number, number][] {
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i]![j] =
        a[i] === b[j] ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (longest[i + 1]![j]! >= longest[i]![j + 1]!) i++;
    else j++;
  }
  return pairs;
}
