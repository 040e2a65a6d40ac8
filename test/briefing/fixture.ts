/** A small briefing that is right in everything, with every kind of fact and reference; built anew at each call. */
import type { Briefing, Event, Figure, Quote } from '../../src/briefing/types.js';

const cites = () => [{ source: 'paper', exact: 'the passage' }];

export function sample(): Briefing {
  return {
    $schema: 'https://standfirst.example/briefing/1/schema.json',
    id: 'harbour',
    lang: 'en',
    title: 'The harbour',
    version: 2,
    asOf: {
      edtf: '2024-10-09',
      words: 'Wednesday',
      basis: 'stated',
      external: { edtf: '2024-10-09', cites: [{ source: 'wire', exact: '9 October' }] },
    },
    status: 'usable',
    embargoedUntil: '2024-10-09T06:00:00Z',
    edNote: 'Ask the port again.',
    publisher: { name: 'The Paper', url: 'https://paper.example/', correctionsPolicy: '/corrections' },
    authors: [{ name: 'A desk' }],
    sources: [
      {
        id: 'paper',
        type: 'article',
        title: 'At the harbour',
        publisher: 'The Paper',
        url: 'https://paper.example/a',
        lang: 'en',
      },
      { id: 'wire', type: 'article', title: 'Day by day', publisher: 'The Wire', lang: 'en-GB' },
      {
        id: 'register',
        type: 'dataset',
        title: 'Ships',
        publisher: 'The Port',
        lang: 'fr',
        published: {
          edtf: '2023',
          words: '2023',
          basis: 'stated',
          external: { edtf: '2023-05', cites: [{ source: 'archive', exact: 'May' }] },
        },
      },
      { id: 'archive', type: 'document', title: 'Shelf', publisher: 'The Archive', lang: 'en' },
    ],
    actors: [
      {
        id: 'port',
        kind: 'organisation',
        name: 'The port',
        portrait: { src: '/port.jpg', alt: '', credit: 'The Paper' },
      },
      { id: 'master', kind: 'person', name: 'The harbour master' },
    ],
    figures: [
      figure('ships', {
        value: 44,
        unit: { id: 'ship', one: 'ship', other: 'ships' },
        saidBy: 'master',
        cites: [{ source: 'register', exact: '44' }],
      }),
      figure('fees', {
        kind: 'amount',
        qualifier: 'between',
        lower: 2,
        upper: 3,
        unit: { id: 'gbp', other: 'pounds', currency: 'GBP' },
      }),
      figure('part', {
        kind: 'share',
        qualifier: 'more-than',
        lower: '1/3',
        scale: 'fraction',
        of: { words: 'of ships', defined: false },
      }),
      figure('rise', {
        kind: 'change',
        qualifier: 'almost',
        upper: 50,
        scale: 'percent',
        direction: 'up',
        base: 80,
      }),
      figure('threefold', { kind: 'multiple', value: 3, reading: 'times-as-many' }),
      figure('static', {
        kind: 'trend',
        qualifier: 'about',
        direction: 'flat',
        window: { words: 'for years' },
      }),
      figure('weeks', {
        kind: 'duration',
        qualifier: 'just-over',
        lower: 2,
        unit: { id: 'week', other: 'weeks' },
      }),
      figure('first', {
        kind: 'rank',
        value: 1,
        unit: { id: 'strike', other: 'strikes' },
        window: {
          from: { edtf: '2020', words: '2020', basis: 'stated' },
          to: { edtf: '2024-10', words: 'October', basis: 'stated' },
          fromExcluded: true,
          words: 'since 2020',
        },
      }),
      figure('sum', {
        value: 47,
        unit: { id: 'ship', other: 'ships' },
        derived: { from: ['ships', 'threefold'], how: 'added' },
      }),
    ],
    quotes: [
      quote('calm', {
        form: 'fragment',
        text: 'calm … waters',
        leadIn: 'The master spoke of',
        edits: [{ kind: 'ellipsis', by: 'outlet', at: '…' }],
      }),
      quote('tide', { original: { lang: 'fr', text: 'La marée monte.' }, translatedBy: 'The Paper' }),
    ],
    events: [
      event('strike', { actors: [{ actor: 'port', part: 'employer' }], figures: ['sum'], quotes: ['calm'] }),
      event('answer', {
        kind: 'statement',
        certainty: 'claimed',
        attribution: 'the master said',
        respondsTo: 'strike',
      }),
      event('count', {
        kind: 'window',
        certainty: undefined,
        when: { edtf: '2017-03/..', words: 'since March 2017', basis: 'stated' },
      }),
    ],
    embeds: [
      { id: 'row', element: 'stat-callout', figures: ['ships', 'fees'] },
      { id: 'words', element: 'pull-quote', quote: 'calm' },
      { id: 'days', element: 'threat-timeline', actors: ['port'], view: 'chart' },
      { id: 'pair', element: 'key-figure-comparison', figures: ['threefold'] },
    ],
    corrections: [
      {
        id: 'c-one',
        at: '2024-10-09',
        kind: 'correction',
        target: 'ships',
        field: 'value',
        was: 42,
        now: 43,
        note: 'Miscounted.',
      },
      {
        id: 'c-two',
        at: '2024-10-10',
        kind: 'update',
        target: 'ships',
        field: 'value',
        was: 43,
        now: 44,
        note: 'One more.',
      },
      {
        id: 'c-three',
        at: '2024-10-10',
        kind: 'clarification',
        target: 'fees',
        field: 'unit.other',
        was: 'quid',
        now: 'pounds',
        note: 'Slang.',
      },
    ],
  };
}

export function figure(id: string, more: Partial<Figure> = {}): Figure {
  return {
    id,
    label: id,
    asWritten: 'the passage',
    kind: 'count',
    qualifier: 'exact',
    attribution: 'it said',
    cites: cites(),
    ...more,
  };
}

export function quote(id: string, more: Partial<Quote> = {}): Quote {
  return {
    id,
    text: 'The tide is coming in.',
    form: 'full',
    speaker: 'master',
    attribution: 'the master said',
    lang: 'en',
    cites: cites(),
    ...more,
  };
}

export function event(id: string, more: Partial<Event> = {}): Event {
  const when = { words: 'earlier this year', basis: 'stated' as const };
  return { id, kind: 'event', title: id, when, actors: [], certainty: 'confirmed', cites: cites(), ...more };
}
