/**
 * Everything that must hold, in one command: lint, types, build, and the tests in Node, in browsers, in embedding
 * pages, of the stories and of the package. Usage: `node test/run.mjs [--engines chromium,firefox,webkit] [--only SUITE]`.
 */
import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, installed } from './engines/find.mjs';
import { readResults } from './engines/results.mjs';

const { values: options } = parseArgs({ options: { engines: { type: 'string' }, only: { type: 'string' } } });
const engines = (options.engines ?? process.env.STANDFIRST_ENGINES ?? 'chromium').split(',').map((name) => name.trim());
const resultsFile = join(import.meta.dirname, 'output', 'results.jsonl');
mkdirSync(join(import.meta.dirname, 'output'), { recursive: true });
rmSync(resultsFile, { force: true });
process.chdir(join(import.meta.dirname, '..'));
