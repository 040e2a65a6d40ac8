import type { StorybookConfig } from '@storybook/web-components-vite';

/** Static and offline: no telemetry, no news, no request but to its own files. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  staticDirs: [
    { from: '../src/briefings', to: '/briefings' },
    { from: '../test/briefings', to: '/test/briefings' },
  ],
  // Relative addresses: the static build works under any path of any host.
  viteFinal: (vite) => ({ ...vite, base: './', build: { ...vite.build, chunkSizeWarningLimit: 4000 } }),
};

export default config;
