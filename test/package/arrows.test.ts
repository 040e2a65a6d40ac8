import assert from 'node:assert/strict';
import { ESLint } from 'eslint';

const eslint = new ESLint();

/** Names of the rules that a module of one line breaks, where it stood at `path`. */
async function broken(path: string, line: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${line}\n`, { filePath: path });
  return result!.messages.map((message) => message.ruleId);
}

describe('the arrows between the rooms', () => {
  const forbidden: [string, string][] = [
    ['src/briefing/a.ts', "export { a } from '../language/index.js';"],
    ['src/briefing/a.ts', "import '../elements/base.js';"],
    ['src/language/a.ts', "import '../geometry/mark.js';"],
    ['src/geometry/a.ts', "import '../language/index.js';"],
    ['src/geometry/a.ts', "import 'lit';"],
    ['src/html/a.ts', "import '../elements/base.js';"],
    ['src/html/a.ts', "import '../check/index.js';"],
    ['src/check/a.ts', "import '../html/index.js';"],
    ['src/elements/a.ts', "import '../define/register.js';"],
    ['src/elements/stat-callout/a.ts', "import '../../define/register.js';"],
    ['src/elements/stat-callout/a.ts', "import '../../publish/index.js';"],
    ['src/elements/a.ts', "import 'd3-scale';"],
    ['src/elements/a.ts', "import 'lit/directives/style-map.js';"],
    ['src/elements/a.ts', "import 'lit/directives/unsafe-html.js';"],
    ['src/define/a.ts', "import '../publish/index.js';"],
    ['src/publish/a.ts', "import '../define/index.js';"],
    ['src/cli/a.ts', "import '../elements/base.js';"],
    ['src/index.ts', "import './define/index.js';"],
  ];
  for (const [path, line] of forbidden) {
    it(`${path} may not say ${line}`, async () => {
      assert.deepEqual(await broken(path, line), ['no-restricted-imports']);
    });
  }

  const allowed: [string, string][] = [
    ['src/language/a.ts', "import '../briefing/index.js';"],
    ['src/check/a.ts', "import '../language/index.js';"],
    ['src/html/a.ts', "import '../language/index.js';"],
    ['src/elements/stat-callout/a.ts', "import '../../html/index.js';"],
    ['src/define/a.ts', "import '../elements/base.js';"],
    ['src/cli/a.ts', "import '../publish/index.js';"],
  ];
  for (const [path, line] of allowed) {
    it(`${path} may say ${line}`, async () => {
      assert.deepEqual(await broken(path, line), []);
    });
  }

  it('no room but elements and define sees a live page', async () => {
    assert.deepEqual(await broken('src/html/a.ts', 'export const a = document.title;'), [
      'no-restricted-globals',
    ]);
    assert.deepEqual(await broken('src/elements/a.ts', 'export const a = document.title;'), []);
  });
});
