/** Every way in which a fact is corrupted, one at a time. */
import type { Briefing, Cite, Event, Fact, Figure, Quote, When } from '../../src/briefing/types.js';

export interface Mutation {
  /** `plots-disrupted: digit of value`. */
  name: string;
  apply(briefing: Briefing): void;
}

type Edit<T> = [name: string, apply: (fact: T, briefing: Briefing) => unknown] | undefined | false;

/** All mutations of a briefing: those of each of its facts. */
export function mutationsOf(briefing: Briefing): Mutation[] {
  const of = <T extends Fact>(
    list: 'figures' | 'quotes' | 'events',
    edits: (fact: T) => Edit<T>[],
  ): Mutation[] =>
    briefing[list].flatMap((fact, index) =>
      [...edits(fact as T), ...(common(fact) as unknown as Edit<T>[])]
        .filter((edit) => Boolean(edit))
        .map((edit) => {
          const [name, apply] = edit as Exclude<Edit<T>, undefined | false>;
          return { name: `${fact.id}: ${name}`, apply: (copy) => void apply(copy[list][index] as T, copy) };
        }),
    );
  return [
    ...of<Figure>('figures', ofFigure),
    ...of<Quote>('quotes', ofQuote),
    ...of<Event>('events', ofEvent),
    ...ofBriefing,
  ];
}

/** What is wrong with a briefing apart from its facts. */
const ofBriefing: Mutation[] = [
  { name: 'source: hash', apply: ({ sources }) => (sources[0]!.textSha256 = 'a'.repeat(64)) },
  { name: 'source: id', apply: ({ sources }) => (sources[0]!.id = 'another') },
  { name: 'source: duplicate id', apply: ({ sources }) => (sources[1]!.id = sources[0]!.id) },
  { name: 'actor: id', apply: ({ actors }) => (actors[0]!.id = 'another') },
  { name: 'embed: reference', apply: ({ embeds }) => (embeds![0]!.events = ['nothing']) },
];

const swapDigit = (value: string | number): string | number => {
  const changed = String(value).replace(/\d/, (digit) => String((Number(digit) % 9) + 1));
  return typeof value === 'number' ? Number(changed) : changed;
};
const words = (text: string): string[] => text.split(' ');

function ofFigure({
  value,
  lower,
  upper,
  window,
  qualifier,
  direction,
  asWritten,
  saidBy,
  of,
}: Figure): Edit<Figure>[] {
  const slot =
    value !== undefined ? 'value' : lower !== undefined ? 'lower' : upper !== undefined ? 'upper' : undefined;
  return [
    slot && ['number', (fact) => (fact[slot] = swapDigit(fact[slot]!))],
    slot && ['fraction for a whole', (fact) => (fact[slot] = typeof fact[slot] === 'string' ? 0.4 : '7/9')],
    (lower ?? upper) !== undefined && [
      'bound made exact',
      (fact) =>
        Object.assign(fact, {
          qualifier: 'exact',
          value: lower ?? upper,
          lower: undefined,
          upper: undefined,
        }),
    ],
    lower !== undefined && [
      'bound turned over',
      (fact) => Object.assign(fact, { qualifier: 'less-than', upper: lower, lower: undefined }),
    ],
    upper !== undefined && [
      'bound turned over',
      (fact) => Object.assign(fact, { qualifier: 'more-than', lower: upper, upper: undefined }),
    ],
    value !== undefined && qualifier !== 'about' && ['qualifier', (fact) => (fact.qualifier = 'about')],
    slot && [
      'number cut short in words and passages',
      (fact) => {
        const short = (text: string): string => text.replace(/(\d+)\d/, '$1');
        const cut = short(asWritten);
        if (cut === asWritten) fact.asWritten = 'cut';
        else {
          Object.assign(fact, { asWritten: cut, [slot]: Number(/\d+/.exec(cut)![0]) });
          fact.cites[0]!.exact = cut;
        }
      },
    ],
    slot &&
      /^(Over|more than|almost|just over) /.test(asWritten) && [
        'qualifier cut off',
        (fact) => {
          const number = fact[slot];
          fact.asWritten = asWritten.replace(/^(Over|more than|almost|just over) /, '');
          Object.assign(fact, { qualifier: 'exact', lower: undefined, upper: undefined, value: number });
        },
      ],
    ['asWritten: another word', (fact) => (fact.asWritten = `${asWritten} so far`)],
    ['asWritten: case', (fact) => (fact.asWritten = asWritten.toUpperCase())],
    direction && ['direction', (fact) => (fact.direction = direction === 'up' ? 'down' : 'up')],
    window && ['window words', (fact) => (fact.window!.words = `${window.words} or so`)],
    window?.from && ['window from: words', (fact) => (fact.window!.from!.words += ' on')],
    window?.from?.edtf !== undefined && ['window from: other', (fact) => (fact.window!.from!.edtf = '2011')],
    window?.from?.edtf !== undefined && [
      'window from: more exact',
      (fact) => (fact.window!.from!.edtf = '2017-03-09'),
    ],
    of && ['denominator', (fact) => (fact.of!.words = 'of all people')],
    saidBy !== undefined && ['speaker nobody knows', (fact) => (fact.saidBy = 'nobody')],
    saidBy !== undefined && ['another speaker', (fact) => (fact.saidBy = 'mi5')],
  ];
}

function ofQuote({ text, form, edits }: Quote): Edit<Quote>[] {
  const list = words(text);
  const middle = Math.floor(list.length / 2);
  const set = (name: string, changed: string): Edit<Quote> =>
    changed !== text && [name, (fact) => (fact.text = changed)];
  return [
    set('changed word', list.map((word, index) => (index === middle ? 'never' : word)).join(' ')),
    set('added word', [...list.slice(0, middle), 'really', ...list.slice(middle)].join(' ')),
    list.length > 2 && set('dropped word', [...list.slice(0, middle), ...list.slice(middle + 1)].join(' ')),
    list.length > 1 && set('word order', [list[1], list[0], ...list.slice(2)].join(' ')),
    set(
      'case',
      text[0] === text[0]!.toUpperCase()
        ? text[0]!.toLowerCase() + text.slice(1)
        : text[0]!.toUpperCase() + text.slice(1),
    ),
    list.length > 4 && set('unmarked ellipsis', [list[0], '…', ...list.slice(3)].join(' ')),
    edits && set('ellipsis taken out', text.replace('… ', '')),
    edits && ['mark of the edit taken out', (fact) => delete fact.edits],
    [
      'quotation mark moved on',
      (fact) => {
        // As far as the passage goes, or one word into what the source does not quote.
        const [{ exact }] = fact.cites as [Cite];
        const after = exact.slice(exact.indexOf(text) + text.length);
        const [more] = /^[,.]?[”’]?[,.]?\s+\S+/.exec(after) ?? [' indeed'];
        fact.text = text + more.replace(/[”’]/, '');
      },
    ],
    form === 'fragment' && ['lead-in taken out', (fact) => delete fact.leadIn],
    ['speaker nobody knows', (fact) => (fact.speaker = 'nobody')],
    ['another speaker', (fact) => (fact.speaker = 'mi5')],
  ];
}

function ofEvent({ when, respondsTo, figures, quotes }: Event): Edit<Event>[] {
  const edtf = when.edtf;
  return [
    ['date words', (fact) => (fact.when.words = 'last Friday')],
    edtf === undefined && [
      'date invented',
      (fact) => Object.assign(fact.when, { edtf: '2024-02', basis: 'stated' } satisfies Partial<When>),
    ],
    edtf !== undefined && ['date: other', (fact) => (fact.when.edtf = edtf.replace(/\d{4}|XXXX/, '2009'))],
    edtf !== undefined && [
      'date: more exact',
      (fact) => (fact.when.edtf = edtf.startsWith('XXXX') ? 'XXXX-03-22' : '2017-03-09'),
    ],
    when.external && ['date from elsewhere: day', (fact) => (fact.when.external!.edtf = '2024-10-09')],
    when.external && [
      'date from elsewhere: year',
      (fact) => (fact.when.external!.edtf = when.external!.edtf.replace(/\d{4}/, '2019')),
    ],
    ['actor nobody knows', (fact) => (fact.actors = [{ actor: 'nobody' }])],
    Boolean(figures ?? quotes ?? respondsTo) && [
      'reference to nothing',
      (fact) => (fact.figures = ['nothing']),
    ],
  ];
}

function common(fact: Fact): Edit<Fact>[] {
  const cite = (apply: (cite: Cite) => unknown) => (copy: Fact) => apply(copy.cites[0]!);
  return [
    ['attribution', (copy) => (copy.attribution = 'a person close to the matter')],
    [
      'passage: dropped word',
      cite(
        (one) =>
          (one.exact = words(one.exact)
            .filter((_, index) => index !== 1)
            .join(' ')),
      ),
    ],
    ['passage: prefix', cite((one) => (one.prefix = 'never before '))],
    ['source that is not there', cite((one) => (one.source = 'no-such-source'))],
    fact.cites[0]!.source === 'politico' && ['another source', cite((one) => (one.source = 'reuters'))],
    ['duplicate id', (copy, briefing) => (copy.id = briefing.actors[0]!.id)],
  ];
}
