/** A browser that visits pages of the project and waits until they have come to rest. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromium } from '../engines/find.mjs';

const root = join(import.meta.dirname, '../..');
const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export class Eye {
  #server!: Server;
  #browser!: Browser;
  #html = '';
  /** The same each time, since paper shows it: the port is between the browser and the server. */
  readonly origin = 'http://page.localhost';
  /** Of the browser, without its patches. */
  version = '';

  async open(): Promise<void> {
    this.#server = createServer((request, response) => {
      const path = normalize(decodeURIComponent(new URL(request.url!, 'http://x').pathname));
      if (path === '/') return void response.setHeader('content-type', 'text/html').end(this.#html);
      try {
        const body = readFileSync(join(root, path));
        response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream').end(body);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    const { port } = this.#server.address() as AddressInfo;
    const options = await chromium();
    if (!options) throw new Error('There is no Chromium on this machine.');
    // Letters without the machine's own hinting, colours without its profile.
    const args = [
      ...options.args,
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
      `--host-resolver-rules=MAP page.localhost 127.0.0.1:${port}`,
    ];
    this.#browser = await puppeteer.launch({ headless: true, ...options, args } as never);
    this.version = (await this.#browser.version()).replace(/^.*?\/(\d+).*$/, '$1');
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** A page with this HTML, its embeds and fonts loaded. */
  async visit(html: string, { width = 672, print = false, forced = false } = {}): Promise<Page> {
    this.#html = html;
    const page = await this.#browser.newPage();
    await page.setViewport({ width, height: 800 });
    // What the loader of these tests leaves in functions that are sent to the page.
    await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
    if (print) await page.emulateMediaType('print');
    if (forced) await force(page);
    await page.goto(this.origin);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[briefing]')].every(
        (element) =>
          element.shadowRoot?.querySelector('.embed') &&
          // A chart comes later than its list.
          (element.getAttribute('view') !== 'chart' || element.shadowRoot.querySelector('.chart')),
      ),
    );
    // What a printer would do before it prints.
    if (print) await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.evaluate(async () => {
      await document.fonts.ready;
      for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    });
    return page;
  }
}

/** Colours as in a theme of high contrast; the session that asks for them is to stay open as long as the page. */
async function force(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: 'dark' },
    ],
  });
}
