import type { Figure } from '../briefing/types.js';
import type { Comparison } from '../geometry/compare.js';
import { sayFigure, saySum, term } from '../language/index.js';
import { tag, type Attributes } from './escape.js';
import { factAttribute, strong } from './figure.js';
import { block, broken, passageLines, plain, type Writing } from './writing.js';

/** Figures that are fairly compared, one a row: what, how much of what and over which window, on whose word. */
export function comparisonTable(figures: readonly Figure[], root: Attributes, writing: Writing): string {
  const { language, title } = writing;
  const head = (['figure', 'number', 'said'] as const).map((key) =>
    tag('th', { scope: 'col', 'data-b': 'plain' }, term(language, key)),
  );
  return tag(
    'table',
    root,
    (title ? plain('caption', title) : '') +
      tag('thead', {}, tag('tr', {}, head.join(''))) +
      tag('tbody', {}, figures.map((figure) => tableRow(figure, writing)).join('')),
  );
}

function tableRow(figure: Figure, writing: Writing): string {
  const said = sayFigure(figure, writing.facts, writing.language);
  const cells = [
    broken(
      tag('span', { 'data-b': 'quantity' }, strong(said.quantity, said.amount)),
      block('span', 'of', said.of),
      block('span', 'window', said.window),
    ),
    broken(
      block('span', 'attribution', said.attribution),
      ...said.notes.map((note) => block('small', 'note', note)),
      ...passageLines(figure, writing).map((line) => tag('small', {}, line)),
    ),
  ];
  return tag(
    'tr',
    factAttribute('figure', figure),
    tag('th', { scope: 'row' }, block('span', 'label', said.label)) +
      cells.map((cell) => tag('td', {}, cell)).join(''),
  );
}

/** Why figures are not drawn on one scale or as one whole, and what parts add up to, in words. */
export function reasonsOf(comparison: Comparison, { language }: Writing): string[] {
  if (comparison.form === 'parts') return [saySum(comparison.sum, comparison.parts[0]!.figure, language)];
  if ('open' in comparison) return [term(language, 'refuse-open')];
  const code = comparison.form === 'cards' && comparison.refusal?.code;
  return code ? [term(language, `refuse-${code}`)] : [];
}
