/** The outline of a glyph as the shortest path data there is. */
import type { Glyph } from './fonts.js';

const letters: Record<string, string> = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z',
};

/**
 * From point to point in whole units of the font, which are finer than a pixel of a card. A curve that goes on from the
 * last one as TrueType's do, its bend mirrored at the point between, is said without its bend.
 */
export function outline(commands: Glyph['path']['commands']): string {
  let data = '';
  let [x, y] = [0, 0];
  let start = [0, 0];
  /** Where the bend of the next curve would be, mirrored; it is what viewers reckon with, so errors do not add up. */
  let mirrored: number[] | undefined;
  const write = (letter: string, values: number[]): void => {
    data += letter;
    values.forEach((value, index) => (data += value < 0 || index === 0 ? value : ` ${value}`));
  };
  for (const { command, args } of commands) {
    const points = args.map(Math.round);
    const [toX = start[0]!, toY = start[1]!] = points.slice(-2);
    const smooth =
      command === 'quadraticCurveTo' &&
      mirrored !== undefined &&
      Math.max(Math.abs(mirrored[0]! - points[0]!), Math.abs(mirrored[1]! - points[1]!)) <= 1;
    if (smooth) write('t', [toX - x, toY - y]);
    else if (command === 'lineTo' && toY === y) write('h', [toX - x]);
    else if (command === 'lineTo' && toX === x) write('v', [toY - y]);
    else
      write(
        letters[command]!,
        points.map((value, index) => value - (index % 2 ? y : x)),
      );
    const bend = smooth ? mirrored! : points;
    mirrored = command === 'quadraticCurveTo' ? [2 * toX - bend[0]!, 2 * toY - bend[1]!] : undefined;
    [x, y] = [toX, toY];
    if (command === 'moveTo') start = [x, y];
  }
  return data;
}
