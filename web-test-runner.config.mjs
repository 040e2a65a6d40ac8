import { esbuildPlugin } from '@web/dev-server-esbuild';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { asked } from './test/engines/find.mjs';
import { launcher } from './test/engines/launchers.mjs';
import { forcedColors } from './test/engines/plugins.mjs';
import { reporter } from './test/engines/reporter.mjs';

const isWebKit = asked().includes('webkit');

export default {
  files: 'test/elements/**/*.test.ts',
  nodeResolve: true,
  browsers: await Promise.all(asked().map(launcher)),
  concurrentBrowsers: 1,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  // WebKitGTK looks for a font that no Linux has at each text it sets anew, until a page names one that is there.
  testRunnerHtml: isWebKit
    ? (script) =>
        `<!doctype html><style>html { font-family: 'DejaVu Sans' }</style><script type="module" src="${script}"></script>`
    : undefined,
  // WebKitGTK draws on the processor, which other suites want as well.
  testFramework: { config: { timeout: isWebKit ? 90_000 : 20_000 } },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    forcedColors(),
    a11ySnapshotPlugin(),
  ],
  reporters: [reporter()],
  // Elements warn where a test gives them bad data; the tests count those warnings themselves.
  filterBrowserLogs: () => false,
};
