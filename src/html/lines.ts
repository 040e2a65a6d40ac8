/** Hosts curl quotes and change spaces. Not shared with the upgrader, which is one file and loads this at need. */
const bare = (words: string | null): string => (words ?? '').replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The lines of a carrier that an editor took apart, as some do that know no blocks but paragraphs: those before its
 * permalink that say together what was published, letter for letter, and nothing else.
 * @param last The block that the permalink is the last word of.
 * @returns Empty where they say anything else: an editor changed a word, or the link is somebody else's.
 */
export async function linesOf(last: Element, permalink: string): Promise<Element[]> {
  const published = await fetch(`${permalink}carrier.html`).then(
    (answer) => answer.text(),
    () => '',
  );
  // Our own writing: what is escaped in it is no letter. Not parsed, since a page may forbid that (Trusted Types).
  const wanted = bare(published.replace(/<[^>]*>|&#?\w+;/g, ''));
  const lines: Element[] = [];
  let said = '';
  for (
    let line: Element | null = last;
    line && said.length < wanted.length;
    line = line.previousElementSibling
  ) {
    lines.unshift(line);
    said = bare(line.textContent) + said;
  }
  return wanted && said === wanted ? lines : [];
}
