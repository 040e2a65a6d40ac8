/** The package as a reader of the registry gets it: packed, unpacked, with what it declares to need and nothing else. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

export interface Installed {
  /** A folder whose `node_modules` holds the package and its dependencies. */
  folder: string;
  /** Paths in the tarball. */
  files: string[];
}

let once: Installed | undefined;

export function installed(): Installed {
  if (once) return once;
  const folder = join(tmpdir(), `standfirst-installed-${process.pid}`);
  const own = join(folder, 'node_modules', 'standfirst');
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(own, { recursive: true });
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename, files }] = JSON.parse(
    execFileSync('npm', pack, { cwd: root, encoding: 'utf8', stdio: 'pipe' }),
  );
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', own, '--strip-components=1']);
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    if (!existsSync(link)) symlinkSync(join(root, 'node_modules', name), link);
  }
  return (once = { folder, files: files.map((file: { path: string }) => file.path) });
}

/** Runs a module in Node beside the installed package; gives what it printed. @throws With what it said, where it failed. */
export function runBeside(code: string): string {
  return execFileSync('node', ['--input-type=module', '-e', code], {
    cwd: installed().folder,
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();
}
