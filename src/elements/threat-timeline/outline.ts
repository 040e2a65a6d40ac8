import { groupBy } from '../../briefing/group.js';
import { findFact } from '../../briefing/references.js';
import type { Briefing, Event, Fact } from '../../briefing/types.js';
import { safeUrl } from '../../briefing/url.js';
import type { Shown } from '../shown.js';
import { references } from '../references.js';
import { remember } from '../remember.js';
import type { Charted } from './chart/model.js';
import type { Telling } from './entry.js';
import { basis, eventsInOrder, type TimelineEvent } from './events.js';
import { planOf, type Plan } from './list.js';

type Events = readonly TimelineEvent[];

/** What a timeline makes of its facts: each part is made anew only when what it is made from has changed. */
export class Outline {
  readonly #key = remember<string>();
  readonly #events = remember<TimelineEvent[]>();
  /** What was made of each event; of all of them anew where what they are told with is another. */
  readonly #made = remember<Map<Event, TimelineEvent>>();
  readonly #frame = remember<object>();
  readonly #telling = remember<Telling>();
  readonly #found = remember<Events>();
  readonly #plan = remember<Plan>();
  readonly #undated = remember<Plan>();
  readonly #charted = remember<Charted>();
  readonly #facts = remember<Fact[]>();

  events(shown: Shown): TimelineEvent[] {
    const { facts, stands, language, ids } = shown;
    const key = this.#key([ids], () => ids.join(' '));
    return this.#events([facts, stands, language, key], () => {
      const made = this.#made(basis(shown), () => new Map());
      const events = eventsInOrder(ids, shown, made);
      made.clear();
      for (const item of events) made.set(item.given, item);
      return events;
    });
  }

  /** @param page Address of the page around, without its hash. */
  telling(shown: Shown, events: Events, level: number, page: string, printing: boolean): Telling {
    const { language, ui, facts } = shown;
    const address = (id: string, at = page): string => `${at}#${facts.id}.${id}`;
    return this.#telling([events, language, ui, level, page, printing, shown.permalink], () => {
      const answers = groupBy(events, ({ event }) => event.respondsTo ?? '');
      // The embed's own page outlives the one it stands on.
      const lasting = (shown.permalink && safeUrl(shown.permalink)) || page;
      const printed = printing ? (id: string) => address(id, lasting) : undefined;
      const frame = this.#frame([...basis(shown), ui, level, page, printing, lasting], () => ({}));
      return { ...shown, level, answers, address, printed, frame };
    });
  }

  /** @param matching What the reader looks for; everything where it is undefined. */
  found(events: Events, telling: Telling, query: unknown, matching: (() => Events) | undefined): Events {
    return this.#found([events, telling, query], () => matching?.() ?? events);
  }

  /** The facts of events: themselves, and the figures and quotes they hold. */
  facts(events: Events, facts: Briefing): Fact[] {
    return this.#facts([events, facts], () => {
      const all = events.flatMap(({ given, event }) => [
        given,
        ...[...(event.figures ?? []), ...(event.quotes ?? [])].flatMap((id) => findFact(facts, id) ?? []),
      ]);
      return [...new Set<Fact>(all)];
    });
  }

  plan(events: Events, telling: Telling, newest: boolean): Plan {
    return this.#plan([events, telling, newest], () => planOf(events, telling, newest));
  }

  /** Of the events under a chart. */
  undated(found: Events, telling: Telling): Plan {
    return this.#undated([found, telling], () =>
      planOf(
        found.filter((item) => !item.span),
        telling,
        false,
      ),
    );
  }

  charted(found: Events, telling: Telling, actors: string | undefined): Charted {
    return this.#charted([found, telling, actors], () => ({
      events: found.filter((item) => item.span),
      telling,
      actors: references(actors) ?? [],
    }));
  }
}
