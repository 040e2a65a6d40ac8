/** The rules of ids, references, texts, quotes, events, embeds and corrections, each broken and just not. */
import type { Briefing } from '../../src/briefing/types.js';
import type { Examples } from './figure-examples.js';
import { event } from './fixture.js';

export const examples: Examples = {
  'missing-schema': [
    {
      fail: (b) => delete b.$schema,
      pass: (b) => (b.$schema = '../schema.json'),
      path: '$schema',
      message: /is missing/,
    },
  ],
  'duplicate-id': [
    {
      fail: (b) => b.actors.push({ id: 'paper', kind: 'group', name: 'Paper' }),
      pass: (b) => b.actors.push({ id: 'papers', kind: 'group', name: 'Paper' }),
      path: 'sources[0].id',
      message: /sources\[0\] paper: id is also that of actors\[2\]/,
    },
    {
      fail: (b) => b.embeds!.push({ id: 'ships', element: 'threat-timeline' }),
      pass: (b) => b.embeds!.push({ id: 'harbour', element: 'threat-timeline' }),
      path: 'embeds[4].id',
      message: /figures\[0\]/,
    },
    {
      fail: (b) => b.events.push(event('port', { actors: [{ actor: 'port' }] })),
      pass: (b) => b.events.push(event('port-opens', { actors: [{ actor: 'port' }] })),
      path: 'actors[0].id',
      message: /events\[/,
    },
  ],
  'reserved-id': [
    {
      fail: (b) => b.events.push(event('timeline')),
      pass: (b) => b.events.push(event('timelines')),
      path: 'events[3].id',
      message: /whole timeline/,
    },
  ],
  'not-nfc': [
    {
      fail: (b) => (b.title = 'Cafe\u0301'),
      pass: (b) => (b.title = 'Caf\u00e9'),
      path: 'title',
      message: /NFC/,
    },
  ],
  reference: [
    {
      fail: (b) => (b.quotes[0]!.speaker = 'mastr'),
      pass: (b) => (b.quotes[0]!.speaker = 'port'),
      path: 'quotes[0].speaker',
      message: /quotes\[0\] calm: speaker is "mastr", .*did you mean master\?/,
    },
    {
      fail: (b) => (b.asOf.external!.cites[0]!.source = 'nowhere'),
      pass: (b) => (b.asOf.external!.cites[0]!.source = 'archive'),
      path: 'asOf.external.cites[0].source',
      message: /add it, or mend it/,
    },
    {
      fail: (b) => b.embeds![0]!.figures!.push('gone'),
      pass: (b) => b.embeds![0]!.figures!.push('sum'),
      path: 'embeds[0].figures[2]',
      message: /"gone"/,
    },
  ],
  'reference-kind': [
    {
      fail: (b) => (b.figures[0]!.saidBy = 'calm'),
      pass: (b) => (b.figures[0]!.saidBy = 'port'),
      path: 'figures[0].saidBy',
      message: /one of quotes/,
    },
    {
      fail: (b) => (b.events[1]!.respondsTo = 'ships'),
      pass: (b) => (b.events[1]!.respondsTo = 'count'),
      path: 'events[1].respondsTo',
      message: /events/,
    },
  ],
  'self-reference': [
    {
      fail: (b) => (b.events[1]!.respondsTo = 'answer'),
      pass: (b) => (b.events[1]!.respondsTo = 'strike'),
      path: 'events[1].respondsTo',
      message: /itself/,
    },
  ],
  'reference-cycle': [
    {
      fail: (b) => (b.events[0]!.respondsTo = 'answer'),
      pass: (b) => (b.events[0]!.respondsTo = 'count'),
      path: 'events[1].respondsTo',
      message: /events\[1\] answer: respondsTo is "strike", which leads back here/,
    },
    {
      fail: (b) => {
        b.figures[0]!.derived = { from: ['fees', 'part'], how: 'added' };
        b.figures[2]!.derived = { from: ['fees', 'sum'], how: 'added' };
      },
      pass: (b) => {
        b.figures[0]!.derived = { from: ['fees', 'part'], how: 'added' };
        b.figures[2]!.derived = { from: ['fees'], how: 'added' };
      },
      path: 'figures[8].derived.from[0]',
      message: /"ships", which leads back here/,
    },
  ],
  'repeated-reference': [
    {
      fail: (b) => b.embeds![0]!.figures!.push('sum', 'ships'),
      pass: (b) => b.embeds![0]!.figures!.push('sum'),
      path: 'embeds[0].figures[3]',
      message: /figures\[3\] is "ships" again/,
    },
    {
      fail: (b) => b.events[0]!.quotes!.push('calm'),
      pass: (b) => (b.events[1]!.quotes = ['calm']),
      path: 'events[0].quotes[1]',
      message: /again/,
    },
  ],
  'unsafe-url': [
    {
      fail: (b) => (b.sources[0]!.url = 'javascript:alert(1)'),
      pass: (b) => (b.sources[0]!.url = 'mailto:desk@paper.example'),
      path: 'sources[0].url',
      message: /will not be shown/,
    },
    {
      fail: (b) => (b.actors[0]!.portrait!.src = 'data:image/png;base64,AA'),
      pass: (b) => (b.actors[0]!.portrait!.src = 'port.jpg'),
      path: 'actors[0].portrait.src',
      message: /will not be shown/,
    },
    ...['https://exa mple.org/a.jpg', 'https://', '//'].map((src) => ({
      fail: (b: Briefing) => (b.actors[0]!.portrait!.src = src),
      pass: (b: Briefing) => (b.actors[0]!.portrait!.src = 'https://example.org/a b.jpg'),
      path: 'actors[0].portrait.src',
      message: /no address that a browser can read: mend it/,
    })),
  ],
  lang: [
    {
      fail: (b) => (b.lang = 'English (UK)'),
      pass: (b) => (b.lang = 'ar-EG'),
      path: 'lang',
      message: /language tag/,
    },
  ],
  currency: [
    {
      fail: (b) => (b.figures[1]!.unit!.currency = 'GPB'),
      pass: (b) => (b.figures[1]!.unit!.currency = 'EUR'),
      path: 'figures[1].unit.currency',
      message: /"GPB"/,
    },
  ],
  date: [
    {
      fail: (b) => (b.events[2]!.when.edtf = 'March 2017'),
      pass: (b) => (b.events[2]!.when.edtf = 'XXXX-03'),
      path: 'events[2].when.edtf',
      message: /no date we read/,
    },
    {
      fail: (b) => (b.corrections![2]!.at = '10/10/2024'),
      pass: (b) => (b.corrections![2]!.at = '2025'),
      path: 'corrections[2].at',
      message: /date/,
    },
    {
      fail: (b) => (b.embargoedUntil = '2024-10-08T06:00:00.000Z'),
      pass: (b) => (b.embargoedUntil = '2024-10-08T06:00:00Z'),
      path: 'embargoedUntil',
      message: /with parts of a second: write 2024-10-08T06:00:00Z$/,
    },
    ...[
      '2024-10-08~',
      '2024-10-08?',
      '202X',
      '2024-23',
      '2024-XX',
      '2024-10',
      '2024-10-08/..',
      'XXXX-10-08',
      'soon',
    ].map((embargoedUntil) => ({
      fail: (b: Briefing) => (b.embargoedUntil = embargoedUntil),
      pass: (b: Briefing) => (b.embargoedUntil = '2024-10-08'),
      path: 'embargoedUntil',
      message: /no day that it ends: write one such as 2024-10-08/,
    })),
  ],
  'date-order': [
    {
      fail: (b) => (b.figures[7]!.window!.to!.edtf = '2019'),
      pass: (b) => (b.figures[7]!.window!.to!.edtf = '2020'),
      path: 'figures[7].window.to.edtf',
      message: /before from/,
    },
    {
      fail: (b) => (b.corrections![1]!.at = '2024-10-08'),
      pass: (b) => (b.corrections![1]!.at = '2024-10-09'),
      path: 'corrections[1].at',
      message: /c-one/,
    },
  ],
  'fragment-lead-in': [
    {
      fail: (b) => delete b.quotes[0]!.leadIn,
      pass: (b) => Object.assign(b.quotes[0]!, { form: 'full', leadIn: undefined }),
      path: 'quotes[0].leadIn',
      message: /fragment/,
    },
  ],
  'edit-at': [
    {
      fail: (b) => (b.quotes[0]!.edits![0]!.at = '...'),
      pass: (b) => (b.quotes[0]!.edits![0]!.at = 'calm …'),
      path: 'quotes[0].edits[0].at',
      message: /not in the text/,
    },
  ],
  original: [
    {
      fail: (b) => (b.quotes[1]!.original!.lang = 'EN'),
      pass: (b) => (b.quotes[1]!.original!.lang = 'ar'),
      path: 'quotes[1].original.lang',
      message: /as the quote's own/,
    },
    {
      fail: (b) => delete b.quotes[1]!.original,
      pass: (b) => Object.assign(b.quotes[1]!, { original: undefined, translatedBy: undefined }),
      path: 'quotes[1].original',
      message: /translated quote/,
    },
  ],
  attribution: (['alleged', 'claimed', 'disputed'] as const).map((certainty) => ({
    fail: (b: Briefing) => Object.assign(b.events[0]!, { certainty }),
    pass: (b: Briefing) => Object.assign(b.events[0]!, { certainty, attribution: 'police said' }),
    path: 'events[0].attribution',
    message: new RegExp(`${certainty} needs who says so`),
  })),
  certainty: [
    {
      fail: (b) => delete b.events[0]!.certainty,
      pass: (b) => b.events.push(event('due', { kind: 'scheduled', certainty: undefined })),
      path: 'events[0].certainty',
      message: /confirmed, reported/,
    },
  ],
  embed: [
    {
      fail: (b) => (b.embeds![0]!.figures = []),
      pass: (b) => (b.embeds![0]!.figures = ['sum']),
      path: 'embeds[0].figures',
      message: /stat-callout needs it/,
    },
    {
      fail: (b) => (b.embeds![1]!.events = ['strike']),
      pass: (b) => (b.embeds![2]!.events = ['strike']),
      path: 'embeds[1].events',
      message: /not what a pull-quote shows/,
    },
    {
      fail: (b) => delete b.embeds![1]!.quote,
      pass: (b) => delete b.embeds![2]!.actors,
      path: 'embeds[1].quote',
      message: /pull-quote needs it/,
    },
    {
      fail: (b) => (b.embeds![2]!.start = 'last spring'),
      pass: (b) => (b.embeds![2]!.start = '2023/2024'),
      path: 'embeds[2].start',
      message: /neither the id of an event that is shown nor a date: give one, as 2019\/2024/,
    },
    {
      fail: (b) => Object.assign(b.embeds![2]!, { events: ['strike'], start: 'answer' }),
      pass: (b) => Object.assign(b.embeds![2]!, { events: ['strike'], start: 'strike' }),
      path: 'embeds[2].start',
      message: /neither the id of an event that is shown/,
    },
    {
      fail: (b) => (b.embeds![1]!.start = 'strike'),
      pass: (b) => (b.embeds![2]!.start = 'strike'),
      path: 'embeds[1].start',
      message: /not what a pull-quote shows/,
    },
    {
      fail: (b) => (b.events[0]!.actors = []),
      pass: (b) => (b.embeds![2]!.events = ['strike']),
      path: 'embeds[2].actors',
      message: /took part in no event/,
    },
    {
      fail: (b) => (b.embeds![2]!.events = []),
      pass: (b) => Object.assign(b.embeds![2]!, { events: undefined, actors: undefined }),
      path: 'embeds[2].events',
      message: /a threat-timeline needs one/,
    },
  ],
  correction: [
    {
      fail: (b) => (b.corrections![2]!.was = 'pounds'),
      pass: (b) => (b.corrections![2]!.was = undefined),
      path: 'corrections[2].now',
      message: /what changed/,
    },
    {
      fail: (b) => Object.assign(b.corrections![2]!, { field: 'valeu', now: undefined }),
      pass: (b) => Object.assign(b.corrections![2]!, { field: 'value', now: undefined }),
      path: 'corrections[2].field',
      message: /is "valeu", no field of fees: did you mean value\?/,
    },
    {
      fail: (b) => Object.assign(b.corrections![2]!, { target: 'calm', field: 'unit.other', now: undefined }),
      pass: (b) => Object.assign(b.corrections![2]!, { target: 'calm', kind: 'retraction', field: 'unit' }),
      path: 'corrections[2].field',
      message: /no field of calm: name the field/,
    },
  ],
  'correction-chain': [
    {
      fail: (b) => (b.corrections![1]!.was = 41),
      pass: (b) => Object.assign(b.corrections![0]!, { was: 41 }),
      path: 'corrections[1].was',
      message: /41, but c-one left it at 43/,
    },
    {
      fail: (b) => (b.figures[0]!.value = 45),
      pass: (b) => b.corrections!.splice(2),
      path: 'corrections[1].now',
      message: /44, but value of ships is 45/,
    },
    {
      fail: (b) =>
        b.corrections!.push({
          id: 'c-four',
          at: '2025',
          kind: 'update',
          target: 'fees',
          field: 'unit',
          was: 'x',
          now: { id: 'gbp' },
          note: 'n',
        }),
      // The order of an object's fields says nothing.
      pass: (b) =>
        b.corrections!.push({
          id: 'c-four',
          at: '2025',
          kind: 'update',
          target: 'fees',
          field: 'unit',
          was: 'x',
          now: { currency: 'GBP', other: 'pounds', id: 'gbp' },
          note: 'n',
        }),
      path: 'corrections[3].now',
      message: /now is \{"id":"gbp"\}, but unit of fees is \{"id":"gbp","other"/,
    },
    {
      fail: (b) => (b.corrections![1]!.now = 45),
      pass: (b) =>
        b.corrections!.push({
          id: 'c-four',
          at: '2025',
          kind: 'retraction',
          target: 'ships',
          field: 'value',
          was: 44,
          note: 'Not so.',
        }),
      path: 'corrections[1].now',
      message: /make them agree/,
    },
  ],
};
