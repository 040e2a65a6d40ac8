/** Mocha's results in the shape of `results.mjs`: quiet where all is well. */
import { addResults } from './results.mjs';

export default class Reporter {
  constructor(runner) {
    const results = { passed: 0, failed: [], unable: [] };
    runner.on('pass', () => (results.passed += 1));
    runner.on('pending', (test) => results.unable.push(test.fullTitle()));
    runner.on('fail', (test, error) => results.failed.push(`${test.fullTitle()}\n${inWords(error)}`));
    runner.once('end', () => addResults(process.env.STANDFIRST_SUITE ?? 'tests', results));
  }
}

/** The message and where it came from; the rest of a long stack says nothing of our own. */
function inWords(error) {
  const [message, ...frames] = String(error.stack ?? error.message).split(/\n(?=\s+at )/);
  const known = error.expected === undefined || error.generatedMessage ? '' : `\nexpected ${JSON.stringify(error.expected)}\nactual   ${JSON.stringify(error.actual)}`;
  return [message + known, ...frames.slice(0, 4)].join('\n');
}
