/** The embed as components of Apple News Format, to be put into an article's own list of them. */
import { escapeText, tag } from '../../html/escape.js';
import type { Language } from '../../language/registry.js';
import type { PublishedEmbed } from '../embed.js';
import type { Item } from '../told.js';
import { cited } from './cited.js';
import { inPieces } from './pieces.js';

interface Component {
  role: 'container' | 'heading3' | 'heading4' | 'quote' | 'body' | 'caption' | 'divider';
  text?: string;
  format?: 'html' | 'none';
  components?: Component[];
}

/** One container. Roles alone, so that it takes the look of the article it stands in. */
export function appleNews(published: PublishedEmbed): Component[] {
  const { told, language, permalink } = published;
  const foot = [...told.reasons, ...told.corrections].map((words): Component => plain('caption', words));
  return [
    {
      role: 'container',
      components: [
        ...(told.title ? [plain('heading3', told.title)] : []),
        ...told.items.flatMap((item, index): Component[] => [
          ...(index > 0 ? [{ role: 'divider' } as const] : []),
          ...componentsOf(item, language),
        ]),
        ...foot,
        html('caption', `${escapeText(told.asOf)} · ${link(told.briefing, permalink)}`),
      ],
    },
  ];
}

function componentsOf(item: Item, language: Language): Component[] {
  const quote = item.kind === 'quote';
  return [
    ...item.before.map((words) => plain(quote ? 'body' : 'heading4', words)),
    quote ? plain('quote', item.main) : html('body', tag('strong', {}, escapeText(item.main))),
    ...item.after.map((line) =>
      line.pieces ? html('body', inPieces(line, escapeText, link)) : plain('body', line.text),
    ),
    ...(item.by ? [plain('body', `— ${item.by}`)] : []),
    ...item.notes.map((words) => plain('caption', words)),
    ...item.held.flatMap((held) => componentsOf(held, language)),
    ...item.cites.map((cite) => html('caption', cited(cite, language))),
  ];
}

const link = (words: string, href: string): string => tag('a', { href }, escapeText(words));
const plain = (role: Component['role'], text: string): Component => ({ role, text, format: 'none' });
const html = (role: Component['role'], text: string): Component => ({ role, text, format: 'html' });
