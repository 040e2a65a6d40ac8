import { isServer, type LitElement } from 'lit';
import type { Problem } from '../briefing/problem.js';
import { show } from '../briefing/show.js';
import { error } from './choose.js';
import { meantBy, nearestOf } from './slips.js';
import { hasWords } from './surroundings.js';

/** So long, in ms, a script may still fetch the facts that it is to give, once the page has loaded. */
const patience = 5000;
/** Elements that name facts and have none: whether a script may still give them some. */
const waiting = new WeakMap<Element, boolean>();

/** An element of ours, as far as it is asked here. */
interface Asking extends HTMLElement {
  facts?: unknown;
  briefing?: string;
  requestUpdate(): void;
}

/** Attributes whose value is none of those they take, which are given apart by spaces, the one that is then meant first. */
export function strangeValues(element: Element, choices: Record<string, string>): Problem[] {
  return Object.entries(choices).flatMap(([name, values]) => {
    const given = element.getAttribute(name);
    if (!given || values.split(' ').includes(given)) return [];
    return strange(`${name}="${given}" means nothing: use ${values.split(' ').sort().join(', ')}`);
  });
}

/** Properties for references that a script gave neither a text nor a list of texts, and what leads nowhere by a slip. */
export function strangeReferences(element: Asking, names: readonly PropertyKey[]): Problem[] {
  const values = element as unknown as Record<PropertyKey, unknown>;
  const named = names.find((name) => values[name]);
  const problems = names.flatMap((name) => {
    const given = values[name];
    const wrong = [given]
      .flat()
      .find((part) => part !== undefined && part !== null && typeof part !== 'string');
    if (wrong === undefined) return [];
    const held = given === wrong ? show(wrong) : `a list with ${show(wrong)}`;
    return strange(`${String(name)} holds ${held}: set it to ids apart by spaces, or to a list of ids`);
  });
  if (isServer) return problems;
  const slips = misspelt(element);
  // It may be the briefing's name that is misspelt: that is told already.
  if (named && slips.length === 0 && isGroundless(element)) {
    const message = `${String(named)} is set, and there is no briefing to take it from: set briefing to its address`;
    slips.push(strange(message));
  }
  return [...problems, ...slips];
}

/** Attributes that are one of ours but for a letter or two, or the order of its letters; or another word for it. */
function misspelt(element: Element): Problem[] {
  const ours = (element.constructor as typeof LitElement).observedAttributes;
  return [...element.attributes].flatMap(({ name, value }) => {
    if (ours.includes(name)) return [];
    const meant = meantBy(name, value) ?? nearestOf(name, ours);
    return meant ? strange(`${name}="${value}" means nothing: use ${meant}`) : [];
  });
}

/** Whether there is nothing to take facts from, and nobody is likely to give any. */
function isGroundless(element: Asking): boolean {
  if (element.facts || element.briefing || !element.isConnected || hasWords(element)) return false;
  if (!waiting.has(element)) {
    waiting.set(element, true);
    const over = (): void => {
      waiting.set(element, false);
      element.requestUpdate();
    };
    const wait = (): void => void setTimeout(over, patience);
    if (document.readyState === 'complete') wait();
    else addEventListener('load', wait, { once: true });
  }
  return !waiting.get(element);
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
    const rest = more.length > 0 ? ` (and ${more.length} more: standfirst-problem tells of each)` : '';
    warn(element, first.message + rest);
    return fresh;
  }
}

/** The tag as it stands on the page tells one embed from another. */
function warn(element: Element, message: string): void {
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${value}"`).join('');
  console.warn(`<${element.localName}${attributes}> ${message}`);
}

/**
 * Code that is loaded when it is asked for. Where it cannot be had, that is told, and all else goes on without it.
 * @param element An element of ours, or a part of one.
 * @param without What there is none of now: "sharing".
 */
export async function loaded<T>(
  code: Promise<T>,
  element: Element,
  name: string,
  without: string,
): Promise<T | undefined> {
  try {
    return await code;
  } catch (thrown) {
    const host = (element.getRootNode() as Partial<ShadowRoot>).host ?? element;
    const message = `${without} could not be loaded (${String(thrown)}): keep the files of cdn/ together`;
    const detail: Problem = { ...error(`${name}-not-loaded`, message), level: 'warning' };
    warn(host, message);
    host.dispatchEvent(new CustomEvent('standfirst-problem', { detail, bubbles: true, composed: true }));
    return undefined;
  }
}
