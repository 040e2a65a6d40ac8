/** Mocha's results in the shape of `results.mjs`: quiet where all is well. CommonJS, since mocha requires it. */
module.exports = class Reporter {
  #results = { passed: 0, failed: [], unable: [] };

  constructor(runner) {
    const results = this.#results;
    runner.on('pass', () => (results.passed += 1));
    runner.on('pending', (test) => results.unable.push(test.fullTitle()));
    runner.on('fail', (test, error) => results.failed.push(`${test.fullTitle()}\n${inWords(error)}`));
  }

  /** Called by mocha at the end, which waits for `done`. */
  async done(failures, done) {
    const { addResults } = await import('./results.mjs');
    addResults(process.env.STANDFIRST_SUITE ?? 'tests', this.#results);
    done(failures);
  }
};

/** The message and where it came from; the rest of a long stack says nothing of our own. */
function inWords(error) {
  const [message, ...frames] = String(error.stack ?? error.message).split(/\n(?=\s+at )/);
  const shown = error.expected !== undefined && !error.generatedMessage;
  const difference = shown
    ? `\nexpected ${JSON.stringify(error.expected)}\nactual   ${JSON.stringify(error.actual)}`
    : '';
  return [message + difference, ...frames.slice(0, 4)].join('\n');
}
