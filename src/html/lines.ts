/** Editors curl quotes, change spaces and put bars between cells; all else must stand as it was published. */
const said = (words: string | null): string => (words ?? '').replace(/[\s|'"‘’‚‛“”„‟«»‹›]/g, '');

/**
 * The lines of a carrier that an editor took apart, as some do that know no blocks but paragraphs: those that together
 * say what was published, and nothing else.
 * @param published The words of the carrier.
 * @param last The block that its permalink is the last word of.
 * @returns Undefined where they say anything else: an editor changed a word, or the link is somebody else's.
 */
export function linesSaying(published: string, last: Element): Element[] | undefined {
  const wanted = said(published);
  const lines: Element[] = [];
  let found = '';
  for (
    let line: Element | null = last;
    line && found.length < wanted.length;
    line = line.previousElementSibling
  ) {
    lines.unshift(line);
    found = said(line.textContent) + found;
  }
  return wanted && found === wanted ? lines : undefined;
}
