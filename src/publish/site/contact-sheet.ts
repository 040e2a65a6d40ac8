/** `index.html` of a site: what a producer looks through for an embed, and copies it from in any form. */
import { escapeAttribute, escapeText } from '../../html/escape.js';
import { term } from '../../language/index.js';
import { languageFor, type Language } from '../../language/registry.js';
import type { Assets } from '../assets.js';
import { permalinkOf } from '../embed.js';
import type { Entry, Manifest } from '../manifest.js';
import { isSpoken, sheetWord, type SheetWords } from './words.js';

/** Each form as its file, what it is copied as (its text, and the HTML beside it), and its word. */
const forms = [
  ['snippet.html', 'snippet.html', 'snippet'],
  ['frame.html', 'frame.html', 'frame'],
  ['carrier.md', 'carrier.html', 'markdown'],
  ['text.txt', 'carrier.html', 'text'],
  ['email.html', 'email.html', 'email'],
] as const;
const files = [
  ['card.png', 'card'],
  ['fact.json', 'facts'],
  ['apple-news.json', 'apple-news'],
] as const;

/** The page piece by piece, so that a site of thousands is never held as one text. */
export function* contactSheet(
  manifests: readonly Manifest[],
  base: string,
  assets: Assets,
): Generator<string> {
  const codes = new Set(manifests.map(({ briefing }) => briefing.lang));
  const common = languageFor(codes.size === 1 ? [...codes][0]! : 'en');
  const language = isSpoken(common) ? common : languageFor('en');
  const word = (key: keyof SheetWords, values?: Record<string, string>): string =>
    escapeText(sheetWord(language, key, values));
  const publishers = [...new Set(manifests.map(({ briefing }) => briefing.publisher.name))].join(', ');
  const states = ['checked', 'warning', 'error', 'unchecked', 'removed'] as const;
  yield `<!doctype html>
<html lang="${tagOf(language)}" dir="${language.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'">
<title>${word('sheet')} · ${escapeText(publishers)}</title>
<meta name="robots" content="noindex">
<link rel="alternate" type="application/rss+xml" href="feed.xml">
<link rel="stylesheet" href="${assets.get('sheet.css')!.path}">
<script src="${assets.get('sheet.js')!.path}" defer></script>
</head>
<body data-copied="${said(language, 'copied')}" data-not-copied="${said(language, 'not-copied')}" data-not-read="${said(language, 'not-read')}" data-shown="${said(language, 'shown')}" data-close="${said(language, 'close')}">
<header>
<h1>${escapeText(publishers)}<span>${word('sheet')}</span></h1>
<p>${word('sheet-lead')}</p>
<form role="search" hidden>
<label>${word('find')} <input type="search" name="find" autocomplete="off"></label>
<label>${word('state')} <select name="state"><option value="">${word('state-any')}</option>${states
    .map((state) => `<option value="${state}">${word(`state-${state}`)}</option>`)
    .join('')}</select></label>
<output></output>
</form>
</header>
<main>
`;
  for (const manifest of manifests) {
    const { briefing, embeds } = manifest;
    const own = languageFor(briefing.lang);
    yield `<section lang="${escapeAttribute(briefing.lang)}" dir="${own.dir}">\n<h2>${escapeText(briefing.title)}</h2>\n<ul>\n`;
    for (const entry of embeds) yield row(manifest, entry, language, base);
    yield '</ul>\n</section>\n';
  }
  yield `<p class="nothing" hidden>${word('nothing')}</p>
</main>
</body>
</html>
`;
}

const said = (language: Language, key: keyof SheetWords): string =>
  escapeAttribute(sheetWord(language, key, { n: '{n}', form: '{form}', name: '{name}', file: '{file}' }));

/** The name is in the language of the facts, the rest in that of the sheet. */
function row({ briefing }: Manifest, entry: Entry, language: Language, base: string): string {
  const { id, name, files: made, removed } = entry;
  const word = (key: keyof SheetWords): string => escapeText(sheetWord(language, key));
  const spoken = `lang="${tagOf(language)}" dir="${language.dir}"`;
  const at = `${briefing.id}/${id}/`;
  const state = removed ? 'removed' : entry.check;
  const address = escapeAttribute(permalinkOf(base, briefing, id));
  const link = (file: string, words: string, html?: string): string =>
    `<li><a href="${at}${file}"${html ? ` data-html="${at}${html}"` : ''}>${words}</a></li>`;
  const copies = removed
    ? ''
    : `<ul class="forms" ${spoken}><li><a class="copy" href="${at}carrier.html" data-html="${at}carrier.html" data-text="${address}">${word('copy')}</a></li>` +
      forms.map(([file, html, form]) => link(file, word(`form-${form}`), html)).join('') +
      `<li><a href="${at}" data-text="${address}">${word('form-address')}</a></li>` +
      files
        .flatMap(([file, form]) => (made.includes(file) ? [link(file, word(`form-${form}`))] : []))
        .join('') +
      '</ul>';
  const card = made.includes('card.png')
    ? `<img src="${at}card.png" alt="" width="240" height="126" loading="lazy" decoding="async">`
    : '<span class="blank"></span>';
  return (
    `<li data-state="${state}">${card}<div><h3><a href="${at}">${escapeText(name)}</a></h3>` +
    `<p ${spoken}><code>${id}</code> · ${kindOf(entry, language)} · <strong>${word(`state-${state}`)}</strong></p>${copies}</div></li>\n`
  );
}

const tagOf = ({ locale }: Language): string => escapeAttribute(locale.split('-u-')[0]!);

/** What an embed is, in a word that the language has for it already. */
function kindOf({ element }: Entry, language: Language): string {
  if (element === 'threat-timeline') return escapeText(term(language, 'timeline'));
  return `<code>${element}</code>`;
}
