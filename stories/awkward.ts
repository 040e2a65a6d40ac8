/** Briefings that are hard to draw. What is real in them is common knowledge; what is not says that it is made up. */
import type { Actor, Briefing, Event } from '../src/briefing/types.js';

type Row = [when: string, title: string, more?: Partial<Event> & { by?: string[] }];

/** A briefing of events alone, each with one passage. */
function briefing(id: string, title: string, rows: readonly Row[], actors: readonly string[] = []): Briefing {
  const idOf = (name: string): string =>
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z]+/g, '-')
      .replace(/^-|-$/g, '');
  return {
    id,
    lang: 'en',
    title,
    version: 1,
    status: 'usable',
    asOf: { edtf: '2024-10-08', words: '8 October 2024', basis: 'stated' },
    publisher: { name: 'Example newsroom' },
    sources: [{ id: 'almanac', type: 'document', title: 'An almanac', publisher: 'Almanac', lang: 'en' }],
    actors: actors.map((name): Actor => ({ id: idOf(name), kind: 'group', name })),
    figures: [],
    quotes: [],
    events: rows.map(([edtf, words, { by = [], ...more } = {}], index): Event => ({
      id: `event-${index + 1}`,
      kind: 'event',
      title: words,
      when: edtf
        ? { edtf, words: more.when?.words ?? edtf, basis: 'stated' }
        : { words: 'at a time that is not told', basis: 'unknown' },
      actors: by.map((name) => ({ actor: idOf(name) })),
      certainty: 'reported',
      attribution: 'Almanac',
      cites: [{ source: 'almanac', exact: words }],
      ...more,
      ...(more.when && edtf && { when: { ...more.when, edtf } }),
    })),
  } as unknown as Briefing;
}

const said = (words: string): Partial<Event> => ({ when: { words, basis: 'stated' } });

/** Three, none on a certain day. */
export const three = (): Briefing =>
  briefing('three', 'Three events', [
    ['17XX', 'Tea from China becomes a daily drink in Britain', said('in the 18th century')],
    ['1784', 'The duty on tea is cut from 119 to 12.5 per cent'],
    ['1839-01', 'The first tea from Assam is sold in London', said('January 1839')],
  ]);

const certainties = [
  'confirmed',
  'reported',
  'claimed',
  'alleged',
  'charged',
  'convicted',
  'disputed',
] as const;

/** Made-up records of five stations, spread over 34 years, some answering others. */
export function records(count: number): Briefing {
  let seed = 1;
  const random = (below: number): number => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const two = (value: number): string => String(value).padStart(2, '0');
  const stations = ['North', 'East', 'South', 'West', 'Harbour'].map((name) => `${name} station`);
  const rows = Array.from({ length: count }, (_, index): Row => {
    const year = 1990 + random(34);
    const month = `${year}-${two(1 + random(12))}`;
    const when = index % 11 === 0 ? month : index % 23 === 0 ? `${year}~` : `${month}-${two(1 + random(28))}`;
    const certainty = certainties[index % certainties.length]!;
    return [
      when,
      `Record ${index + 1}: the gauge stands ${random(900) + 100} cm above its mark`,
      {
        certainty,
        by: [stations[index % 5]!, ...(index % 7 === 0 ? [stations[(index + 1) % 5]!] : [])],
        summary: 'A made-up record, as long as the summary of an event usually is on a page about a story.',
        ...(index > 2 && index % 40 === 0 && { respondsTo: `event-${index - 1}` }),
      },
    ];
  });
  return briefing(`records-${count}`, `${count} records`, rows, stations);
}

/** The day on which two people first landed on the Moon, by the clock of UTC. */
export const oneDay = (): Briefing =>
  briefing(
    'one-day',
    'One day',
    (
      [
        ['1969-07-20T17:44Z', 'Eagle undocks from Columbia', ['Eagle', 'Columbia']],
        ['1969-07-20T19:08Z', 'Eagle fires its engine behind the Moon to descend', ['Eagle']],
        ['1969-07-20T20:05Z', 'The powered descent begins', ['Eagle']],
        ['1969-07-20T20:10Z', 'The computer reports alarm 1202', ['Eagle']],
        ['1969-07-20T20:10Z', 'Mission control says to go on', ['Mission control']],
        ['1969-07-20T20:17Z', 'Eagle lands in the Sea of Tranquility', ['Eagle', 'Mission control']],
        ['1969-07-20T20:17Z', '“The Eagle has landed”', ['Eagle']],
        ['1969-07-20', 'Columbia goes on around the Moon alone', ['Columbia']],
      ] as const
    ).map(([when, title, by]): Row => [
      when,
      title,
      {
        by: [...by],
        certainty: 'confirmed',
        ...said(when.length > 10 ? `at ${when.slice(11, 16)} UTC` : '20 July 1969'),
      },
    ]),
    ['Eagle', 'Columbia', 'Mission control'],
  );

/** The same day, with no hours: twelve things and no way to tell them apart in time. */
export const sameDate = (): Briefing => {
  const facts = oneDay();
  facts.id = 'same-date';
  for (const event of facts.events)
    event.when = { edtf: '1969-07-20', words: '20 July 1969', basis: 'stated' };
  return facts;
};

export const undated = (): Briefing =>
  briefing('undated', 'None dated', [
    ['', 'The judgement of Paris'],
    ['', 'Helen leaves Sparta'],
    ['', 'The ships gather at Aulis'],
    ['', 'Achilles withdraws from the fighting'],
    ['', 'The horse is drawn into the city'],
  ]);

/** From the Earth to this week: 4.5 billion years, and most of it before anything was written down. */
export const deepTime = (): Briefing =>
  briefing('deep-time', 'Deep time', [
    ['Y-4540000000~', 'The Earth forms', said('about 4.54 billion years ago')],
    ['Y-2400000000~', 'Oxygen begins to gather in the air', said('about 2.4 billion years ago')],
    ['Y-538800000', 'The Cambrian begins', said('538.8 million years ago')],
    ['Y-252000000~', 'The greatest extinction known', said('about 252 million years ago')],
    ['Y-66000000~', 'An asteroid ends the age of dinosaurs', said('about 66 million years ago')],
    ['Y-300000~', 'The oldest bones of our kind', said('about 300,000 years ago')],
    ['-3300~/', 'Writing in Mesopotamia', said('from about 3300 BCE')],
    ['1440~', 'Printing with movable type in Mainz', said('about 1440')],
    ['1859-11-24', 'On the Origin of Species is published', said('24 November 1859')],
    ['1969-07-20', 'Two people land on the Moon', said('20 July 1969')],
    ['2020-03-11', 'A pandemic is declared', said('11 March 2020')],
    ['2024-10-08', 'This story is written', said('8 October 2024')],
  ]);

const joined: [when: string, ...states: string[]][] = [
  ['1949-05-05', 'Belgium', 'Denmark', 'France', 'Ireland', 'Italy', 'Luxembourg', 'Netherlands', 'Norway'],
  ['1949-05-05', 'Sweden', 'United Kingdom'],
  ['1949-08-09', 'Greece'],
  ['1950-03-07', 'Iceland'],
  ['1950-04-13', 'Türkiye'],
  ['1950-07-13', 'Germany'],
  ['1956-04-16', 'Austria'],
  ['1961-05-24', 'Cyprus'],
  ['1963-05-06', 'Switzerland'],
  ['1965-04-29', 'Malta'],
  ['1976-09-22', 'Portugal'],
  ['1977-11-24', 'Spain'],
  ['1978-11-23', 'Liechtenstein'],
  ['1988-11-16', 'San Marino'],
  ['1989-05-05', 'Finland'],
  ['1990-11-06', 'Hungary'],
  ['1991-11-26', 'Poland'],
  ['1992-05-07', 'Bulgaria'],
  ['1993-05-14', 'Estonia', 'Lithuania', 'Slovenia'],
  ['1993-06-30', 'Czech Republic', 'Slovakia'],
  ['1993-10-07', 'Romania'],
  ['1994-11-10', 'Andorra'],
  ['1995-02-10', 'Latvia'],
  ['1995-07-13', 'Albania', 'Moldova'],
  ['1995-11-09', 'Ukraine'],
  ['1996-02-28', 'Russia'],
  ['1996-11-06', 'Croatia'],
  ['1999-04-27', 'Georgia'],
];

/** Forty states join the Council of Europe, and one of them is excluded. */
export const fortyActors = (): Briefing => {
  const states = joined.flatMap(([, ...names]) => names);
  const rows = joined.flatMap(([when, ...names]) =>
    names.map((name): Row => [
      when,
      `${name} joins the Council of Europe`,
      { by: [name], certainty: 'confirmed' },
    ]),
  );
  const out: Row = [
    '2022-03-16',
    'Russia is excluded from the Council of Europe',
    { by: ['Russia'], certainty: 'confirmed' },
  ];
  return briefing('forty-actors', 'Forty actors', [...rows, out], states);
};

/** Titles of two hundred characters and more: the long titles of acts, as they are. */
export const longTitles = (): Briefing =>
  briefing(
    'long-titles',
    'Long titles',
    [
      [
        '1998-11-09',
        'An Act to give further effect to rights and freedoms guaranteed under the European Convention on Human Rights; to make provision with respect to holders of certain judicial offices who become judges of the European Court of Human Rights; and for connected purposes',
        { by: ['Parliament of the United Kingdom of Great Britain and Northern Ireland'] },
      ],
      [
        '2000-11-30',
        'An Act to make provision for the disclosure of information held by public authorities or by persons providing services for them and to amend the Data Protection Act 1998 and the Public Records Act 1958; and for connected purposes',
        { by: ['Parliament of the United Kingdom of Great Britain and Northern Ireland'] },
      ],
      [
        '2018-05-23',
        'An Act to make provision for the regulation of the processing of information relating to individuals; to make provision in connection with the Information Commissioner’s functions under certain regulations relating to information; to make provision for a direct marketing code of practice; and for connected purposes',
        { by: ['Parliament of the United Kingdom of Great Britain and Northern Ireland'] },
      ],
    ],
    ['Parliament of the United Kingdom of Great Britain and Northern Ireland'],
  );
