/** `index.html` of a site: what a producer looks through for an embed, and copies it from in any form. */
import { escapeAttribute, escapeText } from '../../html/escape.js';
import { languageFor, type Language } from '../../language/registry.js';
import type { Assets } from '../assets.js';
import { permalinkOf } from '../embed.js';
import type { Entry, Manifest } from '../manifest.js';
import { pageWord, type PageWords } from '../words/index.js';

type Word = (key: keyof PageWords) => string;

/** Each form as its file, what it is copied as (its text, and the HTML beside it), and what it is called. */
const forms: readonly [file: string, html: string, name: (word: Word) => string][] = [
  ['snippet.html', 'snippet.html', (word) => word('form-snippet')],
  ['frame.html', 'frame.html', (word) => word('form-frame')],
  ['carrier.md', 'carrier.html', () => 'Markdown'],
  ['text.txt', 'carrier.html', (word) => word('form-text')],
  ['email.html', 'email.html', (word) => word('form-email')],
];
const files: readonly [file: string, name: (word: Word) => string][] = [
  ['card.png', (word) => word('form-card')],
  ['fact.json', (word) => word('form-facts')],
  ['apple-news.json', () => 'Apple News'],
];
/** What wants looking at first. */
const states = ['error', 'warning', 'unchecked', 'checked', 'removed'] as const;

/** The page piece by piece, so that a site of thousands is never held as one text. */
export function* contactSheet(
  manifests: readonly Manifest[],
  base: string,
  assets: Assets,
): Generator<string> {
  const codes = new Set(manifests.map(({ briefing }) => briefing.lang));
  const language = languageFor(codes.size === 1 ? [...codes][0]! : 'en');
  const word: Word = (key) => escapeText(pageWord(language, key));
  const publishers = [...new Set(manifests.map(({ briefing }) => briefing.publisher.name))].join(', ');
  const number = new Intl.NumberFormat(language.locale);
  const count = (state: string): number =>
    manifests.reduce((sum, { embeds }) => sum + embeds.filter((entry) => stateOf(entry) === state).length, 0);
  const headings = manifests.map(
    ({ briefing: { id, lang, title } }) =>
      `<li><a href="#${id}" lang="${escapeAttribute(lang)}" dir="auto">${escapeText(title)}</a></li>`,
  );
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
<body data-locale="${escapeAttribute(language.locale)}" data-copied="${said(language, 'copied')}" data-not-copied="${said(language, 'not-copied')}" data-not-read="${said(language, 'not-read')}" data-shown="${said(language, 'shown')}" data-close="${said(language, 'close')}">
<header>
<h1>${escapeText(publishers)}<span>${word('sheet')}</span></h1>
<p>${word('sheet-lead')} <span data-served hidden>${word('sheet-copy')}</span><span data-disk hidden>${word('sheet-disk')}</span></p>
${headings.length > 1 ? `<nav><ul>${headings.join('')}</ul></nav>\n` : ''}<form role="search" hidden>
<label>${word('find')} <input type="search" name="find" autocomplete="off"></label>
<label>${word('state')} <select name="state"><option value="">${word('state-any')}</option>${states
    .filter((state) => count(state) > 0)
    .map(
      (state) =>
        `<option value="${state}">${word(`state-${state}`)} (${number.format(count(state))})</option>`,
    )
    .join('')}</select></label>
<output></output>
</form>
</header>
<main>
`;
  for (const manifest of manifests) {
    const { briefing, embeds } = manifest;
    const own = languageFor(briefing.lang);
    yield `<section id="${briefing.id}" lang="${escapeAttribute(briefing.lang)}" dir="${own.dir}">\n<h2>${escapeText(briefing.title)}</h2>\n<ul>\n`;
    for (const entry of embeds) yield row(manifest, entry, language, base);
    yield '</ul>\n</section>\n';
  }
  yield `<p class="nothing" hidden>${word('nothing')}</p>
</main>
</body>
</html>
`;
}

const said = (language: Language, key: keyof PageWords): string =>
  escapeAttribute(pageWord(language, key, { n: '{n}', what: '{what}', file: '{file}' }));

const stateOf = ({ removed, check }: Entry): (typeof states)[number] => (removed ? 'removed' : check);

/** The name is in the language of the facts, the rest in that of the sheet. */
function row({ briefing }: Manifest, entry: Entry, language: Language, base: string): string {
  const { id, element, name, files: made } = entry;
  const word: Word = (key) => escapeText(pageWord(language, key));
  const spoken = `lang="${tagOf(language)}" dir="${language.dir}"`;
  const at = `${briefing.id}/${id}/`;
  const state = stateOf(entry);
  const address = escapeAttribute(permalinkOf(base, briefing, id));
  const link = (file: string, words: string, html?: string): string =>
    `<li><a href="${at}${file}"${html ? ` data-html="${at}${html}"` : ''}>${words}</a></li>`;
  const copies =
    state === 'removed'
      ? ''
      : `<ul class="forms" ${spoken}><li><a class="copy" href="${at}carrier.html" data-html="${at}carrier.html" data-text="${address}">${word('copy')}</a></li>` +
        forms.map(([file, html, form]) => link(file, form(word), html)).join('') +
        `<li><a class="address" href="${at}" data-text="${address}">${word('form-address')}</a></li>` +
        files.flatMap(([file, form]) => (made.includes(file) ? [link(file, form(word))] : [])).join('') +
        '</ul>';
  const card = made.includes('card.png')
    ? `<img src="${at}card.png" alt="" width="240" height="126" loading="lazy" decoding="async">`
    : '<span class="blank"></span>';
  return (
    `<li data-state="${state}">${card}<div><h3><a href="${at}">${escapeText(name)}</a></h3>` +
    `<p ${spoken}><strong>${word(`state-${state}`)}</strong> · <code>${id}</code> · <code>${element}</code></p>${copies}</div></li>\n`
  );
}

const tagOf = ({ locale }: Language): string => escapeAttribute(locale.split('-u-')[0]!);
