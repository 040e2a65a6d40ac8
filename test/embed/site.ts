/** A small web site of pages that a test writes, and a browser that visits them and notes what goes wrong. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';
import { asked } from '../engines/find.mjs';
import { browserOf, closePages } from './browsers.js';

export { policy } from '../../stories/demo/serve.mjs';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

export const mi5 = read('src/briefings/mi5-threat-update-2024.json');

/** The engines asked for that puppeteer speaks to; WebKit runs the tests of the elements. */
export const engines = asked().filter((engine: string) => engine !== 'webkit');

/** For tests with scripts off, which Firefox's driver cannot turn off for a page; a sandboxed frame does it for both. */
export const itSilent = (engine: string): Mocha.TestFunction | Mocha.PendingTestFunction =>
  engine === 'chromium' ? it : it.skip;

interface Route {
  body: string;
  type?: string;
  policy?: string;
  status?: number;
  /** Milliseconds before the answer. */
  delay?: number;
}

export class Site {
  routes = new Map<string, Route>();
  #server: Server | undefined;
  origin = '';

  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      const path = new URL(request.url!, 'http://localhost').pathname;
      const route = this.routes.get(path) ?? this.#file(path);
      setTimeout(() => {
        response.writeHead(route.status ?? 200, {
          'content-type': `${route.type ?? 'text/html'}; charset=utf-8`,
          // As any host does; on a slow line it is what a reader waits for.
          'content-encoding': 'gzip',
          ...(route.policy && { 'content-security-policy': route.policy }),
        });
        response.end(gzipSync(route.body));
      }, route.delay ?? 0);
    });
    await new Promise<void>((done) => this.#server!.listen(0, '127.0.0.1', done));
    this.origin = `http://127.0.0.1:${(this.#server!.address() as AddressInfo).port}`;
    this.routes.set('/b.json', { body: mi5, type: 'application/json' });
  }

  stop(): void {
    this.#server?.close();
    this.#server?.closeAllConnections();
  }

  #file(path: string): Route {
    const [, ending] = /^\/cdn\/[\w/.-]+\.(js|css)$/.exec(path) ?? [];
    if (!ending || !existsSync(join(root, path))) return { body: '', status: 404 };
    return { body: read(path.slice(1)), type: ending === 'js' ? 'text/javascript' : 'text/css' };
  }

  /** A page around some HTML, with the bundle of all four unless told otherwise. */
  page(
    path: string,
    body: string,
    {
      head = '<script type="module" src="/cdn/standfirst.js"></script>',
      ...route
    }: Partial<Route> & { head?: string } = {},
  ): void {
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;
    this.routes.set(path, { body: html, ...route });
  }
}

/** What a visit found, as it happens. */
export interface Visit {
  page: Page;
  warnings: string[];
  /** Uncaught errors and failed modules. */
  errors: string[];
  /** Addresses outside the site. */
  elsewhere: string[];
  /** Breaches of the page's policy, in words. */
  violations(): Promise<string[]>;
  /** Details of every `standfirst-problem` so far. */
  problems(): Promise<{ code: string; message: string }[]>;
}

/** Runs before the page's own code. `__name` is what the loader of these tests leaves in functions sent to the page. */
const witness = `
  globalThis.__name = (value) => value;
  globalThis.__violations = [];
  globalThis.__problems = [];
  document.addEventListener('securitypolicyviolation', (e) => __violations.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample));
  document.addEventListener('standfirst-problem', ({ detail }) => __problems.push({ code: detail.code, message: detail.message }));`;

export async function visit(
  browser: Browser,
  site: Site,
  path: string,
  { script = true, width = 1280, height = 900, loaded = true } = {},
): Promise<Visit> {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  if (!script) await page.setJavaScriptEnabled(false);
  await page.evaluateOnNewDocument(witness);
  const [warnings, errors, elsewhere]: string[][] = [[], [], []];
  page.on('console', (message) => {
    if (message.type() === 'warn') warnings!.push(message.text());
  });
  page.on('pageerror', (error) => errors!.push(String((error as Error).message ?? error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin) && !request.url().startsWith('data:'))
      elsewhere!.push(request.url());
  });
  const coming = page.goto(site.origin + path, { waitUntil: 'load' });
  // What is never done with loading ends with the page.
  await (loaded ? coming : void coming.catch(() => {}));
  return {
    page,
    warnings: warnings!,
    errors: errors!,
    elsewhere: elsewhere!,
    violations: () =>
      page.evaluate(() => (globalThis as unknown as Record<'__violations', string[]>).__violations),
    problems: () =>
      page.evaluate(
        () => (globalThis as unknown as Record<'__problems', { code: string; message: string }[]>).__problems,
      ),
  };
}

/**
 * What a reader sees of an element: the text of its shadow root, or of its own HTML where that shows.
 * `TAG SELECTOR` looks for one node of the shadow root.
 */
export function seen(page: Page, selector: string): Promise<string> {
  return page.evaluate((wanted) => {
    const [host, inner] = wanted.split(' ');
    const found = document.querySelector<HTMLElement>(host!)!;
    const element = inner ? found.shadowRoot!.querySelector<HTMLElement>(inner)! : found;
    const embed = element.shadowRoot?.querySelector<HTMLElement>('.embed');
    return (embed ?? element).innerText.replace(/\s+/g, ' ').trim();
  }, selector);
}

/** Waits for something to be true of the page. @throws After ten seconds. */
export async function until(check: () => Promise<unknown>): Promise<void> {
  for (const start = Date.now(); !(await check());) {
    if (Date.now() - start > 10_000) throw new Error(`waited in vain: ${check}`);
    await new Promise((done) => setTimeout(done, 30));
  }
}

/** Waits until an element shows facts of its own. */
export async function shown(page: Page, ...selectors: string[]): Promise<void> {
  for (const selector of selectors) {
    await until(() =>
      page.evaluate(
        (wanted) => Boolean(document.querySelector(wanted)?.shadowRoot?.querySelector('.embed')),
        selector,
      ),
    );
  }
}

/** Defines the same tests for each engine; `start` gives the browser and the site of the engine at hand. */
export function eachEngine(
  title: string,
  tests: (at: { browser: Browser; site: Site }) => void,
  only: string[] = engines,
): void {
  for (const engine of engines.filter((name: string) => only.includes(name))) {
    describe(`${title}, in ${engine}`, () => {
      const at = { site: new Site() } as { browser: Browser; site: Site };
      before(async () => {
        await at.site.start();
        at.browser = await browserOf(engine);
      });
      after(() => at.site.stop());
      afterEach(() => closePages(at.browser));
      tests(at);
    });
  }
}
