import { isBriefing } from '../briefing/is-briefing.js';
import { findFact } from '../briefing/references.js';
import type { Briefing, Fact } from '../briefing/types.js';
import { factLists } from '../briefing/walk.js';
import { capital, sayAsOf, sayCorrections } from '../language/index.js';
import { languageFor } from '../language/registry.js';
import { amend } from './amend.js';
import { blocksOf, same, type Blocks } from './blocks.js';
import { leaveOut } from './gone.js';
import { holdsTo } from './seal.js';
import { stand } from './stands.js';

/**
 * Words that stand on the page and that the facts' machine values do not say: by fact id, then by block (`quantity`,
 * `window`, …); empty where an editor took the block out. Under the id of the briefing: `asOf` and `correction`.
 */
export interface Stands {
  [factId: string]: { [block: string]: string };
}

export interface Reading {
  /** An excerpt that is valid and whose words are the page's, but for those in `stands`. Absent if partial. */
  facts?: Briefing;
  stands: Stands;
  /** The facts that stand on the page themselves; the excerpt also holds those that they refer to. */
  ids: string[];
  /** Facts that were written there and that an editor took out. */
  gone?: string[];
  /** The attributes are gone, or do not account for every word of the page: the words alone are to be shown. */
  partial: boolean;
  /** The page's words, line by line as blocks and breaks divide them. */
  words: string[];
  /** The address of the last link of the last paragraph. */
  permalink?: string;
}

const factsOn = ['data-figure', 'data-quote', 'data-event'];

/**
 * Reads the facts of an embed back out of its HTML. The text wins: a machine value counts only while saying it gives
 * the words that stand there. Never throws; what it cannot vouch for is words alone.
 * @param root The element around the written HTML, or its first block.
 */
export function readEmbed(root: Element): Reading {
  const page = scan(root);
  const { words } = page;
  const alone: Reading = { stands: {}, ids: [], partial: true, words, permalink: permalinkOf(root) };
  if (page.stray) return alone;
  try {
    return { ...alone, ...readFacts(page), partial: false };
  } catch {
    return alone;
  }
}

/** @throws Where the attributes do not account for the page. */
function readFacts(page: Page): Pick<Reading, 'facts' | 'stands' | 'ids' | 'gone'> {
  if (page.heads.length !== 1) throw Error('no embed, or several');
  if (page.markedUp) throw Error('marked up');
  if (page.seal !== undefined && !holdsTo(page.seal, page.plain)) throw Error('changed around the facts');
  const head = JSON.parse(page.heads[0]!);
  const written = new Map<string, Fact>();
  const copies = page.copies.map(([json, blocks]): [Fact, Blocks] => {
    const fact: Fact = JSON.parse(json);
    if (!written.has(fact.id)) written.set(fact.id, fact);
    return [written.get(fact.id)!, blocks];
  });

  const { facts, gone } = assemble(head, written);
  if (!isBriefing(facts)) throw Error('not valid');
  const language = languageFor(facts.lang);
  const stands: Stands = {};
  const differ = (said: Blocks, page: Blocks, tell: (block: string, texts: string[]) => void): void => {
    for (const block in page) if (!Object.hasOwn(said, block)) throw Error(`${block}: not of this fact`);
    // A date may begin without its capital, as its source has it.
    const texts = (block: string): string[] | undefined =>
      block === 'words' ? page[block]?.map((words) => capital(words, language)) : page[block];
    for (const block in said) if (!same(said[block], texts(block))) tell(block, page[block] ?? []);
  };

  const seen = new Map<string, { said: Blocks; key?: string }>();
  for (const [{ id }, page] of copies) {
    const fact = findFact(facts, id)!;
    const first = seen.get(id) ?? { said: blocksOf(fact, facts, language) };
    const found: [string, string[]][] = [];
    differ(first.said, page, (block, texts) => found.push([block, texts]));
    if (found.some(([block, texts]) => /^(quantity|text|title|words)$/.test(block) && !texts.join('')))
      throw Error('emptied');
    // A fact that stands twice says the same both times, or nobody knows which is meant.
    const key = JSON.stringify(found);
    if ((first.key ??= key) !== key) throw Error('two versions');
    if (seen.has(id)) continue;
    seen.set(id, first);
    for (const [block, texts] of found) stand(stands, id, block, texts.join('\n'));
    if (language.known) for (const [block, texts] of found) amend(fact, block, texts, facts, language);
  }
  const foot: Blocks = { asOf: [sayAsOf(facts, language)] };
  if (facts.corrections?.length) foot.correction = sayCorrections(facts, language);
  differ(foot, page.foot, (block, texts) => stand(stands, facts.id, block, texts.join('\n')));
  return { facts, stands, ids: [...written.keys()], ...(gone.size > 0 && { gone: [...gone] }) };
}

/** The excerpt: its head with each fact put where its id stands. A fact that was taken out of the page is out. */
function assemble(head: Briefing, written: Map<string, Fact>): { facts: Briefing; gone: Set<string> } {
  const gone = new Set<string>();
  const facts = { ...head };
  for (const name of factLists) {
    facts[name] = (head[name] as (string | Fact)[]).flatMap((entry) => {
      const fact = typeof entry === 'string' ? written.get(entry) : entry;
      if (!fact) gone.add(entry as string);
      return fact ?? [];
    }) as never;
  }
  if (gone.size > 0) leaveOut(facts, gone);
  return { facts, gone };
}

const inline = new Set(
  'a abbr b bdi bdo cite code data del em font i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const unseen = new Set(['script', 'style', 'template', 'noscript', 'svg']);
/** What hosts add to links for those who do not see: "opens in a new tab". */
const forHearing = /(^|\s)(screen-reader-text|visually-hidden|sr-only)(\s|$)/;
/** What is struck out, raised or broken does not read as its letters in a row: "43" and a note 1 are not 431. */
const telling = /^(sup|sub|ins|br|style|script)$/;
/** Whole blocks may be; some editors say it in a style. In `words` a stroke stands after what is. */
const struck = /^(del|s|strike)$/;
const stroke = '\u0336';

/** What stands on a page, gone through once: it may hold thousands of events. */
interface Page {
  /** In lines. */
  words: string[];
  /** Words stand outside the blocks that were written. */
  stray: boolean;
  /** A block holds what does not read as its letters do. */
  markedUp: boolean;
  /** As they are written: heads of excerpts, and each fact with its blocks. */
  heads: string[];
  copies: [fact: string, blocks: Blocks][];
  /** The blocks of no fact. */
  foot: Blocks;
  /** The words around the facts, and what they came to when they were written. */
  plain: string[];
  seal?: string;
}

/** For names that a page gives: `constructor` is one as good as another. */
const bare = <T extends object>(): T => Object.create(null) as T;

function scan(root: Element): Page {
  const page: Page = {
    words: [],
    stray: false,
    markedUp: false,
    heads: [],
    copies: [],
    foot: bare(),
    plain: [],
  };
  let line = '';
  const flush = (): void => {
    line = line.replace(/\s+/g, ' ').trim();
    if (line) page.words.push(line);
    line = '';
  };
  /** @param texts The words of the block that it stands in, the last of these. */
  const enter = (element: Element, owner: Blocks, isOut: boolean, texts?: string[]): void => {
    let block: string | null = null;
    const style = element.getAttribute('style') ?? '';
    isOut ||= struck.test(element.localName) || style.includes('line-through');
    page.markedUp ||= isOut || /:\s*su[bp]/.test(style);
    if (element.hasAttributes()) {
      const head = element.getAttribute('data-standfirst');
      if (head !== null) {
        page.heads.push(head);
        page.seal = element.getAttribute('data-seal') ?? undefined;
      }
      for (const name of factsOn) {
        const fact = element.getAttribute(name);
        if (fact !== null) page.copies.push([fact, (owner = bare())]);
      }
      block = element.getAttribute('data-b');
      if (block) {
        const known = /^(asOf|correction)$/.test(block) ? page.foot : owner;
        texts = block === 'plain' ? page.plain : (known[block] ??= []);
        texts.push('');
      }
    }
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const text = child.nodeValue!;
        line += isOut && /\S/.test(text) ? text + stroke : text;
        if (texts) texts.push(texts.pop()! + text);
        else page.stray ||= /[\p{L}\p{N}]/u.test(text);
      } else if (child.nodeType === 1) {
        const name = (child as Element).localName;
        page.markedUp ||= !!texts && telling.test(name);
        if (unseen.has(name) || forHearing.test((child as Element).getAttribute('class') ?? '')) continue;
        const breaks = !inline.has(name);
        if (breaks) flush();
        enter(child as Element, owner, isOut, texts);
        if (breaks) flush();
      }
    }
    // A line break in the source of a page is a space on it.
    if (block)
      texts!.push(
        texts!
          .pop()!
          .trim()
          .replace(/\s+/g, (run) => (run.includes('\n') ? ' ' : run)),
      );
  };
  enter(root, page.foot, false);
  flush();
  return page;
}

function permalinkOf(root: Element): string | undefined {
  const paragraphs = root.querySelectorAll('p');
  let index = paragraphs.length - 1;
  while (index >= 0 && !paragraphs[index]!.textContent!.trim()) index -= 1;
  const last = [...(paragraphs[index] ?? root).querySelectorAll('a[href]')].at(-1);
  return last?.getAttribute('href') ?? undefined;
}
