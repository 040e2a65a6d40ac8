/** What a page says, compared with what was published: as a host may set it, and with no number changed. */

/** Letters, digits and what makes a number another; where anything else stood between two of them is kept apart. */
export interface Folded {
  text: string;
  breaks: ReadonlySet<number>;
}

const kept = /[\p{L}\p{N}\p{Sc}%٪‰]|(?<=\p{N})[.,٫](?=\p{N})|(?<![\p{L}\p{N}])[-−–](?=\p{Sc}?\p{N})/gu;

/** Hosts curl quotes, change spaces and lengthen dashes. */
export function folded(words: string): Folded {
  const plain = words
    .normalize('NFKC')
    .replace(/\p{Cf}|(?<=\p{N})[ '’](?=\p{N}{3}(?!\p{N}))/gu, '')
    .toLowerCase();
  let [text, end] = ['', 0];
  const breaks = new Set([0]);
  for (const { 0: character, index } of plain.matchAll(kept)) {
    if (index > end) breaks.add(text.length);
    text += /[−–]/.test(character) ? '-' : character;
    end = index + character.length;
  }
  if (end < plain.length) breaks.add(text.length);
  return { text, breaks };
}

const numeric = /[\p{N}\p{Sc}%٪‰.,٫-]/u;

/** Whether a line stands there: not "43 plots" where the page says 143 plots, or 4.3. */
export function says({ text, breaks }: Folded, line: string): boolean {
  const wanted = folded(line).text;
  const parted = (at: number): boolean =>
    breaks.has(at) || !(numeric.test(text[at - 1] ?? ' ') && numeric.test(text[at] ?? ' '));
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (parted(at) && parted(at + wanted.length)) return true;
  return false;
}

const inline =
  /^(a|abbr|b|bdi|bdo|cite|code|data|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|time|u)$/;

/** The words of a node, one line for each block, cell and line of its own. */
export function wordsIn(node: Node): string {
  if (node.nodeType === 3) return (node.textContent ?? '').replace(/\s+/g, ' ');
  const name = (node as Element).localName ?? '';
  if (/^(script|style)$/.test(name)) return '';
  const words = [...node.childNodes].map(wordsIn).join('');
  return inline.test(name) ? words : `\n${words}\n`;
}
