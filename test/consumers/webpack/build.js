import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

const here = import.meta.dirname;
webpack(
  {
    mode: 'production',
    context: here,
    entry: './index.js',
    output: { path: join(here, 'dist'), filename: 'main.js' },
    performance: false,
  },
  (error, stats) => {
    if (error || stats.hasErrors() || stats.hasWarnings()) {
      console.error(error ?? stats.toString());
      process.exitCode = 1;
      return;
    }
    mkdirSync(join(here, 'dist'), { recursive: true });
    copyFileSync(join(here, 'index.html'), join(here, 'dist/index.html'));
  },
);
