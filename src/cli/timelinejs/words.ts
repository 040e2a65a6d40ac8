/** HTML of a slide as plain words. */

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  copy: '©',
  pound: '£',
  euro: '€',
};

/** A value of a slide as text; nothing where it is neither text nor a number. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

export interface Words {
  text: string;
  /** Something of the HTML is not in the text: a link, a picture, a list, emphasis. */
  lost: boolean;
  /** The addresses it links to. */
  links: string[];
}

/** The words that a reader of some HTML sees; a part that stands on a line of its own is set apart by a space. */
export function wordsOf(html: string): Words {
  const text = html
    .replace(/<!--[^]*?-->|<(script|style)\b[^]*?<\/\1\s*>/gi, '')
    .replace(/<(br|hr|\/?(p|div|li|ul|ol|h[1-6]|blockquote|tr|td))\b[^>]*>/gi, ' ')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name: string) => {
      const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : undefined;
      if (code !== undefined) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      return named[name.toLowerCase()] ?? whole;
    })
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
  const links = [...html.matchAll(/<a\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)];
  return {
    text,
    lost: /<(?!\/|(p|br|div|span)\b)[a-z]/i.test(html),
    links: links.map(([, double, single]) => (double ?? single)!.trim()).filter(Boolean),
  };
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
