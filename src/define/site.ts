/** The one script of a site, `cdn/upgrade.js`: upgrades what carriers its pages hold. */
import { settingsOf } from './own-script.js';
import { upgrade } from './upgrade.js';

// A server that imports it has no page.
if (typeof document !== 'undefined') upgrade(settingsOf(import.meta.url));

export { upgrade };
