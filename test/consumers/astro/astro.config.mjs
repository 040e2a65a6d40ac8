import { defineConfig } from 'astro/config';

export default defineConfig({
  outDir: './dist',
  build: { assets: 'assets' },
  devToolbar: { enabled: false },
});
