/**
 * What a briefing is: the one source of its types, its validation and its published JSON Schema.
 * Rules that look across fields live in `rules.ts`; help texts for editors in `descriptions.ts`,
 * so that readers' browsers download neither.
 */
import * as v from 'valibot';

// The message of a rule here is the mend alone; `parse.ts` puts the place and what stands there before it.

/** A text that says something. Unknown means absent, never `""`. */
const text = v.pipe(v.string(), v.regex(/\S/, 'leave out what is not known'));
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'use small letters, digits and hyphens'));
/** An EDTF string; whether it is a date we read is a rule (`rules.ts`), not a shape. */
const edtf = text;
const url = text;
const whole = 'use a whole number from 1';
const natural = v.pipe(v.number(), v.integer(whole), v.minValue(1, whole));
const list = <T extends v.GenericSchema>(item: T) => v.array(item);
/** With no field that a script of the page gives to every object. */
const object = <const T extends v.ObjectEntries>(entries: T) =>
  v.object({ __proto__: null, ...entries } as unknown as T);
const some = <T extends v.GenericSchema>(item: T) =>
  v.pipe(v.array(item), v.minLength(1, 'give at least one'));

export const fraction = /^\d+\/[1-9]\d*$/;
/** A number as stated: a JSON number, or `"n/d"` where the source gives a fraction. */
export const Value = v.union([
  v.pipe(v.number(), v.finite('write a number')),
  v.pipe(v.string(), v.regex(fraction, 'write a number, or a fraction such as "1/3"')),
]);

/** Where a fact stands (names of the W3C TextQuoteSelector). */
export const Cite = object({
  source: id,
  exact: text,
  prefix: v.optional(text),
  suffix: v.optional(text),
});

/** A date as the source has it, and what is known of it from elsewhere. */
export const When = object({
  edtf: v.optional(edtf),
  words: text,
  basis: v.picklist(['stated', 'inferred', 'unknown']),
  external: v.optional(object({ edtf, cites: some(Cite) })),
  note: v.optional(text),
});

export const Source = object({
  id,
  type: v.picklist(['article', 'speech', 'interview', 'document', 'dataset', 'social']),
  title: text,
  publisher: text,
  url: v.optional(url),
  archivedUrl: v.optional(url),
  published: v.optional(When),
  lang: text,
  textSha256: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'give 64 hexadecimal digits'))),
});

/** A picture; `alt` may be empty only where the picture says nothing. */
export const Picture = object({ src: url, alt: v.string(), credit: text });

/** A picture of an event, and what readers are told of it. */
export const Media = object({
  ...Picture.entries,
  width: v.optional(natural),
  height: v.optional(natural),
  caption: v.optional(text),
});

export const Actor = object({
  id,
  kind: v.picklist(['person', 'organisation', 'group', 'state']),
  name: text,
  aka: v.optional(list(text)),
  role: v.optional(text),
  portrait: v.optional(Picture),
});

/** A unit's words by CLDR plural category; the `id` decides whether two units are the same. */
export const Unit = object({
  id,
  one: v.optional(text),
  two: v.optional(text),
  few: v.optional(text),
  many: v.optional(text),
  other: text,
  currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'use three capital letters, such as GBP'))),
  per: v.optional(text),
});

export const Window = object({
  from: v.optional(When),
  to: v.optional(When),
  fromExcluded: v.optional(v.boolean()),
  words: text,
});

export const Figure = object({
  id,
  label: text,
  asWritten: text,
  kind: v.picklist(['count', 'amount', 'share', 'change', 'multiple', 'trend', 'duration', 'rank']),
  qualifier: v.picklist([
    'exact',
    'round',
    'about',
    'almost',
    'just-over',
    'more-than',
    'at-least',
    'less-than',
    'at-most',
    'between',
  ]),
  value: v.optional(Value),
  lower: v.optional(Value),
  upper: v.optional(Value),
  scale: v.optional(v.picklist(['percent', 'fraction', 'points'])),
  unit: v.optional(Unit),
  of: v.optional(object({ words: text, defined: v.boolean() })),
  base: v.optional(Value),
  window: v.optional(Window),
  direction: v.optional(v.picklist(['up', 'down', 'flat'])),
  reading: v.optional(v.picklist(['times-as-many', 'times-more', 'unclear'])),
  series: v.optional(id),
  breakdown: v.optional(id),
  saidBy: v.optional(id),
  attribution: text,
  derived: v.optional(object({ from: some(id), how: text })),
  caveats: v.optional(list(text)),
  asOf: v.optional(When),
  cites: some(Cite),
});

export const QuoteEdit = object({
  kind: v.picklist(['ellipsis', 'bracket', 'sic', 'emphasis']),
  by: v.picklist(['outlet', 'desk', 'speaker']),
  /** The exact substring of the quote's text that the edit concerns. */
  at: text,
});

export const Quote = object({
  id,
  text,
  form: v.picklist(['full', 'fragment']),
  leadIn: v.optional(text),
  edits: v.optional(list(QuoteEdit)),
  speaker: id,
  attribution: text,
  lang: text,
  original: v.optional(object({ lang: text, text })),
  translatedBy: v.optional(text),
  cites: some(Cite),
});

/** Where readers can go on; it proves nothing, as a cite does. */
export const Link = object({ url, words: text });

export const Event = object({
  id,
  kind: v.picklist(['event', 'window', 'period', 'statement', 'publication', 'scheduled']),
  title: text,
  when: When,
  actors: list(object({ actor: id, part: v.optional(text) })),
  place: v.optional(text),
  summary: v.optional(text),
  certainty: v.optional(
    v.picklist(['confirmed', 'reported', 'claimed', 'alleged', 'charged', 'convicted', 'disputed']),
  ),
  saidBy: v.optional(id),
  attribution: v.optional(text),
  respondsTo: v.optional(id),
  figures: v.optional(list(id)),
  quotes: v.optional(list(id)),
  media: v.optional(Media),
  links: v.optional(list(Link)),
  cites: some(Cite),
});

export const Embed = object({
  id,
  element: v.picklist(['stat-callout', 'pull-quote', 'threat-timeline', 'key-figure-comparison']),
  title: v.optional(text),
  figures: v.optional(list(id)),
  quote: v.optional(id),
  events: v.optional(list(id)),
  actors: v.optional(list(id)),
  view: v.optional(v.picklist(['auto', 'list', 'chart'])),
  sort: v.optional(v.picklist(['oldest', 'newest'])),
  start: v.optional(text),
});

/** `value`, `unit.other`: never a name that every object inherits. */
const field = v.pipe(
  v.string(),
  v.regex(
    /^(?!(?:.*\.)?(?:__proto__|constructor|prototype)(?:\.|$))[a-zA-Z]\w*(?:\.\w+)*$/,
    'name a field of the fact, such as value or unit.other',
  ),
);

/** A recorded change of one field of one fact; the only way a briefing changes published words. */
export const Correction = object({
  id,
  at: edtf,
  kind: v.picklist(['correction', 'clarification', 'update', 'retraction']),
  target: id,
  field,
  was: v.optional(v.unknown()),
  now: v.optional(v.unknown()),
  note: text,
});

export const Briefing = object({
  $schema: v.optional(text),
  id,
  lang: text,
  title: text,
  summary: v.optional(text),
  version: natural,
  asOf: When,
  status: v.picklist(['draft', 'withheld', 'usable', 'cancelled']),
  embargoedUntil: v.optional(text),
  edNote: v.optional(text),
  translationOf: v.optional(text),
  publisher: object({ name: text, url: v.optional(url), correctionsPolicy: v.optional(url) }),
  authors: v.optional(list(object({ name: text, url: v.optional(url) }))),
  sources: list(Source),
  actors: list(Actor),
  figures: list(Figure),
  quotes: list(Quote),
  events: list(Event),
  embeds: v.optional(list(Embed)),
  corrections: v.optional(list(Correction)),
});
