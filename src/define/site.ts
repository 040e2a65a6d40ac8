/**
 * The one script of a site, `cdn/upgrade.js`: upgrades what carriers its pages hold. Its tag may say where:
 * `data-root`, `data-ignore` (selectors) and `data-hosts` (space-separated; where this script lies, if it does not say).
 */
import { upgrade } from './upgrade.js';

function upgradeSite(): void {
  const own = import.meta.url;
  const { root, hosts, ignore } =
    [...document.scripts].find(({ src }) => src === own)?.dataset ?? ({} as DOMStringMap);
  // `standfirst publish` puts its bundles into BASE/_/VERSION/.
  const base = own.includes('/_/') ? own.split('/_/')[0]! : new URL(own).host;
  upgrade({ root, ignore, hosts: hosts?.split(/\s+/).filter(Boolean) ?? [base] });
}

// A server that imports it has no page.
if (typeof document !== 'undefined') upgradeSite();

export { upgrade };
