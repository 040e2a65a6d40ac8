/** Arbitrary facts: every kind, with texts that try to break out of HTML. */
import fc from 'fast-check';
import type { Briefing, Event, Figure, Quote, Unit, When } from '../../src/briefing/types.js';
import { quantity } from '../geometry/figures.js';
import { languages } from '../../src/language/all.js';

const hostile = [
  '</p><script>alert(1)</script>',
  '<!-- x -->',
  '"straight" and “curly”',
  "it's ‘so’",
  'two\nlines\r\n\nand a blank one',
  'no\u00a0break',
  '\u200fمن اليمين\u202b ثم',
  '👩‍👩‍👧 🇬🇧',
  '{{ liquid }} {% tag %} {mdx}',
  '&amp; & &#39;',
  'a -- b ... c',
  '[shortcode x="1"]',
  'x" onclick="alert(1)',
  "' onload='",
  '\u2028line',
  '½ of 1/3',
  'C:\\n\\u0041',
];
const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => /\S/.test(text));
export const text: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...hostile), word), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(' ').normalize());

const option = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
/** Without the fields that are undefined: unknown means absent. */
const clean = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const cites = fc.array(fc.record({ source: fc.constantFrom('paper', 'agency'), exact: text }), {
  minLength: 1,
  maxLength: 2,
});

export const when: fc.Arbitrary<When> = fc.record({
  edtf: option(
    fc.constantFrom(
      '2024-10-08',
      '2024-10',
      '2024',
      'XXXX-03',
      '2017-03/..',
      '2014~',
      '2024-21',
      '-0043',
      '1984?/2004',
    ),
  ),
  words: text,
  basis: fc.constantFrom('stated', 'inferred', 'unknown'),
  external: option(fc.record({ edtf: fc.constantFrom('2024-03-22', '2022'), cites })),
  note: option(text),
});

const unit: fc.Arbitrary<Unit> = fc.record({
  id: fc.constant('plot'),
  one: option(text),
  two: option(text),
  other: text,
});
const window = fc.record({
  from: option(when.map(({ words, basis }): When => ({ edtf: '2017-03', words, basis }))),
  words: text,
});
const common = fc.record({
  label: text,
  asWritten: text,
  attribution: text,
  window: option(window),
  saidBy: option(fc.constant('speaker')),
  caveats: option(fc.array(text, { minLength: 1, maxLength: 2 })),
  cites,
});
const whole = fc.record({ words: text, defined: fc.boolean() });
const percent = fc.integer({ min: 1, max: 99 });
const value = fc.record({
  qualifier: fc.constantFrom('exact' as const, 'round' as const, 'about' as const),
  value: fc.integer({ min: 1, max: 20 }),
});

/** By kind, so that a test can ask for each. */
export const figures: Record<Figure['kind'], fc.Arbitrary<Partial<Figure>>> = {
  count: fc.tuple(quantity(), fc.record({ unit })).map(([a, b]) => ({ ...a, ...b })),
  amount: fc
    .tuple(quantity(), unit, option(fc.constantFrom('GBP', 'EUR')))
    .map(([a, b, currency]) => ({ ...a, unit: { ...b, currency } })),
  share: fc.oneof(
    fc.tuple(quantity(percent), whole).map(([a, of]): Partial<Figure> => ({ ...a, scale: 'percent', of })),
    whole.map((of): Partial<Figure> => ({ qualifier: 'more-than', lower: '1/3', scale: 'fraction', of })),
  ),
  change: fc
    .tuple(
      quantity(percent),
      fc.constantFrom('up' as const, 'down' as const),
      fc.constantFrom('percent' as const, 'points' as const),
    )
    .map(([a, direction, scale]) => ({ ...a, direction, scale })),
  multiple: fc
    .tuple(value, fc.constantFrom('times-as-many' as const, 'times-more' as const, 'unclear' as const))
    .map(([a, reading]) => ({ ...a, reading })),
  trend: fc.record({
    qualifier: fc.constantFrom('exact', 'about'),
    direction: fc.constantFrom('up', 'down', 'flat'),
  }),
  duration: fc.tuple(quantity(), fc.record({ unit })).map(([a, b]) => ({ ...a, ...b })),
  rank: fc.tuple(value, fc.record({ unit })).map(([a, b]) => ({ ...a, ...b })),
};

const figure = (kind: Figure['kind'], id: string): fc.Arbitrary<Figure> =>
  fc.tuple(common, figures[kind]).map(([a, b]) => ({ ...a, ...b, id, kind }) as Figure);

const quote = (id: string): fc.Arbitrary<Quote> =>
  fc
    .record({
      text,
      leadIn: option(text),
      attribution: text,
      lang: fc.constantFrom('en', 'ar', 'fr', 'nl', 'he', 'ja', 'pl'),
      original: option(fc.record({ lang: fc.constant('ru'), text })),
      translatedBy: option(text),
      cites,
      edited: fc.boolean(),
      edit: fc.record({
        kind: fc.constantFrom('ellipsis', 'bracket', 'sic', 'emphasis'),
        by: fc.constantFrom('outlet', 'desk', 'speaker'),
      }),
    })
    .map(({ edited, edit, translatedBy, ...rest }) => {
      const edits = edited ? [{ ...edit, at: rest.text.slice(0, 2) }] : undefined;
      const form = rest.leadIn ? 'fragment' : 'full';
      return {
        ...rest,
        id,
        form,
        edits,
        speaker: 'speaker',
        translatedBy: rest.original && translatedBy,
      } as Quote;
    });

const event = (id: string): fc.Arbitrary<Event> =>
  fc
    .record({
      kind: fc.constantFrom('event', 'window', 'statement', 'publication', 'scheduled'),
      title: text,
      when,
      actors: fc.array(fc.record({ actor: fc.constantFrom('speaker', 'group'), part: option(text) }), {
        maxLength: 2,
      }),
      place: option(text),
      summary: option(text),
      certainty: option(
        fc.constantFrom('confirmed', 'reported', 'claimed', 'alleged', 'charged', 'convicted', 'disputed'),
      ),
      attribution: text,
      links: option(
        fc.array(
          fc.record({ url: fc.constantFrom('https://example.org/a', 'javascript:alert(1)'), words: text }),
          {
            maxLength: 2,
          },
        ),
      ),
    })
    // One that stands in the summary.
    .map((rest) => ({
      ...rest,
      summary: [rest.summary, rest.links?.[0]?.words].filter(Boolean).join(' ') || undefined,
    }))
    .chain((rest) => cites.map((all) => ({ ...rest, id, cites: all }) as Event));

/** A briefing with one figure of each kind, two quotes and three events, in any language there is. */
export const briefing: fc.Arbitrary<Briefing> = fc
  .record({
    lang: fc.constantFrom('en', 'en-GB', ...languages.map(({ code }) => code)),
    title: text,
    figures: fc.tuple(...(Object.keys(figures) as Figure['kind'][]).map((kind) => figure(kind, kind))),
    quotes: fc.tuple(quote('quote-a'), quote('quote-b')),
    events: fc.tuple(event('event-a'), event('event-b'), event('event-c')),
    asOf: when,
    names: fc.tuple(text, text, text, text),
    now: text,
  })
  .map(({ names: [speaker, group, paper, note], now, events: [first, ...others], ...rest }) =>
    clean({
      ...rest,
      $schema: 'https://standfirst.example/briefing/1/schema.json',
      id: 'story',
      version: 2,
      status: 'usable',
      publisher: { name: paper },
      actors: [
        { id: 'speaker', kind: 'person', name: speaker, role: note },
        { id: 'group', kind: 'group', name: group },
      ],
      sources: [
        {
          id: 'paper',
          type: 'article',
          title: paper,
          publisher: paper,
          url: 'https://paper.example/a?b=1&c="2"',
          lang: 'en',
        },
        {
          id: 'agency',
          type: 'article',
          title: note,
          publisher: speaker,
          url: 'javascript:alert(1)',
          archivedUrl: 'https://archive.example/a',
          lang: 'fr',
        },
      ],
      events: [
        { ...first, figures: ['count'], quotes: ['quote-a'] },
        { ...others[0]!, respondsTo: 'event-a' },
        others[1]!,
      ],
      corrections: [
        {
          id: 'mend',
          at: '2026-03-03',
          kind: 'correction',
          target: 'count',
          field: 'label',
          was: `not ${now}`,
          now: rest.figures[0]!.label,
          note,
        },
      ],
    } as Briefing),
  );
