/**
 * What a bundler keeps of the installed package for one import: bytes after minifying and gzip, Lit and all else that is
 * needed included, without what is loaded later.
 */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { rollup, type OutputChunk } from 'rollup';

/** @param code One line, such as `export { parse } from 'standfirst'`. */
export async function shaken(code: string): Promise<number> {
  // Within the package its own name leads to what it exports.
  const entry = join(import.meta.dirname, '..', 'entry.js');
  const bundle = await rollup({
    input: entry,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
      nodeResolve(),
    ],
    onwarn: () => {},
  });
  const { output } = await bundle.generate({ format: 'es' });
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk as OutputChunk]));
  const now = new Set<OutputChunk>();
  const add = (name: string): void => {
    const chunk = chunks.get(name)!;
    if (now.has(chunk)) return;
    now.add(chunk);
    chunk.imports.forEach(add);
  };
  add(output[0].fileName);
  let bytes = 0;
  for (const { code: text } of now) {
    const { code: small } = await transform(text, { minify: true, format: 'esm', legalComments: 'none' });
    bytes += gzipSync(small, { level: 9 }).length;
  }
  return bytes;
}
