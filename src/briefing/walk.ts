/** A place in a document: `['figures', 3, 'value']`. */
export type Path = (string | number)[];

/** The three kinds of fact, and where else an id may stand. */
export const factLists = ['figures', 'quotes', 'events'] as const;
export const lists = [...factLists, 'actors', 'sources', 'embeds', 'corrections'] as const;
export type ListName = (typeof lists)[number];

/** What the text of a field refers to; a field that holds no text (a window's `from`) refers to nothing. */
export const refersTo: Record<string, readonly ListName[]> = {
  source: ['sources'],
  saidBy: ['actors'],
  speaker: ['actors'],
  actor: ['actors'],
  actors: ['actors'],
  figures: ['figures'],
  from: ['figures'],
  quotes: ['quotes'],
  quote: ['quotes'],
  events: ['events'],
  respondsTo: ['events'],
  target: factLists,
};

/**
 * Calls `visit` with every text in a value: the text, the name of its field (of the list, for a text in a list), and
 * its place, which is one array that changes from call to call. What a correction was or became, and `x-…`, are left
 * out: they are no part of what the briefing says now.
 */
export function eachText(value: unknown, visit: (text: string, field: string, path: Path) => void): void {
  const path: Path = [];
  const walk = (node: unknown, field: string): void => {
    if (typeof node === 'string') visit(node, field, path);
    else if (Array.isArray(node)) {
      for (let index = 0; index < node.length; index++) {
        path.push(index);
        walk(node[index], field);
        path.pop();
      }
    } else if (node && typeof node === 'object') {
      for (const key of Object.keys(node)) {
        if (key === 'was' || key === 'now' || key.startsWith('x-')) continue;
        path.push(key);
        walk((node as Record<string, unknown>)[key], key);
        path.pop();
      }
    }
  };
  walk(value, '');
}
