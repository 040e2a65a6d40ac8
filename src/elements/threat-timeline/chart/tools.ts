import { html, nothing, type TemplateResult } from 'lit';
import { civil, knownEnd, knownStart, reachesInto } from '../../../briefing/dates.js';
import { ticks, type Extent, type Tick } from '../../../geometry/axis.js';
import { sayTick } from '../../../language/dates.js';
import { term, type Key } from '../../../language/index.js';
import type { Telling } from '../entry.js';
import type { TimelineEvent } from '../events.js';
import type { Lanes } from './lanes.js';
import type { Way } from '../../../geometry/view.js';

export type Goal = Way | Goals['actors'][number] | Goals['periods'][number];

interface Named {
  /** By which it is known again among others, when the facts are others. */
  key: string;
  name: string;
  count: number;
}

/** What can be zoomed to by name. */
export interface Goals {
  actors: (Named & { lane: number })[];
  periods: (Extent & Named)[];
}

/**
 * Buttons for all that a wheel or two fingers do, and a choice of actors and periods.
 * @param seen What part of time is seen, in words: an axis of hours does not say of which day.
 */
export function tools(
  { ui, language }: Telling,
  close: boolean,
  { actors, periods }: Goals,
  goal: string,
  seen: string,
  act: (goal: Goal) => void,
): TemplateResult {
  const button = (key: Key, sign: string, to: Goal, idle = false): TemplateResult =>
    html`<button
      type="button"
      class="sign"
      aria-label=${term(ui, key)}
      title=${term(ui, key)}
      aria-disabled=${idle}
      @click=${() => idle || act(to)}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  // As time runs, which may be the other way than the page's words.
  const [back, on] = language.dir === 'rtl' ? ['→', '←'] : ['←', '→'];
  const ways = [button('earlier', back, 'earlier', !close), button('later', on, 'later', !close)];
  if (language.dir !== ui.dir) ways.reverse();
  const choose = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    act([...actors, ...periods].find(({ key }) => key === value) ?? 'all');
  };
  const option = ({ key, name, count }: Named): TemplateResult =>
    html`<option value=${key} ?selected=${key === goal}>${term(ui, 'count', { name, n: count })}</option>`;
  const group = (key: 'actors' | 'periods', named: readonly Named[]): unknown =>
    named.length > 0 ? html`<optgroup label=${term(ui, key)}>${named.map(option)}</optgroup>` : nothing;
  return html`<div class="tools zoom small screen-only" lang=${ui.code} dir=${ui.dir}>
    <div class="group">
      ${button('zoom-out', '−', 'out', !close)} ${button('zoom-in', '+', 'in')} ${ways[0]} ${ways[1]}
      <button type="button" aria-disabled=${!close} @click=${() => close && act('all')}>
        ${term(ui, 'zoom-all')}
      </button>
    </div>
    <p class="muted" lang=${language.code} dir=${language.dir}>${seen}</p>
    <select aria-label=${term(ui, 'zoom-to')} .value=${goal} @change=${choose}>
      <option value="" ?selected=${goal === ''}>${term(ui, 'zoom-to')}</option>
      ${group('actors', actors)}${group('periods', periods)}
    </select>
  </div>`;
}

/** The lanes that can be zoomed to: those with an event. */
export function actorsOf({ names, actors, items, used }: Lanes): Goals['actors'] {
  const counts = names.map(() => 0);
  for (const { lane } of items) counts[lane]! += 1;
  return names.flatMap((name, lane) =>
    used[lane] && name
      ? [{ key: actors[lane] ? `actor ${actors[lane]}` : `lane ${name}`, name, lane, count: counts[lane]! }]
      : [],
  );
}

/** Periods in which something began, between neighbouring ticks of the whole; the first and the last end with the events. */
export function periodsOf(
  { from, to }: Extent,
  events: readonly TimelineEvent[],
  { language }: Telling,
): Goals['periods'] {
  const round = ticks(from, to, 20);
  if (round.some(({ time }) => time)) return [];
  const starts = events.map(({ span }) => knownStart(span!)).sort((a, b) => a - b);
  const last = events.reduce((most, { span }) => Math.max(most, knownEnd(span!)), -Infinity);
  const bounds = starts[0]! < round[0]!.at ? [placeOf(starts[0]!, round[0]!), ...round] : round;
  const found: Goals['periods'] = [];
  let next = 0;
  for (const [index, tick] of bounds.entries()) {
    const after = bounds[index + 1];
    const first = next;
    while (next < starts.length && starts[next]! < (after?.at ?? to)) next += 1;
    if (next === first) continue;
    // Of deep time the year before a round one says no more than the round one does.
    const end =
      after && after.year - tick.year > 1e4 ? after : placeOf(Math.ceil(after?.at ?? last) - 1, tick);
    const names = [tick, end].map((each) => sayTick(each, language));
    const name =
      names[0] === names[1] ? names[0]! : term(language, 'date-to', { from: names[0], to: names[1] });
    found.push({
      key: `period ${name}`,
      name,
      count: next - first,
      from: index === 0 ? from : tick.at,
      to: after?.at ?? to,
    });
  }
  return found;
}

/** A day as coarse as a tick. */
function placeOf(at: number, { month, day, ago }: Tick): Tick {
  const date = civil(at);
  const past = date.year <= (ago ? -1e4 : -1e6) && { ago: true as const };
  // Of deep time in round numbers, as they are said: -299,999 is 300,000 BCE.
  const round = (years: number): number => (Math.abs(years) >= 1e4 ? Number(years.toPrecision(3)) : years);
  const isSaid = past || date.year > 0;
  const year = month ? date.year : isSaid ? round(date.year) : 1 - round(1 - date.year);
  return { at, year, ...(month && { month: date.month }), ...(day && { day: date.day }), ...past };
}

/**
 * What part of time is seen, and how many events may lie in it: "2022 to 2024 (14)".
 * @param told From the first that is told to the last: the room beyond, of deep time millions of years to come, is no part.
 * @param ago The axis counts how long ago it was.
 */
export function saySeen(
  seen: Extent,
  told: Extent,
  events: readonly TimelineEvent[],
  { language }: Telling,
  ago: true | undefined,
): string {
  const [first, last] = [Math.max(seen.from, told.from), Math.min(seen.to, told.to)];
  const { from, to } = first < last ? { from: first, to: last } : seen;
  const months = (to - from) / 30.4;
  const coarse = { at: 0, year: 0, ago, ...(months < 36 && { month: 1 }), ...(months < 3 && { day: 1 }) };
  const [begin, end] = [from, to - 1e-6].map((at) => sayTick(placeOf(at, coarse), language, false, true));
  const n = events.filter(({ span }) => reachesInto(span!, { from, to })).length;
  const name = begin === end ? begin! : term(language, 'date-to', { from: begin, to: end });
  return term(language, 'count', { name, n });
}
