import type { Briefing } from '../briefing/types.js';
import type { Carrier } from '../html/carriers.js';
import { embedIn, embedOf, sameWords } from '../html/embedded.js';

/**
 * Puts an element around a carrier: it reads its words, and what lies beside its permalink.
 * @param elements What brings each element, by its tag.
 * @param define Registers one with the languages it speaks, and says whether its name is ours on this page.
 * @returns Whether it is done with them, or they left the page: found again, they are to be turned again.
 */
export async function turn<Tag extends string>(
  carrier: Carrier,
  elements: Record<Tag, () => Promise<unknown>>,
  define: (tag: Tag, near: Element, lang?: string) => Promise<boolean>,
): Promise<boolean | undefined> {
  const { permalink, title, apart } = carrier;
  const tags = Object.keys(elements).join();
  let [blocks, written]: [Element[], Node[]?] = [carrier.blocks];
  const address = permalink && `${permalink}fact.json`;
  const own = embedIn(carrier);
  // Elements and facts come side by side; what fails is told below.
  if (own) elements[own.element as Tag]().catch(() => {});
  const facts = address && (await read(address));
  const embed = (facts && embedOf(facts, permalink!.split('/').at(-2)!)) || own;
  // A link at the end of somebody else's quotation does not make it a carrier: that says what its briefing is called.
  if (!embed || (!own && !sameWords(title!, (facts as Briefing).title))) return;
  // Some editors make a quotation of every line, or cells of the lines of a cell.
  const [start] = blocks as [Element];
  const broken = start.previousElementSibling?.matches('blockquote') || start.matches('table:not(:has(th))');
  if (apart || (broken && !own)) {
    const { remake } = await import('./remake.js');
    const found = await remake(blocks.at(-1)!, permalink!);
    if (found) ({ lines: blocks, carrier: written } = found);
    else if (apart) return undefined;
  }
  const first = blocks[0]!;
  const { figures, quote, events } = embed;
  // A single figure may stand in a comparison.
  const tag = (first.closest(tags)?.localName ?? embed.element) as Tag;
  const [{ steady }, ours] = await Promise.all([
    import('./steady.js'),
    define(tag, first, (facts || undefined)?.lang),
  ]);
  if (!ours) return undefined;

  // Whoever is at one of its links stays there.
  const focused = (): Element | undefined => blocks.find((block) => block.contains(document.activeElement));
  for (let at = focused(); at; at = focused()) {
    const block = at;
    await new Promise((left) => block.addEventListener('focusout', () => setTimeout(left), { once: true }));
  }
  if (!blocks.every(({ isConnected }) => isConnected)) return true;
  const present = first.closest<HTMLElement>(tags);
  const element = present ?? document.createElement(tag);
  const set = (name: string, value?: string): void => {
    if (value && !element.hasAttribute(name)) element.setAttribute(name, value);
  };
  set('figures', element.hasAttribute('figure') ? '' : figures?.join(' '));
  set('quote', quote);
  set('events', events?.join(' '));
  set('actors', embed.actors?.join(' '));
  set('sort', embed.sort);
  set('start', embed.start);
  // A chart in the place of a list that somebody reads would take it from under their eyes: it comes by a press.
  if (!present && tag === 'threat-timeline') set('view', 'list');
  // Where the facts could not be read, the element says so: it asks again.
  set('briefing', address);
  if (!present) steady(blocks, element, written);
  else if (written) {
    first.before(...written);
    for (const line of blocks) line.remove();
  }
  return !present;
}

/** What lies beside a permalink, by one request that the element shares; undefined where it cannot be had. */
async function read(address: string): Promise<Briefing | undefined> {
  const { load } = await import('../elements/load.js');
  return (await load(address, document).data.catch(() => undefined)) as Briefing | undefined;
}
