/** Which words for a qualifier stand at a number: “almost”, “more than”, “or so”. English. */
import { languageFor, type Key } from '../language/index.js';
import type { WrittenNumber } from './numbers.js';

const qualifiers = [
  'about',
  'almost',
  'just-over',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'between',
] as const;

/** Wordings that are read only: what is said of such a figure is the language's own wording. */
const onlyRead: Partial<Record<(typeof qualifiers)[number], string>> = {
  about:
    'perhaps {n}|maybe {n}|more or less {n}|something like {n}|circa {n}|c {n}|~ {n}|in the region of {n}|in the order of {n}|{n} -odd|{n} or thereabouts|{n} give or take',
  almost:
    'just shy of {n}|shy of {n}|just short of {n}|not quite {n}|slightly under {n}|slightly below {n}|slightly less than {n}|slightly fewer than {n}|a little under {n}|a little less than {n}|a little fewer than {n}',
  'more-than':
    'exceed {n}|exceeds {n}|exceeded {n}|north of {n}|topped {n}|topping {n}|breached {n}|> {n}|surpassed {n}|surpassing {n}',
  'at-least':
    '{n} -plus|{n} plus|{n} +|as few as {n}|as little as {n}|{n} at least|{n} at the least|{n} at the very least|{n} minimum|≥ {n}',
  'less-than': 'fell short of {n}|falls short of {n}|short of {n}|< {n}',
  'at-most': '{n} at most|{n} at the most|{n} at the very most|{n} maximum|≤ {n}',
  between: '{n} - {m}',
};

interface Wording {
  qualifier: (typeof qualifiers)[number];
  /** What stands before the number, between two of them, and after. */
  before: string;
  between?: string;
  after: string;
  length: number;
}

let known: Wording[] | undefined;

/** How English qualifies numbers, as the language files have it: "no fewer than {n}". */
const wordings = (): Wording[] =>
  (known ??= qualifiers.flatMap((qualifier) => {
    const said = languageFor('en').words[qualifier as Key & (typeof qualifiers)[number]];
    return [said, onlyRead[qualifier]]
      .flatMap((list) => list?.split('|') ?? [])
      .map((wording) => {
        const parts = wording.split(/\{\w\}/).map((part) => part.trim());
        return {
          qualifier,
          before: parts[0]!,
          ...(parts.length > 2 && { between: parts[1] }),
          after: parts.at(-1)!,
          length: parts.join(' ').length,
        };
      });
  }));

/** What makes the ends of a range vague: “between about 30 and 40”. */
export const vague = /(?<!\p{L})(?:about|around|some|roughly|approximately|perhaps|maybe|an estimated) $/iu;

/** “500 people or more”: a noun may stand before what is written after a number, where it ends what is said of them. */
const afterNoun =
  /^ \p{L}+ (?=(?:or (?:more|fewer|less|so|thereabouts)|at (?:the )?(?:very )?(?:least|most)|give or take) (?:$|(?:a|are|died|had|has|have|is|per|was|were|who|will|would) ))/u;

const moves =
  /\b(?:ris|rose|increas|grow|grew|climb|jump|fall|fell|decreas|declin|drop|up |down )\w*.*\bfrom $/i;

/**
 * The qualifiers whose wording stands in the words with one of these numbers: the longest wording decides.
 * @param numbers All that stand in the words.
 * @param own Those whose qualifier is asked for; of a range, one of both is enough.
 * @param ends The words name both ends of a change, which are no range.
 */
export function writtenQualifiers(
  asWritten: string,
  numbers: WrittenNumber[],
  own = numbers,
  ends = false,
): string[] {
  const sides = numbers.map((number, index) => {
    const { start, end, value, form } = number;
    const next = numbers[index + 1];
    // "Rose 12 per cent to 43" is no range, nor are "from 40 to 44" where they are a rise.
    const isRange = next && next.form === form && next.value > value && !ends;
    return {
      isOwn: own.includes(number),
      // "Twice as many as the 43 of 2019" does not say that those were at most 43.
      before: plain(asWritten.slice(0, start))
        .replace(/ (?:by|the) $/, ' ')
        .replace(/ (?:times|twice|half) as (?:many|much) as $/, ' '),
      after: plain(asWritten.slice(end)).replace(afterNoun, ' '),
      between:
        isRange && (own.includes(number) || own.includes(next)) && !moves.test(asWritten.slice(0, start))
          ? plain(asWritten.slice(end, next.start)).replace(/[–—]/, '-')
          : undefined,
    };
  });
  const found = wordings().filter(({ before, between, after }) =>
    sides.some((side) => {
      const said = between === undefined ? side.before : side.before.replace(vague, '');
      if (before && !said.endsWith(` ${before} `)) return false;
      if (between !== undefined) return side.between === ` ${between} `;
      return side.isOwn && side.after.startsWith(after ? ` ${after} ` : '');
    }),
  );
  // “Some 30 to 40” is a range: there is no number that it is about.
  const isRange = found.some(({ between }) => between !== undefined);
  return longest(found.filter(({ qualifier }) => !isRange || qualifier !== 'about'));
}

/** What "about" and "around" are before, where they say how much and not where or of what: "about the same". */
const same = '(?=(?:as|the same|level|flat|static|stable|steady|unchanged|constant)\\b)';

/** A trend has no number: "about" and "almost" stand before a word of it. Before a number, or "a decade", they are its window's. */
export function trendQualifiers(asWritten: string, numbers: WrittenNumber[]): string[] {
  const text = plain(
    numbers.reduceRight((rest, { start, end }) => `${rest.slice(0, start)}0${rest.slice(end)}`, asWritten),
  );
  return longest(
    wordings().filter(
      ({ qualifier, before, after }) =>
        /^(?:about|almost)$/.test(qualifier) &&
        !after &&
        new RegExp(` ${before} ${/^(?:about|around|some)$/.test(before) ? same : '(?!0|an? )'}`).test(text),
    ),
  );
}

function longest(found: Wording[]): string[] {
  const most = Math.max(...found.map(({ length }) => length));
  return [...new Set(found.filter(({ length }) => length === most).map(({ qualifier }) => qualifier))];
}

/** Small letters, a space at both ends; a word may be quoted or in brackets: (“at least” 14). */
const plain = (text: string): string =>
  ` ${text.toLowerCase().replace(/["“”‘(),.;:]|(?<=\s)'/g, ' ')} `.replace(/\s{2,}/g, ' ');
