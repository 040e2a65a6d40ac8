/**
 * Everything that must hold, in one command: lint, types, build, and the tests in Node, in browsers, in embedding
 * pages, of the stories and of the package.
 * Usage: `node test/run.mjs [--engines chromium,firefox,webkit] [--only SUITE[,SUITE]]`.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, installed } from './engines/find.mjs';
import { addResults, readResults } from './engines/results.mjs';

process.chdir(join(import.meta.dirname, '..'));
const { values: options } = parseArgs({ options: { engines: { type: 'string' }, only: { type: 'string' } } });
const engines = (options.engines ?? process.env.STANDFIRST_ENGINES ?? 'chromium').split(',').map((name) => name.trim());

mkdirSync('test/output', { recursive: true });
const resultsFile = (process.env.STANDFIRST_RESULTS = join('test', 'output', 'results.jsonl'));
rmSync(resultsFile, { force: true });

const mocha = (...args) => ['node', '--import=tsx', 'node_modules/mocha/bin/mocha.js', '--reporter=test/engines/mocha-reporter.mjs', '--timeout=30000', ...args];
const apart = ['elements', 'embed', 'package', 'stories', 'output'].flatMap((folder) => ['--ignore', `test/${folder}/**`]);
const bin = (name, ...args) => [`node_modules/.bin/${name}`, ...args];

/** What runs, in this order; a `check` counts as one test, the others hand in counts of their own. */
const suites = [
  { name: 'lint', check: bin('eslint', '--max-warnings=0', '.') },
  { name: 'format', check: bin('prettier', '--check', '--log-level=warn', '.') },
  { name: 'types', check: bin('tsc', '-p', '.') },
  { name: 'build', check: ['npm', 'run', 'build', '--silent'] },
  { name: 'node', tests: mocha(...apart, 'test/**/*.test.ts') },
  ...engines.map((engine) => ({ name: `browser, ${engine}`, tests: bin('wtr'), engine })),
  { name: 'embed', tests: mocha('test/embed/**/*.test.ts'), engine: 'chromium' },
  { name: 'stories', tests: ['node', 'test/stories/run.mjs'], needs: 'test/stories/run.mjs', engine: 'chromium' },
  { name: 'package', tests: mocha('test/package/**/*.test.ts') },
].filter(({ name, needs }) => (!needs || existsSync(needs)) && (!options.only || options.only.split(',').includes(name.split(',')[0])));

const howToGet = {
  chromium: 'install Chrome, Chromium or Edge (Debian: apt-get install chromium), or set CHROME_PATH to one.',
  firefox: 'install Firefox (Debian: apt-get install firefox-esr).',
  webkit: 'on Debian: apt-get install webkit2gtk-driver xvfb.',
};

const missing = new Set();
for (const engine of new Set(suites.flatMap((suite) => suite.engine ?? []))) {
  // Asked for here once, so that the packed Chromium is unpacked before several processes want it.
  const found = engine === 'chromium' ? await chromium() : installed(engine);
  if (found) continue;
  missing.add(engine);
  console.error(`No ${engine} on this machine: ${howToGet[engine]}`);
}

const timings = [];
for (const { name, check, tests, engine } of suites) {
  if (missing.has(engine)) {
    addResults(name, { passed: 0, failed: [`no ${engine} on this machine: ${howToGet[engine]}`], unable: [] });
    continue;
  }
  const start = Date.now();
  const before = readResults(resultsFile).get(name)?.failed.length ?? 0;
  const { code, output } = await run(check ?? tests, { STANDFIRST_SUITE: name, STANDFIRST_ENGINES: engine ?? engines.join() }, Boolean(check));
  if (check) addResults(name, { passed: code === 0 ? 1 : 0, failed: code === 0 ? [] : [output], unable: [] });
  else {
    const results = readResults(resultsFile).get(name);
    // A runner that dies, or finds nothing to run, has not passed.
    if (!results || (code !== 0 && results.failed.length === before)) {
      addResults(name, { passed: 0, failed: [`${(check ?? tests).join(' ')} ended with ${code} and no failing test`], unable: [] });
    }
  }
  timings.push([name, Math.round((Date.now() - start) / 1000)]);
}

/** Runs a command; its output is kept back where only a failure needs it. */
function run([command, ...args], env, quiet) {
  return new Promise((done) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'] });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    child.on('error', (error) => done({ code: 1, output: String(error) }));
    child.on('close', (code) => done({ code, output }));
  });
}

const results = readResults(resultsFile);
const seconds = Object.fromEntries(timings);
const all = [...results.values()];
const unable = [...results].flatMap(([suite, { unable: names }]) => names.map((name) => `  ${suite}: ${name}`));
if (unable.length > 0) console.log(`\nNot run, because the engine cannot:\n${unable.join('\n')}`);
console.log('');
for (const [suite, { passed, failed }] of results) console.log(`${suite}: ${passed} passed, ${failed.length} failed (${seconds[suite] ?? 0} s)`);
const passed = all.reduce((sum, suite) => sum + suite.passed, 0);
const failed = all.reduce((sum, suite) => sum + suite.failed.length, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
