import assert from 'node:assert/strict';
import { join } from 'node:path';
import * as original from 'd3-interpolate';
import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { rollup } from 'rollup';
import nodeResolve from '@rollup/plugin-node-resolve';
import { numericInterpolate, numericInterpolation } from '../../rollup.config.mjs';

const load = (code: string): Promise<Record<string, any>> => import(`data:text/javascript,${encodeURIComponent(code)}`);

const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 });

describe('the numeric interpolation of the bundles', () => {
  it('gives the numbers of d3-interpolate, bit for bit', async () => {
    const ours = await load(numericInterpolate);
    for (const name of ['interpolate', 'interpolateNumber', 'interpolateRound'] as const) {
      fc.assert(
        fc.property(finite, finite, fc.double({ noNaN: true, min: -2, max: 2 }), (a, b, t) => {
          assert.equal(ours[name](a, b)(t), original[name](a, b)(t));
        }),
      );
    }
  });

  it('leaves linear scales as they are: values, inverse, clamp, ticks, nice', async () => {
    const bundle = await rollup({
      input: join(import.meta.dirname, '../../node_modules/d3-scale/src/linear.js'),
      plugins: [numericInterpolation, nodeResolve()],
    });
    const { output } = await bundle.generate({ format: 'es' });
    assert.ok(!output[0].code.includes('rgb'), 'the colours are still in the bundle');
    const { default: bundled } = (await load(output[0].code)) as { default: typeof scaleLinear };
    fc.assert(
      fc.property(fc.tuple(finite, finite), fc.tuple(finite, finite), finite, fc.boolean(), (domain, range, x, clamp) => {
        const [ours, theirs] = [bundled, scaleLinear].map((scale) => scale().domain(domain).range(range).clamp(clamp));
        assert.deepEqual(
          [ours!(x), ours!.invert(x), ours!.ticks(5), ours!.copy().nice().domain()],
          [theirs!(x), theirs!.invert(x), theirs!.ticks(5), theirs!.copy().nice().domain()],
        );
      }),
    );
  });
});
