/** HTML of a slide as plain words. */

import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/** A value of a slide as text; nothing where it is neither text nor a number. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

/** Whether a value of a slide says anything: not an empty text, nor a list or an object of such. */
export const isFilled = (value: unknown): boolean =>
  typeof value === 'object' && value
    ? Object.values(value).some(isFilled)
    : value !== undefined && value !== null && !/^\s*$/.test(String(value));

export interface Words {
  text: string;
  /** What of the HTML is not in the text, by its name: `formatting`, `paragraphs`. */
  lost: Set<string>;
  /** The addresses it links to. */
  links: string[];
}

const unseen = /^(script|style)$/;
const media = /^(img|iframe|video|audio|embed|object|svg)$/;
const blocks = /^(hr|p|div|li|ul|ol|dl|dt|dd|h[1-6]|blockquote|table|caption|tr|td|th)$/;
const plain = /^(p|br|div|span)$/;
const list = new Intl.ListFormat('en-GB');

/**
 * The words that a reader of some HTML sees. What stands on lines of its own is set apart by a semicolon where no mark
 * ends it, so that a list does not read as one sentence; `<br>` often breaks within one, and becomes a space.
 */
export function wordsOf(html: string): Words {
  let [text, gap] = ['', ''];
  const links: string[] = [];
  const lost = new Set<string>();
  const add = (words: string): void => {
    if (gap && text.trim() && words.trim()) {
      lost.add('paragraphs');
      text += gap === '; ' && !/[.!?…:;,–—،؛؟。！？、][\p{Pe}\p{Pf}"']*\s*$/u.test(text) ? '; ' : ' ';
    }
    if (words.trim()) gap = '';
    text += words;
  };
  const walk = (node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment): void => {
    if (node.nodeName === '#text') add((node as DefaultTreeAdapterTypes.TextNode).value);
    if (!('childNodes' in node)) return;
    if (unseen.test(node.nodeName)) return void lost.add('formatting');
    const set = (): void => {
      if (blocks.test(node.nodeName)) {
        gap = '; ';
        text = text.trimEnd();
      } else if (node.nodeName === 'br') gap ||= ' ';
    };
    set();
    if ('tagName' in node) {
      const href = node.attrs.find(({ name }) => name === 'href')?.value.trim();
      if (node.tagName === 'a' && href) links.push(href);
      else if (!plain.test(node.tagName)) lost.add(media.test(node.tagName) ? 'media' : 'formatting');
    }
    node.childNodes.forEach(walk);
    set();
  };
  // A sign at the end that opens nothing is one: the parser would wait for its tag, and drop it.
  walk(parseFragment(html.replace(/<(?=[^<>]*$)/, '&lt;')));
  // In a cell without tags a new line is one; amid tags it is how the HTML is laid out.
  if (/\n/.test(html.trim()) && !/<(p|br|div|li|td)\b/i.test(html)) lost.add('paragraphs');
  return { text: text.replace(/\s+/g, ' ').trim().normalize('NFC'), lost, links };
}

/** What some words do not hold, said in a few: `links (https://…) and formatting`; empty where they hold all. */
export function lostOf(...words: Words[]): string {
  const links = words.flatMap((each) => each.links);
  const lost = new Set(words.flatMap((each) => [...each.lost]));
  return list.format([...(links.length > 0 ? [`links (${links.join(', ')})`] : []), ...lost]);
}

/** The addresses that TimelineJS3 makes links of where they stand bare in a text. */
export function bareLinks(text: string): string[] {
  return (
    text.match(/\b(?:(?:https?|ftp):\/\/|www\.)[^\s<>"']*[^\s<>"'.,;:!?)]|[\w.+-]+@[\w-]+\.[\w.-]*\w/gi) ?? []
  );
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
