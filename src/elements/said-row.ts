import type { Figure } from '../briefing/types.js';
import { withStands } from '../html/stands.js';
import { sayFigure } from '../language/index.js';
import type { SaidFigure } from '../language/said.js';
import type { Shown } from './shown.js';

/** A figure and its words: the page's, where those stand. */
export interface SaidRow extends SaidFigure {
  figure: Figure;
  /** The page's own words stand for the number, or it was retracted: they are shown whole, and nothing is drawn. */
  edited: boolean;
  /** They stand for the number, its window or its whole: on one scale with others it would not be fairly drawn. */
  apart: boolean;
}

export function sayRow(figure: Figure, { facts, stands, language }: Shown): SaidRow {
  const own = stands[figure.id] ?? {};
  const said = sayFigure(figure, facts, language);
  const words = withStands(said, own);
  // From where to where a change went stands in the notes.
  const renoted =
    figure.base !== undefined && 'note' in own && said.notes.some((note) => !words.notes.includes(note));
  const edited = words.quantity !== said.quantity || renoted || said.drawn === undefined;
  const apart = edited || words.window !== said.window || words.of !== said.of;
  return { ...words, figure, edited, apart, ...(edited && { amount: words.quantity, unit: undefined }) };
}
