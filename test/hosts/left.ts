/** What became of embeds on a page of a host, where a heading with its name stands before each: `carrier figure`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { elementAround } from '../../src/publish/forms/snippet.js';
import type { Render } from '../../src/publish/render.js';
import { until } from '../embed/site.js';
import { missing, visible, wordsOf } from '../embed/words.js';
import { mi5, publishedOf } from '../publish/published.js';
import { kinds, type Form, type FormName, type Kind, type Left } from './table.js';

/** One embed of each kind, as the first briefing has it. */
const ids: Record<Kind, string> = {
  figure: 'plots-disrupted',
  quote: 'sustained-mission',
  timeline: 'timeline',
  comparison: 'under-18-then-and-now',
  row: 'in-numbers',
};
const published = publishedOf(mi5);
/** Every word that a reader must find of it. */
export const words = Object.fromEntries(
  kinds.map((kind) => [kind, wordsOf(published.find(({ embed }) => embed.id === ids[kind])!.told)]),
) as Record<Kind, string[]>;

export interface Paste {
  form: FormName;
  kind: Kind;
  name: string;
  /** What is left of it, by the table. */
  left: Form;
}

/** Everything that the table says of a host. */
export const pastesOf = (left: Left): Paste[] =>
  Object.entries(left).flatMap(([form, of]) =>
    kinds.map((kind) => ({ form: form as FormName, kind, name: `${form} ${kind}`, left: of })),
  );

/** The forms that pastes are to have, by their names. */
export const formsOf = (pastes: readonly Paste[]): Record<string, Form> =>
  Object.fromEntries(pastes.map(({ name, left }) => [name, left]));

export const permalinkOf = (base: string, kind: Kind): string => `${base}${mi5.id}/${ids[kind]}/`;
/** A form as it lies in the folder that it was published to. */
export const readForm = (folder: string, kind: Kind, form: FormName): string =>
  readFileSync(
    join(folder, mi5.id, ids[kind], form === 'markdown' ? 'carrier.md' : `${form}.html`),
    'utf8',
  ).trim();

/** Waits for a page to become what it is to be, scrolling through it like a reader. @returns What it has become: the form of each paste, by its name. */
export async function becomes(page: Page, expected: readonly Paste[]): Promise<Record<string, Form>> {
  let found: Record<string, Form> = {};
  await until(async () => {
    await page.evaluate(async () => {
      for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
        scrollTo(0, y);
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
      }
    });
    found = await are(page, expected);
    return expected.every(({ name, left }) => found[name] === left);
  }).catch(() => {});
  return found;
}

/** Where every word of a page stands with no script at all: its pastes of which some are missing, with those words. */
export async function lacking(page: Page, expected: readonly Paste[]): Promise<Record<string, string[]>> {
  const found = await read(page);
  const lost = expected.map(
    ({ name, kind }) => [name, missing(found[name]?.plain ?? '', words[kind])] as const,
  );
  return Object.fromEntries(lost.filter(([, some]) => some.length > 0));
}

/** What it is now. */
export async function are(page: Page, expected: readonly Paste[]): Promise<Record<string, Form>> {
  const found = await read(page);
  const forms = expected.map(async ({ name, kind, form }): Promise<[string, Form]> => {
    const { plain = '', shown = '', script = false, frame = '' } = found[name] ?? {};
    const says = (text: string): boolean => missing(text, words[kind]).length === 0;
    // A bare address has its words in the frame alone.
    if (frame && (says(plain) || form === 'address')) {
      const inside = page.frames().find((one) => one.url().split('#')[0] === frame.split('#')[0]);
      if (inside && says(await visible(inside))) return [name, 'frame'];
    }
    if (!says(plain)) return [name, 'lost'];
    return [name, !says(shown) ? 'readable' : script || form === 'declared' ? 'native' : 'upgraded'];
  });
  return Object.fromEntries(await Promise.all(forms));
}

interface Found {
  /** Words of the page's own HTML. */
  plain: string;
  /** Those of an element's shadow root. */
  shown: string;
  script: boolean;
  /** Address of a frame. */
  frame: string;
}

/** What stands between one heading and the next. */
const read = (page: Page): Promise<Record<string, Found>> =>
  page.evaluate(() => {
    const text = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
      const { localName } = node as Element;
      if (/^(script|style|template|h2)$/.test(localName)) return '';
      const inside = [...node.childNodes].map(text).join('');
      return /^(p|li|td|th|div|br|blockquote)$/.test(localName) ? ` ${inside} ` : inside;
    };
    const find = (nodes: Element[], selector: string): Element | undefined =>
      nodes
        .flatMap((node) => [...(node.matches(selector) ? [node] : []), ...node.querySelectorAll(selector)])
        .at(0);
    const found: Record<string, Found> = {};
    for (const heading of document.querySelectorAll('h2')) {
      const nodes: Element[] = [];
      for (
        let node = heading.nextElementSibling;
        node && node.localName !== 'h2';
        node = node.nextElementSibling
      )
        nodes.push(node);
      const element = find(nodes, 'stat-callout, pull-quote, threat-timeline, key-figure-comparison');
      const embed = element?.shadowRoot?.querySelector('.embed');
      // What a chart draws is told by the list, a press away; of very many passages the last are made when asked for.
      embed?.querySelector<HTMLElement>('.views button:first-child[aria-pressed=false]')?.click();
      for (const details of embed?.querySelectorAll('details') ?? []) details.open = true;
      found[heading.textContent.trim()] = {
        plain: nodes.map(text).join(' '),
        shown: embed ? text(embed) : '',
        script: Boolean(find(nodes, 'script[type=module]')),
        frame: (find(nodes, 'iframe') as HTMLIFrameElement | undefined)?.src ?? '',
      };
    }
    return found;
  });

/** The tags that a site's template has for all its pages: the stylesheet of carriers, and the script. */
export function siteTags(origin: string, folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const address = (name: RegExp): string => `${origin}/news/${files.find((file) => name.test(file))}`;
  return `<link rel="stylesheet" href="${address(/\/standfirst-\w+\.css$/)}"><script type="module" src="${address(/\/upgrade-\w+\.js$/)}"></script>`;
}

/** The element with its declared root, as the site's own template writes it around the words; its sheet beside it. */
export async function declared(origin: string, folder: string, kind: Kind, render: Render): Promise<string> {
  const one = published.find(({ embed }) => embed.id === ids[kind])!;
  const sheet = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((file) =>
    new RegExp(`/${one.embed.element}-\\w+\\.css$`).test(file),
  );
  const shadow = await render(one.embed, one.facts, `${origin}/news/${sheet}`);
  const words = readForm(folder, kind, 'carrier');
  return elementAround(one, `<template shadowrootmode="open">${shadow}</template>${words}`);
}
