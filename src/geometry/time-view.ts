/**
 * Which part of time a reader sees, and how it changes: all in day numbers, so that zooming works the same over an
 * hour and over thousands of millions of years.
 */
import { knownStart, type DateSpan } from '../briefing/dates.js';
import { knownExtent, type Extent } from './axis.js';

/** The shortest stretch that can be seen: an hour, in days. */
const least = 1 / 24;

/** So many times what is seen can be reached by scrolling, on either side; further on, the stage moves. */
const reach = 8;

export const lengthOf = ({ from, to }: Extent): number => to - from;

/** The stretch moved, and shortened where it must be, so that it lies within the whole. */
export function within({ from, to }: Extent, whole: Extent): Extent {
  const length = Math.min(lengthOf(whole), Math.max(to - from, Math.min(least, lengthOf(whole))));
  const start = Math.min(whole.to - length, Math.max(whole.from, (from + to - length) / 2));
  return { from: start, to: start + length };
}

/**
 * What is seen `times` closer; further away for less than 1.
 * @param at The day that keeps its place; the middle where none is given.
 */
export function zoomed(seen: Extent, whole: Extent, times: number, at = (seen.from + seen.to) / 2): Extent {
  const share = (at - seen.from) / lengthOf(seen);
  const length = Math.min(lengthOf(whole), Math.max(least, lengthOf(seen) / times));
  return within({ from: at - share * length, to: at + (1 - share) * length }, whole);
}

/**
 * The day to zoom about: the chosen one where it is in view, else the middle one of those that are, so that something is
 * left to see.
 * @param days On which something begins, in order.
 */
export function zoomDay({ from, to }: Extent, days: readonly number[], chosen?: number): number | undefined {
  const isSeen = (day: number): boolean => day > from && day < to;
  if (chosen !== undefined && isSeen(chosen)) return chosen;
  const seen = days.filter(isSeen);
  return seen[seen.length >> 1];
}

/** What is seen, moved by a share of its own length; forward in time for more than 0. */
export function moved(seen: Extent, whole: Extent, share: number): Extent {
  const by = share * lengthOf(seen);
  return within({ from: seen.from + by, to: seen.to + by }, whole);
}

/** A stretch about some dates with room beside them, for a reader who asked to see just these. */
export const about = (spans: readonly DateSpan[], whole: Extent): Extent => roomy(knownExtent(spans), whole);

/** A time that is asked for, with room beside it: from the beginning or to the end where it is open; all where it is no part. */
export const during = ({ start, end }: DateSpan, whole: Extent): Extent =>
  roomy({ from: Math.max(start, whole.from), to: Math.min(end, whole.to) }, whole);

/** Labels stand after their marks. */
function roomy({ from, to }: Extent, whole: Extent): Extent {
  const room = Math.max((to - from) * 0.15, least);
  return from > to ? whole : within({ from: from - room, to: to + 2 * room }, whole);
}

/** Moved no further than is needed to show a date's beginning with some room about it. */
export function reaching(seen: Extent, whole: Extent, span: DateSpan): Extent {
  const at = knownStart(span);
  const room = lengthOf(seen) / 10;
  if (at >= seen.from && at <= seen.to - room) return seen;
  return moved(seen, whole, (at - (at < seen.from ? seen.from + room : seen.to - 3 * room)) / lengthOf(seen));
}

/**
 * The stretch laid out at once, about what is seen: marks and labels keep their places on it, and scrolling it is the
 * browser's own. All of time where that is short enough.
 */
export function stageFor(seen: Extent, whole: Extent): Extent {
  const length = lengthOf(seen);
  if (lengthOf(whole) <= 2 * reach * length) return whole;
  return {
    from: Math.max(whole.from, seen.from - reach * length),
    to: Math.min(whole.to, seen.to + reach * length),
  };
}

/** Whether a stage still has what is seen well inside, or ends where time does. */
export function serves(stage: Extent, seen: Extent, whole: Extent): boolean {
  const length = lengthOf(seen);
  return (
    (stage.from <= whole.from || stage.from <= seen.from - length) &&
    (stage.to >= whole.to || stage.to >= seen.to + length)
  );
}
