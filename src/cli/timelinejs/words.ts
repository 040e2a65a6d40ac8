/** HTML of a slide as plain words. */

import { Parser } from 'htmlparser2';

/** A value of a slide as text; nothing where it is neither text nor a number. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

export interface Words {
  text: string;
  /** Something of the HTML is not in the text: a link, a picture, a list, emphasis. */
  lost: boolean;
  /** The addresses it links to. */
  links: string[];
}

const unseen = /^(script|style)$/;
const breaks = /^(br|hr|p|div|li|ul|ol|h[1-6]|blockquote|tr|td)$/;
const plain = /^(p|br|div|span)$/;

/** The words that a reader of some HTML sees; a part that stands on a line of its own is set apart by a space. */
export function wordsOf(html: string): Words {
  let [text, hidden, lost] = ['', 0, false];
  const links: string[] = [];
  const parser = new Parser({
    onopentag(name, { href }) {
      if (unseen.test(name)) hidden += 1;
      if (breaks.test(name)) text += ' ';
      lost ||= !plain.test(name);
      if (name === 'a' && href?.trim()) links.push(href.trim());
    },
    ontext(words) {
      if (!hidden) text += words;
    },
    onclosetag(name) {
      if (unseen.test(name)) hidden -= 1;
      if (breaks.test(name)) text += ' ';
    },
  });
  // A sign at the end that opens nothing is one: the parser would wait for its tag, and drop it.
  parser.end(html.replace(/<(?=[^<>]*$)/, '&lt;'));
  return { text: text.replace(/\s+/g, ' ').trim().normalize('NFC'), lost, links };
}

/** An id of some words: small letters, digits and hyphens; empty where they hold no Latin letter. */
export function idOf(words: string): string {
  const id = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  return id.length > 40 ? id.slice(0, 41).replace(/-[^-]*$/, '') : id;
}
