/** What a date says other than its words, where it may say more than they do: it was inferred. English. */
import { civil, dayNumber, parseDate, type DatePoint } from '../briefing/dates.js';
import type { When } from '../briefing/types.js';
import { monthNames, weekdayOf, weekdays, weekdaysOf } from './dates.js';

const month = String.raw`(?:${monthNames.map((name) => `${name}|${name.slice(0, 3)}`).join('|')}|Sept)\b`;
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const days = String.raw`(?<days>${day}(?:\s*(?:[-–—,&]|and|or)\s*${day})*)`;
const datePatterns = [
  String.raw`(?<![\d.,:])${days}\s+(?:of\s+)?(?<month>${month})`,
  String.raw`\b(?<month>${month})\.?,?\s+(?:the\s+)?${days}(?![\d:]|\.\d)`,
  String.raw`(?<!\d)(?<days>\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})(?!\d)`,
  // "May" and "March" are more than months: one alone is all that is said, or stands by a preposition or before a year.
  String.raw`^(?<month>${month})(?=\W*$)`,
  String.raw`\b(?:[Ii]n|of|[Ss]ince|[Ee]arly|[Ll]ate|[Mm]id|this|last|next|during)[\s-]+(?<month>${month})(?!['’])`,
  String.raw`\b(?<month>${month})(?=,? [12]\d{3}\b)`,
].map((pattern) => new RegExp(pattern, 'gu'));
const year =
  /(?<![\d.,:£$€¥])(1[5-9]\d\d|20\d\d)(?:[-–/](\d\d)(?![\d/-]))?(?!\d|s\b|[.,:]\d|\s*(?:hours|hrs|GMT|UTC|AH|BE)\b)/g;
const ownYears = /\b(?:financial|fiscal|academic|school|tax|season)\b/i;
const clock = String.raw`(?:(?<!\d)(?<hours>\d{1,2})(?:[:.](?<minutes>[0-5]\d)(?!\d|\.\d)(?:\s*(?<half>[ap])\.?m\b)?|\s*(?<own>[ap])\.?m\b|\s*o['’]clock\b)|\b(?<word>noon|midday|midnight)\b)`;
const clocks = new RegExp(clock, 'giu');
const aboutClock = new RegExp(
  String.raw`\b(?:before|after|by|until|till|to|past|from|between|about|around|almost|nearly)\s+${clock}`,
  'giu',
);
/** Such words lead to a date that is none of those they name: "two days after Tuesday". */
const elsewhere = new RegExp(
  String.raw`\b(?:after|before|later|earlier|ago|following|previous|prior|preceding|anniversary|eve|between|within|weekend|week of|days|weeks|months|years|an? (?:day|week|fortnight|month|year)|(?:to|by|until|till|through)\s+(?=(?:the\s+)?(?:\d|${month}|${weekdays.join('|')})))\b`,
  'iu',
);

/** One phrase for each contradiction ("the day 14"); empty where the date may be what the words mean. */
export function otherThanWords({ edtf, words }: Pick<When, 'edtf' | 'words'>): string[] {
  const span = edtf === undefined ? undefined : parseDate(edtf);
  const point = span?.from ?? span?.to;
  if (!span || !point || span.approximate || span.uncertain || /\bB\.?C\b/.test(words)) return [];
  const plain = words.replace(aboutClock, '');
  // Of a span with two ends the words may name what lies between.
  if (elsewhere.test(plain) || (span.from && span.to && span.from !== span.to)) return [];
  const { time, zone } = point;
  // The night of a day is the next one's too, and a time in another zone may be either's.
  const dates = datesOf(point, Boolean(zone) || /night\b/i.test(words));
  const named = namedIn(plain);
  const times = zone || plain !== words ? [] : timesIn(words);
  const beside = (part: keyof Parts, name: (own: number) => string): string[] => {
    const [own] = dates.map((date) => date[part]);
    const [least, most] = [Math.min(...named[part]), Math.max(...named[part])];
    const isSaid = dates.some(({ [part]: said = NaN }) => said >= least && said <= most);
    return named[part].length === 0 || own === undefined || isSaid ? [] : [name(own)];
  };
  return [
    ...beside('day', (own) => `the day ${own}`),
    ...weekdayBeside(plain, dates, named.day.length > 0),
    ...beside('month', (own) => `the month ${monthNames[own - 1]}`),
    ...beside('year', (own) => `the year ${own}`),
    ...(time && times.length > 0 && !times.includes(minuteOf(time)) ? [`the time ${time}`] : []),
  ];
}

type Parts = Pick<DatePoint, 'year' | 'month' | 'day'>;

/** What a date says; with the days beside it, where it may be one of them. */
function datesOf({ year, month: m, day: d, precision }: DatePoint, wide: boolean): Parts[] {
  if (year !== undefined && m && d)
    return (wide ? [0, -1, 1] : [0]).map((more) => civil(dayNumber(year, m, d) + more));
  return [{ year: /decade|century/.test(precision) ? undefined : year, month: m, day: d }];
}

function weekdayBeside(words: string, dates: Parts[], withDay: boolean): string[] {
  const own = dates.flatMap(({ year, month: m, day: d }) =>
    year !== undefined && m && d ? weekdayOf(year, m, d) : [],
  );
  // Where a day is named, a weekday away from it is another's: "said on Monday that on 2 November".
  const named = weekdaysOf(dates[0]?.day ?? 0, words).filter(
    (name) => !withDay || new RegExp(`${name},?\\s+(?:the\\s+)?(?:${month}\\s+)?\\d`, 'iu').test(words),
  );
  if (named.length === 0 || own.length === 0 || own.some((name) => named.includes(name))) return [];
  return [`a ${own[0]}, not a ${named.join(' or ')}`];
}

/** Days of the month, months and years that words name. */
function namedIn(words: string): Record<keyof Parts, number[]> {
  const found = datePatterns.flatMap((pattern) => [...words.matchAll(pattern)].map(({ groups }) => groups!));
  const years = ownYears.test(words) ? [] : [...words.matchAll(year)];
  return {
    day: found
      .flatMap(({ days: some = '' }) => some.match(/\d+/g) ?? [])
      .map(Number)
      .filter((n) => n > 0 && n <= 31),
    month: found.flatMap(({ month: name }) =>
      name ? monthNames.findIndex((whole) => whole.startsWith(name.slice(0, 3))) + 1 : [],
    ),
    year: years.flatMap(([, first, last]) => [
      Number(first),
      ...(last && last > first!.slice(2) ? [Number(first!.slice(0, 2) + last)] : []),
    ]),
  };
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The times of day that words name, in minutes: both where neither half of the day is said. */
function timesIn(words: string): number[] {
  return [...words.matchAll(clocks)].flatMap(({ groups }) => {
    const { hours, minutes = '0', half: late, own: alone, word } = groups!;
    if (word) return /midnight/i.test(word) ? 0 : 720;
    const half = late ?? alone;
    const at = (Number(hours) % 12) * 60 + Number(minutes);
    if (Number(hours) > 12) return Number(hours) < 24 ? at + 720 : [];
    return half ? at + (/p/i.test(half) ? 720 : 0) : [at, at + 720];
  });
}
