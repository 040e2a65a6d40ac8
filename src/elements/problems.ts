import type { Problem } from '../briefing/problem.js';
import { error } from './choose.js';

/** Attributes whose value is none of those they take, which are given apart by spaces, the one that is then meant first. */
export function strangeValues(element: Element, choices: Record<string, string>): Problem[] {
  return Object.entries(choices).flatMap(([name, values]) => {
    const given = element.getAttribute(name);
    if (!given || values.split(' ').includes(given)) return [];
    const message = `${name}="${given}" means nothing: use ${values.split(' ').sort().join(', ')}`;
    return { ...error('attribute', message), level: 'warning' as const };
  });
}

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
