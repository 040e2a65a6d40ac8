/** What a page with words of its own needs: they are read, and settled with a briefing's. */
export { readEmbed } from './read.js';
export { reconcile } from './reconcile.js';
