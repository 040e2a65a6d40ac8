/** Counts handed from the runners to `test/run.mjs`, a line of JSON each, in the file that STANDFIRST_RESULTS names. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** @param results `{passed: number, failed: string[], unable: string[]}`; `unable` names what an engine cannot run. */
export function addResults(suite, results) {
  for (const failure of results.failed) console.error(`\n✗ ${suite}: ${failure}`);
  if (process.env.STANDFIRST_RESULTS)
    appendFileSync(process.env.STANDFIRST_RESULTS, `${JSON.stringify({ suite, ...results })}\n`);
  else console.log(`${suite}: ${results.passed} passed, ${results.failed.length} failed`);
}

/** All results so far, one entry a suite. */
export function readResults(file) {
  const suites = new Map();
  if (!existsSync(file)) return suites;
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { suite, passed, failed, unable } = JSON.parse(line);
    const sum = suites.get(suite) ?? { passed: 0, failed: [], unable: [] };
    sum.passed += passed;
    sum.failed.push(...failed);
    sum.unable.push(...unable);
    suites.set(suite, sum);
  }
  return suites;
}
