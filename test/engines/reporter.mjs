/** What Web Test Runner found, in the shape of `results.mjs`. */
import { addResults } from './results.mjs';

function* tests(suite, path = []) {
  for (const test of suite?.tests ?? []) yield { ...test, title: [...path, test.name].join(' › ') };
  for (const inner of suite?.suites ?? []) yield* tests(inner, [...path, inner.name]);
}

export function reporter() {
  return {
    onTestRunFinished({ sessions }) {
      for (const session of sessions) {
        const suite = `browser, ${session.browser.name.toLowerCase()}`;
        const results = { passed: 0, failed: [], unable: [] };
        for (const test of tests(session.testResults)) {
          if (test.skipped) results.unable.push(test.title);
          else if (test.passed) results.passed += 1;
          else results.failed.push(`${test.title}\n${test.error?.message ?? ''}\n${test.error?.stack ?? ''}`);
        }
        // A file that does not load has no tests: that is a failure of its own.
        for (const error of session.errors)
          results.failed.push(`${session.testFile}\n${error.message}\n${error.stack ?? ''}`);
        if (results.passed + results.failed.length + results.unable.length === 0) {
          results.failed.push(
            `${session.testFile}\nheld no test (${session.status}); missing: ${session.request404s.join(', ')}`,
          );
        }
        addResults(suite, { ...results, file: session.testFile });
      }
    },
  };
}
