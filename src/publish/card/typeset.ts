/** Text as outlines: shaped, in the order it is read, broken into lines. No font is needed to see it. */
import type { Font, Fonts, Glyph, Style } from './fonts.js';
import { outline } from './outline.js';

/** What a line may end after: "12 345" with a space that holds is one word. */
export const wordsOf = (text: string): string[] =>
  text.split(/[^\S\u00a0\u2007\u202f\ufeff]+/).filter(Boolean);

/** What is used of bidi-js. */
export interface Bidi {
  getEmbeddingLevels(text: string, direction?: 'ltr' | 'rtl'): { levels: Uint8Array };
  getMirroredCharacter(character: string): string | null;
}

/** A character that no font has. */
export class NoGlyph extends Error {}

interface Run {
  text: string;
  font: Font;
  level: number;
}

interface Shape {
  /** The same for the same shape, in whichever card it is. */
  id: string;
  /** Path data in units of its font, y upwards, relative to its origin. */
  outline: string;
}

/** A glyph with its origin in pixels, and how many pixels a unit of its font is. */
export interface Placed extends Shape {
  x: number;
  y: number;
  scale: number;
}

export class Typesetter {
  #widths = new Map<string, number>();
  #shapes = new WeakMap<Font, Map<number, Shape>>();

  constructor(
    readonly fonts: Fonts,
    readonly bidi: Bidi,
  ) {}

  /** Width of a text on one line, for a size of 1. */
  width(text: string, style: Style): number {
    const key = `${style} ${text}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      // A word is as wide in either direction.
      width = this.#runs(text, style, 'ltr').reduce(
        (sum, run) => sum + run.font.layout(run.text).advanceWidth / run.font.unitsPerEm,
        0,
      );
      // Names and numbers come again and again, sentences do not.
      if (this.#widths.size > 20_000) this.#widths.clear();
      this.#widths.set(key, width);
    }
    return width;
  }

  /** Lines no wider than `measure` (for a size of 1); a word that is wider is broken. */
  lines(text: string, style: Style, measure: number): string[] {
    const space = this.width(' ', style);
    const lines: string[] = [];
    let line = '';
    let used = 0;
    const put = (word: string, width: number): void => {
      if (line && used + space + width > measure) {
        lines.push(line);
        line = '';
      }
      used = line ? used + space + width : width;
      line = line ? `${line} ${word}` : word;
    };
    for (const word of wordsOf(text)) {
      const width = this.width(word, style);
      if (width <= measure) put(word, width);
      else for (const part of this.#broken(word, style, measure)) put(part, this.width(part, style));
    }
    return line ? [...lines, line] : lines;
  }

  #broken(word: string, style: Style, measure: number): string[] {
    const parts = [''];
    for (const { segment } of new Intl.Segmenter().segment(word)) {
      const longer = parts.at(-1)! + segment;
      if (parts.at(-1) && this.width(longer, style) > measure) parts.push(segment);
      else parts[parts.length - 1] = longer;
    }
    return parts;
  }

  /** The glyphs of one line, its baseline at `y`, from `x` on to the right; such as only make room are left out. */
  place(line: string, style: Style, size: number, x: number, y: number, direction: 'ltr' | 'rtl'): Placed[] {
    const placed: Placed[] = [];
    let at = x;
    for (const { text, font, level } of inOrder(this.#runs(line, style, direction))) {
      const scale = size / font.unitsPerEm;
      const { glyphs, positions } = font.layout(
        text,
        undefined,
        undefined,
        undefined,
        level % 2 ? 'rtl' : 'ltr',
      );
      glyphs.forEach((glyph, index) => {
        const { xAdvance, xOffset, yOffset } = positions[index]!;
        const shape = this.#shape(font, glyph);
        if (shape.outline) placed.push({ ...shape, scale, x: at + xOffset * scale, y: y - yOffset * scale });
        at += xAdvance * scale;
      });
    }
    return placed;
  }

  #shape(font: Font, glyph: Glyph): Shape {
    let shapes = this.#shapes.get(font);
    if (!shapes) this.#shapes.set(font, (shapes = new Map()));
    let shape = shapes.get(glyph.id);
    if (!shape) {
      shape = { id: `${this.fonts.keyOf(font)}-${glyph.id}`, outline: outline(glyph.path.commands) };
      shapes.set(glyph.id, shape);
    }
    return shape;
  }

  /** Stretches of one direction in one font. Spaces and marks stay in the font of what is before them. */
  #runs(text: string, style: Style, direction: 'ltr' | 'rtl'): Run[] {
    const { levels } = this.bidi.getEmbeddingLevels(text, direction);
    const runs: Run[] = [];
    let index = 0;
    for (const given of text) {
      // Fonts have few of the many spaces, and not the hyphen that holds on.
      const character = /\p{Z}/u.test(given) ? ' ' : given === '\u2011' ? '-' : given;
      const level = levels[index]!;
      index += given.length;
      const codePoint = character.codePointAt(0)!;
      // Signs that only direct are obeyed above, and have no shape; joiners are the shaper's.
      if (/[\p{DI}\p{Cc}]/u.test(character) && !/[\u200c\u200d]/.test(character)) continue;
      const last = runs.at(-1);
      const stays =
        last && /[\p{M}\p{Z}\p{P}\u200c\u200d]/u.test(character) && last.font.hasGlyphForCodePoint(codePoint);
      const font = stays ? last.font : this.fonts.for(style, codePoint);
      if (!font)
        throw new NoGlyph(
          `no font of the cards has “${character}” (U+${codePoint.toString(16).toUpperCase().padStart(4, '0')})`,
        );
      const shown = level % 2 ? (this.bidi.getMirroredCharacter(character) ?? character) : character;
      if (last?.font === font && last.level === level) last.text += shown;
      else runs.push({ text: shown, font, level });
    }
    return runs;
  }
}

/** The order of a line as it is seen: rule L2 of the bidirectional algorithm. */
function inOrder(runs: Run[]): Run[] {
  const order = [...runs];
  const levels = runs.map(({ level }) => level);
  for (let level = Math.max(...levels, 0); level > 0; level--) {
    for (let from = 0; from < order.length; from++) {
      let to = from;
      while (to < order.length && order[to]!.level >= level) to++;
      if (to > from + 1) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(from, to - 1);
    }
  }
  return order;
}
