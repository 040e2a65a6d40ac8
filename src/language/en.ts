/**
 * English: one flat list of words, and the list of keys that every language must have.
 *
 * `{n}`, `{m}` and other names in braces are places; `{n:gen}` asks for a case, by the name that the language's own
 * `inflect` knows. `a|b` are wordings a source may use: the one that stands in
 * `asWritten` is shown, else the first. `key.one`, `key.other` … are CLDR plural categories of `{n}`; a language has
 * those its plural rules know, and `other` always.
 */
export const words = {
  // How a number is qualified.
  about: 'about {n}|around {n}|roughly {n}|approximately {n}|some {n}|an estimated {n}|{n} or so',
  almost:
    'almost {n}|nearly {n}|just under {n}|just below {n}|close to {n}|approaching {n}|just short of {n}',
  'just-over':
    'just over {n}|slightly over {n}|slightly more than {n}|just more than {n}|just above {n}|a little over {n}|a little more than {n}',
  'more-than': 'more than {n}|over {n}|above {n}|upwards of {n}|in excess of {n}|exceeding {n}',
  'at-least':
    'at least {n}|no fewer than {n}|no less than {n}|not less than {n}|a minimum of {n}|{n} or more',
  'less-than': 'less than {n}|fewer than {n}|under {n}|below {n}',
  'at-most':
    'at most {n}|no more than {n}|not more than {n}|up to {n}|as many as {n}|as much as {n}|a maximum of {n}|{n} or fewer|{n} or less',
  between: 'between {n} and {m}|from {n} to {m}|{n} to {m}|{n} or {m}',

  // Numbers. Lists begin at one, fractions at a half.
  minus: '−{n}',
  money: '{symbol}{n}',
  per: '{unit} per {per}|{unit} a {per}|{unit} an {per}',
  'percent.other': '{n} per cent|{n} percent',
  'points.one': '{n} percentage point',
  'points.other': '{n} percentage points',
  'quantity.other': '{n} {unit}',
  numbers: 'one|two|three|four|five|six|seven|eight|nine|ten',
  'unit-fractions': 'half|a third|a quarter|a fifth|a sixth|a seventh|an eighth|a ninth|a tenth',
  'fractions.other':
    '{n} halves|{n} thirds|{n} quarters|{n} fifths|{n} sixths|{n} sevenths|{n} eighths|{n} ninths|{n} tenths',
  'out-of': '{n} in {m}',
  times:
    'just|twice|three times|four times|five times|six times|seven times|eight times|nine times|ten times',
  'times-more.other': '{n} times more',
  'times-as-many': '{n} as many|{n} as much|{n} as high|{n} as large|{n} as likely|{n} as often',
  'n-times.other': '{n} times',
  multiple: '{n} {unit}',
  ordinals: 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth',
  ranked: '{n} {unit}',
  rank: 'number {n}',
  numbered: '{unit} {n}',

  // Changes and trends.
  up: 'up by {n}|risen by {n}|rose by {n}|rise of {n}|increased by {n}|increase of {n}|grown by {n}|grew by {n}|growth of {n}|up {n}',
  down: 'down by {n}|fallen by {n}|fell by {n}|fall of {n}|decreased by {n}|decrease of {n}|shrunk by {n}|shrank by {n}|cut by {n}|down {n}',
  'trend-about': 'about {n}|broadly {n}|roughly {n}|largely {n}',
  'trend-almost': 'almost {n}|nearly {n}|virtually {n}',
  'trend-up': 'rising|risen|increasing|increased|growing|grown|higher|up',
  'trend-down': 'falling|fallen|decreasing|decreased|declining|shrinking|lower|down',
  'trend-flat': 'unchanged|static|stable|steady|flat|constant|level',

  // What is not known, and what is ours.
  'no-base': 'starting number not given',
  base: 'starting number: {n}',
  of: 'of {words}',
  'of-undefined': '{of} (which {words} is not said)',
  'in-words': 'in the source’s words: “{words}”',
  unclear: 'it is not clear how many times as many is meant',
  calculation: 'our calculation: {how}',
  'from-to': 'from {n} to {m} (our calculation)',
  'from-to-by': 'from {n} to {m}; a difference of {by} (our calculation)',
  rounded: '{n}, rounded',

  // Marks in words.
  'drawn-units': 'Drawn with one mark for each {unit}, {n} in all.',
  'drawn-open': 'Drawn with an open end: it may be more.',
  'drawn-bound': 'Drawn with a dashed end: it may be less.',
  'drawn-about': 'Drawn with a dashed end: it is not exact.',
  'drawn-part': 'Drawn as a part of the whole.',
  'drawn-cells': 'Drawn as {n} of 100 cells.',
  'drawn-up': 'Drawn as an arrow up with no scale.',
  'drawn-down': 'Drawn as an arrow down with no scale.',
  'drawn-flat': 'Drawn as a dashed level line with no scale.',
  'drawn-before-after': 'Drawn as two bars from zero, before and after.',
  'drawn-bars': 'Drawn as bars from zero on one scale.',
  'drawn-blocks': 'Drawn as one block then, and blocks of the same size now.',
  'drawn-parts': 'Drawn as parts of one whole.',
  'drawn-dots': 'Drawn as points on one scale from zero.',
  'drawn-span': 'Drawn as a line from the lowest to the highest number possible.',
  'drawn-ring': 'Drawn as an open ring: it is not exact.',
  'drawn-rows': 'Drawn as rows of marks.',

  // How parts stand together.
  beside: '{a} {b}',
  labelled: '{label}: {words}',
  sentence: '{words}.',

  // Who said it, and where it stands.
  role: '{name}, {role}',
  part: '{name} ({part})',
  reporting: '{words} ({source})',
  'according-to': '{what}, according to {source}',
  external: '{words} ({external})',
  'as-of': 'As of {when}',
  cited: '{publisher}, {title}',
  source: 'Source',
  'archived-copy': 'Archived copy',
  'pull-quote': 'Pull quote',
  'edit-ellipsis': '“{at}” marks words left out by {by}',
  'edit-bracket': '“{at}” was added by {by}',
  'edit-sic': '“{at}” appears this way in the original',
  'edit-emphasis': 'emphasis on “{at}” by {by}',
  'edits-explained': 'Edits explained',
  'in-the-text': 'Find it in the article',
  'translated-by': 'Translated by {by}',
  'translated-from': 'Translated from {from}',
  'translated-from-by': 'Translated from {from} by {by}',

  // Corrections.
  correction: 'Corrected {date}',
  clarification: 'Clarified {date}',
  update: 'Updated {date}',
  retraction: 'Retracted {date}',
  was: '{head}: was {was}. {note}',
  'was-not-said': '{head}. {note}',

  // Controls.
  view: 'View',
  list: 'List',
  chart: 'Chart',
  find: 'Search and filter',
  search: 'Search',
  found: 'Found: {n} of {m}',
  'found-none': 'Nothing found. Try other words, or clear the search and the filters.',
  clear: 'Clear',
  actors: 'Who was part of it',
  certainty: 'How certain it is',
  'certainty-none': 'Not said',
  count: '{name} ({n})',
  previous: 'Previous',
  next: 'Next',
  place: '{n} of {m}',
  more: 'Show more ({n})',
  'newest-first': 'Newest first',
  'zoom-in': 'Zoom in',
  'zoom-out': 'Zoom out',
  'zoom-all': 'Show all',
  'zoom-to': 'Zoom to',
  'zoom-these': 'Zoom to these',
  earlier: 'Earlier',
  later: 'Later',
  periods: 'Periods',
  'chart-keys':
    'Arrow keys go from event to event. Plus and minus zoom, zero shows all, Page Up and Page Down move along. “List” tells the same events as text.',

  // Sharing one fact.
  share: 'Share',
  'share-which': 'Which fact',
  'copy-text': 'Copy text',
  'copy-link': 'Copy link',
  'share-via': 'Share via …',
  copied: 'Copied',
  'not-copied': 'Not copied: the words are selected',

  // Timelines.
  timeline: 'Timeline',
  'date-not-given': 'Date not given',
  'date-inferred': 'date inferred, not stated',
  'date-year': '{year}',
  'date-about': 'about {date}',
  'date-uncertain': '{date}, uncertain',
  'date-21': 'spring {year}',
  'date-22': 'summer {year}',
  'date-23': 'autumn {year}',
  'date-24': 'winter {year}',
  'date-decade': 'the {year}s',
  'date-to': '{from} to {to}',
  'date-on': 'from {date} on',
  'date-end-unknown': 'from {date}, end not known',
  'date-until': 'until {date}',
  'date-start-unknown': 'until {date}, start not known',
  'date-no-year': '{date}, year not given',
  'date-at': '{date}, {time}',
  'date-bce': '{year} BCE',
  'date-ce': '{year} CE',
  'date-ago': '{n} years ago',
  'date-gap-about': 'about {gap}',
  'date-elsewhere': 'date known from elsewhere',
  'date-within': 'some time within',
  'date-core': 'certainly then',
  'date-inexact': 'about this time',
  'date-open': 'still going on',
  'date-end': 'end not known',
  'date-start': 'start not known',
  window: 'Counting window',
  period: 'Period',
  statement: 'Statement',
  publication: 'Publication',
  scheduled: 'Scheduled',
  confirmed: 'Confirmed',
  reported: 'Reported',
  claimed: 'Claimed',
  alleged: 'Alleged',
  charged: 'Charged',
  convicted: 'Convicted',
  disputed: 'Disputed',
  'in-response-to': 'In response to: {title}',
  response: 'Response: {title}',
  chosen: 'Chosen in the chart',
  'months-later.one': '{n} month later',
  'months-later.other': '{n} months later',
  'years-later.one': '{n} year later',
  'years-later.other': '{n} years later',
  'months-earlier.one': '{n} month earlier',
  'months-earlier.other': '{n} months earlier',
  'years-earlier.one': '{n} year earlier',
  'years-earlier.other': '{n} years earlier',
  'events.one': '{n} event',
  'events.other': '{n} events',
  others: 'Others',

  // Comparisons.
  then: 'then',
  now: 'now',
  before: 'before',
  after: 'after',
  difference: 'difference',
  'our-calculation': 'our calculation',
  figure: 'Figure',
  number: 'Number',
  said: 'Who said it',
  'one-mark': 'one mark is one {unit}',
  'show-table': 'Show as table',
  'copy-table': 'Copy table',
  'download-csv': 'Download as CSV',
  'lower-bound': 'Lowest',
  'upper-bound': 'Highest',
  'column-of': 'Of what',
  'column-window': 'Time',
  notes: 'Notes',
  address: 'Address',
  'ratio-count': '{greatest}: {n} as many as {least} (our calculation)',
  'ratio-amount': '{greatest}: {n} as much as {least} (our calculation)',
  'not-ranked': 'In the order given: it is not known of all which is larger.',
  'refuse-nothing': 'Such figures are not drawn.',
  'refuse-kind': 'Not drawn on one scale: the figures are of different kinds.',
  'refuse-unit': 'Not drawn on one scale: the figures do not count the same thing.',
  'refuse-denominator': 'Not drawn on one scale: the shares are not of the same whole.',
  'refuse-window': 'Not drawn on one scale: the figures do not cover the same time.',
  'refuse-base': 'Not drawn on one scale: each figure starts from its own number, which is not given.',
  'refuse-bound': 'Not drawn on one scale: how large a number may be is not known.',
  'refuse-floor': 'Not drawn on one scale: how small a number may be is not known.',
  'refuse-sum': 'Not drawn as parts of a whole: they add up to more than it.',
  'refuse-open': 'Not drawn as parts of a whole: not all of them are exact.',
  'sum-whole': 'Together the parts make up the whole.',
  'sum-rest': 'The parts add up to {n}; the rest is not given (our calculation).',
  'sum-rounded': 'The parts add up to {n}, since they are rounded (our calculation).',
  'sum-left': 'not given',
} as const;

export type Category = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Flat = keyof typeof words;
type Form<Name extends string> = `${Name}.${Category}`;

/** What `term` can be asked for: a word, or one that has plural forms by its name alone. */
export type Key = Flat extends infer F ? (F extends Form<infer Name> ? Name : F) : never;

/** The words of a language: every key, in those plural forms that its own rules ask for, `other` always. */
export type Words = Record<Exclude<Flat, `${string}.${Exclude<Category, 'other'>}`>, string> & {
  [key in Form<string>]?: string;
};

/** How large numbers are shortened: by the power of ten, then by plural category. */
export interface Scales {
  [power: number]: { [category in Category]?: string } & { other: string };
}

/** One language, as a file holds it. Nothing of it runs at import. */
export interface LanguageFile extends Grammar {
  /** BCP 47, without region. */
  code: string;
  dir: 'ltr' | 'rtl';
  words: Words;
  scales: Scales;
  /** Numbering system where the tag names no region; so all engines write the same digits. */
  digits?: string;
  /** By region, what differs. */
  regions?: { [tag: string]: { words?: Partial<Words>; scales?: Scales } };
  /** Tags that begin with its code and are not written as it is: another script. */
  except?: RegExp;
}

/** What words alone cannot say of a language; each part may be left out. */
export interface Grammar {
  /**
   * A noun that says its own number, exactly that number ("مخطط واحد") or `governed` by a word before it ("أكثر من
   * مخططين"). For languages whose `quantity.…` patterns have no place for a number.
   */
  counted?: (noun: string, form: 'one' | 'two', governed: boolean) => string;
  /** Puts what fills a place into the case that the place names; unchanged where there is nothing to do. */
  inflect?: (words: string, as: string) => string;
  /** The form of a unit for a number's category, by the case that the place of the number names. */
  governed?: { [as: string]: { [category in Category]?: Category } };
  /**
   * Where a unit stands with a qualifier that follows the number: `last`, after both ("750’den fazla diplomat");
   * `joined`, never apart from its number ("750人以上"); else next to the number, and only there.
   */
  unit?: 'last' | 'joined';
  /** The form of an ordinal that goes with a noun, of those its list has ("premier/première"); else the first. */
  agree?: (forms: string[], noun: string) => string | undefined;
}

export const en: LanguageFile = {
  code: 'en',
  dir: 'ltr',
  words,
  scales: { 6: { other: '{n} million' }, 9: { other: '{n} billion' }, 12: { other: '{n} trillion' } },
  regions: { 'en-US': { words: { 'percent.other': '{n} percent|{n} per cent', 'date-23': 'fall {year}' } } },
};
