import type { Briefing } from '../briefing/types.js';
import type { Stands } from '../html/read.js';
import type { Language } from '../language/registry.js';

/** What an element has to show, settled: facts that are valid, and the page's words where those win. */
export interface Shown {
  /** The facts that the element shows, in order; `facts` also holds those that they refer to. */
  ids: string[];
  /** An excerpt: the facts shown and all they refer to. */
  facts: Briefing;
  /** Words that stand on the page where the facts say otherwise: by fact id, then by block. */
  stands: Stands;
  /** The language of the facts. */
  language: Language;
  /** The language of the controls: the page's, where its words are known. */
  ui: Language;
  /** Address of the embed's own page, as the page links to it. */
  permalink?: string;
}
