import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { assets } from './assets.js';

/** What the tests found out about each element; empty where they have not run. */
const health = join(import.meta.dirname, '../test/output/health');
mkdirSync(health, { recursive: true });
if (!existsSync(join(health, 'elements.json'))) writeFileSync(join(health, 'elements.json'), '{}\n');

/** Static and offline: no telemetry, no news, no request but to its own files. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  staticDirs: [
    { from: '../src/briefings', to: '/briefings' },
    { from: '../test/briefings', to: '/test/briefings' },
    { from: '../test/output/health', to: '/health' },
  ],
  // Relative addresses: the static build works under any path of any host.
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), assets()],
    base: './',
    build: { ...vite.build, chunkSizeWarningLimit: 4000 },
  }),
};

export default config;
