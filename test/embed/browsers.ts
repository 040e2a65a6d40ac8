/** The browsers of the embed tests: one for each engine, for all files, since starting one takes seconds. */
import type { Browser } from 'puppeteer-core';
import { launch } from '../engines/launchers.mjs';

const browsers = new Map<string, Promise<Browser>>();

export function browserOf(engine: string): Promise<Browser> {
  let browser = browsers.get(engine);
  if (!browser) browsers.set(engine, (browser = launch(engine)));
  return browser;
}

/** Leaves the page that came with the browser, so that it stays open. */
export async function closePages(browser: Browser): Promise<void> {
  for (const page of (await browser.pages()).slice(1)) await page.close();
}

// Of all tests: at the top of a file, a hook is theirs.
after(async () => {
  for (const browser of browsers.values()) await (await browser).close();
});
