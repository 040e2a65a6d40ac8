import { excerpt, retractionOf } from '../briefing/references.js';
import type { Briefing, Embed, Event, Figure, Quote } from '../briefing/types.js';
import { unusable } from '../briefing/usable.js';
import { publicPart } from '../briefing/validate.js';
import { factLists } from '../briefing/walk.js';
import { compare } from '../geometry/compare.js';
import { languageFor } from '../language/registry.js';
import { comparisonTable, reasonsOf } from './comparison.js';
import { tag, unescape, type Attributes } from './escape.js';
import { factAttribute, figureLines } from './figure.js';
import { quoteLines } from './quote.js';
import { sealOf } from './seal.js';
import { timelineItems } from './timeline.js';
import { foot, type Writing } from './writing.js';

/**
 * The HTML of an embed: one line of plain, semantic HTML in the language of the facts, complete without script, whose
 * attributes hold the facts for `readEmbed`. It stands inside an element, and alone as what is pasted (EMBEDDING.md).
 * @param embed Which facts, as which element; with no references, all that the element shows.
 * @param facts A valid briefing or excerpt that holds them; references to nothing are left out, and so are fields that
 * the format does not know and those that are the desk's own.
 * @param options.permalink Address of the embed's own page: the last link of the last paragraph.
 * @param options.headingLevel Level of the events' headings, 2 to 6; bold text where none is given.
 * @param options.now For an embargo, in milliseconds; the clock's time where it is not given.
 * @returns An empty string where there is nothing to show.
 * @throws Where readers are not to be shown the briefing: it is a draft, withheld, cancelled, or under embargo; and where
 * `embed` has no such form.
 */
export function writeEmbed(
  embed: Omit<Embed, 'id'>,
  facts: Briefing,
  { now, ...options }: { permalink?: string; headingLevel?: number; now?: number } = {},
): string {
  const why = unusable(facts, now);
  if (why) throw Error(`briefing "${facts.id}" ${why}: no HTML is made of it`);
  const html = write(embed, facts, options);
  const plain = [...html.matchAll(/data-b="plain"[^>]*>(.*?)<\/(?:span|small|strong|cite|a|th|caption)>/g)];
  const seal = sealOf(plain.map(([, text]) => unescape(text!.replace(/<[^>]*>/g, ''))));
  return html.replace(' data-standfirst=', ` data-seal="${seal}" data-standfirst=`);
}

function write(
  embed: Omit<Embed, 'id'>,
  facts: Briefing,
  options: Pick<Writing, 'permalink' | 'headingLevel'>,
): string {
  const name = listOf(embed);
  const all = (facts[name] as { id: string }[]).map(({ id }) => id);
  const known = new Set(all);
  const asked =
    embed.element === 'pull-quote'
      ? embed.quote
        ? [embed.quote]
        : all.slice(0, 1)
      : (embed[name as 'figures'] ?? all);
  const ids = asked.filter((id) => known.has(id));
  if (ids.length === 0) return '';
  const part = publicPart(excerpt(facts, ids));
  const language = languageFor(part.lang);
  const writing: Writing = { facts: part, language, title: embed.title, ...options };
  const wanted = new Set(ids);
  const shown = part[name].filter(({ id }) => wanted.has(id));
  const root: Attributes = {
    lang: part.lang,
    dir: language.dir,
    'data-standfirst': JSON.stringify(headOf(part, wanted)),
  };

  if (name === 'quotes') {
    const quote = shown[0] as Quote;
    return tag(
      'blockquote',
      { ...root, ...factAttribute('quote', quote) },
      quoteLines(quote, writing) + foot(writing),
    );
  }
  if (name === 'events')
    return tag('ol', root, timelineItems(shown as Event[], embed.sort, writing)) + foot(writing);
  const figures = shown as Figure[];
  // Of what was retracted no sum is made.
  const standing = figures.filter(({ id }) => !retractionOf(part, id));
  const compared = embed.element === 'key-figure-comparison' ? compare(standing) : undefined;
  if (compared && compared.form !== 'cards')
    return (
      comparisonTable(figures, root, writing) +
      foot({ ...writing, title: undefined }, ...reasonsOf(compared, writing))
    );
  if (figures.length === 1) {
    const figure = figures[0]!;
    return tag(
      'blockquote',
      { ...root, ...factAttribute('figure', figure) },
      figureLines(figure, writing) + foot(writing),
    );
  }
  const items = figures.map((figure) =>
    tag('li', factAttribute('figure', figure), figureLines(figure, writing)),
  );
  return tag('ul', root, items.join('')) + foot(writing, ...(compared ? reasonsOf(compared, writing) : []));
}

const lists = {
  'stat-callout': 'figures',
  'key-figure-comparison': 'figures',
  'pull-quote': 'quotes',
  'threat-timeline': 'events',
} as const;

/**
 * The list that an element shows facts of.
 * @throws In words where there is no such element, or its references have another form: all facts would be written.
 */
function listOf(embed: Omit<Embed, 'id'>): (typeof factLists)[number] {
  const { element, quote } = embed;
  if (!Object.hasOwn(lists, element))
    throw Error(`element "${element}" is none: write ${Object.keys(lists).join(', ')}`);
  for (const name of ['figure', 'event', 'quotes'])
    if (name in embed)
      throw Error(`an embed has no "${name}": write figures: ['id'], events: ['id'] or quote: 'id'`);
  for (const name of ['figures', 'events'] as const)
    if (embed[name] !== undefined && !Array.isArray(embed[name]))
      throw Error(`${name} is ${JSON.stringify(embed[name])}: write a list of ids, ${name}: ['id']`);
  if (quote !== undefined && typeof quote !== 'string')
    throw Error(`quote is ${JSON.stringify(quote)}: write one id, quote: 'id'`);
  return lists[element];
}

/** The excerpt with an id in the place of each fact that stands in an attribute of its own. */
function headOf(facts: Briefing, shown: Set<string>): object {
  for (const event of facts.events) {
    if (shown.has(event.id))
      for (const id of [...(event.figures ?? []), ...(event.quotes ?? [])]) shown.add(id);
  }
  const head: Record<string, unknown> = { ...facts };
  for (const name of factLists) head[name] = facts[name].map((fact) => (shown.has(fact.id) ? fact.id : fact));
  return head;
}
