import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { rollup } from 'rollup';
import { numbersOnly } from '../../rollup.config.mjs';

/** Of ordinary size: d3 itself breaks on ticks between the smallest numbers there are. */
const finite = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 97);
const sources = join(import.meta.dirname, '../../src');

async function bundledScale(): Promise<typeof scaleLinear> {
  const entry = join(sources, 'entry.js');
  const virtual = {
    name: 'entry',
    resolveId: (id: string) => (id === entry ? id : null),
    load: (id: string) => (id === entry ? "export { scaleLinear } from 'd3-scale';" : null),
  };
  const bundle = await rollup({
    input: entry,
    plugins: [virtual, numbersOnly, nodeResolve()],
    onwarn: () => {},
  });
  const file = join(import.meta.dirname, '../output/scale.mjs');
  await bundle.write({ file, format: 'es' });
  assert.doesNotMatch(readFileSync(file, 'utf8'), /rgb|hsl/, 'the colours are still in the bundle');
  return (await import(file)).scaleLinear;
}

describe('linear scales in the bundles', () => {
  it('are those of d3-scale, bit for bit: values, inverse, clamping, ticks, niceness, rounding', async () => {
    const bundled = await bundledScale();
    const ends = fc.array(finite, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(
        ends,
        ends,
        finite,
        fc.boolean(),
        fc.integer({ min: 1, max: 12 }),
        (domain, range, x, clamp, count) => {
          const [ours, theirs] = [bundled, scaleLinear].map((make) => {
            const scale = make().domain(domain).range(range).clamp(clamp);
            const rounded = scale.copy().rangeRound(range);
            return [
              scale(x),
              scale.invert(x),
              scale.ticks(count),
              scale.copy().nice(count).domain(),
              rounded(x),
            ];
          });
          assert.deepEqual(ours, theirs);
        },
      ),
    );
  });

  it('are used as such: no source formats ticks, or asks for another scale', () => {
    for (const file of readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    )) {
      const text = readFileSync(join(sources, file), 'utf8');
      assert.ok(!text.includes('tickFormat'), file);
      for (const [, names] of text.matchAll(/import \{([^}]*)\} from 'd3-scale'/g)) {
        for (const name of names!.split(',')) assert.match(name.trim(), /^(scaleLinear|type \w+|)$/, file);
      }
    }
  });
});
