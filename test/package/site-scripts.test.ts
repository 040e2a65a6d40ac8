import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './installed.js';

const cdn = join(root, 'cdn');
const source = (file: string): string => readFileSync(join(cdn, file), 'utf8');

describe('the scripts of a site', () => {
  it('upgrade.js is at most 3 kB, and brings nothing along until a carrier comes near', () => {
    const bytes = gzipSync(source('upgrade.js'), { level: 9 }).length;
    assert.ok(bytes <= 3000, `${bytes} bytes`);
    assert.doesNotMatch(source('upgrade.js'), /\bimport\s*["'{]|\bfrom\s*["']/);
  });

  it('host.js is at most 1.5 kB, and stands by itself', () => {
    const bytes = gzipSync(source('host.js'), { level: 9 }).length;
    assert.ok(bytes <= 1500, `${bytes} bytes`);
    assert.doesNotMatch(source('host.js'), /\bimport\s*["'({]|\bfrom\s*["']/);
  });

  it('upgrade.js finds what it loads beside it, every language among it', () => {
    const loaded = [...source('upgrade.js').matchAll(/import\(["']\.\/([^"']+)["']\)/g)].map(
      ([, path]) => path!,
    );
    for (const path of loaded) assert.ok(existsSync(join(cdn, path)), path);
    const languages = readdirSync(join(cdn, 'language')).filter((file) => file.endsWith('.js'));
    assert.deepEqual(
      loaded.filter((path) => path.startsWith('language/')).sort(),
      languages.map((file) => `language/${file}`).sort(),
    );
    assert.equal(loaded.filter((path) => !/^(language|shared)\//.test(path)).length, 4);
  });
});
