import { fold } from '../../briefing/fold.js';
import type { Quote } from '../../briefing/types.js';

const blocks = 'p, li, blockquote, dd, h2, h3, h4';
const marks = '"\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d\u2018\u2019\'';

/**
 * Where the page itself says the words of a quote: the first block of its article that holds them, embeds aside.
 * Words left out or put in may be anything there. Undefined where no block holds them.
 */
export function paragraphOf({ text, edits = [] }: Quote, host: Element): HTMLElement | undefined {
  let parts = [text];
  for (const { at } of edits) parts = parts.flatMap((part) => part.split(at));
  parts = parts.map(plain).filter(Boolean);
  if (parts.length === 0) return undefined;
  // A word or two may stand anywhere: then it must stand in quotation marks.
  const short = parts.join(' ').split(' ').length < 3;
  const scope = host.closest('article, main, [role=main]') ?? host.ownerDocument.body;
  return [...scope.querySelectorAll<HTMLElement>(blocks)].find((block) => {
    const words = fold(block.textContent ?? '').toLowerCase();
    let from = 0;
    for (const part of parts) {
      const at = words.indexOf(part, from);
      if (at < 0 || (short && !marks.includes(words[at - 1] ?? ' '))) return false;
      from = at + part.length;
    }
    return !isEmbed(block) && block.checkVisibility?.() !== false;
  });
}

/** Brings the paragraph before the reader, and the focus with it. */
export function goTo(paragraph: HTMLElement): void {
  const had = paragraph.getAttribute('tabindex');
  if (had === null) {
    paragraph.tabIndex = -1;
    paragraph.addEventListener('blur', () => paragraph.removeAttribute('tabindex'), { once: true });
  }
  paragraph.focus({ preventScroll: true });
  paragraph.scrollIntoView({ block: 'center' });
}

/** Words without case, and without what stands around them in another sentence. */
const plain = (words: string): string =>
  fold(words)
    .toLowerCase()
    .replace(new RegExp(`^[\\s${marks}]+|[\\s.,;:!?${marks}]+$`, 'gu'), '');

/** What an embed holds is no words of the article. */
function isEmbed(block: Element): boolean {
  if (block.closest('[data-standfirst]')) return true;
  for (let node: Element | null = block; node; node = node.parentElement)
    if (node.shadowRoot?.querySelector('.embed')) return true;
  return false;
}
