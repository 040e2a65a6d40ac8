import assert from 'node:assert/strict';
import { wordsOf } from '../../src/cli/timelinejs/words.js';
import { from, headline, imported, one } from './timelines.js';

const told = (
  slide: object,
): { told: string; kept: Record<string, unknown> | undefined; summary?: string } => {
  const { event, ...rest } = one({ start_date: { year: 2014 }, ...slide });
  const ours = rest.told.filter((message) => message.startsWith('timeline '));
  return { told: ours.join('\n'), kept: event['x-timelinejs'], summary: event.summary };
};

describe('what a TimelineJS3 timeline says and a briefing does not', () => {
  it('holds each paragraph of a text; what must be on one line is set apart, told of and kept', () => {
    for (const [html, words, lines] of [
      ['<p>First ends.</p>\n<p>Second\nbegins.</p>', 'First ends. Second begins.'],
      [
        '<p>Passed.</p><ul><li>First</li><li>Second</li></ul>',
        'Passed. First; Second',
        'Passed.\nFirst\nSecond',
      ],
      [
        '<table><tr><td>Yes</td><td>73</td></tr><tr><td>No</td><td>27</td></tr></table>',
        'Yes; 73; No; 27',
        'Yes\n73\nNo\n27',
      ],
      [
        '<p>“So it is.”</p><p>They left (all)</p><p>Then</p>',
        '“So it is.” They left (all); Then',
        '“So it is.”\nThey left (all)\nThen',
      ],
      ['Line one<br>Line two', 'Line one Line two', 'Line one\nLine two'],
      ['Line one\nLine  two\n\nPara two', 'Line one Line two Para two', 'Line one\nLine two\nPara two'],
    ] as const) {
      const whole = told({ text: { headline: 'It happens', text: html } });
      assert.equal(whole.summary, lines ?? 'First ends.\nSecond begins.');
      assert.ok(!whole.told.includes('paragraphs'), whole.told);
      const text = { headline: html, text: 'It happens' };
      const headline = one({ text });
      assert.equal(headline.event.title, words);
      assert.match(headline.told.join(), /paragraphs.*; its words are, and the original is kept/);
      assert.deepEqual(headline.event['x-timelinejs'], { text });
    }
    const plain = told({ text: { headline: 'It happens', text: '\n<p>One\nparagraph.</p>\n' } });
    assert.deepEqual([plain.summary, plain.told, plain.kept], ['One paragraph.', '', undefined]);
    assert.ok(wordsOf('a <img src="b.png"> c').lost.has('media'));
  });

  it('refuses the address of a page for a picture, and says which to give', () => {
    for (const url of [
      'https://commons.wikimedia.org/wiki/File:A.jpg',
      'https://en.wikipedia.org/wiki/Reform#/media/File:Reform.jpg',
      'https://www.flickr.com/photos/a/123/b.jpg',
      '//flic.kr/p/a.jpg',
    ]) {
      const { event, ...rest } = one({
        ...headline('It happens'),
        media: { url, credit: 'A desk', alt: 'A' },
      });
      assert.equal(event.media, undefined, url);
      assert.match(rest.told.join('\n'), /address of a page: give that of the picture file itself/);
      assert.deepEqual(event['x-timelinejs'], { media: { url, credit: 'A desk', alt: 'A' } });
    }
    for (const url of [
      'https://upload.wikimedia.org/wikipedia/commons/7/7f/A.jpg',
      'https://commons.wikimedia.org/wiki/Special:FilePath/A.jpg',
      'https://live.staticflickr.com/1/2_b.jpg',
      '/a.png?w=800#top',
    ]) {
      const { event } = one({ ...headline('It happens'), media: { url, credit: 'A desk', alt: 'A' } });
      assert.equal(event.media?.src, url);
    }
  });

  it('says how to mend every medium that is not shown', () => {
    for (const [media, mend] of [
      [{ url: 'https://example.org/a.jpg' }, 'has no credit: write whose picture it is'],
      [{ url: 'https://example.org/a.mp3' }, 'put a player into the article'],
      [{ url: '<b>So</b>' }, 'give the address of the picture alone'],
      [{ credit: 'A desk' }, 'give that of a picture'],
      [{ url: `data:image/png;base64,${'A'.repeat(500)}`, credit: 'A' }, 'save it as a file'],
    ] as const) {
      const { told: words } = told({ ...headline('It happens'), media });
      assert.ok(words.includes(mend), words);
      assert.ok(words.length < 300, words);
    }
  });

  it('makes links of bare addresses that were, tells of those elsewhere, and keeps whether they were', () => {
    const text = { headline: 'It happens', text: 'See https://example.org/a, or write to desk@example.org.' };
    const { event } = one({ text });
    assert.deepEqual(event.links, [
      { url: 'https://example.org/a', words: 'https://example.org/a' },
      { url: 'mailto:desk@example.org', words: 'desk@example.org' },
    ]);
    assert.equal(told({ text }).told, '');
    const media = {
      url: 'https://example.org/a.jpg',
      credit: 'A desk of example.org/b, www.example.org/c',
      alt: 'A',
    };
    assert.match(
      told({ text, media }).told,
      /^[^\n]*https:\/\/www\.example\.org\/c: a link within the words there/,
    );
    const off = told({ text, autolink: false });
    assert.deepEqual([off.told, off.kept], ['', { autolink: false }]);
    const on = told({ ...headline('It happens'), autolink: true });
    assert.deepEqual([on.told, on.kept], ['', { autolink: true }]);
  });

  it('says what is no medium but words', () => {
    for (const url of ['<blockquote>So it is</blockquote>', 'So it is, he said.']) {
      const { told: words } = told({ ...headline('It happens'), media: { url, credit: 'A desk' } });
      assert.match(words, /put (its words|them) into the text/);
    }
    const { told: file } = told({ ...headline('It happens'), media: { url: 'my talk.mp3', credit: 'A' } });
    assert.match(file, /not shown, since it is no picture/);
  });

  it('keeps and tells of values that are of no use', () => {
    const start_date = { year: [2014] };
    for (const slide of [
      { group: ['A', 'B'] },
      { group: { name: 'A' } },
      { display_date: ['then'] },
      { start_date },
      { text: { headline: 'It happens', extra: 'More' } },
      { location: 5 },
      { location: { name: ['Quay'] } },
      { type: 'era' },
      { media: { url: ['a.jpg'] } },
      ...['caption', 'alt', 'credit'].map((name) => ({
        media: { url: '/a.jpg', credit: 'A desk', alt: 'A', [name]: [{ en: 'A quay' }] },
      })),
    ]) {
      const { kept, told: words } = told({ ...headline('It happens'), ...slide });
      const [[name, value]] = Object.entries(slide) as [[string, object]];
      assert.ok(JSON.stringify(value).includes(JSON.stringify(kept?.[name]).slice(1, -1)), name);
      assert.match(words, new RegExp(`${name}|date|text|medium|caption|alt`));
    }
    const slide = JSON.parse('{"__proto__": {"a": 1}, "text": {"headline": "It happens"}}') as object;
    const { briefing, told: words } = from({ title: headline('A story'), events: [slide] });
    assert.match(words.join(), /__proto__ has no place/);
    assert.ok(JSON.stringify(briefing).includes('{"__proto__":{"a":1}'));
    assert.deepEqual(told({ ...headline('It happens'), background: { color: '' } }).told, '');
  });

  it('says by whom an id is taken', () => {
    const slide = { ...headline('It happens'), start_date: { year: 2014 }, unique_id: 'dup' };
    const words = from({ title: headline('A story'), events: [slide, slide] }).told.join('\n');
    assert.match(
      words,
      /events\[1\]: its unique_id is taken by timeline events\[0\]: its address ends in \.dup-2/,
    );
  });

  it('gives each slide the id that its address had: its own first, then its headline’s, and no era’s or group’s', () => {
    const slide = (title: string, more = {}): object => ({
      ...headline(title),
      start_date: { year: 2014 },
      ...more,
    });
    const { briefing } = from({
      title: headline('A story'),
      eras: [slide('The war', { end_date: { year: 2015 } })],
      events: [
        slide('The siege', { group: 'The city' }),
        slide('Another day', { unique_id: 'the-siege' }),
        slide('The war'),
        slide('The city'),
        slide('Oslo’s fall: U.S. troops'),
      ],
    });
    assert.deepEqual(
      briefing.events.map(({ id, title }) => `${id}: ${title}`),
      [
        'the-war-2: The war',
        'the-siege-2: The siege',
        'the-siege: Another day',
        'the-war: The war',
        'the-city: The city',
        'oslos-fall-us-troops: Oslo’s fall: U.S. troops',
      ],
    );
    assert.equal(briefing.actors[0]!.id, 'the-city-2');
  });

  it('keeps every cell of a sheet, whatever stands over it', () => {
    const rows = [
      'Year,Headline,Text,Text,,Type',
      '2014,It happens,One,Two,Three,eras,Four',
      '2015,Top,,,,title',
      '2016,Other,,,,Title',
    ];
    const { briefing, told: words } = imported(rows.join('\n'));
    assert.equal(briefing.title, 'Top');
    assert.deepEqual(
      [0, 1].map((index) => briefing.events[index]!['x-timelinejs']),
      [
        { type: 'eras', 'text (column D)': 'Two', 'column E': 'Three', 'column G': 'Four' },
        { type: 'Title' },
      ],
    );
    const all = words.join('\n');
    for (const what of ['text (column D)', 'column E', 'column G'])
      assert.ok(all.includes(`row 2: ${what} has no place`), all);
    assert.match(all, /row 2: its type is “eras”, and it is held as an event/);
    const { told: plain } = one({ ...headline('It happens'), type: 'Event' });
    assert.doesNotMatch(plain.join('\n'), /its type/);
    assert.match(all, /row 4: its type is “Title”, .*there is one title/);
  });

  it('says what stands in English in another language', () => {
    const story = { title: headline('En historia'), events: [{ start_date: { year: 2014 } }] };
    assert.match(
      from(story, { lang: 'sv' }).told.join('\n'),
      /briefing: lang is sv, in which nothing is worded/,
    );
    const words = from(story, { lang: 'fr' }).told.join('\n');
    assert.doesNotMatch(words, /worded/);
    assert.match(words, /its title is “Untitled”: give it one/);
  });

  it('tells of everything of the title slide that is not its words', () => {
    const title = {
      unique_id: 'cover',
      autolink: true,
      background: { color: '#000' },
      media: { url: 'https://example.org/a.jpg' },
      text: { headline: 'The <i>long</i> march', text: '<p>One</p><p>Two</p>' },
    };
    const events = [{ ...headline('It happens'), start_date: { year: 2014 } }];
    const whole = from({ title, events });
    assert.deepEqual([whole.briefing.title, whole.briefing.summary], ['The long march', 'One\nTwo']);
    const words = whole.told.filter((message) => message.startsWith('title slide: ')).join('\n');
    for (const name of ['formatting', 'unique_id', 'autolink', 'background', 'media'])
      assert.ok(words.includes(name), `${name}: ${words}`);
    const plain = from({ title: { ...headline('A story'), media: { url: '' } }, events });
    assert.ok(!plain.told.join().includes('title slide'));
  });
});
