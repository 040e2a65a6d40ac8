/** Search and filters: loaded when a reader asks for them. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { findActor, findFact } from '../../briefing/references.js';
import type { Figure, Quote } from '../../briefing/types.js';
import { term } from '../../language/index.js';
import type { Telling } from './entry.js';
import type { TimelineEvent } from './events.js';
import { glyphs, type Certainty } from './glyph.js';
import { folded, placesIn } from './search.js';

export { findStyles } from './find-styles.js';

/** What a reader looks for: every word, any of the actors, any of the certainties. */
export interface Query {
  words: string;
  /** Ids. */
  actors: ReadonlySet<string>;
  /** Values of `certainty`; `''` where none is said. */
  certainties: ReadonlySet<string>;
}

export const anything: Query = { words: '', actors: new Set(), certainties: new Set() };

export const isEmpty = ({ words, actors, certainties }: Query): boolean =>
  !words.trim() && actors.size === 0 && certainties.size === 0;

const texts = new WeakMap<TimelineEvent, string>();

/** All that is said of an event, folded. */
function textOf(item: TimelineEvent, { facts }: Telling): string {
  let text = texts.get(item);
  if (text === undefined) {
    const { event, said } = item;
    const held = [...(event.figures ?? []), ...(event.quotes ?? [])].map((id) => {
      const fact = findFact(facts, id) as Partial<Figure & Quote> | undefined;
      return [fact?.label, fact?.asWritten, fact?.text, fact?.attribution].join(' ');
    });
    const { when, title, summary, place, attribution, actors, certainty, kind, caption } = said;
    const own = [
      title,
      summary,
      place,
      attribution,
      certainty,
      kind,
      caption,
      when.words,
      when.external,
      when.note,
    ];
    const known = event.actors.flatMap(({ actor }) => findActor(facts, actor)?.aka ?? []);
    const links = event.links?.map(({ words }) => words) ?? [];
    text = folded([...own, ...actors, ...known, ...held, ...links].filter(Boolean).join(' '));
    texts.set(item, text);
  }
  return text;
}

const wordsOf = ({ words }: Query): string[] => folded(words).split(/\s+/).filter(Boolean);
/** The ids of its actors; of none the empty one, under which the chart has a lane as well. */
const actorsOf = ({ event: { actors } }: TimelineEvent): string[] =>
  actors.length > 0 ? actors.map(({ actor }) => actor) : [''];
const certaintyOf = ({ certainty }: TimelineEvent): string => certainty ?? '';

/** The events that fit a query, in the order given. */
export function matching(
  events: readonly TimelineEvent[],
  query: Query,
  telling: Telling,
  without?: 'actors' | 'certainties',
): TimelineEvent[] {
  const words = wordsOf(query);
  const { actors, certainties } = query;
  return events.filter(
    (item) =>
      (without === 'actors' || actors.size === 0 || actorsOf(item).some((actor) => actors.has(actor))) &&
      (without === 'certainties' || certainties.size === 0 || certainties.has(certaintyOf(item))) &&
      (words.length === 0 || words.every((word) => textOf(item, telling).includes(word))),
  );
}

/** What the panel tells the timeline. */
export interface Panel {
  query: Query;
  /** How many are found, and which of them the reader stands at, from 1; 0 for none. */
  found: number;
  at: number;
  /** Of the one they stand at. */
  title: string | undefined;
  change(query: Query): void;
  step(by: 1 | -1): void;
}

/** The panel: a field to search in, choices with how many events each leaves, and steps from one found to the next. */
export function panel(events: readonly TimelineEvent[], state: Panel, telling: Telling): TemplateResult {
  const { ui } = telling;
  const { query, found, at, title, change, step } = state;
  const onWords = ({ target }: Event): void =>
    change({ ...query, words: (target as HTMLInputElement).value });
  const empty = isEmpty(query);
  const count = found === 0 ? term(ui, 'found-none') : term(ui, 'found', { n: found, m: events.length });
  const place = found > 0 && at > 0 ? term(ui, 'place', { n: at, m: found }) : '';
  return html`<form
    class="find small"
    lang=${ui.code}
    dir=${ui.dir}
    role="search"
    aria-label=${term(ui, 'find')}
    @submit=${(event: Event) => {
      event.preventDefault();
      step(1);
    }}
  >
    <div class="bar">
      <input
        type="search"
        dir="auto"
        aria-label=${term(ui, 'search')}
        placeholder=${term(ui, 'search')}
        .value=${query.words}
        @input=${onWords}
      />
      <button type="button" class="previous" aria-disabled=${found === 0} @click=${() => step(-1)}>
        ${term(ui, 'previous')}
      </button>
      <button type="button" class="next" aria-disabled=${found === 0} @click=${() => step(1)}>
        ${term(ui, 'next')}
      </button>
      <button type="button" class="clear" aria-disabled=${empty} @click=${() => empty || change(anything)}>
        ${term(ui, 'clear')}
      </button>
      <p class="found muted">${count}${place && ` · ${place}`}</p>
      <p
        role="status"
        class="hidden"
        data-says=${place ? term(ui, 'labelled', { label: place, words: title ?? '' }) : count}
      ></p>
    </div>
    ${choices('actors', actorsIn(events, query, telling), state, telling)}
    ${choices('certainties', certaintiesIn(events, query, telling), state, telling)}
  </form>`;
}

interface Option {
  value: string;
  name: string;
  count: number;
}

function choices(
  kind: 'actors' | 'certainties',
  options: Option[],
  { query, change }: Panel,
  { ui, language }: Telling,
): TemplateResult | typeof nothing {
  // One that was chosen can be let go.
  if (options.length < 2 && query[kind].size === 0) return nothing;
  const toggle = (value: string): void => {
    const chosen = new Set(query[kind]);
    if (!chosen.delete(value)) chosen.add(value);
    change({ ...query, [kind]: chosen });
  };
  return html`<fieldset>
    <legend>${term(ui, kind === 'actors' ? 'actors' : 'certainty')}</legend>
    ${repeat(
      options,
      // A reader's focus stays on its box when another comes before it.
      ({ value }) => value,
      ({ value, name, count }) =>
        html`<label class=${count === 0 ? 'muted' : ''}>
          <input type="checkbox" .checked=${query[kind].has(value)} @change=${() => toggle(value)} />
          <span lang=${language.code} dir="auto">${term(ui, 'count', { name, n: count })}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** Every actor of the events, in the order of the briefing, with how many events would be found with it. */
function actorsIn(events: readonly TimelineEvent[], query: Query, telling: Telling): Option[] {
  const counts = new Map([...telling.facts.actors.map(({ id }) => id), ''].map((id) => [id, -1]));
  const add = (items: readonly TimelineEvent[], by: (count: number) => number): void => {
    for (const item of items)
      for (const id of new Set(actorsOf(item))) counts.set(id, by(counts.get(id) ?? -1));
  };
  add(events, () => 0);
  for (const id of query.actors) counts.set(id, 0);
  add(matching(events, query, telling, 'actors'), (count) => count + 1);
  return [...counts].flatMap(([value, count]) =>
    count < 0
      ? []
      : [
          {
            value,
            name: findActor(telling.facts, value)?.name ?? (value || term(telling.language, 'others')),
            count,
          },
        ],
  );
}

const certainties = [...(Object.keys(glyphs) as Certainty[]), ''] as const;

function certaintiesIn(events: readonly TimelineEvent[], query: Query, telling: Telling): Option[] {
  const present = new Set([...events.map(certaintyOf), ...query.certainties]);
  const found = matching(events, query, telling, 'certainties');
  return certainties
    .filter((value) => present.has(value))
    .map((value) => ({
      value,
      name: term(telling.ui, value || 'certainty-none'),
      count: found.filter((item) => certaintyOf(item) === value).length,
    }));
}

/** The name under which a stylesheet finds the marks; one registry for a page, so ranges of all timelines share it. */
const mark = 'standfirst-found';
const marked = new WeakMap<Node, [Range, Highlight][]>();

/** Marks the words of a query in what is shown, where the browser can, without touching it. */
export function markWords(root: ParentNode & Node, query: Query): void {
  for (const [range, highlight] of marked.get(root) ?? []) highlight.delete(range);
  const page = root.ownerDocument!;
  const view = page.defaultView;
  const highlights = (view?.CSS as (typeof CSS & { highlights?: HighlightRegistry }) | undefined)?.highlights;
  if (!view || !highlights) return;
  let all = highlights.get(mark);
  if (!all) highlights.set(mark, (all = new view.Highlight()));
  const words = wordsOf(query);
  const ranges: [Range, Highlight][] = [];
  if (words.length > 0) {
    for (const list of root.querySelectorAll('.entries')) {
      const walker = page.createTreeWalker(list, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
        for (const [from, to] of node.data.trim() ? placesIn(node.data, words) : []) {
          const range = page.createRange();
          range.setStart(node, from);
          range.setEnd(node, to);
          all.add(range);
          ranges.push([range, all]);
        }
    }
  }
  marked.set(root, ranges);
}

export { standOn } from '../ground.js';
