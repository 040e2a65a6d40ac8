/** Whether a date is held by its words, and one known from elsewhere by its passage. English. */
import type { Briefing, When } from '../briefing/types.js';
import type { Path } from '../briefing/walk.js';
import type { Report } from '../briefing/words.js';
import { beyondWords } from './dates.js';
import { otherThanWords } from './otherwise.js';

export function checkDate(when: When, path: Path, { sources }: Briefing, report: Report): void {
  const { edtf, words, basis } = when;
  const other = otherThanWords(when);
  const beyond = basis === 'stated' ? beyondWords(when) : other;
  const never = basis === 'stated' ? '' : ': what is inferred may say more than they do, never other';
  const mend =
    other.length > 0
      ? `mend the date or the words${never}`
      : 'say no more than they do, or, where it follows from more than these, set its basis to inferred';
  if (beyond.length > 0)
    report(
      'date-beyond-words',
      [...path, 'edtf'],
      `is ${edtf}, which says ${inList(beyond)}; the words are “${words}”: ${mend}`,
    );
  const { external } = when;
  if (!external) return;
  const passages = external.cites.map(({ exact }) => exact).join(' … ');
  // "On Tuesday" is known by the day it came out, a year often from the title alone.
  const about = sources
    .filter(({ id }) => external.cites.some(({ source }) => source === id))
    .map(({ title, published }) => `${title} … ${published?.words ?? ''}`);
  const known = [passages, ...about].join(' … ');
  const more = beyondWords({ edtf: external.edtf, words: known, basis: 'stated' });
  if (more.length > 0)
    report(
      'date-beyond-words',
      [...path, 'external', 'edtf'],
      `is ${external.edtf}, which says ${inList(more)}; its passage is “${passages}”: say no more than it does, cite the words that give it, or give the source’s published date`,
    );
}

const inList = (phrases: readonly string[]): string =>
  [phrases.slice(0, -1).join(', '), phrases.at(-1)].filter(Boolean).join(' and ');
