import { html, nothing, type TemplateResult } from 'lit';
import { sayDate, sayGap, sayYear } from '../../language/dates.js';
import { term } from '../../language/index.js';
import type { Shown } from '../base.js';
import { heading } from '../heading.js';
import { entry } from './entry.js';
import type { TimelineEvent } from './events.js';

/** So many events read as one list; more are set in sections by year. */
const plenty = 20;

/** All events as a list: gaps in words, sections by year where there are many, undated ones last in a group of their own. */
export function list(events: readonly TimelineEvent[], shown: Shown, level: number): TemplateResult {
  const dated = events.filter((item) => item.span);
  const gaps = gapsBetween(dated, shown);
  const listed =
    dated.length > plenty
      ? sections(dated, shown).map(
          ({ name, items }) =>
            html`<section>
              ${heading(level, name, 'section')} ${entries(items, shown, level + 1, gaps)}
            </section>`,
        )
      : entries(dated, shown, level, gaps);
  return html`<div class="list" part="list">${listed} ${unplaced(events, shown, level)}</div>`;
}

/** Events with no year that is known, in their words, never placed among the others. */
export function unplaced(events: readonly TimelineEvent[], shown: Shown, level: number): TemplateResult {
  const reworded = events.filter((item) => item.reworded);
  const undated = events.filter((item) => !item.span && !item.reworded);
  const group =
    undated.length === 0
      ? nothing
      : html`<section class="undated" part="undated">
          ${heading(level, term(shown.language, 'date-not-given'), 'section')}
          ${entries(undated, shown, level + 1)}
        </section>`;
  return html`${entries(reworded, shown, level)} ${group}`;
}

export function entries(
  events: readonly TimelineEvent[],
  shown: Shown,
  level: number,
  gaps?: ReadonlyMap<TimelineEvent, string>,
): TemplateResult | typeof nothing {
  return events.length === 0
    ? nothing
    : html`<ol class="entries" role="list">
        ${events.map((item) => entry(item, shown, level, gaps?.get(item)))}
      </ol>`;
}

/**
 * How long after the event just before it each came. Not after a window, in which things are counted and which is no
 * event; nor where a date is known from elsewhere alone, since the source then does not say it.
 */
function gapsBetween(dated: readonly TimelineEvent[], { language }: Shown): Map<TimelineEvent, string> {
  const gaps = new Map<TimelineEvent, string>();
  for (const [index, item] of dated.entries()) {
    const before = dated[index - 1];
    if (!before || [before, item].some(({ event, external }) => event.kind === 'window' || external))
      continue;
    const gap = sayGap(before.span!, item.span!, language);
    if (gap) gaps.set(item, gap);
  }
  return gaps;
}

/** Neighbours of one year; a decade, a century and what has no known start stand under their own words. */
function sections(
  dated: readonly TimelineEvent[],
  { language }: Shown,
): { name: string; items: TimelineEvent[] }[] {
  const found: { name: string; items: TimelineEvent[] }[] = [];
  for (const item of dated) {
    const span = item.span!;
    const coarse = span.startIs !== 'known' || /decade|century/.test(span.precision);
    const name = coarse ? sayDate(span, language) : sayYear(span.from!.year!, language);
    const last = found.at(-1);
    if (last?.name === name) last.items.push(item);
    else found.push({ name, items: [item] });
  }
  return found;
}
