import assert from 'node:assert/strict';
import { inflateSync } from 'node:zlib';
import * as fontkit from 'fontkit';
import bidi from 'bidi-js';
import { card, size } from '../../src/publish/card/card.js';
import { Fonts, type Font } from '../../src/publish/card/fonts.js';
import { cardMaker, type Cards } from '../../src/publish/card/kit.js';
import { outline } from '../../src/publish/card/outline.js';
import { NoGlyph, Typesetter, type Bidi } from '../../src/publish/card/typeset.js';
import { briefings, harbour, harbourAr, mi5, one, publishedOf } from './published.js';

const setter = new Typesetter(new Fonts((file) => fontkit.create(file) as unknown as Font), bidi() as Bidi);

/** Every point of a card's glyphs, where they are seen; control points included. */
function points(svg: string): { x: number[]; y: number[] } {
  const shapes = new Map(
    [...svg.matchAll(/<path id="([^"]*)" d="([^"]*)"/g)].map(([, id, data]) => [id!, pointsOf(data!)]),
  );
  const [x, y]: [number[], number[]] = [[], []];
  for (const [, left, baseline, scale, uses] of svg.matchAll(
    /<g transform="translate\(([-\d.]+) ([-\d.]+)\)scale\(([\d.]+) -[\d.]+\)">(.*?)<\/g>/g,
  ))
    for (const [, id, at = '0', up = '0'] of uses!.matchAll(
      /<use href="#([^"]*)"(?: x="([-\d]+)")?(?: y="([-\d]+)")?\/>/g,
    ))
      for (const [right, above] of shapes.get(id!)!) {
        x.push(Number(left) + (Number(at) + right) * Number(scale));
        y.push(Number(baseline) - (Number(up) + above) * Number(scale));
      }
  return { x, y };
}

/** Of path data that goes from point to point; bends that it leaves unsaid are not among them. */
function pointsOf(data: string): [number, number][] {
  const points: [number, number][] = [];
  let [start, at]: [number, number][] = [
    [0, 0],
    [0, 0],
  ];
  for (const [, letter, rest] of data.matchAll(/([a-z])([-\d ]*)/g)) {
    const numbers = (rest!.match(/-?\d+/g) ?? []).map(Number);
    const from = at!;
    const pairs = letter === 'h' ? [numbers[0]!, 0] : letter === 'v' ? [0, numbers[0]!] : numbers;
    for (let i = 0; i < pairs.length; i += 2) {
      at = [from[0] + pairs[i]!, from[1] + pairs[i + 1]!];
      points.push(at);
    }
    if (letter === 'm') start = at;
    if (letter === 'z') at = start;
  }
  return points;
}

/** The glyphs of a line in the order they are seen. */
const shapes = (text: string, direction: 'ltr' | 'rtl'): string[] =>
  setter.place(text, 'text', 100, 0, 0, direction).map(({ id }) => id);

/** The glyphs of each line of a card, in the order they are seen. */
const linesOf = (svg: string): string[] =>
  [...svg.matchAll(/<g transform[^>]*>(.*?)<\/g>/g)].map(([, uses]) =>
    [...uses!.matchAll(/#([^"]*)/g)].map(([, id]) => id).join(),
  );

const word = 'مكتبة';
const long = 'We will not say that the harbour is safe until we have seen every stone of it, ';

describe('the card', () => {
  let make: Cards;
  before(async () => (make = await cardMaker()));

  it('keeps all it says within its edges, whatever it is and however long', () => {
    const lengthy = structuredClone(harbour);
    lengthy.title = long.repeat(3);
    lengthy.figures[0]!.label = long;
    lengthy.quotes[0]!.text = long.repeat(60);
    lengthy.quotes[1]!.text = 'Donaudampfschifffahrtsgesellschaft'.repeat(20);
    for (const embed of lengthy.embeds!) embed.title = long;
    lengthy.publisher.name = long;
    for (const published of [...briefings, lengthy].flatMap(publishedOf)) {
      const { x, y } = points(card(published, setter));
      const [left, right] = [x.reduce((a, b) => Math.min(a, b)), x.reduce((a, b) => Math.max(a, b))];
      const [top, bottom] = [y.reduce((a, b) => Math.min(a, b)), y.reduce((a, b) => Math.max(a, b))];
      // An italic or an accent may lean a little over the edge of its line.
      assert.ok(left >= 60 && right <= size.width - 60, `${published.embed.id}: ${left} to ${right}`);
      assert.ok(top >= 70 && bottom <= size.height - 20, `${published.embed.id}: ${top} to ${bottom}`);
    }
  });

  it('needs no font to be seen, and says its words to those who do not see it', () => {
    const svg = card(one(mi5, 'diplomats-expelled'), setter);
    assert.doesNotMatch(svg, /<text|font-|<style|<image|href="[^#]/);
    assert.match(svg, /role="img"/);
    assert.match(svg, /aria-label="[^"]*over 750 Russian diplomats/);
  });

  it('sets a number with its qualifier as one', () => {
    const amount = setter.place('over 750', 'display', 100, 0, 0, 'ltr').map(({ id }) => id);
    const svg = card(one(mi5, 'diplomats-expelled'), setter);
    assert.ok(linesOf(svg).includes(amount.join()));
  });

  it('breaks no number, whose halves would be others: it is set smaller', () => {
    const briefing = structuredClone(mi5);
    Object.assign(briefing.figures[0]!, { kind: 'count', qualifier: 'exact', value: 123456789012345 });
    briefing.embeds = [
      { id: 'two', element: 'stat-callout', figures: briefing.figures.slice(0, 2).map(({ id }) => id) },
    ];
    const number = setter
      .place('123,456,789,012,345', 'display', 100, 0, 0, 'ltr')
      .map(({ id }) => id)
      .join();
    for (const id of [briefing.figures[0]!.id, 'two'])
      assert.ok(
        linesOf(card(one(briefing, id), setter)).some((line) => line.startsWith(number)),
        id,
      );
  });

  it('sets a quote in the direction of its own language, its marks with it', () => {
    const briefing = structuredClone(mi5);
    Object.assign(briefing.quotes[0]!, { lang: 'ar', text: `${word} MI5`, form: 'full' });
    const seen = setter.place(`«${word} MI5»`, 'display', 100, 0, 0, 'rtl').map(({ id }) => id);
    const svg = card(one(briefing, briefing.quotes[0]!.id), setter);
    assert.ok(linesOf(svg).includes(seen.join()));
  });

  it('has each shape once, and no more than it shows', () => {
    for (const published of [one(mi5, 'timeline'), publishedOf(harbourAr)[0]!]) {
      const svg = card(published, setter);
      const drawn = [...svg.matchAll(/<path id="([^"]*)"/g)].map(([, id]) => id);
      const shown = [...svg.matchAll(/<use href="#([^"]*)"/g)].map(([, id]) => id);
      assert.deepEqual(drawn, [...new Set(shown)]);
      assert.ok(svg.length < 34_000, `${svg.length} characters`);
    }
  });

  it('is made where somebody else in the process has started the rasteriser', async () => {
    const again = (await import('../../dist/publish/card/kit.js')) as { cardMaker: typeof cardMaker };
    const { png } = (await again.cardMaker())(one(mi5, 'plots-disrupted')) as { png: Uint8Array };
    assert.ok(png.length > 10_000);
  });

  it('is a PNG of 1200 by 630 with something on it, the same bytes each time', () => {
    const published = publishedOf(harbourAr)[0]!;
    const { png } = make(published) as { png: Uint8Array };
    const bytes = Buffer.from(png);
    assert.equal(bytes.subarray(1, 4).toString(), 'PNG');
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630]);
    const data = bytes.subarray(bytes.indexOf('IDAT') + 4);
    assert.ok(new Set(inflateSync(data, { finishFlush: 2 }).subarray(0, 2e6)).size > 20);
    assert.ok(bytes.equals(Buffer.from((make(published) as { png: Uint8Array }).png)));
  });

  it('is made of words with any space, and with signs that have no shape, in what is drawn or only said', () => {
    const { quotes, ...rest } = mi5;
    const spaces = [0xa0, 0x2002, 0x2007, 0x2009, 0x200b, 0x2028, 0x202f, 0x3000];
    const signs = [0x00, 0x0b, 0x1b, 0x85, 0x200c, 0x200d, 0x2060, 0xfe00, 0xfe0f, 0xe0101];
    for (const code of [...spaces, ...signs, 0x2011]) {
      const text = `12${String.fromCodePoint(code)}000`;
      const [first, ...others] = quotes;
      const published = one({ ...rest, quotes: [{ ...first!, text }, ...others] }, first!.id);
      assert.ok(
        'png' in make(published),
        `U+${code.toString(16)}: ${(make(published) as { why: string }).why}`,
      );
    }
    const published = one(mi5, 'timeline');
    for (const summary of ['a\u00a0b', 'a\u000bb', 'a\uffffb', 'a\ud800b', '"<&>'])
      assert.ok('png' in make({ ...published, told: { ...published.told, summary } }), summary);
  });

  it('has a plain space for one that its fonts lack, and nothing for a sign without a shape', () => {
    assert.deepEqual(shapes('12\u202f000', 'ltr'), shapes('12 000', 'ltr'));
    assert.equal(setter.width('12\u202f000', 'text'), setter.width('12 000', 'text'));
    assert.deepEqual(shapes('a\u2060\ufe0fb', 'ltr'), shapes('ab', 'ltr'));
    assert.deepEqual(setter.lines('a\u2028b', 'text', 0.1), ['a', 'b']);
  });

  it('names its sources; who says each figure of a row, or all; how many there are; sets what was retracted apart', () => {
    const figures = harbour.figures.slice(0, 6);
    const ids = figures.map(({ id }) => id);
    const embeds = [
      { id: 'six', element: 'stat-callout' as const, title: 'Six', figures: ids },
      { id: 'three', element: 'stat-callout' as const, title: 'Three', figures: ids.slice(0, 3) },
    ];
    const retraction = {
      ...harbour.corrections![0]!,
      id: 'gone',
      kind: 'retraction' as const,
      target: ids[0]!,
    };
    const drawn = (id: string, more: Partial<typeof harbour> = {}) => {
      const lines: string[] = [];
      const published = one({ ...harbour, figures, corrections: [], embeds, ...more }, id);
      const svg = card(published, {
        ...setter,
        place: (...line: Parameters<Typesetter['place']>) => (lines.push(line[0]), setter.place(...line)),
        width: setter.width.bind(setter),
        lines: setter.lines.bind(setter),
      } as Typesetter);
      return {
        text: lines.join('\n'),
        items: published.told.items,
        accents: svg.split('fill="#8c1c2e"').length - 1,
      };
    };
    const [six, three] = [drawn('six'), drawn('three')];
    assert.ok(six.accents >= 2 && six.accents < 6 && three.accents === 3);
    assert.match(six.text, new RegExp(`^${six.accents} of 6$`, 'm'));
    assert.doesNotMatch(three.text, / of 3$/m);
    for (const { text, items, accents } of [six, three])
      for (const { by } of items.slice(0, accents)) assert.ok(text.replace(/\n/g, ' ').includes(by!), by);
    assert.match(six.text, /^Source: Harbour Bulletin/m);
    const same = drawn('six', { figures: figures.map((figure) => ({ ...figures[0]!, id: figure.id })) });
    assert.equal(same.text.split(same.items[0]!.by!).length - 1, 1);
    assert.equal(drawn('three', { corrections: [retraction] }).accents, 2);
  });

  it('has fewer events rather than such as nobody can read, where its title is long', () => {
    const dates = (title: string): number =>
      card(one({ ...mi5, title }, 'timeline'), setter).split('fill="#8c1c2e"').length - 1;
    assert.equal(dates('A warning'), 3);
    assert.equal(dates('How the warning of a spy chief changed what ministers say'), 2);
  });

  it('has the words of an event without a date', () => {
    const published = one(mi5, 'timeline');
    const [item] = published.told.items;
    const before = ['Date not given', 'Earlier this year'];
    const set = (words: string[]): string =>
      card({ ...published, told: { ...published.told, items: [{ ...item!, before: words }] } }, setter);
    assert.ok(set(before).length > set(before.slice(0, 1)).length);
  });

  it('that cannot be made says why, whatever the reason: it is no reason to publish nothing', () => {
    const published = one(mi5, 'plots-disrupted');
    const broken = { ...published, told: { ...published.told, items: [] } };
    assert.match((make(broken) as { why: string }).why, /./);
  });

  it('is not made where a character has no shape, and says which', () => {
    const published = one(mi5, 'plots-disrupted');
    const [item] = published.told.items;
    const japanese = { ...published, told: { ...published.told, items: [{ ...item!, before: ['港の数'] }] } };
    assert.throws(() => card(japanese, setter), NoGlyph);
    assert.match((make(japanese) as { why: string }).why, /“港” \(U\+6E2F\)/);
  });
});

describe('setting type', () => {
  it('joins Arabic letters', () => {
    const joined = shapes(word, 'rtl');
    const apart = [...word].flatMap((letter) => shapes(letter, 'rtl'));
    const shared = joined.filter((shape) => apart.includes(shape));
    assert.ok(shared.length < joined.length / 2, 'the letters stand apart');
  });

  it('reads from right to left, numbers and Latin words in it from left to right', () => {
    // In Arabic the first word stands furthest to the right, so its glyphs come last.
    const alone = shapes('كتاب', 'rtl');
    const both = shapes('كتاب بيت', 'rtl');
    assert.deepEqual(both.slice(-alone.length), alone);
    const digits = setter.place('15', 'text', 100, 0, 0, 'rtl');
    assert.ok(digits[0]!.x < digits.at(-1)!.x);
    assert.deepEqual(shapes('15', 'rtl'), shapes('15', 'ltr'));
  });

  it('turns brackets to face their words', () => {
    const [left, right] = ['(', ')'].map((bracket) => shapes(bracket, 'ltr')[0]!);
    const seen = shapes('(كتاب)', 'rtl');
    assert.notEqual(left, right);
    assert.deepEqual([seen[0], seen.at(-1)], [left, right]);
  });

  it('draws each outline through the points that its font has', () => {
    // From a corner along a side, round a curve whose second half mirrors its first, and back.
    const commands = [
      ['moveTo', 10, 20],
      ['lineTo', 110, 20],
      ['quadraticCurveTo', 160, 20, 160, 70],
      ['quadraticCurveTo', 160, 120, 110, 120],
      ['quadraticCurveTo', 10, 300, 10, 119.6],
      ['closePath'],
      ['moveTo', 5, 5],
      ['lineTo', 6, 7],
      ['bezierCurveTo', 1, 2, 3, 4, 9, -9],
    ].map(([command, ...args]) => ({ command: command as string, args: args as number[] }));
    assert.equal(outline(commands), 'm10 20h100q50 0 50 50t-50 50q-100 180-100 0zm-5-15l1 2c-5-5-3-3 3-16');
  });

  it('breaks lines at spaces, holds words that belong together, and splits what is too long', () => {
    const lines = setter.lines('one two three four', 'text', setter.width('one two', 'text') + 0.01);
    assert.deepEqual(lines, ['one two', 'three', 'four']);
    assert.deepEqual(setter.lines('of 27\u00a0million', 'text', setter.width('27\u00a0million', 'text')), [
      'of',
      '27\u00a0million',
    ]);
    assert.equal(setter.lines('a'.repeat(50), 'text', 5).join(''), 'a'.repeat(50));
    assert.deepEqual(setter.lines('', 'text', 5), []);
  });
});
