/** The fonts of the cards, out of npm packages: the same on every machine, and no system font. */
/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export interface Glyph {
  id: number;
  path: { commands: { command: string; args: number[] }[] };
}

/** What is used of a font of fontkit. */
export interface Font {
  unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(
    text: string,
    features?: undefined,
    script?: undefined,
    language?: undefined,
    direction?: 'ltr' | 'rtl',
  ): {
    glyphs: Glyph[];
    positions: { xAdvance: number; xOffset: number; yOffset: number }[];
    advanceWidth: number;
  };
}

export type Style = 'display' | 'text' | 'strong';

const subsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'];
const latin = (name: string, weight: number): [string, number][] =>
  subsets.map((subset) => [`${name}/files/${name.split('/')[1]}-${subset}`, weight]);
const arabic = (weight: number): [string, number] => [
  '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic',
  weight,
];

const files: Record<Style, [path: string, weight: number][]> = {
  display: [...latin('@fontsource/source-serif-4', 600), arabic(700)],
  text: [...latin('@fontsource/source-sans-3', 400), arabic(400)],
  strong: [...latin('@fontsource/source-sans-3', 700), arabic(700)],
};

export const packages = [
  ...new Set(Object.values(files).flatMap((list) => list.map(([path]) => path.split('/files/')[0]!))),
];

/** Opens each file of a style when a character first asks for it. */
export class Fonts {
  #open = new Map<string, Font | undefined>();
  #found = new Map<string, Font | undefined>();
  #keys = new WeakMap<Font, string>();

  constructor(readonly create: (file: Uint8Array) => Font) {}

  /** The first font of a style that has a character; undefined where none has. */
  for(style: Style, codePoint: number): Font | undefined {
    const key = `${style} ${codePoint}`;
    if (!this.#found.has(key)) {
      const fonts = files[style].map(([path, weight], index) =>
        this.#font(`${path}-${weight}-normal.woff`, style[0]! + index),
      );
      this.#found.set(
        key,
        fonts.find((font) => font?.hasGlyphForCodePoint(codePoint)),
      );
    }
    return this.#found.get(key);
  }

  /** A short name for a font, the same on every machine. */
  keyOf(font: Font): string {
    return this.#keys.get(font)!;
  }

  /** A family may lack a subset, and has then no such file. */
  #font(file: string, key: string): Font | undefined {
    if (!this.#open.has(file)) {
      let font: Font | undefined;
      try {
        font = this.create(readFileSync(createRequire(import.meta.url).resolve(file)));
      } catch (error) {
        if (!/^(ENOENT|MODULE_NOT_FOUND)$/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
      }
      this.#open.set(file, font);
      if (font) this.#keys.set(font, key);
    }
    return this.#open.get(file);
  }
}
