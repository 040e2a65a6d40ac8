/** Briefings of the tests, and each of their embeds with all that its forms are made from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Briefing } from '../../src/briefing/types.js';
import { addLanguage } from '../../src/language/index.js';
import { ar } from '../../src/language/ar.js';
import { readAssets, type Assets } from '../../src/publish/assets.js';
import { planEmbeds, publicFacts, publishedEmbed, type PublishedEmbed } from '../../src/publish/index.js';
import { elementSheets } from '../../src/publish/render.js';
import { sitePages } from '../../src/publish/styles.js';

addLanguage(ar);

export const root = join(import.meta.dirname, '../..');
const read = (path: string): Briefing => JSON.parse(readFileSync(join(root, path), 'utf8')) as Briefing;

export const mi5 = read('src/briefings/mi5-threat-update-2024.json');
export const harbour = read('test/briefings/harbour.json');
export const harbourAr = read('test/briefings/harbour-ar.json');
export const briefings = [mi5, harbour, harbourAr];

export const base = 'https://embeds.example/news/';
export const now = Date.UTC(2026, 0, 2, 3, 4, 5);
const dates = { published: '2026-01-01T00:00:00.000Z', modified: '2026-01-02T00:00:00.000Z' };

export function publishedOf(briefing: Briefing): PublishedEmbed[] {
  return planEmbeds(briefing).map((embed) =>
    publishedEmbed(embed, publicFacts(briefing, embed), base, dates, now),
  );
}

export function one(briefing: Briefing, id: string): PublishedEmbed {
  const found = publishedOf(briefing).find(({ embed }) => embed.id === id);
  if (!found) throw Error(`there is no embed ${id}`);
  return found;
}

let made: Assets | undefined;
/** The bundles as built, beside the sheets made here. */
export const assets = (): Assets =>
  (made ??= readAssets(join(root, 'cdn'), base, { ...elementSheets(), ...sitePages }));
