/**
 * Everything that must hold, in one command: lint, types, build, and the tests in Node, in browsers, in embedding
 * pages, of what is seen and heard, of the stories and of the package.
 * Usage: `node test/run.mjs [--engines chromium,firefox,webkit] [--only SUITE[,SUITE]] [--hosts]`; with
 * the last, in the systems that news sites run on and on each release of Node as well, which it fetches.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, installed } from './engines/find.mjs';
import { addResults, readResults } from './engines/results.mjs';

process.chdir(join(import.meta.dirname, '..'));
const { values: options } = parseArgs({
  options: { engines: { type: 'string' }, only: { type: 'string' }, hosts: { type: 'boolean' } },
});
const engines = (options.engines ?? process.env.STANDFIRST_ENGINES ?? 'chromium')
  .split(',')
  .map((name) => name.trim());

mkdirSync('test/output', { recursive: true });
const resultsFile = (process.env.STANDFIRST_RESULTS = join('test', 'output', 'results.jsonl'));
rmSync(resultsFile, { force: true });

const mocha = (...args) => [
  'node',
  '--import=tsx',
  'node_modules/mocha/bin/mocha.js',
  '--reporter=test/engines/mocha-reporter.cjs',
  '--timeout=30000',
  ...args,
];
const apart = [
  'elements',
  'embed',
  'visual',
  'package',
  'stories',
  'desk',
  'consumers',
  'hosts',
  'nodes',
  'output',
].flatMap((folder) => ['--ignore', `test/${folder}/**`]);
const bin = (name, ...args) => [`node_modules/.bin/${name}`, ...args];

/**
 * What runs, first what the rest builds on: each lane in its order and all at once, one about as long as another. A `check` counts as one test, `tests`
 * hand in counts of their own, `counted` prints `N passed, N failed` and a line with ✗ for each failure.
 */
const first = [
  [
    { name: 'lint', check: bin('eslint', '--max-warnings=0', '.') },
    { name: 'format', check: bin('prettier', '--check', '--log-level=warn', '.') },
  ],
  [
    // Before the types: Storybook's preview imports the manifest that the build writes.
    { name: 'build', check: ['npm', 'run', 'build', '--silent'] },
    { name: 'types', check: bin('tsc', '-p', '.') },
  ],
];
const browsers = engines.map((engine) => ({ name: `browser, ${engine}`, tests: bin('wtr'), engine }));
const lanes = [
  [
    ...browsers.filter(({ engine }) => engine === 'webkit'),
    { name: 'visual', tests: mocha('test/visual/**/*.test.ts'), engine: 'chromium' },
    { name: 'consumers', tests: mocha('test/consumers/*.test.ts'), engine: 'chromium' },
  ],
  [
    ...browsers.filter(({ engine }) => engine !== 'webkit'),
    { name: 'stories', counted: ['node', 'test/stories/run.mjs'], engine: 'chromium' },
    // On what the stories' tests have built.
    { name: 'desk', tests: mocha('test/desk/**/*.test.ts'), engine: 'chromium' },
    { name: 'package', tests: mocha('test/package/**/*.test.ts') },
  ],
  [
    { name: 'node', tests: mocha(...apart, 'test/**/*.test.ts') },
    // WebKit has no puppeteer: the embedding pages are for the other two.
    {
      name: 'embed',
      tests: mocha('test/embed/**/*.test.ts'),
      engine: engines.filter((engine) => engine !== 'webkit').join() || 'chromium',
    },
    { name: 'hosts', tests: mocha('test/hosts/*.test.ts'), engine: 'chromium', heavy: true },
    { name: 'nodes', tests: mocha('test/nodes/*.test.ts'), heavy: true },
  ],
];
const isAsked = ({ name, heavy }) =>
  options.only ? options.only.split(',').includes(name.split(',')[0]) : !heavy || options.hosts;
const suites = [...first, ...lanes].flat();
const asked = suites.filter(isAsked);
for (const wanted of options.only?.split(',') ?? [])
  if (!suites.some(({ name }) => name.split(',')[0] === wanted))
    throw new Error(`no suite is named "${wanted}"`);

const howToGet = {
  chromium: 'install Chrome, Chromium or Edge (Debian: apt-get install chromium), or set CHROME_PATH to one.',
  firefox: 'install Firefox (Debian: apt-get install firefox-esr).',
  webkit: 'on Debian: apt-get install webkit2gtk-driver xvfb.',
};

const missing = new Set();
for (const engine of new Set(asked.flatMap((suite) => suite.engine?.split(',') ?? []))) {
  // Asked for here once, so that the packed Chromium is unpacked before several processes want it.
  const found = engine === 'chromium' ? await chromium() : installed(engine);
  if (found) continue;
  missing.add(engine);
  console.error(`No ${engine} on this machine: ${howToGet[engine]}`);
}

const timings = [];
await Promise.all(first.map(inTurn));
await Promise.all(lanes.map(inTurn));

async function inTurn(suites) {
  for (const suite of suites.filter(isAsked)) {
    const start = Date.now();
    await runSuite(suite);
    timings.push([suite.name, Math.round((Date.now() - start) / 1000)]);
  }
}

async function runSuite({ name, check, tests, counted, engine }) {
  const command = check ?? tests ?? counted;
  const lacking = engine?.split(',').filter((wanted) => missing.has(wanted)) ?? [];
  if (lacking.length > 0) {
    add(
      name,
      0,
      lacking.map((wanted) => `no ${wanted} on this machine: ${howToGet[wanted]}`),
    );
    return;
  }
  const env = { STANDFIRST_SUITE: name, STANDFIRST_ENGINES: engine ?? engines.join() };
  const { code, output } = await run(command, env, !tests);
  if (check) add(name, code === 0 ? 1 : 0, code === 0 ? [] : [output]);
  if (counted) {
    const [, passed] = /^(\d+) passed, \d+ failed$/m.exec(output) ?? [];
    add(name, Number(passed ?? 0), output.split(/^✗ /m).slice(1));
  }
  // A runner that dies, or finds nothing to run, has not passed.
  const counts = readResults(resultsFile).get(name);
  if (!counts || (code !== 0 && counts.failed.length === 0))
    add(name, 0, [`${command.join(' ')} ended with ${code} and no failing test\n${output}`]);
}

function add(suite, passed, failed) {
  addResults(suite, { passed, failed, unable: [] });
}

/** Runs a command; `quiet` keeps its output back, for a failure to show. */
function run([command, ...args], env, quiet) {
  return new Promise((done) => {
    const output = quiet ? 'pipe' : 'inherit';
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', output, output],
    });
    let text = '';
    child.stdout?.on('data', (data) => (text += data));
    child.stderr?.on('data', (data) => (text += data));
    child.on('error', (error) => done({ code: 1, output: String(error) }));
    child.on('close', (code) => done({ code, output: text }));
  });
}

const results = readResults(resultsFile);
const seconds = Object.fromEntries(timings);
const unable = [...results].flatMap(([suite, { unable: names }]) =>
  names.map((name) => `  ${suite}: ${name}`),
);
if (unable.length > 0) console.log(`\nNot run, because the engine cannot:\n${unable.join('\n')}`);
console.log('');
let [passed, failed] = [0, 0];
for (const [suite, counts] of results) {
  console.log(`${suite}: ${counts.passed} passed, ${counts.failed.length} failed (${seconds[suite] ?? 0} s)`);
  passed += counts.passed;
  failed += counts.failed.length;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
