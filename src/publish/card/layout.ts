/** Blocks of text one under the other, set as large as their box allows. */
import type { Drawing } from './drawing.js';
import type { Style } from './fonts.js';
import { wordsOf, type Typesetter } from './typeset.js';

export interface Block {
  text: string;
  style: Style;
  /** Pixels, at its largest. */
  size: number;
  colour: string;
  /** Pixels above it, unless it is the first. */
  gap: number;
  /** Where its language is written the other way than the card. */
  direction?: 'ltr' | 'rtl';
  /** May go where all of it would be too small: what stands on the page itself. */
  spare?: boolean;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  direction: 'ltr' | 'rtl';
}

const arabic = /\p{sc=Arabic}/u;
/** Height of a line, for a size of 1; Arabic reaches further up and down. */
const leading = ({ text, style }: Block): number =>
  arabic.test(text) ? 1.62 : style === 'display' ? 1.14 : 1.3;

/** Below this, all is too small to read in a feed: spare blocks go first. */
export const readable = 0.55;
const smallest = 0.22;

/** What is set large gives way before what is small already. */
const sizeAt = ({ style, size }: Block, scale: number): number =>
  size * (style === 'display' ? scale : scale ** 0.5);

interface Set {
  lines: string[];
  size: number;
}

/**
 * The largest scale at which blocks fit.
 * @param atMost What neighbours came to, so that all are set alike.
 */
export function scaleOf(blocks: readonly Block[], box: Box, setter: Typesetter, atMost = 1): number {
  const least = blocks.some(({ spare }) => spare) ? readable : smallest;
  for (let scale = atMost; scale > least; scale *= 0.94) {
    const sets = blocks.map((block) => fit(block, scale, box.width, setter));
    if (heightOf(blocks, sets, scale) <= box.height) return scale;
  }
  return 0;
}

/** @returns All blocks as SVG, drawn when that is asked for, and where the last one ends. */
export function stack(
  blocks: readonly Block[],
  box: Box,
  drawing: Drawing,
  atMost?: number,
): { svg: () => string; end: number } {
  const { setter } = drawing;
  const needed = blocks.filter(({ spare }) => !spare);
  for (const kept of [blocks, needed]) {
    const scale = scaleOf(kept, box, setter, atMost);
    if (!scale) continue;
    const sets = kept.map((block) => fit(block, scale, box.width, setter));
    return draw(kept, sets, scale, box, drawing);
  }
  // Longer than any card: as much as there is room for, and a mark that it goes on.
  const sets = needed.map((block) => fit(block, smallest, box.width, setter));
  const long = sets.reduce((a, b) => (b.lines.length > a.lines.length ? b : a));
  while (long.lines.length > 1 && heightOf(needed, sets, smallest) > box.height) long.lines.pop();
  long.lines.push(`${long.lines.pop()!.replace(/\s*\S*$/, '')} …`);
  return draw(needed, sets, smallest, box, drawing);
}

/** One text on one line, cut where it is too long. */
export function oneLine(text: string, style: Style, size: number, width: number, setter: Typesetter): string {
  if (setter.width(text, style) * size <= width) return text;
  const [line] = setter.lines(text, style, width / size - setter.width(' …', style));
  return `${line} …`;
}

function fit(block: Block, scale: number, width: number, setter: Typesetter): Set {
  // The halves of a broken number are other numbers: one that is wider than its column is set smaller.
  const numbers = wordsOf(block.text).filter((word) => /\p{Nd}/u.test(word) && !/\p{L}{5}/u.test(word));
  const most = Math.min(...numbers.map((word) => width / setter.width(word, block.style)));
  const size = Math.min(sizeAt(block, scale), Math.max(most, sizeAt(block, smallest)));
  const lines = setter.lines(block.text, block.style, width / size);
  return { lines: balanced(block, lines, size, width, setter), size };
}

/** Lines of one length rather than a full one and a widow, for what is set large. */
function balanced(block: Block, lines: string[], size: number, width: number, setter: Typesetter): string[] {
  if (block.style !== 'display' || lines.length < 2 || lines.length > 4) return lines;
  for (let narrower = 0.55; narrower < 1; narrower += 0.05) {
    const tried = setter.lines(block.text, block.style, (width * narrower) / size);
    if (tried.length === lines.length) return tried;
  }
  return lines;
}

function heightOf(blocks: readonly Block[], sets: readonly Set[], scale: number): number {
  return blocks.reduce(
    (sum, block, index) =>
      sum + (index ? block.gap * scale : 0) + sets[index]!.lines.length * sets[index]!.size * leading(block),
    0,
  );
}

function draw(blocks: readonly Block[], sets: readonly Set[], scale: number, box: Box, drawing: Drawing) {
  const svg = (): string => {
    let y = box.y;
    const groups = blocks.map((block, index) => {
      const { lines, size } = sets[index]!;
      const height = size * leading(block);
      if (index) y += block.gap * scale;
      const drawn = lines.map((line) => {
        // The baseline sits where capitals, or Arabic's own letters, look centred in their line.
        const baseline = y + height / 2 + size * (arabic.test(block.text) ? 0.22 : 0.33);
        y += height;
        const direction = block.direction ?? box.direction;
        return place(line, block.style, size, { ...box, direction }, baseline, drawing);
      });
      return `<g fill="${block.colour}">${drawn.join('')}</g>`;
    });
    return groups.join('');
  };
  return { svg, end: box.y + heightOf(blocks, sets, scale) };
}

/** A line at the side where its language begins. */
export function place(
  line: string,
  style: Style,
  size: number,
  { x, width, direction }: Omit<Box, 'y' | 'height'>,
  baseline: number,
  drawing: Drawing,
): string {
  const at = direction === 'rtl' ? x + width - drawing.setter.width(line, style) * size : x;
  return drawing.line(line, style, size, at, baseline, direction);
}
