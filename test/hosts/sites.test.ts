/** Sites that are made by a generator, with the package as it is packed: what an author pastes, what a template writes. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { publish } from '../../src/publish/index.js';
import { Folder } from '../embed/folder.js';
import { visit, type Site } from '../embed/site.js';
import { launch } from '../engines/launchers.mjs';
import { installed } from '../package/installed.js';
import { mi5, now, root } from '../publish/published.js';
import { installHosts } from './install.js';
import { are, becomes, formsOf, lacking, pastesOf, readForm, siteTags } from './left.js';
import { hosts, type FormName, type Left } from './table.js';

const run = promisify(execFile);
const here = import.meta.dirname;

interface Generator {
  /** Where Markdown lies, below the site's folder. */
  pages: string;
  /** Each page's head, which names its layout. */
  head: string;
  /** Its files: the layout around Markdown. `TAGS` are the tags of the published site. */
  files: Record<string, string>;
  command: string[];
  /** The MDX of a page, where it is taken. */
  mdx?: boolean;
}

const generators: Record<keyof typeof hosts.sites, Generator> = {
  Eleventy: {
    pages: 'eleventy',
    head: 'layout: page.njk',
    files: {
      'eleventy/_includes/page.njk':
        '<!doctype html><meta charset="utf-8"><title>A page</title>TAGS<article>{{ content | safe }}</article>',
      'eleventy.config.js':
        "export default (config) => config.addPassthroughCopy({ 'node_modules/standfirst/cdn': 'cdn' });",
    },
    command: ['@11ty/eleventy/cmd.cjs', '--input=eleventy', '--output=out', '--quiet'],
  },
  Astro: {
    pages: 'astro/pages',
    head: 'layout: ../Page.astro',
    files: {
      'astro/Page.astro':
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>TAGS</head><body><article><slot /></article></body></html>',
      'astro.config.mjs':
        "import mdx from '@astrojs/mdx'; export default { srcDir: 'astro', outDir: 'out', base: '/news/astro', integrations: [mdx()], telemetry: false };",
    },
    command: ['astro/astro.js', 'build', '--silent'],
    mdx: true,
  },
};

for (const [name, generator] of Object.entries(generators)) {
  describe(name, function () {
    this.timeout(180_000);
    let browser: Browser;
    let host: Folder;
    let at: string;
    const folder = name.toLowerCase();
    const pastes = pastesOf((hosts.sites as Record<string, Left>)[name]!);
    const written = [...new Set(pastes.map(({ form }) => form))].filter((form) => form !== 'declared');
    /** A page for each form; where MDX is taken, one for each form of HTML in that as well. */
    const pages: [path: string, form: FormName][] = [
      ...written.map((form): [string, FormName] => [form, form]),
      ...(generator.mdx ? ['carrier', 'snippet', 'frame'] : []).map((form): [string, FormName] => [
        `mdx-${form}`,
        form as FormName,
      ]),
      ['declared', 'declared'],
    ];

    before(async () => {
      installHosts();
      at = mkdtempSync(join(tmpdir(), `standfirst-${folder}-`));
      host = new Folder(join(at, 'published'));
      await host.start();
      await publish(mi5, { out: host.folder, base: `${host.origin}/news/`, now, cards: false });
      const site = join(at, 'site');
      cpSync(join(here, 'site'), site, { recursive: true });
      link(site);
      const write = (path: string, text: string): void => {
        mkdirSync(dirname(join(site, path)), { recursive: true });
        writeFileSync(join(site, path), text);
      };
      write('package.json', '{ "type": "module" }');
      const tags = siteTags(host.origin, host.folder);
      for (const [path, text] of Object.entries(generator.files)) write(path, text.replace('TAGS', tags));
      for (const [path, form] of pages.slice(0, -1)) {
        const body = pastes
          .filter((paste) => paste.form === form)
          .map((paste) => `## ${paste.name}\n\n${readForm(host.folder, paste.kind, form)}\n`);
        const ending = path === form ? 'md' : 'mdx';
        write(
          `${generator.pages}/${path}.${ending}`,
          `---\n${generator.head}\n---\n\nWords before.\n\n${body.join('\n')}`,
        );
      }
      const [file, ...rest] = generator.command;
      await run('node', [join(here, 'node_modules', file!), ...rest], {
        cwd: site,
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      });
      cpSync(join(site, 'out'), join(host.folder, folder), { recursive: true });
      browser = await launch('chromium');
    });
    after(async () => {
      await browser?.close();
      host?.stop();
      rmSync(at, { recursive: true, force: true });
    });

    for (const [path, form] of pages) {
      const own = pastes.filter((paste) => paste.form === form);
      it(`${path}: its words stand without script, and become ${own[0]!.left} with it`, async () => {
        const address = `/news/${folder}/${path}/`;
        const silent = await visit(browser, host as unknown as Site, address, { script: false });
        assert.deepEqual(await lacking(silent.page, own), {});
        if (form === 'declared') assert.deepEqual(await are(silent.page, own), formsOf(own));
        await silent.page.close();
        const { page, errors } = await visit(browser, host as unknown as Site, address, { height: 10_000 });
        try {
          assert.deepEqual(await becomes(page, own), formsOf(own));
          assert.deepEqual(errors, []);
        } finally {
          await page.close();
        }
      });
    }
  });
}

/** Gives a site what `npm install` would: the package as it is packed, the renderer, and the generators. */
function link(site: string): void {
  cpSync(join(installed().folder, 'node_modules'), join(site, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  for (const [name, from] of [
    ['@lit-labs', root],
    ['astro', here],
    ['@astrojs', here],
    ['@11ty', here],
  ] as const) {
    const place = join(site, 'node_modules', name);
    if (!existsSync(place)) symlinkSync(join(from, 'node_modules', name), place);
  }
}
