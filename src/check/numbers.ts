/** Reads the numbers in a text, in digits and in words. English; another language has no reader yet. */

export interface WrittenNumber {
  value: number;
  /** As "n/d" where the text gives a fraction: "a third", "two-thirds", "one in five". */
  fraction?: string;
  /** What follows or forms it: per cent, percentage points, "-fold" and "times", "first". */
  form?: 'percent' | 'points' | 'multiple' | 'ordinal';
  /** Where it stands in the text, an article included ("a third"). */
  start: number;
  end: number;
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const parts: Record<string, number> = { half: 2, halves: 2, quarter: 4, quarters: 4 };
const scales: Record<string, number> = {
  dozen: 12,
  hundred: 100,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
};
const times: Record<string, number> = {
  twice: 2,
  double: 2,
  doubled: 2,
  doubling: 2,
  thrice: 3,
  triple: 3,
  tripled: 3,
  treble: 3,
  trebled: 3,
  quadruple: 4,
  quadrupled: 4,
};
for (const [index, word] of ordinals.entries())
  if (index > 2) Object.assign(parts, { [word]: index, [`${word}s`]: index });

const words = new Map<string, number>([
  ...small.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
]);
const either = (...lists: Iterable<string>[]): string =>
  lists
    .flatMap((list) => [...list])
    .sort((a, b) => b.length - a.length)
    .join('|');
const word = either(words.keys());
const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
/** "12 m" are metres: a letter is a scale where it stands at its number, or the number is money. */
const letters = ['k', 'm'];
const scale = either(Object.keys(scales).filter((name) => !letters.includes(name)));
const money = String.raw`[£$€¥]\s?(?:${digits})(?:\s?(?:${scale}|${either(letters)})\b)?`;
/** As they add up: "half a million", "two and a half", "a million and a half". */
const halves = String.raw`a\shalf|a\squarter|three\squarters`;
const mixed = [
  String.raw`(?:half|(?:a|one)\squarter\sof|three\squarters\sof)\sa\s(?:${scale})`,
  String.raw`(?:a|an|${digits}|${word})(?:\s(?:${scale}))?\sand\s(?:${halves})(?:\s(?:${scale}))?`,
].join('|');
const plain = String.raw`${money}|(?:${digits})(?:\s?(?:${scale})\b|(?:${either(letters)})\b)?|(?:a|an|${word})\s(?:${scale})\b(?:\s(?:and\s)?(?:${word})\b)*|(?:${word})(?:[\s-](?:${word})\b)*(?!\p{L})(?:\s(?:${scale})\b)*`;
const pattern = new RegExp(
  `(?<![\\p{L}\\d]|\\d[.,])(?:${[
    String.raw`(?<in>(?:${digits}|${word})\s(?:in|out of)\s(?:every\s)?(?!(?:1[5-9]|20)\d\d\b)(?:${digits}|${word}))\b`,
    String.raw`(?<mixed>${mixed})\b(?!\sof\b|-)(?<more>\s?%|\s(?:per\s?cent|percentage\spoints?|points?|times)\b)?`,
    String.raw`(?<compound>(?:${either(tens)})[\s-](?:${either(ordinals.slice(1, 10))}))\b`,
    String.raw`(?<fold>(?:${digits}|${word})-?fold)\b`,
    String.raw`(?<part>(?:(?:a|an|one|${word})[\s-])?(?:${either(Object.keys(parts))}))\b(?!\s(?:time|of\s(?:january|february|march|april|may|june|july|august|september|october|november|december)))`,
    String.raw`(?<times>${either(Object.keys(times))})\b`,
    String.raw`(?<nth>${either(ordinals)}|\d+(?:st|nd|rd|th))\b`,
    String.raw`(?<plain>${plain})(?<after>\s?%|\s(?:per\s?cent|percentage\spoints?|points?|times)\b)?`,
  ].join('|')})`,
  'giu',
);
/** "11.40pm" is a time of day. */
const ofClock = /^\s?(?:[ap]m|[ap]\.m\.)(?!\p{L})/iu;

/** Every number in a text, in its order. */
export function readNumbers(text: string): WrittenNumber[] {
  const found: WrittenNumber[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    const next = text.slice(start + match[0].length, start + match[0].length + 6);
    // "The 1890s" are a time.
    if (/\d$/.test(match[0]) && (/^'?s\b/.test(next) || ofClock.test(next))) continue;
    const share = match.groups!['in'];
    // "43 in 12 months" is no share: the next number is one of its own.
    const alone = share && !isShare(share) ? /^\S+/.exec(share)![0] : undefined;
    const number = alone ? { value: amount(alone) } : read(match.groups!);
    const end = start + (alone ?? match[0]).length;
    if (number) found.push({ ...number, start, end });
    pattern.lastIndex = end;
  }
  return found;
}

function read(groups: Record<string, string | undefined>): Omit<WrittenNumber, 'start' | 'end'> | undefined {
  const { in: share, mixed, more, compound, fold, part, times: multiple, nth, plain: number, after } = groups;
  if (share) {
    const [n, d] = endsOf(share);
    return d ? fraction(n!, d) : undefined;
  }
  if (mixed) return withForm(mixedAmount(mixed), more);
  if (compound) {
    const [ten, one] = compound.toLowerCase().split(/[\s-]/);
    return { value: (tens.indexOf(ten!) + 2) * 10 + ordinals.indexOf(one!), form: 'ordinal' };
  }
  if (fold) return { value: amount(fold.replace(/-?fold$/i, '')), form: 'multiple' };
  if (part) {
    const split = part.toLowerCase().split(/[\s-]/);
    const d = parts[split.at(-1)!]!;
    // "third" alone is an ordinal; "half" and "thirds" are not.
    if (split.length === 1 && !/^(half|quarter|.*s)$/.test(split[0]!)) return { value: d, form: 'ordinal' };
    return fraction(split.length > 1 ? amount(split[0]!) : 1, d);
  }
  if (multiple) return { value: times[multiple.toLowerCase()]!, form: 'multiple' };
  if (nth) {
    const index = ordinals.indexOf(nth.toLowerCase());
    return { value: index < 0 ? parseInt(nth, 10) : index, form: 'ordinal' };
  }
  const value = amount(number!);
  if (Number.isNaN(value)) return undefined;
  return withForm(value, after);
}

function withForm(value: number, after: string | undefined): Pick<WrittenNumber, 'value' | 'form'> {
  if (!after) return { value };
  return { value, form: /times/i.test(after) ? 'multiple' : /point/i.test(after) ? 'points' : 'percent' };
}

/** Both numbers of "one in five". */
const endsOf = (share: string): number[] =>
  share
    .toLowerCase()
    .split(/\s(?:in|out of)\s(?:every\s)?/)
    .map(amount);

function isShare(share: string): boolean {
  const [n, d] = endsOf(share);
  return n! < d! || /out of/i.test(share);
}

/** "Half a million", "two and a half million", "a million and a half". */
function mixedAmount(text: string): number {
  const part = /three\squarters/i.test(text) ? 0.75 : /quarter/i.test(text) ? 0.25 : 0.5;
  const [whole, after] = text.toLowerCase().split(/\sand\s/);
  const scaleOf = (words: string): number | undefined => scales[words.split(/\s/).at(-1)!];
  if (after === undefined) return part * scaleOf(whole!)!;
  const [first] = whole!.split(/\s/);
  return (amount(first!) + part) * (scaleOf(after) ?? scaleOf(whole!) ?? 1);
}

const fraction = (n: number, d: number) => ({ value: n / d, fraction: `${n}/${d}` });

/** "27.5m", "twenty-two thousand and one", "a dozen". */
function amount(text: string): number {
  const tokens =
    text
      .toLowerCase()
      .replace(/[£$€¥,]/g, '')
      .match(/[\d.]+|\p{L}+/gu) ?? [];
  let total = 0;
  let current = 0;
  for (const token of tokens) {
    const factor = scales[token];
    if (token === 'and') continue;
    if (factor === undefined)
      current += token === 'a' || token === 'an' ? 1 : (words.get(token) ?? Number(token));
    else if (factor === 100 || factor === 12) current *= factor;
    else {
      total += current * factor;
      current = 0;
    }
  }
  return Number((total + current).toPrecision(15));
}
