/** Hands the desk the names and hashes that `cdn/` has when it is published; nothing where it is not built. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readAssets } from '../src/publish/assets.js';

const id = 'virtual:standfirst-assets';
const cdn = join(import.meta.dirname, '../cdn');

export const assets = (): Plugin => ({
  name: 'standfirst-assets',
  resolveId: (source) => (source === id ? `\0${id}` : null),
  load(source) {
    if (source !== `\0${id}`) return null;
    const files = existsSync(join(cdn, 'standfirst.js')) ? [...readAssets(cdn, '/')] : [];
    const named = files
      .filter(([name]) => name.endsWith('.js'))
      .map(([name, { path, integrity }]) => [name, { path, integrity }]);
    return `export default ${JSON.stringify(Object.fromEntries(named))}`;
  },
});
