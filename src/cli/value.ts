/** A value as it is typed, made what the briefing's schema has at its field. */
import { Event, Figure, fraction, Quote } from '../briefing/schema.js';
import type { factLists } from '../briefing/walk.js';
import { nearest } from '../briefing/words.js';
import { CannotRun } from './io.js';

/** What a schema may hold, as far as types go. */
interface Node {
  type: string;
  wrapped?: Node;
  entries?: Record<string, Node>;
  options?: readonly unknown[];
}

const schemas = { figures: Figure, quotes: Quote, events: Event } as unknown as Record<
  (typeof factLists)[number],
  Node
>;

/**
 * @param field A dotted path of the fact: `value`, `window.words`.
 * @param name What the value is called in a message: `--was`.
 * @throws CannotRun where there is no such field, or the text is none of its values.
 */
export function valueFor(
  list: (typeof factLists)[number],
  field: string,
  text: string,
  name: string,
): unknown {
  let node = bare(schemas[list]);
  for (const key of field.split('.')) {
    const entries = node.entries ?? {};
    if (!Object.hasOwn(entries, key)) {
      const near = nearest(key, Object.keys(entries));
      const mend = near
        ? `did you mean ${near}?`
        : `there are ${Object.keys(entries).join(', ') || 'none here'}`;
      throw new CannotRun(`--field ${field}: ${list} have no such field: ${mend}`);
    }
    node = bare(entries[key]!);
  }
  switch (node.type) {
    case 'union':
      return numberOrFraction(text, name);
    case 'boolean':
      if (!/^(true|false)$/.test(text)) throw new CannotRun(`${name} ${text}: write true or false`);
      return text === 'true';
    case 'picklist':
      if (!node.options!.includes(text))
        throw new CannotRun(`${name} ${text}: use one of ${node.options!.join(', ')}`);
      return text;
    case 'object':
    case 'array':
      return json(text, name, field);
    default:
      return text;
  }
}

const bare = (node: Node): Node => (node.wrapped ? bare(node.wrapped) : node);

function numberOrFraction(text: string, name: string): number | string {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (fraction.test(text)) return text;
  throw new CannotRun(
    `${name} ${text}: write a number such as 43 or 2.5, or a fraction such as 1/3; "over" and the like go into qualifier`,
  );
}

function json(text: string, name: string, field: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CannotRun(
      `${name} ${text}: ${field} holds several values: name one, such as ${field}.words, or write JSON`,
    );
  }
}
