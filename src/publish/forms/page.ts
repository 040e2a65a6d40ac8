/** The permalink page: static, whole without script, and the same inside a frame. */
import type { Briefing } from '../../briefing/types.js';
import { paragraphsOf } from '../../briefing/linked.js';
import { safeUrl } from '../../briefing/url.js';
import { escapeAttribute, escapeText, tag } from '../../html/escape.js';
import type { Language } from '../../language/registry.js';
import type { Assets } from '../assets.js';
import { up, type PublishedEmbed } from '../embed.js';
import { pageWord } from '../words/index.js';
import { wantsWidth, pictures } from './pictures.js';
import { jsonLd } from './json-ld.js';
import { elementAround, scriptsFor } from './snippet.js';

export interface PageParts {
  assets: Assets;
  /** Of the site, with a slash at its end. */
  base: string;
  /** Inside of the declared shadow root; none where the renderer is not installed. */
  shadow?: string;
  /** Address of the card, where there is one. */
  card?: string;
}

export function page(published: PublishedEmbed, { assets, base, shadow, card }: PageParts): string {
  const { facts, language, permalink, told, carrier, embed } = published;
  const inside =
    shadow === undefined ? carrier : `<template shadowrootmode="open">${shadow}</template>${carrier}`;
  const scripts = scriptsFor(published, assets);
  // Of a whole timeline: in a frame the page around says what it is about.
  const summary =
    embed.events && facts.summary
      ? paragraphsOf(facts.summary)
          .map((words) => `<p class="summary">${escapeText(words)}</p>\n`)
          .join('')
      : '';
  const head = [
    `<meta http-equiv="content-security-policy" content="${escapeAttribute(policy(pictures(facts), base))}">`,
    `<title>${escapeText(told.name)}</title>`,
    meta('name', 'description', told.summary),
    link('canonical', permalink),
    `<link rel="alternate" type="application/json+oembed" href="${escapeAttribute(`${permalink}oembed.json`)}" title="${escapeAttribute(told.name)}">`,
    link('alternate', `${base}feed.xml`, 'application/rss+xml'),
    ...openGraph(published, card),
    `<script type="application/ld+json">${scriptSafe(JSON.stringify(jsonLd(published, card)))}</script>`,
    ...scripts.map(
      ({ path, integrity }) =>
        `<script type="module" src="${up}${path}" integrity="${integrity}" crossorigin></script>`,
    ),
  ];
  return documentOf({
    lang: facts.lang,
    dir: language.dir,
    head,
    assets,
    // Elements do not say what a desk has called a composition, nor a timeline what it is of: the page does, to whom it
    // is the whole page.
    className: [
      wantsWidth(embed) && 'wide',
      embed.composed && embed.title ? 'titled' : embed.events && 'named',
    ]
      .filter(Boolean)
      .join(' '),
    main: `<h1>${escapeText(told.name)}</h1>\n${summary}${elementAround(published, inside, embed.events ? { 'heading-level': '2' } : {})}`,
    footer: footer(facts, language, permalink),
  });
}

/** A whole document with the page's style sheet, and the script that tells a frame's height. */
export function documentOf(parts: {
  lang: string;
  dir: string;
  head: string[];
  assets: Assets;
  className?: string;
  main: string;
  footer: string;
}): string {
  const { lang, dir, head, assets, className, main, footer: foot } = parts;
  const local = (name: string): string => up + assets.get(name)!.path;
  return `<!doctype html>
<html lang="${escapeAttribute(lang)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head.join('\n')}
<link rel="stylesheet" href="${local('page.css')}">
<script src="${local('page.js')}" defer></script>
</head>
<body${className ? ` class="${className}"` : ''}>
<main>
${main}
</main>
${foot}
</body>
</html>
`;
}

/** @param permalink Stands there on paper, which has no address bar. */
export function footer(
  { publisher }: Pick<Briefing, 'publisher'>,
  language: Language,
  permalink: string,
): string {
  const out = (url: string | undefined, words: string): string => {
    const href = url && safeUrl(url);
    return href ? tag('a', { href }, escapeText(words)) : escapeText(words);
  };
  const parts = [
    out(publisher.url, publisher.name),
    ...(publisher.correctionsPolicy && safeUrl(publisher.correctionsPolicy)
      ? [out(publisher.correctionsPolicy, pageWord(language, 'corrections'))]
      : []),
  ];
  return `<footer><p>${parts.join(' · ')}</p><p class="paper"><bdi>${escapeText(permalink)}</bdi></p></footer>`;
}

/**
 * Nothing but what the page needs, each address named: `'self'` alone is nothing in a frame without an origin.
 */
export function policy(images: readonly string[], base: string): string {
  const own = `'self' ${new URL(base).origin}`;
  const origins = new Set(images.flatMap((src) => originOf(src, base) ?? []));
  return [
    "default-src 'none'",
    `script-src ${own}`,
    `style-src ${own}`,
    `img-src ${[own, ...origins].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');
}

function originOf(src: string, base: string): string | undefined {
  if (!URL.canParse(src, base)) return undefined;
  const { origin, protocol } = new URL(src, base);
  // A host may have signs in it that would begin another source, or another directive.
  return /^https?:$/.test(protocol) && !/[;,']/.test(origin) ? origin : undefined;
}

function openGraph({ facts, permalink, told, dates }: PublishedEmbed, card?: string): string[] {
  return [
    meta('property', 'og:type', 'article'),
    meta('property', 'og:title', told.name),
    meta('property', 'og:description', told.summary),
    meta('property', 'og:url', permalink),
    meta('property', 'og:site_name', facts.publisher.name),
    meta('property', 'og:locale', facts.lang.replace('-', '_')),
    meta('property', 'article:published_time', dates.published),
    meta('property', 'article:modified_time', dates.modified),
    ...(card
      ? [
          meta('property', 'og:image', card),
          meta('property', 'og:image:type', 'image/png'),
          meta('property', 'og:image:width', '1200'),
          meta('property', 'og:image:height', '630'),
          meta('property', 'og:image:alt', told.summary),
        ]
      : []),
    meta('name', 'twitter:card', card ? 'summary_large_image' : 'summary'),
  ];
}

const meta = (key: 'name' | 'property', name: string, content: string): string =>
  `<meta ${key}="${name}" content="${escapeAttribute(content)}">`;

const link = (rel: string, href: string, type?: string): string =>
  `<link rel="${rel}"${type ? ` type="${type}"` : ''} href="${escapeAttribute(href)}">`;

/** JSON inside a script: nothing in it can end the script. */
export const scriptSafe = (json: string): string =>
  json.replace(/</g, '\\u003c').replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
