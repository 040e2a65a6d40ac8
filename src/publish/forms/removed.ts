/** What stands at the address of an embed that was taken away: that it was, when and why. */
import type { Briefing } from '../../briefing/types.js';
import { escapeAttribute, escapeText, tag } from '../../html/escape.js';
import { sayEdtf } from '../../language/when.js';
import type { Language } from '../../language/registry.js';
import { permalinkOf } from '../embed.js';
import type { Entry } from '../manifest.js';
import { pageWord } from '../words/index.js';
import { documentOf, footer, policy, type PageParts } from './page.js';

export function removedPage(
  { id, name, removed }: Entry,
  briefing: Briefing,
  language: Language,
  { assets, base }: Omit<PageParts, 'shadow' | 'card'>,
): string {
  const { at, why } = removed!;
  const desk = language.known ? undefined : briefing.lang;
  /** What the desk wrote, in English words where the package has none of its language. */
  const own = (words: string): string =>
    desk ? tag('span', { lang: desk }, escapeText(words)) : escapeText(words);
  const word = (key: Parameters<typeof pageWord>[1], html = ''): string => {
    const place = '\n';
    const words = pageWord(language, key, { date: place, why: place, name: place });
    return words.split(place).map(escapeText).join(html);
  };
  const title = pageWord(language, 'removed-title');
  return documentOf({
    lang: desk ? language.locale : briefing.lang,
    dir: language.dir,
    head: [
      `<meta http-equiv="content-security-policy" content="${escapeAttribute(policy([], base))}">`,
      `<title>${escapeText(title)}</title>`,
      '<meta name="robots" content="noindex">',
      `<link rel="canonical" href="${escapeAttribute(permalinkOf(base, briefing, id))}">`,
    ],
    assets,
    className: 'removed',
    main: `<h1>${escapeText(title)}</h1>
<p>${word('removed-on', escapeText(sayEdtf(at.slice(0, 10), language)))} ${why ? word('removed-why', own(why)) : word('removed-no-reason')}</p>
<p>${word('removed-note', own(name))}</p>`,
    footer: footer(briefing, language, permalinkOf(base, briefing, id)),
  });
}
