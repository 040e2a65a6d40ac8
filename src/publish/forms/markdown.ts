/** The carrier in Markdown: CommonMark alone, with no HTML in it, for hosts that take nothing else. */
import type { SaidCite } from '../../language/said.js';
import type { PublishedEmbed } from '../embed.js';
import { underSource, type Item, type UnderSource } from '../told.js';
import { inPieces } from './pieces.js';

/** A quotation for a figure or a quote, a list for several facts; the permalink is the last link. */
export function markdown(published: PublishedEmbed): string {
  const { told, permalink, language } = published;
  const source = underSource(language);
  const single = told.items.length === 1 && told.items[0]!.kind !== 'event';
  const facts = told.items.map((item) => paragraphs(item, source));
  const body = single
    ? quoted(facts[0]!)
    : facts.map((lines) => `- ${lines.join('\n\n').replace(/\n(?=.)/g, '\n  ')}`).join('\n\n');
  const title = told.title ? [`**${escape(told.title)}**`] : [];
  const isTimeline = told.items[0]?.kind === 'event';
  const foot = [
    ...(isTimeline ? [] : title),
    ...[...told.reasons, ...told.corrections].map(escape),
    `${escape(told.asOf)} · ${link(told.briefing, permalink)}`,
  ].join('  \n');
  const head = isTimeline && title.length > 0 ? `${title[0]}\n\n` : '';
  return `${head}${body}\n\n${single ? quoted([foot]).replace(/^/, '>\n') : foot}\n`.replace(
    '\n\n>\n',
    '\n>\n',
  );
}

function paragraphs(item: Item, source: UnderSource): string[] {
  const main = escape(item.main).replace(escape(item.strong), (words) => `**${words}**`);
  return [
    [
      ...item.before.map(escape),
      main,
      // Before a link an exclamation mark would make a picture of it.
      ...item.after.map((line) => inPieces(line, (words) => escape(words).replace(/!$/, '\\!'), link)),
    ].join('  \n'),
    ...(item.by ? [`— ${escape(item.by)}`] : []),
    ...item.notes.map(escape),
    ...item.held.map((held) => quoted(paragraphs(held, source))),
    ...item.cites.map((cite) => source(cited(cite))),
  ];
}

const quoted = (lines: string[]): string => lines.join('\n\n').replace(/^/gm, '> ').replace(/^> $/gm, '>');

function cited({ source, passage, href, archived, told }: SaidCite & { told: boolean }): string {
  const parts = [href ? link(source, href) : escape(source), told ? escape(passage) : ''];
  return [...parts, archived ? `<${archived.replace(/[<>\s]/g, encodeURIComponent)}>` : '']
    .filter(Boolean)
    .join(' · ');
}

const link = (words: string, url: string): string =>
  `[${escape(words)}](<${url.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;

/** Every mark of CommonMark and its common extensions, and what would begin a block at the start of a line. */
export const escape = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~$&]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    // An address of its own accord would become a link.
    .replace(/\b(https?|www)([:.])/gi, '$1\\$2')
    .replace(/!(?=\\\[)/g, '\\!');
