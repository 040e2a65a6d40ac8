/** Whether a figure's unit is the money or the measure that stands at its number. English. */
import type { Figure } from '../briefing/types.js';
import type { Difference } from './figures.js';
import type { WrittenNumber } from './numbers.js';

/** Signs that several currencies share, by what those are called; and what is meant where nothing else is said. */
const shared: Record<string, RegExp> = {
  '£': /pound|lira/i,
  $: /dollar|peso|real|córdoba|paʻanga|pataca|escudo/i,
  '¥': /yen|yuan/i,
};
const usual: Record<string, string> = { '£': 'GBP', $: 'USD', '¥': 'JPY', '€': 'EUR', '₹': 'INR' };
const dollars: Record<string, string> = Object.fromEntries(
  'US:USD A:AUD AU:AUD C:CAD CA:CAD NZ:NZD HK:HKD S:SGD NT:TWD'.split(' ').map((pair) => pair.split(':')),
);

/** Money as it is written: its words, its code where that is told, and whether it is of a currency. */
interface Money {
  words: string;
  code: string | undefined;
  is(currency: string): boolean;
}

/** The money that a number of a text is, by the sign or code beside it. */
function moneyAt(text: string, { start, end }: WrittenNumber): Money | undefined {
  const own = /^\p{Sc}\s?/u.exec(text.slice(start, end))?.[0].length ?? 0;
  const [before, after] = [text.slice(0, start + own), text.slice(end)];
  const [head, prefix, first, codeFirst] =
    /(?:(?<!\p{L})(\p{Lu}{1,2}))?(\p{Sc})\s?$|(?<!\p{L})([A-Z]{3})\s?$/u.exec(before) ?? [];
  const [tail, last, codeLast] = /^\s?(?:(\p{Sc})(?!\s?\d)|([A-Z]{3})(?!\p{L}))/u.exec(after) ?? [];
  const sign = first ?? last;
  // "£5 VAT" has no code.
  const written = [codeFirst, codeLast].find((word) => word && isCurrency(word));
  const code = sign === '$' && prefix ? dollars[prefix] : written;
  if (!sign && !written) return undefined;
  return {
    words: text.slice(start + own - (head ?? '').length, end + (tail ?? '').length).trim(),
    code: code ?? usual[sign!],
    is: (currency) => (code ? code === currency : hasSign(currency, sign!)),
  };
}

const isCurrency = (code: string): boolean => Boolean(Intl.supportedValuesOf?.('currency').includes(code));

const such = ({ code }: Money): string => (code ? `, such as ${code}` : '');

function hasSign(currency: string, sign: string): boolean {
  const name = new Intl.DisplayNames('en', { type: 'currency' }).of(currency)!;
  const format = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  });
  return shared[sign]?.test(name) || format.format(0).includes(sign);
}

/** Measures by what they are also called; what is as large within a word's use ("ton") is one. */
const measures = Object.entries({
  metre: 'met(?:re|er)s?|m',
  centimetre: 'centimet(?:re|er)s?|cm',
  kilometre: 'kilomet(?:re|er)s?|km|kmh|kph|km/h',
  foot: 'foot|feet|ft',
  inch: 'inch|inches',
  yard: 'yards?',
  mile: 'miles?|mph',
  kilogram: 'kilo(?:gram(?:me)?)?s?|kg',
  tonne: 'tonnes?|tons?',
  ounce: 'ounces?|oz',
  litre: 'lit(?:re|er)s?',
  gallon: 'gallons?',
  hectare: 'hectares?|ha',
  acre: 'acres?',
  celsius: 'celsius|centigrade|°?C',
  fahrenheit: 'fahrenheit|°?F',
  second: 'seconds?',
  minute: 'minutes?',
  hour: 'hours?',
  day: 'days?',
  week: 'weeks?',
  month: 'months?',
  year: 'years?|annum',
}).map(([name, words]) => ({ name, pattern: new RegExp(`(?<![\\p{L}])(?:${words})(?!\\p{L})`, 'iu') }));

/** The word after a number, where it may say what is measured. */
const measured = /^[\s-]?(?:(?:square|cubic|degrees)\s)?\S*/iu;

export const measuresIn = (words: string): string[] =>
  measures.flatMap(({ name, pattern }) => (pattern.test(words) ? name : []));

/** @param own The numbers of its words that are the figure's. */
export function unitDifferences(figure: Figure, own: readonly WrittenNumber[]): Difference[] {
  const { unit, kind, scale } = figure;
  if (!unit || /share|multiple|rank/.test(kind) || scale) return [];
  return [...ofWhat(figure.asWritten, unit, own), ...perWhat(figure.asWritten, unit, own)];
}

type Unit = NonNullable<Figure['unit']>;

/** “£500 a week”: after a noun, if need be. */
const rate = /^(?:\s(?!an?\s)\p{L}+)?\s(?:an?|each|every|per)\s(\p{L}+)/iu;

function perWhat(asWritten: string, { per }: Unit, own: readonly WrittenNumber[]): Difference[] {
  const [named] = own.flatMap(({ end }) => measuresIn(rate.exec(asWritten.slice(end))?.[1] ?? ''));
  const ours = measuresIn(per ?? '');
  if (!named || ours.length === 0 || ours.includes(named)) return [];
  const message = `is ${per} but the source says “${asWritten}”: make it ${named}`;
  return [{ code: 'unit-differs', field: 'unit.per', message, level: 'warning' }];
}

function ofWhat(asWritten: string, unit: Unit, own: readonly WrittenNumber[]): Difference[] {
  const { currency } = unit;
  const [money] = own.flatMap((number) => moneyAt(asWritten, number) ?? []);
  if (money && !currency) {
    const mend = `add its code${such(money)}, so that it is set as money`;
    const message = `is missing but the source gives money, “${money.words}”: ${mend}`;
    return [{ code: 'currency-missing', field: 'unit.currency', message, level: 'warning' }];
  }
  if (money) {
    if (money.is(currency!)) return [];
    const message = `is ${currency} but the source says “${money.words}”: set it to that currency’s code${such(money)}`;
    return [{ code: 'unit-differs', field: 'unit.currency', message }];
  }
  const named = own.flatMap(({ end }) => measuresIn(measured.exec(asWritten.slice(end))![0]));
  const ours = measuresIn([unit.id, unit.one, unit.other].join(' '));
  if (named.length === 0 || ours.length === 0 || named.some((name) => ours.includes(name))) return [];
  const message = `is ${unit.other} but the source says “${asWritten}”: make the unit ${named[0]}`;
  return [{ code: 'unit-differs', field: 'unit', message, level: 'warning' }];
}
