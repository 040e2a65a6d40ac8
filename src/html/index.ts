export { readEmbed, type Reading, type Stands } from './read.js';
export { reconcile } from './reconcile.js';
export { writeEmbed } from './write.js';
