import { escapeText } from '../../html/escape.js';
import type { Item } from '../told.js';

/** The main words with the number and its qualifier, never the number alone, as `mark` sets them. */
export function strongest({ main, strong }: Item, mark: (html: string) => string): string {
  const at = main.indexOf(strong);
  return at < 0
    ? mark(escapeText(main))
    : escapeText(main.slice(0, at)) + mark(escapeText(strong)) + escapeText(main.slice(at + strong.length));
}
