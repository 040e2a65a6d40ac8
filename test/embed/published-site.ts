/** Sites as `standfirst publish` writes them, on a host of their own, with a browser for each engine. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { Briefing } from '../../src/briefing/types.js';
import { publish } from '../../src/publish/index.js';
import { mi5, now } from '../publish/published.js';
import { browserOf, closePages } from './browsers.js';
import { Folder } from './folder.js';
import { engines, visit, type Site } from './site.js';

/** A site in its folder, which stands at `/news/` of its host. */
export class Published {
  engine!: string;
  browser!: Browser;
  host!: Folder;
  folder!: string;

  /** Visits a permalink or another page of the host. */
  go(path: string, options?: Parameters<typeof visit>[3]): ReturnType<typeof visit> {
    return visit(this.browser, this.host as unknown as Site, path, options);
  }

  /** One form of an embed of the first briefing. */
  form(id: string, name: string): string {
    return readFileSync(join(this.folder, mi5.id, id, name), 'utf8');
  }

  /** The address of the file with this name, whatever its hash: `host.js`. */
  addressOf(name: string): string {
    const [, stem, end] = /^(.*)(\.\w+)$/.exec(name)!;
    const files = readdirSync(this.folder, { recursive: true, encoding: 'utf8' });
    const pattern = new RegExp(`(^|/)${stem}-\\w+\\${end}$`);
    return `/news/${files.find((file) => pattern.test(file))}`;
  }
}

/** Defines the same tests for each engine, on a site that briefings are published to. */
export function eachPublished(
  title: string,
  briefings: readonly Briefing[],
  tests: (site: Published) => void,
): void {
  for (const engine of engines as string[]) {
    describe(`${title}, in ${engine}`, () => {
      const site = Object.assign(new Published(), { engine });
      before(async () => {
        site.folder = mkdtempSync(join(tmpdir(), 'standfirst-site-'));
        site.host = new Folder(site.folder);
        await site.host.start();
        for (const briefing of briefings)
          await publish(briefing, { out: site.folder, base: `${site.host.origin}/news/`, now, cards: false });
        site.browser = await browserOf(engine);
      });
      after(() => {
        site.host?.stop();
        rmSync(site.folder, { recursive: true, force: true });
      });
      afterEach(() => closePages(site.browser));
      tests(site);
    });
  }
}
