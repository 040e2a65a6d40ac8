/** Set text as SVG: each shape once for the whole card, and a reference to it for each time it is seen. */
import type { Style } from './fonts.js';
import type { Placed, Typesetter } from './typeset.js';

export class Drawing {
  #shapes = new Map<string, string>();

  constructor(readonly setter: Typesetter) {}

  /** One line, its baseline at `y`, from `x` on to the right. */
  line(text: string, style: Style, size: number, x: number, y: number, direction: 'ltr' | 'rtl'): string {
    let svg = '';
    let group: Placed | undefined;
    for (const glyph of this.setter.place(text, style, size, x, y, direction)) {
      const { id, outline, scale } = glyph;
      this.#shapes.set(id, outline);
      // Within a group, places are whole units of the font; its outlines have their y upwards.
      if (group?.scale !== scale) {
        svg += `${group ? '</g>' : ''}<g transform="translate(${round(glyph.x, 2)} ${round(y, 2)})scale(${round(scale, 5)} ${round(-scale, 5)})">`;
        group = glyph;
      }
      const [right, up] = [(glyph.x - group!.x) / scale, (y - glyph.y) / scale].map(Math.round);
      svg += `<use href="#${id}"${right ? ` x="${right}"` : ''}${up ? ` y="${up}"` : ''}/>`;
    }
    return group ? `${svg}</g>` : svg;
  }

  /** The shapes that lines have asked for. */
  get shapes(): string {
    return `<defs>${[...this.#shapes].map(([id, outline]) => `<path id="${id}" d="${outline}"/>`).join('')}</defs>`;
  }
}

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));
