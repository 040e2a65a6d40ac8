/** Plain HTML around the permalink of an embed, as it stands on a page (EMBEDDING.md). */
export interface Carrier {
  /** A blockquote; or a list or table, and the paragraph after it. */
  blocks: Element[];
  /** The permalink, its query and fragment dropped; absent where the carrier is known by its attributes alone. */
  permalink?: string;
  /** What the permalink says of itself: by this a carrier without attributes is told from its like. */
  title?: string;
  /** Perhaps only the last line of one: `linesSaying` says. */
  apart?: boolean;
}

export interface Where {
  /** Hosts of permalinks, each with or without a path: `facts.example.org`, `example.org/embeds`. */
  hosts: readonly string[];
  /** What is never looked into, as a selector. */
  ignore: string;
}

/** Where words are shown or typed as they are, and where readers write. */
export const ignored =
  'pre,code,textarea,template,[contenteditable],#comments,#respond,.comments,.comment,.comment-list,.comments-area,[itemtype$="/Comment"]';

/** What stands after the host: the briefing's id and the embed's. */
const ids = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*(?=\/?(index\.html)?$)/;

/**
 * The permalink that an address is, compared as a parsed URL: hosts add queries (`?ref=`), fragments, another scheme.
 * @param base What the address is relative to. A page that came by `https:` may ask for nothing else.
 * @returns Without query and fragment, with a closing slash; undefined where it is none of these hosts'.
 */
export function permalinkOf(
  address: string,
  base: string | undefined,
  hosts: readonly string[],
): string | undefined {
  try {
    const { protocol, host, pathname } = new URL(address, base);
    for (const known of hosts) {
      const start =
        known.replace(/^https?:\/\/|\/$/gi, '').replace(/^[^/]+/, (name) => name.toLowerCase()) + '/';
      const [path] = ids.exec((host + pathname).slice(start.length)) ?? [];
      if (path && /^https?:$/.test(protocol) && (host + pathname).startsWith(start))
        return `${base?.startsWith('https:') ? 'https:' : protocol}//${start}${path}/`;
    }
  } catch {
    // It is no address.
  }
  return undefined;
}

/**
 * The carriers within an element, those with a permalink first: the other order would take a table apart from its
 * paragraph. Then those with their attributes: not by a class, which no host keeps that takes both links and `data-*`,
 * and which says nothing of what is embedded. A carrier within a quotation is quoted, and no carrier; so is what stands
 * in a place to be ignored.
 */
export function findCarriers(root: Element, { hosts, ignore }: Where): Carrier[] {
  const carriers: Carrier[] = [];
  const taken = new Set<Element>();
  const add = (blocks: Element[], link?: Omit<Carrier, 'blocks'>): void => {
    const [first] = blocks;
    if (!first || blocks.some((block) => taken.has(block) || framed(block, link?.permalink, hosts))) return;
    if (first.closest(ignore) || first.parentElement?.closest('blockquote,[data-standfirst]')) return;
    for (const block of blocks) taken.add(block);
    carriers.push({ blocks, ...link });
  };
  for (const link of root.querySelectorAll('a[href]')) {
    const permalink = permalinkOf(link.getAttribute('href')!, link.baseURI || undefined, hosts);
    if (!permalink) continue;
    const blocks = blocksAround(link);
    const apart = !blocks[0];
    add(apart ? [link.closest('p,div')!] : blocks, { permalink, title: text(link), apart });
  }
  for (const holder of root.querySelectorAll('[data-standfirst]')) {
    const foot = holder.nextElementSibling;
    add(foot?.matches('p') && foot.querySelector('[data-b="asOf"]') ? [holder, foot] : [holder]);
  }
  return carriers;
}

/** The blocks that a link is the permalink of: it is their very last word. */
export function blocksAround(link: Element): Element[] {
  const block = link.closest('blockquote') ?? link.closest('p');
  if (!block || !text(block).endsWith(text(link))) return [];
  // A quotation that holds a list or a table is none of ours, but may quote one.
  if (block.matches('blockquote')) return block.querySelector('ol,ul,table') ? [] : [block];
  let before = block.previousElementSibling;
  // Editors leave empty paragraphs behind.
  while (before?.matches('p') && !text(before) && !before.querySelector('img,iframe'))
    before = before.previousElementSibling;
  const list = before?.matches('ol,ul,table') ? before : before?.querySelector('ol,ul,table');
  // Editors wrap tables; a wrapper that says more than its table is somebody else's.
  return before && list && text(list) === text(before) ? [before, block] : [];
}

/** Whether the embed follows as a frame, which shows it already. Any other frame is none of it: an advertisement. */
function framed(block: Element, permalink: string | undefined, hosts: readonly string[]): boolean {
  const next = block.nextElementSibling;
  const frame = next?.matches('iframe') ? next : next && !text(next) && next.querySelector('iframe');
  if (!frame) return false;
  const bare = (address: string): string => address.replace(/^https?:|[?#].*/g, '');
  const links = [...block.querySelectorAll('a[href]')].map((link) => bare(link.getAttribute('href')!));
  // What loads frames late, or once a reader agrees, keeps the address under another name.
  return [...frame.attributes].some(({ value }) => {
    const address = permalinkOf(value, block.baseURI || undefined, hosts);
    if (permalink) return address && bare(address) === bare(permalink);
    // Of a host that is not known, it is what the words lead to.
    return address || links.includes(bare(value));
  });
}

const text = (node: Element): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
