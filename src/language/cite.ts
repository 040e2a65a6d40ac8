import { findSource } from '../briefing/references.js';
import type { Briefing, Cite, Fact } from '../briefing/types.js';
import { safeUrl } from '../briefing/url.js';
import { inMarks } from './quotation.js';
import type { Language } from './registry.js';
import type { SaidCite } from './said.js';
import { term } from './term.js';

/**
 * One passage, letter for letter, and where it stands, with a link to it.
 * @param facts A briefing or excerpt that holds the source.
 */
export function sayCite(cite: Cite, facts: Briefing, language: Language): SaidCite {
  const source = findSource(facts, cite.source);
  const lang = source?.lang ?? facts.lang;
  const said: SaidCite = {
    source: source
      ? term(language, 'cited', { publisher: source.publisher, title: inMarks(source.title, lang) })
      : cite.source,
    passage: cite.exact && inMarks(cite.exact, lang),
    lang,
  };
  const url = source?.url && safeUrl(source.url);
  if (url) {
    said.address = url.replace(/^mailto:/i, '');
    said.href = said.address === url && cite.exact ? toPassage(url, cite) : url;
  }
  const archived = source?.archivedUrl && safeUrl(source.archivedUrl);
  if (archived) said.archived = archived;
  return said;
}

/** Who published what some facts stand on, each once, in the order of the sources. */
export function outletsOf(facts: readonly Fact[], { sources }: Briefing): string {
  const ids = new Set<string>();
  for (const { cites } of facts) for (const { source } of cites) ids.add(source);
  const names = sources.filter(({ id }) => ids.has(id)).map(({ publisher }) => publisher);
  return [...new Set(names)].join(' · ');
}

/** A link that scrolls to the passage: a text fragment (WICG), beside whatever fragment the address has. */
function toPassage(url: string, { exact, prefix, suffix }: Cite): string {
  // A lone surrogate would make the encoder throw.
  const encode = (text: string): string =>
    encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');
  const directive = `${prefix ? `${encode(prefix)}-,` : ''}${encode(exact)}${suffix ? `,-${encode(suffix)}` : ''}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}
