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
const parts: Record<string, number> = { half: 2, halves: 2, halved: 2, halving: 2, quarter: 4, quarters: 4 };
const scales: Record<string, number> = {
  dozen: 12,
  hundred: 100,
  k: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  crore: 1e7,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trn: 1e12,
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
/** "12,34,567" is how India groups them. */
const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}|\d+(?:\.\d+)?|(?<!\.)\.\d+`;
/** "12 m" are metres: a letter is a scale where it stands at its number, or the number is money. */
const letters = ['k', 'm'];
const scale = either(Object.keys(scales).filter((name) => !letters.includes(name)));
/** "Three million two hundred and sixty-five thousand"; in "between one hundred and two hundred", *and* parts two numbers. */
const ones = String.raw`(?:${either(tens)})(?:[\s-](?:${either(small.slice(1, 10))})\b)?|(?:${either(small)})`;
const inWords = String.raw`(?:(?:a|an)(?=\s(?:${scale})\b)|(?:${ones})\b)(?:[\s-](?:${scale})\b|(?<=\b(?<last>${scale}))(?:[\s-]|(?<!\bbetween\s[\p{L}\s-]{1,40})[\s-]and[\s-])(?:${ones})\b(?!\s\k<last>\b))*(?!\p{L})`;
const money = String.raw`[£$€¥]\s?(?:${digits})(?:[\s-]?(?:${scale}|${either(letters)})\b)?`;
/** What makes a share or a multiple of the number before it. */
const forms = String.raw`\s?%|\s?(?:pc|pct)\b|\s(?:per\s?cent|percentage\spoints?|points?|times)\b`;
/** As they add up: "half a million", "two and a half", "a million and a half". */
const lengths = 'minute|hour|day|week|month|year|decade|century|mile|metre|meter';
const vulgar = '[¼-¾⅐-⅞]';
const halves = String.raw`a[\s-]half|a[\s-]quarter|three[\s-]quarters`;
const mixed = [
  String.raw`(?:half|(?:a|one)\squarter\sof|three[\s-]quarters\sof)\sa\s(?:${scale}|per\s?cent|(?:percentage\s)?point)`,
  String.raw`(?:a|an|one)\s(?:${lengths})\sand\s(?:${halves})`,
  String.raw`\d+(?:\s?${vulgar}|[\s-][1-7]\/[23458])(?:\s(?:${scale}))?`,
  String.raw`(?:a|an|${digits}|${word})(?:\s(?:${scale}))?[\s-]and[\s-](?:${halves})(?:\s(?:${scale}))?`,
].join('|');
const plain = String.raw`${money}|(?:${digits})(?:[\s-]?(?:${scale})\b(?:\s(?:${scale})\b)*|(?:${either(letters)})\b)?|${inWords}`;
const pattern = new RegExp(
  `(?<![\\p{L}\\d]|\\d[.,])(?:${[
    String.raw`(?<in>(?:${digits}|${word})[\s-](?:in|out of)[\s-](?:every\s)?(?!(?:1[5-9]|20)\d\d\b)(?:${digits}|${word}))\b`,
    String.raw`(?<mixed>${mixed})(?!\p{L}|\sof\b|-(?!(?:${lengths})\b|\d))(?<more>${forms})?`,
    String.raw`(?<compound>(?:${either(tens)})[\s-](?:${either(ordinals.slice(1, 10))}))\b`,
    String.raw`(?<fold>(?:${digits}|${word})-?fold)\b`,
    String.raw`(?<part>(?:(?:a|an|one|${word})[\s-])?(?:${either(Object.keys(parts))})\b|${vulgar})(?!\s(?:time|of\s(?:january|february|march|april|may|june|july|august|september|october|november|december)))`,
    String.raw`(?<times>${either(Object.keys(times))})\b`,
    String.raw`(?<nth>${either(ordinals)}|\d+(?:st|nd|rd|th))\b`,
    String.raw`(?<plain>${plain})(?<after>${forms})?`,
  ].join('|')})`,
  'giu',
);
/** "11.40pm" and "14:30" are times of day. */
const ofClock = /^(?:\s?(?:[ap]m|[ap]\.m\.)(?!\p{L})|:\d\d(?!\d))/iu;

/** Every number in a text, in its order. */
export function readNumbers(text: string): WrittenNumber[] {
  const found: WrittenNumber[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    const next = text.slice(start + match[0].length, start + match[0].length + 6);
    // "The 1890s" are a time.
    const [time] = (/\d$/.test(match[0]) && (/^'?s\b/.exec(next) ?? ofClock.exec(next))) || [];
    if (time) {
      pattern.lastIndex += time.length;
      continue;
    }
    const share = match.groups!['in'];
    // "43 in 12 months" is no share: the next number is one of its own.
    const alone = share && !isShare(share) ? /^\S+/.exec(share)![0] : undefined;
    const number = alone ? { value: amount(alone) } : read(match.groups!);
    const end = start + (alone ?? match[0]).length;
    if (number) found.push({ ...number, start, end });
    pattern.lastIndex = end;
  }
  found.forEach((number, index) => shareEnd(number, found[index + 1], text));
  return found;
}

/** "5 to 10 per cent", "£5-10m", "between two and three million": what is said of the second number is said of both. */
function shareEnd(from: WrittenNumber, to: WrittenNumber | undefined, text: string): void {
  if (!to || from.form || from.fraction || to.fraction || to.form === 'ordinal') return;
  const between = text.slice(from.end, to.start);
  const isRange =
    /^(?:\s?[-–—]\s?|\s(?:to|or)\s)$/.test(between) ||
    (between === ' and ' && /\bbetween\s$/i.test(text.slice(0, from.start)));
  const own = scaleAt(text.slice(from.start, from.end));
  const factor = own ? 1 : scaleAt(text.slice(to.start, to.end));
  if (!isRange || from.value * (factor ?? 1) >= to.value) return;
  from.value = Number((from.value * (factor ?? 1)).toPrecision(15));
  if (to.form) from.form = to.form;
}

/** What a number's last word multiplies it by. */
function scaleAt(number: string): number | undefined {
  const [last] = /(?<!\p{L})\p{L}+$/u.exec(number) ?? [];
  return scales[last?.toLowerCase() ?? ''];
}

function read(groups: Record<string, string | undefined>): Omit<WrittenNumber, 'start' | 'end'> | undefined {
  const { in: share, mixed, more, compound, fold, part, times: multiple, nth, plain: number, after } = groups;
  if (share) {
    const [n, d] = endsOf(share);
    return d ? fraction(n!, d) : undefined;
  }
  if (mixed) return withForm(mixedAmount(mixed), more ?? /(?:per\s?cent|point)$/i.exec(mixed)?.[0]);
  if (compound) {
    const [ten, one] = compound.toLowerCase().split(/[\s-]/);
    return { value: (tens.indexOf(ten!) + 2) * 10 + ordinals.indexOf(one!), form: 'ordinal' };
  }
  if (fold) return { value: amount(fold.replace(/-?fold$/i, '')), form: 'multiple' };
  if (part) {
    const [n, under] = part.normalize('NFKC').split('⁄');
    if (under) return fraction(Number(n), Number(under));
    const split = part.toLowerCase().split(/[\s-]/);
    const d = parts[split.at(-1)!]!;
    // "third" alone is an ordinal; "half" and "thirds" are not.
    if (split.length === 1 && !/^(hal.*|quarter|.*s)$/.test(split[0]!)) return { value: d, form: 'ordinal' };
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
    .split(/[\s-](?:in|out of)[\s-](?:every\s)?/)
    .map(amount);

function isShare(share: string): boolean {
  const [n, d] = endsOf(share);
  return n! < d! || /out of/i.test(share);
}

/** "Half a million", "two and a half million", "a million and a half", "2½", "half a per cent". */
function mixedAmount(text: string): number {
  const [, ones, n, d, power] = /^(\d+)[\s-]?(\d)[/⁄](\d+)\s?(\p{L}+)?/u.exec(text.normalize('NFKC')) ?? [];
  if (d) return (Number(ones) + Number(n) / Number(d)) * (scales[power?.toLowerCase() ?? ''] ?? 1);
  const part = /three[\s-]quarters/i.test(text) ? 0.75 : /quarter/i.test(text) ? 0.25 : 0.5;
  const [whole, after] = text.toLowerCase().split(/[\s-]and[\s-]/);
  const scaleOf = (words: string): number | undefined => scales[words.split(/\s/).at(-1)!];
  if (after === undefined) return part * (scaleOf(whole!) ?? 1);
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
  let last: number | undefined;
  for (const token of tokens) {
    const factor = scales[token];
    if (token === 'and') continue;
    // "Lakh crore", "thousand million".
    if (factor !== undefined && current === 0 && last !== undefined) total *= factor;
    else if (factor === undefined)
      current += token === 'a' || token === 'an' ? 1 : (words.get(token) ?? Number(token));
    else if (factor === 100 || factor === 12) current *= factor;
    else {
      total += current * factor;
      current = 0;
    }
    last = factor;
  }
  return Number((total + current).toPrecision(15));
}
