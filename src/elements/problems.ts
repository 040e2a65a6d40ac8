import type { Problem } from '../briefing/problem.js';
import { show } from '../briefing/show.js';
import { error } from './choose.js';

/** Attributes whose value is none of those they take, which are given apart by spaces, the one that is then meant first. */
export function strangeValues(element: Element, choices: Record<string, string>): Problem[] {
  return Object.entries(choices).flatMap(([name, values]) => {
    const given = element.getAttribute(name);
    if (!given || values.split(' ').includes(given)) return [];
    return strange(`${name}="${given}" means nothing: use ${values.split(' ').sort().join(', ')}`);
  });
}

/** Properties for references that a script gave neither a text nor a list of texts. */
export function strangeReferences(element: object, names: Iterable<PropertyKey>): Problem[] {
  return [...names].flatMap((name) => {
    const given = (element as Record<PropertyKey, unknown>)[name];
    const wrong = [given]
      .flat()
      .find((part) => part !== undefined && part !== null && typeof part !== 'string');
    if (wrong === undefined) return [];
    const held = given === wrong ? show(wrong) : `a list with ${show(wrong)}`;
    return strange(`${String(name)} holds ${held}: set it to ids apart by spaces, or to a list of ids`);
  });
}

const strange = (message: string): Problem => ({ ...error('attribute', message), level: 'warning' });

/** Tells of what is wrong, of each thing once. */
export class Teller {
  #told = new Set<string>();

  /** One line in the console for what is new. @returns What is new, for an event of each. */
  tell(element: Element, problems: readonly Problem[]): Problem[] {
    const fresh = problems.filter(
      ({ level, message }) => level !== 'note' && !this.#told.has(message) && this.#told.add(message),
    );
    const [first, ...more] = fresh;
    if (!first) return [];
    // The tag as it stands on the page tells one embed from another.
    const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${value}"`).join('');
    const rest = more.length > 0 ? ` (and ${more.length} more: standfirst-problem tells of each)` : '';
    console.warn(`<${element.localName}${attributes}> ${first.message}${rest}`);
    return fresh;
  }
}
