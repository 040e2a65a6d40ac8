import { citesOf } from '../briefing/kinds.js';
import { retractionOf } from '../briefing/references.js';
import { safeUrl } from '../briefing/url.js';
import type { Briefing, Fact } from '../briefing/types.js';
import { sayAsOf, sayCite, sayCorrections, term } from '../language/index.js';
import type { Language } from '../language/registry.js';
import { isTold } from './blocks.js';
import { escapeText, tag, type Attributes } from './escape.js';

/** What all parts of one embed are written with. */
export interface Writing {
  /** The excerpt that is written. */
  facts: Briefing;
  language: Language;
  title?: string;
  permalink?: string;
  /** Level of the headings of a timeline; none makes them bold paragraphs. */
  headingLevel?: number;
}

/**
 * One text under its name, for `read.ts` to find; nothing where there is none. Named elements are only such as an
 * author's role keeps (`time` and `data` are not: they go inside).
 */
export function block(
  name: string,
  key: string,
  text: string | undefined,
  attributes: Attributes = {},
): string {
  return text ? tag(name, { 'data-b': key, ...attributes }, escapeText(text)) : '';
}

/** Words that say nothing of a fact (a heading, "Source"): they are written anew; where they were changed, all the page's stand (`seal.ts`). */
export const plain = (name: string, text: string | undefined): string => block(name, 'plain', text);

export const small = (key: string, text: string | undefined): string => {
  const words = block('small', key, text);
  return words && tag('p', {}, words);
};

/** The parts that hold something, one after the other, on lines of one paragraph, or in a row. */
export const lines = (...parts: string[]): string => parts.filter(Boolean).join('');
export const broken = (...parts: string[]): string => parts.filter(Boolean).join('<br />');
export const row = (...parts: string[]): string => parts.filter(Boolean).join(' · ');

export const attribution = (text: string | undefined): string => {
  const words = block('span', 'attribution', text);
  return words && tag('p', {}, `— ${words}`);
};

/** `lang` and `dir` where a text is not in the language of the facts. */
export function foreign(lang: string, { facts }: Writing): Attributes {
  const base = (tag: string): string => tag.toLowerCase().split('-')[0]!;
  return base(lang) === base(facts.lang) ? {} : { lang, dir: 'auto' };
}

/** The passages that prove a fact, one a line, each with its source and a link to it; none of what was retracted. */
export function passageLines(fact: Fact, writing: Writing): string[] {
  const { facts, language } = writing;
  if (retractionOf(facts, fact.id)) return [];
  return citesOf(fact).map((cite) => {
    const said = sayCite(cite, facts, language);
    const title = escapeText(said.source);
    const passage = isTold(fact, cite)
      ? block('span', 'passage', said.passage, foreign(said.lang, writing))
      : '';
    const cited = tag(
      'cite',
      { 'data-b': 'plain' },
      said.href ? tag('a', { href: said.href }, title) : title,
    );
    // Not escaped: a pattern of ours, filled with HTML.
    const source = term(language, 'labelled', {
      label: plain('span', term(language, 'source')),
      words: cited,
    });
    const copy =
      said.archived &&
      tag('a', { href: said.archived, 'data-b': 'plain' }, escapeText(term(language, 'archived-copy')));
    return row(source, passage, copy ?? '');
  });
}

export const passages = (fact: Fact, writing: Writing): string =>
  passageLines(fact, writing)
    .map((line) => tag('p', {}, tag('small', {}, line)))
    .join('');

/** The last paragraph: the embed's title, reasons, corrections, the as-of date, and the permalink as its last link. */
export function foot({ facts, language, title, permalink }: Writing, ...reasons: string[]): string {
  const href = permalink && safeUrl(permalink);
  const link = tag(
    href ? 'a' : 'cite',
    { href: href || undefined, 'data-b': 'plain' },
    escapeText(facts.title),
  );
  const corrections = sayCorrections(facts, language).map((words) => block('span', 'correction', words));
  return tag(
    'p',
    { lang: facts.lang, dir: language.dir },
    broken(
      plain('strong', title),
      ...reasons.map((reason) => plain('span', reason)),
      ...corrections,
      row(block('span', 'asOf', sayAsOf(facts, language)), link),
    ),
  );
}
