/** The embed for a newsletter: one table, every style in its place, for programs that know no other. */
import { escapeText, tag, type Attributes } from '../../html/escape.js';
import { languageFor } from '../../language/registry.js';
import type { SaidCite } from '../../language/said.js';
import type { PublishedEmbed } from '../embed.js';
import { underSource, type Item, type UnderSource } from '../told.js';
import { inPieces } from './pieces.js';
import { strongest } from './strongest.js';

const serif = "font-family:Georgia,'Times New Roman','Noto Naskh Arabic',serif";
const sans = 'font-family:Arial,Helvetica,Tahoma,sans-serif';
const ink = 'color:#1b1f24';
const muted = 'color:#565e68';
const accent = 'color:#8c1c2e';
const rule = 'border-top:1px solid #d5d9de';

/** A table in one line, to be pasted between the other tables of a mail. */
export function email(published: PublishedEmbed): string {
  const { told, facts, language, permalink } = published;
  const source = underSource(language);
  const rows = [
    ...(told.title
      ? [
          row(
            `${sans};${ink};font-size:18px;line-height:1.35;font-weight:bold;padding:0 0 8px`,
            escapeText(told.title),
          ),
        ]
      : []),
    ...told.items.flatMap((item, index) => rowsOf(item, source, index > 0)),
    ...[...told.reasons, ...told.corrections].map((words) => small(words)),
    row(
      `${sans};${muted};font-size:13px;line-height:1.5;padding:12px 0 0`,
      `${escapeText(told.asOf)} · ${link(permalink, told.briefing)}`,
    ),
  ];
  const body = tag('tbody', {}, rows.join(''));
  const html = tag(
    'table',
    {
      role: 'presentation',
      lang: facts.lang,
      dir: language.dir,
      width: '100%',
      cellpadding: '0',
      cellspacing: '0',
      border: '0',
      align: 'center',
      style: `max-width:600px;width:100%;border-collapse:collapse;border-top:4px solid #1b1f24;background:#ffffff`,
    },
    // The rule is the table's; the air under it a row's, for some programs drop a table's own padding.
    body.replace('<tbody>', `<tbody>${row('font-size:0;line-height:0;padding:0;height:14px', '&nbsp;')}`),
  );
  return `${html.replace(/[^\x00-\x7f]/gu, reference)}\n`;
}

/** A mail, or a browser that opens the file by itself, may take it for any encoding. */
const reference = (letter: string): string => `&#${letter.codePointAt(0)!};`;

/** @param inside It is set in under another. */
function rowsOf(item: Item, source: UnderSource, apart: boolean, inside = false): string[] {
  const quote = item.kind === 'quote';
  const main =
    item.kind === 'figure'
      ? strongest(item, (words) =>
          tag(
            'span',
            { style: `${serif};${accent};font-size:${inside ? 17 : 34}px;line-height:1.2;font-weight:bold` },
            words,
          ),
        )
      : escapeText(item.main);
  const size = inside ? 15 : quote ? 22 : item.kind === 'event' ? 18 : 17;
  return [
    ...(apart ? [row(`${rule};font-size:0;line-height:0;padding:0;height:14px`, '&nbsp;')] : []),
    ...item.before.map((words) =>
      row(
        `${sans};${quote ? muted : ink};font-size:14px;line-height:1.45;${quote ? '' : 'font-weight:bold;'}padding:0 0 4px`,
        escapeText(words),
      ),
    ),
    row(
      `${item.kind === 'figure' ? sans : serif};${ink};font-size:${size}px;line-height:1.35;padding:0 0 6px`,
      main,
      own(item.mainLang),
    ),
    ...item.after.map((line) =>
      row(
        `${sans};${muted};font-size:15px;line-height:1.45;padding:0 0 4px`,
        inPieces(line, escapeText, (words, url) => link(url, words)),
        own(line.lang),
      ),
    ),
    ...(item.by
      ? [
          row(
            `${sans};${ink};font-size:14px;line-height:1.45;font-weight:bold;padding:4px 0`,
            `— ${escapeText(item.by)}`,
          ),
        ]
      : []),
    ...item.notes.map((words) => small(words)),
    ...(item.held.length > 0 ? [row('padding:4px 0 8px', held(item.held, source))] : []),
    ...item.cites.map((cite) =>
      row(`${sans};${muted};font-size:13px;line-height:1.5;padding:0 0 4px`, cited(cite, source)),
    ),
    row('font-size:0;line-height:0;padding:0;height:10px', '&nbsp;'),
  ];
}

/** What an event holds, set in. */
const held = (items: readonly Item[], source: UnderSource): string =>
  tag(
    'table',
    { role: 'presentation', width: '100%', cellpadding: '0', cellspacing: '0', border: '0' },
    tag(
      'tbody',
      {},
      tag(
        'tr',
        {},
        tag('td', { width: '16' }, '&nbsp;') +
          tag(
            'td',
            {},
            tag(
              'table',
              { role: 'presentation', width: '100%', cellpadding: '0', cellspacing: '0', border: '0' },
              tag(
                'tbody',
                {},
                items.flatMap((item, index) => rowsOf(item, source, index > 0, true)).join(''),
              ),
            ),
          ),
      ),
    ),
  );

/** Of words in another language than the mail; many programs know no `dir="auto"`. */
const own = (lang: string | undefined): Attributes => (lang ? { lang, dir: languageFor(lang).dir } : {});

const row = (style: string, html: string, more: Attributes = {}): string =>
  tag('tr', {}, tag('td', { ...more, style }, html));

const small = (words: string): string =>
  row(`${sans};${muted};font-size:13px;line-height:1.5;padding:0 0 4px`, escapeText(words));

const link = (href: string, words: string): string =>
  tag('a', { href, style: `${ink};text-decoration:underline` }, escapeText(words));

function cited(
  { source, passage, href, archived, told }: SaidCite & { told: boolean },
  under: UnderSource,
): string {
  return [
    under(href ? link(href, source) : escapeText(source)),
    told ? escapeText(passage) : '',
    archived ? link(archived, archived) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
