/** What a reader must find of an embed, and what a reader finds on a page. */
import type { Frame, Page } from 'puppeteer-core';
import { fold } from '../../src/briefing/fold.js';
import type { Item, Told } from '../../src/publish/told.js';

/** Every word of its facts: numbers, quotes, dates, who said them, notes; where each stands, and the passage. */
export const wordsOf = ({ items, reasons, corrections, asOf }: Told): string[] => [
  ...items.flatMap(wordsOfItem),
  ...reasons,
  ...corrections,
  asOf,
];

const wordsOfItem = (item: Item): string[] =>
  [
    ...item.before,
    item.main,
    ...item.after.flatMap(({ text }) => text.split(' · ')),
    item.by,
    ...item.notes,
    ...item.cites.flatMap(({ source, passage, told }) => (told ? [source, passage] : [source])),
    ...item.held.flatMap(wordsOfItem),
  ].filter((words) => words !== undefined);

/** Hosts curl quotes, change spaces and break lines. */
export const plain = (text: string): string => fold(text).replace(/\s+/g, ' ').toLowerCase();

/** Which of the words a text does not have. */
export function missing(text: string, words: readonly string[]): string[] {
  const all = plain(text);
  return words.filter((part) => !all.includes(plain(part)));
}

/**
 * What a reader sees of a page, shadow roots included, with every disclosure pressed; frames show what they show by
 * themselves. Words that are cut off, or set aside for a screen reader alone, are not seen.
 */
export function visible(page: Page | Frame, selector = 'body'): Promise<string> {
  return page.evaluate((wanted) => {
    const cut = (element: Element): boolean => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return (
        clipPath === 'inset(50%)' ||
        (overflowY !== 'visible' && height < 2) ||
        (overflowX !== 'visible' && width < 2)
      );
    };
    const block = (element: Element): boolean =>
      !/^(inline|contents)$/.test(getComputedStyle(element).display);
    const read = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
      if (node.nodeType !== Node.ELEMENT_NODE) return '';
      const element = node as HTMLElement;
      if (/^(script|style|template|noscript|iframe)$/.test(element.localName)) return '';
      if (element instanceof HTMLDetailsElement) element.open = true;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || cut(element))
        return '';
      const children =
        element instanceof HTMLSlotElement && element.assignedNodes().length > 0
          ? element.assignedNodes()
          : [...(element.shadowRoot ?? element).childNodes];
      const text = children.map(read).join('');
      return block(element) || element.localName === 'br' ? `\n${text}\n` : text;
    };
    return [...document.querySelectorAll(wanted)].map(read).join('\n').replace(/\s+/g, ' ').trim();
  }, selector);
}
