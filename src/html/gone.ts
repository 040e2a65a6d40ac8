import type { Briefing } from '../briefing/types.js';
import { factLists } from '../briefing/walk.js';

/** Takes some facts out of an excerpt, and what refers to them. Changed in place. */
export function leaveOut(facts: Briefing, gone: ReadonlySet<string>): Briefing {
  const stays = (id: string): boolean => !gone.has(id);
  for (const list of factLists) facts[list] = facts[list].filter(({ id }) => stays(id)) as never;
  for (const event of facts.events) {
    if (event.figures) event.figures = event.figures.filter(stays);
    if (event.quotes) event.quotes = event.quotes.filter(stays);
    if (event.respondsTo && !stays(event.respondsTo)) delete event.respondsTo;
  }
  if (facts.corrections) facts.corrections = facts.corrections.filter(({ target }) => stays(target));
  return facts;
}
