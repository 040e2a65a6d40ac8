/** The bundles' published names and hashes, read from `cdn/` when Storybook is built (.storybook/assets.ts). */
import found from 'virtual:standfirst-assets';

export const assets: Record<string, { path: string; integrity: string }> = found;
