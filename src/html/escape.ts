/**
 * HTML as one line that survives a paste. Braces are escaped too: in text they are code to MDX, and a doubled one is
 * a template to Liquid and its kin, in attributes as well. Line breaks become character references.
 */
const inText = /[&<>{}\n\r\t\u00a0\u2028\u2029]/g;
const inAttribute = /[&<>"'\n\r\t\u00a0\u2028\u2029]|\{(?=[{%#])/g;
const named: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', '\u00a0': 'nbsp' };
const reference = (character: string): string => `&${named[character] ?? `#${character.charCodeAt(0)}`};`;

export const escapeText = (text: string): string => text.replace(inText, reference);
export const escapeAttribute = (text: string): string => text.replace(inAttribute, reference);

/** The text again of what the two above wrote. */
export const unescape = (html: string): string =>
  html.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
    code
      ? String.fromCodePoint(Number(code))
      : (Object.keys(named).find((character) => named[character] === name) ?? whole),
  );

/** Text of an XML document, which knows fewer names than HTML; characters that XML 1.0 cannot hold are left out. */
export const xml = (text: string): string =>
  text
    .replace(/[&<>"]/g, reference)
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    );

export type Attributes = Record<string, string | undefined>;

/**
 * One element as HTML. Children are HTML already; attributes are plain text, and undefined ones are left out.
 * Without children (`undefined`, not an empty string) it is a void tag, closed.
 */
export function tag(name: string, attributes: Attributes, children?: string): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) open += ` ${key}="${escapeAttribute(value)}"`;
  }
  return children === undefined ? `${open} />` : `${open}>${children}</${name}>`;
}
