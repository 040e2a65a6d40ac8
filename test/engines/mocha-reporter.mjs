/** Mocha's results in the shape of `results.mjs`: quiet where all is well. */
import { addResults } from './results.mjs';

export default class Reporter {
  constructor(runner) {
    const results = { passed: 0, failed: [], unable: [] };
    runner.on('pass', () => (results.passed += 1));
    runner.on('pending', (test) => results.unable.push(test.fullTitle()));
    runner.on('fail', (test, error) => results.failed.push(`${test.fullTitle()}\n${error.stack ?? error.message}${difference(error)}`));
    runner.once('end', () => addResults(process.env.STANDFIRST_SUITE ?? 'tests', results));
  }
}

function difference({ expected, actual }) {
  return expected === undefined ? '' : `\nexpected ${JSON.stringify(expected)}\nactual   ${JSON.stringify(actual)}`;
}
