/**
 * What a developer does who installs the package: each folder here is an application in its own stack, built from the
 * tarball with what the registry gives, and opened in a browser. It shows the four elements, updates a fact, and
 * takes them away again.
 */
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { until } from '../embed/site.js';
import { launch } from '../engines/launchers.mjs';
import { serve } from '../stories/serve.mjs';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const tags = ['stat-callout', 'pull-quote', 'threat-timeline', 'key-figure-comparison'];
const bin = (name: string): string => join('..', 'node_modules', '.bin', name);

/** Each application: how it is built, and whether the server's own HTML holds the words. */
const stacks: Record<string, { build?: string[]; out: string; served?: boolean }> = {
  plain: { out: 'plain' },
  react: { build: [bin('vite'), 'build', '--logLevel', 'warn'], out: 'react/dist' },
  vue: { build: [bin('vite'), 'build', '--logLevel', 'warn'], out: 'vue/dist' },
  svelte: { build: [bin('vite'), 'build', '--logLevel', 'warn'], out: 'svelte/dist' },
  astro: { build: [bin('astro'), 'build', '--silent'], out: 'astro/dist', served: true },
  eleventy: { build: [bin('eleventy')], out: 'eleventy/dist', served: true },
  webpack: { build: ['build.js'], out: 'webpack/dist' },
};

/** The applications of the README: what a generator of projects writes around the files that stand there. */
const page = (script: string): string =>
  `<!doctype html><meta charset="utf-8" /><title>README</title><div id="root"></div><script type="module" src="${script}"></script>`;
const scaffolds: Record<string, { files?: Record<string, string>; build?: string[]; out?: string }> = {
  'React 19': {
    build: stacks['react']!.build,
    files: {
      'index.html': page('./src/main.jsx'),
      'src/main.jsx': `import { createRoot } from 'react-dom/client';\nimport App from './App.jsx';\ncreateRoot(document.getElementById('root')).render(<App />);\n`,
      'vite.config.js': `import react from '@vitejs/plugin-react';\nexport default { plugins: [react()] };\n`,
    },
  },
  'Vue 3': {
    build: stacks['vue']!.build,
    files: {
      'index.html': page('./src/main.js'),
      'src/main.js': `import { createApp } from 'vue';\nimport App from './App.vue';\ncreateApp(App).mount('#root');\n`,
    },
  },
  'Svelte 5': {
    build: stacks['svelte']!.build,
    files: {
      'index.html': page('./src/main.js'),
      'src/main.js': `import { mount } from 'svelte';\nimport App from './App.svelte';\nmount(App, { target: document.getElementById('root') });\n`,
      'vite.config.js': `import { svelte } from '@sveltejs/vite-plugin-svelte';\nexport default { plugins: [svelte()] };\n`,
    },
  },
  Astro: { build: stacks['astro']!.build },
  Eleventy: { build: [bin('eleventy'), '--quiet'], out: '_site' },
  webpack: {
    build: ['--input-type=module', '-e', `import webpack from 'webpack'; webpack({ mode: 'production', performance: false }, (error, stats) => { if (error || stats.hasErrors()) throw error ?? stats.toString(); });`], // prettier-ignore
    files: {
      'dist/index.html':
        '<!doctype html><meta charset="utf-8" /><body><script src="main.js"></script></body>',
    },
  },
  'No bundler': { out: '.' },
};

/** The files that the README gives for a stack: each path in code before a colon, and the block under it. */
function told(stack: string): [path: string, text: string][] {
  const section = readFileSync(join(root, 'README.md'), 'utf8').split('\n## Install from npm\n')[1]!;
  const own = section.split(`\n**${stack}**`)[1]!.split(/\n\*\*|\n## /)[0]!;
  return [...own.matchAll(/`([\w./-]+)`:\n\n```\w+\n([^]*?\n)```/g)].map(([, path, text]) => [path!, text!]);
}

/** What each framework checks the types of its templates by: every element of `types/NAME/Wrong.*` is wrong, on a line. */
const checkers: Record<string, string[]> = {
  plain: ['node_modules/.bin/tsc', '-p', 'types/plain', '--pretty', 'false'],
  react: ['node_modules/.bin/tsc', '-p', 'types/react', '--pretty', 'false'],
  solid: ['node_modules/.bin/tsc', '-p', 'types/solid', '--pretty', 'false'],
  vue: ['node_modules/.bin/vue-tsc', '-p', 'types/vue', '--noEmit', '--pretty', 'false'],
  svelte: ['node_modules/.bin/svelte-check', '--workspace', 'types/svelte', '--tsconfig', './tsconfig.json', '--output', 'machine'], // prettier-ignore
};

describe('an application built with', function () {
  this.timeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-consumers-'));
  const own = join(folder, 'node_modules', 'standfirst');
  let browser: Browser;

  before(async () => {
    cpSync(import.meta.dirname, folder, { recursive: true });
    copyFileSync(join(root, '.npmrc'), join(folder, '.npmrc'));
    const quiet = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
    await run('npm', ['ci', ...quiet], { cwd: folder });
    const [{ filename }] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
        cwd: root,
        encoding: 'utf8',
        stdio: 'pipe',
      }),
    );
    await run('npm', ['install', '--no-save', ...quiet, join(folder, filename)], { cwd: folder });
    cpSync(join(own, 'cdn'), join(folder, 'plain/cdn'), { recursive: true });
    copyFileSync(
      join(own, 'dist/briefings/mi5-threat-update-2024.json'),
      join(folder, 'plain/briefing.json'),
    );
    browser = await launch('chromium');
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Serves a folder and opens it; the console then has to be empty. */
  async function visit(at: string, look: (page: Page, origin: string) => Promise<void>): Promise<void> {
    const server = await serve(at);
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(String((error as Error).message ?? error)));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) wrong.push(message.text());
    });
    try {
      await look(page, server.origin);
      assert.deepEqual(wrong, []);
    } finally {
      await page.close();
      server.close();
    }
  }

  for (const [name, { build, out, served }] of Object.entries(stacks)) {
    it(`${name} shows the four elements, updates a fact, and takes them away`, async () => {
      if (build) {
        const { stderr } = await run('node', build, {
          cwd: join(folder, name),
          env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
        });
        assert.doesNotMatch(stderr, /warn/i);
      }
      await visit(join(folder, out), async (page, origin) => {
        if (served) {
          const html = readFileSync(join(folder, out, 'index.html'), 'utf8');
          assert.match(html, /43 late-stage attack plots/, 'readers without script have no words');
        }
        await page.goto(`${origin}/`);
        await until(async () => (await shown(page)).every(Boolean));
        assert.match((await shown(page))[0]!, /43 late-stage attack plots/);
        await page.click('#update');
        await until(async () => /44 late-stage attack plots/.test((await shown(page))[0]!));
        await page.click('#unmount');
        await until(async () => (await page.$$(tags.join())).length === 0);
        await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
      });
    });
  }

  for (const [name, { files = {}, build, out = 'dist' }] of Object.entries(scaffolds)) {
    it(`${name}, from what the README says and no more, shows a figure`, async () => {
      const own = told(name);
      assert.ok(own.length > 0, `the README has no file for ${name}`);
      const at = join(folder, `readme-${name.replaceAll(' ', '-')}`);
      for (const [path, text] of [...Object.entries(files), ...own]) {
        mkdirSync(join(at, path, '..'), { recursive: true });
        writeFileSync(join(at, path), text);
      }
      writeFileSync(join(at, 'package.json'), '{ "type": "module" }');
      symlinkSync(join(folder, 'node_modules'), join(at, 'node_modules'));
      if (build)
        await run('node', build, { cwd: at, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
      await visit(join(at, out), async (page, origin) => {
        await page.goto(`${origin}/`);
        await until(async () => /43 late-stage attack plots/.test((await shown(page))[0]!));
        assert.equal(await page.evaluate(() => document.characterSet), 'UTF-8');
      });
    });
  }

  for (const [name, command] of Object.entries(checkers)) {
    it(`${name}’s own checker of types lets right uses pass, and no wrong one`, async () => {
      const { stdout } = await run('node', command, { cwd: folder }).catch(
        (error: { stdout: string }) => error,
      );
      const places = [...stdout.matchAll(/([Rr]ight|[Ww]rong)\.\w+(?:\((\d+),|:(\d+):|" (\d+):)/g)];
      const found = new Set(places.map(([, file, ...line]) => `${file}:${line.find(Boolean)}`));
      const wrong = readdirSync(join(folder, 'types', name)).find((file) => /^wrong/i.test(file))!;
      const expected = readFileSync(join(folder, 'types', name, wrong), 'utf8')
        .split('\n')
        .flatMap((line, at) =>
          tags.some((tag) => line.includes(tag)) ? `${parse(wrong).name}:${at + 1}` : [],
        );
      assert.equal(expected.length, 8);
      assert.deepEqual([...found], expected, stdout);
      assert.doesNotMatch(stdout, /standfirst\/dist/, 'the typings are wrong themselves');
    });
  }

  it('nothing more is installed for readers than what the package declares', () => {
    const { dependencies } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'));
    for (const name of Object.keys(dependencies))
      assert.ok(existsSync(join(folder, 'node_modules', name)), name);
    assert.ok(!readdirSync(own).includes('node_modules'), 'a copy of its own of what others have');
  });
});

/** What each element shows, by the order of `tags`; nothing where it shows nothing of its own yet. */
const shown = (page: Page): Promise<string[]> =>
  page.evaluate(
    (names) =>
      names.map((name) => {
        const embed = document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>('.embed');
        return embed?.innerText.replace(/\s+/g, ' ') ?? '';
      }),
    tags,
  );
