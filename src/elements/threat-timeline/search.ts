/** Words as readers search for them, and where they stand in a text. */
import { latin } from '../../briefing/latin.js';

/** Marks that tell letters apart in a dictionary and not in a search: of Latin, Greek, Cyrillic, Hebrew and Arabic. */
const marks =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]/g;
/** Soft hyphens, joiners, marks of direction, and the stroke that draws an Arabic word out. */
const unseen = /[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe00-\ufe0f\ufeff]/g;
/** What a keyboard has another sign for, or a language another letter. */
const alike: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  ...latin,
  ς: 'σ',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
};
const others = new RegExp(`[${Object.keys(alike).join('')}]`, 'g');

/** Letters alike for a reader who searches: of no case, with no marks but those that make another letter. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(unseen, '')
    .replace(marks, '')
    .toLowerCase()
    .replace(others, (letter) => alike[letter]!)
    // Kana and Hangul, which were taken apart, are letters of their own.
    .normalize('NFKC');

/** A letter with what stands on it, or is not seen beside it; a syllable of Hangul, or half a kana, with its parts. */
const letters =
  /[\u1100-\u115f][\u1160-\u11a7]+[\u11a8-\u11ff]*|[\uff66-\uff9d][\uff9e\uff9f]|\P{M}[\p{M}\u00ad\u0640\u200b-\u200f\u2060]*|\p{M}+/gu;

/** Where words stand in a text, from and to which place. @param words Folded. */
export function placesIn(text: string, words: readonly string[]): [from: number, to: number][] {
  // Most texts of a long list hold none of them, which is soon seen.
  const whole = folded(text);
  if (!words.some((word) => whole.includes(word))) return [];
  // Folding may change the length: each folded letter knows the place it came from.
  let found = '';
  const from: number[] = [];
  const to: number[] = [];
  for (const { 0: letter, index } of text.matchAll(letters)) {
    const part = folded(letter);
    const same = part.length === letter.length;
    for (let unit = 0; unit < part.length; unit++) {
      from.push(same ? index + unit : index);
      to.push(same ? index + unit + 1 : index + letter.length);
    }
    found += part;
  }
  const places: [number, number][] = [];
  for (const word of words)
    for (let at = found.indexOf(word); at >= 0; at = found.indexOf(word, at + word.length))
      places.push([from[at]!, to[at + word.length - 1]!]);
  return places;
}
