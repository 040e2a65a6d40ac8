import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Installs what the hosts' tests are about, once: too heavy for who only works on the elements. */
export function installHosts(): void {
  const cwd = import.meta.dirname;
  if (existsSync(join(cwd, 'node_modules'))) return;
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'], {
    cwd,
    stdio: 'pipe',
  });
}
