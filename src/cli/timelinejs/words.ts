/** HTML of a slide as plain words. */

import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { latin } from '../../briefing/latin.js';
import { safeUrl } from '../../briefing/url.js';
import type { Link } from '../../briefing/types.js';

/** A value of a slide as text; nothing where it is neither text nor a number. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

/** Whether a value of a slide says anything: not an empty text, nor a list or an object of such. */
export const isFilled = (value: unknown): boolean =>
  typeof value === 'object' && value
    ? Object.values(value).some(isFilled)
    : value !== undefined && value !== null && !/^\s*$/.test(String(value));

export interface Words {
  /** On one line. */
  text: string;
  /** With each paragraph on a line of its own. */
  lines: string;
  /** What of the HTML is not in the text, by its name: `formatting`, `paragraphs`. */
  lost: Set<string>;
  /** The addresses it links to, each with the words of its link. */
  links: Link[];
}

const unseen = /^(script|style|template)$/;
const struck = /^(s|strike|del)$/;
const media = /^(img|iframe|video|audio|embed|object|svg)$/;
const blocks =
  /^(hr|p|div|li|ul|ol|dl|dt|dd|h[1-6]|blockquote|pre|address|table|caption|tr|td|th|figure|figcaption|details|summary|section|article|aside|header|footer|main|nav)$/;
const plain = /^(p|br|div|span)$/;
const list = new Intl.ListFormat('en-GB');

/** What says another thing where it stands in the line: `10<sup>6</sup>` is no 106. */
const shifted: Record<string, { mark: string; signs: string }> = {
  sup: { mark: '^', signs: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻' },
  sub: { mark: '_', signs: '₀₁₂₃₄₅₆₇₈₉₊₋' },
};

/** Digits as signs of their own above or below the line, or after a mark where there is no such sign; letters as they are. */
function shift(name: string, words: string): string {
  const { mark, signs } = shifted[name]!;
  if (/^[\d+\-−]+$/.test(words)) return words.replace(/./g, (sign) => signs['0123456789+-'.indexOf(sign === '−' ? '-' : sign)]!); // prettier-ignore
  return /\d/.test(words) ? mark + words : words;
}

/**
 * The words that a reader of some HTML sees. What stands on lines of its own is set apart by a semicolon where no mark
 * ends it, so that a list does not read as one sentence; `<br>` often breaks within one, and becomes a space.
 */
export function wordsOf(html: string): Words {
  let [text, lines, gap] = ['', '', ''];
  // In a cell without tags a new line is one; amid tags it is how the HTML is laid out.
  const laidOut = /<(p|br|div|li|td)\b/i.test(html);
  const links: Link[] = [];
  const lost = new Set<string>();
  const add = (words: string): void => {
    if (gap && text.trim() && words.trim()) {
      lost.add('paragraphs');
      text += gap === '; ' && !/[.!?…:;,–—،؛؟。！？、][\p{Pe}\p{Pf}"']*\s*$/u.test(text) ? '; ' : ' ';
      lines += '\n';
    }
    if (words.trim()) gap = '';
    text += words;
    lines += laidOut ? words.replace(/\s+/g, ' ') : words;
  };
  const walk = (node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment): void => {
    if (node.nodeName === '#text') add((node as DefaultTreeAdapterTypes.TextNode).value);
    if (!('childNodes' in node)) return;
    if (unseen.test(node.nodeName)) return void lost.add('formatting');
    if (struck.test(node.nodeName)) return void lost.add('struck-out words');
    if (Object.hasOwn(shifted, node.nodeName)) {
      const inner = wordsOf(serialize(node));
      inner.lost.forEach((what) => lost.add(what));
      links.push(...inner.links);
      lost.add('formatting');
      return add(shift(node.nodeName, inner.text));
    }
    const [open, close] = beside(node);
    add(open);
    const set = (): void => {
      if (blocks.test(node.nodeName)) {
        gap = '; ';
        text = text.trimEnd();
      } else if (node.nodeName === 'br') gap ||= ' ';
    };
    set();
    if ('tagName' in node) {
      const href = node.attrs.find(({ name }) => name === 'href')?.value.trim();
      if (node.tagName === 'a' && href)
        links.push({ url: href, words: wordsOf(serialize(node)).text || href });
      else if (!plain.test(node.tagName)) lost.add(media.test(node.tagName) ? 'media' : 'formatting');
    }
    node.childNodes.forEach(walk);
    if (close) [text, lines] = [text.trimEnd() + close, lines.trimEnd() + close];
    set();
  };
  // A sign at the end that opens nothing is one: the parser would wait for its tag, and drop it.
  walk(parseFragment(html.replace(/<(?=[^<>]*$)/, '&lt;')));
  if (/\n/.test(html.trim()) && !laidOut) lost.add('paragraphs');
  const tidy = (words: string, space: RegExp): string => words.replace(space, ' ').trim().normalize('NFC');
  return {
    text: tidy(text, /\s+/g),
    lines: tidy(lines, /[^\S\n]+/g).replace(/ ?\n[ \n]*/g, '\n'),
    lost,
    links,
  };
}

/** What is shown before and after the words of an element, and is no text of it. */
function beside(
  node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment,
): [string, string] {
  if (node.nodeName === 'q') return ['“', '”'];
  const bracketed =
    'parentNode' in node && node.parentNode?.childNodes.some(({ nodeName }) => nodeName === 'rp');
  return node.nodeName === 'rt' && !bracketed ? ['(', ')'] : ['', ''];
}

/** What some words do not hold, said in a few: `links (https://…) and formatting`; empty where they hold all. */
export function lostOf(...words: Words[]): string {
  const links = words.flatMap((each) => each.links.map(({ url }) => url));
  const lost = new Set(words.flatMap((each) => [...each.lost]));
  return list.format([...(links.length > 0 ? [`links (${links.join(', ')})`] : []), ...lost]);
}

/** An address that leads to the same place from any page: as it is, or with the scheme that a browser would take. */
export function lasting(address: string): string | undefined {
  const url = /^\/\//.test(address) ? `https:${address}` : address;
  return /^(https?:\/\/|mailto:)/i.test(url) ? safeUrl(url) : undefined;
}

/** The addresses that TimelineJS3 makes links of where they stand bare in a text. */
export function bareLinks(text: string): Link[] {
  const found =
    text.match(/\b(?:(?:https?|ftp):\/\/|www\.)[^\s<>"']*[^\s<>"'.,;:!?)]|[\w.+-]+@[\w-]+\.[\w.-]*\w/gi) ??
    [];
  return found.map((words) => ({
    url: words.replace(/^(?=www\.)/i, 'https://').replace(/^(?=[^:/]+@)/, 'mailto:'),
    words,
  }));
}

/** An id of some words: small letters, digits and hyphens; empty where they hold no Latin letter. */
export function idOf(words: string): string {
  const id = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/./gu, (letter) => latin[letter] ?? letter)
    // As TimelineJS3 makes them: other signs separate nothing.
    .replace(/[^a-z0-9\s·/_,:;-]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  return id.length > 40 ? id.slice(0, 41).replace(/-[^-]*$/, '') : id;
}
