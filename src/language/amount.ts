import { slots, toNumber } from '../briefing/quantity.js';
import type { Figure, Unit, Value } from '../briefing/types.js';
import type { Category } from './en.js';
import { asSource, listed, pluralForm, powerOf, saidIn, sayOrdinal, sayValue, wordingOf } from './numbers.js';
import type { Language } from './registry.js';
import { category, fill, inflected, term } from './term.js';

export interface Amount {
  /** The number with its qualifier; never split. */
  amount: string;
  /** What is counted; absent where the amount says all. */
  unit?: string;
  /** Both as one phrase. */
  quantity: string;
}

/** What is counted, in the form that its number asks for. */
interface Noun {
  text: string;
  /** It says its number itself, as a dual does: "أسبوعان" is two weeks. */
  saysNumber: boolean;
}

/** One number, or the two of a range. */
type Numbers = [number, number?];

/**
 * A figure's number in words. As the source wrote it where the figure is round, where a multiple
 * is not clear or a part, where a part of one is measured ("half an hour") and
 * its qualifier stands there, and where the language is not known.
 * @param governed A word goes before it that changes the noun's case ("from two"); a qualifier is one anyway.
 */
export function sayAmount(figure: Figure, language: Language, governed = false): Amount {
  const { kind, qualifier, asWritten, direction, reading, scale } = figure;
  const parts = [figure.value, figure.lower, figure.upper].filter((value) => typeof value === 'string');
  const inParts = parts.length > 0;
  if (!language.known || qualifier === 'round') return alone(asWritten);
  if (kind === 'multiple' && (reading === 'unclear' || inParts)) return alone(asWritten);
  if (inParts && !scale && !governed && !saysOthers(asWritten, parts))
    if (qualifier === 'exact' || saidIn(asWritten, language.words[qualifier])) return alone(asWritten);
  if (kind === 'trend' || (kind === 'change' && direction === 'flat'))
    return alone(sayTrend(figure, language));
  const values = slots(figure).map((slot) => figure[slot]) as [Value, Value?];
  if (values.includes(undefined)) return alone(asWritten);

  const { grammar } = language;
  const numbers = values.map((value) => toNumber(value!)) as Numbers;
  const [n, m] = values.map((value) => sayOne(value!, figure, language)) as [string, string?];
  const joined = (noun: Noun | undefined): noun is Noun =>
    isJoined(figure, language) && noun !== undefined && takesNoun(noun, kind) && kind !== 'multiple';
  const whole = (words: string, noun: Noun | undefined): string => {
    const said = sayWhole(words, numbers, noun, figure, language);
    return joined(noun) && kind !== 'rank' ? withNoun(said, noun, language) : said;
  };
  let noun = nounOf(figure, numbers, language);
  const wording = wordingOf(
    qualifier === 'exact' ? '{n}' : language.words[qualifier],
    { n: m === undefined ? whole(n, noun) : n, m: m ?? '' },
    language,
    asWritten,
  );
  const changes = kind === 'change' ? language.words[direction as 'up'] : '';
  const as = caseOf(changes, 'n') ?? caseOf(wording, 'n');
  if (as) noun = nounOf(figure, numbers, language, as);

  const beside = noun && takesNoun(noun, kind) && !joined(noun) && !/multiple|rank/.test(kind);
  let saidNoun = false;
  /** What comes after a number comes after its noun too: "20 plots or more". */
  const put = (pattern: string, values: Record<string, string>, last: 'n' | 'm'): string => {
    if (!beside || saidNoun || /\{[^}]*\}$/.test(pattern)) return fill(pattern, values, language);
    saidNoun = true;
    return fill(pattern, { ...values, [last]: withNoun(values[last]!, noun!, language) }, language);
  };

  let amount: string;
  if (m !== undefined) {
    const last = /\{m[^}]*\}$/.test(wording);
    amount = last
      ? whole(fill(wording, { n, m }, language), noun)
      : put(wording, { n, m: whole(m, noun) }, 'm');
  } else {
    amount = noun?.saysNumber ? noun.text : whole(n, noun);
    const form = String(values[0]).startsWith('2/') ? 'two' : category(numbers[0], language);
    const negative = noun?.saysNumber && numbers[0] < 0;
    if (form === 'two' || (form === 'one' && noun?.saysNumber)) {
      const after = governed || negative || qualifier !== 'exact' || kind === 'change';
      amount = grammar.counted?.(amount, form, after) ?? amount;
    }
    if (negative) amount = term(language, 'minus', { n: amount });
    amount = grammar.unit ? fill(wording, { n: amount }, language) : put(wording, { n: amount }, 'n');
  }
  if (kind === 'change' && direction) {
    const n = amount;
    amount = put(wordingOf(changes, { n }, language, asWritten), { n }, 'n');
  }
  if (saidNoun) return alone(amount);

  if (!noun || !takesNoun(noun, kind)) return alone(amount);
  const unit = noun.text;
  if (kind === 'multiple' && grammar.unit === 'joined') return alone(amount);
  if (kind === 'multiple') return { amount, unit, quantity: term(language, 'multiple', { n: amount, unit }) };
  // "First update", but "update number 11".
  const rank = kind === 'rank' && (listed('ordinals', numbers[0], language) ? 'ranked' : 'numbered');
  const quantity = rank ? term(language, rank, { n: amount, unit }) : withNoun(amount, noun, language);
  // Where an ordinal follows its noun, it does not stand large before it.
  if (rank === 'ranked' && language.words.ranked.startsWith('{unit')) return alone(quantity);
  return joined(noun) ? alone(rank ? quantity : perOf(amount, figure, language)) : { amount, unit, quantity };
}

/** Whether words hold digits beside those of these parts: "½ hour" does not, "half an hour after 43 minutes" does. */
const saysOthers = (words: string, parts: string[]): boolean =>
  /\p{N}/u.test(
    parts.reduce((rest, part) => rest.replace(part, ''), words.normalize('NFKC').replace('⁄', '/')),
  );

/** Whether the noun never parts from its number: in some languages always, in others where it is money and qualified. */
const isJoined = ({ unit, qualifier }: Figure, { grammar }: Language): boolean =>
  grammar.unit === 'joined' ||
  (grammar.unit === 'last' && unit?.currency !== undefined && qualifier !== 'exact');

/** Whether the noun stands beside the amount; in a duration it is a part of it. */
const takesNoun = ({ saysNumber }: Noun, kind: Figure['kind']): boolean => !saysNumber && kind !== 'duration';

/** The case that a pattern's place names. */
const caseOf = (pattern: string, place: string): string | undefined =>
  new RegExp(`\\{${place}:(\\w+)\\}`).exec(pattern)?.[1];

/** "About static": a word in place of a number, and its qualifier where such a word can have one. */
function sayTrend({ direction, qualifier, asWritten }: Figure, language: Language): string {
  const n = asSource(`trend-${direction ?? 'flat'}`, {}, language, asWritten);
  return qualifier === 'about' || qualifier === 'almost'
    ? asSource(`trend-${qualifier}`, { n }, language, asWritten)
    : n;
}

const alone = (amount: string): Amount => ({ amount, quantity: amount });

const withNoun = (n: string, { text: unit }: Noun, language: Language): string =>
  fill(language.words['quantity.other'], { n, unit }, language);

/** What is counted, of no number in particular: "crossings per day". */
export const sayUnit = (figure: Figure, language: Language): string | undefined =>
  figure.unit && perOf(figure.unit.other, figure, language);

/** "Crossings per day". */
function perOf(unit: string, { unit: counted, asWritten }: Figure, language: Language): string {
  const { per } = counted!;
  return per ? asSource('per', { unit, per }, language, asWritten).trim() : unit;
}

/** @param as The case that the place of the number names. */
function nounOf(figure: Figure, [n, m]: Numbers, language: Language, as?: string): Noun | undefined {
  const { kind, unit, scale, asWritten } = figure;
  const { grammar, words } = language;
  if (!unit || kind === 'share' || (kind === 'change' && scale)) return undefined;
  // What never parts from its number has the measure before or after both.
  const per = (text: string): string => (isJoined(figure, language) ? text : perOf(text, figure, language));
  if (takesSymbol(unit, language)) return unit.per ? { text: per(''), saysNumber: false } : undefined;
  // After "2.5 million" a noun stands as it does after a million; of a range, after its end.
  const power = powerOf(m ?? n, language, asWritten);
  const counted = power ? category(10 ** power, language) : category(n, language, m);
  let form = kind === 'rank' ? 'one' : kind === 'multiple' ? category(100, language) : counted;
  form = (as && grammar.governed?.[as]?.[form as Category]) || form;
  const own = unit[form as 'one'];
  const pattern = (words as Record<string, string>)[`quantity.${form}`] ?? '{n}';
  const saysNumber = own !== undefined && m === undefined && kind !== 'rank' && !/\{n/.test(pattern);
  const noun = caseOf(pattern, 'unit') ?? (as && form === 'one' ? `${as}One` : undefined);
  return { text: per(inflected(own ?? unit.other, noun, language)), saysNumber };
}

/** One number with what belongs to each: the sign and symbol of a currency. */
function sayOne(value: Value, { unit, asWritten }: Figure, language: Language): string {
  if (typeof value === 'string' || !unit || !takesSymbol(unit, language))
    return sayValue(value, language, asWritten);
  const symbol = symbolOf(unit.currency!, language);
  const n = fill(
    language.words.money,
    { symbol, n: sayValue(Math.abs(value), language, asWritten) },
    language,
  );
  return value < 0 ? term(language, 'minus', { n }) : n;
}

/** A number or a range with what belongs to the whole of it: "13 per cent", "2 weeks", "three times as many", "first". */
function sayWhole(
  n: string,
  numbers: Numbers,
  noun: Noun | undefined,
  figure: Figure,
  language: Language,
): string {
  const { kind, scale, reading, asWritten } = figure;
  const [number, to] = numbers;
  if (kind === 'duration') return noun ? withNoun(n, noun, language) : n;
  if (kind === 'rank')
    return sayOrdinal(number, noun?.text ?? '', language, asWritten) ?? term(language, 'rank', { n });
  if (kind === 'multiple') {
    if (reading === 'times-more')
      return fill(
        pluralForm('times-more', number, language, to),
        { n: (to === undefined && listed('numbers', number, language)) || n },
        language,
      );
    const times = fill(pluralForm('n-times', number, language, to), { n }, language);
    const one = to === undefined && listed('times', number, language);
    return asSource('times-as-many', { n: one || times }, language, asWritten);
  }
  if (kind !== 'share' && kind !== 'change') return n;
  if (scale === 'points') return fill(pluralForm('points', number, language, to), { n }, language);
  if (scale !== 'percent') return n;
  const percents = pluralForm('percent', number, language, to);
  return fill(wordingOf(percents, { n }, language, asWritten), { n }, language);
}

/** Whether the language writes the unit as a sign beside the number ("£5"); else it is a noun like others. */
function takesSymbol(unit: Unit, language: Language): boolean {
  return unit.currency !== undefined && language.words.money.includes('{symbol}');
}

const symbols = new Map<string, string>();

function symbolOf(currency: string, { locale }: Language): string {
  const key = `${locale} ${currency}`;
  let symbol = symbols.get(key);
  if (symbol === undefined) {
    const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(0);
    symbol = parts.find(({ type }) => type === 'currency')?.value ?? currency;
    symbols.set(key, (symbol = /\p{L}$/u.test(symbol) ? `${symbol} ` : symbol));
  }
  return symbol;
}
