import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { substitute } from '../../rollup.config.mjs';
import { validate } from '../../src/briefing/validate.js';

const sources = join(import.meta.dirname, '../../src');

/** What one line of code exports, bundled as for readers; and the code of it. */
async function bundled<T>(name: string, code: string): Promise<{ exports: T; code: string }> {
  const entry = join(sources, 'entry.js');
  const virtual = {
    name: 'entry',
    resolveId: (id: string) => (id === entry ? id : null),
    load: (id: string) => (id === entry ? code : null),
  };
  const plugins = [virtual, substitute, nodeResolve(), esbuild({ target: 'es2022' })];
  const bundle = await rollup({ input: entry, plugins, onwarn: () => {} });
  const file = join(import.meta.dirname, `../output/${name}.mjs`);
  await bundle.write({ file, format: 'es' });
  return { exports: await import(file), code: readFileSync(file, 'utf8') };
}

describe('linear scales in the bundles', () => {
  /** Of ordinary size. */
  const finite = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 97);

  it('are those of d3-scale, bit for bit: values, inverse, clamping, rounding', async () => {
    const { exports, code } = await bundled<{ scaleLinear: typeof scaleLinear }>(
      'scale',
      "export { scaleLinear } from 'd3-scale';",
    );
    assert.doesNotMatch(code, /rgb|hsl/, 'the colours are still in the bundle');
    const ends = fc.array(finite, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(ends, ends, finite, fc.boolean(), (domain, range, x, clamp) => {
        const [ours, theirs] = [exports.scaleLinear, scaleLinear].map((make) => {
          const scale = make().domain(domain).range(range).clamp(clamp);
          return [scale(x), scale.invert(x), scale.copy().rangeRound(range)(x)];
        });
        assert.deepEqual(ours, theirs);
      }),
    );
  });

  it('are used as such: no source asks them for ticks or round ends, or asks for another scale', () => {
    for (const file of readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    )) {
      const text = readFileSync(join(sources, file), 'utf8');
      assert.doesNotMatch(text, /\.(tickFormat|ticks|nice)\(/, file);
      for (const [, names] of text.matchAll(/import \{([^}]*)\} from 'd3-scale'/g)) {
        for (const name of names!.split(',')) assert.match(name.trim(), /^(scaleLinear|type \w+|)$/, file);
      }
    }
  });
});

describe('validation in the bundles', () => {
  const briefings = ['../../src/briefings/mi5-threat-update-2024.json', '../briefings/harbour.json'].map(
    (file) => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')),
  );
  const strange = [undefined, null, '', ' ', 'x', 'About', 'exacd', '750', 'over 750', '1/3', '1/0'];
  const values = [...strange, 0, -1, 1.5, NaN, Infinity, true, [], [null], {}, { id: 'A b' }];

  it('finds what Valibot finds, in the same words, wherever a field is wrong', async () => {
    const { exports, code } = await bundled<{ validate: typeof validate }>(
      'validate',
      "export { validate } from './briefing/validate.js';",
    );
    assert.doesNotMatch(code, /standard/, 'Valibot is still in the bundle');
    let wrong = 0;
    const places = briefings.flatMap((briefing) =>
      placesOf(briefing).map((path) => [briefing, path] as const),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom(...values),
        fc.constantFrom(...values),
        ([briefing, path], value, other) => {
          const input = structuredClone(briefing);
          // Copies: the second may be put into the first.
          put(input, path, structuredClone(value));
          put(input, placesOf(input).at(-1)!, structuredClone(other));
          const theirs = validate(input).problems;
          wrong += Number(theirs.length > 0);
          assert.deepEqual(exports.validate(input).problems, theirs);
        },
      ),
      { numRuns: 300 },
    );
    assert.ok(wrong > 100, `only ${wrong} of 300 were wrong`);
    for (const whole of values) assert.deepEqual(exports.validate(whole), validate(whole));
  });
});

type Path = (string | number)[];

/** The places of all values in a document. */
function placesOf(value: unknown, at: Path = []): Path[] {
  if (!value || typeof value !== 'object') return [];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, inner]) => [[...at, key], ...placesOf(inner, [...at, key])]);
}

function put(document: unknown, path: Path, value: unknown): void {
  const holder = path.slice(0, -1).reduce((node, key) => (node as Record<string, unknown>)[key], document);
  (holder as Record<string, unknown>)[path.at(-1)!] = value;
}
