import { linesSaying } from '../html/lines.js';

/**
 * A carrier that an editor took apart, made anew as it was published: its lines do not say what belongs together.
 * @param last The block that the permalink is the last word of.
 * @returns With the lines that it takes the place of; undefined where they do not say what was published.
 */
export async function remake(
  last: Element,
  permalink: string,
): Promise<{ lines: Element[]; carrier: Node[] } | undefined> {
  const published = await read(`${permalink}carrier.html`);
  const lines = linesSaying(published?.textContent ?? '', last);
  return lines && { lines, carrier: [...published!.childNodes].flatMap(plain) };
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

const tags =
  'a b blockquote br caption cite img li ol p small span strong table tbody td th thead time tr ul';
const kept = new Set(tags.split(' '));

/**
 * A node of what came, made anew of what carriers are made of: nothing that runs. Addresses are tried by a pattern: to
 * share `safeUrl` would cost every element a file of its own.
 */
function plain(node: Node): Node[] {
  if (node instanceof Text) return [new Text(node.data)];
  if (!(node instanceof HTMLElement)) return [];
  const inside = [...node.childNodes].flatMap(plain);
  if (!kept.has(node.localName)) return inside;
  const made = document.createElement(node.localName);
  for (const { name, value } of node.attributes)
    if (
      /^(data-.*|alt|datetime|dir|lang|loading|scope)$/.test(name) ||
      (/^(href|src)$/.test(name) && /^(https?|mailto):/.test(value))
    )
      made.setAttribute(name, value);
  made.append(...inside);
  return [made];
}
