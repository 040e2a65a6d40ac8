import { version } from '../version.js';

/** A class of ours: it knows the version it came with. */
export type ElementClass = CustomElementConstructor & { version: string };

/**
 * Registers a class under a name, unless the page already has that name: the first one wins, nothing is thrown, and
 * the console says so once, however many bundles come too late. A class may have several names.
 * @param name The tag's name, with a hyphen.
 */
export function define(name: string, element: ElementClass): void {
  const present = customElements.get(name) as Partial<ElementClass> | undefined;
  if (!present) {
    try {
      customElements.define(name, element);
    } catch (error) {
      // A class can be registered once: under a second name it takes a class of its own.
      if (!(error instanceof DOMException) || error.name !== 'NotSupportedError') throw error;
      customElements.define(name, class extends element {});
    }
  } else if (present.version !== version) {
    // Bundles of one page know of each other by this alone; where each won a name, one word about the two is enough.
    const pair = Symbol.for(`standfirst ${[version, present.version].sort()}`);
    const page = globalThis as { [key: symbol]: boolean | undefined };
    if (page[pair]) return;
    page[pair] = true;
    const owner = present.version ? `Standfirst ${present.version}` : 'other code on this page';
    console.warn(
      `Standfirst ${version}: <${name}> is already defined by ${owner}, which stays in use. For another name: defineAll('my')`,
    );
  }
}
