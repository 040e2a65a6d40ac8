import { escapeText, tag } from '../../html/escape.js';
import { term } from '../../language/index.js';
import type { Language } from '../../language/registry.js';
import { underSource, type Item } from '../told.js';

/** Where a fact stands, as text and links: the source, the passage, the archived copy. */
export function cited(
  { source, href, passage, told, archived }: Item['cites'][number],
  language: Language,
  named = true,
): string {
  const where = href ? tag('a', { href }, escapeText(source)) : escapeText(source);
  return [
    // Not escaped: a pattern of ours, filled with HTML.
    named ? underSource(language)(where) : '',
    told ? escapeText(passage) : '',
    named && archived ? tag('a', { href: archived }, escapeText(term(language, 'archived-copy'))) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
