/** Plain text: for a message, a script, a teleprompter, whatever takes nothing else. */
import type { PublishedEmbed } from '../embed.js';
import { underSource, type Item, type UnderSource } from '../told.js';

/** The facts line by line, each with its source; then the date, the briefing and the permalink. */
export function text(published: PublishedEmbed): string {
  const { told, permalink, language } = published;
  const source = underSource(language);
  const items = told.items.map((item) => linesOf(item, source).join('\n'));
  const foot = [...told.reasons, ...told.corrections, `${told.asOf} · ${told.briefing}`, permalink].join(
    '\n',
  );
  return `${[told.title, ...items, foot].filter(Boolean).join('\n\n')}\n`;
}

function linesOf(item: Item, source: UnderSource): string[] {
  return [
    ...item.before,
    item.main,
    ...item.after.map(({ text, pieces = [] }) => {
      const addresses = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : piece.url));
      return [text, ...addresses.filter((url) => url !== text)].join(' · ');
    }),
    ...(item.by ? [`— ${item.by}`] : []),
    ...item.notes,
    ...item.held.flatMap((held) => ['', ...linesOf(held, source).map((line) => `  ${line}`)]),
    ...item.cites.map((cite) =>
      [source(cite.source), cite.told ? cite.passage : '', cite.href ?? '', cite.archived ?? '']
        .filter(Boolean)
        .join(' · '),
    ),
  ].map((line) => line.trimEnd());
}
