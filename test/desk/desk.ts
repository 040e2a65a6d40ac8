/** The desk as it is built, in a browser that notes every request and everything that goes wrong. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launch } from '../engines/launchers.mjs';
import { serve } from '../stories/serve.mjs';

const root = join(import.meta.dirname, '../..');
const built = join(root, 'storybook-static');

export interface Desk {
  page: Page;
  /** Requests so far, and uncaught errors. */
  requests: string[];
  errors: string[];
  /** Where downloads go. */
  downloads: string;
}

let browser: Browser | undefined;
let server: { origin: string; close(): void } | undefined;
const folders: string[] = [];

/** Opens a story by itself, without the rest of the desk. */
export async function openStory(id: string, width = 1400): Promise<Desk> {
  const desk = await openPath(`iframe.html?id=${id}&viewMode=story`, width);
  await desk.page.waitForSelector('#storybook-root *');
  return desk;
}

export async function openPath(path: string, width = 1400): Promise<Desk> {
  if (!existsSync(join(built, 'index.json')))
    spawnSync('npm', ['run', '--silent', 'storybook:build'], { cwd: root });
  server ??= await serve(built);
  browser ??= await launch('chromium');
  const context = await browser!.createBrowserContext();
  await context.setPermission(
    server!.origin,
    { permission: { name: 'clipboard-read' }, state: 'granted' },
    { permission: { name: 'clipboard-write' }, state: 'granted' },
  );
  const page = await context.newPage();
  await page.setViewport({ width, height: 900 });
  const downloads = mkdtempSync(join(tmpdir(), 'standfirst-desk-'));
  folders.push(downloads);
  const session = await page.createCDPSession();
  await session.send('Page.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  const [requests, errors]: [string[], string[]] = [[], []];
  page.on('pageerror', (error) => errors.push(String((error as Error).message ?? error)));
  page.on('request', (request) => requests.push(request.url()));
  await page.evaluateOnNewDocument('globalThis.__name = (value) => value;');
  await page.goto(`${server!.origin}/${path}`, { waitUntil: 'load' });
  return { page, requests, errors, downloads };
}

export async function closeDesk(): Promise<void> {
  await browser?.close();
  server?.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  browser = server = undefined;
}
