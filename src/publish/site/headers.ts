/** `_headers`, as Netlify, Cloudflare Pages and their like read it. Other hosts: the README has the same in words. */
import type { Manifest } from '../manifest.js';

/** One of the hosts reads no more rules than this. */
const most = 90;

/**
 * Anybody's page may read the facts and the bundles; bundles, whose names hold their hashes, for good; what may be
 * corrected, for five minutes. No two rules set one header for one path: hosts join what both say.
 */
export function headers(manifests: readonly Manifest[], base: string): string {
  const root = new URL(base).pathname;
  const lines = [
    `${root}*`,
    '  Access-Control-Allow-Origin: *',
    '  Cross-Origin-Resource-Policy: cross-origin',
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '',
    `${root}_/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
  ];
  for (const { briefing } of manifests.slice(0, most))
    lines.push('', `${root}${briefing.id}/*`, '  Cache-Control: public, max-age=300');
  return `${lines.join('\n')}\n`;
}
