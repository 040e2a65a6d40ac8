import type { Problem } from '../briefing/problem.js';
import type { Briefing } from '../briefing/types.js';
import type { Reading } from '../html/read.js';
import { languageFor, type Language } from '../language/registry.js';
import { choose, error, ofPage, type Chosen, type Kind } from './choose.js';
import { reasons } from './later.js';

/** What an element asks of a briefing. */
export interface Asked {
  kind(): Kind;
  /** Ids of the facts to show. */
  ids(briefing: Briefing): string[];
  /** What it names beside facts, and the briefing does not hold. */
  lacks(briefing: Briefing): Problem[];
}

/** A choice of facts, with what it was made from. */
export interface Settled extends Chosen {
  source: unknown;
  page: Reading | undefined;
  key: string;
  /** In which the page's words are held to the briefing's; undefined where they are not. */
  language: Language | undefined;
}

/** Settles what an element shows, once for the same facts, page and references. */
export class Settling {
  readonly #asked: Asked;
  #settled: Settled | undefined;

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  /**
   * @param source A briefing as given or loaded, not yet validated; undefined where there is none.
   * @param page What the page says.
   * @param given Whether `source` was set as a property.
   */
  settle(source: unknown, page: Reading | undefined, given: boolean): Settled {
    const asked = this.#asked;
    const former = this.#settled;
    try {
      const briefing = (source ?? page?.facts) as Briefing | undefined;
      const ids = briefing ? asked.ids(briefing) : [];
      const lacking = briefing ? asked.lacks(briefing) : [];
      const key = [...ids, '', ...lacking.map(({ fact }) => fact)].join(' ');
      const compared = briefing && briefing === source && !given && page?.words.length;
      const language = compared ? languageFor(briefing.lang) : undefined;
      if (
        former &&
        former.source === source &&
        former.page === page &&
        former.key === key &&
        former.language === language
      )
        return former;
      const held = new Set(page?.ids);
      const own = page?.facts ? asked.ids(page.facts).filter((id) => held.has(id)) : [];
      const chosen = choose(source, page, ids, asked.kind(), own, given, former?.facts);
      // In a language that is still to come, words that are the same may seem to differ.
      const differs = ({ code, expected, found }: Problem): boolean =>
        code === 'page-differs' && (expected ?? found) !== undefined;
      if (language?.known === false) chosen.problems = chosen.problems.filter((problem) => !differs(problem));
      chosen.problems.unshift(...lacking);
      this.#settled = { source, page, key, language, ...chosen };
    } catch (thrown) {
      // Not even the lists are there: the validation says what is wrong, in words.
      const faulty: Chosen['faulty'] = [source, error('unreadable', String(thrown))];
      this.#settled = { source, page, key: '', language: undefined, ...ofPage(page), faulty };
    }
    return this.#settled;
  }
}

/** Puts into words what is wrong. @returns False where the code for it is still to be loaded (`reasons`). */
export function explain(settled: Settled): boolean {
  if (!settled.faulty) return true;
  if (!reasons.now) return false;
  const [document, ...otherwise] = settled.faulty;
  settled.problems.push(...reasons.now.errorsOf(document, settled.source, ...otherwise));
  settled.faulty = undefined;
  return true;
}
