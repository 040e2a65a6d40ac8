/** What tells the kinds of fact apart, and what all of them have. */
import type { Cite, Event, Fact, Figure, Quote } from './types.js';

export const isFigure = (fact: Fact): fact is Figure => 'asWritten' in fact;
export const isQuote = (fact: Fact): fact is Quote => 'speaker' in fact;

/** All passages that prove a fact, those of a date known from elsewhere included. */
export const citesOf = (fact: Fact): Cite[] => {
  const { when } = fact as Event;
  const { window, asOf } = fact as Figure;
  return [
    ...fact.cites,
    ...[when, window?.from, window?.to, asOf].flatMap((date) => date?.external?.cites ?? []),
  ];
};

/** It is somebody's word, and whose is said with it. */
export const isClaim = (certainty: Event['certainty']): boolean =>
  /claimed|alleged|disputed/.test(certainty ?? '');
