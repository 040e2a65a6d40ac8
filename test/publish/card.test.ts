import assert from 'node:assert/strict';
import { inflateSync } from 'node:zlib';
import * as fontkit from 'fontkit';
import bidi from 'bidi-js';
import { card, size } from '../../src/publish/card/card.js';
import { Fonts, type Font } from '../../src/publish/card/fonts.js';
import { cardMaker, type Cards } from '../../src/publish/card/kit.js';
import { NoGlyph, Typesetter, type Bidi } from '../../src/publish/card/typeset.js';
import { briefings, harbour, harbourAr, mi5, one, publishedOf } from './published.js';

const setter = new Typesetter(new Fonts((file) => fontkit.create(file) as unknown as Font), bidi() as Bidi);

/** Every point of a card's outlines. */
function points(svg: string): { x: number[]; y: number[] } {
  const numbers = [...svg.matchAll(/ d="([^"]*)"/g)].flatMap(([, data]) =>
    data!.match(/-?[\d.]+/g)!.map(Number),
  );
  return {
    x: numbers.filter((_, index) => index % 2 === 0),
    y: numbers.filter((_, index) => index % 2 === 1),
  };
}

/** Outlines without their place: what the glyphs are, in the order they stand. */
const shapes = (path: string): string[] =>
  path.split('Z').map((data) => {
    const numbers = data.match(/-?[\d.]+/g)?.map(Number) ?? [];
    return numbers.map((value, index) => Math.round(value - numbers[index % 2]!)).join();
  });

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
    assert.doesNotMatch(svg, /<text|font-|<style|<image|href/);
    assert.match(svg, /role="img"/);
    assert.match(svg, /aria-label="[^"]*over 750 Russian diplomats/);
  });

  it('sets a number with its qualifier as one', () => {
    const amount = setter.path('over 750', 'display', 100, 0, 0, 'ltr');
    const svg = card(one(mi5, 'diplomats-expelled'), setter);
    const drawn = [...svg.matchAll(/ d="([^"]*)"/g)].map(([, data]) => data!.split('Z').length);
    assert.ok(drawn.includes(amount.split('Z').length));
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
    const joined = shapes(setter.path(word, 'text', 100, 0, 0, 'rtl'));
    const apart = [...word].flatMap((letter) =>
      shapes(setter.path(letter, 'text', 100, 0, 0, 'rtl')).filter(Boolean),
    );
    const shared = joined.filter((shape) => shape && apart.includes(shape));
    assert.ok(shared.length < joined.length / 2, 'the letters stand apart');
  });

  it('reads from right to left, numbers and Latin words in it from left to right', () => {
    const firstX = (path: string): number => Number(/M(-?[\d.]+)/.exec(path)![1]);
    const line = (text: string): string[] =>
      setter
        .path(text, 'text', 100, 0, 0, 'rtl')
        .split('M')
        .slice(1)
        .map((data) => `M${data}`);
    // In Arabic the first word stands furthest to the right, so its outlines come last.
    const alone = shapes(setter.path('كتاب', 'text', 100, 0, 0, 'rtl')).filter(Boolean);
    const both = shapes(setter.path('كتاب بيت', 'text', 100, 0, 0, 'rtl')).filter(Boolean);
    assert.deepEqual(both.slice(-alone.length), alone);
    const digits = line('15');
    assert.ok(firstX(digits[0]!) < firstX(digits.at(-1)!));
    assert.deepEqual(shapes(digits.join('')), shapes(setter.path('15', 'text', 100, 0, 0, 'ltr')));
  });

  it('turns brackets to face their words', () => {
    const [left, right] = ['(', ')'].map(
      (bracket) => shapes(setter.path(bracket, 'text', 100, 0, 0, 'ltr'))[0]!,
    );
    const seen = shapes(setter.path('(كتاب)', 'text', 100, 0, 0, 'rtl')).filter(Boolean);
    assert.notEqual(left, right);
    assert.deepEqual([seen[0], seen.at(-1)], [left, right]);
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
