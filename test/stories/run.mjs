/**
 * Every story is a test: it renders, every tag is defined, the console holds what the story announces
 * (`parameters.warnings`) and nothing else, the reader sees what it promises (`parameters.says`), axe finds nothing, nothing leaves its slot, at 1,280 px and at 320 px
 * (400 % zoom of the same window), and no request goes elsewhere. Every docs page opens, its snippet first, its contents
 * lead somewhere, and at 320 px it does not scroll sideways.
 *
 * `node test/stories/run.mjs [--built] [words of a story's id]`; prints `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromium } from '../engines/find.mjs';
import { writeHealth } from './health.mjs';
import { look, read, show, sideways } from './inspect.mjs';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = `${root}storybook-static`;
const wide = { width: 1280, height: 900 };
const zoomed = { width: 320, height: 900 };
const sections = [
  'What it is for',
  'When not to use it',
  'For editors',
  'For developers',
  'Accessibility',
  'Health',
];

const args = process.argv.slice(2);
const words = args.filter((arg) => !arg.startsWith('--'));
if (!args.includes('--built')) build();
const { passed, failed } = await run();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function build() {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'storybook:build'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status === 0) return;
  console.error(`${stdout}${stderr}\nstorybook build failed\n0 passed, 1 failed`);
  process.exit(1);
}

async function run() {
  const launch = await chromium();
  if (!launch) {
    console.log('The stories need Chromium: install it, or name one in CHROME_PATH.');
    return { passed: 0, failed: 1 };
  }
  const server = await serve(built);
  const browser = await puppeteer.launch({ ...launch, defaultViewport: wide });
  try {
    return await walk(await browser.newPage(), server.origin);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function walk(page, origin) {
  const { entries } = JSON.parse(readFileSync(`${built}/index.json`, 'utf8'));
  const chosen = Object.values(entries).filter((entry) => words.every((word) => entry.id.includes(word)));
  const heard = listen(page, origin);
  const count = { passed: 0, failed: 0 };
  const found = [];
  const report = (entry, problems) => {
    found.push({ id: entry.id, problems });
    count[problems.length > 0 ? 'failed' : 'passed'] += 1;
    if (problems.length > 0)
      console.log(`✗ ${entry.title}: ${entry.name}\n${problems.map((text) => `    ${text}`).join('\n')}`);
  };

  const stories = chosen.filter((entry) => entry.type === 'story');
  if (stories.length > 0) {
    await page.goto(`${origin}/iframe.html?id=${stories[0].id}&viewMode=story`);
    // Storybook reloads the page when a story is left before it has finished.
    await page.waitForFunction(() =>
      ['finished', 'errored'].includes(window.__STORYBOOK_PREVIEW__?.currentRender?.phase),
    );
  }
  for (const entry of stories) report(entry, await test(page, entry, heard));

  for (const entry of chosen.filter((entry) => entry.type === 'docs')) {
    heard.splice(0);
    await page.goto(`${origin}/iframe.html?id=${entry.id}&viewMode=docs`);
    const { first, headings, dead } = await page.evaluate(read);
    const problems = [
      ...heard.splice(0),
      ...dead.map((link) => `the contents lead to ${link}, which is nowhere`),
    ];
    await page.setViewport(zoomed);
    problems.push(...(await page.evaluate(sideways)));
    await page.setViewport(wide);
    // A page that is no element's own tells what it tells.
    for (const section of entry.tags?.includes('unattached-mdx') ? [] : sections)
      if (!headings.includes(section)) problems.push(`the docs page has no section "${section}"`);
    if (!first.trim().startsWith('<')) problems.push('the docs page does not open with a snippet to paste');
    report(entry, problems);
  }
  // Of a part of the stories nothing is known about the whole.
  if (words.length === 0) {
    const health = await writeHealth(page, origin, root, found);
    for (const [tag, { checks }] of Object.entries(health))
      report(
        { id: tag, title: 'Health', name: tag },
        checks.filter(({ passed }) => passed === false).map(({ name, detail }) => `${name}: ${detail}`),
      );
  }
  return count;
}

async function test(page, { id }, heard) {
  heard.splice(0);
  const { errors, expected, rules, violations } = await within(60_000, page.evaluate(show, id));
  const problems = [...errors, ...violations, ...(await boxes(page))];
  if (rules === 0) problems.push('axe did not look at it');
  await page.setViewport(zoomed);
  problems.push(...(await boxes(page)));
  await page.setViewport(wide);
  const unexpected = heard.splice(0);
  for (const warning of expected) {
    const at = unexpected.findIndex((line) => line.includes(warning));
    if (at < 0) problems.push(`the console does not say "${warning}"`);
    else unexpected.splice(at, 1);
  }
  return [...problems, ...unexpected];
}

async function boxes(page) {
  return [...(await page.evaluate(look)), ...(await page.evaluate(sideways))];
}

/** Collects what the console says from "warning" up, uncaught errors, and requests that leave the origin. */
function listen(page, origin) {
  const heard = [];
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type()))
      heard.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url))
      heard.push(`a request elsewhere: ${url}`);
  });
  return heard;
}

function within(limit, work) {
  const nothing = {
    errors: [`it did not finish within ${limit / 1000} s`],
    expected: [],
    rules: 1,
    violations: [],
  };
  return Promise.race([work, new Promise((done) => setTimeout(done, limit, nothing))]);
}
