import { fold } from '../briefing/fold.js';
import { citesOf, isFigure, isQuote } from '../briefing/kinds.js';
import { paragraphsOf } from '../briefing/linked.js';
import { retractionOf } from '../briefing/references.js';
import type { Briefing, Cite, Fact } from '../briefing/types.js';
import type { Language } from '../language/registry.js';
import { capital, sayCite, sayEvent, sayFigure, sayQuote } from '../language/index.js';

/**
 * What a fact says, block by block, as it stands in the written HTML under `data-b`: the names of `Said*`, a block
 * that repeats (notes, edits, actors, passages) with one text for each. Absent where nothing is said.
 */
export type Blocks = Record<string, string[]>;

/** The blocks that a briefing may change only through a recorded correction (EMBEDDING.md). */
export const contested = (fact: Fact): string[] =>
  isFigure(fact) ? ['quantity', 'window'] : isQuote(fact) ? ['text'] : ['title', 'words'];

/** Whether a passage is told beside its source: a quote is most often its own passage, and is not said twice. */
export const isTold = (fact: Fact, { exact }: Cite): boolean => !isQuote(fact) || !same([exact], [fact.text]);

/** The blocks of a fact in the words of `language`. */
export function blocksOf(fact: Fact, facts: Briefing, language: Language): Blocks {
  const cites = retractionOf(facts, fact.id) ? [] : citesOf(fact);
  const told = cites.filter((cite) => isTold(fact, cite));
  const passage = told.map((cite) => sayCite(cite, facts, language).passage);
  let said: Record<string, string | string[] | undefined>;
  if (isFigure(fact)) {
    const { label, quantity, of, window, attribution, notes: note } = sayFigure(fact, facts, language);
    said = { label, quantity, of, window, attribution, note, passage };
  } else if (isQuote(fact)) {
    const { leadIn, text, attribution, edits: edit, translation, original } = sayQuote(fact, facts, language);
    said = { leadIn, text, original: original?.text, attribution, translation, edit, passage };
  } else {
    const {
      title,
      when,
      certainty,
      kind,
      attribution,
      actors: actor,
      place,
      summary,
      caption,
    } = sayEvent(fact, facts, language);
    const { words, external, note: whenNote } = when;
    said = {
      words: capital(words, language),
      external,
      whenNote,
      title,
      summary: summary && paragraphsOf(summary),
      certainty,
      kind,
      place,
      actor,
      attribution,
      caption,
      passage,
    };
  }
  const blocks: Blocks = {};
  for (const [name, words] of Object.entries(said)) {
    if (words?.length) blocks[name] = typeof words === 'string' ? [words] : words;
  }
  return blocks;
}

/** A block's words as they are compared. */
export const folded = (words: string[] | undefined): string => fold((words ?? []).join('\n')).trim();

/** Whether two blocks say the same, after the check's folding. */
export const same = (a: string[] | undefined, b: string[] | undefined): boolean =>
  (a?.length === 1 && b?.length === 1 && a[0] === b[0]) || folded(a) === folded(b);
