import { slots, toNumber } from '../briefing/quantity.js';
import type { Figure, Unit, Value } from '../briefing/types.js';
import { asSource, listed, pluralForm, sayValue } from './numbers.js';
import type { Language } from './registry.js';
import { category, fill, term } from './term.js';

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
 * is not clear or a part, and where the language is not known.
 * @param governed A word goes before it that changes the noun's case ("from two"); a qualifier is one anyway.
 */
export function sayAmount(figure: Figure, language: Language, governed = false): Amount {
  const { kind, qualifier, asWritten, direction, reading } = figure;
  const unsayable = kind === 'multiple' && (reading === 'unclear' || typeof figure.value === 'string');
  if (!language.known || qualifier === 'round' || unsayable) return alone(asWritten);
  if (kind === 'trend' || (kind === 'change' && direction === 'flat'))
    return alone(sayTrend(figure, language));
  const values = slots(figure).map((slot) => figure[slot]) as [Value, Value?];
  if (values.includes(undefined)) return alone(asWritten);

  const numbers = values.map((value) => toNumber(value!)) as Numbers;
  const [n, m] = values.map((value) => sayOne(value!, figure, language)) as [string, string?];
  const noun = nounOf(figure, numbers, language);
  const whole = (words: string): string => sayWhole(words, numbers, noun, figure, language);
  let amount: string;
  if (m !== undefined) amount = whole(asSource('between', { n, m }, language, asWritten));
  else {
    amount = noun?.saysNumber ? noun.text : whole(n);
    const form = String(values[0]).startsWith('2/') ? 'two' : category(numbers[0], language);
    const negative = noun?.saysNumber && numbers[0] < 0;
    if (form === 'two' || (form === 'one' && noun?.saysNumber)) {
      amount =
        language.counted?.(
          amount,
          form,
          governed || negative || qualifier !== 'exact' || kind === 'change',
        ) ?? amount;
    }
    if (negative) amount = term(language, 'minus', { n: amount });
    if (qualifier !== 'exact') {
      const qualified = asSource(qualifier, { n: amount }, language, asWritten);
      // "20 plots or more": what comes after the number comes after the noun.
      if (noun && takesNoun(noun, kind) && !qualified.endsWith(amount)) {
        return alone(asSource(qualifier, { n: withNoun(amount, noun, language) }, language, asWritten));
      }
      amount = qualified;
    }
  }
  if (kind === 'change' && direction)
    amount = asSource(direction as 'up', { n: amount }, language, asWritten);

  if (!noun || !takesNoun(noun, kind)) return alone(amount);
  const unit = noun.text;
  // "First update", but "update number 11".
  const after = kind === 'rank' && !listed('ordinals', numbers[0], language);
  if (kind === 'multiple') return { amount, unit, quantity: term(language, 'multiple', { n: amount, unit }) };
  return { amount, unit, quantity: after ? `${unit} ${amount}` : withNoun(amount, noun, language) };
}

/** Whether the noun stands beside the amount; in a duration it is a part of it. */
const takesNoun = ({ saysNumber }: Noun, kind: Figure['kind']): boolean => !saysNumber && kind !== 'duration';

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

function nounOf(
  { kind, unit, scale, asWritten }: Figure,
  [n, m]: Numbers,
  language: Language,
): Noun | undefined {
  if (!unit || kind === 'share' || (kind === 'change' && scale)) return undefined;
  const per = (text: string): string =>
    unit.per ? asSource('per', { unit: text, per: unit.per }, language, asWritten).trim() : text;
  if (takesSymbol(unit, language)) return unit.per ? { text: per(''), saysNumber: false } : undefined;
  const form = kind === 'rank' ? 'one' : kind === 'multiple' ? 'other' : category(n, language, m);
  const own = unit[form as 'one'];
  const pattern = (language.words as Record<string, string>)[`quantity.${form}`] ?? '{n}';
  const saysNumber = own !== undefined && m === undefined && kind !== 'rank' && !pattern.includes('{n}');
  return { text: per(own ?? unit.other), saysNumber };
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
  if (kind === 'rank') return listed('ordinals', number, language) ?? term(language, 'rank', { n });
  if (kind === 'multiple') {
    const more = reading === 'times-more';
    const times = fill(
      pluralForm('n-times', number, language),
      { n: (more && listed('numbers', number, language)) || n },
      language,
    );
    if (more) return asSource('times-more', { n: times }, language, asWritten);
    return asSource('times-as-many', { n: listed('times', number, language) ?? times }, language, asWritten);
  }
  if (kind !== 'share' && kind !== 'change') return n;
  if (scale === 'percent') return asSource('percent', { n }, language, asWritten);
  return scale === 'points' ? fill(pluralForm('points', number, language, to), { n }, language) : n;
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
