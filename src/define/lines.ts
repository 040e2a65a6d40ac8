/** Editors curl quotes, change spaces and put bars between cells; all else must stand as it was published. */
const said = (words: string | null): string => (words ?? '').replace(/[\s|'"‘’‚‛“”„‟«»‹›]/g, '');

/** What was published, and the blocks of a page that say just that. */
interface Apart {
  lines: Element[];
  carrier: Node[];
}

/**
 * The lines of a carrier that an editor took apart, as some do that know no blocks but paragraphs: those before its
 * permalink that say together what was published, and nothing else. With them the carrier itself, since lines no longer
 * say what belongs together.
 * @param last The block that the permalink is the last word of.
 * @returns Undefined where they say anything else: an editor changed a word, or the link is somebody else's.
 */
export async function linesOf(last: Element, permalink: string): Promise<Apart | undefined> {
  const published = await read(`${permalink}carrier.html`);
  const wanted = said(published?.textContent ?? '');
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
  return published && wanted && found === wanted
    ? { lines, carrier: [...published.childNodes].flatMap(plain) }
    : undefined;
}

/** By a request that parses what comes: a page may forbid that to its scripts (Trusted Types). */
function read(address: string): Promise<HTMLElement | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.overrideMimeType('text/html;charset=utf-8');
    request.onloadend = () => resolve(request.responseXML?.body);
    request.send();
  });
}

const kept = new Set(
  'a b blockquote br caption cite img li ol p small span strong table tbody td th thead time tr ul'.split(
    ' ',
  ),
);

/** A node of what came, made anew of what carriers are made of: nothing that runs. */
function plain(node: Node): Node[] {
  if (node instanceof Text) return [new Text(node.data)];
  if (!(node instanceof HTMLElement)) return [];
  const inside = [...node.childNodes].flatMap(plain);
  if (!kept.has(node.localName)) return inside;
  const made = document.createElement(node.localName);
  for (const { name, value } of node.attributes)
    if (
      /^(data-.*|alt|datetime|dir|lang|loading|scope)$/.test(name) ||
      (/^(href|src)$/.test(name) && /^https?:/.test(value))
    )
      made.setAttribute(name, value);
  made.append(...inside);
  return [made];
}
