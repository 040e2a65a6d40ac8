/**
 * The files of `cdn/`, bundled from the sources: one with everything, one per element with shared chunks, one per
 * language; then what the package publishes beside its modules (schema, briefings, integrity hashes, licences).
 */
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { defaultStrategy } from '@literals/html-css-minifier';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import { substitute } from './rollup.substitutes.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = ['stat-callout', 'pull-quote', 'threat-timeline', 'key-figure-comparison'];
const languages = readdirSync('src/define/language').map((file) => file.replace(/\.ts$/, ''));

const bundled = new Map();
/** Notes which packages end up in the bundles: their licences are published with them. */
const noteLicences = {
  name: 'note-licences',
  generateBundle(_, bundle) {
    for (const id of Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}))) {
      const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
      if (name)
        bundled.set(name, id.slice(0, id.lastIndexOf(`node_modules/${name}/`)) + `node_modules/${name}`);
    }
  },
};

const finish = {
  name: 'finish',
  async writeBundle() {
    const licences = [...bundled].sort().map(([name, folder]) => {
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      return `${name}\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).license}\n`;
    });
    writeFileSync(
      'cdn/LICENSES.txt',
      [`standfirst ${version}\n\n${readFileSync('LICENSE', 'utf8')}`, ...licences].join(
        `\n${'-'.repeat(78)}\n\n`,
      ),
    );
    const css = readFileSync('src/define/standfirst.css', 'utf8');
    const { code } = await transform(css, { loader: 'css', minify: true, charset: 'utf8' });
    writeFileSync('cdn/standfirst.css', code);
    const scripts = readdirSync('cdn', { recursive: true })
      .filter((file) => file.endsWith('.js'))
      .sort();
    const hash = (file) =>
      `sha384-${createHash('sha384')
        .update(readFileSync(join('cdn', file)))
        .digest('base64')}`;
    writeFileSync(
      'cdn/integrity.json',
      JSON.stringify(Object.fromEntries(scripts.map((file) => [file, hash(file)])), null, 2) + '\n',
    );
    const { briefingJsonSchema } = await import('./src/briefing/json-schema.ts');
    writeFileSync('dist/briefing.schema.json', JSON.stringify(briefingJsonSchema(), null, 2) + '\n');
    cpSync('src/briefings', 'dist/briefings', { recursive: true });
    cpSync('src/publish/wordpress', 'dist/publish/wordpress', { recursive: true });
    for (const folder of ['dist', 'cdn']) cpSync('src/themes', `${folder}/themes`, { recursive: true });
  },
};

/**
 * Styles are minified; of templates only runs of white space are, to one space. More would change what a reader sees:
 * the slash that closes an SVG element, the space before a middle dot.
 */
const strategy = { ...defaultStrategy, minifyHTML: async (html) => html.replace(/\s+/g, ' ') };

/** Languages are bundles of their own, which the upgrader finds beside it. */
const besides = {
  name: 'besides',
  resolveId: (id, from) =>
    id.startsWith('./language/') && from?.endsWith('upgrade.ts') ? { id, external: true } : null,
};

const plugins = [
  besides,
  substitute,
  nodeResolve(),
  literalsHtmlCssMinifier({ include: ['src/**/*.ts'], failOnError: true, options: { strategy } }),
  esbuild({ target: 'es2022', tsconfig: 'src/tsconfig.json' }),
];
/** The styles of the one file stand together: gzip finds again what stood in the last 32 kB. */
const stylesFirst = {
  name: 'styles-first',
  transform(code, id) {
    if (!this.getModuleInfo(id).isEntry) return null;
    const styles = readdirSync('src/elements', { recursive: true })
      .filter((file) => /styles\.ts$/.test(file))
      .sort()
      .map((file) => `import ${JSON.stringify(resolve('src/elements', file))};\n`);
    return { code: styles.join('') + code, map: { mappings: '' } };
  },
};

const output = {
  dir: 'cdn',
  format: 'es',
  sourcemap: true,
  // The sources stand in the map itself: the path to them is nobody's.
  sourcemapPathTransform: (path) => relative(process.cwd(), join(process.cwd(), 'cdn', path)),
  banner: `/*! Standfirst ${version}, MIT; with Lit and d3-scale: see LICENSES.txt */`,
  chunkFileNames: 'shared/[name]-[hash].js',
  plugins: [terser({ ecma: 2022, module: true, format: { comments: /^!/ } }), noteLicences],
};

export default [
  {
    input: { standfirst: 'src/define/index.ts' },
    output: { ...output, inlineDynamicImports: true },
    plugins: [stylesFirst, ...plugins],
  },
  { input: { host: 'src/define/host.ts' }, output, plugins },
  ...languages.map((language) => ({
    input: { [`language/${language}`]: `src/define/language/${language}.ts` },
    output,
    plugins,
  })),
  ...['page', 'sheet'].map((name) => ({
    input: { [name]: `src/publish/browser/${name}.ts` },
    output,
    plugins,
  })),
  {
    input: {
      ...Object.fromEntries(elements.map((tag) => [tag, `src/define/${tag}.ts`])),
      upgrade: 'src/define/site.ts',
    },
    output,
    plugins: [...plugins, finish],
  },
];
