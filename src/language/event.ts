import { answersTo, findActor, retractionOf } from '../briefing/references.js';
import type { Briefing, Event } from '../briefing/types.js';
import { attributionOf } from './attribution.js';
import { sayRetraction } from './correction.js';
import type { Language } from './registry.js';
import type { SaidEvent } from './said.js';
import { capital, term } from './term.js';
import { sayWhen } from './when.js';

/**
 * What an event says: its date as the source has it, how certain it is, and who says so.
 * @param facts A briefing or excerpt that holds the actors and the sources.
 * @param language Of the facts.
 */
export function sayEvent(event: Event, facts: Briefing, language: Language): SaidEvent {
  const { title, kind, certainty, place, summary, saidBy, attribution, media } = event;
  const retracted = sayRetraction(event.id, facts, language);
  if (retracted) return { title: retracted, when: { words: '' }, actors: [] };
  const said: SaidEvent = {
    title,
    when: sayWhen(event.when, facts, language),
    actors: event.actors.map(({ actor, part }) => {
      const name = findActor(facts, actor)?.name ?? actor;
      return part ? term(language, 'part', { name, part }) : name;
    }),
  };
  if (kind !== 'event') said.kind = term(language, kind);
  if (certainty) said.certainty = term(language, certainty);
  if (saidBy || attribution)
    said.attribution = attributionOf(saidBy, attribution, event.cites, facts, language);
  if (place) said.place = place;
  if (summary) said.summary = summary;
  if (media?.caption) said.caption = media.caption;
  return said;
}

/** "March (22 March 2024, according to Wikipedia): attack in Moscow". */
export function stateEvent({ when, title: words }: SaidEvent, language: Language): string {
  const label = when.external
    ? term(language, 'external', { words: when.words, external: when.external })
    : when.words;
  return label ? term(language, 'labelled', { label: capital(label, language), words }) : words;
}

/** What was answered to an event, and by whom: "Response: The authority denies it · Harbour authority". */
export function responsesTo({ id }: Event, facts: Briefing, language: Language): string[] {
  return answersTo(facts, id)
    .filter((event) => !retractionOf(facts, event.id))
    .map((event) => {
      const { title, attribution } = sayEvent(event, facts, language);
      return [term(language, 'response', { title }), attribution].filter(Boolean).join(' · ');
    });
}
