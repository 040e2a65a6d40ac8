/**
 * `npm run bench [-- --sizes 12,200,2000,10000 --rounds 3 --only WORDS]`: timelines side by side in one Chromium, the
 * same events, round by round in turn. Times are those of the page's main thread at work, without what it waits for on a
 * busy machine, told as ratios to plain HTML of the same round: on their own they mean nothing. Bytes, nodes, shifts and
 * heap are exact.
 */
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { chromium } from '../engines/find.mjs';
import { briefingOf, contenders, own } from './contenders.mjs';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '12,200,2000,10000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
  },
});
const sizes = options.sizes.split(',').map(Number);
const rounds = Number(options.rounds);
/** Longer than this nobody waits. */
const patience = 40_000;
const names = Object.keys(contenders).filter((name, index) => index === 0 || name.includes(options.only));

const launch = await chromium();
if (!launch) throw new Error('the benchmark needs Chromium: install it, or name one in CHROME_PATH');
const browser = await puppeteer.launch({ ...launch, protocolTimeout: 120_000 });
let site = {};
const server = createServer((request, response) => {
  const path = new URL(request.url, 'http://localhost').pathname;
  const found = site[path] ?? own(path);
  response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/plain' });
  response.end(found?.body);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${server.address().port}`;

for (const size of sizes) {
  const facts = briefingOf(size);
  const entrants = names.filter((name) => size <= (contenders[name].most ?? Infinity));
  const runs = new Map(entrants.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const name of entrants) {
      const past = runs.get(name);
      if (past.at(-1) !== null || past.length === 0) past.push(await visit(name, facts).catch(failed(name)));
    }
  print(size, runs);
}
await browser.close();
server.close();

function failed(name) {
  return (error) => {
    console.error(`${name}: ${error.message}`);
    return null;
  };
}

/** One visit by one reader: load, settle, move about, change one fact. */
async function visit(name, facts) {
  const { files, scroller } = contenders[name];
  site = files(facts);
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1100, height: 800 });
    await page.setRequestInterception(true);
    let bytes = 0;
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== origin) return void request.abort();
      const found = site[url.pathname] ?? own(url.pathname);
      if (/script|css/.test(found?.type ?? '')) bytes += gzipSync(found.body, { level: 9 }).length;
      void request.continue();
    });
    await page.evaluateOnNewDocument(() => {
      window.shifts = 0;
      window.longest = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.longest = Math.max(window.longest, entry.duration);
      }).observe({ type: 'longtask', buffered: true });
    });
    const client = await page.createCDPSession();
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    const worked = async () => {
      const { metrics } = await client.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration').value;
    };
    await page.goto(origin, { waitUntil: 'load', timeout: patience });
    await page.waitForFunction('window.shown', { timeout: patience });
    const shown = await worked();
    const task = await settled(worked);
    const state = await page.evaluate(() => {
      const count = (root) =>
        [...root.querySelectorAll('*')].reduce(
          (sum, node) => sum + 1 + (node.shadowRoot ? count(node.shadowRoot) : 0),
          0,
        );
      const chart = document.querySelector('threat-timeline')?.shadowRoot?.querySelector('.chart');
      return {
        nodes: count(document.body),
        chart: chart?.querySelectorAll('*').length,
        shifts: window.shifts,
      };
    });
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    const motion = facts.events.length >= 10_000 && scroller ? await move(page, scroller) : undefined;
    const change = await changing(page, worked);
    return { shown, task, bytes, heap: usedSize, ...state, ...motion, change };
  } finally {
    await page.close();
  }
}

/** Task time in seconds once nothing more happens. */
async function settled(worked) {
  const end = Date.now() + patience;
  let last = await worked();
  for (let quiet = 0; quiet < 2;) {
    if (Date.now() > end) throw new Error(`does not come to rest in ${patience / 1000} s`);
    await new Promise((done) => setTimeout(done, 400));
    const now = await worked();
    quiet = now - last < 0.02 ? quiet + 1 : 0;
    last = now;
  }
  return last;
}

/** Wheel and drag for two seconds: frames a second, and the slowest twentieth of the waits between them. */
async function move(page, scroller) {
  return page.evaluate(async (selector) => {
    const inside = document.querySelector('threat-timeline')?.shadowRoot;
    const target = inside?.querySelector(selector) ?? document.querySelector(selector);
    window.longest = 0;
    const waits = [];
    let last = performance.now();
    const start = last;
    let turn = 0;
    while (last - start < 2000) {
      const box = target.getBoundingClientRect();
      const place = {
        bubbles: true,
        cancelable: true,
        composed: true,
        clientX: box.left + box.width / 2,
        clientY: box.top + 50,
      };
      if (selector !== 'html' && turn++ % 6 === 0)
        target.dispatchEvent(
          new WheelEvent('wheel', { ...place, deltaY: turn % 48 < 30 ? -60 : 60, ctrlKey: true }),
        );
      target.scrollBy(selector === 'html' ? 0 : 60, selector === 'html' ? 60 : 0);
      const now = await new Promise(requestAnimationFrame);
      waits.push(now - last);
      last = now;
    }
    waits.shift();
    waits.sort((a, b) => a - b);
    const mean = waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
    return { frames: 1000 / mean, p95: waits[Math.floor(waits.length * 0.95)], longest: window.longest };
  }, scroller);
}

/** Task time of changing one title, where the page is plain or ours. */
async function changing(page, worked) {
  const before = await worked();
  const able = await page.evaluate(async () => {
    const heading = document.querySelector('ol > li h3');
    if (window.facts) {
      const events = window.facts.events.map((event, index) =>
        index === 1 ? { ...event, title: 'Changed' } : event,
      );
      window.element.facts = { ...window.facts, events };
      await window.element.updateComplete;
    } else if (heading && !window.element) heading.textContent = 'Changed';
    else return false;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return true;
  });
  return able ? (await worked()) - before : undefined;
}

function median(values) {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function print(size, runs) {
  const base = runs.get('plain HTML');
  console.log(
    `\n${size.toLocaleString('en')} events, ${rounds} rounds; time as a ratio to plain HTML (${(median(base.map(({ task }) => task)) * 1000).toFixed(0)} ms of tasks)`,
  );
  const rows = [...runs].map(([name, all]) => {
    const good = all.filter(Boolean);
    if (good.length === 0) return { name, 'all of it': 'does not finish' };
    const ratio = (key) => {
      const found = median(
        all.map((run, round) =>
          run && run[key] !== undefined && base[round] ? run[key] / base[round][key] : undefined,
        ),
      );
      return found === undefined ? '–' : `${found.toFixed(2)}×`;
    };
    const exact = (key, say) => (good[0][key] === undefined ? '–' : say(median(good.map((run) => run[key]))));
    return {
      name,
      'first shown': ratio('shown'),
      'all of it': ratio('task'),
      'one change': ratio('change'),
      'KiB gz': exact('bytes', (value) => (value / 1024).toFixed(1)),
      nodes: exact('nodes', String),
      'in the chart': exact('chart', String),
      'heap MB': exact('heap', (value) => (value / 1e6).toFixed(1)),
      shift: exact('shifts', (value) => value.toFixed(3)),
      'frames/s': exact('frames', (value) => value.toFixed(0)),
      'p95 ms': exact('p95', (value) => value.toFixed(0)),
      'longest task ms': exact('longest', (value) => value.toFixed(0)),
    };
  });
  console.table(Object.fromEntries(rows.map(({ name, ...rest }) => [name, rest])));
}
