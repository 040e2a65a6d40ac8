import { html, nothing, type TemplateResult } from 'lit';
import { sayGap, sayYear } from '../../language/dates.js';
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
      ? [...byYear(dated)].map(
          ([year, items]) =>
            html`<section>
              ${heading(level, sayYear(year, shown.language), 'section')}
              ${entries(items, shown, level + 1, gaps)}
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

/** How long after the event before it each came; a window in which things are counted is no event. */
function gapsBetween(dated: readonly TimelineEvent[], { language }: Shown): Map<TimelineEvent, string> {
  const gaps = new Map<TimelineEvent, string>();
  let before: TimelineEvent | undefined;
  for (const item of dated) {
    if (item.event.kind === 'window') continue;
    const gap = before ? sayGap(before.span!, item.span!, language) : undefined;
    if (gap) gaps.set(item, gap);
    before = item;
  }
  return gaps;
}

function byYear(dated: readonly TimelineEvent[]): Map<number, TimelineEvent[]> {
  const years = new Map<number, TimelineEvent[]>();
  for (const item of dated) {
    const year = (item.span!.from ?? item.span!.to)!.year!;
    const section = years.get(year);
    if (section) section.push(item);
    else years.set(year, [item]);
  }
  return years;
}
