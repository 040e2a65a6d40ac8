/** HTML of a slide as plain words. */

import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

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
  let [text, lost] = ['', false];
  const links: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment): void => {
    if (node.nodeName === '#text') text += (node as DefaultTreeAdapterTypes.TextNode).value;
    if (!('childNodes' in node)) return;
    if (unseen.test(node.nodeName)) return void (lost = true);
    const set = breaks.test(node.nodeName) ? ' ' : '';
    text += set;
    if ('tagName' in node) {
      lost ||= !plain.test(node.tagName);
      const href = node.attrs.find(({ name }) => name === 'href')?.value.trim();
      if (node.tagName === 'a' && href) links.push(href);
    }
    node.childNodes.forEach(walk);
    text += set;
  };
  // A sign at the end that opens nothing is one: the parser would wait for its tag, and drop it.
  walk(parseFragment(html.replace(/<(?=[^<>]*$)/, '&lt;')));
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
