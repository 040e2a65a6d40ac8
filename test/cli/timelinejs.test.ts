import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from '../../src/briefing/parse.js';
import type { Briefing } from '../../src/briefing/types.js';
import { runImport } from '../../src/cli/import.js';
import { briefingFrom } from '../../src/cli/timelinejs/briefing.js';
import { readSlides, type Slides } from '../../src/cli/timelinejs/slides.js';
import { idOf, wordsOf } from '../../src/cli/timelinejs/words.js';
import { from, given, headline, one } from './timelines.js';

describe('import of a TimelineJS3 timeline', () => {
  it('holds dates as exact as they are given, with the words shown for them', () => {
    const dated = (start_date: object, end_date?: object, display_date?: string) => {
      const { event, errors } = one({ ...headline('It happens'), start_date, end_date, display_date });
      assert.deepEqual(errors, []);
      return [event.when.edtf, event.when.words];
    };
    assert.deepEqual(dated({ year: 2014 }), ['2014', '2014']);
    assert.deepEqual(dated({ year: '2014', month: '3', day: '' }), ['2014-03', 'March 2014']);
    assert.deepEqual(dated({ year: 2014, month: 3, day: 5 }), ['2014-03-05', '5 March 2014']);
    assert.equal(dated({ year: 2014, month: 3, day: 5, hour: 9, second: 5 })[0], '2014-03-05T09:00:05');
    assert.deepEqual(dated({ year: 2014, month: 3, day: 5, hour: 9, minute: 5 }), [
      '2014-03-05T09:05',
      '5 March 2014, 09:05',
    ]);
    assert.deepEqual(dated({ year: 2014 }, { year: 2016, month: 2 }), [
      '2014/2016-02',
      '2014 to February 2016',
    ]);
    assert.deepEqual(dated({ year: 2014 }, { year: 2014 }, 'that year'), ['2014', 'that year']);
    // It shows -44 as 44 BCE; EDTF counts a year 0 between.
    assert.deepEqual(dated({ year: -44, month: 3, day: 15 }), ['-0043-03-15', '15 March 44 BCE']);
    assert.deepEqual(dated({ year: -753 }, { year: 476 }), ['-0752/0476', '753 BCE to 476']);
    assert.deepEqual(dated({ year: -10001 }), ['Y-10000', '10,001 BCE']);
    assert.deepEqual(dated({ year: 2005, display_date: 'spring <i>2005</i>' }), ['2005', 'spring 2005']);
    assert.deepEqual(dated({ year: 2005, display_date: 'spring 2005' }, { year: 2007 }), [
      '2005/2007',
      'spring 2005 – 2007',
    ]);
  });

  it('keeps thousands of millions of years', () => {
    const data = {
      scale: 'cosmological',
      events: [{ start_date: { year: -4540000000 }, ...headline('Earth') }],
    };
    const { briefing } = briefingFrom(readSlides(JSON.stringify(data), 'x.json'), { ...given, title: 'All' });
    const { when } = (briefing as unknown as Briefing).events[0]!;
    assert.deepEqual([when.edtf, when.words], ['Y-4540000000', '4.54 billion years ago']);
  });

  const unreadable: [date: object, edtf: string | undefined, words: string, told: RegExp][] = [
    [
      { year: 2014, month: 13 },
      '2014',
      '2014',
      /its month 13 is none: readers see “2014”; write a month from 1 to 12/,
    ],
    [
      { year: 2007, month: 2, day: 29 },
      '2007-02',
      'February 2007',
      /its day 29 is none: readers see “February 2007”; write a day/,
    ],
    [
      { year: 2014, month: 3, day: 5, hour: 25 },
      '2014-03-05',
      '5 March 2014',
      /its hour 25 is none: readers see “5 March 2014”/,
    ],
    [
      { year: 2019, month: 'January' },
      '2019',
      '2019',
      /its month “January” is no whole number: readers see “2019”; write it in digits/,
    ],
    [
      { year: 'c. 2019' },
      undefined,
      'c. 2019',
      /its year “c. 2019” is no whole number: readers see “c. 2019”; write it in digits, and “c. 2019” as its display date/,
    ],
    [{ year: '-2.5' }, undefined, '-2.5', /its year “-2.5” is no whole number/],
    [{ year: '2000-05' }, undefined, '2000-05', /its year “2000-05” is no whole number/],
    [
      { year: 2014, month: 3, day: 5, hour: 9, minute: 75 },
      '2014-03-05',
      '5 March 2014',
      /its minute 75 is none/,
    ],
    [
      { year: 2014, day: 5 },
      '2014',
      '2014',
      /its day 5 says nothing without its month: readers see “2014”; give its month/,
    ],
    [{ year: 0 }, '0000', '1 BCE', /its year is 0, which there is not/],
  ];
  for (const [start_date, edtf, words, message] of unreadable)
    it(`tells of a date it cannot read, holds what is sure and keeps the rest: ${JSON.stringify(start_date)}`, () => {
      const { event, told } = one({ ...headline('It happens'), start_date });
      assert.deepEqual([event.when.edtf, event.when.words], [edtf, words]);
      assert.deepEqual(event['x-timelinejs'], { start_date });
      assert.match(told.join('\n'), message);
    });

  it('takes a number however it is written', () => {
    const { event } = one({ ...headline('It happens'), start_date: { year: '-3.5e9' } });
    assert.deepEqual([event.when.edtf, event['x-timelinejs']], ['Y-3500000000', undefined]);
  });

  it('holds where it was; what a map knows more is kept', () => {
    const { event } = one({ ...headline('It happens'), location: { name: 'Dover' } });
    assert.deepEqual([event.place, event['x-timelinejs']], ['Dover', undefined]);
    const location = { name: 'Dover', lat: 51.1, lon: 1.3 };
    const mapped = one({ ...headline('It happens'), location });
    assert.deepEqual([mapped.event.place, mapped.event['x-timelinejs']], ['Dover', { location }]);
  });

  it('holds a picture with its credit; any other medium is kept and told', () => {
    const picture = one({
      ...headline('It happens'),
      media: {
        url: 'https://example.org/a.jpg',
        credit: 'Photo: <i>A</i>',
        alt: 'A quay',
        caption: 'The quay',
      },
    });
    assert.deepEqual(picture.event.media, {
      src: 'https://example.org/a.jpg',
      alt: 'A quay',
      credit: 'Photo: A',
      caption: 'The quay',
    });
    assert.deepEqual(picture.event['x-timelinejs'], { media: { credit: 'Photo: <i>A</i>' } });
    const video = one({ ...headline('It happens'), media: { url: 'https://www.youtube.com/watch?v=x' } });
    assert.equal(video.event.media, undefined);
    assert.ok(video.told.some((words) => /youtube.*a link under the words.*no picture/.test(words)));
    assert.deepEqual(video.event.links, [{ url: 'https://www.youtube.com/watch?v=x', words: 'youtube.com' }]);
    const uncredited = one({ ...headline('It happens'), media: { url: 'https://example.org/a.jpg' } });
    assert.ok(uncredited.told.some((words) => /no credit/.test(words)));
    assert.deepEqual(uncredited.event['x-timelinejs'], { media: { url: 'https://example.org/a.jpg' } });
  });

  it('reads words out of HTML, and keeps what they do not say', () => {
    assert.equal(wordsOf('<p>A &amp; B&nbsp;&#8211;<br>C</p><p>D</p>').text, 'A & B – C; D');
    assert.equal(wordsOf('a<script>alert(1)</script>b &bogus; &#x1F600;').text, 'ab &bogus; 😀');
    const { event, told } = one({
      text: { headline: 'See <a href="https://example.org">this</a>', text: '<p>Plain.</p>' },
    });
    assert.equal(event.title, 'See this');
    assert.equal(event.summary, 'Plain.');
    assert.match(JSON.stringify(event['x-timelinejs']), /https:\/\/example.org/);
    assert.deepEqual(event.links, [{ url: 'https://example.org', words: 'this' }]);
    assert.ok(told.some((words) => words.includes('https://example.org: a link within the words there')));
  });

  it('changes no number, and takes out what was struck out', () => {
    assert.equal(
      wordsOf(
        '<s>12</s> 14 dead, 10<sup>6</sup> m<sup>3</sup> of CO<sub>2</sub>, the 21<sup>st</sup>, 10<sup>-2.5</sup>',
      ).text,
      '14 dead, 10⁶ m³ of CO₂, the 21st, 10^-2.5',
    );
    assert.deepEqual([...wordsOf('<del>Monday</del> Tuesday').lost], ['struck-out words']);
    assert.equal(
      wordsOf('<ruby>漢<rt>かん</rt></ruby>, <ruby>漢<rp>（</rp><rt>かん</rt><rp>）</rp></ruby>').text,
      '漢(かん), 漢（かん）',
    );
    assert.equal(
      wordsOf('<details><summary>More</summary>Hidden</details>He said <q>no</q>').text,
      'More; Hidden; He said “no”',
    );
  });

  it('leads readers to what a player or a page showed, and takes all else for a picture', () => {
    for (const [url, link] of [
      ['https://youtu.be/x', 'https://youtu.be/x'],
      ['//vimeo.com/1', 'https://vimeo.com/1'],
      ['https://example.org/report.pdf', 'https://example.org/report.pdf'],
      ['https://en.wikipedia.org/wiki/Dover', 'https://en.wikipedia.org/wiki/Dover'],
      ['<iframe width="5" src="//maps.example.org/x"></iframe>', 'https://maps.example.org/x'],
      [
        '<blockquote class="twitter-tweet">So <a href="https://x.com/a/status/1">May</a></blockquote>',
        'https://x.com/a/status/1',
      ],
    ] as const) {
      const { event } = one({
        ...headline('It happens'),
        media: { url, caption: 'A film', credit: 'A desk' },
      });
      assert.deepEqual([event.media, event.links], [undefined, [{ url: link, words: 'A film · A desk' }]]);
    }
    for (const src of [
      'https://images.example.org/photo-1?auto=format&w=1200',
      'https://pbs.twimg.com/media/x?format=jpg&name=large',
      'https://i.imgur.com/x.jpg',
    ]) {
      const { event, told } = one({
        ...headline('It happens'),
        media: { url: src, credit: 'A desk', alt: 'A quay' },
      });
      assert.equal(event.media?.src, src);
      assert.equal(
        told.some((words) => words.includes('see that it is one')),
        !/\.jpg$/.test(src),
      );
    }
  });

  it('gives the ids of words in other letters, which stay when more come before them', () => {
    const ids = (...words: string[]): string[] =>
      from({ title: headline('A story'), events: words.map(headline) }).briefing.events.map(({ id }) => id);
    const [first] = ids('مرحبا');
    assert.match(first!, /^event-\w+$/);
    assert.deepEqual(ids('إلى اللقاء', 'مرحبا')[1], first);
    assert.deepEqual(ids('Straße der Ærø'), ['strasse-der-aero']);
  });

  it('reads every entity, attributes with signs in them, and no name of the language for one', () => {
    assert.equal(wordsOf('Caf&eacute; &rarr; 5&deg;').text, 'Café → 5°');
    assert.equal(wordsOf('&constructor; &toString;').text, '&constructor; &toString;');
    const { text, links } = wordsOf('A <a title="x > y" href="https://z.example">link</a> end');
    assert.deepEqual([text, links], ['A link end', [{ url: 'https://z.example', words: 'link' }]]);
  });

  it('tells of what stands where nothing of its kind belongs', () => {
    const { briefing, told } = from({
      events: [
        { start_date: '2014', text: 'Just text', group: '<a href="https://x.example">G</a>' },
        { start_date: { month: 3, day: 4 }, text: { headline: ['A'] } },
      ],
      eras: { start_date: { year: 2010 }, ...headline('An era') },
      scale: 'cosmological',
      other: 1,
    });
    assert.deepEqual(
      briefing.events.map(({ title }) => title),
      ['An era', 'Just text', 'Untitled'],
    );
    assert.equal(briefing.events[1]!.when.edtf, '2014');
    assert.deepEqual((briefing as object as Record<string, unknown>)['x-timelinejs'], {
      scale: 'cosmological',
      other: 1,
    });
    for (const words of ['https://x.example', 'its month 3', 'no text', 'timeline scale:', 'timeline other:'])
      assert.ok(
        told.some((message) => message.includes(words)),
        words,
      );
  });

  it('tells of a month of a sheet that has no year, and keeps a tag beside a group', () => {
    const sheet = 'Year,Month,Headline,Group,Tag,End Month\n,3,A,G,T,\n2014,,B,,,4\n';
    const { briefing, problems } = briefingFrom(readSlides(sheet, 'sheet.csv'), given);
    const told = problems.map(({ message }) => message);
    for (const place of ['row 2: its month 3', 'row 3: its month 4'])
      assert.ok(
        told.some((words) => words.startsWith(`${place} says nothing without its year`)),
        told.join(),
      );
    const [event] = (briefing as object as Briefing).events as unknown as Record<string, { tag?: string }>[];
    assert.equal(event!['x-timelinejs']!.tag, 'T');
  });

  it('makes groups actors, eras periods, and ids that are unique and of a briefing', () => {
    const { briefing, told, errors } = from({
      title: headline('A story'),
      events: [
        { ...headline('Same'), group: 'Paris', start_date: { year: 1 } },
        { ...headline('Same'), group: 'Paris' },
        { ...headline('مرحبا'), group: 'Лондон', unique_id: 'Öl 1' },
      ],
      eras: [{ ...headline('An age'), start_date: { year: 1 }, end_date: { year: 9 } }],
    });
    assert.deepEqual(errors, []);
    assert.deepEqual(
      briefing.events.map(({ id }) => id),
      ['an-age', 'same', 'same-2', 'ol-1'],
    );
    assert.deepEqual(
      briefing.actors.map(({ id, name }) => [id, name]),
      [
        ['paris', 'Paris'],
        ['group-8617e8', 'Лондон'],
      ],
    );
    assert.equal(briefing.events[0]!.when.edtf, '0001/0009');
    assert.deepEqual(
      [briefing.events[0]!.kind, told.some((words) => words.includes('eras[0]'))],
      ['period', false],
    );
    assert.ok(briefing.events.every(({ cites }) => cites.length === 1));
    assert.equal(idOf('2014: a year'), 'a-year');
  });

  it('reads its sheet, title and eras included', () => {
    const sheet = [
      'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background',
      ',,,,,,,,,The story,What it is about,,,,,title,,',
      '"2,014",3,5,2:30 PM,2014,3,6,,"in March, 2014",It happens,"Words, with ""marks""",https://example.org/a.png,A desk,,,,Paris,#fff',
      ',,,,,,,,,,,,,,,,,',
      '1900,,,,1910,,,,,An age,,,,,,era,,',
    ].join('\n');
    const slides = readSlides(sheet, 'sheet.csv');
    const { briefing, problems } = briefingFrom(slides, given);
    const { title, summary, events } = briefing as unknown as Briefing;
    assert.deepEqual(
      problems.filter(({ level }) => level === 'error'),
      [],
    );
    assert.deepEqual([title, summary], ['The story', 'What it is about']);
    assert.deepEqual(
      events.map(({ when }) => when.edtf),
      ['1900/1910', '2014-03-05T14:30/2014-03-06'],
    );
    assert.equal(events[1]!.when.words, 'in March, 2014');
    assert.equal(events[1]!.summary, 'Words, with "marks"');
    assert.ok(problems.some(({ message }) => message.startsWith('row 3: background')));
    const first = readSlides('Start Date,Headline,Fun\n3/15/2014 14:30,A,x\n2014-03,B,\nMarch,C,', 'v1.csv');
    assert.deepEqual(
      first.events.map(([, { start_date }]) => start_date),
      [
        { month: '3', day: '15', year: '2014', hour: '14', minute: '30' },
        { year: '2014', month: '03', day: undefined },
        { unread: 'March' },
      ],
    );
    assert.equal(first.events[0]![1]['fun'], 'x');
  });

  const words = fc.stringMatching(/^[a-z]{3,9}( [a-z]{3,9}){0,3}$/);
  const slide = fc.record(
    {
      start_date: fc.record(
        {
          year: fc.oneof(fc.integer({ min: 1, max: 2030 }), words),
          month: fc.oneof(fc.constantFrom('', 13), words),
          display_date: words,
        },
        { requiredKeys: [] },
      ),
      display_date: words,
      group: words,
      unique_id: words,
      text: fc.record(
        { headline: words, text: words.map((text) => `<p><b>${text}</b></p>`) },
        { requiredKeys: [] },
      ),
      media: fc.record(
        {
          url: words.map((w) => `https://example.org/${w.replaceAll(' ', '-')}`),
          caption: words,
          credit: words,
          alt: words,
          thumbnail: words,
        },
        { requiredKeys: [] },
      ),
      location: fc.record({ name: words, lat: fc.nat() }, { requiredKeys: [] }),
      background: fc.record({ color: words }),
    },
    { requiredKeys: [] },
  );

  it('loses nothing: what it does not hold is kept, and the briefing is valid', () => {
    fc.assert(
      fc.property(fc.array(slide, { minLength: 1, maxLength: 8 }), (events) => {
        const { briefing, errors } = from({ title: headline('A story'), events });
        assert.deepEqual(
          errors.filter((message) => !/title|Untitled/.test(message)),
          [],
        );
        const all = JSON.stringify(briefing);
        const leaves = (value: unknown, into: string[] = []): string[] => {
          if (value && typeof value === 'object') for (const part of Object.values(value)) leaves(part, into);
          else if (value !== undefined) into.push(wordsOf(String(value)).text);
          return into;
        };
        for (const [index, event] of events.entries()) {
          // An id that a briefing could take as it is, is taken.
          const own = JSON.stringify(briefing.events[index]) + JSON.stringify(briefing.actors);
          for (const leaf of leaves({ ...event, unique_id: undefined }))
            assert.ok(own.includes(leaf), `${leaf} is not in ${own}`);
        }
        assert.equal(parse(JSON.parse(all)).problems.filter(({ level }) => level === 'error').length, 0);
      }),
      { numRuns: 200 },
    );
  });

  describe('as a command', () => {
    const folder = mkdtempSync(join(tmpdir(), 'timelinejs-'));
    const file = (name: string, body: string): string => {
      const path = join(folder, name);
      writeFileSync(path, body);
      return path;
    };
    const run = async (...args: string[]): Promise<{ code: number; out: string; err: string }> => {
      let [out, err] = ['', ''];
      const io = {
        out: (text: string) => void (out += text),
        err: (text: string) => void (err += text),
        colour: false,
      };
      return { code: await runImport(args, io), out, err };
    };
    const flags = ['--publisher', 'A desk', '--lang', 'en', '--as-of', '2026-11-24'];
    const story = JSON.stringify({
      title: headline('A story'),
      events: [{ ...headline('It happens'), start_date: { year: 2014 } }],
    } satisfies object);

    it('writes a briefing, and lists what it could not hold', async () => {
      const out = join(folder, 'out.json');
      const { code, err } = await run('--timelinejs', file('My story.json', story), ...flags, '--out', out);
      assert.equal(code, 0, err);
      const briefing = JSON.parse(readFileSync(out, 'utf8')) as Briefing;
      assert.deepEqual([briefing.id, briefing.title, briefing.status], ['my-story', 'A story', 'draft']);
      assert.match(err, /each cites the timeline itself/);
      assert.equal(briefing.$schema, './briefing.schema.json');
      assert.doesNotMatch(err, /schema/);
    });

    it('asks for what no timeline says, and says what is none', async () => {
      const bare = await run('--timelinejs', file('a.json', story));
      assert.deepEqual([bare.code, /add --publisher, --lang, --as-of/.test(bare.err)], [2, true]);
      const tag = await run(
        '--timelinejs',
        file('a.json', story),
        ...flags.slice(0, 2),
        '--lang',
        'x_y',
        '--as-of',
        '2026',
      );
      assert.deepEqual([tag.code, /no language tag/.test(tag.err)], [2, true]);
      for (const [name, body, why] of [
        ['b.json', '{', /not JSON/],
        ['c.json', '{}', /holds no "events"/],
        ['d.csv', 'a,b\n1,2', /no columns "Year" and "Headline"/],
      ] as const) {
        const { code, err } = await run('--timelinejs', file(name, body), ...flags);
        assert.equal(code, 2);
        assert.match(err, why);
      }
      const untitled = JSON.stringify({ events: [headline('It happens')] } satisfies
        Partial<Slides> | object);
      const nameless = await run('--timelinejs', file('e.json', untitled), ...flags);
      assert.deepEqual([nameless.code, /no title slide.*add --title TEXT/.test(nameless.err)], [1, true]);
      assert.doesNotMatch(nameless.err, /title is ""/);
      assert.equal((await run('--timelinejs', file('e.json', untitled), ...flags, '--title', 'T')).code, 0);
    });
  });
});
