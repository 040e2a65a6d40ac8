import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import {
  checkPackage,
  createPackageFromTarballData,
  type CheckResult,
  type Problem,
} from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { rollup } from 'rollup';
import { version } from '../../src/version.js';
import { installed, manifest, root, runBeside } from './installed.js';

const tags = ['stat-callout', 'pull-quote', 'threat-timeline', 'key-figure-comparison'];
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const modules = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );

/** Every address behind which the exports map has something, its pattern filled in with all that it lets through. */
function doors(): string[] {
  return Object.entries(manifest.exports as Record<string, string | { default: string } | null>).flatMap(
    ([door, target]) => {
      if (!door.includes('*')) return target === null ? [] : [door];
      // What is shut is shut; types alone have no door at run time.
      if (target === null) return [];
      if (typeof target !== 'string' && !target.default) return [];
      const pattern = (typeof target === 'string' ? target : target.default).replace(/^\.\//, '');
      const matcher = new RegExp(
        `^${pattern.replaceAll('.', '\\.').replace('*', '(.+)').replace('*', '\\1')}$`,
      );
      return installed().files.flatMap((file) => {
        const fill = matcher.exec(file)?.[1];
        const opened = fill && door.replace('*', fill);
        return opened && manifest.exports[opened] !== null ? [opened] : [];
      });
    },
  );
}

/** What a bundler keeps of a module that imports the package. */
async function bundled(code: string): Promise<string> {
  const entry = join(installed().folder, 'entry.js');
  const virtual = {
    name: 'entry',
    resolveId: (id: string) => (id === entry ? id : null),
    load: (id: string) => (id === entry ? code : null),
  };
  const external = [/^lit/, /^d3-/, /^valibot/];
  const bundle = await rollup({
    input: entry,
    plugins: [virtual, nodeResolve()],
    external,
    onwarn: () => {},
  });
  return (await bundle.generate({ format: 'es', inlineDynamicImports: true })).output[0].code;
}

/** Beside English, which is built in. */
const languages = 'ar de es fa fr he hi id it ja ko nl pl pt tr uk zh'.split(' ');

describe('the package', () => {
  before(() => void installed());

  it('ships what its map opens and what that needs, and nothing else', () => {
    const { files } = installed();
    const opened = new Set<string>(['README.md', 'LICENSE', 'CHANGELOG.md']);
    const open = (file: string): void => {
      if (opened.has(file) || !files.includes(file)) return;
      opened.add(file);
      if (file.endsWith('.js') && file.startsWith('dist/')) open(file.replace(/\.js$/, '.d.ts'));
      if (!/^dist\/.*\.(js|d\.ts)$/.test(file)) return;
      for (const [, path] of read(file).matchAll(
        /(?:from|import|import\(|new URL\()\s*['"](\.[^'"]+)['"]/g,
      )) {
        const target = posix.join(posix.dirname(file), path!);
        open(target);
        open(target.replace(/\.js$/, '.d.ts'));
      }
    };
    const targets = Object.values(
      manifest.exports as Record<string, string | Record<string, string> | null>,
    ).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target ?? {})));
    for (const target of [...targets, ...Object.values<string>(manifest.bin)]) {
      const [head, ...tail] = target.replace(/^\.\//, '').split('*');
      const end = tail.at(-1);
      for (const file of files)
        if (end === undefined ? file === head : file.startsWith(head!) && file.endsWith(end)) open(file);
    }
    assert.deepEqual(
      files.filter((file) => !opened.has(file)),
      [],
    );
  });

  it('opens every door', () => {
    const all = doors();
    for (const needed of [
      '.',
      './define',
      './define/stat-callout',
      ...languages.map((code) => `./define/language/${code}`),
      ...languages.map((code) => `./language/${code}`),
      ...languages.map((code) => `./cdn/language/${code}.js`),
      './elements/threat-timeline',
      './briefing',
      './check',
      './publish',
      './language',
      './html',
      './briefings/mi5-threat-update-2024.json',
      './cdn/standfirst.js',
    ]) {
      assert.ok(all.includes(needed), `there is no ${needed}`);
    }
    // Behind `define` are the elements and what brings carriers to life, behind `language` languages alone.
    const behind = (lead: string): string[] =>
      all.filter((door) => door.startsWith(lead)).map((door) => door.slice(lead.length));
    assert.deepEqual(
      behind('./define/')
        .filter((name) => !name.startsWith('language/'))
        .sort(),
      [...tags, 'upgrade'].sort(),
    );
    assert.deepEqual(behind('./language/').sort(), [...languages, 'en'].sort());
    const specifiers = all.map((door) => door.replace(/^\./, 'standfirst'));
    // Bundles for browsers are tested in browsers; here they need only be where the map says.
    const code = `
      import { readFileSync } from 'node:fs';
      import { fileURLToPath } from 'node:url';
      for (const door of ${JSON.stringify(specifiers)}) {
        const file = fileURLToPath(import.meta.resolve(door));
        if (/\\.json$/.test(file)) JSON.parse(readFileSync(file, 'utf8'));
        else if (/[/\\\\]cdn[/\\\\]|\\.(md|txt|css|php)$/.test(file)) readFileSync(file);
        else await import(door);
      }
      console.log('opened');`;
    assert.equal(runBeside(code), 'opened');
  });

  it('brings English alone, and each other language by itself', () => {
    const code = (path: string): string => `
      globalThis.customElements = { define: () => {}, get: () => undefined };
      await import('standfirst/define');
      const { files } = globalThis[Symbol.for('standfirst.languages')] ?? { files: new Map() };
      if (files.size) throw Error('English brings ' + [...files.keys()]);
      await import('${path}');
      const added = globalThis[Symbol.for('standfirst.languages')].files;
      console.log([...added].map(([code, file]) => code + file.words.source));`;
    assert.equal(runBeside(code('standfirst/define/language/ja')), "[ 'ja出典' ]");
    const others = languages.map((code) => read(`cdn/language/${code}.js`));
    // Each has its own words, and none of another's or of English's.
    for (const [index, text] of others.entries())
      for (const [other, marker] of [
        'الخط الزمني',
        'Zeitleiste',
        'Cronología',
        'گاه‌شمار',
        'Chronologie',
      ].entries())
        assert.equal(text.includes(marker), index === other, `${languages[index]}: ${marker}`);
    assert.doesNotMatch(read('cdn/standfirst.js'), /Zeitleiste|المصدر|出典/);
  });

  it('registers nothing when it is imported, only when define is', () => {
    const code = (path: string): string => `
      const names = [];
      globalThis.customElements = { define: (name) => names.push(name), get: () => undefined };
      await import('${path}');
      console.log(JSON.stringify(names.sort()));`;
    assert.deepEqual(JSON.parse(runBeside(code('standfirst'))), []);
    assert.deepEqual(JSON.parse(runBeside(code('standfirst/define'))), [...tags].sort());
  });

  it('gives a bundler only what is asked for, and keeps a bare import of define', async () => {
    const one = await bundled(
      "import { StatCallout } from 'standfirst'; customElements.define('my-callout', StatCallout);",
    );
    assert.match(one, /class StatCallout/);
    assert.doesNotMatch(one, /class (PullQuote|ThreatTimeline|KeyFigureComparison)/);
    const all = await bundled("import 'standfirst/define';");
    for (const name of ['StatCallout', 'PullQuote', 'ThreatTimeline', 'KeyFigureComparison'])
      assert.match(all, new RegExp(`class ${name}`));
  });

  it('brings the command', () => {
    const { folder } = installed();
    const bin = join(folder, 'node_modules', 'standfirst', manifest.bin.standfirst);
    const briefing = join(
      folder,
      'node_modules',
      'standfirst',
      'dist',
      'briefings',
      'mi5-threat-update-2024.json',
    );
    const printed = execFileSync('node', [bin, 'check', briefing], { encoding: 'utf8' });
    assert.match(printed, /^0 errors, \d+ warnings$/m);
  });

  it('imports nothing that it does not declare, and no development build', () => {
    const declared = Object.keys(manifest.dependencies);
    for (const file of modules('dist')) {
      for (const [, name] of read(`dist/${file}`).matchAll(
        /^(?:import|export)(?:[^'";=]* from)? ?['"]([^'".][^'"]*)['"]/gm,
      )) {
        // The command and publishing run in Node; nothing else may count on it.
        if (/^(cli|publish)\//.test(file) && name!.startsWith('node:')) continue;
        const owner = name!
          .split('/')
          .slice(0, name!.startsWith('@') ? 2 : 1)
          .join('/');
        assert.ok(declared.includes(owner), `dist/${file} imports ${name}`);
      }
    }
    for (const file of modules('cdn'))
      assert.doesNotMatch(read(`cdn/${file}`), /dev-mode|litIssuedWarnings/, file);
  });

  it('has a declaration for every module', () => {
    for (const file of modules('dist'))
      assert.ok(existsSync(join(root, 'dist', file.replace(/\.js$/, '.d.ts'))), file);
  });

  it('carries one version in all that it ships', () => {
    assert.equal(version, manifest.version);
    for (const file of modules('cdn'))
      assert.match(
        read(`cdn/${file}`),
        new RegExp(`^(//# \\w+\n)?/\\*! Standfirst ${version.replaceAll('.', '\\.')}, MIT`),
        file,
      );
    assert.match(read('CHANGELOG.md'), new RegExp(`^## ${version.replaceAll('.', '\\.')}`, 'm'));
  });

  it('asks of engines to compile what is large off the main thread', () => {
    const large = modules('cdn').filter((file) => read(`cdn/${file}`).length > 20_000);
    assert.ok(large.includes('standfirst.js') && large.some((file) => file.includes('chart')));
    for (const file of large) assert.match(read(`cdn/${file}`), /^\/\/# allFunctionsCalledOnLoad\n/, file);
  });

  it('names a true hash for every script of cdn/', () => {
    const integrity = JSON.parse(read('cdn/integrity.json')) as Record<string, string>;
    assert.deepEqual(Object.keys(integrity), modules('cdn').sort());
    for (const [file, hash] of Object.entries(integrity)) {
      assert.equal(
        hash,
        `sha384-${createHash('sha384')
          .update(readFileSync(join(root, 'cdn', file)))
          .digest('base64')}`,
      );
    }
  });

  it('bundles all four into one file that imports nothing, with a map that holds the sources', () => {
    assert.doesNotMatch(read('cdn/standfirst.js'), /\bimport\s*[("'{*]/);
    const map = JSON.parse(read('cdn/standfirst.js.map'));
    assert.ok(map.sourcesContent.every((text: unknown) => typeof text === 'string' && text));
    assert.ok(
      map.sources.every((path: string) => !path.startsWith('/')),
      'a path of this machine',
    );
  });

  it('publishes the licences of all that the bundles hold', () => {
    const licences = read('cdn/LICENSES.txt');
    const names = licences.split('\n');
    const maps = modules('cdn').map((file) => JSON.parse(read(`cdn/${file}.map`)) as { sources: string[] });
    const held = maps.flatMap(({ sources }) =>
      sources.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []),
    );
    assert.ok(held.includes('lit-html'));
    for (const name of [`standfirst ${version}`, ...held]) assert.ok(names.includes(name), name);
  });

  it('describes each element in the manifest under its tag', () => {
    const { modules: described } = JSON.parse(read('custom-elements.json'));
    const declarations = described.flatMap(
      (module: { declarations: { tagName?: string }[] }) => module.declarations,
    );
    assert.deepEqual(
      declarations.flatMap(({ tagName }: { tagName?: string }) => tagName ?? []).sort(),
      [...tags].sort(),
    );
    for (const { path } of described) assert.ok(existsSync(join(root, path)), path);
  });

  it('has types that every module resolution of today finds', async () => {
    const { folder } = installed();
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
    const result = await checkPackage(createPackageFromTarballData(readFileSync(join(folder, tarball))));
    assert.ok(result.types, 'no types are found');
    // It is for ESM alone: what asks for CommonJS, and resolution older than exports maps, gets none.
    const problems = (result as CheckResult & { problems: Problem[] }).problems.filter(
      (problem) =>
        !['node10', 'node16-cjs'].includes((problem as { resolutionKind?: string }).resolutionKind ?? '') &&
        problem.kind !== 'CJSResolvesToESM',
    );
    assert.deepEqual(problems, []);
  }).timeout(60_000);

  it('packs to the same bytes twice', () => {
    const pack = (): string => {
      const [{ integrity }] = JSON.parse(
        execFileSync('npm', ['pack', '--json', '--dry-run', '--ignore-scripts'], {
          cwd: root,
          encoding: 'utf8',
          stdio: 'pipe',
        }),
      );
      return integrity;
    };
    assert.equal(pack(), pack());
  });

  it('tells editors of code and language models of each element', () => {
    const tagsOf = (path: string, find: (data: never) => { name: string }[]): string[] =>
      find(JSON.parse(read(path)) as never)
        .map(({ name }) => name)
        .sort();
    const sorted = [...tags].sort();
    assert.deepEqual(
      tagsOf('dist/ide/vscode.html-custom-data.json', (data: { tags: [] }) => data.tags),
      sorted,
    );
    assert.deepEqual(
      tagsOf(
        'dist/ide/web-types.json',
        (data: { contributions: { html: { elements: [] } } }) => data.contributions.html.elements,
      ),
      sorted,
    );
    const guide = read('dist/docs/llms.txt');
    for (const tag of tags) {
      assert.ok(
        guide.includes(`### \`<${tag}>\``) || guide.includes(`## \`<${tag}>\``),
        `llms.txt has no ${tag}`,
      );
      const page = read(`dist/docs/${tag}.md`);
      for (const section of [
        'What it is for',
        'For editors',
        'For developers',
        'Accessibility',
        'Attributes',
        'Events',
        'Parts',
      ])
        assert.ok(page.includes(`\n## ${section}\n`), `${tag}.md has no ${section}`);
      assert.doesNotMatch(page, /\{\{|undefined\n/);
    }
    // Whatever its kind needs, an editor finds the column.
    const callout = read('dist/docs/stat-callout.md');
    for (const column of ['scale', 'unit.currency', 'of.words', 'of.defined', 'direction', 'base', 'reading'])
      assert.ok(callout.includes(`\n| \`${column}\` |`), column);
  });

  it('satisfies publint', async () => {
    const { messages } = await publint({ pkgDir: root, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, manifest)),
      [],
    );
  });

  it('locks its dependencies by hash, to no host', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { resolved?: string }>;
    };
    assert.deepEqual(
      Object.entries(packages)
        .filter(([, entry]) => entry.resolved)
        .map(([name]) => name),
      [],
    );
  });
});
