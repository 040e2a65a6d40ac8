import { capital, type Language } from '../language/index.js';

/** Who said a fact, on a line of its own: the source's own words ("officials said") begin like a sentence there, a name as it is. */
export const saidBy = (fact: { attribution?: string }, words: string, language: Language): string =>
  fact.attribution && words !== fact.attribution && words.startsWith(fact.attribution)
    ? capital(words, language)
    : words;
