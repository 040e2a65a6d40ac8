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

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = ['stat-callout', 'pull-quote', 'threat-timeline', 'key-figure-comparison'];
const languages = readdirSync('src/define/language').map((file) => file.replace(/\.ts$/, ''));

/**
 * What the bundles hold in the place of a library's own modules: the part that our sources use, so that readers do not
 * download the rest. test/package/substitutes.test.ts holds each to the original.
 */
const substitutes = {
  /** d3-scale's neighbours, for linear scales between numbers: no colours, no texts, no number formats, no ticks. */
  'd3-interpolate': `
    export const interpolate = (a, b) => ((a = +a), (b = +b), (t) => a * (1 - t) + b * t);
    export const interpolateNumber = interpolate;
    export const interpolateRound = (a, b) => ((a = +a), (b = +b), (t) => Math.round(a * (1 - t) + b * t));
    export let piecewise;`,
  'd3-format':
    'export let format, formatPrefix, formatSpecifier, precisionFixed, precisionPrefix, precisionRound;',
  'd3-array': `
    export const bisect = (list, x, low, high) => {
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (list[middle] <= x) low = middle + 1;
        else high = middle;
      }
      return low;
    };
    export let ascending, bisector, InternMap, quantile, quantileSorted, range, tickIncrement, tickStep, ticks;`,

  /**
   * Valibot, for schemas that only look and never change what they are given. A schema is a function of an input and of
   * whom to tell what is wrong with it, and answers whether the type is right; it holds its parts under Valibot's names.
   */
  valibot: `
    const is = (type, right, expected) => (input, tell) =>
      right(input) || tell({ kind: 'schema', type, input, expected });
    const must = (right, message, requirement, type) => (input, tell) =>
      right(input) || tell({ kind: 'validation', type, input, message, requirement });
    const within = (key, tell) => ({ path = [], ...issue }) => tell({ ...issue, path: [{ key }, ...path] });

    export const string = () => is('string', (input) => typeof input == 'string');
    export const boolean = () => is('boolean', (input) => typeof input == 'boolean');
    export const number = () => is('number', (input) => typeof input == 'number' && input == input);
    export const unknown = () => () => true;
    export const picklist = (options) =>
      is('picklist', (input) => options.includes(input), options.map((option) => \`"\${option}"\`).join());
    const anArray = is('array', Array.isArray);
    export const array = (item) => Object.assign((input, tell) =>
      anArray(input, tell) && (input.forEach((value, key) => item(value, within(key, tell))), true), { item });
    const anObject = is('object', (input) => input && typeof input == 'object');
    export const object = (entries) => Object.assign((input, tell) => {
      if (!anObject(input, tell)) return false;
      for (const key in entries) entries[key](input[key], within(key, tell));
      return true;
    }, { entries });
    export const optional = (wrapped) =>
      Object.assign((input, tell) => input === undefined || wrapped(input, tell), { wrapped });
    export const union = (options) => (input, tell) => {
      const found = options.map((option) => {
        const issues = [];
        return { typed: option(input, (issue) => void issues.push(issue)), issues };
      }).filter(({ typed }) => typed);
      if (!found.length) return tell({ kind: 'schema', type: 'union', input });
      if (found.every(({ issues }) => issues.length)) found[0].issues.forEach(tell);
      return true;
    };
    export const pipe = (schema, ...rules) => Object.assign((input, tell) =>
      schema(input, tell) && (rules.forEach((rule) => rule(input, tell)), true), schema);
    export const regex = (pattern, message) => must((input) => pattern.test(input), message, pattern, 'regex');
    export const minLength = (least, message) => must((input) => input.length >= least, message);
    export const minValue = (least, message) => must((input) => input >= least, message);
    export const integer = (message) => must(Number.isInteger, message);
    export const finite = (message) => must(Number.isFinite, message);
    export const safeParse = (schema, output) => {
      const issues = [];
      schema(output, (issue) => void issues.push(issue));
      return { success: !issues.length, issues, output };
    };`,
};

export const substitute = {
  name: 'substitutes',
  resolveId: (id) => (Object.hasOwn(substitutes, id) ? `\0${id}` : null),
  load: (id) => substitutes[id.slice(1)] ?? null,
};

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

/** What stands on lines of its own, or in a drawing: white space beside its tags is never seen. */
const blocks =
  'p|div|li|ul|ol|section|h[2-6]|figure|figcaption|blockquote|details|summary|form|fieldset|legend|table|caption|thead|tbody|tr|td|th|g|path|rect|circle';
const beside = new RegExp(`\\s+(?=</?(?:${blocks})\\b)|(?<=</?(?:${blocks})\\b[^>]*>)\\s+`, 'g');

/**
 * Styles are minified; of templates runs of white space are, to one space, and to none where it would be a node that
 * nobody sees. More would change what a reader sees: the slash that closes an SVG element, the space before a middle dot.
 */
const strategy = {
  ...defaultStrategy,
  minifyHTML: async (html) => html.replace(/\s+/g, ' ').replace(beside, ''),
};

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

/**
 * Most functions run as soon as they are there: an engine that heeds this line compiles them off the main thread. In
 * what is small it would only add to the bytes.
 */
const hint = ({ modules }) =>
  Object.values(modules).reduce((sum, { renderedLength }) => sum + renderedLength, 0) > 20_000
    ? '//# allFunctionsCalledOnLoad\n'
    : '';

const output = {
  dir: 'cdn',
  format: 'es',
  sourcemap: true,
  // The sources stand in the map itself: the path to them is nobody's.
  sourcemapPathTransform: (path) => relative(process.cwd(), join(process.cwd(), 'cdn', path)),
  banner: (chunk) =>
    `${hint(chunk)}/*! Standfirst ${version}, MIT; with Lit and d3-scale: see LICENSES.txt */`,
  chunkFileNames: 'shared/[name]-[hash].js',
  plugins: [terser({ ecma: 2022, module: true, format: { comments: /^!|^# all/ } }), noteLicences],
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
    // A chunk smaller than this costs more as a request of its own than what it saves.
    output: { ...output, experimentalMinChunkSize: 600 },
    plugins: [...plugins, finish],
  },
];
