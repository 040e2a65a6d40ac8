import { html, isServer, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { sayDate, sayGap, sayYear } from '../../language/dates.js';
import { capital, term } from '../../language/index.js';
import { heading } from '../heading.js';
import { entry, madeOf, type Telling } from './entry.js';
import type { TimelineEvent } from './events.js';

/** So many events read as one list; more are set in sections by year. */
const plenty = 20;

/** So many entries are made, and laid out, in one go: a longer list goes on in another. */
export const batch = 50;

interface Section {
  /** Its heading; none where it needs none. */
  name: string;
  /** Its events, as they are made: the same lists while the plan is the same. */
  parts: TimelineEvent[][];
  /** How many stand before it. */
  start: number;
  undated?: boolean;
}

/** Events as they are listed. */
export interface Plan {
  sections: Section[];
  count: number;
  newest: boolean;
}

/**
 * Dated events in sections where there are many; after them those with no year that is known, in their words, never
 * placed among the others; last what was retracted.
 * @param events In the order of time.
 * @param newest The latest first.
 */
export function planOf(events: readonly TimelineEvent[], telling: Telling, newest: boolean): Plan {
  const dated = events.filter((item) => item.span);
  if (newest) dated.reverse();
  const sections: Section[] = [];
  let count = 0;
  const add = (name: string, item: TimelineEvent, undated?: boolean): void => {
    const last = sections.at(-1);
    const part = last?.name === name && last.undated === undated && last.parts.at(-1)!;
    if (!part) sections.push({ name, parts: [[item]], start: count, undated });
    else if (part.length < batch) part.push(item);
    else last!.parts.push([item]);
    count += 1;
  };
  const years = new Map<number, string>();
  const periods = dated.length > plenty ? dated.map((item) => periodOf(item, telling, years)) : [];
  // Where nearly each would stand alone, a heading says no more than the date under it.
  const few = new Set(periods).size <= dated.length / 2;
  dated.forEach((item, index) => add((few && periods[index]) || '', item));
  const others = events.filter((item) => !item.span);
  for (const item of others) if (item.reworded) add('', item, true);
  const heading = term(telling.language, 'date-not-given');
  for (const item of others) if (!item.reworded && !item.retracted) add(heading, item, true);
  for (const item of others) if (item.retracted) add('', item, true);
  return { sections, count, newest };
}

/**
 * A decade, a century, what goes back without end and years of before history stand under their own words; all else
 * under the year that it begins in, or, where nobody knows, is over in.
 * @param years In words, as far as they are known.
 */
function periodOf({ span }: TimelineEvent, { language }: Telling, years: Map<number, string>): string {
  const { startIs, precision, from, to } = span!;
  const year = (from ?? to)!.year!;
  const coarse = startIs === 'open' || precision === 'decade' || precision === 'century' || year <= -1e4;
  if (coarse) return capital(sayDate(span!, language), language);
  let name = years.get(year);
  if (!name) years.set(year, (name = capital(sayYear(year, language), language)));
  return name;
}

/**
 * A planned list: sections, gaps in words, undated ones last in a group of their own. A node goes with its event: what a
 * reader selected, or hears, stays the same event when others come before it.
 * @param limit How many are made; of very many the rest follows when there is time.
 */
export function list(plan: Plan, telling: Telling, limit = Infinity): TemplateResult {
  const { sections, count } = plan;
  const { level } = telling;
  // Markup that is published holds no styles.
  const long = count > batch && !isServer;
  const told = (section: Section, index: number): unknown => {
    const { name, start, undated } = section;
    if (start >= limit) return nothing;
    const former = undated ? undefined : sections[index - 1]?.parts.at(-1)!.at(-1);
    const parts = section.parts.slice(0, Math.ceil((limit - start) / batch)).map((part, nth) => {
      const above = nth > 0 ? section.parts[nth - 1]!.at(-1) : former;
      const made = entries(part, above, plan.newest, telling, name ? level + 1 : level);
      const room = `contain-intrinsic-size: auto ${part.length * 9}em`;
      return long
        ? html`<ol class="entries" role="list" .style=${room}>
            ${made}
          </ol>`
        : html`<ol class="entries" role="list">
            ${made}
          </ol>`;
    });
    if (!name) return undated ? html`<div class="apart">${parts}</div>` : parts;
    return html`<section class=${undated ? 'undated' : ''} part=${undated ? 'undated' : nothing}>
      ${heading(level, name, 'section')} ${parts}
    </section>`;
  };
  return html`<div class=${long ? 'long' : ''}>${sections.map(told)}</div>`;
}

/**
 * The entries of a part, which is not looked at again while it is the same, nor made anew while the same is told.
 * @param above The event just above them.
 */
function entries(
  part: TimelineEvent[],
  above: TimelineEvent | undefined,
  newest: boolean,
  telling: Telling,
  level: number,
): unknown {
  return guard([part, above, newest, level, telling], () =>
    guard([above, newest, level, ...part.flatMap((item) => madeOf(item, telling))], () =>
      repeat(
        part,
        ({ event }) => event.id,
        (item, place) =>
          entry(item, telling, level, gapBetween(place > 0 ? part[place - 1] : above, item, newest, telling)),
      ),
    ),
  );
}

/**
 * How long after (told backwards: before) the event just above it each came. Not beside a window, in which things are
 * counted and which is no event; nor where a date is known from elsewhere alone, since the source then does not say it.
 */
function gapBetween(
  above: TimelineEvent | undefined,
  item: TimelineEvent,
  newest: boolean,
  { language }: Telling,
): string | undefined {
  if (!above?.span || !item.span) return undefined;
  if ([above, item].some(({ event, external }) => /^(window|period)$/.test(event.kind) || external))
    return undefined;
  return newest ? sayGap(item.span, above.span, language, true) : sayGap(above.span, item.span, language);
}
